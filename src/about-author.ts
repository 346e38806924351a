// Whether a paragraph says who the author is.
import { onceMade } from './once-made.js'
import { alternation } from './phrases.js'
import { AUTHOR_OPENINGS, WRITER_WORDS } from './word-lists.js'
import { countWords } from './words.js'

/** Where a paragraph of the body stands in it. */
export type BodyPlace = { readonly isFirst: boolean; readonly isLast: boolean }

/** The names by which the authors are known in the text: a name of one word could be any word. */
export const namesToKnow = (authors: readonly string[]): readonly string[] =>
  authors.filter((name) => name.includes(' ') || (name.length >= UNSPACED_NAME && UNSPACED.test(name)))
const UNSPACED_NAME = 3
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}・]+$/u

/**
 * "Mara Quill", "Mara Quill covers the harbour." below the text, "Mara Quill is a columnist of the Ledger." anywhere but at its start, "The author
 * is a professor of law." below it.
 */
export const isAboutAuthor = (text: string, names: readonly string[], { isFirst, isLast }: BodyPlace): boolean => {
  const name = nameThatOpens(text, names)
  if (name === undefined) return isLast && mayOpenAsBiography(text) && countWords(text) <= ABOUT_WORDS
  const rest = text.slice(name.length)
  if (rest === '') return true
  if (isLast && GOES_ON.test(rest)) return countWords(text) <= ABOUT_WORDS
  return !isFirst && saysWhatIsWritten(text, names)
}

/** In Greek an article stands before the name, and the byline may have it in the genitive: "Της Δήμητρας Καλλιάνου", "Η Δήμητρα Καλλιάνου". */
const nameThatOpens = (text: string, names: readonly string[]): string | undefined => {
  if (!GREEK_ARTICLE.test(text)) return names.find((one) => text.startsWith(one))
  for (const name of names) {
    const words = text.split(' ', name.split(' ').length + 1)
    if (stemsOf(words.slice(1).join(' ')) === stemsOf(name)) return words.join(' ')
  }
  return
}
const GREEK_ARTICLE = /^[ΗΟ] \p{Upper}/u
/** Each word without its ending. */
const stemsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.replace(GREEK_ENDING, ''))
    .join(' ')
const GREEK_ENDING = /(?:[αάηήοόυύω]ς?|ου|ού|ους)$/u

/** "Mara Quill is a columnist of the Ledger." */
export const saysWhatIsWritten = (text: string, names: readonly string[]): boolean => {
  const name = nameThatOpens(text, names)
  if (name === undefined) return false
  const rest = text.slice(name.length)
  return SAYS_WHO.test(rest) && writer().test(rest.slice(0, WRITER_REACH)) && countWords(text) <= ABOUT_WORDS
}
const ABOUT_WORDS = 60
const GOES_ON = /^ \p{Lower}/u
/** What the author is called stands soon behind the name. */
const WRITER_REACH = 70
/** A small letter, in scripts without them any, or a comma or bracket there. */
const SAYS_WHO = /^(?: ?[\p{Lower}\p{Lo}]| [—–-] ?[\p{Lower}\p{Lo}]|[，、（]|[,،] ?[\p{Lower}\p{Lo}]|\(\p{Lo})/u
/** A script without spaces has no ends of words to look at. */
const writer = onceMade(
  () =>
    new RegExp(
      `(?<![\\p{Alpha}\\p{M}])(?:${alternation(WRITER_WORDS)})(?![\\p{Alpha}\\p{M}])|${alternation(WRITER_WORDS.filter((word) => RUN.test(word)))}`,
      'iu',
    ),
)
const RUN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** "The author is", "Der Autor ist", "作者是" */
const mayOpenAsBiography = (text: string): boolean => {
  const line = text.slice(0, OPENING_REACH).toLowerCase().replaceAll("'", '’')
  // A pattern of all takes a millisecond to be made.
  return AUTHOR_OPENINGS.some((opening) => line.startsWith(opening) && !goesOn(text.charAt(opening.length)))
}
/** Whether a word goes on with a letter. */
const goesOn = (letter: string): boolean => letter !== letter.toUpperCase()
const OPENING_REACH = 40
