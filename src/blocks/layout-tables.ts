import type { Line } from '../types.js'
import { endsSentence, isWide } from '../words.js'
import { PARAGRAPH_SEPARATOR } from './parted-lines.js'

const FENCE = /^ {0,3}(?:```|~~~)/u
/** "| --- |", "---|---", below the first row of a table. */
const SEPARATOR = /^[\s|:-]+$/u
const ESCAPED_BAR = /\\\|/gu
/** Parts cells, but for a bar that is a character of one. */
const BAR = /(?<!\\)\|/u
const WHOLE_LINK = /^(?:\[[^\][]{1,200}\]\([^\s()]{1,2000}\)[\s|·•,/-]{0,5})+$/u
/** A shorter text is a value of a table, whatever it ends in; the same in a script without spaces. */
const SENTENCE_LETTERS = 60
const WIDE_SENTENCE_LETTERS = 20
/** So many sentences, and so many letters in them, make a text. */
const SENTENCES = 2
const TEXT_LETTERS = 160
const WIDE_TEXT_LETTERS = 50
/** So many letters of one cell are a text, where a table has hardly another. */
const CELL_LETTERS = 300
const FEW_CELLS = 3
/** A table that stands inside an article has most of its letters in other cells. */
const SENTENCES_SHARE = 0.6
/** A rule of Markdown, which says nothing, and is no underline of the row above. */
const NOTHING = '***'

/**
 * The lines with the cells of a layout table as paragraphs: old pages set the article in a table, and each row with a text has no other cell, or a
 * menu beside it. A table of data has values beside its sentences.
 */
export const withoutLayoutTables = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.some(isSeparator) || lines.some(({ text }) => FENCE.test(text))) return lines
  const bare = [...lines]
  for (let at = 1; at < lines.length; at++) {
    if (!isSeparator(lines[at] as Line) || !isRow(lines[at - 1])) continue
    const rows = [at - 1]
    for (let below = at + 1; isRow(lines[below]); below++) rows.push(below)
    const cells = rows.map((row) => cellsOf(lines[row] as Line))
    if (!isLayout(cells)) continue
    rows.forEach((row, i) => {
      bare[row] = withParagraphs(lines[row] as Line, cells[i] ?? [])
    })
    bare[at] = withParagraphs(lines[at] as Line, [])
    at = rows.at(-1) ?? at
  }
  return bare
}

const isSeparator = ({ text }: Line): boolean => text.includes('---') && text.includes('|') && SEPARATOR.test(text)
const isRow = (line: Line | undefined): boolean => line?.text.includes('|') === true && !isSeparator(line)

/** The cells of a row that hold something. */
const cellsOf = ({ text }: Line): readonly string[] =>
  text
    .split(BAR)
    .map((cell) => cell.replace(ESCAPED_BAR, '|').trim())
    .filter((cell) => cell !== '')

const isLayout = (rows: readonly (readonly string[])[]): boolean => {
  if (isOneText(rows.flat())) return true
  const hasValues = (row: readonly string[]): boolean => row.filter((cell) => !WHOLE_LINK.test(cell)).length > 1
  if (rows.some((row) => row.some(isSentence) && hasValues(row))) return false
  const cells = rows.flat().filter((cell) => !WHOLE_LINK.test(cell))
  const sentences = cells.flatMap((cell) => cell.split(PARAGRAPH_SEPARATOR)).filter(isSentence)
  const letters = lettersIn(sentences)
  const least = sentences.some(isWide) ? WIDE_TEXT_LETTERS : TEXT_LETTERS
  return sentences.length >= SENTENCES && letters >= least && letters >= lettersIn(cells) * SENTENCES_SHARE
}

/** "| Home News Sport | Tide wall wins ... |": all of the article in one cell, with a separator between its paragraphs; without one its head is parted elsewhere. */
const isOneText = (cells: readonly string[]): boolean =>
  cells.length <= FEW_CELLS && cells.some((cell) => cell.length >= CELL_LETTERS && cell.includes(PARAGRAPH_SEPARATOR) && endsSentence(cell))

const isSentence = (text: string): boolean =>
  text.length >= (isWide(text) ? WIDE_SENTENCE_LETTERS : SENTENCE_LETTERS) && endsSentence(text.trim())

const lettersIn = (cells: readonly string[]): number => cells.reduce((sum, { length }) => sum + length, 0)

/** A blank line stands before each cell, and behind the last one. */
const withParagraphs = ({ number, text }: Line, cells: readonly string[]): Line => {
  if (text.trim() === '') return { number, text }
  const paragraphs = cells.length === 0 ? [NOTHING] : cells
  return { number, text: ['', ...paragraphs.flatMap((cell) => [cell, ''])].join(PARAGRAPH_SEPARATOR) }
}
