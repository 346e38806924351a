import { type Forest, type PackedForest, packed, scoresOf, unpacked } from '../forest.js'
import stored from './field-models.json' with { type: 'json' }
import { onceMade } from './once-made.js'

/** What speaks for or against a candidate, 0 to 1 each, by the names of its signs. */
export type Signs = Readonly<Record<string, number>>

/** Groups of signs as one. An object spread takes fifty times as long once there are some dozens of keys: engines then look each up in a table. */
export const together = (...groups: readonly Signs[]): Signs => Object.assign({}, ...groups) as Signs

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
export const signColumns = (names: readonly string[], candidates: readonly Signs[]): readonly Uint8Array[] =>
  names.map((name) => {
    const column = new Uint8Array(candidates.length)
    for (let i = 0; i < candidates.length; i++) {
      const strength = candidates[i]?.[name]
      if (strength !== undefined) column[i] = Math.round(Math.max(0, Math.min(1, strength)) * 255)
    }
    return column
  })

/** The log-odds of each candidate. */
export const oddsOf = ({ signs, forest }: FieldModel, candidates: readonly Signs[]): Float64Array =>
  scoresOf(forest, signColumns(signs, candidates), candidates.length)
