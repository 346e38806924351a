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

/** A candidate, unless nobody is named; an agency is the author where no person is. One literal makes them all, so that they have one shape. */
export const madeOf = ({ names, agency }: Names, rest: Omit<BylineCandidate, 'authors' | 'agency'>): readonly BylineCandidate[] => {
  if (names.length === 0 && agency === undefined) return NONE
  const authors = names.length > 0 || agency === undefined ? names : [agency]
  const { kind, spans, at, last, by } = rest
  // `1000ff`: of a nickname of figures nothing is left where the text is cut at its first number.
  return [{ kind, text: rest.text || authors.join(', '), authors, agency, spans, at, last, by }]
}
const NONE: readonly BylineCandidate[] = []

export const spansOf = (page: LabelledPage, first: number, last: number): readonly Span[] =>
  first === last ? (page.blocks[first]?.spans ?? []) : page.blocks.slice(first, last + 1).flatMap(({ spans }) => spans)

/** Characters of forty words: a longer block is a sentence that happens to open with "By". */
const BYLINE_LENGTH = 280
export const isShort = ({ text }: Block): boolean => text.length <= BYLINE_LENGTH

/** Whether a year stands near the start, as in a date. */
export const hasYear = (text: string): boolean => /(?:19|20)\p{Nd}{2}/u.test(text.slice(0, 120))

/** Whether a text is a notice of copyright, or has one in it. */
export const isNotice = (text: string): boolean => NOTICE.test(text)
const NOTICE = /©|\(c\)|copyright/iu

/** Whether a text is a label for the author and nothing else: "Autor" is nobody, and somebody stands below. */
export const isAuthorLabel = (text: string): boolean => AUTHOR_LABEL.test(text)
const AUTHOR_LABEL = /^(?:authors?|autor(?:in|en|es|a|e)?|auteur|writer)s?[:]?$/iu
