import { DEPTH, type Forest, LEAVES } from '../forest.js'

/**
 * What the forests of a model tell apart of each feature. All their questions together part the strengths of a feature at a few thresholds, so
 * that a strength is as well told by its grade: how many of the thresholds it is above.
 */
export type Grading = {
  /** Grade of strength s of feature f at [f * STRENGTHS + s]. */
  readonly grades: Uint8Array
  /** Whether any forest asks feature f. */
  readonly isAsked: Uint8Array
}

/** A strength is a byte. */
const STRENGTHS = 256
/** With more thresholds the sum of a grade and a rank would not fit a byte. */
const MOST_THRESHOLDS = 127

/**
 * A forest whose questions ask for grades. Four grades make up one number, so that one addition answers a question for four blocks: the
 * highest bit of each byte is set where the grade is above the rank of the threshold.
 */
export type GradedForest = {
  readonly bias: number
  readonly unit: number
  readonly features: Uint16Array
  /** MOST_THRESHOLDS less the rank of the threshold, in each byte. */
  readonly addends: Int32Array
  /** As in `Forest`; whole numbers, whose sum is exact in any order. */
  readonly leaves: Int16Array
}

/** The highest bit of each of four bytes, as a number of 32 bits with a sign. */
const HIGHEST_BITS = 0x80808080 | 0
const EACH_BYTE = 0x01010101

/** The grades of a page: a column for each feature, and in each number those of four blocks. */
export type Grades = { readonly fours: Int32Array; readonly bytes: Uint8Array; readonly count: number; readonly foursInColumn: number }

export const gradingOf = (forests: readonly Forest[], features: number): Grading => {
  const thresholds = Array.from({ length: features }, () => new Set<number>())
  for (const forest of forests) {
    for (let q = 0; q < forest.features.length; q++) thresholds[forest.features[q] as number]?.add(forest.thresholds[q] as number)
  }
  const grades = new Uint8Array(features * STRENGTHS)
  thresholds.forEach((own, f) => {
    if (own.size > MOST_THRESHOLDS) throw new RangeError(`feature ${f} has ${own.size} thresholds, more than ${MOST_THRESHOLDS}`)
    const ranked = [...own].sort((a, b) => a - b)
    for (let rank = 0; rank < ranked.length; rank++) {
      grades.fill(rank + 1, f * STRENGTHS + (ranked[rank] as number) + 1, (f + 1) * STRENGTHS)
    }
  })
  return { grades, isAsked: Uint8Array.from(thresholds, ({ size }) => (size > 0 ? 1 : 0)) }
}

export const gradedForest = ({ bias, unit, features, thresholds, leaves }: Forest, { grades }: Grading): GradedForest => ({
  bias,
  unit,
  features,
  // The grade of a threshold itself is the number of those below it: its rank.
  addends: Int32Array.from(
    features,
    (f, q) => (MOST_THRESHOLDS - (grades[f * STRENGTHS + (thresholds[q] as number)] as number)) * EACH_BYTE,
  ),
  leaves: new Int16Array(leaves),
})

export const roomForGrades = (count: number, { isAsked }: Grading): Grades => {
  const foursInColumn = Math.ceil(count / 4)
  const fours = new Int32Array(foursInColumn * isAsked.length)
  return { fours, bytes: new Uint8Array(fours.buffer), count, foursInColumn }
}

/** Grades feature `f` of all blocks, whose strengths stand at `from` and behind. */
export const gradeFeature = (
  { bytes, count, foursInColumn }: Grades,
  { grades }: Grading,
  f: number,
  strengths: Uint8Array,
  from: number,
): void => {
  const to = f * foursInColumn * 4
  for (let i = 0; i < count; i++) bytes[to + i] = grades[f * STRENGTHS + (strengths[from + i] as number)] as number
}

/** The log-odds of all blocks. */
export const scoresBy = (forest: GradedForest, grades: Grades): Float64Array => {
  const sums = new Int32Array(grades.foursInColumn * 4)
  const trees = forest.features.length / DEPTH
  for (let t = 0; t < trees; t++) addTree(sums, forest, grades, t)
  const scores = new Float64Array(grades.count)
  for (let i = 0; i < scores.length; i++) scores[i] = forest.bias + forest.unit * (sums[i] as number)
  return scores
}

/** Adds the leaves of tree `t` for each block. The questions are unrolled, so that the answers of four blocks stay in a register. */
const addTree = (sums: Int32Array, { features, addends, leaves }: GradedForest, { fours, foursInColumn }: Grades, t: number): void => {
  const q = t * DEPTH
  const a = (features[q] as number) * foursInColumn
  const b = (features[q + 1] as number) * foursInColumn
  const c = (features[q + 2] as number) * foursInColumn
  const d = (features[q + 3] as number) * foursInColumn
  const e = (features[q + 4] as number) * foursInColumn
  const f = (features[q + 5] as number) * foursInColumn
  const toA = addends[q] as number
  const toB = addends[q + 1] as number
  const toC = addends[q + 2] as number
  const toD = addends[q + 3] as number
  const toE = addends[q + 4] as number
  const toF = addends[q + 5] as number
  const first = t * LEAVES
  for (let w = 0; w < foursInColumn; w++) {
    const leaf =
      ((((fours[a + w] as number) + toA) & HIGHEST_BITS) >>> 2) |
      ((((fours[b + w] as number) + toB) & HIGHEST_BITS) >>> 3) |
      ((((fours[c + w] as number) + toC) & HIGHEST_BITS) >>> 4) |
      ((((fours[d + w] as number) + toD) & HIGHEST_BITS) >>> 5) |
      ((((fours[e + w] as number) + toE) & HIGHEST_BITS) >>> 6) |
      ((((fours[f + w] as number) + toF) & HIGHEST_BITS) >>> 7)
    const i = w * 4
    sums[i] = (sums[i] as number) + (leaves[first + (leaf & 63)] as number)
    sums[i + 1] = (sums[i + 1] as number) + (leaves[first + ((leaf >>> 8) & 63)] as number)
    sums[i + 2] = (sums[i + 2] as number) + (leaves[first + ((leaf >>> 16) & 63)] as number)
    sums[i + 3] = (sums[i + 3] as number) + (leaves[first + (leaf >>> 24)] as number)
  }
}
