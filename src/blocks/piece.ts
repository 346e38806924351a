import type { BlockKind } from '../types.js'

/** A line of a piece without its marker and indentation; `columns` are those of the whole line, with both. */
export type PieceLine = {
  readonly number: number
  readonly text: string
  readonly endsHard: boolean
  readonly columns: number
  /** Whether the line is the rest of the row of a table above. */
  readonly isRest: boolean
  /** Whether a space stands behind it. */
  readonly endsInSpace: boolean
}

/** Lines that stand together and have the same structure; a paragraph may still turn out to be several. */
export type Piece = {
  readonly kind: BlockKind
  readonly level: number
  /** The mark of a list item as written, "" for other kinds. */
  readonly marker: string
  /** Columns before the first line. */
  readonly indent: number
  readonly gap: number
  readonly lines: readonly PieceLine[]
}

/** A piece that the next lines may go on. */
export type Draft = { kind: BlockKind; level: number; marker: string; space: number; indent: number; gap: number; lines: PieceLine[] }

/** Columns of white space at the start; a tab counts to the next multiple of four. */
export const indentOf = (text: string): number => {
  let columns = 0
  for (const char of text) {
    if (char === '\t') columns += 4 - (columns % 4)
    else if (char === ' ') columns++
    else break
  }
  return columns
}
