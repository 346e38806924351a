import type { CleanOptions, Fields, Found, LabelledPage, Outcome } from '../types.js'
import { readByline } from './byline.js'
import { readCaptions } from './captions.js'
import { captionsAlone } from './captions-alone.js'
import { readDateline } from './dateline.js'
import { readDates } from './dates.js'
import { crawlDate, urlInFrontMatter, withFrontMatter } from './front-matter.js'
import { readHeadline } from './headline.js'
import { readLanguage } from './language.js'
import { listStart, ofList } from './listing.js'
import { readSection } from './section.js'
import { readSiteName } from './site-name.js'
import { readSourceAgency } from './source-agency.js'
import { readSummary } from './summary.js'
import { teaserStart } from './teasers.js'
import { readUrl } from './url.js'

/** What is known of an article, and whether the page is no article but a list of others. */
export type ReadFields = Outcome<Fields> & { readonly isList: boolean }

/** Roles to values: one statement for each reader. */
export const readFields = (page: LabelledPage, options: CleanOptions): ReadFields => {
  const language = readLanguage(page)
  const alone = captionsAlone(page)
  if (alone !== undefined) return { value: { language, captions: alone }, isList: false, steps: [], warnings: [] }
  const url = readUrl(page, options)
  const siteName = readSiteName(page, url.value?.value)
  const bylines = readByline(page)
  const headline = readHeadline(page, { siteName: siteName?.value, url: url.value?.value, byline: ownLine(bylines.byline) })
  const referenceDate = options.referenceDate ?? crawlDate(page)
  const dates = readDates(page, {
    dateOrder: options.dateOrder,
    url: urlInFrontMatter(page) ?? url.value?.value,
    language: language?.value,
    headline: headline.value,
    referenceDate,
  })
  const summary = readSummary(page, { headline: headline.value, facts: [bylines.byline, dates.value.date, dates.value.modified] })
  const captions = readCaptions(page, { headline: headline.value, byline: bylines.byline, summary })
  const dateline = readDateline(page, { captions, language: language?.value })
  const section = readSection(page)
  const agency = bylines.agency ?? agencyOf(dateline) ?? readSourceAgency(page)
  const read = {
    headline: headline.value,
    byline: bylines.byline,
    authors: bylines.authors,
    agency,
    date: dates.value.date,
    modified: dates.value.modified,
    section,
    dateline,
    siteName,
    language,
    summary,
    captions,
    url: url.value,
  }
  const list =
    listStart(page.blocks) ?? (bylines.byline === undefined && dates.value.date === undefined ? teaserStart(page.blocks) : undefined)
  const own = list === undefined ? read : ofList(read, page.blocks[list])
  const known = withFrontMatter(page, own, { language: language?.value, dateOrder: options.dateOrder })
  return {
    value: known.value,
    isList: list !== undefined,
    steps: [...url.steps, ...dates.steps],
    warnings: [...url.warnings, ...(list === undefined ? [...headline.warnings, ...dates.warnings] : []), ...known.warnings],
  }
}

/** "Tide wall wins council vote by Mara Quill" is the headline too. */
const ownLine = (byline: Found<string> | undefined): Found<string> | undefined =>
  byline === undefined || byline.rule === 'by-inside' || byline.confidence < SURE_BYLINE ? undefined : byline
const SURE_BYLINE = 0.6

const agencyOf = (dateline: Fields['dateline']): Found<string> | undefined => {
  if (dateline === undefined || dateline.value.agency === null) return
  const { spans, confidence, rule } = dateline
  return { value: dateline.value.agency, spans, confidence, rule }
}
