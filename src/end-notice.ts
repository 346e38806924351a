// Whether a paragraph at the end of a text is a notice.
import { END_NOTICES, END_OPENINGS, INSERTED_NOTICES } from './word-lists.js'
import { holdsOneOf } from './holds-one-of.js'
import { onceMade } from './once-made.js'
import { phrasesIn } from './phrases.js'
import { endsSentence } from './words.js'

/** "The views expressed are those of the author.", "Il vous reste 78 % de cet article à lire." in one of the last paragraphs. */
export const isEndNotice = (text: string): boolean => {
  if (text.length > NOTICE_LETTERS || QUOTED.test(text)) return false
  const line = text.toLowerCase().replaceAll("'", '’')
  if (text.length <= OPENED_LETTERS && !endsSentence(text) && END_OPENINGS.some((opening) => line.startsWith(opening))) return true
  return holdsEndNotice()(line)
}
const holdsEndNotice = onceMade(() => holdsOneOf(END_NOTICES))

/** "Article réservé aux abonnés": a line that says who may read on, and little besides. */
export const isNoticeAlone = (text: string): boolean => {
  if (text.length > ALONE_LETTERS) return false
  const line = text.toLowerCase().replaceAll("'", '’')
  return holdsEndNotice()(line) && END_NOTICES.some((notice) => notice.length * 2 >= line.length && line.includes(notice))
}
const ALONE_LETTERS = 60

/** "Thanks for reading the Ledger! Subscribe for free to receive new posts and support my work.", "This article is more than 1 year old": wherever it stands. */
export const isInsertedNotice = (text: string): boolean => {
  if (text.length > NOTICE_LETTERS) return false
  // "(For more of society, subscribe to our newsletter)"
  if (text.startsWith('(') && text.endsWith(')') && (phrasesIn(text).words.get('subscribe') ?? 0) >= SUBSCRIBE_WORDS) return true
  if (text.length <= OLD_LETTERS && OLD.test(text)) return true
  return holdsInsertedNotice()(text.toLowerCase())
}
const holdsInsertedNotice = onceMade(() => holdsOneOf(INSERTED_NOTICES))

const SUBSCRIBE_WORDS = 2

const OLD_LETTERS = 80
/** "This article is more than 1 year old", "Dieser Artikel ist älter als ein Jahr.", "Artikkelen er mer enn ett år gammel." */
const OLD =
  /^(?:this (?:article|story|page|post|content) is (?:more than|over) |dieser (?:artikel|beitrag) ist (?:älter als|über|mehr als) |cet article (?:date de|a) plus d['’e]|est[ea] (?:artículo|noticia|artigo|notícia) t(?:iene|em) m[áa]is? de |quest[oa] (?:articolo|notizia) ha più di |dit artikel is (?:ouder|meer) dan |(?:artikkelen|artikeln|artiklen|saken) (?:er|är) (?:mer|mere|äldre|eldre|ældre|over) (?:enn |än |end )?)(?:\p{Nd}{1,2}|an?|one|two|three|five|eine?[nm]?|zwei|drei|une?|deux|trois|uno?|dos|tres|um|dois|due|tre|een|twee|drie|et|to|ett|två) (?:years?|jahre?n?|ans?|años?|anos?|anni|jaar|år|months?|monate?n?|mois|meses|mesi|maanden|måneder|månader)(?: old| alt| oud| gammel| gammal)?\.?$/iu

/** "Provided by Port Ellery University" is a line, and no sentence. */
const OPENED_LETTERS = 260
const NOTICE_LETTERS = 280
const QUOTED = /^[“„”"«»‘‚「『–—-]/u
