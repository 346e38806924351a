import { endsSentence } from '../words.js'
import type { Dialect } from './dialect.js'
import { isFull } from './full.js'
import type { Piece, PieceLine } from './scan.js'

const LOWER_START = /^["'“‘«([]?\p{Ll}/u
const CLOSING_START = /^(?:[,;:.!?)\]}»”’%…、。，！？」』]|'s\b|’s\b)/u
/** A line of fewer words is no sentence cut off: menus have lower-case entries too. */
const CUT_WORDS = 6
/** From this share of the width an unfinished line of a wrapped text goes on below. */
const LONG_SHARE = 0.8
const LABEL_END = /[:：]$/u

/** Whether `text` stops in mid-sentence, as far as its end shows. */
export const isUnfinished = (text: string): boolean => !endsSentence(text) && !LABEL_END.test(text.trimEnd())

/** Whether `text` can only go on a sentence that began before. */
export const goesOn = (text: string): boolean => LOWER_START.test(text) || CLOSING_START.test(text)

export const wordsIn = (text: string): number => text.split(/\s+/u, 40).filter(Boolean).length

/** Parts the lines of one piece into the paragraphs that they are, in order; each part is to be joined to one text. */
export const paragraphsOf = (piece: Piece, dialect: Dialect): readonly (readonly PieceLine[])[] => {
  if (piece.lines.length === 1) return [piece.lines]
  const parts: PieceLine[][] = []
  for (const line of piece.lines) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (part !== undefined && last !== undefined && isWrap(last, line, piece, dialect)) part.push(line)
    else parts.push([line])
  }
  return parts
}

const isWrap = (line: PieceLine, next: PieceLine, piece: Piece, dialect: Dialect): boolean => {
  const above = line.text
  const below = next.text
  if (line.endsHard) return false
  if (CLOSING_START.test(below)) return true
  if (isFull(line.columns, below, dialect)) return true
  if (dialect.layout === 'wrapped' && dialect.markup === 'markdown') return !endsSentence(above) || LOWER_START.test(below)
  // A space that may not be broken ("No. 10", "1 200 km") is a plain one by now, and keeps more than one word off the line above.
  if (line.columns >= dialect.width * LONG_SHARE && dialect.layout === 'wrapped' && isUnfinished(above) && wordsIn(above) >= CUT_WORDS) return true
  if (dialect.markup === 'markdown') return isUnfinished(above) || LOWER_START.test(below) || piece.kind !== 'paragraph'
  const isStub = wordsIn(below) <= CUT_WORDS && isUnfinished(below)
  return isUnfinished(above) && LOWER_START.test(below) && wordsIn(above) >= CUT_WORDS && !isStub
}
