import { DEPTH, type Forest, LEAF_UNIT, LEAVES, leavesAsText, leavesFrom, type PackedForest } from '../forest.js'
import { bytesOf, textOf } from '../stored-bytes.js'

/**
 * Boosted trees whose every node asks a question of its own (Friedman 2001). A question more is asked of a row than it costs in an oblivious
 * tree, but the trees know more: they are for the rows that a look at all of them leaves open.
 */
export type FullForest = Omit<Forest, 'features' | 'thresholds'> & {
  /**
   * Feature and threshold of a node in one number, the threshold in the high half, so that one look finds both. Node n of tree t, counted from
   * 1, stands at [t * LEAVES + n]: 2n and 2n + 1 follow a no and a yes, and what follows the last ones are the leaves.
   */
  readonly questions: Int32Array
}

/** The strengths of rows: feature f of row i at [i * features + f], so that what a tree asks of a row stands together. */
export type Rows = { readonly strengths: Uint8Array; readonly features: number }

/** Rows from `count` places of columns that start at `starts` in `bytes`; those that `isAsked` refuses stay empty. */
export const rowsFrom = (
  bytes: Uint8Array,
  { starts, count }: { readonly starts: Int32Array; readonly count: number },
  isAsked: (row: number) => boolean = () => true,
): Rows => {
  const features = starts.length
  const strengths = new Uint8Array(count * features)
  // Row by row, since a column at a time would write to a place far from the last one each time.
  for (let i = 0; i < count; i++) {
    if (!isAsked(i)) continue
    const row = i * features
    for (let f = 0; f < features; f++) strengths[row + f] = bytes[(starts[f] as number) + i] as number
  }
  return { strengths, features }
}

/** Puts the log-odds of some rows in their places. */
export const scoreRows = (scores: Float64Array, forest: FullForest, { strengths, features }: Rows, rows: Int32Array): void => {
  // Where the last rows are fewer than are asked at a time, the first row of all fills their places.
  const starts = new Int32Array(Math.ceil(rows.length / ROWS_AT_A_TIME) * ROWS_AT_A_TIME)
  for (let r = 0; r < rows.length; r++) starts[r] = (rows[r] as number) * features
  const sums = new Float64Array(starts.length)
  for (let r = 0; r < starts.length; r += ROWS_AT_A_TIME) addLeaves(sums, forest, { strengths, starts, r })
  for (let r = 0; r < rows.length; r++) scores[rows[r] as number] = forest.bias + forest.unit * (sums[r] as number)
}

/** Where rows start among the strengths, and the first of those that the trees are asked of. */
type Asked = { readonly strengths: Uint8Array; readonly starts: Int32Array; readonly r: number }

/** Each question waits for the answer to the one before: those of four rows that are asked by turns take two thirds of the time. */
const ROWS_AT_A_TIME = 4

/**
 * Adds the leaves of all trees for some rows, whose sums stay in registers. A difference below zero has all its high bits set, so that a shift
 * makes it -1, which saves a branch that no processor can foresee.
 */
const addLeaves = (sums: Float64Array, { questions, leaves }: FullForest, { strengths, starts, r }: Asked): void => {
  const a = starts[r] as number
  const b = starts[r + 1] as number
  const c = starts[r + 2] as number
  const d = starts[r + 3] as number
  let sumA = 0
  let sumB = 0
  let sumC = 0
  let sumD = 0
  for (let first = 0; first < questions.length; first += LEAVES) {
    let nodeA = 1
    let nodeB = 1
    let nodeC = 1
    let nodeD = 1
    for (let k = 0; k < DEPTH; k++) {
      const toA = questions[first + nodeA] as number
      const toB = questions[first + nodeB] as number
      const toC = questions[first + nodeC] as number
      const toD = questions[first + nodeD] as number
      nodeA = 2 * nodeA - (((toA >> 16) - (strengths[a + (toA & 0xffff)] as number)) >> 31)
      nodeB = 2 * nodeB - (((toB >> 16) - (strengths[b + (toB & 0xffff)] as number)) >> 31)
      nodeC = 2 * nodeC - (((toC >> 16) - (strengths[c + (toC & 0xffff)] as number)) >> 31)
      nodeD = 2 * nodeD - (((toD >> 16) - (strengths[d + (toD & 0xffff)] as number)) >> 31)
    }
    sumA += leaves[first + nodeA - LEAVES] as number
    sumB += leaves[first + nodeB - LEAVES] as number
    sumC += leaves[first + nodeC - LEAVES] as number
    sumD += leaves[first + nodeD - LEAVES] as number
  }
  sums[r] = sumA
  sums[r + 1] = sumB
  sums[r + 2] = sumC
  sums[r + 3] = sumD
}

/** How many trees are asked what weighed most: the first ones carry most of the weight, and the answer is for a reader. */
const ASKED_TREES = 48
const treesAsked = ({ questions }: FullForest): number => Math.min(ASKED_TREES, questions.length / LEAVES)

/**
 * How much each feature moved the score of a row (Saabas 2014): what each question changed in the mean of the leaves that were still open.
 * Adds to `pulls`, which has a place for each feature; `strengthOf` gives the features of the row.
 */
export const addPulls = (pulls: Float64Array, forest: FullForest, strengthOf: (feature: number) => number): void => {
  const means = meansOf(forest)
  for (let t = 0; t < treesAsked(forest); t++) {
    let node = 1
    for (let k = 0; k < DEPTH; k++) {
      const question = forest.questions[t * LEAVES + node] as number
      const feature = question & 0xffff
      const next = 2 * node + (strengthOf(feature) > question >> 16 ? 1 : 0)
      const change = (means[t * PLACES + next] as number) - (means[t * PLACES + node] as number)
      pulls[feature] = (pulls[feature] as number) + change * forest.unit
      node = next
    }
  }
}

/** Nodes and leaves of a tree, counted from 1. */
const PLACES = 2 * LEAVES
const knownMeans = new WeakMap<FullForest, Float32Array>()

/** The mean of the leaves below each node; the leaves themselves stand behind the nodes that ask. */
const meansOf = (forest: FullForest): Float32Array => {
  const known = knownMeans.get(forest)
  if (known !== undefined) return known
  const trees = treesAsked(forest)
  const means = new Float32Array(trees * PLACES)
  for (let t = 0; t < trees; t++) {
    const at = t * PLACES
    means.set(forest.leaves.subarray(t * LEAVES, (t + 1) * LEAVES), at + LEAVES)
    for (let n = LEAVES - 1; n > 0; n--) means[at + n] = ((means[at + 2 * n] ?? 0) + (means[at + 2 * n + 1] ?? 0)) / 2
  }
  knownMeans.set(forest, means)
  return means
}

/** A full forest as text, as `PackedForest`. */
export type PackedFullForest = Omit<PackedForest, 'features' | 'thresholds'> & { readonly questions: string }

export const packedFull = ({ bias, unit, questions, leaves }: FullForest): PackedFullForest => ({
  bias,
  questions: textOf(questions),
  leaves: leavesAsText(leaves, unit),
})

export const unpackedFull = ({ bias, questions, leaves }: PackedFullForest): FullForest => ({
  bias,
  unit: LEAF_UNIT,
  questions: new Int32Array(bytesOf(questions)),
  leaves: leavesFrom(leaves),
})
