import { type Forest, type PackedForest, packed, putStrength, roomForRows, type Rows, scoresOfRows, unpacked } from '../forest.js'
import stored from './field-models.json' with { type: 'json' }
import { onceMade } from '../once-made.js'

/** What speaks for or against a candidate, 0 to 1 each, by the names of its signs. */
export type Signs = Readonly<Record<string, number>>

/** All signs of a candidate, in groups: one object for them all would cost more than what the signs are worked out from. */
export type SignGroups = readonly Signs[]

/** How strong one sign is, 0 where no group has it. */
export const strengthOf = (groups: SignGroups, name: string): number => {
  for (const group of groups) {
    const strength = group[name]
    if (strength !== undefined) return strength
  }
  return 0
}

/** The values whose place is weighed by a model. */
export const WEIGHED = ['headline', 'byline', 'date', 'caption'] as const
export type Weighed = (typeof WEIGHED)[number]

/** A forest over the signs of a candidate, in the order of their names; written by `npm run fit`. */
export type StoredFieldModel = { readonly signs: readonly string[]; readonly forest: PackedForest }
export type FieldModel = { readonly signs: readonly string[]; readonly forest: Forest }

export const fieldModelFrom = ({ signs, forest }: StoredFieldModel): FieldModel => ({ signs, forest: unpacked(forest) })

export const storedFieldModel = ({ signs, forest }: FieldModel): StoredFieldModel => ({ signs, forest: packed(forest) })

const shipped = {
  headline: onceMade(() => fieldModelFrom(stored.headline)),
  byline: onceMade(() => fieldModelFrom(stored.byline)),
  date: onceMade(() => fieldModelFrom(stored.date)),
  caption: onceMade(() => fieldModelFrom(stored.caption)),
}

/** The model that comes with the program, read when it is first asked for. */
export const shippedFieldModel = (field: Weighed): FieldModel => shipped[field]()

/** The signs of all candidates as the model takes them: a column for each sign, a byte each. */
export const signColumns = (names: readonly string[], candidates: readonly SignGroups[]): readonly Uint8Array[] => {
  const columns: Uint8Array[] = []
  for (let i = 0; i < names.length; i++) columns.push(new Uint8Array(candidates.length))
  const places = placesOf(names)
  for (let row = 0; row < candidates.length; row++) {
    for (const group of candidates[row] ?? []) {
      for (const name in group) {
        const column = columns[places.get(name) ?? -1]
        const strength = byteOf(group[name] ?? 0)
        if (column !== undefined && strength > 0) column[row] = strength
      }
    }
  }
  return columns
}

const byteOf = (strength: number): number => (strength >= 1 ? 255 : strength <= 0 ? 0 : Math.round(strength * 255))

/** The same as a forest asks for them. */
const signRows = (names: readonly string[], candidates: readonly SignGroups[]): Rows => {
  const rows = roomForRows(names.length, candidates.length)
  const places = placesOf(names)
  for (let row = 0; row < candidates.length; row++) for (const group of candidates[row] ?? []) putSigns(rows, row, group, places)
  return rows
}

const putSigns = (rows: Rows, row: number, group: Signs, places: ReadonlyMap<string, number>): void => {
  for (const name in group) {
    const strength = group[name] ?? 0
    // Half of the signs are 0, as the rows are.
    if (strength <= 0) continue
    const place = places.get(name)
    if (place !== undefined) putStrength(rows, place, row, byteOf(strength))
  }
}

const knownPlaces = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** The place of each sign of a model, made once for each model. */
const placesOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  let places = knownPlaces.get(names)
  if (places === undefined) {
    places = new Map(names.map((name, i) => [name, i]))
    knownPlaces.set(names, places)
  }
  return places
}

/** The log-odds of each candidate. */
export const oddsOf = ({ signs, forest }: FieldModel, candidates: readonly SignGroups[]): Float64Array =>
  candidates.length === 0 ? new Float64Array(0) : scoresOfRows(forest, signRows(signs, candidates))
