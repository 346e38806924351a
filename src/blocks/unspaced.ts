import { isLetter, kindOf } from '../characters.js'
import type { Line } from '../types.js'
import { columnsOf, isUnspaced } from './width.js'

const MARKED = /^\s*(?:[-*+•·●▪◦‣]\s|[#>|<]|\d{1,4}[.)]\s)|\]\(|:\/\//u
/** Where the scripts begin that have no spaces. */
const UNSPACED_FROM = 0x2e80
const NARROWEST = 40
const WIDEST = 150
/** Share of the lines that another one touches, up to which blank lines part the paragraphs. */
const TOUCHING_SHARE = 0.4

/**
 * The width of a text in a script without spaces whose renderer breaks lines at spaces alone, as pandoc and html2text do: of "步道全長 2.4" /
 * "公里，沿路沒有遮蔭..." the second part is longer than any line, and no line could have been broken where it is not. Undefined where it is not so.
 */
export const unspacedWidthOf = (lines: readonly Line[], { isMarkdown }: { readonly isMarkdown: boolean }): number | undefined => {
  // Most texts have no line that such a script opens.
  if (!lines.some(({ text }) => text.charCodeAt(0) >= UNSPACED_FROM)) return
  let width = 0
  let filled = 0
  const pairs: { readonly above: string; readonly below: string }[] = []
  for (let i = 0; i < lines.length; i++) {
    const above = lines[i]?.text.trim() ?? ''
    if (above === '') continue
    filled++
    if (MARKED.test(above)) continue
    if (above.includes(' ')) width = Math.max(width, columnsOf(above))
    const below = lines[i + 1]?.text.trim() ?? ''
    if (below !== '' && !MARKED.test(below)) pairs.push({ above, below })
  }
  if (pairs.length === 0 || pairs.length > filled * TOUCHING_SHARE || width > WIDEST) return
  const least = Math.max(width, NARROWEST)
  let broken = 0
  for (const { above, below } of pairs) {
    const chunk = below.split(' ', 1)[0] ?? ''
    const columns = columnsOf(above)
    if (columns + 1 + columnsOf(chunk) <= least) return
    // Spaces stand beside letters and figures of other scripts; else the lines may be those of a list.
    if (columns <= least && isUnspaced(chunk) && (isMarkdown || isOther(above.at(-1)) || isOther(chunk[0]))) broken++
  }
  return broken > 0 && broken * 2 >= pairs.length ? least : undefined
}

const isOther = (char: string | undefined): boolean =>
  char !== undefined && char.charCodeAt(0) < UNSPACED_FROM && (isLetter(kindOf(char.charCodeAt(0))) || /[\d%<>=()]/u.test(char))
