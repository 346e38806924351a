// The longer words of a text: those that it is likely to be about.
import { isLetter, kindOf, MARK } from '../characters.js'

const LEAST = 4
const MOST = 40

/** In small letters and in order; an ideograph is a word. */
export const longWords = (text: string): readonly string[] => {
  const lower = text.toLowerCase()
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0
    if (code >= FIRST_RARE) return lower.match(LONG_WORD) ?? []
    const isInside = isInWord(code)
    if (isInside && at - start < MOST) continue
    if (at - start >= LEAST) words.push(lower.slice(start, at))
    start = isInside ? at : at + 1
  }
  return words
}

const isInWord = (code: number): boolean => {
  const kind = kindOf(code)
  return isLetter(kind) || kind === MARK
}

/** Behind it lie ideographs, and letters that only the pattern tells. */
const FIRST_RARE = 0x2100
const LONG_WORD = /\p{Script=Han}|[\p{Alpha}\p{M}]{4,40}/gu
