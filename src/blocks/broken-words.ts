// Whether a hyphen at the end of a line is a typesetter's, where the document shows the word nowhere else.
import { LANGUAGES, type Language } from '../languages.js'
import { onceMade } from '../once-made.js'
import { BORROWED_TAILS, HYPHENATED_PARTICLES, HYPHENATED_PARTS } from '../word-lists.js'
import { isEnglishWord } from './english-words.js'

/** Whether a word in lower case stands in the document. */
type Knows = (word: string) => boolean

/** Two parts of a word, in lower case, and the document's language where that is not English. */
type Parted = { readonly head: string; readonly tail: string; readonly language: Language | undefined }

/** A test for the parts of a word that a line end broke; `isHyphenated` says that the document was set with hyphenation. */
export const brokenWordTest = (knows: Knows, isHyphenated: boolean): ((head: string, tail: string) => boolean) => {
  const language = onceMade(() => otherLanguage(knows))
  return (head, tail) =>
    isHyphenated ? !isCompound({ head, tail, language: language() }) : isBrokenWord({ head, tail, language: language() })
}

/**
 * `infra-` / `structure` is one word, which a list of English words has, and `long-` / `running` is two. In a text of another language both parts
 * are one word, but for what its writers put beside a hyphen themselves: "peut-être", "sexta-feira", "кто-то", "anak-anak", "noch nicht-das heißt".
 */
const isBrokenWord = ({ head, tail, language }: Parted): boolean => {
  if (language === undefined) return isEnglishWord(head + tail)
  const { code, grammar } = language
  if (tail.length < LEAST_TAIL || isSaidTwice(head, tail)) return false
  if (borrowedTails().has(tail)) return false
  if (WITHOUT_HYPHENS.has(code)) return true
  if (WITH_PARTS.has(code) && (hyphenatedParts().has(tail) || hyphenatedParts().has(head))) return false
  return !grammar.includes(tail) && !particles().has(tail)
}
/** Typesetters leave no letter alone. */
const LEAST_TAIL = 2
/** No word of grammar stands behind a hyphen in these languages: "gobier-" / "no", "mo-" / "lo", "beledi-" / "ye". */
const WITHOUT_HYPHENS: ReadonlySet<string> = new Set(['es', 'it', 'tr'])
/** The languages of the words that are written with a hyphen. */
const WITH_PARTS: ReadonlySet<string> = new Set(['fr', 'pt', 'ru', 'uk', 'ro'])
const borrowedTails = onceMade(() => new Set(BORROWED_TAILS))
const particles = onceMade(() => new Set(HYPHENATED_PARTICLES))

/** "anak-anak", "давным-давно": both begin alike, and are no prefix as in "ge-geben". */
const isSaidTwice = (head: string, tail: string): boolean =>
  head === tail || (head.length >= SAID_TWICE && tail.startsWith(head.slice(0, SAID_TWICE)))
const SAID_TWICE = 4

/** `well-` / `known` in a text that was set with hyphenation: two English words, and no one word of both. */
const isCompound = ({ head, tail, language }: Parted): boolean =>
  language === undefined && tail.length >= LEAST_PART && !isEnglishWord(head + tail) && isEnglishWord(head) && isEnglishWord(tail)
/** "er" and "al" are English words too. */
const LEAST_PART = 3

/** The language that has more of its words of grammar in a document than English; undefined where none has. */
const otherLanguage = (knows: Knows): Language | undefined => {
  const english = LANGUAGES.find(({ code }) => code === 'en')?.grammar ?? []
  let most = Math.max(LEAST_GRAMMAR - 1, english.filter(knows).length)
  let found: Language | undefined
  for (const language of LANGUAGES) {
    const count = language.code === 'en' ? 0 : language.grammar.filter(knows).length
    if (count <= most) continue
    most = count
    found = language
  }
  return found
}
/** One may be a name's: "La Paz". */
const LEAST_GRAMMAR = 2

const hyphenatedParts = onceMade(() => new Set(HYPHENATED_PARTS))
