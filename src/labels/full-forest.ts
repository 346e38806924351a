import { DEPTH, type Forest, LEAVES, type PackedForest, packed, unpacked } from '../forest.js'

/**
 * Boosted trees whose every node asks a question of its own (Friedman 2001). A question more is asked of a row than it costs in an oblivious
 * tree, but the trees know more: they are for the rows that a look at all of them leaves open.
 */
export type FullForest = Omit<Forest, 'features' | 'thresholds'> & {
  /** Feature and threshold of node n of tree t at [t * NODES + n]; node 0 is the root, 2n + 1 and 2n + 2 follow a no and a yes. */
  readonly nodeFeatures: Uint16Array
  readonly nodeThresholds: Uint8Array
}

/** Nodes of a tree that ask. */
export const NODES = LEAVES - 1

/** The strengths of rows: feature f of row i at [i * features + f], so that what a tree asks of a row stands together. */
export type Rows = { readonly strengths: Uint8Array; readonly features: number }

/** Rows from columns that start at `starts` in `bytes`. */
export const rowsFrom = (bytes: Uint8Array, starts: readonly number[], count: number): Rows => {
  const features = starts.length
  const strengths = new Uint8Array(count * features)
  for (let f = 0; f < features; f++) {
    const start = starts[f] as number
    for (let i = 0; i < count; i++) strengths[i * features + f] = bytes[start + i] as number
  }
  return { strengths, features }
}

/** Puts the log-odds of some rows in their places. */
export const scoreRows = (scores: Float64Array, forest: FullForest, { strengths, features }: Rows, rows: Int32Array): void => {
  const sums = new Float64Array(rows.length)
  const starts = rows.map((row) => row * features)
  const trees = forest.nodeFeatures.length / NODES
  for (let t = 0; t < trees; t++) addTree(sums, forest, strengths, t, starts)
  for (let r = 0; r < rows.length; r++) scores[rows[r] as number] = forest.bias + forest.unit * (sums[r] as number)
}

/** Adds the leaves of tree `t` for each row. The questions are unrolled, so that the place in the tree stays in a register. */
const addTree = (
  sums: Float64Array,
  { nodeFeatures, nodeThresholds, leaves }: FullForest,
  strengths: Uint8Array,
  t: number,
  starts: Int32Array,
): void => {
  const root = t * NODES
  // What leads from the place of a node to that of the one behind a no, in all trees: 2 * (q - root) + 1 + root.
  const step = 1 - root
  for (let r = 0; r < starts.length; r++) {
    const row = starts[r] as number
    let q = root
    // A difference below zero has all its high bits set, so that a shift makes it -1, which saves a branch that no processor can foresee.
    q = 2 * q + step - (((nodeThresholds[q] as number) - (strengths[row + (nodeFeatures[q] as number)] as number)) >> 31)
    q = 2 * q + step - (((nodeThresholds[q] as number) - (strengths[row + (nodeFeatures[q] as number)] as number)) >> 31)
    q = 2 * q + step - (((nodeThresholds[q] as number) - (strengths[row + (nodeFeatures[q] as number)] as number)) >> 31)
    q = 2 * q + step - (((nodeThresholds[q] as number) - (strengths[row + (nodeFeatures[q] as number)] as number)) >> 31)
    q = 2 * q + step - (((nodeThresholds[q] as number) - (strengths[row + (nodeFeatures[q] as number)] as number)) >> 31)
    q = 2 * q + step - (((nodeThresholds[q] as number) - (strengths[row + (nodeFeatures[q] as number)] as number)) >> 31)
    // The leaves of a tree are one more than its nodes.
    sums[r] = (sums[r] as number) + (leaves[q - NODES + t] as number)
  }
}

/** How many trees are asked what weighed most: the first ones carry most of the weight, and the answer is for a reader. */
const ASKED_TREES = 48

/**
 * How much each feature moved the score of a row (Saabas 2014): what each question changed in the mean of the leaves that were still open.
 * Adds to `pulls`, which has a place for each feature; `strengthOf` gives the features of the row.
 */
export const addPulls = (pulls: Float64Array, forest: FullForest, strengthOf: (feature: number) => number): void => {
  const means = meansOf(forest)
  const trees = Math.min(ASKED_TREES, forest.nodeFeatures.length / NODES)
  for (let t = 0; t < trees; t++) {
    let node = 0
    for (let k = 0; k < DEPTH; k++) {
      const feature = forest.nodeFeatures[t * NODES + node] as number
      const next = 2 * node + (strengthOf(feature) > (forest.nodeThresholds[t * NODES + node] as number) ? 2 : 1)
      const change = (means[t * (NODES + LEAVES) + next] as number) - (means[t * (NODES + LEAVES) + node] as number)
      pulls[feature] = (pulls[feature] as number) + change * forest.unit
      node = next
    }
  }
}

const knownMeans = new WeakMap<FullForest, Float32Array>()

/** The mean of the leaves below each node; the leaves themselves stand behind the nodes that ask. */
const meansOf = (forest: FullForest): Float32Array => {
  const known = knownMeans.get(forest)
  if (known !== undefined) return known
  const trees = Math.min(ASKED_TREES, forest.nodeFeatures.length / NODES)
  const means = new Float32Array(trees * (NODES + LEAVES))
  for (let t = 0; t < trees; t++) {
    const at = t * (NODES + LEAVES)
    means.set(forest.leaves.subarray(t * LEAVES, (t + 1) * LEAVES), at + NODES)
    for (let n = NODES - 1; n >= 0; n--) means[at + n] = ((means[at + 2 * n + 1] ?? 0) + (means[at + 2 * n + 2] ?? 0)) / 2
  }
  knownMeans.set(forest, means)
  return means
}

export const packedFull = ({ nodeFeatures: features, nodeThresholds: thresholds, ...others }: FullForest): PackedForest =>
  packed({ ...others, features, thresholds })

export const unpackedFull = (stored: PackedForest): FullForest => {
  const { features, thresholds, ...others } = unpacked(stored)
  return { ...others, nodeFeatures: features, nodeThresholds: thresholds }
}
