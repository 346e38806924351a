import { bylineCandidates } from '../fields/byline-candidates.js'
import { signsOf } from '../fields/byline-signs.js'
import { captionCandidates } from '../fields/caption-candidates.js'
import { dateCandidates } from '../fields/date-candidates.js'
import { dateInUrl } from '../fields/date-in-url.js'
import { addressSigns } from '../fields/dates.js'
import { type FieldModel, type SignGroups, signColumns, strengthOf, type Weighed } from '../fields/field-model.js'
import { headlineCandidates } from '../fields/headline-candidates.js'
import { readHeadline } from '../fields/headline.js'
import { headlineOf } from '../fields/headline-value.js'
import { readLanguage } from '../fields/language.js'
import { readSiteName } from '../fields/site-name.js'
import { readUrl } from '../fields/url.js'
import type { Forest } from '../forest.js'
import type { LabelledPage } from '../types.js'
import { plain } from './align.js'
import { BOOST, type BoostOptions, boost, type Lessons, SEED } from './boost.js'
import { authorsF1, isSameCaption } from './field-figures.js'
import { wordF1 } from './figures.js'
import type { Gold } from './gold.js'

/** A candidate for a value: what speaks for it, and whether it is right. */
export type FieldLesson = { readonly signs: SignGroups; readonly isRight: boolean }

/** The best authors of a page that share this much with the gold ones are right; the gold takes many a degree or place behind a name for an author of its own. */
const RIGHT_AUTHORS = 0.6

/** Where no text of a page is its headline to the letter, one that shares this much of its words is. */
const NEAR_HEADLINE = 0.75

/** What each reader can learn from a page; nothing where the gold does not know the value. */
export const fieldLessons: Readonly<Record<Weighed, (page: LabelledPage, gold: Gold) => readonly FieldLesson[]>> = {
  headline: (page, { headline }) => {
    if (!headline) return []
    const url = readUrl(page, {}).value?.value
    const context = { url, siteName: readSiteName(page, url)?.value }
    const wanted = plain(headline)
    const candidates = headlineCandidates(page, context)
    const values = candidates.map(({ at }) => plain(headlineOf(page, at, { ...context, confidence: 1 })?.value ?? ''))
    const isShown = values.includes(wanted)
    return candidates.map(({ signs }, i) => {
      const value = values[i] ?? ''
      return { signs, isRight: isShown ? value === wanted : wordF1(value, wanted) >= NEAR_HEADLINE }
    })
  },
  byline: (page, gold) => {
    if (gold.authors === undefined) return []
    const candidates = bylineCandidates(page)
    const signs = signsOf(page, candidates)
    const figures = candidates.map(({ authors }) => authorsF1(authors, gold))
    const least = Math.max(RIGHT_AUTHORS, ...figures)
    return candidates.map((_, i) => ({ signs: signs[i] ?? [], isRight: (figures[i] ?? 0) >= least }))
  },
  date: (page, { date }) => {
    if (date === undefined) return []
    const url = readUrl(page, {}).value?.value
    const urlDate = dateInUrl(url)
    const headline = readHeadline(page, { url, siteName: readSiteName(page, url)?.value }).value
    const candidates = dateCandidates(page, { url, urlDate, headline, language: readLanguage(page)?.value }).filter(
      ({ isUpdate }) => !isUpdate,
    )
    const address = addressSigns(candidates, urlDate)
    return [
      ...candidates
        .filter(({ expression: { day, readings } }) => day !== undefined || readings.length > 0)
        .map(({ expression: { day, readings }, signs }) => ({
          signs,
          isRight: date !== null && (day?.slice(0, 10) === date || readings.includes(date)),
        })),
      ...(address === undefined ? [] : [{ signs: address, isRight: urlDate === date }]),
    ]
  },
  caption: (page, { captions, body, silver }) => {
    if (!captions) return body && !silver ? paragraphLessons(page, body) : []
    return captionCandidates(page).map(({ parts, signs }) => ({
      signs,
      isRight: captions.some((caption) => isSameCaption(parts.text, caption)),
    }))
  },
}

/** Where the captions of a page are unknown, what stands in its body word for word and names no source, in it or right below, is none. */
const paragraphLessons = (page: LabelledPage, body: string): readonly FieldLesson[] => {
  const paragraphs = new Set(body.split('\n').map(plain))
  return captionCandidates(page)
    .filter(
      ({ parts, signs }) => parts.credit === null && strengthOf(signs, 'credit-alone-below') === 0 && paragraphs.has(plain(parts.text)),
    )
    .map(({ signs }) => ({ signs, isRight: false }))
}

const PLAN: BoostOptions = { ...BOOST, trees: 120, rate: 0.07, rowShare: 0.7, featureShare: 0.3, caution: 2 }
/** The trees are about as many as the figures on sites left out still rose with. */
const PLANS: Readonly<Record<Weighed, BoostOptions>> = {
  headline: { ...PLAN, trees: 400, rate: 0.06, rowShare: 0.6, featureShare: 0.15, caution: 3 },
  byline: { ...PLAN, trees: 300, rate: 0.06, featureShare: 0.2, caution: 8 },
  date: { ...PLAN, trees: 200 },
  caption: PLAN,
}
/** Of these a page has one at most, and its candidates are rivals. */
const SINGLE: readonly Weighed[] = ['headline', 'byline', 'date']

/** Of captions there are too few for one forest to be right by more than chance. */
const FORESTS: Partial<Readonly<Record<Weighed, number>>> = { caption: 4 }

/** One forest that answers with the mean of several. */
const averaged = (forests: readonly Forest[]): Forest => ({
  bias: forests.reduce((sum, { bias }) => sum + bias, 0) / forests.length,
  unit: 1,
  features: Uint16Array.from(forests.flatMap(({ features }) => [...features])),
  thresholds: Uint8Array.from(forests.flatMap(({ thresholds }) => [...thresholds])),
  leaves: Float32Array.from(forests.flatMap(({ leaves }) => [...leaves])).map((leaf) => leaf / forests.length),
})

/** What tells right candidates from others, learnt from the candidates of each page. */
export const fieldModelOf = (field: Weighed, pages: readonly (readonly FieldLesson[])[]): FieldModel => {
  const lessons = pages.flat()
  const names = [...new Set(lessons.flatMap(({ signs }) => signs.flatMap((group) => Object.keys(group))))].sort()
  const table: Lessons = {
    columns: signColumns(
      names,
      lessons.map(({ signs }) => signs),
    ),
    rows: Int32Array.from(lessons.keys()),
    targets: Uint8Array.from(lessons, ({ isRight }) => (isRight ? 1 : 0)),
    weights: new Float32Array(lessons.length).fill(1),
    ...(SINGLE.includes(field) ? { rivals: Int32Array.from(pages.flatMap((page, i) => page.map(() => i))) } : {}),
  }
  const seeds = Array.from({ length: FORESTS[field] ?? 1 }, (_, i) => SEED + i)
  const forest = averaged(seeds.map((seed) => boost(table, { ...PLANS[field], seed })))
  return { signs: names, forest }
}
