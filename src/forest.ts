/**
 * Boosted oblivious trees (as in CatBoost, Prokhorenkova et al. 2018): each level of a tree asks one question of all rows, so that a tree
 * of depth d is d comparisons and a table of 2^d values.
 */
export type Forest = {
  readonly bias: number
  /** Feature and threshold of level k of tree t at [t * DEPTH + k]; the answer is yes where the feature is above the threshold. */
  readonly features: Uint16Array
  readonly thresholds: Uint8Array
  /** Log-odds of leaf l of tree t at [t * LEAVES + l]; the answer of the first level is the highest bit of l. */
  readonly leaves: Float32Array
}

/** Feature f of row i at [f][i]: the strength of a cue, 0 where it says nothing, else 1 to 255. */
export type Columns = readonly Uint8Array[]

export const DEPTH = 6
export const LEAVES = 2 ** DEPTH

/** The log-odds of each row. */
export const scoresOf = (forest: Forest, columns: Columns, count: number): Float64Array => {
  const scores = new Float64Array(count).fill(forest.bias)
  const leaf = new Uint8Array(count)
  const trees = forest.features.length / DEPTH
  for (let t = 0; t < trees; t++) {
    leaf.fill(0)
    for (let k = t * DEPTH; k < (t + 1) * DEPTH; k++) {
      const column = columns[forest.features[k] as number] as Uint8Array
      const threshold = forest.thresholds[k] as number
      // Both arrays have `count` entries, and the loop stays below.
      for (let i = 0; i < count; i++) leaf[i] = ((leaf[i] as number) << 1) | ((column[i] as number) > threshold ? 1 : 0)
    }
    const first = t * LEAVES
    for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + (forest.leaves[first + (leaf[i] as number)] as number)
  }
  return scores
}

/** How many trees are asked what weighed most: the first ones carry most of the weight, and the answer is for a reader. */
const ASKED_TREES = 48

/**
 * How much each feature moved the score of row `i` (Saabas 2014): what each question changed in the mean of the leaves that were still open.
 * Adds to `pulls`, which has a place for each feature.
 */
export const addPulls = (pulls: Float64Array, { forest, columns, i }: { forest: Means; columns: Columns; i: number }): void => {
  const trees = Math.min(ASKED_TREES, forest.features.length / DEPTH)
  for (let t = 0; t < trees; t++) {
    let node = 1
    for (let k = 0; k < DEPTH; k++) {
      const feature = forest.features[t * DEPTH + k] as number
      const next = node * 2 + ((columns[feature]?.[i] ?? 0) > (forest.thresholds[t * DEPTH + k] as number) ? 1 : 0)
      const change = (forest.means[t * 2 * LEAVES + next] as number) - (forest.means[t * 2 * LEAVES + node] as number)
      pulls[feature] = (pulls[feature] as number) + change
      node = next
    }
  }
}

/** A forest with the mean of the leaves below each node; node 1 is the root of a tree, 2n and 2n + 1 are below n. */
export type Means = Forest & { readonly means: Float32Array }

export const withMeans = (forest: Forest): Means => {
  const trees = Math.min(ASKED_TREES, forest.features.length / DEPTH)
  const means = new Float32Array(trees * 2 * LEAVES)
  for (let t = 0; t < trees; t++) {
    const at = t * 2 * LEAVES
    for (let l = 0; l < LEAVES; l++) means[at + LEAVES + l] = forest.leaves[t * LEAVES + l] ?? 0
    for (let n = LEAVES - 1; n >= 1; n--) means[at + n] = ((means[at + 2 * n] ?? 0) + (means[at + 2 * n + 1] ?? 0)) / 2
  }
  return { ...forest, means }
}

/** A leaf is stored as a whole number of these. */
const LEAF_UNIT = 1 / 2048
const TREE_BYTES = DEPTH * 3 + LEAVES * 2

/** A forest as text (base64): 3 bytes a question, 2 bytes a leaf, little-endian. */
export const packed = ({ bias, features, thresholds, leaves }: Forest): PackedForest => {
  const trees = features.length / DEPTH
  const view = new DataView(new ArrayBuffer(trees * TREE_BYTES))
  for (let t = 0; t < trees; t++) {
    for (let k = 0; k < DEPTH; k++) {
      view.setUint16(t * TREE_BYTES + k * 3, features[t * DEPTH + k] ?? 0, true)
      view.setUint8(t * TREE_BYTES + k * 3 + 2, thresholds[t * DEPTH + k] ?? 0)
    }
    for (let l = 0; l < LEAVES; l++) {
      const units = Math.max(-32768, Math.min(32767, Math.round((leaves[t * LEAVES + l] ?? 0) / LEAF_UNIT)))
      view.setInt16(t * TREE_BYTES + DEPTH * 3 + l * 2, units, true)
    }
  }
  return { bias, trees: Buffer.from(view.buffer).toString('base64') }
}

export type PackedForest = { readonly bias: number; readonly trees: string }

export const unpacked = ({ bias, trees: text }: PackedForest): Forest => {
  const bytes = Buffer.from(text, 'base64')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trees = bytes.byteLength / TREE_BYTES
  const features = new Uint16Array(trees * DEPTH)
  const thresholds = new Uint8Array(trees * DEPTH)
  const leaves = new Float32Array(trees * LEAVES)
  for (let t = 0; t < trees; t++) {
    for (let k = 0; k < DEPTH; k++) {
      features[t * DEPTH + k] = view.getUint16(t * TREE_BYTES + k * 3, true)
      thresholds[t * DEPTH + k] = view.getUint8(t * TREE_BYTES + k * 3 + 2)
    }
    for (let l = 0; l < LEAVES; l++) leaves[t * LEAVES + l] = view.getInt16(t * TREE_BYTES + DEPTH * 3 + l * 2, true) * LEAF_UNIT
  }
  return { bias, features, thresholds, leaves }
}
