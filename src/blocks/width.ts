/** Where the letters that may take two columns begin. */
const WIDE_FROM = 0x1100

/** Columns that `text` takes on a terminal: letters of East Asian scripts take two (Unicode Standard Annex 11). */
export const columnsOf = (text: string): number => {
  let columns = text.length
  // A loop: it is asked of every line, and a pattern takes longer to find that there is none.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= WIDE_FROM && isWide(code)) columns++
  }
  return columns
}

const isWide = (code: number): boolean =>
  code <= 0x115f ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6)
