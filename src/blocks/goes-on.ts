import { endsSentence } from '../words.js'
import type { Dialect } from './dialect.js'
import { isFull } from './full.js'
import { type Draft, indentOf } from './piece.js'

/** Whether the line above is full, so that `text` goes on there though it looks like something else. */
export const goesOnAfter = (current: Draft, text: string, dialect: Dialect): boolean => {
  const above = current.lines.at(-1)
  if (above === undefined || !isFull(above.columns, text, dialect)) return false
  if (current.kind === 'heading') return true
  if (current.kind === 'table') return (above.text.includes('|') && !text.includes('|')) || isCutRow(current)
  if (current.kind !== 'paragraph' && current.kind !== 'item') return false
  return WRAPPED_MARK.test(text) && indentOf(text) === textColumn(current)
}
/** A number, a dash or a plus that a wrap put first on a line: "... in May" / "2026. The vote", "the old pier" / "- and the new one". */
const WRAPPED_MARK = /^\s*(?:\d{1,4}[.)](?: \S|\s*$)|[-–+] \S)/u

/** "2| Rest| Speed Play| Optional Non-" / "Impact Cardio| Rest  ": html2text ends each row with two spaces, and wraps what is longer than the width. */
const isCutRow = ({ lines }: Draft): boolean => lines[0]?.endsHard === true && lines.at(-1)?.endsHard === false

/** Whether a full line goes on below the blank line that follows each line of the text. */
export const goesOnOverBlank = (above: Draft, text: string, dialect: Dialect): boolean =>
  dialect.isDoubleSpaced &&
  (above.kind === 'paragraph' || (above.kind === 'item' && (indentOf(text) > above.indent || LOWER_START.test(text)))) &&
  isFull(above.lines.at(-1)?.columns ?? 0, text, dialect)

/** A numbered paragraph has no hanging indent. */
const LOWER_START = /^\s*\p{Lower}{2}/u

/** Whether a sentence goes on from the last line of a page to the first of the next. */
export const goesOnOverPage = (last: Draft | undefined, text: string, dialect: Dialect): boolean => {
  const above = last?.lines.at(-1)
  if (above === undefined || (last?.kind !== 'paragraph' && last?.kind !== 'item')) return false
  return !endsSentence(above.text) && !NOTE_END.test(above.text.slice(-6)) && isFull(above.columns, text, dialect)
}
/** "... nothing at all.2": the mark of a note stands behind the sentence. */
const NOTE_END = /[.!?…]["”’)»]?\d{1,3}$/u

/** The column that the text of a piece begins at. */
const textColumn = ({ indent, marker, space }: Draft): number => indent + marker.length + space
