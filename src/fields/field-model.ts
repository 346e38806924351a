import { type Forest, type PackedForest, packed, scoresOf, unpacked } from '../forest.js'
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
  for (let i = 0; i < candidates.length; i++) {
    for (const group of candidates[i] ?? []) addSigns(group, i, columns, places)
  }
  return columns
}

const addSigns = (group: Signs, row: number, columns: readonly Uint8Array[], places: ReadonlyMap<string, number>): void => {
  for (const name in group) {
    const strength = group[name] ?? 0
    // Most signs are 0, as the columns are.
    if (strength <= 0) continue
    const column = columns[places.get(name) ?? -1]
    if (column !== undefined) column[row] = strength >= 1 ? 255 : Math.round(strength * 255)
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
  candidates.length === 0 ? new Float64Array(0) : scoresOf(forest, signColumns(signs, candidates), candidates.length)
