import { chanceOf, type Columns, type Forest, type PackedForest, scoresOf, unpacked } from '../forest.js'
import type { Seam } from './seam.js'
import { SEAM_SIGNS } from './seam-signs.js'
import { settledJoin } from './settled-seams.js'
import stored from './seam-model.json' with { type: 'json' }
import { SECOND_SEAM_SIGNS, secondSeamsOf } from './second-seam.js'

/** Two forests: one over the signs of a seam, one over these and what the first says of the seams around. */
export type StoredSeamModel = { readonly signs: readonly string[]; readonly first: PackedForest; readonly second: PackedForest }
export type SeamModel = { readonly first: Forest; readonly second: Forest }

export const seamModelFrom = ({ first, second }: Omit<StoredSeamModel, 'signs'>): SeamModel => ({
  first: unpacked(first),
  second: unpacked(second),
})

/** The signs that the stored model was trained with. */
export const trainedSeamSigns = (): readonly string[] => stored.signs

export const firstColumns = (seams: readonly Seam[]): Columns => columnsOf(SEAM_SIGNS, seams)

const columnsOf = <T>(signs: readonly { readonly of: (row: T) => number }[], rows: readonly T[]): Columns => {
  const columns: Uint8Array[] = []
  for (const { of } of signs) columns.push(columnOf(rows, of))
  return columns
}

/** A plain loop: `Uint8Array.from` takes ten times as long. */
const columnOf = <T>(rows: readonly T[], of: (row: T) => number): Uint8Array => {
  const column = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) column[i] = of(rows[i] as T)
  return column
}

/** The columns of the second forest: those of the first, and what it says of the seams around. */
export const secondColumns = (first: Columns, seams: readonly Seam[], chances: readonly number[]): Columns => [
  ...first,
  ...columnsOf(SECOND_SEAM_SIGNS, secondSeamsOf(seams, chances)),
]

export const chancesFrom = (forest: Forest, columns: Columns, count: number): readonly number[] => {
  const chances: number[] = []
  for (const score of scoresOf(forest, columns, count)) chances.push(chanceOf(score))
  return chances
}

/** How right what the ends of two nodes settle was on the corpus. */
const SETTLED_CHANCE = 0.98

let shipped: SeamModel | undefined

/** How likely it is, 0 to 1, that the two nodes of each seam belong to one paragraph. Learned on pages whose paragraphs are known. */
export const joinChances = (seams: readonly Seam[]): readonly number[] => {
  shipped ??= seamModelFrom(stored)
  const columns = firstColumns(seams)
  const chances = chancesFrom(shipped.first, columns, seams.length)
  const second = chancesFrom(shipped.second, secondColumns(columns, seams, chances), seams.length)
  const settled: number[] = []
  for (let i = 0; i < seams.length; i++) settled.push(settledChance(seams[i] as Seam, second[i] as number))
  return settled
}

const settledChance = (seam: Seam, chance: number): number => {
  const isJoin = settledJoin(seam)
  return isJoin === undefined ? chance : isJoin ? Math.max(chance, SETTLED_CHANCE) : Math.min(chance, 1 - SETTLED_CHANCE)
}
