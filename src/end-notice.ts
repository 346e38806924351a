// Whether a paragraph at the end of a text is a notice.
import { END_NOTICES, END_OPENINGS, INVITATIONS } from './word-lists.js'
import { phrasesIn } from './phrases.js'
import { endsSentence } from './words.js'

/** "The views expressed are those of the author.", "Il vous reste 78 % de cet article à lire." in one of the last paragraphs. */
export const isEndNotice = (text: string): boolean => {
  if (text.length > NOTICE_LETTERS || QUOTED.test(text)) return false
  const line = text.toLowerCase().replaceAll("'", '’')
  if (text.length <= OPENED_LETTERS && !endsSentence(text) && END_OPENINGS.some((opening) => line.startsWith(opening))) return true
  return END_NOTICES.some((notice) => line.includes(notice))
}

/** "Article réservé aux abonnés": a line that says who may read on, and little besides. */
export const isNoticeAlone = (text: string): boolean => {
  if (text.length > ALONE_LETTERS) return false
  const line = text.toLowerCase().replaceAll("'", '’')
  return END_NOTICES.some((notice) => notice.length * 2 >= line.length && line.includes(notice))
}
const ALONE_LETTERS = 60

/** "Thanks for reading the Ledger! Subscribe for free to receive new posts and support my work." wherever it stands. */
export const isInvitation = (text: string): boolean => {
  if (text.length > NOTICE_LETTERS) return false
  // "(For more of society, subscribe to our newsletter)"
  if (text.startsWith('(') && text.endsWith(')') && (phrasesIn(text).words.get('subscribe') ?? 0) >= SUBSCRIBE_WORDS) return true
  const line = text.toLowerCase()
  return INVITATIONS.some((invitation) => line.includes(invitation))
}

const SUBSCRIBE_WORDS = 2

/** "Provided by Port Ellery University" is a line, and no sentence. */
const OPENED_LETTERS = 260
const NOTICE_LETTERS = 280
const QUOTED = /^[“„”"«»‘‚「『–—-]/u
