import type { Role } from '../types.js'

/** What the decoder tells apart: the roles, with noise before, inside and after the article as three. */
export const STATES = [
  'lead',
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'date',
  'caption',
  'credit',
  'url',
  'site',
  'body',
  'gap',
  'tail',
] as const

export type State = (typeof STATES)[number]

export const roleOf = (state: State): Role => (state === 'lead' || state === 'gap' || state === 'tail' ? 'noise' : state)
