import { kindOf, MARK, UPPER } from '../characters.js'

/**
 * How wide a text is: in `columns` of a terminal, or `set`, as a typesetter sees it: an "i" takes less than half the room of an "m", and the
 * letters of a text one column in the mean.
 */
export type Measure = 'columns' | 'set'

export const widthIn = (text: string, measure: Measure): number => (measure === 'columns' ? columnsOf(text) : setWidthOf(text))

/** Where the letters that may take two columns begin. */
const WIDE_FROM = 0x1100

/**
 * Columns that `text` takes on a terminal: letters of East Asian scripts take two (Unicode Standard Annex 11), marks on and joiners between
 * letters none.
 */
export const columnsOf = (text: string): number => {
  let columns = text.length
  // A loop: it is asked of every line, and a pattern takes longer to find that there is none.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < MARKED_FROM) continue
    if (code >= WIDE_FROM && isWide(code)) columns++
    else if (takesNone(code)) columns--
  }
  return columns
}

/** Where the marks begin that take no column. */
const MARKED_FROM = 0x300

/** Vowels below and above the letters of Hebrew, Arabic, Devanagari, Thai, the joiners of Persian and Indic scripts. */
const takesNone = (code: number): boolean => code === 0x200c || code === 0x200d || (code >= 0x591 && code <= 0x670 && kindOf(code) === MARK)

/** Whether a text has letters of two columns, which no space parts. */
export const isUnspaced = (text: string): boolean => columnsOf(text) > text.length

const isWide = (code: number): boolean =>
  code <= 0x115f ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6)

/** Hundredths of the mean letter, between the widths that Times, Helvetica and DejaVu give them. */
const SET_WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["'’‘|", 50],
  ['ijlIıľĺ.,·', 57],
  [' t:;!()[]/\\f', 63],
  ['r-“”"„', 83],
  ['sczJ', 108],
  ['e', 114],
  ['wжшюыф', 165],
  ['mщ', 185],
  ['MW', 200],
  ['—…', 220],
]
const OTHER_WIDTH = 120
const UPPER_WIDTH = 150

/** Of each code unit; 0 as long as it was not met. */
const setWidths = new Uint8Array(0x1_0000)

const setWidthOf = (text: string): number => {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    width += setWidths[code] || learnSetWidth(code)
  }
  return Math.round(width / 100)
}

const learnSetWidth = (code: number): number => {
  const width = setWidthOfCharacter(String.fromCharCode(code))
  setWidths[code] = width
  return width
}

/** A letter with an accent is as wide as the letter. */
const setWidthOfCharacter = (character: string): number => {
  const code = character.charCodeAt(0)
  if (code >= WIDE_FROM && isWide(code)) return 240
  const letter = code >= 0xd800 && code <= 0xdfff ? character : (character.normalize('NFD')[0] ?? character)
  const known = SET_WIDTHS.find(([characters]) => characters.includes(letter))?.[1]
  if (known !== undefined) return known
  return kindOf(code) === UPPER ? UPPER_WIDTH : OTHER_WIDTH
}
