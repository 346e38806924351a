// What kind of character a UTF-16 code unit is, looked up in a table: a pattern of Unicode properties takes about ten times as long.

export const UPPER = 1
export const LOWER = 2
/** Letters that are neither upper nor lower case, as in Chinese or Arabic. */
export const OTHER_LETTER = 4
export const MARK = 8
export const DIGIT = 16
/** Numbers that are no decimal digits. */
export const OTHER_NUMBER = 32
/** Half of a character beyond the Basic Multilingual Plane: what it is only a pattern can say. */
export const SURROGATE = 64
const KNOWN = 128

export const LETTER = UPPER | LOWER | OTHER_LETTER
export const OPENS_WORD = LETTER | DIGIT | OTHER_NUMBER
export const IN_WORD = OPENS_WORD | MARK

export const isLetter = (kind: number): boolean => (kind & LETTER) !== 0

const KINDS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/\p{Lu}/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/\p{L}/u, OTHER_LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, OTHER_NUMBER],
  [/[\ud800-\udfff]/u, SURROGATE],
]

const kinds = new Uint8Array(0x1_0000)

/**
 * The kind of a code unit, one of the above; 0 for marks of punctuation, spaces and all else, and for NaN, which is what stands behind the end
 * of a text. The mask keeps NaN from the table: one such look makes every later one many times slower.
 */
export const kindOf = (code: number): number => ((kinds[code & 0xffff] as number) || learn(code & 0xffff)) & ~KNOWN

/** Asks the patterns, once for each code unit that is met; of ASCII without a pattern. */
const learn = (code: number): number => {
  if (code < 0x80) {
    const ascii = code >= 0x61 && code <= 0x7a ? LOWER : code >= 0x41 && code <= 0x5a ? UPPER : code >= 0x30 && code <= 0x39 ? DIGIT : 0
    kinds[code] = KNOWN | ascii
    return KNOWN | ascii
  }
  const char = String.fromCharCode(code)
  const kind = KNOWN | (KINDS.find(([pattern]) => pattern.test(char))?.[1] ?? 0)
  kinds[code] = kind
  return kind
}

/** A table with 1 for each code unit of `characters`: looked up faster than a set. */
export const markedCodes = (characters: string): Uint8Array => {
  const marked = new Uint8Array(0x1_0000)
  for (let i = 0; i < characters.length; i++) marked[characters.charCodeAt(i)] = 1
  return marked
}
