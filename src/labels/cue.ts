import type { Among } from './among.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/**
 * One thing that a careful reader sees in a block. It gives evidence, never a verdict.
 *
 * `see` says how strongly, from 0 to 1; undefined means that the cue has nothing to say. `because` says the same in a few words, and is
 * only asked where `see` has answered: most evidence is weighed and never read. `at` is the index of the block.
 */
export type Cue<P extends Page = Page> = {
  readonly id: string
  readonly about: string
  /** The blocks that it is asked of; all where it does not say. */
  readonly among?: Among
  see(view: View, page: P, at: number): number | undefined
  because(view: View, page: P, at: number): string
}

/** 0 to 1 for a count without an upper end: 0.5 at `half`. */
export const scaled = (count: number, half: number): number => count / (count + half)

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** A cue that is there or not. */
export const when = (condition: boolean): 1 | undefined => (condition ? 1 : undefined)

/** A share that says nothing where it is 0. */
export const some = (strength: number): number | undefined => (strength > 0 ? Math.min(1, strength) : undefined)
