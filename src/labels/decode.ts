/** The best sequence, and at [i * size + s] the score of the best sequence that has state s at place i. */
export type Decoded = { readonly states: readonly number[]; readonly maxima: Float64Array }

/**
 * The sequence of states with the highest sum of scores (Viterbi 1967), with max-marginals from a second pass backwards.
 * `emissions[i * size + s]` is what speaks for state s at place i, `transitions[a * size + b]` what speaks for b right after a.
 * Linear in the number of places.
 */
export const decode = (emissions: Float64Array, transitions: Float64Array, size: number): Decoded => {
  const count = emissions.length / size
  const forward = new Float64Array(count * size)
  const back = new Uint8Array(count * size)
  for (let i = 0; i < count; i++) {
    for (let s = 0; s < size; s++) {
      let best = i === 0 ? 0 : Number.NEGATIVE_INFINITY
      for (let p = 0; i > 0 && p < size; p++) {
        const score = at(forward, (i - 1) * size + p) + at(transitions, p * size + s)
        if (score <= best) continue
        best = score
        back[i * size + s] = p
      }
      forward[i * size + s] = best + at(emissions, i * size + s)
    }
  }
  const backward = new Float64Array(count * size)
  for (let i = count - 2; i >= 0; i--) {
    for (let s = 0; s < size; s++) {
      let best = Number.NEGATIVE_INFINITY
      for (let n = 0; n < size; n++)
        best = Math.max(best, at(transitions, s * size + n) + at(emissions, (i + 1) * size + n) + at(backward, (i + 1) * size + n))
      backward[i * size + s] = best
    }
  }
  const maxima = new Float64Array(count * size)
  for (let i = 0; i < maxima.length; i++) maxima[i] = at(forward, i) + at(backward, i)
  return { states: trace(forward, back, size), maxima }
}

const at = (values: Float64Array, index: number): number => values[index] ?? Number.NEGATIVE_INFINITY

const trace = (forward: Float64Array, back: Uint8Array, size: number): readonly number[] => {
  const count = forward.length / size
  const states = new Array<number>(count)
  let state = 0
  for (let s = 1; s < size; s++) if (at(forward, (count - 1) * size + s) > at(forward, (count - 1) * size + state)) state = s
  for (let i = count - 1; i >= 0; i--) {
    states[i] = state
    state = back[i * size + state] ?? 0
  }
  return states
}
