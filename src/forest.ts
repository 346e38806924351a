/**
 * Boosted oblivious trees (as in CatBoost, Prokhorenkova et al. 2018): each level of a tree asks one question of all rows, so that a tree
 * of depth d is d comparisons and a table of 2^d values.
 */
export type Forest = {
  readonly bias: number
  /** Log-odds of a leaf of 1. */
  readonly unit: number
  /** Feature and threshold of level k of tree t at [t * DEPTH + k]; the answer is yes where the feature is above the threshold. */
  readonly features: Uint16Array
  readonly thresholds: Uint8Array
  /** Value of leaf l of tree t, in units, at [t * LEAVES + l]; the answer of the first level is the highest bit of l. */
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
  const trees = forest.features.length / DEPTH
  for (let t = 0; t < trees; t++) addTree(scores, forest, columns, t, asked)
  for (const i of asked) scores[i] = forest.bias + forest.unit * (scores[i] as number)
  return scores
}

/**
 * Adds the leaves of tree `t` for each row of `rows`. Here most of the time of labelling goes: the questions are unrolled, so that the answers of
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

/** Log-odds as a chance, 0 to 1. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The chance of each rival that it is the one, where none may be, which has log-odds of 0. */
export const chancesAmong = (logOdds: Float64Array): Float64Array => {
  let most = 0
  for (const odds of logOdds) most = Math.max(most, odds)
  let all = Math.exp(-most)
  for (const odds of logOdds) all += Math.exp(odds - most)
  return logOdds.map((odds) => Math.exp(odds - most) / all)
}

/** A forest as text: base64 of whole numbers, low byte first. */
export type PackedForest = { readonly bias: number; readonly features: string; readonly thresholds: string; readonly leaves: string }

/** A leaf is stored as a whole number of these. */
const LEAF_UNIT = 1 / 2048

export const packed = ({ bias, unit, features, thresholds, leaves }: Forest): PackedForest => {
  const units = Int16Array.from(leaves, (leaf) => Math.max(-32768, Math.min(32767, Math.round((leaf * unit) / LEAF_UNIT))))
  return { bias, features: textOf(features), thresholds: textOf(thresholds), leaves: textOf(units) }
}

/** Reads a forest without a loop over its numbers: it is done at every start. */
export const unpacked = ({ bias, features, thresholds, leaves }: PackedForest): Forest => ({
  bias,
  unit: LEAF_UNIT,
  features: new Uint16Array(bytesOf(features)),
  thresholds: new Uint8Array(bytesOf(thresholds)),
  leaves: new Float32Array(new Int16Array(bytesOf(leaves))),
})

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Int16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer
