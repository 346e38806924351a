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

/** The log-odds of the rows: of all `count`, or of those of `rows` alone, the others staying 0. */
export const scoresOf = (forest: Forest, columns: Columns, count: number, rows?: Int32Array): Float64Array => {
  const scores = new Float64Array(count)
  const asked = rows ?? Int32Array.from({ length: count }, (_, i) => i)
  for (const i of asked) scores[i] = forest.bias
  const trees = forest.features.length / DEPTH
  for (let t = 0; t < trees; t++) addTree(scores, forest, columns, t, asked)
  return scores
}

/**
 * Adds what tree `t` says of each row of `rows`. Here most of the time of labelling goes: the questions are unrolled, so that the answers of
 * a row stay in a register, which takes half as long as a pass over the rows for each.
 */
const addTree = (scores: Float64Array, { features, thresholds, leaves }: Forest, columns: Columns, t: number, rows: Int32Array): void => {
  const at = t * DEPTH
  const column = (k: number): Uint8Array => columns[features[at + k] as number] as Uint8Array
  const a = column(0)
  const b = column(1)
  const c = column(2)
  const d = column(3)
  const e = column(4)
  const f = column(5)
  const overA = thresholds[at] as number
  const overB = thresholds[at + 1] as number
  const overC = thresholds[at + 2] as number
  const overD = thresholds[at + 3] as number
  const overE = thresholds[at + 4] as number
  const overF = thresholds[at + 5] as number
  const first = t * LEAVES
  // Every row and every leaf is there: the numbers of rows and questions are those of the columns and the forest. A difference below zero
  // has all its high bits set, which saves a branch that no processor can foresee.
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r] as number
    const leaf =
      (((overA - (a[i] as number)) >> 31) & 32) |
      (((overB - (b[i] as number)) >> 31) & 16) |
      (((overC - (c[i] as number)) >> 31) & 8) |
      (((overD - (d[i] as number)) >> 31) & 4) |
      (((overE - (e[i] as number)) >> 31) & 2) |
      (((overF - (f[i] as number)) >> 31) & 1)
    scores[i] = (scores[i] as number) + (leaves[first + leaf] as number)
  }
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
