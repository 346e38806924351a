import type { Line } from '../types.js'

/** Stands between two paragraphs inside a line (U+2029). */
export const PARAGRAPH_SEPARATOR = '\u2029'
/** What the number of a part is more than that of the part before it: a power of two, so that the sums are exact. */
const STEP = 2 ** -20

/**
 * The parts of lines that hold several paragraphs, as lines of their own. A part has the number of its line and a fraction, so that no two have
 * one number and all are in order; the record names whole lines.
 */
export const partedLines = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ text }) => text.includes(PARAGRAPH_SEPARATOR))
    ? lines.flatMap((line) =>
        line.text.includes(PARAGRAPH_SEPARATOR)
          ? line.text.split(PARAGRAPH_SEPARATOR).map((text, i) => ({ number: line.number + i * STEP, text }))
          : [line],
      )
    : lines
