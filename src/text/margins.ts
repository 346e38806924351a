import type { Line } from '../types.js'

/** Lines without which nothing is said of the text. */
const LEAST_LINES = 4

/** The text without the white space that all of its lines begin with, as one that was copied out of a list or a source file has it. */
export const withoutIndent = (lines: readonly Line[]): readonly string[] | undefined => {
  const { length } = indentOf(lines)
  return length === 0 ? undefined : lines.map(({ text }) => (text.trim() === '' ? text : text.slice(length)))
}

const indentOf = (lines: readonly Line[]): string => {
  let indent: string | undefined
  let filled = 0
  for (const { text } of lines) {
    if (text.trim() === '') continue
    filled++
    const own = text.slice(0, text.length - text.trimStart().length)
    indent = indent === undefined ? own : sharedStart(indent, own)
    if (indent === '') return ''
  }
  return filled < LEAST_LINES ? '' : (indent ?? '')
}

const sharedStart = (one: string, other: string): string => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

/** Two spaces at a line end break the line in Markdown; at each line, those before a blank line with them, they say nothing. */
const PADDED = /[ \t]{2}$/u
const PADDED_SHARE = 0.95

/** The text without the spaces that all of its lines end in. */
export const withoutPadding = (lines: readonly Line[]): readonly string[] | undefined => {
  let filled = 0
  let padded = 0
  for (const { text } of lines) {
    if (text.trim() === '') continue
    filled++
    if (PADDED.test(text)) padded++
    // Most texts end here, after a few lines.
    else if (filled - padded > lines.length * (1 - PADDED_SHARE)) return
  }
  return padded >= LEAST_LINES && padded >= filled * PADDED_SHARE ? lines.map(({ text }) => text.trimEnd()) : undefined
}
