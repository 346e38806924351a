import type { Line } from '../types.js'

/** A border around a single cell: pandoc draws it around a page that is laid out in a table. */
const BORDER = /^ {0,8}\+[-=]{3,500}\+ *$/u
const CELL = /^(?<indent> {0,8})\|(?<text>.*)\| *$/u

/**
 * The lines without the frame around a single cell: what stands in it is text like any other. Its columns stay, so that a line is as full as
 * the renderer saw it; the borders stay as they are.
 */
export const withoutFrames = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.some(({ text }) => text.includes('+--') && BORDER.test(text))) return lines
  const bare: Line[] = []
  let from = -1
  for (const line of lines) {
    const isBorder = BORDER.test(line.text)
    if (isBorder && from >= 0) for (let i = from; i < bare.length; i++) bare[i] = bareLine(bare[i] as Line)
    if (isBorder) from = bare.length + 1
    else if (from >= 0 && !CELL.test(line.text)) from = -1
    bare.push(line)
  }
  return bare
}

const bareLine = (line: Line): Line => {
  const { indent = '', text = '' } = CELL.exec(line.text)?.groups ?? {}
  return { ...line, text: `${indent} ${text}`.trimEnd() }
}
