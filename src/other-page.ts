// Whether a line says that its page is no article.
import { codeUnitAt, markedCodes } from './characters.js'
import { onceMade } from './once-made.js'
import { OTHER_PAGE_WORDS } from './word-lists.js'

/** Words of a line that may say what other page this is: "In den Warenkorb", "Resultados de búsqueda: «faro»". */
export const OTHER_LINE_WORDS = 8
const OTHER_LETTERS = 60
const otherPageWords = onceMade(() => new Set(OTHER_PAGE_WORDS))

/** How many words of other pages, each counted once, the lines have. */
export const otherPageWordsIn = (lines: readonly string[]): number => {
  const found = new Set<string>()
  for (const line of lines) addOtherPage(found, line)
  return found.size
}

/** Adds what a line, or a part of it between marks and numbers, is of the words of other pages. */
const addOtherPage = (others: Set<string>, text: string): void => {
  if (text === '' || text.length > OTHER_LETTERS) return
  const known = otherPageWords()
  const line = text.toLowerCase()
  const { length } = line
  let start = 0
  let at = 0
  while (at < length) {
    const size = markSizeAt(line, at)
    if (size > 0) {
      const part = line.slice(start, at).trim()
      if (known.has(part)) others.add(part)
      else if (COLONS.includes(line.charAt(at)) && known.has(`${part}:`)) others.add(part)
      start = at + size
    }
    at += Math.max(1, size)
  }
  const last = line.slice(start).trim()
  if (known.has(last)) others.add(last)
}
/** How many letters a mark has that stands at a place; 0 where none does. */
const markSizeAt = (line: string, at: number): number => {
  const code = codeUnitAt(line, at)
  if (MARKS[code] === 1) return 1
  return code === SPACE && line.startsWith(DASH, at) ? DASH.length : 0
}
const SPACE = 0x20
/** What parts the words from what they are of: "Beiträge: 214", "Resultados de búsqueda: «faro»", "404 - Seite nicht gefunden". */
const MARKS = markedCodes(':：.,!?¿？！()（）«»„“”"\'‘’「」›|·–—0123456789')
const DASH = ' - '
const COLONS = ':：'
