import type { Line } from '../types.js'

/** Lines that touch the one above from which the text is one that kept the spaces of its text nodes. */
const LEAST = 3
/** Share of the lines that touch the one above, from which the space is an indent. */
const MOST_SHARE = 0.5

/**
 * The numbers of the lines whose text node touches the one above: `get_text("\n")` keeps the space between two that stand in one paragraph,
 * "in a hall so full that " / "some of the town's" / " oldest residents had to follow"; `get_text("\n\n")` puts a blank line between all.
 * Empty where the text has no such spaces.
 */
export const touchingLines = (lines: readonly Line[]): ReadonlySet<number> => {
  const near = touchingAt(lines, 1)
  return near.hasPairs ? near.touching : touchingAt(lines, 2).touching
}

/** The same for nodes that are so many lines apart, and whether there are any. */
const touchingAt = (lines: readonly Line[], distance: number): { readonly touching: ReadonlySet<number>; readonly hasPairs: boolean } => {
  const touching = new Set<number>()
  let opened = 0
  let filled = 0
  let hasPairs = false
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i < lines.length; i++) {
    const { number, text } = lines[i] as Line
    if (text.trim() === '') continue
    filled++
    const above = i - last === distance ? (lines[last]?.text ?? '') : ''
    last = i
    if (above === '') continue
    hasPairs = true
    if (opensWithSpace(text) || endsWithSpace(above)) touching.add(number)
    if (opensWithSpace(text)) opened++
  }
  const isKept = opened > 0 && touching.size >= LEAST && touching.size <= filled * MOST_SHARE
  return { touching: isKept ? touching : NOTHING, hasPairs }
}
const NOTHING: ReadonlySet<number> = new Set()

/** One space, and no more: those of an indent are several. */
const opensWithSpace = (text: string): boolean => text.startsWith(' ') && !text.startsWith('  ')
const endsWithSpace = (text: string): boolean => text.endsWith(' ') && !text.endsWith('  ')
