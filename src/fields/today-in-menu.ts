import { onceMade } from '../once-made.js'
import { phrasesIn } from '../phrases.js'
import type { LabelledPage } from '../types.js'
import { TODAY_NEIGHBOURS } from '../word-lists.js'
import { countWords } from '../words.js'
import type { DateExpression } from './date-expressions.js'
import { MENU } from './menu.js'

/**
 * Whether a date above the headline is that of today, as papers show it in their menu: with its weekday, and above two entries of the menu or
 * below "Weather" or "Log in". Right below an entry as "Contact" and right above the headline stand dates of articles too.
 */
export const isToday = ({ blocks }: LabelledPage, at: number, { weekday, text }: DateExpression): boolean => {
  if (weekday === undefined) return false
  const [above = '', own = '', below = ''] = [blocks[at - 1]?.text, blocks[at]?.text, blocks[at + 1]?.text]
  if (own.length > text.length + MORE_LETTERS && !hasNeighbour(own)) return false
  return isNeighbour(above) || (isEntry(below) && isEntry(blocks[at + 2]?.text ?? '')) || isNeighbour(below) || hasNeighbour(own)
}
/** Letters of a weekday and the marks around it. */
const MORE_LETTERS = 16
const ENTRY_LETTERS = 40

/** "Weather", "Log in" */
const isNeighbour = (text: string): boolean => text.length <= ENTRY_LETTERS && neighbours().has(bare(text))
/** "Monday, 30 November 2026 | Weather | Log in" */
const hasNeighbour = (text: string): boolean => text.split(PART).some(isNeighbour)
const PART = /\s?[|·•]\s?/u
const neighbours = onceMade(() => new Set(TODAY_NEIGHBOURS))
const bare = (text: string): string => text.toLowerCase().replace(/^[^\p{Alpha}]{1,4}|[^\p{Alpha}\p{M}]{1,4}$/gu, '')

/** Whether a text is an entry of a menu and nothing else. */
const isEntry = (text: string): boolean => {
  if (text === '' || text.length > ENTRY_LETTERS) return false
  const { words } = phrasesIn(text)
  let known = 0
  for (const family of MENU) known += words.get(family) ?? 0
  return known > 0 && known >= countWords(text)
}
