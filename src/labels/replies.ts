import type { View } from './view.js'

/** A label of a comment has no more words. */
const REPLY_WORDS = 8

/** Whether a block is a label of a comment: "Reply", "Mara Quill says:". */
export const isReply = ({ words, phrases }: View): boolean => words <= REPLY_WORDS && phrases.words.has('comments')

/** Words of running text above a count of comments that stands below an article, and not in its head. */
const ARTICLE_WORDS = 60
const COUNT_WORDS = 40
const COMMENT_COUNT = /^(?:\p{Nd}{1,5}|\p{Alpha}{2,12} \(?\p{Nd})/u

/** For each block the last one above that counts comments, with an article above it; -1 where none is. */
export const commentCountsOf = (views: readonly View[]): Int32Array => {
  const found = new Int32Array(views.length)
  let last = -1
  let prose = 0
  views.forEach((view, i) => {
    found[i] = last
    if (view.isProse) prose += view.words
    else if (prose >= ARTICLE_WORDS && view.words <= COUNT_WORDS && view.phrases.words.has('comments') && COMMENT_COUNT.test(view.text))
      last = i
  })
  return found
}
