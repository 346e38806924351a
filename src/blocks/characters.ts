/** What kind of character a UTF-16 unit is: a letter of lower or upper case or of a script without cases, a digit, or anything else. */
export const OTHER = 1
export const LOWER = 2
export const UPPER = 3
export const UNCASED = 4
export const DIGIT = 5
/** A mark that belongs to the letter before it. */
export const MARK = 6

/** 0 where not looked up yet; patterns of Unicode classes take twenty times as long as a table. */
const KINDS = new Uint8Array(0x10000)

const lookUp = (code: number): number => {
  const char = String.fromCharCode(code)
  if (/\p{M}/u.test(char)) return MARK
  if (/\p{N}/u.test(char)) return DIGIT
  // Half of a letter beyond the basic plane: nearly all of those are of scripts without cases.
  if (code >= 0xd800 && code <= 0xdfff) return OTHER
  if (!/\p{L}/u.test(char)) return OTHER
  if (/\p{Ll}/u.test(char)) return LOWER
  return /\p{Lu}/u.test(char) ? UPPER : UNCASED
}

export const kindOf = (code: number): number => {
  const kind = KINDS[code] ?? 0
  if (kind !== 0) return kind
  const found = Number.isNaN(code) ? OTHER : lookUp(code)
  KINDS[code] = found
  return found
}

export const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === UNCASED

const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)

/** How many words parted by white space `text` has, up to `most`. */
export const spacedWords = (text: string, most: number): number => {
  let words = 0
  let isInside = false
  for (let i = 0; i < text.length && words < most; i++) {
    const isWord = !isSpace(text.charCodeAt(i))
    if (isWord && !isInside) words++
    isInside = isWord
  }
  return words
}
