// Sums over the blocks of a page, so that what stands in any part of it is a difference of two.
import { isReply } from './replies.js'
import { isDated, type View } from './view.js'

export type Sums = {
  readonly prose: Float64Array
  /** Blocks of running text, and short ones that are no sentences. */
  readonly proseBlocks: Float64Array
  readonly shortBlocks: Float64Array
  readonly words: Float64Array
  readonly characters: Float64Array
  readonly linked: Float64Array
  readonly noise: Float64Array
  readonly dates: Float64Array
  readonly items: Float64Array
  /** Blocks of few words that belong to comments: "Reply", "Mara Quill says:". */
  readonly replies: Float64Array
}

export const sumsOf = (views: readonly View[]): Sums => {
  const sums = {
    prose: new Float64Array(views.length + 1),
    proseBlocks: new Float64Array(views.length + 1),
    shortBlocks: new Float64Array(views.length + 1),
    words: new Float64Array(views.length + 1),
    characters: new Float64Array(views.length + 1),
    linked: new Float64Array(views.length + 1),
    noise: new Float64Array(views.length + 1),
    dates: new Float64Array(views.length + 1),
    items: new Float64Array(views.length + 1),
    replies: new Float64Array(views.length + 1),
  }
  const add = (sum: Float64Array, i: number, value: number): void => {
    sum[i + 1] = (sum[i] ?? 0) + value
  }
  views.forEach((view, i) => {
    add(sums.prose, i, view.isProse ? view.words : 0)
    add(sums.proseBlocks, i, view.isProse ? 1 : 0)
    add(sums.shortBlocks, i, isShort(view) ? 1 : 0)
    add(sums.words, i, view.words)
    add(sums.characters, i, view.text.length)
    add(sums.linked, i, view.text.length * (view.block.linked ?? 0))
    add(sums.noise, i, view.noise > 0.3 ? 1 : 0)
    add(sums.dates, i, isDated(view) ? 1 : 0)
    add(sums.items, i, view.block.kind === 'item' ? 1 : 0)
    add(sums.replies, i, isReply(view) ? 1 : 0)
  })
  return sums
}

/** The sum over all blocks of the page. */
export const total = (sum: Float64Array): number => sum[sum.length - 1] ?? 0

/** The sum over blocks `from` to `to`, both included and cut to the page. */
export const between = (sum: Float64Array, from: number, to: number): number =>
  (sum[Math.min(sum.length - 1, to + 1)] ?? 0) - (sum[Math.max(0, from)] ?? 0)

const isShort = ({ endsSentence, words }: View): boolean => !endsSentence && words <= SHORT_WORDS
const SHORT_WORDS = 12
