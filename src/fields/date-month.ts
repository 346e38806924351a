import { hasDigit } from './characters-in.js'
import { fromBuddhist } from './calendars.js'
import { asciiDigits, dateExpressionsIn } from './date-expressions.js'
import { labelIn } from './date-label.js'
import { type DateContext, dayOf, LATEST } from './date-pattern.js'
import { monthOf } from './months.js'
import { opensOther } from './byline-pieces.js'
import { namesIn } from './names.js'
import { bodyRange } from './place.js'
import { countWords } from '../words.js'
import type { Block, Found, LabelledPage } from '../types.js'

/** The month that a line of facts gives, where the page shows no day. */
export type Months = { readonly date?: Found<string> | undefined; readonly modified?: Found<string> | undefined }

/** The line stands so many blocks above the headline or below it. */
const ABOVE_TITLE = 3
const BELOW_TITLE = 6
/** "Vol. 12, No. 3 (September 2026)" */
const LINE_LETTERS = 70
const LINE_WORDS = 9
/** A line that is more likely a caption than this is one. */
const CAPTION_LIKELIHOOD = 0.5
const CONFIDENCE = 0.7

/** "March 2026", "Mara Quill | März 2026", "Last updated: 2026年3月": the first of each kind near the headline. */
export const readMonths = (page: LabelledPage, title: number, context: DateContext): Months => {
  const first = bodyRange(page)[0]
  const from = Math.max(0, title - ABOVE_TITLE)
  // Below a paragraph a month is that of its news: "We have heard the new ones. February 2026".
  const to = Math.min(page.blocks.length, first > title ? first + 1 : title + BELOW_TITLE + 1)
  let date: Found<string> | undefined
  let modified: Found<string> | undefined
  for (let at = from; at < to; at++) {
    const block = page.blocks[at]
    if (block === undefined || at === title || !isFactLine(page, at)) continue
    const month = monthIn(block, page.blocks[at - 1], context)
    if (month === undefined) continue
    const found: Found<string> = { value: month.value, spans: block.spans, confidence: CONFIDENCE, rule: 'month-line' }
    if (month.isUpdate) modified ??= found
    else date ??= found
  }
  return { date, modified }
}

const isFactLine = ({ blocks, verdicts }: LabelledPage, at: number): boolean => {
  const block = blocks[at]
  if (block === undefined || block.text.length > LINE_LETTERS || ['code', 'table', 'image', 'quote'].includes(block.kind)) return false
  const { caption = 0, credit = 0 } = verdicts[at]?.likelihoods ?? {}
  return caption + credit < CAPTION_LIKELIHOOD && hasDigit(block.text) && countWords(block.text) <= LINE_WORDS && !opensOther(block.text)
}

const monthIn = (
  { text }: Block,
  above: Block | undefined,
  context: DateContext,
): { readonly value: string; readonly isUpdate: boolean } | undefined => {
  const source = asciiDigits(text)
  for (const pattern of PATTERNS) {
    const match = pattern.exec(source)
    const { year = '', month, number } = match?.groups ?? {}
    if (match === null) continue
    const count = Number(year) > LATEST ? fromBuddhist(Number(year)) : Number(year)
    const [day] = dayOf(String(count), String(number ?? monthOf(month ?? '', context.language)), '1')
    if (day === undefined) continue
    const before = source.slice(0, match.index)
    const behind = source.slice(match.index + match[0].length)
    const label = labelIn(before.trim() === '' && above !== undefined && above.text.length < LABEL_LETTERS ? above.text : before)
    if (label === 'other' || (label === 'none' && !(CLOSED.test(before) && OPENED.test(behind)))) return
    // The day of something else on the same line: "March 2026 issue, out 26 Feb 2026".
    if (dateExpressionsIn(source, context).length > 0) return
    return { value: `${day.year}-${String(day.month).padStart(2, '0')}`, isUpdate: label === 'updated' }
  }
  return
}
const LABEL_LETTERS = 40

/** "March 2026", "Mara Quill, March 2026": nothing but the month, or with it who wrote. */
export const isMonthLine = (text: string): boolean => {
  const source = asciiDigits(text)
  for (const pattern of PATTERNS) {
    const match = pattern.exec(source)
    const { month, number } = match?.groups ?? {}
    if (match === null || (number === undefined && monthOf(month ?? '', undefined) === undefined)) continue
    const before = source.slice(0, match.index)
    if (!OPENED.test(source.slice(match.index + match[0].length))) return false
    return before === '' || (CLOSED.test(before) && namesIn(before.replace(CLOSED, '')).names.length > 0)
  }
  return false
}

/** A month and its year, no day before or behind; in the order of most languages, of Hungarian, of the Far East and of Vietnamese. */
const PATTERNS: readonly RegExp[] = [
  /(?<![\p{Alpha}\p{M}\d./-]|(?<!\d)\d{1,2}[.,]? |\d\.? de )(?<month>\p{Alpha}[\p{Alpha}\p{M}]{2,14})[.,]{0,2} ?(?:(?:de|of|del|di) )?(?<year>(?:19|20|25)\d{2})(?![\d-]|[./]\d)/u,
  /(?<![\d/.-])(?<year>(?:19|20)\d{2})(?:\s?[年년]\s?(?<number>\d{1,2})\s?[月월](?!\s?\d)|\.? (?<month>\p{Alpha}[\p{Alpha}\p{M}]{2,14})(?! ?\d))/u,
  /(?<!\d,? ?)tháng (?<number>\d{1,2})(?:\/| năm |, ?| )(?<year>(?:19|20)\d{2})(?!\d)/iu,
]

/** What stands before or behind sets the month apart: a mark, or nothing. */
const CLOSED = /(?:^|[|·•,;:(（／/–—-])\s?$/u
const OPENED = /^\s?(?:$|[|·•,;)）／/–—-]|г\.|года?$|року?$|[호号號](?!\p{Alpha}))/u
