import type { Seam } from './seam.js'

/** What the first look at all seams of a page says of one: how likely it and its neighbours are joined, and what would hang together then. */
export type SecondSeam = {
  readonly seam: Seam
  readonly chance: number
  readonly chanceAbove: number
  readonly chanceFarAbove: number
  readonly chanceBelow: number
  readonly chanceFarBelow: number
  readonly above: Strand
  readonly below: Strand
}

/** Nodes that hang together after the first look, from a seam up or down. */
export type Strand = { readonly nodes: number; readonly words: number; readonly opensSentence: boolean; readonly endsSentence: boolean }

export type SecondSeamSign = { readonly id: string; readonly of: (seam: SecondSeam) => number }

const byte = (chance: number): number => Math.round(chance * 255)
const count = (number: number): number => Math.min(255, number)

export const SECOND_SEAM_SIGNS: readonly SecondSeamSign[] = [
  { id: 'first-look', of: ({ chance }) => byte(chance) },
  { id: 'seam-above', of: ({ chanceAbove }) => byte(chanceAbove) },
  { id: 'seam-far-above', of: ({ chanceFarAbove }) => byte(chanceFarAbove) },
  { id: 'seam-below', of: ({ chanceBelow }) => byte(chanceBelow) },
  { id: 'seam-far-below', of: ({ chanceFarBelow }) => byte(chanceFarBelow) },
  { id: 'strand-above-nodes', of: ({ above }) => count(above.nodes) },
  { id: 'strand-above-words', of: ({ above }) => count(above.words) },
  { id: 'strand-above-opens', of: ({ above }) => (above.opensSentence ? 255 : 0) },
  { id: 'strand-below-nodes', of: ({ below }) => count(below.nodes) },
  { id: 'strand-below-words', of: ({ below }) => count(below.words) },
  { id: 'strand-below-ends', of: ({ below }) => (below.endsSentence ? 255 : 0) },
  { id: 'strand-above-of-mean', of: ({ above, seam }) => byte(Math.min(1, above.words / Math.max(1, seam.page.mean * 2))) },
  { id: 'strand-below-of-mean', of: ({ below, seam }) => byte(Math.min(1, below.words / Math.max(1, seam.page.mean * 2))) },
]

/** From this chance two nodes hang together after the first look. */
const HANGS_TOGETHER = 0.5

export const secondSeamsOf = (seams: readonly Seam[], chances: readonly number[]): readonly SecondSeam[] => {
  const above = strandsAbove(seams, chances)
  const below = strandsBelow(seams, chances)
  const second: SecondSeam[] = []
  for (let i = 0; i < seams.length; i++) {
    second.push({
      // All three lists have an entry for each seam.
      seam: seams[i] as Seam,
      chance: chances[i] ?? 0,
      chanceAbove: chances[i - 1] ?? 0,
      chanceFarAbove: chances[i - 2] ?? 0,
      chanceBelow: chances[i + 1] ?? 0,
      chanceFarBelow: chances[i + 2] ?? 0,
      above: above[i] as Strand,
      below: below[i] as Strand,
    })
  }
  return second
}

const hangs = (chances: readonly number[], i: number): boolean => (chances[i] ?? 0) > HANGS_TOGETHER

const strandsAbove = (seams: readonly Seam[], chances: readonly number[]): readonly Strand[] => {
  const strands: Strand[] = []
  for (let i = 0; i < seams.length; i++) {
    const { words, opening, ending } = (seams[i] as Seam).above
    const last = hangs(chances, i - 1) ? strands[i - 1] : undefined
    strands.push({
      nodes: (last?.nodes ?? 0) + 1,
      words: (last?.words ?? 0) + words,
      opensSentence: last?.opensSentence ?? (opening !== 'lower' && opening !== 'closing'),
      endsSentence: ending === 'sentence',
    })
  }
  return strands
}

const strandsBelow = (seams: readonly Seam[], chances: readonly number[]): readonly Strand[] => {
  const strands: Strand[] = []
  for (let i = seams.length - 1; i >= 0; i--) {
    const { words, opening, ending } = (seams[i] as Seam).below
    const rest = hangs(chances, i + 1) ? strands.at(-1) : undefined
    strands.push({
      nodes: (rest?.nodes ?? 0) + 1,
      words: (rest?.words ?? 0) + words,
      opensSentence: opening !== 'lower' && opening !== 'closing',
      endsSentence: rest?.endsSentence ?? ending === 'sentence',
    })
  }
  return strands.reverse()
}
