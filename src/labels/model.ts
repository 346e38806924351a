import type { Role } from '../types.js'
import { type Forest, type PackedForest, unpacked } from '../forest.js'
import { type Lexicon, type PackedLexicon, unpackedLexicon } from './lexicon.js'
import stored from './model.json' with { type: 'json' }
import { LEARNED, type Learned } from './second-look.js'

/** What training leaves behind: for each learned role a forest for the first look and one for the second, and what follows what. */
export type StoredModel = {
  /** Names of the features, in order: a model only fits the cues that it was trained with. */
  readonly features: readonly string[]
  readonly secondFeatures: readonly string[]
  readonly first: Readonly<Record<Learned, PackedForest>>
  readonly second: Readonly<Record<Learned, PackedForest>>
  readonly lexicon: PackedLexicon
  /** transitions[a][b]: how much likelier than by chance role b is right after role a, in log-odds; roles as in `STATES`. */
  readonly transitions: readonly (readonly number[])[]
}

export type Model = {
  readonly lexicon: Lexicon
  readonly first: Readonly<Record<Learned, Forest>>
  readonly second: Readonly<Record<Learned, Forest>>
  readonly transitions: Float64Array
  /** Whether any forest asks feature f; those of the second look are counted on from those of the first. */
  readonly isAsked: (f: number) => boolean
}

/** What the decoder tells apart; roles that no corpus marks are found afterwards, from where a block stands. */
export const STATES = ['noise', ...LEARNED] as const satisfies readonly Role[]
export type State = (typeof STATES)[number]

export const modelFrom = (model: StoredModel): Model => {
  const first = forAll((role) => unpacked(model.first[role]))
  const second = forAll((role) => unpacked(model.second[role]))
  const asked = new Set<number>()
  for (const { features } of [...Object.values(first), ...Object.values(second)]) for (const f of features) asked.add(f)
  return {
    lexicon: unpackedLexicon(model.lexicon),
    first,
    second,
    transitions: Float64Array.from(model.transitions.flat()),
    isAsked: (f) => asked.has(f),
  }
}

const forAll = <T>(make: (role: Learned) => T): Record<Learned, T> =>
  Object.fromEntries(LEARNED.map((role) => [role, make(role)])) as Record<Learned, T>

/** The features that the stored model was trained with. */
export const trainedFeatures = (): readonly string[] => [...stored.features, ...stored.secondFeatures]

let shipped: Model | undefined
/** The model that comes with the program, read when it is first asked for. */
export const shippedModel = (): Model => {
  shipped ??= modelFrom(stored)
  return shipped
}
