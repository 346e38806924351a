// What speaks for or against a date being the day of publication.
import type { Block, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { onceMade } from '../once-made.js'
import { EVENT_HEADINGS } from '../word-lists.js'
import type { DateExpression } from './date-expressions.js'
import type { SignGroups, Signs } from './field-model.js'
import { bodyRange, OTHER_PAGES, sectionAt } from './place.js'

/** A block with dates in it. */
export type Dated = { readonly block: Block; readonly at: number; readonly words: number; readonly expressions: readonly DateExpression[] }

/** Blocks whose dates are neighbours: a list of other articles has a date every few blocks. */
const LIST_BLOCKS = 8

/** What the words beside a date make of it. */
export type Kind = { readonly label: 'published' | 'updated' | 'other' | 'none'; readonly isUpdate: boolean }

/** What the page tells of all its dates. */
export type DatedPage = {
  readonly page: LabelledPage
  readonly title: number
  readonly dated: readonly Dated[]
  readonly urlDate: string | undefined
  readonly above: readonly number[]
  readonly near: readonly number[]
  readonly newest: string | undefined
  readonly oldest: string | undefined
  /** How often each day stands on the page. */
  readonly times: ReadonlyMap<string, number>
  /** How many other blocks write their date as each of `dated` does: comments and teasers are all written alike. */
  readonly alike: readonly number[]
  /** How likely the likeliest of the blocks is a date to the labels. */
  readonly best: number
  /** Places of the first and the last block of the body, -1 where there is none. */
  readonly body: number
  readonly last: number
  /** BCP 47, where one of those whose words are known was found out. */
  readonly language: string | undefined
  /** Place of the first block that is not of this article. */
  readonly others: number
}

export const datedPage = (
  page: LabelledPage,
  { dated, title, urlDate, language }: Pick<DatedPage, 'dated' | 'title' | 'urlDate' | 'language'>,
): DatedPage => {
  const [body, last] = bodyRange(page)
  const times = new Map<string, number>()
  let newest: string | undefined
  let oldest: string | undefined
  let best = 0.01
  for (const { at, expressions } of dated) {
    best = Math.max(best, page.verdicts[at]?.likelihoods.date ?? 0)
    for (const { day } of expressions) {
      if (day === undefined) continue
      const date = day.slice(0, 10)
      times.set(date, (times.get(date) ?? 0) + 1)
      if (newest === undefined || date > newest) newest = date
      if (oldest === undefined || date < oldest) oldest = date
    }
  }
  return {
    page,
    title,
    dated,
    urlDate,
    above: bodyAbove(page),
    near: nearCounts(dated),
    newest,
    oldest,
    times,
    alike: alikeCounts(dated),
    best,
    body,
    last,
    language,
    others: Math.min(sectionAt(page, OTHER_PAGES), eventsAt(page, last)),
  }
}

/** Place of the first block behind the body that heads a list of events; the number of blocks where none does. */
const eventsAt = ({ blocks }: LabelledPage, end: number): number => {
  for (let at = end + 1; end >= 0 && at < blocks.length; at++) {
    const text = blocks[at]?.text ?? ''
    if (text.length <= EVENT_HEADING_LETTERS && eventHeadings().has(text.toLowerCase().replace(MARK_BEHIND, ''))) return at
  }
  return blocks.length
}
const EVENT_HEADING_LETTERS = 30
const MARK_BEHIND = /[\s:：…»>]{1,4}$/u
const eventHeadings = onceMade(() => new Set(EVENT_HEADINGS))

const alikeCounts = (dated: readonly Dated[]): readonly number[] => {
  const forms = dated.map(formOf)
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return forms.map((form) => (counts.get(form) ?? 1) - 1)
}

/** How a block writes its date: what it is and how long, what stands right before the date, and the date without its figures and names. */
const formOf = ({ block, words, expressions }: Dated): string => {
  const { at = 0, text = '', weekday, clock } = expressions[0] ?? {}
  const size = words <= SHORT_WORDS ? 'short' : words <= MIDDLE_WORDS ? 'middle' : 'long'
  const before = block.text.slice(Math.max(0, at - FORM_LETTERS), at)
  const date = text.replace(/\p{Nd}+/gu, '0').replace(/\p{Alpha}+/gu, 'a')
  const more = `${weekday !== undefined} ${clock !== undefined} ${expressions.length}`
  return `${block.kind} ${block.level} ${size} ${before}${date} ${more}`
}
const SHORT_WORDS = 5
const MIDDLE_WORDS = 15
/** Letters before a date that are part of its form: those of "um", "am", "by" and a mark. */
const FORM_LETTERS = 8

/** How much of the letters of the body stand above each block, 0 to 1. */
const bodyAbove = ({ blocks, verdicts }: LabelledPage): readonly number[] => {
  const sums: number[] = []
  let sum = 0
  for (let at = 0; at < blocks.length; at++) {
    const likelihoods = verdicts[at]?.likelihoods
    sums.push(sum)
    if (likelihoods !== undefined) sum += (blocks[at]?.text.length ?? 0) * (likelihoods.body + likelihoods.standfirst)
  }
  if (sum !== 0) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / sum
  return sums
}

const nearCounts = (dated: readonly Dated[]): readonly number[] => {
  const counts: number[] = []
  let from = 0
  let to = 0
  for (const { at, expressions } of dated) {
    while ((dated[from]?.at ?? at) < at - LIST_BLOCKS) from++
    while (to < dated.length && (dated[to]?.at ?? at) <= at + LIST_BLOCKS) to++
    counts.push(to - from - 1 + expressions.length / 10)
  }
  return counts
}

export const isInSentence = (block: Block, words: number, at: number): boolean => words > 10 && at > 12 && SENTENCE_END.test(block.text)

type Own = { readonly order: number; readonly kinds: readonly Kind[]; readonly isFirst: boolean }

/** Of the date number `order` in the dated block `k`; `isFirst` where it is the first below the headline that is no change. */
export const dateSigns = (whole: DatedPage, k: number, { order, kinds, isFirst }: Own): SignGroups => {
  const one = whole.dated[k]
  const expression = one?.expressions[order]
  if (one === undefined || expression === undefined) return []
  return [
    likelihoodSigns(whole.page, one.at),
    placeSigns(one.at, whole.title),
    textSigns(one, order, { isFirst, isPublished: kinds[order]?.label === 'published' }),
    daySigns(whole, k, expression),
    pairSigns(one.expressions, order, kinds),
    urlSigns(expression, whole.urlDate),
  ]
}

/** What stands around the date in its block. */
const textSigns = (
  { block, words, expressions }: Dated,
  order: number,
  { isFirst, isPublished }: { readonly isFirst: boolean; readonly isPublished: boolean },
): Signs => {
  const at = expressions[order]?.at ?? 0
  return {
    'first-below': isFirst ? 1 : 0,
    'other-words': Math.log2(1 + Math.max(0, words - countWords(expressions[order]?.text ?? ''))) / 8,
    published: isPublished ? 1 : 0,
    'later-date': order === 0 ? 0 : 1,
    'in-picture': IN_PICTURE.test(block.markdown.slice(0, 300)) ? 1 : 0,
    // "Retrieved from https://... on 3 March 2026" is the day of the scrape.
    'with-address': block.text.includes('://') ? 1 : 0,
    'in-sentence': isInSentence(block, words, at) ? 1 : 0,
  }
}
const IN_PICTURE = /[©]|\b(?:photo|foto|image|bild)\b|!\[/iu
const SENTENCE_END = /[.!?。]$/u

/** What the page tells of the day. */
const daySigns = (whole: DatedPage, k: number, expression: DateExpression): Signs => {
  const { page, dated, title, above, near, newest, oldest, times, alike, best } = whole
  const at = dated[k]?.at ?? 0
  const day = expression.day?.slice(0, 10)
  return {
    'body-above': above[at] ?? 0,
    clock: expression.clock === undefined ? 0 : 1,
    'weekday-above': expression.weekday !== undefined && at < title ? 1 : 0,
    ambiguous: expression.readings.length > 1 ? 1 : 0,
    'dates-near': Math.min(1, (near[k] ?? 0) / 4),
    repeated: day === undefined ? 0 : Math.min(1, ((times.get(day) ?? 1) - 1) / 2),
    newest: day === newest ? 1 : 0,
    oldest: day === oldest ? 1 : 0,
    'same-form': Math.min(1, (alike[k] ?? 0) / 5),
    'of-best': (page.verdicts[at]?.likelihoods.date ?? 0) / best,
  }
}

const likelihoodSigns = (page: LabelledPage, at: number): Signs => {
  const own = page.verdicts[at]?.likelihoods
  return {
    'date-likelihood': own?.date ?? 0,
    'byline-likelihood': own?.byline ?? 0,
    'body-likelihood': (own?.body ?? 0) + (own?.standfirst ?? 0),
    'caption-likelihood': (own?.caption ?? 0) + (own?.credit ?? 0),
    'facts-beside': Math.max(factsAt(page, at - 1), factsAt(page, at + 1)),
    'headline-below': Math.max(headlineLikelihood(page, at + 1), headlineLikelihood(page, at + 2)),
  }
}

const factsAt = ({ verdicts }: LabelledPage, at: number): number => {
  const likelihoods = verdicts[at]?.likelihoods
  return likelihoods === undefined ? 0 : likelihoods.byline + likelihoods.date
}

const headlineLikelihood = ({ verdicts }: LabelledPage, at: number): number => verdicts[at]?.likelihoods.headline ?? 0

const placeSigns = (at: number, title: number): Signs => {
  const distance = at - title
  const isBelow = title >= 0 && distance >= 0
  const isAbove = title >= 0 && distance < 0
  return {
    'no-headline': title < 0 ? 1 : 0,
    'close-below': isBelow ? Math.exp(-distance / 3) : 0,
    below: isBelow ? Math.exp(-distance / 20) : 0,
    'close-above': isAbove ? Math.exp(distance / 2) : 0,
    above: isAbove ? Math.exp(distance / 20) : 0,
  }
}

/** Two dates beside each other without words: the later one is that of the change. */
const pairSigns = (expressions: readonly DateExpression[], order: number, kinds: readonly Kind[]): Signs => {
  const own = expressions[order]?.day
  const other = expressions[1 - order]?.day
  const isPair = expressions.length === 2 && kinds.every(({ label }) => label === 'none') && own !== undefined && other !== undefined
  return { 'earlier-of-two': isPair && own < other ? 1 : 0, 'later-of-two': isPair && own > other ? 1 : 0 }
}

const urlSigns = ({ day, readings }: DateExpression, urlDate: string | undefined): Signs => {
  const agrees = urlDate !== undefined && (day?.slice(0, 10).startsWith(urlDate) || readings.some((reading) => reading.startsWith(urlDate)))
  const isDay = urlDate?.length === 10
  return {
    'url-day': agrees && isDay ? 1 : 0,
    'url-month': agrees && !isDay ? 1 : 0,
    'url-other': urlDate === undefined || agrees ? 0 : 1,
  }
}
