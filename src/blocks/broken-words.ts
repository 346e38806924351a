// Whether a hyphen at the end of a line is a typesetter's, where the document shows the word nowhere else.
import { LANGUAGES } from '../languages.js'
import { onceMade } from '../once-made.js'
import { HYPHENATED_PARTS } from '../word-lists.js'
import { isEnglishWord } from './english-words.js'

/** Whether a word in lower case stands in the document. */
type Knows = (word: string) => boolean

/** Two parts of a word, in lower case, and the words of grammar of the document's language where that is not English. */
type Parted = { readonly head: string; readonly tail: string; readonly grammar: readonly string[] | undefined }

/** A test for the parts of a word that a line end broke; `isHyphenated` says that the document was set with hyphenation. */
export const brokenWordTest = (knows: Knows, isHyphenated: boolean): ((head: string, tail: string) => boolean) => {
  const grammar = onceMade(() => otherGrammar(knows))
  return (head, tail) => (isHyphenated ? !isCompound({ head, tail, grammar: grammar() }) : isBrokenWord({ head, tail, grammar: grammar() }))
}

/**
 * `infra-` / `structure` is one word, which a list of English words has, and `long-` / `running` is two. In a text of another language both parts
 * are one word, but for what its writers put beside a hyphen themselves: "peut-être", "sexta-feira", "кто-то", "anak-anak", "noch nicht-das heißt".
 */
const isBrokenWord = ({ head, tail, grammar }: Parted): boolean => {
  if (grammar === undefined) return isEnglishWord(head + tail)
  if (tail.length < LEAST_PART || isSaidTwice(head, tail) || grammar.includes(tail)) return false
  return !hyphenatedParts().has(tail) && !hyphenatedParts().has(head)
}

/** "anak-anak", "давным-давно": both begin alike, and are no prefix as in "ge-geben". */
const isSaidTwice = (head: string, tail: string): boolean =>
  head === tail || (head.length >= SAID_TWICE && tail.startsWith(head.slice(0, SAID_TWICE)))
const SAID_TWICE = 4

/** `well-` / `known` in a text that was set with hyphenation: two English words, and no one word of both. */
const isCompound = ({ head, tail, grammar }: Parted): boolean =>
  grammar === undefined && tail.length >= LEAST_PART && !isEnglishWord(head + tail) && isEnglishWord(head) && isEnglishWord(tail)
/** "er" and "al" are English words too, and of two letters most tails are words: "bis 3. April-an der Mole". */
const LEAST_PART = 3

/** The words of grammar of the language that has more of them in a document than English; undefined where none has. */
const otherGrammar = (knows: Knows): readonly string[] | undefined => {
  let most = Math.max(LEAST_GRAMMAR - 1, grammarOf('en').filter(knows).length)
  let found: readonly string[] | undefined
  for (const { code, grammar } of LANGUAGES) {
    const count = code === 'en' ? 0 : grammar.filter(knows).length
    if (count <= most) continue
    most = count
    found = grammar
  }
  return found
}
const grammarOf = (language: string): readonly string[] => LANGUAGES.find(({ code }) => code === language)?.grammar ?? []
/** One may be a name's: "La Paz". */
const LEAST_GRAMMAR = 2

const hyphenatedParts = onceMade(() => new Set(HYPHENATED_PARTS))
