// Kinds of UTF-16 code units, as Unicode has them. The bundle of the command has the answers instead, since a start would ask of the words of all languages.

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

const KINDS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/\p{Lu}/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/\p{L}/u, OTHER_LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, OTHER_NUMBER],
  [/[\ud800-\udfff]/u, SURROGATE],
]

/** One of the above; 0 for all else. */
export const kindByPattern = (code: number): number => {
  const char = String.fromCharCode(code)
  return KINDS.find(([pattern]) => pattern.test(char))?.[1] ?? 0
}
