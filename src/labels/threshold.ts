/** The chance of body that a block must reach, wherever it stands. */
const LEAST_CHANCE = 0.05
const MOST_CHANCE = 0.7

/**
 * The log-odds from which blocks are taken for body, so that the F1 of the words that are taken is expected to be highest (Lipton, Elkan and
 * Naryanaswamy 2014): on a page where nothing is sure less is asked than on one where all is.
 *
 * @param scores log-odds of body, one a block
 * @param words how much each block counts
 */
export const bodyThreshold = (scores: Float64Array, words: readonly number[]): number => {
  const chances = scores.map((score) => 1 / (1 + Math.exp(-score)))
  const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)
  let all = 0
  chances.forEach((chance, i) => {
    all += chance * (words[i] ?? 0)
  })
  let right = 0
  let taken = 0
  let best = 0
  let threshold = 0.5
  for (const i of order) {
    const chance = chances[i] ?? 0
    right += chance * (words[i] ?? 0)
    taken += words[i] ?? 0
    const expected = (2 * right) / Math.max(1, taken + all)
    if (expected <= best) continue
    best = expected
    threshold = chance
  }
  const chance = Math.max(LEAST_CHANCE, Math.min(MOST_CHANCE, threshold))
  // A hair below, so that the block that set it is taken.
  return Math.log(chance / (1 - chance)) - 1e-9
}
