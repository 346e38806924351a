import type { Block, Evidence, Likelihoods, Outcome, Role, Verdict } from '../types.js'
import { CUES } from './cues/cues.js'
import { decode, type Scores } from './decode.js'
import { headlineIn } from './headline-guess.js'
import { mainStretch, type Page, sectionsOf, slugOf, viewOf, vocabularyOf } from './page.js'
import { roleOf, STATES, type State } from './states.js'
import { BIAS, ENDS, TRANSITIONS, WEIGHTS } from './weights.js'

const SIZE = STATES.length
/** How many cues are named as reasons. */
const REASONS = 3

/** weights of cue c for state s at [c * SIZE + s], `noise` added in. */
const WEIGHT_TABLE = Float64Array.from(
  CUES.flatMap(({ id }) =>
    STATES.map((state) => (WEIGHTS[id]?.[state] ?? 0) + (roleOf(state) === 'noise' ? (WEIGHTS[id]?.noise ?? 0) : 0)),
  ),
)
const BIAS_TABLE = STATES.map((state) => BIAS[state] ?? 0)
const SCORE_TABLES = {
  transitions: Float64Array.from(STATES.flatMap((from) => STATES.map((to) => TRANSITIONS[from][to] ?? TRANSITIONS[from].otherwise))),
  starts: Float64Array.from(STATES.map((state) => TRANSITIONS.start[state] ?? TRANSITIONS.start.otherwise)),
  ends: Float64Array.from(STATES.map((state) => ENDS[state] ?? 0)),
}

/** Gives every block its role: cues see, weights weigh, the best sequence wins. */
export const label = (blocks: readonly Block[]): Outcome<readonly Verdict[]> => {
  const page = pageOf(blocks)
  const evidence = page.views.map((view, at) => evidenceOf(view, page, at))
  const decoded = decode({ emissions: emissionsOf(evidence), ...SCORE_TABLES })
  const value = decoded.states.map((state, i) => verdictOf(STATES[state] ?? 'gap', likelihoodsOf(decoded.maxima, i), evidence[i] ?? []))
  return { value, steps: [], warnings: [] }
}

export const pageOf = (blocks: readonly Block[]): Page => {
  const views = blocks.map(viewOf)
  const main = mainStretch(views)
  const times = new Map<string, number>()
  for (const { key } of views) if (key !== '') times.set(key, (times.get(key) ?? 0) + 1)
  const known = { views, main, times, vocabulary: vocabularyOf(views, main), slug: slugOf(views) }
  return { ...known, headline: headlineIn(known), sections: sectionsOf(views) }
}

type Seen = Evidence & { readonly index: number }

const evidenceOf = (view: Page['views'][number], page: Page, at: number): readonly Seen[] => {
  const seen: Seen[] = []
  CUES.forEach((cue, index) => {
    const sign = cue.see(view, page, at)
    if (sign !== undefined) seen.push({ cue: cue.id, index, ...sign })
  })
  return seen
}

const emissionsOf = (evidence: readonly (readonly Seen[])[]): Scores['emissions'] => {
  const emissions = new Float64Array(evidence.length * SIZE)
  evidence.forEach((seen, i) => {
    for (let s = 0; s < SIZE; s++) {
      let score = BIAS_TABLE[s] ?? 0
      for (const { index, strength } of seen) score += strength * (WEIGHT_TABLE[index * SIZE + s] ?? 0)
      emissions[i * SIZE + s] = score
    }
  })
  return emissions
}

/** The scores of the best sequences through each role, as shares (softmax); noise before, inside and after the article is one. */
const likelihoodsOf = (maxima: Float64Array, block: number): Likelihoods => {
  const scores = STATES.map((_, s) => maxima[block * SIZE + s] ?? 0)
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - best))
  const sum = powers.reduce((total, power) => total + power, 0)
  const likelihoods = Object.fromEntries(STATES.map((state) => [roleOf(state), 0])) as Record<Role, number>
  STATES.forEach((state, s) => {
    likelihoods[roleOf(state)] += (powers[s] ?? 0) / sum
  })
  return likelihoods
}

/** The cues that speak most for the state against body, or against noise where the state is body. */
const verdictOf = (state: State, likelihoods: Likelihoods, seen: readonly Seen[]): Verdict => {
  const own = STATES.indexOf(state)
  const other = STATES.indexOf(state === 'body' ? 'gap' : 'body')
  const pull = ({ index, strength }: Seen): number =>
    strength * ((WEIGHT_TABLE[index * SIZE + own] ?? 0) - (WEIGHT_TABLE[index * SIZE + other] ?? 0))
  const because = seen
    .filter((one) => pull(one) > 0)
    .sort((a, b) => pull(b) - pull(a))
    .slice(0, REASONS)
    .map(({ cue, strength, because }) => ({ cue, strength, because }))
  const role = roleOf(state)
  return { role, confidence: likelihoods[role], likelihoods, because }
}
