// Whether a line says that its page is no article.
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
  let start = 0
  for (const mark of line.matchAll(MARK)) {
    const part = line.slice(start, mark.index).trim()
    if (known.has(part)) others.add(part)
    else if (COLON.test(mark[0]) && known.has(`${part}:`)) others.add(part)
    start = mark.index + mark[0].length
  }
  const last = line.slice(start).trim()
  if (known.has(last)) others.add(last)
}
/** What parts the words from what they are of: "Beiträge: 214", "Resultados de búsqueda: «faro»", "404 - Seite nicht gefunden". */
const MARK = /[:：.,!?¿？！()（）«»„“”"'‘’「」›|·–—\d]| - /gu
const COLON = /[:：]/u
