import { STATES } from './states.js'

/** The best sequence, and at [i * STATES.length + s] the score of the best sequence that has state s at block i. */
export type Decoded = { readonly states: readonly number[]; readonly maxima: Float64Array }

export type Scores = {
  /** emissions[i * STATES.length + s]: what speaks for state s at block i. */
  readonly emissions: Float64Array
  /** transitions[a * STATES.length + b]: what speaks for b right after a. */
  readonly transitions: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
}

/**
 * The sequence of states with the highest sum of scores (Viterbi 1967), with max-marginals from a second pass backwards.
 * Linear in the number of blocks.
 */
export const decode = (scores: Scores): Decoded => {
  const size = STATES.length
  const { emissions, transitions, starts, ends } = scores
  const count = emissions.length / size
  if (count === 0) return { states: [], maxima: new Float64Array(0) }
  const forward = new Float64Array(count * size)
  const back = new Int8Array(count * size)
  for (let s = 0; s < size; s++) forward[s] = at(starts, s) + at(emissions, s)
  for (let i = 1; i < count; i++) {
    for (let s = 0; s < size; s++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let p = 0; p < size; p++) {
        const score = at(forward, (i - 1) * size + p) + at(transitions, p * size + s)
        if (score > best) {
          best = score
          from = p
        }
      }
      forward[i * size + s] = best + at(emissions, i * size + s)
      back[i * size + s] = from
    }
  }
  const backward = new Float64Array(count * size)
  for (let s = 0; s < size; s++) backward[(count - 1) * size + s] = at(ends, s)
  for (let i = count - 2; i >= 0; i--) {
    for (let s = 0; s < size; s++) {
      let best = Number.NEGATIVE_INFINITY
      for (let n = 0; n < size; n++) {
        best = Math.max(best, at(transitions, s * size + n) + at(emissions, (i + 1) * size + n) + at(backward, (i + 1) * size + n))
      }
      backward[i * size + s] = best
    }
  }
  return { states: trace(forward, back, ends), maxima: forward.map((score, i) => score + at(backward, i)) }
}

const at = (values: Float64Array, index: number): number => values[index] ?? Number.NEGATIVE_INFINITY

const trace = (forward: Float64Array, back: Int8Array, ends: Float64Array): readonly number[] => {
  const size = STATES.length
  const count = forward.length / size
  let state = 0
  for (let s = 1; s < size; s++) {
    if (at(forward, (count - 1) * size + s) + at(ends, s) > at(forward, (count - 1) * size + state) + at(ends, state)) state = s
  }
  const states = new Array<number>(count)
  for (let i = count - 1; i >= 0; i--) {
    states[i] = state
    state = back[i * size + state] ?? 0
  }
  return states
}
