import { OTHER_DAYS } from '../languages.js'
import { onceMade } from '../once-made.js'
import { alternation, phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { hasDigit } from './characters-in.js'
import { type DateContext, type DateExpression, dateExpressionsIn } from './date-expressions.js'
import { settled } from './date-order.js'
import type { SignGroups, Signs } from './field-model.js'
import { headlineAt, OTHER_PAGES, sectionAt } from './place.js'

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
/** Letters of a block that are read. */
const READ = 400
/** A block of more words is running text: only its edge is looked at. */
const LONG_WORDS = 40
/** Blocks whose dates are neighbours: a list of other articles has a date every few blocks. */
const LIST_BLOCKS = 8

type Dated = { readonly block: Block; readonly at: number; readonly words: number; readonly expressions: readonly DateExpression[] }

/** Every date of the page that could be the article's, with the evidence; none is left out for its role. */
export const dateCandidates = (
  page: LabelledPage,
  context: DateContext & { readonly url?: string | undefined; readonly urlDate?: string | undefined },
): readonly DateCandidate[] => {
  const title = titleAt(page)
  const dated = withSettled(datedBlocks(page, title, context), context)
  if (dated.length === 0) return []
  const whole = datedPage(page, { dated, title, urlDate: context.urlDate })
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

/** What the page tells of all its dates. */
type DatedPage = {
  readonly page: LabelledPage
  readonly title: number
  readonly dated: readonly Dated[]
  readonly urlDate: string | undefined
  readonly above: readonly number[]
  readonly near: readonly number[]
  readonly newest: string | undefined
  /** How often each day stands on the page. */
  readonly times: ReadonlyMap<string, number>
  /** Place of the first block that is not of this article. */
  readonly others: number
}

const datedPage = (
  page: LabelledPage,
  { dated, title, urlDate }: { readonly dated: readonly Dated[]; readonly title: number; readonly urlDate: string | undefined },
): DatedPage => {
  const times = new Map<string, number>()
  let newest: string | undefined
  for (const { expressions } of dated) {
    for (const { day } of expressions) {
      if (day === undefined) continue
      const date = day.slice(0, 10)
      times.set(date, (times.get(date) ?? 0) + 1)
      if (newest === undefined || date > newest) newest = date
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
    times,
    others: sectionAt(page, OTHER_PAGES),
  }
}

/** The dates of one block; the first below the headline that is no change has a sign of its own. */
const candidatesIn = (whole: DatedPage, k: number, { isFirstBelow }: { readonly isFirstBelow: boolean }): readonly DateCandidate[] => {
  const one = whole.dated[k]
  if (one === undefined) return []
  const { block, at, expressions } = one
  const kinds: Kind[] = []
  for (let order = 0; order < expressions.length; order++) kinds.push(kindOf(whole.page, one, order))
  const candidates: DateCandidate[] = []
  let isOpen = isFirstBelow && at >= whole.title
  for (let order = 0; order < expressions.length; order++) {
    const expression = expressions[order]
    const kind = kinds[order]
    if (expression === undefined || kind === undefined || isOther(whole, one, { expression, kind })) continue
    const isFirst = isOpen && !kind.isUpdate
    if (isFirst) isOpen = false
    const signs = [
      likelihoodSigns(whole.page, at),
      placeSigns(at, whole.title),
      textSigns(one, order, { isFirst, isPublished: kind.label === 'published' }),
      daySigns(whole, k, expression),
      pairSigns(expressions, order, kinds),
      urlSigns(expression, whole.urlDate),
    ]
    candidates.push({ expression, block, at, isUpdate: kind.isUpdate, signs })
  }
  return candidates
}

/** Whether a date is that of something else: of another article, of an event, or of what the article tells, as in "was sold on 4 August 1999 to a farmer". */
const isOther = (
  { page, others }: DatedPage,
  { block, at, words }: Dated,
  { expression, kind }: { readonly expression: DateExpression; readonly kind: Kind },
): boolean => {
  if (kind.label !== 'none') return kind.label === 'other'
  if (at > others) return true
  const isInBody = page.verdicts[at]?.role === 'body' && page.verdicts[at - 1]?.role === 'body'
  return isInBody && isInSentence(block, words, expression.at) && /\p{Alpha}/u.test(expression.text)
}

const isInSentence = (block: Block, words: number, at: number): boolean => words > 10 && at > 12 && SENTENCE_END.test(block.text)

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
const daySigns = ({ dated, title, above, near, newest, times }: DatedPage, k: number, expression: DateExpression): Signs => {
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
  }
}

/** The headline's place: the block labelled so, else the most likely one; -1 where none is likely. */
const titleAt = (page: LabelledPage): number => {
  for (let at = 0; at < page.verdicts.length; at++) if (page.verdicts[at]?.role === 'headline') return at
  return headlineAt(page)
}

const datedBlocks = (page: LabelledPage, title: number, context: DateContext): readonly Dated[] => {
  const dated: Dated[] = []
  for (let at = 0; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    const likelihoods = page.verdicts[at]?.likelihoods
    if (block === undefined || likelihoods === undefined || block.kind === 'code' || block.text.startsWith('WARC-')) continue
    if (likelihoods.date + likelihoods.byline < LIKELIHOOD || !mayBeDated(block.text.slice(0, READ))) continue
    const words = countWords(block.text)
    const expressions = words > LONG_WORDS ? atTheEdge(block.text, context) : dateExpressionsIn(block.text, context)
    if (expressions.length > 0) dated.push({ block, at, words, expressions })
  }
  if (dated.length <= MOST_BLOCKS) return dated
  return [...dated]
    .sort((a, b) => Math.abs(a.at - title) - Math.abs(b.at - title))
    .slice(0, MOST_BLOCKS)
    .sort((a, b) => a.at - b.at)
}

const mayBeDated = (text: string): boolean => hasDigit(text) || (text.includes('ago') && AGO.test(text))
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

type Kind = { readonly label: 'published' | 'updated' | 'other' | 'none'; readonly isUpdate: boolean }

/** The last word before a date that says what kind of date it is decides; a label may stand alone on the line above, or behind the date where no other date follows. */
const kindOf = (page: LabelledPage, { block, at, expressions }: Dated, order: number): Kind => {
  const expression = expressions[order]
  if (expression === undefined) return { label: 'none', isUpdate: false }
  const previous = expressions[order - 1]
  const from = previous === undefined ? 0 : previous.at + previous.text.length
  const before = block.text.slice(Math.max(from, expression.at - 60), expression.at)
  const own = labelIn(before)
  if (own !== 'none') return { label: own, isUpdate: own === 'updated' }
  const above = page.blocks[at - 1]
  if (order === 0 && before.trim() === '' && above !== undefined && above.text.length < 40 && !/\d/u.test(above.text)) {
    const label = labelIn(above.text)
    if (label !== 'none') return { label, isUpdate: label === 'updated' }
  }
  const end = expression.at + expression.text.length + (expression.clock?.behind ?? 0)
  const behind = block.text.slice(end, end + 24)
  // "3 Feb 2026, 07:00. Updated at 09:15": the word is about the clock behind it.
  const after = expressions[order + 1] === undefined && !/\p{Nd}[:.]\p{Nd}{2}/u.test(behind) ? labelIn(behind) : 'none'
  return { label: after, isUpdate: after === 'updated' }
}

const labelIn = (text: string): Kind['label'] => {
  if (otherDayPattern().test(text)) return 'other'
  const { words, first } = phrasesIn(text, 60)
  const isPublished = words.has('published')
  const update = first.get('updated')
  if (update === undefined) return isPublished ? 'published' : 'none'
  // "Date modified:" has a word for both.
  const behind = text.slice(text.toLowerCase().lastIndexOf(update) + update.length)
  return isPublished && phrasesIn(behind.slice(-16), 16).words.has('published') ? 'published' : 'updated'
}
const otherDayPattern = onceMade(
  () => new RegExp(`(?<!\\p{Alpha})(?:${alternation(OTHER_DAYS)})\\s?[:：©]?\\s?(?:\\p{Alpha}{1,3}\\s|\\p{Alpha}{3,12},\\s)?$`, 'iu'),
)

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
