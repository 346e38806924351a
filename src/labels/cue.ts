import type { Sign } from '../types.js'
import type { Page, View } from './page.js'

/** One thing that a careful reader sees in a block. It gives evidence, never a verdict. */
export type Cue = {
  readonly id: string
  readonly about: string
  /** undefined means that the cue has nothing to say. `at` is the index of the block. */
  see(view: View, page: Page, at: number): Sign | undefined
}

/** A sign of full strength. */
export const sign = (because: string, strength = 1): Sign => ({ strength: Math.max(0, Math.min(1, strength)), because })

export const percent = (share: number): string => `${Math.round(share * 100)} %`
