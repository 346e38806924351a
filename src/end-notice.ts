// Whether a paragraph at the end of a text is a notice.
import { END_NOTICES } from './word-lists.js'

/** "The views expressed are those of the author.", "Il vous reste 78 % de cet article à lire." in one of the last paragraphs. */
export const isEndNotice = (text: string): boolean => {
  if (text.length > NOTICE_LETTERS || QUOTED.test(text)) return false
  const line = text.toLowerCase().replaceAll("'", '’')
  return END_NOTICES.some((notice) => line.includes(notice))
}
const NOTICE_LETTERS = 280
const QUOTED = /^[“„”"«»‘‚「『–—-]/u
