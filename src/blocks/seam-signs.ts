import { goesOn, isUnfinished } from './node.js'
import type { Ending, Opening } from './node-ends.js'
import type { Seam } from './seam.js'

export type SeamSign = { readonly id: string; readonly of: (seam: Seam) => number }

const share = (part: number): number => Math.round(Math.max(0, Math.min(1, part)) * 255)
const flag = (is: boolean): number => (is ? 255 : 0)
const count = (number: number): number => Math.min(255, number)
const gaps = (number: number): number => Math.min(255, number * 32)

const OPENINGS: readonly Opening[] = ['lower', 'upper', 'uncased', 'digit', 'closing', 'quote', 'bracket', 'dash', 'symbol']
const ENDINGS: readonly Ending[] = ['lower', 'upper', 'uncased', 'digit', 'sentence', 'comma', 'colon', 'opening', 'dash', 'symbol']

/** What is seen at a seam, each from 0 to 255. Its order is that of the stored forest. */
export const SEAM_SIGNS: readonly SeamSign[] = [
  ...ENDINGS.map((ending) => ({ id: `above-ends-${ending}`, of: ({ above }: Seam) => flag(above.ending === ending) })),
  ...OPENINGS.map((opening) => ({ id: `below-opens-${opening}`, of: ({ below }: Seam) => flag(below.opening === opening) })),
  ...ENDINGS.map((ending) => ({ id: `below-ends-${ending}`, of: ({ below }: Seam) => flag(below.ending === ending) })),
  { id: 'next-goes-on', of: ({ next }) => flag(goesOn(next)) },
  { id: 'next-closes', of: ({ next }) => flag(next?.opening === 'closing') },
  { id: 'next-is-lower', of: ({ next }) => flag(next?.opening === 'lower') },
  { id: 'next-ends-sentence', of: ({ next }) => flag(next?.ending === 'sentence') },
  { id: 'next-words', of: ({ next }) => count(next?.words ?? 0) },
  { id: 'after-next-goes-on', of: ({ afterNext }) => flag(goesOn(afterNext)) },
  { id: 'above-words', of: ({ above }) => count(above.words) },
  { id: 'below-words', of: ({ below }) => count(below.words) },
  { id: 'before-words', of: ({ before }) => count(before?.words ?? 0) },
  { id: 'before-unfinished', of: ({ before }) => flag(isUnfinished(before)) },
  { id: 'above-goes-on', of: ({ above }) => flag(goesOn(above)) },
  { id: 'above-is-part', of: ({ before, above }) => flag(goesOn(above) && isUnfinished(before) && (before?.words ?? 0) > 3) },
  { id: 'above-hangs', of: ({ above }) => flag(above.isHanging) },
  { id: 'below-hangs', of: ({ below }) => flag(below.isHanging) },
  { id: 'above-closed', of: ({ above }) => flag(above.isClosed) },
  { id: 'above-open', of: ({ above }) => gaps(above.open) },
  { id: 'below-open', of: ({ below }) => gaps(below.open) },
  { id: 'above-capitals', of: ({ above }) => share(above.capitals) },
  { id: 'below-capitals', of: ({ below }) => share(below.capitals) },
  { id: 'above-has-sentence', of: ({ above }) => flag(above.hasSentence) },
  { id: 'below-has-sentence', of: ({ below }) => flag(below.hasSentence) },
  { id: 'last-word-length', of: ({ above }) => count(above.lastWord.length * 8) },
  { id: 'last-word-in-lower', of: ({ above }) => count(above.lastInLower * 8) },
  { id: 'first-word-in-lower', of: ({ below }) => count(below.firstInLower * 8) },
  { id: 'next-word-in-lower', of: ({ next }) => count((next?.firstInLower ?? 0) * 8) },
  { id: 'above-first-in-lower', of: ({ above }) => count(above.firstInLower * 8) },
  { id: 'gap', of: ({ gap }) => gaps(gap) },
  { id: 'gap-wider-than-above', of: ({ gap, gapAbove }) => gaps(Math.max(0, 3 + gap - gapAbove)) },
  { id: 'gap-wider-than-next', of: ({ gap, gapNext }) => gaps(Math.max(0, 3 + gap - gapNext)) },
  { id: 'times-above', of: ({ timesAbove }) => count(timesAbove * 32) },
  { id: 'times-below', of: ({ timesBelow }) => count(timesBelow * 32) },
  { id: 'opens-fact', of: ({ opensFact }) => flag(opensFact) },
  { id: 'lines-equal', of: ({ linesAreEqual }) => flag(linesAreEqual) },
  { id: 'is-cut', of: ({ above, below }) => flag(isUnfinished(above) && goesOn(below)) },
  { id: 'is-inserted', of: ({ above, below, next }) => flag(isUnfinished(above) && isUnfinished(below) && goesOn(next)) },
  { id: 'run-above-nodes', of: ({ runAbove }) => count(runAbove.nodes) },
  { id: 'run-above-words', of: ({ runAbove }) => count(runAbove.words) },
  { id: 'run-below-nodes', of: ({ runBelow }) => count(runBelow.nodes) },
  { id: 'run-below-words', of: ({ runBelow }) => count(runBelow.words) },
  { id: 'run-below-finished', of: ({ runBelow }) => flag(runBelow.ending === 'sentence') },
  { id: 'run-above-short', of: ({ runAbove, page }) => share(runAbove.words / Math.max(1, page.mean * 2)) },
  { id: 'run-below-short', of: ({ runBelow, page }) => share(runBelow.words / Math.max(1, page.mean * 2)) },
  { id: 'page-mean', of: ({ page }) => count(Math.round(page.mean * 2)) },
  { id: 'page-broken', of: ({ page }) => share(page.broken * 5) },
  { id: 'page-long', of: ({ page }) => share(page.long) },
  { id: 'page-finished', of: ({ page }) => share(page.finished) },
  { id: 'above-owns', of: ({ above }) => flag(above.isOwner) },
  { id: 'above-digits', of: ({ above }) => share(above.digits) },
  { id: 'repeats', of: ({ repeats }) => count(repeats * 16) },
  { id: 'first-words-equal', of: ({ above, below }) => flag(above.firstWord !== '' && above.firstWord === below.firstWord) },
  { id: 'first-word-of-next', of: ({ below, next }) => flag(below.firstWord !== '' && below.firstWord === next?.firstWord) },
  { id: 'times-pair', of: ({ timesPair }) => count(timesPair * 64) },
  { id: 'last-ends', of: ({ lastEnds }) => share(lastEnds) },
  { id: 'is-enclosed', of: ({ isEnclosed }) => flag(isEnclosed) },
]
