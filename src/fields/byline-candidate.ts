import type { Block, LabelledPage, Span } from '../types.js'
import type { Names } from './names.js'

/** How a byline shows itself. */
export type BylineKind =
  | 'by-line'
  | 'by-inside'
  | 'by-above-name'
  | 'author-link'
  | 'name-alone'
  | 'word-alone'
  | 'credit-at-the-end'
  | 'biography'

/** A block, or a few, that may name the authors. */
export type BylineCandidate = {
  readonly kind: BylineKind
  /** As printed, without "By". */
  readonly text: string
  readonly authors: readonly string[]
  readonly agency: string | undefined
  readonly spans: readonly Span[]
  /** The block that it begins with, and the last. */
  readonly at: number
  readonly last: number
  /** "By" that can be nothing else, 1, or a word that has other uses too, less. */
  readonly by: number
}

/** A candidate, unless nobody is named; an agency is the author where no person is. */
export const madeOf = ({ names, agency }: Names, rest: Omit<BylineCandidate, 'authors' | 'agency'>): readonly BylineCandidate[] => {
  const authors = names.length > 0 ? names : agency === undefined ? [] : [agency]
  // `1000ff`: of a nickname of figures nothing is left where the text is cut at its first number.
  return authors.length === 0 ? [] : [{ ...rest, text: rest.text || authors.join(', '), authors, agency }]
}

export const spansOf = (page: LabelledPage, first: number, last: number): readonly Span[] =>
  page.blocks.slice(first, last + 1).flatMap(({ spans }) => spans)

/** Characters of forty words: a longer block is a sentence that happens to open with "By". */
const BYLINE_LENGTH = 280
export const isShort = ({ text }: Block): boolean => text.length <= BYLINE_LENGTH

/** Whether a year stands near the start, as in a date. */
export const hasYear = (text: string): boolean => /(?:19|20)\p{Nd}{2}/u.test(text.slice(0, 120))
