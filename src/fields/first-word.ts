import { codeUnitAt, isLetter, kindOf, MARK, SURROGATE } from '../characters.js'
import { tokensOf } from '../words.js'
import { codeAt, isSpaceCode } from './characters-in.js'

const FIRST = /^[\s•·|*–—,;/(-]{0,6}(?<first>[\p{Script=Han}\p{Script=Katakana}]|[\p{Alpha}\p{M}]{1,20})/u
const MARKS_BEFORE = 6
const FIRST_LETTERS = 20
/** What may stand before the first word, beside white space. */
const MARKS = '|*,;/(-•·–—'

/** The first word in small letters: by a loop where its letters are not rare ones, as in most texts. */
const firstWord = (text: string, start = startOfWord(text)): string | undefined => {
  const first = codeAt(text, start)
  if (isHan(first) || isKatakana(first)) return text.charAt(start)
  if (isRare(first)) return byPattern(text)
  const last = Math.min(text.length, start + FIRST_LETTERS)
  let end = start
  while (end < last && isInWord(codeUnitAt(text, end))) end++
  if (kindOf(codeAt(text, end)) === SURROGATE) return byPattern(text)
  return end === start ? undefined : text.slice(start, end).toLowerCase()
}

const byPattern = (text: string): string | undefined => FIRST.exec(text)?.groups?.['first']?.toLowerCase()

const startOfWord = (text: string): number => {
  const most = Math.min(text.length, MARKS_BEFORE)
  let start = 0
  while (start < most && isBefore(text, start)) start++
  return start
}

const isBefore = (text: string, at: number): boolean => {
  const code = codeUnitAt(text, at)
  return !isPlainLetter(code) && (isSpaceCode(code) || MARKS.includes(text.charAt(at)))
}
const isPlainLetter = (code: number): boolean => (code | SMALL) >= 0x61 && (code | SMALL) <= 0x7a
/** The bit in which a small letter of ASCII differs from its capital. */
const SMALL = 0x20

/** The common characters of Chinese and Japanese that are a word each here, and those that are not. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fa
const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3096
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
/** The rare ones, and halves of characters. */
const isRare = (code: number): boolean => code >= 0x2e80 && !isHangul(code) && !isHiragana(code)

const isInWord = (code: number): boolean => {
  const kind = kindOf(code)
  return isLetter(kind) || kind === MARK
}

/** The first word of a phrase of the lists; of the plain ones, which are most, by a small pattern: at a start a loop is slower. */
const headOf = (phrase: string): string | undefined => {
  const space = phrase.indexOf(' ')
  const head = space < 0 ? phrase : phrase.slice(0, space)
  return PLAIN.test(head) ? head : firstWord(phrase)
}
const PLAIN = /^[a-z]{1,20}$/u

/**
 * The letters that the words open with: for each pair of letters a bit for each that may be the third. Of a text that opens otherwise the first
 * word need not be cut out.
 */
const openingLetters = (words: Iterable<string | undefined>): Int32Array => {
  const thirds = new Int32Array(PAIRS)
  for (const word of words) {
    if (word === undefined || !opensPlain(word, 0)) continue
    const pair = pairAt(word, 0)
    // Behind a word of two letters any character may stand, and the bits of other letters differ by their case.
    thirds[pair] = isPlainLetter(codeAt(word, 2)) ? (thirds[pair] as number) | thirdBit(word, 0) : ANY_THIRD
  }
  return thirds
}
const ANY_THIRD = -1
const thirdBit = (text: string, at: number): number => 1 << (codeAt(text, at + 2) & LETTER_BITS)
/** Whether two letters of ASCII stand at a place. */
const opensPlain = (text: string, at: number): boolean => isPlainLetter(codeAt(text, at)) && isPlainLetter(codeAt(text, at + 1))
/** A number of ten bits for two letters, whatever their case. */
const pairAt = (text: string, at: number): number => ((codeAt(text, at) & LETTER_BITS) << 5) | (codeAt(text, at + 1) & LETTER_BITS)
const LETTER_BITS = 0x1f
const PAIRS = 0x400

const opensOtherwise = (thirds: Int32Array, text: string, start: number): boolean =>
  opensPlain(text, start) && ((thirds[pairAt(text, start)] as number) & thirdBit(text, start)) === 0

/** The phrases that share their first word with a text, in their order: what has none needs no longer look. */
export const phrasesByFirstWord = (phrases: readonly string[]): ((text: string) => readonly string[]) => {
  const byWord = new Map<string | undefined, string[]>()
  for (const phrase of phrases) {
    const first = headOf(phrase)
    const known = byWord.get(first)
    if (known === undefined) byWord.set(first, [phrase])
    else known.push(phrase)
  }
  const letters = openingLetters(byWord.keys())
  return (text) => {
    const start = startOfWord(text)
    return opensOtherwise(letters, text, start) ? NONE : (byWord.get(firstWord(text, start)) ?? NONE)
  }
}
const NONE: readonly string[] = []

/** A test for whether a text may open with one of the phrases, by its first word alone: what fails it needs no long pattern. */
export const firstWordTest = (phrases: readonly string[]): ((text: string) => boolean) => {
  const firsts = new Set(phrases.map(headOf))
  const letters = openingLetters(firsts)
  return (text) => {
    const start = startOfWord(text)
    if (opensOtherwise(letters, text, start)) return false
    const first = firstWord(text, start)
    return first !== undefined && firsts.has(first)
  }
}

const firstToken = (phrase: string): string | undefined => (PLAIN.test(phrase) ? phrase : tokensOf(phrase)[0])

/** A test for whether any word of a text may open one of the phrases. */
export const anyWordTest = (phrases: readonly string[]): ((text: string) => boolean) => {
  const firsts = new Set(phrases.map(firstToken))
  return (text) => {
    for (const token of tokensOf(text)) if (firsts.has(token)) return true
    return false
  }
}
