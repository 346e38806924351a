import type { Verdict } from '../types.js'
import { TITLE_WORDS } from './pointers.js'
import type { View } from './view.js'

/** Words of such a line beside the headline. */
const COUNT_WORDS = 5
/** Words of the body above, without which the line stands in the head of the article. */
const BODY_WORDS = 50

/** "12 comments on Tide wall wins council vote", "3 thoughts on ...": a text so short has little below its body that would show the end. */
export const countsComments = (view: View, title: View | undefined): boolean =>
  title !== undefined &&
  title.words >= TITLE_WORDS &&
  view.words <= title.words + COUNT_WORDS &&
  (/^\p{Nd}/u.test(view.text) || (view.phrases.words.has('comments') && /\p{Nd}/u.test(view.text))) &&
  view.key !== title.key &&
  view.key.endsWith(title.key)

/** The line below the body that counts the comments on a headline: what stands below it is the comments. The number of views where none does. */
export const commentsFrom = (views: readonly View[], verdicts: readonly Verdict[]): number => {
  const titles = views.filter(({ words }, i) => verdicts[i]?.role === 'headline' && words >= TITLE_WORDS)
  let words = 0
  for (let i = 0; i < views.length; i++) {
    const view = views[i] as View
    if (words >= BODY_WORDS && titles.some((title) => countsComments(view, title))) return i
    if (verdicts[i]?.role === 'body') words += view.words
  }
  return views.length
}
