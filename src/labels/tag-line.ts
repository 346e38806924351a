import type { Page } from './page.js'
import type { View } from './view.js'

/** A line of tags has no more words. */
const WORDS = 40
const COLON = /^\s?[:：]/u

/** "Tags: harbour, flood, council" below the last paragraph; above one, as "Keywords:" before a paper, it may be part of it. */
export const isTagLine = ({ views, proseBehind }: Page, at: number): boolean => {
  const { text, words, phrases, endsSentence } = views[at] as View
  if (words > WORDS || endsSentence || !phrases.opening.has('tags') || proseBehind[at] !== views.length) return false
  return COLON.test(text.slice(phrases.first.get('tags')?.length ?? 0))
}
