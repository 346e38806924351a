import type { Lessons } from './boost.js'

/** How the loss falls with the score of each row, and how that bends. */
export type Slopes = { readonly gradients: Float64Array; readonly curvatures: Float64Array }

type Asked = Pick<Lessons, 'targets' | 'weights' | 'rivals'>

/** No curve is flatter, or a leaf would jump. */
const FLATTEST = 1e-6

/** The logistic loss where each row is a question of its own; where rows are rivals, the loss of the chance that a right one is taken. */
export const slopesInto = (slopes: Slopes, lessons: Asked, scores: Float64Array): void => {
  const { rivals } = lessons
  if (rivals === undefined) {
    alone(slopes, lessons, scores)
    return
  }
  for (let first = 0; first < scores.length; ) {
    let last = first + 1
    while (last < scores.length && rivals[last] === rivals[first]) last++
    amongRivals(slopes, lessons, { scores, first, last })
    first = last
  }
}

const alone = ({ gradients, curvatures }: Slopes, { targets, weights }: Asked, scores: Float64Array): void => {
  for (let r = 0; r < scores.length; r++) {
    const chance = 1 / (1 + Math.exp(-(scores[r] as number)))
    const weight = weights[r] as number
    gradients[r] = weight * ((targets[r] as number) - chance)
    curvatures[r] = weight * Math.max(FLATTEST, chance * (1 - chance))
  }
}

/** Rows `first` up to `last`: one of them is the answer, or none, which weighs as much as a score of 0 (conditional logit, McFadden 1974). */
const amongRivals = (
  { gradients, curvatures }: Slopes,
  { targets, weights }: Asked,
  { scores, first, last }: { readonly scores: Float64Array; readonly first: number; readonly last: number },
): void => {
  let all = 1
  let right = 0
  for (let r = first; r < last; r++) {
    const strength = Math.exp(scores[r] as number)
    all += strength
    if (targets[r] === 1) right += strength
  }
  for (let r = first; r < last; r++) {
    const strength = Math.exp(scores[r] as number)
    const chance = strength / all
    const weight = weights[r] as number
    gradients[r] = weight * ((targets[r] === 1 ? strength / right : 0) - chance)
    curvatures[r] = weight * Math.max(FLATTEST, chance * (1 - chance))
  }
}
