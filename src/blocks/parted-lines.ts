import type { Line } from '../types.js'

/** Stands between two paragraphs inside a line (U+2029). */
export const PARAGRAPH_SEPARATOR = '\u2029'
/** What the number of a part is more than that of the part before it: a power of two, so that the sums are exact. */
const STEP = 2 ** -20
/** Parts of a line at the most, so that none has a number of the right column of its line; the last one holds what is over. */
const MOST_PARTS = 2 ** 18

/**
 * The parts of lines that hold several paragraphs, as lines of their own. A part has the number of its line and a fraction, so that no two have
 * one number and all are in order; the record names whole lines.
 */
export const partedLines = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ text }) => text.includes(PARAGRAPH_SEPARATOR))
    ? lines.flatMap((line) =>
        line.text.includes(PARAGRAPH_SEPARATOR) ? partsOf(line.text).map((text, i) => ({ number: line.number + i * STEP, text })) : [line],
      )
    : lines

const partsOf = (text: string): readonly string[] => {
  const parts = text.split(PARAGRAPH_SEPARATOR)
  return parts.length <= MOST_PARTS
    ? parts
    : [
        ...parts.slice(0, MOST_PARTS - 1),
        parts
          .slice(MOST_PARTS - 1)
          .join(' ')
          .trim(),
      ]
}
