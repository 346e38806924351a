// Whether a paragraph at the end of a text is a notice.
import { onceMade } from './once-made.js'
import { END_NOTICES } from './word-lists.js'

/** "The views expressed are those of the author.", "Il vous reste 78 % de cet article à lire." in one of the last paragraphs. */
export const isEndNotice = (text: string): boolean =>
  text.length <= NOTICE_LETTERS && !QUOTED.test(text) && notices().test(text.toLowerCase().replaceAll("'", '’'))
const NOTICE_LETTERS = 280
const QUOTED = /^[“„”"«»‘‚「『–—-]/u
const notices = onceMade(() => new RegExp(END_NOTICES.map((notice) => notice.replaceAll(/[.?]/gu, '\\$&')).join('|'), 'u'))
