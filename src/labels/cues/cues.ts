import type { Cue } from '../cue.js'
import { aroundCues } from './around.js'
import { familyCues } from './families.js'
import { fieldCues } from './fields.js'
import { lexiconCues } from './lexicon.js'
import { likenessCues } from './likeness.js'
import { placeCues } from './place.js'
import { shapeCues } from './shape.js'

/** Every cue by its family. A cue that is added, taken away or moved asks for `npm run train`. */
export const FAMILIES: Readonly<Record<string, readonly Cue[]>> = {
  shape: shapeCues,
  words: familyCues,
  lexicon: lexiconCues,
  place: placeCues,
  around: aroundCues,
  likeness: likenessCues,
  fields: fieldCues,
}

export const CUES: readonly Cue[] = Object.values(FAMILIES).flat()
