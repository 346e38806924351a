import { IN_WORD, kindOf, SURROGATE } from '../characters.js'
import { isWide, tokensOf } from '../words.js'

/** Text as it is compared: letters and digits, in lower case. */
export const key = (text: string): string => keyWords(text).join(' ')

/** The words of a key, at least one: of a text without letters the empty one. */
export const keyWords = (text: string): readonly string[] => {
  const small = text.toLowerCase()
  const words: string[] = []
  let start = -1
  for (let i = 0; i < small.length; i++) {
    const kind = kindOf(small.charCodeAt(i))
    if (kind === SURROGATE) return small.replace(BETWEEN_WORDS, ' ').trim().split(' ')
    if ((kind & IN_WORD) !== 0) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(small.slice(start, i))
      start = -1
    }
  }
  if (start >= 0 || words.length === 0) words.push(start < 0 ? '' : small.slice(start))
  return words
}
const BETWEEN_WORDS = /[^\p{Alpha}\p{M}\p{N}]+/gu

/** The words of a text as they are counted; of a script without spaces each two letters that stand together. */
export const comparedWords = (text: string): readonly string[] => comparedAs(keyWords(text), text)

/** The same, where the words of the key are known. */
export const comparedAs = (words: readonly string[], text: string): readonly string[] => (isWide(text) ? words.flatMap(pairsIn) : words)

const pairsIn = (word: string): readonly string[] => {
  if (!isWide(word)) return [word]
  const pairs: string[] = []
  for (let i = 0; i + 2 <= word.length; i++) pairs.push(word.slice(i, i + 2))
  return pairs.length === 0 ? [word] : pairs
}

/** The words of running text, in the same way. */
export const bodyWordsOf = (text: string): readonly string[] => (isWide(text) ? comparedWords(text) : tokensOf(text))

/** How many of the words are in a set. */
export const countIn = (words: readonly string[], known: { readonly has: (word: string) => boolean }): number => {
  let count = 0
  for (let i = 0; i < words.length; i++) if (known.has(words[i] as string)) count++
  return count
}

/** Share of the words that a text and a title have in common. */
export const likeness = (words: readonly string[], title: ReadonlySet<string>): number =>
  Math.min(1, countIn(words, title) / Math.max(words.length, title.size))
