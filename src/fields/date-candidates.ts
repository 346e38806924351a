import { OTHER_DAYS } from '../languages.js'
import { alternation, phrasesIn } from '../phrases.js'
import type { Block, LabelledPage, Likelihoods } from '../types.js'
import { countWords } from '../words.js'
import { type DateContext, type DateExpression, dateExpressionsIn } from './date-expressions.js'
import { settled } from './date-order.js'
import type { SignGroups, Signs } from './field-model.js'
import { onceMade } from '../once-made.js'
import { OTHER_PAGES, sectionAt } from './place.js'

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
  const above = bodyAbove(page)
  const near = nearCounts(dated)
  const days = dated.flatMap(({ expressions }) => expressions.flatMap(({ day }) => (day === undefined ? [] : [day.slice(0, 10)])))
  const newest = [...days].sort().at(-1)
  const times = new Map<string, number>()
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1)
  const others = sectionAt(page, OTHER_PAGES)
  let isFirstBelow = true
  return dated.flatMap(({ block, at, words, expressions }, k) => {
    const kinds = expressions.map((expression, order) => kindOf(page, { block, at, expression, order, expressions }))
    return expressions.flatMap((expression, order): readonly DateCandidate[] => {
      const { label, isUpdate } = kinds[order] ?? { label: 'none', isUpdate: false }
      const isInSentence = words > 10 && expression.at > 12 && /[.!?。]$/u.test(block.text)
      // "The line was sold on 4 August 1999 to a farmer."
      const isTold =
        isInSentence && /\p{L}/u.test(expression.text) && page.verdicts[at]?.role === 'body' && page.verdicts[at - 1]?.role === 'body'
      if (label === 'other' || (label === 'none' && (at > others || isTold))) return []
      const day = expression.day?.slice(0, 10)
      const first = isFirstBelow && at >= title && !isUpdate
      if (first) isFirstBelow = false
      const own = {
        'first-below': first ? 1 : 0,
        'body-above': above[at] ?? 0,
        'other-words': Math.log2(1 + Math.max(0, words - countWords(expression.text))) / 8,
        published: label === 'published' ? 1 : 0,
        'later-date': order === 0 ? 0 : 1,
        clock: expression.clock === undefined ? 0 : 1,
        'weekday-above': expression.weekday !== undefined && at < title ? 1 : 0,
        ambiguous: expression.readings.length > 1 ? 1 : 0,
        'dates-near': Math.min(1, (near[k] ?? 0) / 4),
        repeated: day === undefined ? 0 : Math.min(1, ((times.get(day) ?? 1) - 1) / 2),
        newest: day === newest ? 1 : 0,
        'in-picture': /[©]|\b(?:photo|foto|image|bild)\b|!\[/iu.test(block.markdown.slice(0, 300)) ? 1 : 0,
        // "Retrieved from https://... on 3 March 2026" is the day of the scrape.
        'with-address': block.text.includes('://') ? 1 : 0,
        'in-sentence': isInSentence ? 1 : 0,
      }
      const signs = [
        likelihoodSigns(page, at),
        placeSigns(at, title),
        own,
        pairSigns(expressions, order, kinds),
        urlSigns(day, expression, context.urlDate),
      ]
      return [{ expression, block, at, isUpdate, signs }]
    })
  })
}

/** The headline's place: the block labelled so, else the most likely one; -1 where none is likely. */
const titleAt = ({ verdicts }: LabelledPage): number => {
  const labelled = verdicts.findIndex(({ role }) => role === 'headline')
  if (labelled >= 0) return labelled
  let best = -1
  let most = 0.1
  verdicts.forEach(({ likelihoods }, at) => {
    if (likelihoods.headline <= most) return
    best = at
    most = likelihoods.headline
  })
  return best
}

const datedBlocks = (page: LabelledPage, title: number, context: DateContext): readonly Dated[] => {
  const dated: Dated[] = []
  for (let at = 0; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    const { date = 0, byline = 0 } = page.verdicts[at]?.likelihoods ?? {}
    if (block === undefined || block.kind === 'code' || block.text.startsWith('WARC-') || date + byline < LIKELIHOOD) continue
    if (!/\p{Nd}|\bago\b/u.test(block.text.slice(0, READ))) continue
    const words = countWords(block.text)
    const isLong = words > LONG_WORDS
    const found = dateExpressionsIn(isLong ? block.text.slice(0, EDGE + SURROUNDINGS) : block.text, context)
    const expressions = isLong ? found.filter((one) => one.at < EDGE) : found
    if (expressions.length > 0) dated.push({ block, at, words, expressions })
  }
  if (dated.length <= MOST_BLOCKS) return dated
  return [...dated]
    .sort((a, b) => Math.abs(a.at - title) - Math.abs(b.at - title))
    .slice(0, MOST_BLOCKS)
    .sort((a, b) => a.at - b.at)
}

const withSettled = (dated: readonly Dated[], context: Parameters<typeof settled>[1]): readonly Dated[] => {
  const all = settled(
    dated.flatMap(({ expressions }) => expressions),
    context,
  )
  let from = 0
  return dated.map((one) => {
    const expressions = all.slice(from, from + one.expressions.length)
    from += expressions.length
    return { ...one, expressions }
  })
}

/** How much of the letters of the body stand above each block, 0 to 1. */
const bodyAbove = ({ blocks, verdicts }: LabelledPage): readonly number[] => {
  let sum = 0
  const sums = blocks.map(({ text }, at) => {
    const above = sum
    sum += text.length * ((verdicts[at]?.likelihoods.body ?? 0) + (verdicts[at]?.likelihoods.standfirst ?? 0))
    return above
  })
  return sum === 0 ? sums : sums.map((above) => above / sum)
}

const nearCounts = (dated: readonly Dated[]): readonly number[] => {
  let from = 0
  let to = 0
  return dated.map(({ at }, k) => {
    while ((dated[from]?.at ?? at) < at - LIST_BLOCKS) from++
    while (to < dated.length && (dated[to]?.at ?? at) <= at + LIST_BLOCKS) to++
    return to - from - 1 + (dated[k]?.expressions.length ?? 1) / 10
  })
}

type Kind = { readonly label: 'published' | 'updated' | 'other' | 'none'; readonly isUpdate: boolean }

/** The last word before a date that says what kind of date it is decides; a label may stand alone on the line above, or behind the date where no other date follows. */
const kindOf = (
  page: LabelledPage,
  { block, at, expression, order, expressions }: Omit<Dated, 'words'> & { readonly expression: DateExpression; readonly order: number },
): Kind => {
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
  () => new RegExp(`(?<!\\p{L})(?:${alternation(OTHER_DAYS)})\\s?[:：©]?\\s?(?:\\p{L}{1,3}\\s|\\p{L}{3,12},\\s)?$`, 'iu'),
)

const likelihoodSigns = ({ verdicts }: LabelledPage, at: number): Signs => {
  const of = (place: number): Likelihoods | undefined => verdicts[place]?.likelihoods
  const own = of(at)
  const facts = (place: number): number => (of(place)?.byline ?? 0) + (of(place)?.date ?? 0)
  return {
    'date-likelihood': own?.date ?? 0,
    'byline-likelihood': own?.byline ?? 0,
    'body-likelihood': (own?.body ?? 0) + (own?.standfirst ?? 0),
    'caption-likelihood': (own?.caption ?? 0) + (own?.credit ?? 0),
    'facts-beside': Math.max(facts(at - 1), facts(at + 1)),
    'headline-below': Math.max(of(at + 1)?.headline ?? 0, of(at + 2)?.headline ?? 0),
  }
}

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

const urlSigns = (day: string | undefined, { readings }: DateExpression, urlDate: string | undefined): Signs => {
  if (urlDate === undefined) return { 'url-day': 0, 'url-month': 0, 'url-other': 0 }
  const agrees = (day ?? '').startsWith(urlDate) || readings.some((reading) => reading.startsWith(urlDate))
  const isDay = urlDate.length === 10
  return { 'url-day': agrees && isDay ? 1 : 0, 'url-month': agrees && !isDay ? 1 : 0, 'url-other': agrees ? 0 : 1 }
}
