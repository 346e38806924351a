// What kind of character a UTF-16 code unit is, looked up in a table: a pattern of Unicode properties takes about ten times as long.

import { DIGIT, kindByPattern, LOWER, MARK, OTHER_LETTER, OTHER_NUMBER, UPPER } from './character-kinds.js'

export { DIGIT, LOWER, MARK, OTHER_LETTER, OTHER_NUMBER, SURROGATE, UPPER } from './character-kinds.js'

const KNOWN = 128

export const LETTER = UPPER | LOWER | OTHER_LETTER
export const OPENS_WORD = LETTER | DIGIT | OTHER_NUMBER
export const IN_WORD = OPENS_WORD | MARK

export const isLetter = (kind: number): boolean => (kind & LETTER) !== 0

const { charCodeAt } = String.prototype

/**
 * Code unit `at` of a text, which must have it; for loops over texts. V8 keeps strings in more kinds (of one byte or two a character, parts
 * of others, put together, shared) than it readies `text.charCodeAt` for, and then looks the method up for each character, as it does
 * `text.length`: a loop that asks for neither takes a quarter of the time.
 */
export const codeUnitAt = (text: string, at: number): number => charCodeAt.call(text, at)

const kinds = new Uint8Array(0x1_0000)

/**
 * The kind of a code unit, one of the above; 0 for marks of punctuation, spaces and all else, and for NaN, which is what stands behind the end
 * of a text. The mask keeps NaN from the table: one such look makes every later one many times slower.
 */
export const kindOf = (code: number): number => ((kinds[code & 0xffff] as number) || learn(code & 0xffff)) & ~KNOWN

/** Asks once for each code unit that is met. */
const learn = (code: number): number => {
  const kind = KNOWN | (code < 0x100 ? latinKind(code) : isPunctuation(code) ? 0 : kindByPattern(code))
  kinds[code] = kind
  return kind
}

/** Dashes, quotation marks, bullets, spaces and signs of format: a text has hardly any other code units beyond Latin-1, and the patterns take a start two milliseconds. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070

/** The kind of a code unit of ASCII or Latin-1. */
const latinKind = (code: number): number => {
  if (code < 0x80)
    return code >= 0x61 && code <= 0x7a ? LOWER : code >= 0x41 && code <= 0x5a ? UPPER : code >= 0x30 && code <= 0x39 ? DIGIT : 0
  // Among the letters stand the signs of multiplication and division.
  if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? 0 : code < 0xdf ? UPPER : LOWER
  if (code === 0xaa || code === 0xba) return OTHER_LETTER
  if (code === 0xb5) return LOWER
  return (code >= 0xbc && code <= 0xbe) || code === 0xb2 || code === 0xb3 || code === 0xb9 ? OTHER_NUMBER : 0
}

/** A table with 1 for each code unit of `characters`: looked up faster than a set. */
export const markedCodes = (characters: string): Uint8Array => {
  const marked = new Uint8Array(0x1_0000)
  for (let i = 0; i < characters.length; i++) marked[characters.charCodeAt(i)] = 1
  return marked
}
