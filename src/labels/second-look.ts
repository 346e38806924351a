import { chancesOf } from '../forest.js'
import type { Page, Stretch } from './page.js'
import type { View } from './view.js'

/** What the model asks about; every other block is noise. */
export const LEARNED = ['body', 'headline', 'byline', 'date', 'caption'] as const
export type Learned = (typeof LEARNED)[number]

/** How likely each block has a role after the first look, 0 to 1, and what follows from all of them together. */
export type FirstLook = {
  readonly chances: Readonly<Record<Learned, Float64Array>>
  /** The chance of the likeliest block of the page. */
  readonly best: Readonly<Record<Learned, number>>
  readonly headline: number
  /** The stretch where the most words of likely body stand together; undefined where there is none. */
  readonly core: Stretch | undefined
  /** Words of likely body before each block; the last is the sum of the page. */
  readonly bodyWords: Float64Array
  /** Sum of the chances of body before each block. */
  readonly bodySum: Float64Array
  /** How much of a longer word's use is in likely body, by its number: the sum of the chances of the blocks that have it. */
  readonly vocabulary: Float64Array
  /** The best chance of body among the blocks with the same words. */
  readonly twins: ReadonlyMap<string, number>
  /** Every two words in a row of the likely bylines. */
  readonly names: ReadonlySet<string>
  /** The heading behind each block, the number of blocks where there is none. */
  readonly nextHeading: Int32Array
}

export const firstLookOf = (
  { views, words }: Pick<Page, 'views' | 'words'>,
  scores: Readonly<Record<Learned, Float64Array>>,
): FirstLook => {
  const chances = Object.fromEntries(LEARNED.map((role) => [role, chancesOf(scores[role])])) as Record<Learned, Float64Array>
  const best = Object.fromEntries(LEARNED.map((role) => [role, highestIn(chances[role])])) as Record<Learned, number>
  const bodyWords = new Float64Array(views.length + 1)
  const bodySum = new Float64Array(views.length + 1)
  const vocabulary = new Float64Array(words.length)
  const twins = new Map<string, number>()
  views.forEach(({ words: count, content, key }, i) => {
    const chance = chances.body[i] ?? 0
    bodyWords[i + 1] = (bodyWords[i] ?? 0) + count * chance
    bodySum[i + 1] = (bodySum[i] ?? 0) + chance
    twins.set(key, Math.max(twins.get(key) ?? 0, chance))
    if (chance > 0.05) for (const word of content) vocabulary[word] = (vocabulary[word] as number) + chance
  })
  return {
    chances,
    best,
    headline: chances.headline.indexOf(best.headline),
    core: coreOf(views, chances.body),
    bodyWords,
    bodySum,
    vocabulary,
    twins,
    names: namesIn(views, chances.byline),
    nextHeading: nextHeadings(views),
  }
}

const highestIn = (chances: Float64Array): number => {
  let highest = 0
  for (const chance of chances) if (chance > highest) highest = chance
  return highest
}

/** From this chance on a block may be the byline. */
const BYLINE_CHANCE = 0.15
const BYLINE_WORDS = 24

/** Every two words in a row of the likely bylines: one of them is how a notice about the author opens. */
const namesIn = (views: readonly View[], chances: Float64Array): ReadonlySet<string> => {
  const names = new Set<string>()
  views.forEach(({ tokens, words }, i) => {
    if ((chances[i] ?? 0) < BYLINE_CHANCE || words > BYLINE_WORDS) return
    for (let k = 1; k < tokens.length; k++) names.add(`${tokens[k - 1]} ${tokens[k]}`)
  })
  return names
}

/** Words that a long block counts for at the most, and that a block without any counts against a stretch. */
const CORE_WORDS = 80
const CORE_COST = 4

const coreOf = (views: readonly View[], body: Float64Array): Stretch | undefined => {
  let best = 0
  let found: Stretch | undefined
  let sum = 0
  let first = 0
  views.forEach(({ words }, i) => {
    if (sum <= 0) {
      sum = 0
      first = i
    }
    sum += ((body[i] ?? 0) - 0.5) * 2 * (CORE_COST + Math.min(words, CORE_WORDS))
    if (sum > best) {
      best = sum
      found = { first, last: i }
    }
  })
  return found
}

const nextHeadings = (views: readonly View[]): Int32Array => {
  const found = new Int32Array(views.length)
  let next = views.length
  for (let i = views.length - 1; i >= 0; i--) {
    found[i] = next
    if (views[i]?.block.kind === 'heading') next = i
  }
  return found
}
