import type { Line } from '../types.js'

const LINE_END = /\r\n|\n|\r/u

/** Lines as editors count them: LF, CRLF and CR end a line; a line end at the end of the text opens no further line. */
export const linesOf = (text: string): readonly Line[] => {
  const texts = text.includes('\r') ? text.split(LINE_END) : text.split('\n')
  if (texts.at(-1) === '') texts.pop()
  const lines: Line[] = []
  for (const line of text.length > MOST_OWN ? texts : ownStrings(texts)) lines.push({ number: lines.length + 1, text: line })
  return lines
}

/** A longer text stays as it is, so that no input is too long. */
const MOST_OWN = 1_000_000

/**
 * The same strings, each by itself in memory. What is cut out of a string is a view of it in V8, and takes two bytes a letter where any letter of
 * the whole does: to read lines that are none takes a tenth off all that is done with a page.
 */
const ownStrings = (texts: readonly string[]): readonly string[] => JSON.parse(JSON.stringify(texts)) as readonly string[]
