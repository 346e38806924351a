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
  /** The other seams of the page between nodes that end and open alike: how likely they are joined in the mean, and how many they are. */
  readonly alike: Alike
  /** Mean words of the long strands of the page. */
  readonly pageMean: number
}

export type Alike = { readonly mean: number; readonly count: number }

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
  { id: 'alike-mean', of: ({ alike }) => byte(alike.mean) },
  { id: 'alike-count', of: ({ alike }) => count(alike.count * 4) },
  { id: 'page-strands', of: ({ pageMean }) => count(Math.round(pageMean * 2)) },
  { id: 'both-of-strands', of: ({ above, below, pageMean }) => byte(Math.min(1, (above.words + below.words) / Math.max(1, pageMean * 3))) },
]

/** From this chance two nodes hang together after the first look. */
const HANGS_TOGETHER = 0.5

export const secondSeamsOf = (seams: readonly Seam[], chances: readonly number[]): readonly SecondSeam[] => {
  const above = strandsAbove(seams, chances)
  const below = strandsBelow(seams, chances)
  const alike = alikeOf(seams, chances)
  const pageMean = meanOf(above, chances)
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
      alike: alike[i] as Alike,
      pageMean,
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

/** A node of fewer words is a label or a heading, or the words of a link. */
const SHORT_WORDS = 6

const kindOfSeam = ({ above, below }: Seam): string =>
  `${above.ending} ${above.words < SHORT_WORDS} ${below.opening} ${below.words < SHORT_WORDS}`

const alikeOf = (seams: readonly Seam[], chances: readonly number[]): readonly Alike[] => {
  const sums = new Map<string, { sum: number; count: number }>()
  const own: { sum: number; count: number }[] = []
  for (let i = 0; i < seams.length; i++) {
    const kind = kindOfSeam(seams[i] as Seam)
    const sum = sums.get(kind) ?? { sum: 0, count: 0 }
    sum.sum += chances[i] ?? 0
    sum.count++
    sums.set(kind, sum)
    own.push(sum)
  }
  const alike: Alike[] = []
  for (let i = 0; i < own.length; i++) {
    const { sum, count } = own[i] as { sum: number; count: number }
    alike.push({ mean: count < 2 ? 0 : Math.max(0, Math.min(1, (sum - (chances[i] ?? 0)) / (count - 1))), count: count - 1 })
  }
  return alike
}

const LONG_WORDS = 12

/** Mean words of the strands that a seam ends. */
const meanOf = (above: readonly Strand[], chances: readonly number[]): number => {
  let words = 0
  let long = 0
  for (let i = 0; i < above.length; i++) {
    const strand = above[i] as Strand
    if (hangs(chances, i) || strand.words < LONG_WORDS) continue
    words += strand.words
    long++
  }
  return words / Math.max(1, long)
}
