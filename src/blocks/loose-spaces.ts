import type { Piece } from './piece.js'

/** The end of an emphasis with a space behind it, and a mark that has none before it in any language, or a letter of a script without spaces. */
const LOOSE =
  /(?<=[^\s*_](?:\*{1,2}|_)) (?=[,.)、。，；：！？」』）](?!\w))|(?<=[\u3040-\u30ff\u4e00-\u9fff]\*\*) (?=[\u3040-\u30ff\u4e00-\u9fff])/gu
/** The same before marks that have a space before them in French. */
const LOOSE_BEFORE_HIGH_MARK = /(?<=[^\s*_](?:\*{1,2}|_)) (?=[:;!?](?:\s|$))/gu
/** Such a mark with a space before it that stands behind no emphasis. */
const SPACED_MARK = /[^\s*_()[\]|:;!?.,—–-] [:;!?](?:\s|$)/u

/** "**Over-indexing** : it ...", "the _Maud Ellery_ , which ...": html2text puts a space behind each emphasis. */
export const withoutLooseSpaces = (raw: string, hasSpacedMarks: () => boolean): string => {
  if (!raw.includes('* ') && !raw.includes('_ ')) return raw
  const closed = raw.replace(LOOSE, '')
  const all = closed.replace(LOOSE_BEFORE_HIGH_MARK, '')
  return all === closed || hasSpacedMarks() ? closed : all
}

/** Whether a text writes a space before a colon, as French does; looked up where it matters, and once. */
export const spacedMarksOf = (pieces: readonly Piece[]): (() => boolean) => {
  let has: boolean | undefined
  return () => {
    has ??= pieces.some(({ lines }) => lines.some(({ text }) => SPACED_MARK.test(text)))
    return has
  }
}
