import { phrasesIn } from '../phrases.js'
import type { CleanOptions, Found, LabelledPage, Outcome, Warning } from '../types.js'
import { countWords } from '../words.js'
import { type DateContext, type DateExpression, dateExpressionsIn } from './date-expressions.js'
import { head, headlineAt, type Placed } from './place.js'

export type Dates = { readonly date?: Found<string> | undefined; readonly modified?: Found<string> | undefined }

type Candidate = { readonly found: DateExpression; readonly placed: Placed; readonly isUpdate: boolean; readonly score: number }

/** A date in a longer block is part of a sentence, not of a line of facts. */
const FACT_WORDS = 30
const URL_DATE =
  /\/(?<year>(?:19|20)\d{2})\/(?<month>0[1-9]|1[0-2])(?:\/(?<day>0[1-9]|[12]\d|3[01]))?(?=\/)|\/(?<compact>20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=[/_-])|(?<![\d-])(?<dashed>20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d])/u

/** When the article was published and when it was changed, from the lines around the headline and the path of its address. */
export const readDates = (
  page: LabelledPage,
  context: { readonly url?: string | undefined; readonly language?: string | undefined } & CleanOptions,
): Outcome<Dates> => {
  const fromUrl = dateInUrl(context.url)
  const candidates = candidatesIn(page, context)
  const warnings: Warning[] = []
  const settled = candidates.flatMap((candidate) => settle(candidate, fromUrl, warnings))
  const best = (isUpdate: boolean): Candidate | undefined =>
    settled.filter((one) => one.isUpdate === isUpdate).sort((a, b) => b.score - a.score)[0]
  const published = best(false)
  const updated = best(true)
  const date = published
    ? foundOf(published, fromUrl)
    : fromUrl === undefined
      ? undefined
      : { value: fromUrl, spans: [], confidence: 0.6, rule: 'url-path' }
  const modified = updated && foundOf(updated, undefined)
  return {
    value: { date, modified },
    steps: [],
    warnings: [...warnings, ...warningsOf(date, [...(published ? [published] : []), ...(updated ? [updated] : [])], context)],
  }
}

export const dateInUrl = (url: string | undefined): string | undefined => {
  const groups = url === undefined ? undefined : URL_DATE.exec(url)?.groups
  if (groups === undefined) return
  if (groups['dashed'] !== undefined) return groups['dashed']
  const compact = groups['compact']
  if (compact !== undefined) return `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`
  return [groups['year'], groups['month'], groups['day']].filter((part) => part !== undefined).join('-')
}

const candidatesIn = (page: LabelledPage, context: DateContext): readonly Candidate[] => {
  const title = headlineAt(page)
  const near = head(page)
  const labelled = page.verdicts.flatMap(({ role }, at) => (role === 'date' && !near.some((one) => one.at === at) ? [at] : []))
  const all = [
    ...near,
    ...labelled.flatMap((at) =>
      page.blocks[at] ? [{ block: page.blocks[at], role: 'date' as const, confidence: page.verdicts[at]?.confidence ?? 0, at }] : [],
    ),
  ]
  return all.flatMap((placed, k) => {
    const { block, role } = placed
    const words = countWords(block.text)
    if (words > FACT_WORDS || block.kind === 'code') return []
    // "Published" alone on the line above belongs to the date below.
    const label = countWords(all[k - 1]?.block.text ?? '') <= 3 ? `${all[k - 1]?.block.text ?? ''} ` : ''
    return dateExpressionsIn(block.text, context).map((found, order): Candidate => {
      const before = block.text.slice(0, found.at)
      const isUpdate = isUpdateBefore(before) || (before.trim() === '' && isUpdateBefore(label))
      return {
        found,
        placed,
        isUpdate,
        score: scoreOf(placed, { title, words, role }) - order * 0.3 + (phrasesIn(label + before).words.has('published') ? 1.2 : 0),
      }
    })
  })
}

/** The last word before a date that says what kind of date it is decides. */
const isUpdateBefore = (text: string): boolean => {
  const { words } = phrasesIn(text.slice(-60), 60)
  if (!words.has('updated')) return false
  return !words.has('published') || !phrasesIn(text.slice(-16), 16).words.has('published')
}

const scoreOf = ({ at }: Placed, { title, words, role }: { title: number; words: number; role: Placed['role'] }): number => {
  const distance = title < 0 ? at / 2 : at - title
  return (
    (role === 'date' ? 3 : role === 'byline' ? 2.5 : role === 'headline' || role === 'body' ? -1.5 : role === 'caption' ? -2 : 0) -
    (distance < 0 ? -distance * 0.25 + 0.3 : distance * 0.1) -
    words * 0.06
  )
}

/** An ambiguous date is settled by the address where one reading stands in it, else it is a warning and no value. */
const settle = (candidate: Candidate, fromUrl: string | undefined, warnings: Warning[]): readonly Candidate[] => {
  const { found, placed } = candidate
  if (found.value !== undefined) return [candidate]
  const reading = fromUrl === undefined ? undefined : found.readings.find((one) => one.startsWith(fromUrl))
  if (reading !== undefined) return [{ ...candidate, found: { ...found, value: reading, readings: [] } }]
  if (found.readings.length > 1) {
    const message = `"${found.text}" can be ${found.readings.join(' or ')}; say which with --date-order dmy or mdy`
    warnings.push({ code: 'ambiguous-date', message, lines: placed.block.spans })
  } else if (found.isRelative) {
    warnings.push({ code: 'relative-date', message: `"${found.text}" has no date without --reference-date`, lines: placed.block.spans })
  }
  return []
}

const foundOf = ({ found, placed, score }: Candidate, fromUrl: string | undefined): Found<string> => {
  const agrees = fromUrl !== undefined && (found.value ?? '').startsWith(fromUrl)
  return {
    value: found.value ?? '',
    spans: placed.block.spans,
    confidence: Math.min(
      0.98,
      (agrees ? 0.2 : 0) + (placed.role === 'date' || placed.role === 'byline' ? 0.75 : 0.55) + Math.max(-0.2, Math.min(0, score / 10)),
    ),
    rule: found.isRelative ? 'relative' : placed.role === 'date' ? 'date-line' : 'date-near-headline',
  }
}

const warningsOf = (date: Found<string> | undefined, used: readonly Candidate[], { referenceDate }: DateContext): readonly Warning[] => {
  const warnings: Warning[] = []
  for (const { found, placed } of used) {
    if (found.isRelative)
      warnings.push({ code: 'relative-date', message: `"${found.text}" was read against ${referenceDate}`, lines: placed.block.spans })
  }
  if (date !== undefined && referenceDate !== undefined && date.value.slice(0, 10) > referenceDate.slice(0, 10)) {
    warnings.push({
      code: 'future-date',
      message: `${date.value} is after the reference date ${referenceDate.slice(0, 10)}`,
      lines: date.spans,
    })
  }
  return warnings
}
