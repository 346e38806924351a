import type { Line } from '../types.js'

const LINE_END = /\r\n|\n|\r/u

/** Lines as editors count them: LF, CRLF and CR end a line; a line end at the end of the text opens no further line. */
export const linesOf = (text: string): readonly Line[] => {
  const texts = text.split(LINE_END)
  if (texts.at(-1) === '') texts.pop()
  return texts.map((line, i) => ({ number: i + 1, text: line }))
}
