import type { Dialect } from './dialect.js'
import { columnsOf } from './width.js'

/** Columns that a full line may lack: the width is that of the fullest line seen, and a renderer may keep a column free. */
const SLACK = 1
/** Characters of a line in which its first word ends, if it can be broken at a width at all. */
const WORD_REACH = 200

/** Whether the first word of the next line would not have fitted on a line of so many columns. */
export const isFull = (columns: number, next: string, { layout, width }: Dialect): boolean => {
  if (layout !== 'wrapped') return false
  const word = next.slice(0, WORD_REACH).trimStart().split(/\s/u, 1)[0] ?? ''
  if (columns < width * FULL_SHARE && !LINK_ADDRESS.test(word)) return false
  return columns + 1 + columnsOf(word) > width - SLACK
}

/** A shorter line is not called full, however long the next word: an address may be as long as the line. */
const FULL_SHARE = 0.5
/** The address of the link before it, as html-to-text writes it: it belongs to the words above, however short their line. */
const LINK_ADDRESS = /^\[https?:\/\//u
