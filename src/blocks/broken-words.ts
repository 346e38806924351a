// Whether a hyphen at the end of a line is a typesetter's, where the document shows the word nowhere else.
import { LANGUAGES } from '../languages.js'
import { onceMade } from '../once-made.js'
import { HYPHENATED_PARTS } from '../word-lists.js'
import { isEnglishWord } from './english-words.js'

/** Whether a word in lower case stands in the document. */
type Knows = (word: string) => boolean

/**
 * `infra-` / `structure` is one word, which a list of English words has, and `long-` / `running` is two. In a text of another language both parts
 * are one word, but for what its writers put beside a hyphen themselves: "peut-être", "sexta-feira", "кто-то", "anak-anak", "noch nicht-das heißt".
 */
export const isBrokenWord = (head: string, tail: string, knows: Knows): boolean => {
  const grammar = otherGrammar(knows)
  if (grammar === undefined) return isEnglishWord(head + tail)
  if (tail.length < LEAST_PART || tail.startsWith(head.slice(0, SAID_TWICE)) || grammar.includes(tail)) return false
  return !hyphenatedParts().has(tail) && !hyphenatedParts().has(head)
}

/** `well-` / `known` in a text that was set with hyphenation: two English words, and no one word of both. */
export const isCompound = (head: string, tail: string, knows: Knows): boolean =>
  tail.length >= LEAST_PART &&
  otherGrammar(knows) === undefined &&
  !isEnglishWord(head + tail) &&
  isEnglishWord(head) &&
  isEnglishWord(tail)
/** "er" and "al" are English words too, and of two letters most tails are words: "bis 3. April-an der Mole". */
const LEAST_PART = 3

/** A word said twice, as in "anak-anak" or "давным-давно", begins alike. */
const SAID_TWICE = 4

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
