// Questions about the characters of a text that a loop answers several times as fast as a pattern of Unicode properties, and without the
// milliseconds that such a pattern takes to be made ready at a start.
import { codeUnitAt, DIGIT, isLetter, kindOf, LOWER, SURROGATE, UPPER } from '../characters.js'

const ANY_DIGIT = /\p{Nd}/u

/** The code unit at a place, 0 outside of the text: a look outside would make V8 throw away its code for the function that looks. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? codeUnitAt(text, at) : 0)

/** Whether a text has a decimal digit of any script. */
export const hasDigit = (text: string): boolean => {
  const { length } = text
  for (let i = 0; i < length; i++) {
    const kind = kindOf(codeUnitAt(text, i))
    if (kind === DIGIT) return true
    if (kind === SURROGATE) return ANY_DIGIT.test(text)
  }
  return false
}

/** Whether a capital stands right behind a small letter, as where a renderer glued two texts. */
export const hasGluedCapital = (text: string): boolean => {
  const { length } = text
  let before = 0
  for (let i = 0; i < length; i++) {
    const kind = kindOf(codeUnitAt(text, i))
    if (kind === SURROGATE || (kind === UPPER && before === LOWER)) return true
    before = kind
  }
  return false
}

/** Whether a word has nothing but letters. */
export const isLetters = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (!isLetter(kindOf(word.charCodeAt(i)))) return false
  return word !== ''
}

/** Whether a word has nothing but small Latin letters and hyphens, without accents. */
export const isPlainSmall = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code !== 0x2d && (code < 0x61 || code > 0x7a)) return false
  }
  return true
}

/** Whether a word in small letters has nothing but Latin letters and accents. */
export const isLatin = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (isSmallLatin(code) || (code >= 0x300 && code <= 0x36f)) continue
    return isRareLatin(code) && LATIN.test(word)
  }
  return word !== ''
}
/** Where letters of the script stand among others, which only the pattern can tell. */
const isRareLatin = (code: number): boolean =>
  (code >= 0x80 && code < 0x370) || (code >= 0x1d00 && code < 0x2e80) || (code >= 0xa700 && code < 0xac00) || code >= 0xd800
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u
const isSmallLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)

/** White space as `\s` has it. */
export const isSpaceCode = (code: number): boolean =>
  code <= 0x20 ? code === 0x20 || (code >= 0x9 && code <= 0xd) : code >= 0xa0 && SPACES.includes(String.fromCharCode(code))
const SPACES = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** With one space for each run of white space; most texts are so already. */
export const singleSpaced = (text: string): string => {
  const { length } = text
  for (let i = 0; i < length; i++) {
    const code = codeUnitAt(text, i)
    if (isSpaceCode(code) && (code !== 0x20 || isSpaceCode(codeAt(text, i + 1)))) return text.replace(/\s+/gu, ' ')
  }
  return text
}

/** Where a text ends without white space and the characters of `others` behind it; `from` where nothing is left. */
export const endWithout = (text: string, others: string, from = 0): number => {
  let end = text.length
  while (end > from && (isSpaceCode(codeUnitAt(text, end - 1)) || others.includes(text.charAt(end - 1)))) end--
  return end
}

/** Where a text begins without white space and the characters of `others` before it. */
export const startWithout = (text: string, others: string): number => {
  const { length } = text
  let start = 0
  while (start < length && (isSpaceCode(codeUnitAt(text, start)) || others.includes(text.charAt(start)))) start++
  return start
}
