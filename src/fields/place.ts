import type { LabelledPage } from '../types.js'

/** Below this likelihood no block is taken for the headline. */
const HEADLINE_LIKELIHOOD = 0.1

/** Place of the likeliest headline, -1 where none is likely; of two that say the same, the first. */
export const headlineAt = ({ verdicts }: Pick<LabelledPage, 'verdicts'>): number => {
  let at = -1
  let best = HEADLINE_LIKELIHOOD
  verdicts.forEach(({ likelihoods }, i) => {
    if (likelihoods.headline <= best) return
    best = likelihoods.headline
    at = i
  })
  return at
}

/** Place of the first and last block of the body; -1 where there is none. */
export const bodyRange = (page: LabelledPage): readonly [first: number, last: number] => [
  page.verdicts.findIndex(({ role }) => role === 'body'),
  page.verdicts.findLastIndex(({ role }) => role === 'body'),
]
