import { bytesOf, textOf } from './stored-bytes.js'

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
  /** Value of leaf l of tree t, in units, at [t * LEAVES + l]; the answer of the first level is the highest bit of l. Of a stored forest they are whole numbers. */
  readonly leaves: Float32Array | Int16Array
}

/** Feature f of row i at [f][i]: the strength of a cue, 0 where it says nothing, else 1 to 255. */
export type Columns = readonly Uint8Array[]

export const DEPTH = 6
export const LEAVES = 2 ** DEPTH

/** The log-odds of the rows. */
export const scoresOf = (forest: Forest, columns: Columns, count: number): Float64Array => scoresOfRows(forest, rowsFrom(columns, count))

/**
 * The strengths of rows as a forest asks for them: columns whose numbers hold those of three rows each, in 10 bits of which a strength takes 8,
 * so that one addition answers a question for all three.
 */
export type Rows = { readonly threes: Int32Array; readonly threesInColumn: number; readonly count: number }

/** Rows without any strength. */
export const roomForRows = (features: number, count: number): Rows => {
  const threesInColumn = Math.ceil(count / 3)
  return { threes: new Int32Array(features * threesInColumn), threesInColumn, count }
}

/** Puts the strength of a feature, 0 to 255, in its row. */
export const putStrength = ({ threes, threesInColumn }: Rows, feature: number, row: number, strength: number): void => {
  const place = feature * threesInColumn + Math.floor(row / 3)
  const bits = 10 * (row % 3)
  threes[place] = ((threes[place] as number) & ~(STRENGTH << bits)) | (strength << bits)
}
const STRENGTH = 0xff

/** The log-odds of the rows. */
export const scoresOfRows = (forest: Forest, rows: Rows): Float64Array => {
  const sums = new Float64Array(rows.threesInColumn * 3)
  const trees = forest.features.length / DEPTH
  for (let t = 0; t < trees; t++) addTree(sums, forest, rows, t)
  const scores = new Float64Array(rows.count)
  for (let i = 0; i < scores.length; i++) scores[i] = forest.bias + forest.unit * (sums[i] as number)
  return scores
}

const rowsFrom = (columns: Columns, count: number): Rows => {
  const rows = roomForRows(columns.length, count)
  const { threes, threesInColumn } = rows
  for (let f = 0; f < columns.length; f++) {
    const column = columns[f] as Uint8Array
    for (let w = 0, i = 0; w < threesInColumn; w++, i += 3) {
      // Behind the last row there is nothing, which is 0 in a sum of bits.
      threes[f * threesInColumn + w] = (column[i] as number) | ((column[i + 1] ?? 0) << 10) | ((column[i + 2] ?? 0) << 20)
    }
  }
  return rows
}

const EACH = 1 | (1 << 10) | (1 << 20)
/** The ninth bit of each: set where a strength and what a threshold lacks of 255 are more than 255. */
const ABOVE = EACH << 8
/** The bits of the place of a leaf. */
const LEAF = LEAVES - 1

/** Adds the leaves of tree `t` for each row. The questions are unrolled, so that the answers of three rows stay in a register. */
const addTree = (sums: Float64Array, { features, thresholds, leaves }: Forest, { threes, threesInColumn }: Rows, t: number): void => {
  const q = t * DEPTH
  const a = (features[q] as number) * threesInColumn
  const b = (features[q + 1] as number) * threesInColumn
  const c = (features[q + 2] as number) * threesInColumn
  const d = (features[q + 3] as number) * threesInColumn
  const e = (features[q + 4] as number) * threesInColumn
  const f = (features[q + 5] as number) * threesInColumn
  const toA = (255 - (thresholds[q] as number)) * EACH
  const toB = (255 - (thresholds[q + 1] as number)) * EACH
  const toC = (255 - (thresholds[q + 2] as number)) * EACH
  const toD = (255 - (thresholds[q + 3] as number)) * EACH
  const toE = (255 - (thresholds[q + 4] as number)) * EACH
  const toF = (255 - (thresholds[q + 5] as number)) * EACH
  const first = t * LEAVES
  for (let w = 0, i = 0; w < threesInColumn; w++, i += 3) {
    const places =
      ((((threes[a + w] as number) + toA) & ABOVE) >> 3) |
      ((((threes[b + w] as number) + toB) & ABOVE) >> 4) |
      ((((threes[c + w] as number) + toC) & ABOVE) >> 5) |
      ((((threes[d + w] as number) + toD) & ABOVE) >> 6) |
      ((((threes[e + w] as number) + toE) & ABOVE) >> 7) |
      ((((threes[f + w] as number) + toF) & ABOVE) >> 8)
    sums[i] = (sums[i] as number) + (leaves[first + (places & LEAF)] as number)
    sums[i + 1] = (sums[i + 1] as number) + (leaves[first + ((places >> 10) & LEAF)] as number)
    sums[i + 2] = (sums[i + 2] as number) + (leaves[first + ((places >> 20) & LEAF)] as number)
  }
}

/** Log-odds as a chance, 0 to 1. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The same for many. A plain loop: to ask a function for each number of such an array takes many times as long. */
export const chancesOf = (logOdds: Float64Array): Float64Array => {
  const chances = new Float64Array(logOdds.length)
  for (let i = 0; i < chances.length; i++) chances[i] = chanceOf(logOdds[i] as number)
  return chances
}

/** The chance of each rival that it is the one, where none may be, which has log-odds of 0. */
export const chancesAmong = (logOdds: Float64Array): Float64Array => {
  let most = 0
  for (const odds of logOdds) most = Math.max(most, odds)
  let all = Math.exp(-most)
  for (const odds of logOdds) all += Math.exp(odds - most)
  return logOdds.map((odds) => Math.exp(odds - most) / all)
}

/** A forest as text. */
export type PackedForest = { readonly bias: number; readonly features: string; readonly thresholds: string; readonly leaves: string }

/** A leaf is stored as a whole number of these. */
export const LEAF_UNIT = 1 / 2048

export const packed = ({ bias, unit, features, thresholds, leaves }: Forest): PackedForest => ({
  bias,
  features: textOf(features),
  thresholds: textOf(thresholds),
  leaves: leavesAsText(leaves, unit),
})

/** Reads a forest without a loop over its numbers: it is done at every start. */
export const unpacked = ({ bias, features, thresholds, leaves }: PackedForest): Forest => ({
  bias,
  unit: LEAF_UNIT,
  features: new Uint16Array(bytesOf(features)),
  thresholds: new Uint8Array(bytesOf(thresholds)),
  leaves: leavesFrom(leaves),
})

export const leavesAsText = (leaves: Forest['leaves'], unit: number): string =>
  textOf(Int16Array.from(leaves as Iterable<number>, (leaf) => Math.max(-32768, Math.min(32767, Math.round((leaf * unit) / LEAF_UNIT)))))
/** Kept in two bytes each: what a leaf costs is to be fetched, and most are asked for seldom. */
export const leavesFrom = (text: string): Int16Array => new Int16Array(bytesOf(text))
