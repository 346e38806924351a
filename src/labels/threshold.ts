import { chanceOf } from '../forest.js'

/** The chance of body that a block must reach, wherever it stands. */
const LEAST_CHANCE = 0.05
const MOST_CHANCE = 0.7
/**
 * How much less is asked, in log-odds: a sentence that is lost is missed more than a line too many. On sites left out the body's F1 stays, its
 * snippets that are found gain a point for 0.8 of those kept out, its whole paragraphs gain 0.6.
 */
const LENIENCE = 0.3

/**
 * The log-odds from which blocks are taken for body, so that the F1 of the words that are taken is expected to be highest (Lipton, Elkan and
 * Naryanaswamy 2014): on a page where nothing is sure less is asked than on one where all is.
 *
 * @param scores log-odds of body, one a block
 * @param words how much each block counts
 */
export const bodyThreshold = (scores: Float64Array, words: readonly number[]): number => {
  const chances = scores.map(chanceOf)
  const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)
  let all = 0
  chances.forEach((chance, i) => {
    all += chance * (words[i] ?? 0)
  })
  let right = 0
  let taken = 0
  let best = 0
  let last = 0.5
  let next = 0.5
  for (const [rank, i] of order.entries()) {
    const chance = chances[i] ?? 0
    right += chance * (words[i] ?? 0)
    taken += words[i] ?? 0
    const expected = (2 * right) / Math.max(1, taken + all)
    if (expected <= best) continue
    best = expected
    last = chance
    next = chances[order[rank + 1] ?? i] ?? 0
  }
  // Halfway to the first block that is left out: 0.4 points of the body's F1 over sites that were left out, against the last one taken.
  return (logOdds(bounded(last)) + logOdds(bounded(next))) / 2 - LENIENCE
}

const bounded = (chance: number): number => Math.max(LEAST_CHANCE, Math.min(MOST_CHANCE, chance))
const logOdds = (chance: number): number => Math.log(chance / (1 - chance))
