import type { LabelledPage } from '../types.js'

/** Below this likelihood no block is taken for the headline. */
const HEADLINE_LIKELIHOOD = 0.1

/** Place of the likeliest headline, -1 where none is likely; of two that say the same, the first. */
export const headlineAt = ({ verdicts }: Pick<LabelledPage, 'verdicts'>): number => {
  let at = -1
  let best = HEADLINE_LIKELIHOOD
  for (let i = 0; i < verdicts.length; i++) {
    const headline = verdicts[i]?.likelihoods.headline ?? 0
    if (headline <= best) continue
    best = headline
    at = i
  }
  return at
}

/** Place of the first and last block of the body; -1 where there is none. */
export const bodyRange = ({ verdicts }: LabelledPage): readonly [first: number, last: number] => {
  let first = 0
  while (first < verdicts.length && verdicts[first]?.role !== 'body') first++
  if (first === verdicts.length) return [-1, -1]
  let last = verdicts.length - 1
  while (verdicts[last]?.role !== 'body') last--
  return [first, last]
}
