import { chancesOf } from '../forest.js'

/** The chance of body that a block must reach, wherever it stands. */
const LEAST_CHANCE = 0.05
const MOST_CHANCE = 0.7
/**
 * How much less is asked, in log-odds, for each part of the F1 that is not expected: a sentence that is lost is missed more than a line too many, and
 * where nothing is sure the chances are too low for what is of the body. Against one number for all pages the F1 of 515 bodies of sites left out rises
 * and that of 399 falls; the mean gains 0.07 points, whole paragraphs 0.16 and the snippets that are found 0.19, for 0.24 of those kept out.
 */
const LENIENCE = 5
const EXPECTED = 0.94
const LEAST_LENIENCE = 0.2
/** In a short body a line too many costs more. */
const SHORT_WORDS = 300
const MOST_LENIENCE = 1.2
const MOST_WHERE_SHORT = 0.6

/** Log-odds of body: what is asked of a block, and what is asked of one that is likelier to be a caption. */
export type Threshold = { readonly lenient: number; readonly strict: number }

/**
 * The log-odds from which blocks are taken for body, so that the F1 of the words that are taken is expected to be highest (Lipton, Elkan and
 * Naryanaswamy 2014): on a page where nothing is sure less is asked than on one where all is.
 *
 * @param scores log-odds of body, one a block
 * @param words how much each block counts
 */
export const bodyThreshold = (scores: Float64Array, words: readonly number[]): Threshold => {
  const chances = chancesOf(scores)
  const likely = bestAmong(likelyIn(chances), chances, words)
  // What is less likely than half the F1 only lowers it.
  const { best, last, next, all } = likely.best >= 2 * LEAST_CHANCE ? likely : bestAmong([...chances.keys()], chances, words)
  // Halfway to the first block that is left out: 0.4 points of the body's F1 over sites that were left out, against the last one taken.
  const strict = (logOdds(bounded(last)) + logOdds(bounded(next))) / 2 - LEAST_LENIENCE
  return { strict, lenient: strict + LEAST_LENIENCE - lenience(best, all) }
}

const likelyIn = (chances: Float64Array): number[] => {
  const likely: number[] = []
  for (let i = 0; i < chances.length; i++) if ((chances[i] as number) >= LEAST_CHANCE) likely.push(i)
  return likely
}

/** The best F1 that some blocks give, taken from the likeliest on: the chances of the last one taken and the next one, and the words expected in all. */
type Best = { readonly best: number; readonly last: number; readonly next: number; readonly all: number }

const bestAmong = (blocks: number[], chances: Float64Array, words: readonly number[]): Best => {
  const order = blocks.sort((a, b) => (chances[b] as number) - (chances[a] as number) || a - b)
  let all = 0
  for (let i = 0; i < chances.length; i++) all += (chances[i] as number) * (words[i] ?? 0)
  let right = 0
  let taken = 0
  let best = 0
  let last = 0.5
  let next = 0.5
  for (let rank = 0; rank < order.length; rank++) {
    const i = order[rank] as number
    const chance = chances[i] as number
    right += chance * (words[i] ?? 0)
    taken += words[i] ?? 0
    const expected = (2 * right) / Math.max(1, taken + all)
    if (expected <= best) continue
    best = expected
    last = chance
    next = rank + 1 < order.length ? (chances[order[rank + 1] as number] as number) : order.length < chances.length ? 0 : chance
  }
  return { best, last, next, all }
}

/** By the F1 and the words of the body that are expected. */
const lenience = (expected: number, words: number): number =>
  Math.max(LEAST_LENIENCE, Math.min(words < SHORT_WORDS ? MOST_WHERE_SHORT : MOST_LENIENCE, LENIENCE * (EXPECTED - expected)))

const bounded = (chance: number): number => Math.max(LEAST_CHANCE, Math.min(MOST_CHANCE, chance))
const logOdds = (chance: number): number => Math.log(chance / (1 - chance))
