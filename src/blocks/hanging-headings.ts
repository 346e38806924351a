import type { Block, Line } from '../types.js'
import { countWords } from '../words.js'
import type { Dialect } from './dialect.js'
import { indentOf } from './piece.js'

/** Columns that lynx, elinks and links leave before running text, and not before headings of the first levels. */
const MARGIN = 3
const MOST_LINES = 4
const MOST_WORDS = 30
/** Where more blocks than this stand left of the margin, they are no headings. */
const MOST_SHARE = 0.5
/** The title of the page and those of its sections stand alike. */
const LEVEL = 2

/** Paragraphs that stand left of the margin of the running text are headings. */
export const withHangingHeadings = (blocks: readonly Block[], lines: readonly Line[], dialect: Dialect): readonly Block[] => {
  if (dialect.markup !== 'plain' || dialect.layout !== 'wrapped' || dialect.indent !== MARGIN) return blocks
  const left = new Set<number>()
  for (const { number, text } of lines) if (text !== '' && indentOf(text) === 0) left.add(number)
  const isHeading = ({ kind, spans: [span], spans, text }: Block): boolean => {
    if (kind !== 'paragraph' || span === undefined || spans.length > 1 || span[1] - span[0] >= MOST_LINES) return false
    for (let number = span[0]; number <= span[1]; number++) if (!left.has(number)) return false
    return countWords(text) <= MOST_WORDS && LETTER.test(text)
  }
  const headings = new Set(blocks.filter(isHeading))
  if (headings.size === 0 || headings.size > blocks.length * MOST_SHARE) return blocks
  return blocks.map((block) => (headings.has(block) ? { ...block, kind: 'heading', level: LEVEL } : block))
}
const LETTER = /\p{Alpha}/u
