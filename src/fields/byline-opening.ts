// The word for "by" that a text opens with.
import { list } from '../languages.js'
import { onceMade } from '../once-made.js'
import { wordsOfFamily } from '../phrases.js'
import { CREDITED_WORDS, POSTED_WORDS } from '../word-lists.js'
import { startWithout } from './characters-in.js'
import { phrasesByFirstWord } from './first-word.js'

/** The word for "by" that a text opens with, the mark behind it, and how many letters both take from the start. */
export type Opening = { readonly by: string; readonly mark: string; readonly length: number }

/** `By`, `Von`, `Text:` ... at the start, with what may stand before it. Found by its first word: a pattern of all takes a millisecond to be made. */
export const openingOf = (text: string): Opening | undefined => {
  const article = articleIn(text)
  const opening = plainOpening(text)
  if (opening !== undefined || article === 0) return opening
  // "Un texte de Lucie Morel": of one word, "un de" opens anything.
  const behind = plainOpening(text.slice(article))
  return behind?.by.includes(' ') ? { ...behind, length: article + behind.length } : undefined
}

const openings = onceMade(() => phrasesByFirstWord([...CREDITED_WORDS, ...POSTED_WORDS, ...wordsOfFamily('by')].flatMap(withElided)))
/** "Une chronique d’Apolline Carrel" */
const withElided = (words: string): readonly string[] => (words.endsWith(' de') ? [words, `${words.slice(0, -1)}’`] : [words])
/** "Aufgezeichnet von" is one of both lists, and needs no colon. */
const credited = onceMade(() => {
  const by = new Set(wordsOfFamily('by'))
  return new Set(CREDITED_WORDS.filter((words) => !by.has(words)))
})
const AUTHOR_LABELS: ReadonlySet<string> = new Set(
  list('author, auteur, autor, autora, yazar, автор, 作者, 저자, الكاتب, लेखक, نویسنده, penulis, tác giả'),
)
const COMMA = /^[,،，]\s?(?=\p{Alpha})/u
const MARKS_BEFORE = '•·|*–—(-'
const MARK_BEHIND = /^(?:\s?[:：/／|｜丨=＝]\s?|・|\s+-\s+|\s+|(?=\p{Script=Han})|$)/u
/** "كتب- سامر برهان" */
const ARABIC_DASH = /^-\s+(?=\p{Script=Arabic})/u
const markBehind = (by: string, behind: string): string | undefined =>
  by.endsWith('’') ? '' : (MARK_BEHIND.exec(behind) ?? ARABIC_DASH.exec(behind))?.[0]
/** `Author(s)`, `Autor(en)`, `Autor:innen` */
const PLURAL = /^(?:\((?:s|es|e|in|innen|en)\)|[:*_·]in(?:nen)?(?!\p{Alpha}))/u
const COLON = /[:：]/u
const CREDITED_BY = /^\s(?:by|von|par|de|por|di|door|av|af)\s?[:：]?\s/u
/** How many marks stand before the word for "by", and how many letters of the text are read for it. */
const MOST_MARKS = 6
const OPENING_LETTERS = 60

/** Letters of the article that a text opens with, and of the space or apostrophe behind it; no pattern, which without cases takes long to be made. */
const articleIn = (text: string): number => {
  const end = text.slice(0, ARTICLE_LETTERS).search(ARTICLE_END)
  if (end < 0) return 0
  const articles = text.charAt(end) === ' ' ? ARTICLES : ELIDED_ARTICLES
  return articles.has(text.slice(0, end).toLowerCase()) ? end + 1 : 0
}
const ARTICLE_LETTERS = 5
const ARTICLE_END = /[ '’]/u
const ARTICLES: ReadonlySet<string> = new Set(list('a, an, un, une, le, la, ein, eine, una, uno, um, uma, een, en, et'))
const ELIDED_ARTICLES: ReadonlySet<string> = new Set(['l', 'un'])

const plainOpening = (text: string): Opening | undefined => {
  const phrases = openings()(text)
  if (phrases.length === 0) return
  const start = startWithout(text, MARKS_BEFORE)
  if (start > MOST_MARKS) return
  const head = text.slice(start, OPENING_LETTERS).toLowerCase().replaceAll("'", '’')
  for (const by of phrases) {
    if (!head.startsWith(by)) continue
    const plural = PLURAL.exec(head.slice(by.length))?.[0].length ?? 0
    const mark = markBehind(by, head.slice(by.length + plural))
    // "Author, Mara Quill"
    if (mark === undefined && head.charAt(by.length) !== '' && AUTHOR_LABELS.has(by)) {
      const comma = COMMA.exec(head.slice(by.length))?.[0]
      if (comma !== undefined) return { by, mark: ':', length: start + by.length + comma.length }
    }
    // "文章分類" is a word that the short one for "by" opens.
    if (mark === undefined || (mark === '' && by === '文' && head !== by)) continue
    if (COLON.test(mark) || !credited().has(by)) return { by, mark, length: start + by.length + plural + mark.length }
    // "Text und Fotos von Mara Quill"
    const word = CREDITED_BY.exec(head.slice(by.length))?.[0]
    if (word !== undefined) return { by, mark: word, length: start + by.length + word.length }
  }
  return
}
