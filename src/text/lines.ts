import type { Line } from '../types.js'

const LINE_END = /\r\n|\n|\r/u

/** Lines as editors count them: LF, CRLF and CR end a line; a line end at the end of the text opens no further line. */
export const linesOf = (text: string): readonly Line[] => {
  const texts = text.includes('\r') ? text.split(LINE_END) : text.split('\n')
  if (texts.at(-1) === '') texts.pop()
  const lines: Line[] = []
  for (const line of texts) lines.push({ number: lines.length + 1, text: line })
  return lines
}
