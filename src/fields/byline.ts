import type { Found, LabelledPage } from '../types.js'
import type { BylineCandidate } from './byline-candidate.js'
import { bylineCandidates } from './byline-candidates.js'
import { signsOf } from './byline-signs.js'
import { BYLINE_BIAS, BYLINE_WEIGHTS } from './byline-weights.js'

export type Bylines = {
  readonly byline?: Found<string> | undefined
  readonly authors?: Found<readonly string[]> | undefined
  readonly agency?: Found<string> | undefined
}

/** Less likely than this a byline is left empty: a wrong author does more harm than none. With 0.5 one page in sixty more has authors, a third of them wrong. */
const LIKELY = 0.55

/** Byline, authors and agency: the most likely of all blocks that may be a byline. */
export const readByline = (page: LabelledPage): Bylines => {
  const candidates = bylineCandidates(page)
  const signs = signsOf(page, candidates)
  let best: BylineCandidate | undefined
  let confidence = LIKELY
  candidates.forEach((candidate, i) => {
    const likelihood = likelihoodOf(signs[i] ?? {})
    if (likelihood <= confidence) return
    best = candidate
    confidence = likelihood
  })
  if (best === undefined) return {}
  const { text, authors, agency, spans, kind: rule } = best
  return {
    byline: { value: text, spans, confidence, rule },
    authors: { value: authors, spans, confidence, rule },
    agency: agency === undefined ? undefined : { value: agency, spans, confidence, rule },
  }
}

const likelihoodOf = (signs: Readonly<Record<string, number>>): number => {
  let odds = BYLINE_BIAS
  for (const [sign, strength] of Object.entries(signs)) odds += strength * (BYLINE_WEIGHTS[sign] ?? 0)
  return 1 / (1 + Math.exp(-odds))
}
