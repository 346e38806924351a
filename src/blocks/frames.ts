import type { Line, Span } from '../types.js'

/** A border around a single cell, as wide as a page: pandoc draws it around what is laid out in a table. A narrower one is a drawing. */
const BORDER = /^ {0,8}\+[-=]{50,500}\+ *$/u
const FENCE = /^ {0,3}(?:```|~~~)/u
const CELL = /^(?<indent> {0,8})\|(?<text>.*)\| *$/u

/** The lines without frames, and for the number of each upper border the lines of its frame that nothing is left of. */
type Unframed = { readonly lines: readonly Line[]; readonly emptied: ReadonlyMap<number, readonly Span[]> }

const NOTHING_EMPTIED: Unframed['emptied'] = new Map()

/**
 * The lines without the frame around a single cell: what stands in it is text like any other. Its columns stay, so that a line is as full as
 * the renderer saw it; the borders stay as they are.
 */
export const withoutFrames = (lines: readonly Line[]): Unframed => {
  if (!lines.some(isBorder) || lines.some(({ text }) => FENCE.test(text))) return { lines, emptied: NOTHING_EMPTIED }
  const bare: Line[] = []
  const emptied = new Map<number, readonly Span[]>()
  let from = -1
  for (const line of lines) {
    if (isBorder(line) && from >= 0) {
      const gone: Span[] = []
      for (let i = from; i < bare.length; i++) {
        const inner = bareLine(bare[i] as Line)
        bare[i] = inner
        if (inner.text === '') gone.push([inner.number, inner.number])
      }
      if (gone.length > 0) emptied.set(bare[from - 1]?.number ?? 0, gone)
    }
    if (isBorder(line)) from = bare.length + 1
    else if (from >= 0 && !CELL.test(line.text)) from = -1
    bare.push(line)
  }
  return { lines: bare, emptied }
}

const isBorder = ({ text }: Line): boolean => text.includes('+') && BORDER.test(text)

const bareLine = ({ number, text: framed }: Line): Line => {
  const { indent = '', text = '' } = CELL.exec(framed)?.groups ?? {}
  return { number, text: `${indent} ${text}`.trimEnd() }
}
