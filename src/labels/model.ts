import type { Role } from '../types.js'
import { type PackedForest, unpacked } from '../forest.js'
import { type FullForest, type PackedFullForest, unpackedFull } from './full-forest.js'
import { type GradedForest, type Grading, gradedForest, gradingOf } from './grades.js'
import { type Lexicon, type PackedLexicon, unpackedLexicon } from './lexicon.js'
import stored from './model.json' with { type: 'json' }
import { LEARNED, type Learned } from './second-look.js'

/** What training leaves behind: for each learned role a forest for the first look and a full one for the second, and what follows what. */
export type StoredModel = {
  /** Names of the features, in order: a model only fits the cues that it was trained with. */
  readonly features: readonly string[]
  readonly secondFeatures: readonly string[]
  readonly first: Readonly<Record<Learned, PackedForest>>
  readonly second: Readonly<Record<Learned, PackedFullForest>>
  readonly lexicon: PackedLexicon
  /** transitions[a][b]: how much likelier than by chance role b is right after role a, in log-odds; roles as in `STATES`. */
  readonly transitions: readonly (readonly number[])[]
}

export type Model = {
  readonly lexicon: Lexicon
  readonly first: Readonly<Record<Learned, GradedForest>>
  readonly grading: Grading
  /** The features of the second look are counted on from those of the first. */
  readonly second: Readonly<Record<Learned, FullForest>>
  readonly transitions: Float64Array
}

/** What the decoder tells apart; roles that no corpus marks are found afterwards, from where a block stands. */
export const STATES = ['noise', ...LEARNED] as const satisfies readonly Role[]
export type State = (typeof STATES)[number]

export const modelFrom = (model: StoredModel): Model => {
  const first = forAll((role) => unpacked(model.first[role]))
  const grading = gradingOf(Object.values(first), model.features.length)
  return {
    lexicon: unpackedLexicon(model.lexicon),
    first: forAll((role) => gradedForest(first[role], grading)),
    grading,
    second: forAll((role) => unpackedFull(model.second[role])),
    transitions: Float64Array.from(model.transitions.flat()),
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
