import type { Verdict } from '../types.js'
import { tokensOf } from '../words.js'
import { SECTION_FAMILIES, type View } from './view.js'

// Boxes with short lines below headings of their own, as recipes and reviews have them: lines so short are menus on most pages.

/** Headings as the keys of blocks have them, with either apostrophe. */
export const keysOf = (headings: readonly string[]): ReadonlySet<string> =>
  new Set(headings.flatMap((heading) => [heading, heading.replaceAll('’', "'")]).map((heading) => tokensOf(heading).join(' ')))

/** Whether one of the headings is all that a block says. */
export const isHeadingOf = ({ key, block }: View, headings: ReadonlySet<string>): boolean => headings.has(key) && block.links.length === 0

/** Whether a block may be a line of such a box: no button, and no longer than `most` words. */
export const isBoxLine = (view: View | undefined, most: number): boolean =>
  view !== undefined &&
  view.words > 0 &&
  view.words <= most &&
  view.block.links.length === 0 &&
  (view.block.kind === 'paragraph' || view.block.kind === 'item') &&
  !SECTION_FAMILIES.some((family) => view.phrases.opening.has(family)) &&
  !view.phrases.words.has('advertisement')

/** Whether text stands between two places, both included. */
export const hasText = (from: number, to: number, isText: (at: number) => boolean): boolean => {
  for (let at = from; at <= to; at++) if (isText(at)) return true
  return false
}

/** Those of the places that were taken for a menu or a caption. */
export const leftOut = (places: ReadonlySet<number>, verdicts: readonly Verdict[]): ReadonlySet<number> =>
  new Set([...places].filter((at) => verdicts[at]?.role === 'noise' || verdicts[at]?.role === 'caption'))
