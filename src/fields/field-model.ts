import { type Forest, type PackedForest, packed, scoresOf, unpacked } from '../forest.js'
import stored from './field-models.json' with { type: 'json' }
import { onceMade } from '../once-made.js'

/** What speaks for or against a candidate, 0 to 1 each, by the names of its signs. */
export type Signs = Readonly<Record<string, number>>

/** All signs of a candidate, in groups: one object for them all would cost more than what the signs are worked out from. */
export type SignGroups = readonly Signs[]

/** How strong one sign is, 0 where no group has it. */
export const strengthOf = (groups: SignGroups, name: string): number => groups.find((group) => name in group)?.[name] ?? 0

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
  const columns = names.map(() => new Uint8Array(candidates.length))
  const byName = new Map(names.map((name, i) => [name, columns[i]]))
  candidates.forEach((groups, i) => {
    for (const group of groups) {
      for (const name in group) {
        const column = byName.get(name)
        if (column !== undefined) column[i] = Math.round(Math.max(0, Math.min(1, group[name] ?? 0)) * 255)
      }
    }
  })
  return columns
}

/** The log-odds of each candidate. */
export const oddsOf = ({ signs, forest }: FieldModel, candidates: readonly SignGroups[]): Float64Array =>
  scoresOf(forest, signColumns(signs, candidates), candidates.length)
