import type { Line } from '../types.js'

/** Lines that touch the one above from which the text is one that kept the spaces of its text nodes. */
const LEAST = 3
/** Share of the lines that touch the one above, from which the space is an indent. */
const MOST_SHARE = 0.5

/**
 * The numbers of the lines whose text node touches the one above: `get_text("\n")` keeps the space between two that stand in one paragraph,
 * "in a hall so full that " / "some of the town's" / " oldest residents had to follow". Empty where the text has no such spaces.
 */
export const touchingLines = (lines: readonly Line[]): ReadonlySet<number> => {
  const touching = new Set<number>()
  let opened = 0
  let filled = 0
  for (let i = 0; i < lines.length; i++) {
    const { number, text } = lines[i] as Line
    const above = lines[i - 1]?.text ?? ''
    if (text.trim() === '') continue
    filled++
    if (above.trim() === '') continue
    if (opensWithSpace(text) || endsWithSpace(above)) touching.add(number)
    if (opensWithSpace(text)) opened++
  }
  return opened > 0 && touching.size >= LEAST && touching.size <= filled * MOST_SHARE ? touching : NOTHING
}
const NOTHING: ReadonlySet<number> = new Set()

/** One space, and no more: those of an indent are several. */
const opensWithSpace = (text: string): boolean => text.startsWith(' ') && !text.startsWith('  ')
const endsWithSpace = (text: string): boolean => text.endsWith(' ') && !text.endsWith('  ')
