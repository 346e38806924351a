import { phrasesIn } from '../phrases.js'
import type { Block, Found, LabelledPage, Verdict } from '../types.js'
import { countWords } from '../words.js'
import { hasDigit } from './characters-in.js'
import { clockAround } from './clock.js'
import { split } from './credit.js'
import { HAN_DAY } from './date-calendars.js'
import { type DateExpression, dateExpressionsIn, namedDateIn } from './date-expressions.js'
import { kindsOf } from './date-kind.js'
import { saysWhenChanged } from './date-label.js'
import { isRange } from './date-range.js'
import { hasOtherSubject } from './date-subject.js'
import { settled } from './date-order.js'
import type { DateContext } from './date-pattern.js'
import { type Dated, type DatedPage, datedPage, dateSigns, isInSentence, type Kind } from './date-signs.js'
import type { SignGroups } from './field-model.js'
import { isToday } from './today-in-menu.js'
import { isInMailHead } from './mail-head.js'
import { bodyRange, headlineAt } from './place.js'
import { mayCount } from './relative-times.js'

export type DateCandidate = {
  readonly expression: DateExpression
  readonly block: Block
  readonly at: number
  /** Words beside it say that it is a date of change. */
  readonly isUpdate: boolean
  /** What speaks for or against it being the day of publication. */
  readonly signs: SignGroups
}

/** A page with more blocks that hold a date is a list; the ones around the headline are read before the others. */
const MOST_BLOCKS = 80
/** A date this far inside a long block is told in a sentence. */
const EDGE = 90
/** Letters of a date and of the clock behind it. */
const SURROUNDINGS = 110
/** Of 100 dates of publication 99 stand in blocks that the labels hold for more likely a date or a byline than this. */
const LIKELIHOOD = 0.002
/** "Yesterday" alone may be a word of a menu too. */
const NAMED_LIKELIHOOD = 0.1
/** Letters of a block that are read. */
const READ = 400
/** A block of more words is running text: only its edge is looked at. */
const LONG_WORDS = 40
/** Every date of the page that could be the article's, with the evidence; none is left out for its role. */
export const dateCandidates = (
  page: LabelledPage,
  context: DateContext & {
    readonly url?: string | undefined
    readonly urlDate?: string | undefined
    readonly headline?: Found<string> | undefined
  },
): readonly DateCandidate[] => {
  const title = titleAt(page, context.headline)
  const dated = belowMailHead(page, title, withSettled(datedBlocks(page, title, context), context))
  if (dated.length === 0) return []
  const whole = datedPage(page, { dated, title, urlDate: context.urlDate, language: context.language })
  const candidates: DateCandidate[] = []
  let isFirstBelow = true
  for (let k = 0; k < dated.length; k++) {
    for (const candidate of candidatesIn(whole, k, { isFirstBelow })) {
      if (candidate.at >= title && !candidate.isUpdate) isFirstBelow = false
      candidates.push(candidate)
    }
  }
  return candidates
}

/** A mail is passed on later than the article in it was published: where that has a date of its own above the text, the mail's is none. */
const belowMailHead = (page: LabelledPage, title: number, dated: readonly Dated[]): readonly Dated[] => {
  if (dated.length < 2) return dated
  const body = bodyRange(page)[0]
  const isOwn = ({ at }: Dated): boolean => at > title && at < body && !isInMailHead(page, at)
  return dated.some(isOwn) ? dated.filter(({ at }) => !isInMailHead(page, at)) : dated
}

/** The dates of one block; the first below the headline that is no change has a sign of its own. */
const candidatesIn = (whole: DatedPage, k: number, { isFirstBelow }: { readonly isFirstBelow: boolean }): readonly DateCandidate[] => {
  const one = whole.dated[k]
  if (one === undefined) return []
  const { block, at, expressions } = one
  const kinds = kindsOf(whole.page, one)
  const candidates: DateCandidate[] = []
  let isOpen = isFirstBelow && at >= whole.title
  for (let order = 0; order < expressions.length; order++) {
    const expression = expressions[order]
    const kind = kinds[order]
    if (expression === undefined || kind === undefined || isOther(whole, one, { expression, kind })) continue
    const isFirst = isOpen && !kind.isUpdate
    if (isFirst) isOpen = false
    candidates.push({
      expression,
      block,
      at,
      isUpdate: kind.isUpdate,
      signs: dateSigns(whole, k, { order, kinds, isFirst }),
    })
  }
  return candidates
}

/** Whether a date is that of something else: of another article, of an event, or of what the article tells, as in "was sold on 4 August 1999 to a farmer". */
const isOther = (
  { page, title, body, last, others, language }: DatedPage,
  { block, at, words }: Dated,
  { expression, kind }: { readonly expression: DateExpression; readonly kind: Kind },
): boolean => {
  if (at < title && isToday(page, at, expression)) return true
  if (kind.label !== 'none') return kind.label === 'other'
  if (at > others || isRange(block.text, expression)) return true
  if (language !== undefined && hasOtherSubject(block.text.slice(0, expression.at))) return true
  // "The pier on 3 February 2026. Photo: Dana Voss": the day of the picture.
  if (expression.at > 0 && isCaption(block, page.verdicts[at], expression.at)) return true
  if (at < title && WEATHER.test(block.text)) return true
  // A sentence behind the text tells of another day too: "Mara Quill joined the Ledger on 6 May 2019 and covers the harbour."
  const isInText = at > body && (page.verdicts[at]?.role === 'body' || (page.verdicts[at]?.role === 'noise' && at > last))
  return isInText && isInSentence(block, words, expression.at) && /\p{Alpha}/u.test(expression.text)
}

/** "Tuesday, 3 February 2026 | 4 °C" above the headline is today. */
const WEATHER = /\p{Nd}\s?°/u

const isCaption = (block: Block, verdict: Verdict | undefined, at: number): boolean => {
  const { caption = 0, byline = 0, date = 0 } = verdict?.likelihoods ?? {}
  const isLikely = caption >= LIKELY_CAPTION && caption >= byline + date
  if (isLikely && caption > SURE_CAPTION) return true
  if (caption < CREDITED_CAPTION) return false
  const { text, credit } = split(block)
  return credit !== null && at < text.length && ((isLikely && countWords(text) >= CAPTION_WORDS) || isTold(text.slice(0, at)))
}
const CAPTION_WORDS = 8
const SURE_CAPTION = 0.7
/** Enough where the words before the day tell what was seen on it. */
const CREDITED_CAPTION = 0.01

/** "The pier on 3 February 2026": words, one of them small, and none that says who wrote; "On behalf of Coast Harbour PLC | 3 February 2026" is a line of facts. */
const isTold = (before: string): boolean =>
  countWords(before) >= TOLD_WORDS && SMALL_WORD.test(before) && !BAR_LAST.test(before) && !phrasesIn(before).words.has('by')
const BAR_LAST = /[|·•]\s?$/u
const TOLD_WORDS = 3
const SMALL_WORD = /\s\p{Lower}/u
/** A block this likely a caption is one where a credit stands in it. */
const LIKELY_CAPTION = 0.1

/** Place of the block that the headline was read from, else of the one likeliest to be it: the name of the site above the menu is likely too. */
export const titleAt = (page: LabelledPage, headline: Found<string> | undefined): number => {
  const line = headline?.spans[0]?.[0]
  const at = line === undefined ? -1 : page.blocks.findIndex(({ spans }) => spans[0]?.[0] === line)
  return at < 0 ? headlineAt(page) : at
}

const datedBlocks = (page: LabelledPage, title: number, context: DateContext): readonly Dated[] => {
  const dated: Dated[] = []
  const [first, last] = bodyRange(page)
  for (let at = 0; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    const likelihoods = page.verdicts[at]?.likelihoods
    if (block === undefined || likelihoods === undefined || block.kind === 'code' || block.kind === 'other') continue
    const isLikely = likelihoods.date + likelihoods.byline >= LIKELIHOOD
    const named = isLikely && context.referenceDate !== undefined ? namedDateIn(block.text, context) : undefined
    if (named !== undefined && (likelihoods.date > NAMED_LIKELIHOOD || named.at > 0 || named.clock !== undefined)) {
      dated.push({ block, at, words: countWords(block.text), expressions: [named] })
      continue
    }
    if (!(isLikely || opensBody(block, at, first) || endsBody(block, at, last)) || !mayBeDated(block.text.slice(0, READ), context)) continue
    const own = isLong(block.text) ? atTheEdge(block.text, context) : withNamedDay(block.text, context)
    const expressions = withClockBelow(own, block, opensEntries(page, at, last) ? undefined : blockBelow(page, at), context)
    if (expressions.length > 0) dated.push({ block, at, words: countWords(block.text), expressions })
  }
  if (dated.length <= MOST_BLOCKS) return dated
  return [...dated]
    .sort((a, b) => Math.abs(a.at - title) - Math.abs(b.at - title))
    .slice(0, MOST_BLOCKS)
    .sort((a, b) => a.at - b.at)
}

/** Each word has a letter and what parts it from the next. */
const isLong = (text: string): boolean => text.length > 2 * LONG_WORDS && countWords(text) > LONG_WORDS

/** "3. Februar 2026" / "18:30 Uhr", where each text node has a line of its own: the last date of a line with the clock that is all of the next. */
const withClockBelow = (
  dates: readonly DateExpression[],
  { text }: Block,
  below: Block | undefined,
  { language }: DateContext,
): readonly DateExpression[] => {
  const last = dates.at(-1)
  if (last === undefined || below === undefined || !isClockAlone(below)) return dates
  if (last.clock !== undefined || last.isRelative || last.at + last.text.length < text.replace(/[.,\s]{1,3}$/u, '').length) return dates
  const clock = clockAround('', ` ${below.text}`, language)
  return clock === undefined ? dates : [...dates.slice(0, -1), { ...last, clock: { ...clock, behind: 0 } }]
}
/** Whether the clock in the next block is the first of a live blog: text stands right below it, and below that other clocks alone. */
const opensEntries = ({ blocks, verdicts }: LabelledPage, at: number, last: number): boolean => {
  if (!isClockAlone(blocks[at + 1]) || verdicts[at + 2]?.role === 'byline') return false
  for (let below = at + 3; below <= last; below++) if (isClockAlone(blocks[below])) return true
  return false
}
const isClockAlone = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= CLOCK_LETTERS && CLOCK_ALONE.test(block.text)

/** The next block, but for "at" alone. */
const blockBelow = ({ blocks }: LabelledPage, at: number): Block | undefined => {
  const below = blocks[at + 1]
  return below !== undefined && below.text.length <= AT_LETTERS && !hasDigit(below.text) ? blocks[at + 2] : below
}
const AT_LETTERS = 5
/** "a las 18:30 h", "klo 18.30", "18:30 Uhr" */
const CLOCK_ALONE = /^(?:\p{Alpha}{1,4}\.?\s){0,2}\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|[Uu]hr|uur|hs?|hrs|WIB|[A-Z]{2,4}))?[.,]?$/u
const CLOCK_LETTERS = 20

/** The dates of a line: "Publié le 3 février 2026, modifié hier" names a day behind the last one. */
const withNamedDay = (text: string, context: DateContext): readonly DateExpression[] => {
  const dates = dateExpressionsIn(text, context)
  const last = dates.at(-1)
  if (last === undefined || context.referenceDate === undefined) return dates
  // "Publié hier à 18h30, mis à jour il y a 2 heures"
  const part = PART_END.exec(text)?.[0]
  const first = part === undefined || part.length > (dates[0]?.at ?? 0) ? undefined : namedDateIn(part.slice(0, -1), context)
  if (first !== undefined && first.at > 0) return [first, ...dates]
  const end = last.at + last.text.length + (last.clock?.behind ?? 0)
  const named = namedDateIn(text.slice(end), context)
  return named === undefined || named.at < LEAST_LABEL ? dates : [...dates, { ...named, at: end + named.at }]
}
/** The first part of a line of facts. */
const PART_END = /^[^,|·•;]{4,60}[,|·•;]/u
/** A comma and a word for the change stand before the day. */
const LEAST_LABEL = 4

/** `13.02.2026 – Fishing crews had asked ...`, `Port Ellery, 13 February 2026 – Fishing crews ...`: one of the first paragraphs opens with the day. */
const opensBody = ({ text }: Block, at: number, first: number): boolean =>
  first >= 0 &&
  at >= first - 1 &&
  at <= first + FIRST_PARAGRAPHS &&
  hasDigit(text.slice(0, DATELINE_LETTERS)) &&
  (DAY_FIRST.test(text) || DATELINE_DAY.test(text))
const DATELINE_LETTERS = 80
const FIRST_PARAGRAPHS = 4
const DAY_FIRST = /^(?:\p{Nd}{1,2}[./-] ?(?:\p{Nd}{1,2}[./-]|\p{Alpha}{3,9}) ?\p{Nd}{2}|\p{Alpha}{3,9}\.? \p{Nd}{1,2},? \p{Nd}{4})/u
const DATELINE_DAY =
  /^\p{Upper}[^\p{Nd}]{1,40},\s(?:\p{Alpha}{2,9}\.? ){0,2}\p{Nd}{1,2}[^\p{Nd}]{1,16}(?:\p{Nd}{1,2}[./-])?(?:19|20)\p{Nd}{2}(?:[.)]?\s?[-–—/(:]|\.\s\p{Upper})/u

/** "Dieser Beitrag wurde am 3. Februar 2026 von Mara Quill veröffentlicht." stands right below the body, or is taken for its last paragraph. */
const endsBody = ({ text }: Block, at: number, last: number): boolean =>
  last >= 0 &&
  at >= last - 1 &&
  at <= last + BELOW_BODY &&
  text.length < CLOSING_LETTERS &&
  hasDigit(text) &&
  (isPublished(text) || saysWhenChanged(text))
const BELOW_BODY = 4
const CLOSING_LETTERS = 500
const isPublished = (text: string): boolean => phrasesIn(text).words.has('published')

const mayBeDated = (text: string, { referenceDate }: DateContext): boolean =>
  hasDigit(text) ||
  (text.includes('月') && HAN_DAY.test(text)) ||
  (text.includes('ago') && AGO.test(text)) ||
  (referenceDate !== undefined && mayCount(text))
const AGO = /\bago\b/u

/** The dates of running text: those at its start alone. */
const atTheEdge = (text: string, context: DateContext): readonly DateExpression[] =>
  dateExpressionsIn(text.slice(0, EDGE + SURROUNDINGS), context).filter(isAtTheEdge)
const isAtTheEdge = ({ at }: DateExpression): boolean => at < EDGE

const withSettled = (dated: readonly Dated[], context: Parameters<typeof settled>[1]): readonly Dated[] => {
  const open: DateExpression[] = []
  for (const { expressions } of dated) open.push(...expressions)
  const all = settled(open, context)
  if (all === open) return dated
  let from = 0
  return dated.map(({ block, at, words, expressions }) => {
    from += expressions.length
    return { block, at, words, expressions: all.slice(from - expressions.length, from) }
  })
}
