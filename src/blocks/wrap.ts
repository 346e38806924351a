import { kindOf, LOWER, OTHER_LETTER } from '../characters.js'
import { onceMade } from '../once-made.js'
import type { Line } from '../types.js'
import { endsSentence } from '../words.js'
import { columnsOf, type Measure, widthIn } from './width.js'

/** Whether lines are broken at a width, how many columns a full line has, and how they are counted. */
export type Wrap = {
  readonly isWrapped: boolean
  readonly width: number
  readonly measure: Measure
  /** Whether hardly a line inside a sentence has room for the next word. */
  readonly isSure: boolean
}

const ITEM = /^\s*(?:[-*+•·●▪◦‣o]|\d{1,4}[.)])\s+\S/u
/** Narrowest and widest that renderers wrap at; lines beyond are paragraphs. */
const NARROWEST = 40
const WIDEST = 150
/** Share of the long lines to which the next word would not have fitted, from which a text counts as wrapped. */
const FULL_SHARE = 0.6
/** From this share of the width a line is long: it has words enough to show whether it is full. */
const LONG_SHARE = 0.6
/** Lines that another follows and that are too long for a width, for each line that is full at it: two tell against as much as one for. */
const OVERLONG_WEIGHT = 0.5
/** A mark that no renderer puts first on a line when it wraps: the text node before it ended there. */
const CLOSING_LINE = /^[,;.)](?:\s|$)/u
/** Share of lines that open with such a mark, of the full lines, up to which a text still counts as wrapped. */
const CUT_SHARE = 0.2
/** Lines beyond the width for each full line, up to which a text still counts as wrapped. */
const OVERLONG_SHARE = 0.3
/** Share of the long lines that end a sentence, up to which a text still counts as wrapped: a sentence ends at a wrap only by chance. */
const ENDING_SHARE = 0.5

/** The same where no line is too long: code between the paragraphs has lines that are not full. */
const CLEAN_FULL_SHARE = 0.55
/** Where the lines have a margin and none is too long, a page of menus and short labels may have so few full lines. */
const MARGIN_FULL_SHARE = 0.35
const MARGIN = '   '
const MARGIN_SHARE = 0.5
/** Three cells of a table, parted by white space. */
const CELLS = /\S {2,}\S.{0,500}\S {2,}\S/u

type Pair = {
  readonly length: number
  readonly needed: number
  readonly ends: boolean
  readonly isCut: boolean
  readonly isWide: boolean
  /** Whether the second line goes on in lower case, or in a script with spaces and without cases, where the first ends no sentence. */
  readonly goesOn: boolean
  /** The lines between two blank ones have one number. */
  readonly piece: number
}

/**
 * The width that most lines were broken at, if they were: no line is longer, and to none would the next word have fitted. Columns say so of
 * what renderers wrap; where they do not, the lines may have been broken by the room that their letters take.
 */
export const wrapOf = (lines: readonly Line[], source: Source = 'any'): Wrap => {
  const pairs = pairsOf(lines, 'columns')
  const found = wrapFrom(pairs, lines, 'columns')
  const inside = pairs.filter(({ length, goesOn }) => goesOn && length >= NARROWEST * LONG_SHARE)
  const fit = found.isWrapped ? fitOf(found, inside) : 0
  const isSure = inside.length < INSIDE_PAIRS || fit >= CLEAR_FIT || (found.isWrapped && isSureButVerse(found, inside, pairs))
  const byColumns = { ...found, isSure }
  if (inside.length < INSIDE_PAIRS) return byColumns
  if ((fit >= SURE_FIT && source !== 'pages') || pairs.some(({ isWide }) => isWide)) return byColumns
  const others = pairsOf(lines, 'set')
  const other = wrapFrom(others, lines, 'set')
  const otherFit = other.isWrapped ? fitOf(other, others) : 0
  const isBetter = otherFit >= Math.max(LEAST_FIT, source === 'pages' ? fit : fit + BETTER_FIT)
  return isBetter ? { ...other, isSure: otherFit >= CLEAR_FIT } : byColumns
}

/** Where a text comes from, as far as it shows: what was laid out on pages was set in letters of unequal width, mostly. */
export type Source = 'any' | 'pages'

/** Pairs of lines inside a sentence from which they say how the lines were broken. */
const INSIDE_PAIRS = 3
/** Share of such pairs at which the first line has no room for the next word: from the first on nothing else is tried ... */
const SURE_FIT = 0.97
/** ... and the second is the least for another measure, which must be better by the third. */
const LEAST_FIT = 0.75
const BETTER_FIT = 0.08
/** From this share of them there is no doubt about the width. */
const CLEAR_FIT = 0.85

/** Share of the pairs of long lines inside a sentence of which the first is full. */
const fitOf = ({ width }: Pick<Wrap, 'width'>, pairs: readonly Pair[]): number => {
  const inside = pairs.filter(({ length, goesOn }) => goesOn && length >= width * LONG_SHARE)
  return inside.filter(({ length, needed }) => needed > width - 1 && length <= width).length / Math.max(1, inside.length)
}

/** Whether the width is sure but for verses: lines that stand together and of which none comes near the width were broken by hand. */
const isSureButVerse = (found: Pick<Wrap, 'width'>, inside: readonly Pair[], pairs: readonly Pair[]): boolean => {
  const longest = new Map<number, number>()
  for (const { piece, length } of pairs) longest.set(piece, Math.max(longest.get(piece) ?? 0, length))
  const others = inside.filter(({ piece }) => (longest.get(piece) ?? 0) >= found.width * NEAR_SHARE)
  return others.length >= OTHER_PAIRS && fitOf(found, others) >= SURE_FIT
}
const NEAR_SHARE = 0.8
const OTHER_PAIRS = 4

const wrapFrom = (pairs: readonly Pair[], lines: readonly Line[], measure: Measure): Wrap => {
  const longest = pairs.reduce((most, { length }) => (length <= WIDEST ? Math.max(most, length) : most), 0)
  // Among many short lines some width is filled by chance; the text below them shows the true one, which no line goes beyond.
  const width = [bestWidth(pairs), longest].find((candidate) => isWrappedAt(candidate, pairs, { lines, measure }))
  return { isWrapped: width !== undefined, width: width ?? 0, measure, isSure: false }
}

type Measured = { readonly lines: readonly Line[]; readonly measure: Measure }

const isWrappedAt = (width: number, pairs: readonly Pair[], { lines, measure }: Measured): boolean => {
  if (width < NARROWEST) return false
  const long = pairs.filter(({ length }) => length >= width * LONG_SHARE && length <= width)
  const full = long.filter(({ needed }) => needed > width).length
  const mayBe =
    long.length >= 2 &&
    full >= long.length * MARGIN_FULL_SHARE &&
    pairs.filter(({ length }) => length > WIDEST).length <= long.length &&
    pairs.filter(({ isCut }) => isCut).length <= full * CUT_SHARE &&
    long.filter(({ ends }) => ends).length <= long.length * ENDING_SHARE
  if (!mayBe) return false
  const isWide = pairs.some((pair) => pair.isWide)
  const overlong = overlongIn(lines, { width, isWide })
  return overlong <= full * OVERLONG_SHARE && (measure === 'set' || full >= long.length * leastFull(lines, overlong))
}

/** Share of the long lines that must be full: fewer where none is too long, and much fewer behind a margin. */
const leastFull = (lines: readonly Line[], overlong: number): number => {
  if (overlong > 0) return FULL_SHARE
  return hasMargin(lines) ? MARGIN_FULL_SHARE : CLEAN_FULL_SHARE
}

/** A renderer that wraps leaves no long lines but headings, links, code and tables; a browser leaves each paragraph as one. */
const overlongIn = (lines: readonly Line[], { width, isWide }: { readonly width: number; readonly isWide: boolean }): number =>
  lines.filter(
    ({ text }) =>
      (text.length > width * 1.2 || (isWide && columnsOf(text) > width * 1.2)) &&
      (/\S\s+\S/u.test(text) || (isWide && columnsOf(text) > text.length * UNSPACED_COLUMNS)) &&
      !ITEM.test(text) &&
      !text.includes('](') &&
      !text.includes('://') &&
      !text.startsWith('    ') &&
      !CELLS.test(text),
  ).length

/** Columns a character from which a line without a space is a text of a script without spaces, and no address. */
const UNSPACED_COLUMNS = 1.5

/** Whether most lines begin behind a margin, as lynx leaves one. */
const hasMargin = (lines: readonly Line[]): boolean => {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  return filled.filter(({ text }) => text.startsWith(MARGIN)).length > filled.length * MARGIN_SHARE
}

/** The lines that another one follows at once. */
const pairsOf = (lines: readonly Line[], measure: Measure): readonly Pair[] => {
  const pairs: Pair[] = []
  const hasGaps = onceMade(() => lines.slice(0, -1).some(({ text }) => text.trim() === ''))
  let piece = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const text = lines[i]?.text.trimEnd() ?? ''
    const next = lines[i + 1]?.text.trim() ?? ''
    if (text === '') piece++
    if (text === '' || next === '' || text.length > WIDEST * 2 || ITEM.test(next) || isRow(text)) continue
    const length = widthIn(text, measure)
    const ends = endsSentence(text) || CLOSED.test(text.slice(-2))
    if (isThai(next.charCodeAt(0)) && (text.length > WIDEST_THAI || !hasGaps())) continue
    const word = next.slice(0, WIDEST).split(/\s/u, 1)[0] ?? ''
    pairs.push({
      length,
      needed: length + 1 + widthIn(word, measure),
      ends,
      isCut: CLOSING_LINE.test(next),
      isWide: measure === 'columns' && length > text.length,
      goesOn: !ends && !text.endsWith(';') && goesOn(next.charCodeAt(0)),
      piece,
    })
  }
  return pairs
}

/**
 * Thai has a space only between clauses, so that hardly a line has room for what stands up to the next one, and no mark ends its sentences: a
 * longer line is a paragraph, and so is each where no blank line parts any.
 */
const WIDEST_THAI = 100
const isThai = (code: number): boolean => code >= 0xe01 && code <= 0xe5b

const goesOn = (code: number): boolean => code < UNSPACED_FROM && (kindOf(code) & (LOWER | OTHER_LETTER)) !== 0
/** 「...もう十分だ」: Chinese and Japanese close what is said, and a remark, without a full stop; a wrap comes there by chance. */
const CLOSED = /[」』）】》]$|\p{Script=Han}”$/u
/** Where the scripts begin that have no spaces, and whose headlines look like lines inside a sentence. */
const UNSPACED_FROM = 0x2e80

/** A line of a table is as wide as its cells, which may be a column more than the text is. */
const isRow = (text: string): boolean => text.startsWith('|') || text.startsWith('+-') || text.startsWith('+=')

/** The width at which most lines are full, with what is too long for it told against it. One pass over the lines and one over the widths. */
const bestWidth = (pairs: readonly Pair[]): number => {
  const changes = new Float64Array(WIDEST + 2)
  const add = (at: number, change: number): void => {
    const place = Math.min(Math.max(at, 0), WIDEST + 1)
    changes[place] = (changes[place] ?? 0) + change
  }
  for (const { length, needed } of pairs) {
    if (length < NARROWEST * LONG_SHARE) continue
    // Full at the widths from its own length until the next word would have fitted; too long for those below.
    add(length, 1)
    add(needed, -1)
    add(0, -OVERLONG_WEIGHT)
    add(length, OVERLONG_WEIGHT)
  }
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  let sum = 0
  for (let width = 0; width <= WIDEST; width++) {
    sum += changes[width] ?? 0
    if (width < NARROWEST || sum <= most) continue
    most = sum
    best = width
  }
  return best
}
