import type { Node } from './node.js'

/** Words and characters of a line of a verse, how many lines it has at the least, and how much longer one is than another. */
const VERSE_WORDS = [3, 12] as const
const VERSE_LENGTH = 70
const VERSE_LINES = 3
const VERSE_SPREAD = 2
const NO_SEAMS: ReadonlySet<number> = new Set()

/**
 * The seams inside verses: short lines alike in length between two blank lines. Where a text node opens with a mark that closes something, links
 * have broken sentences, and short lines in a row may be their pieces.
 */
export const versesIn = (texts: readonly string[], nodes: readonly Node[], gapsAbove: readonly number[]): ReadonlySet<number> => {
  if (nodes.some(({ opening }) => opening === 'closing')) return NO_SEAMS
  const seams = new Set<number>()
  let start = 0
  let least = 0
  let most = 0
  for (let i = 0; i <= nodes.length; i++) {
    const length = texts[i]?.length ?? 0
    const isLine = mayBeVerse(nodes[i], length)
    if (isLine && i > start && gapsAbove[i] === 0 && Math.max(most, length) <= Math.min(least, length) * VERSE_SPREAD) {
      least = Math.min(least, length)
      most = Math.max(most, length)
      continue
    }
    const isApart = gapsAbove[start] !== 0 && gapsAbove[i] !== 0
    if (i - start >= VERSE_LINES && isApart) for (let seam = start; seam < i - 1; seam++) seams.add(seam)
    start = isLine ? i : i + 1
    least = length
    most = length
  }
  return seams
}

const mayBeVerse = (node: Node | undefined, length: number): boolean =>
  node !== undefined && length <= VERSE_LENGTH && node.words >= VERSE_WORDS[0] && node.words <= VERSE_WORDS[1]
