import type { Cue } from '../cue.js'
import { familyCues } from './families.js'
import { fieldCues } from './fields.js'
import { placeCues } from './place.js'
import { shapeCues } from './shape.js'

/** Every cue, in the order of the weights. */
export const CUES: readonly Cue[] = [...shapeCues, ...familyCues, ...placeCues, ...fieldCues]
