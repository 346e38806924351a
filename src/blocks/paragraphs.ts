import type { BlockKind, Span, Step } from '../types.js'
import type { Dialect } from './dialect.js'
import { cutsAddress } from './full.js'
import { type Hyphens, joinAll } from './join-lines.js'
import { spacedMarksOf, withoutLooseSpaces } from './loose-spaces.js'
import type { Piece, PieceLine } from './piece.js'
import { alone, isBrokenByHand, paragraphsOf } from './unwrap.js'

/** A paragraph, heading, item ... with its lines joined; `raw` still has the markup of the source. */
export type Paragraph = {
  readonly kind: BlockKind
  readonly level: number
  readonly marker: string
  readonly indent: number
  readonly gap: number
  readonly spans: readonly Span[]
  readonly raw: string
  /** Whether its lines were broken by hand, as those of a poem are: what stands right above it has ended. */
  readonly isBroken: boolean
}

/**
 * "the council of[the town](https://...)": html2text drops a space that stands inside the link; in 25 of 25 such places of the corpus whose
 * text is known there was one. It alone wraps Markdown; turndown keeps the space, and a link inside a word is one there.
 */
const GLUED_LINK = /(?<=[\p{Lower}\p{Upper}][,.;:)]?)\[(?=\p{Alpha}[^[\]\n]{0,200}\]\()/gu

/** Cuts pieces into paragraphs and joins the lines of each. */
export const unwrap = (
  pieces: readonly Piece[],
  dialect: Dialect,
  hyphens: Hyphens,
): { paragraphs: readonly Paragraph[]; steps: readonly Step[] } => {
  const paragraphs: Paragraph[] = []
  const steps: Step[] = []
  const hasSpacedMarks = spacedMarksOf(pieces)
  const losesSpaces = dialect.markup === 'markdown' && dialect.layout === 'wrapped'
  for (const piece of pieces) {
    const { kind, level, marker, indent, gap } = piece
    if (kind === 'code' || kind === 'table' || kind === 'other') {
      paragraphs.push({ kind, level, marker, indent, gap, spans: spansOf(piece.lines), raw: asWritten(piece.lines), isBroken: false })
      continue
    }
    const isBroken = isBrokenByHand(piece, dialect)
    const parts = isBroken ? alone(piece.lines) : paragraphsOf(piece, dialect)
    for (let part = 0; part < parts.length; part++) {
      const lines = parts[part] as readonly PieceLine[]
      const joined = joinedText(lines, dialect, hyphens)
      const spaced = losesSpaces && joined.includes('](') ? joined.replace(GLUED_LINK, ' [') : joined
      const raw = dialect.markup === 'markdown' ? withoutLooseSpaces(spaced, hasSpacedMarks) : spaced
      const spans = spansOf(lines)
      // What follows the first part of an item is a paragraph of its own.
      if (part > 0 && kind === 'item') paragraphs.push({ kind: 'paragraph', level: 0, marker: '', indent, gap: 0, spans, raw, isBroken })
      else paragraphs.push({ kind, level, marker, indent, gap: part === 0 ? gap : 0, spans, raw, isBroken })
      if (lines.length > 1) steps.push({ kind: 'joined', spans, rule: 'wrap', because: `${lines.length} lines of one ${kind}` })
    }
  }
  return { paragraphs, steps }
}

const BROKEN_WORD = /\p{Alpha}-$/u

/** Lines of code or of a table, each on its own. */
const asWritten = (lines: readonly PieceLine[]): string => {
  let raw = lines[0]?.text ?? ''
  for (let i = 1; i < lines.length; i++) {
    const { text, isRest } = lines[i] as PieceLine
    raw += `${!isRest ? '\n' : BROKEN_WORD.test(raw.slice(-2)) ? '' : ' '}${text}`
  }
  return raw
}

const joinedText = (lines: readonly PieceLine[], dialect: Dialect, hyphens: Hyphens): string =>
  // Most paragraphs have one line.
  lines.length === 1 ? (lines[0] as PieceLine).text.trim() : joinAll(textsOf(lines, dialect), hyphens).replaceAll('\t', ' ')

/** The text of each line; an address that was cut at the width is whole again in the line that it begins in. */
const textsOf = (lines: readonly PieceLine[], dialect: Dialect): readonly string[] => {
  const texts: string[] = []
  let above: PieceLine | undefined
  for (const line of lines) {
    const text = line.text.trim()
    if (above !== undefined && cutsAddress(above, text, dialect)) texts[texts.length - 1] += text
    else texts.push(text)
    above = line
  }
  return texts
}

const spansOf = (lines: readonly PieceLine[]): readonly Span[] => {
  const spans: [number, number][] = []
  for (const { number } of lines) {
    const last = spans.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  return spans
}
