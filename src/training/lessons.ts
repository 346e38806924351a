import type { Columns } from '../forest.js'
import type { Learned } from '../labels/second-look.js'
import type { Targets } from './align.js'
import { BOOST, type BoostOptions, type Lessons } from './boost.js'
import { BOOST_FULL } from './boost-full.js'
import type { Gold } from './gold.js'

/** The rows of one page in the columns of all pages, and what is known of them. */
export type Lesson = {
  readonly gold: Gold
  readonly start: number
  readonly count: number
  readonly targets: Targets
  /** Words of each block. */
  readonly words: Float32Array
  /** How much the page counts. */
  readonly weight: number
}

/**
 * How each role is learned: by oblivious trees at first, which are quickly asked of every block, and by full ones at the second look. The
 * trees are as many as the score on sites left out still rose with.
 */
export const PLANS: Readonly<Record<Learned, { readonly first: BoostOptions; readonly second: BoostOptions; readonly farShare: number }>> =
  {
    body: { first: { ...BOOST, trees: 200 }, second: { ...BOOST_FULL, trees: 200 }, farShare: 0.08 },
    headline: { first: { ...BOOST, trees: 70 }, second: { ...BOOST_FULL, trees: 100 }, farShare: 0.04 },
    byline: { first: { ...BOOST, trees: 70 }, second: { ...BOOST_FULL, trees: 100 }, farShare: 0.04 },
    date: { first: { ...BOOST, trees: 50 }, second: { ...BOOST_FULL, trees: 80 }, farShare: 0.04 },
    caption: { first: { ...BOOST, trees: 50 }, second: { ...BOOST_FULL, trees: 80 }, farShare: 0.04 },
  }

/** Blocks at most so far from one that has the role are all learned from; of the others a share, which counts the more. */
const NEAR = 6
/** How much a page counts whose body was made by an extractor: it is mostly right, but not where extractors err. */
const SILVER_WEIGHT = 0.4
/** Every block of a body counts so much, and besides by its share of the words of the body. */
const BLOCK_WEIGHT = 0.3
const WORD_WEIGHT = 20
const MOST_WORD_WEIGHT = 3
const LEAST_BODY_WORDS = 100

/** What a role can be learned from on the pages of some folds. */
export const lessonsOf = (
  role: Learned,
  { pages, columns, isLearned }: { pages: readonly Lesson[]; columns: Columns; isLearned: (gold: Gold) => boolean },
): Lessons => {
  const rows: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  const { farShare } = PLANS[role]
  for (const page of pages) {
    if (!isLearned(page.gold)) continue
    const own = page.targets[role]
    const near = nearTo(own)
    const bodyWords = Math.max(LEAST_BODY_WORDS, wordsOf(page, own))
    own.forEach((target, i) => {
      if (target < 0) return
      const row = page.start + i
      if (near[i] === 0 && scattered(row) > farShare) return
      rows.push(row)
      targets.push(target)
      const weight = near[i] === 0 ? 1 / farShare : 1
      weights.push(page.weight * (role === 'body' ? weight * bodyWeight(page, (page.words[i] ?? 0) / bodyWords) : weight))
    })
  }
  return { columns, rows: Int32Array.from(rows), targets: Uint8Array.from(targets), weights: Float32Array.from(weights) }
}

const nearTo = (targets: Int8Array): Uint8Array => {
  const near = new Uint8Array(targets.length)
  targets.forEach((target, i) => {
    if (target === 1) near.fill(1, Math.max(0, i - NEAR), i + NEAR + 1)
  })
  return near
}

const wordsOf = ({ words }: Lesson, targets: Int8Array): number => words.reduce((sum, count, i) => sum + (targets[i] === 1 ? count : 0), 0)

const bodyWeight = ({ gold }: Lesson, share: number): number =>
  (BLOCK_WEIGHT + Math.min(MOST_WORD_WEIGHT, WORD_WEIGHT * share)) * (gold.silver ? SILVER_WEIGHT : 1)

/** A number from 0 to 1 for a row, the same at every run and unlike that of the next row (finalizer of MurmurHash3). */
const scattered = (row: number): number => {
  let mixed = Math.imul(row ^ 0x9e3779b9, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
}
