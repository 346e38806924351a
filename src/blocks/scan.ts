import type { BlockKind, Line } from '../types.js'
import { isLetter, kindOf } from '../characters.js'
import { type Dialect, STARRED_HEADING } from './dialect.js'
import { goesOnAfter, goesOnOverBlank, goesOnOverPage } from './goes-on.js'
import { type Draft, indentOf, type Piece, type PieceLine } from './piece.js'
import { looksLikeCode } from './looks-like-code.js'
import { letteredItems } from './lettered-items.js'
import { widthIn } from './width.js'

const ATX = /^ {0,3}(?<marks>#{1,6})(?:[ \t]+(?<text>.*?))?[ \t]*$/u
const SETEXT = /^ {0,3}(?:=+|-{2,}|~{3,}|\^{3,}|"{3,})[ \t]*$/u
const FENCE = /^ {0,12}(?<fence>`{3,}|~{3,})/u
const RULE = /^(?: {0,3}(?:(?:- ?){3,}|(?:_ ?){3,})|[ \t]{0,80}(?:\* ?){3,})[ \t]*$/u
const QUOTE = /^ {0,3}(?<marks>(?:>[ \t]?)+)(?<text>.*)$/u
const ITEM = /^(?<indent>[ \t]*)(?<marker>[-*+•·●▪◦‣□○☆]|\d{1,4}[.)]|#\.|o(?= {2,}))(?<space>[ \t]+)(?<text>\S.*)$/u
/**
 * "3. Februar 2026": the full stop makes an ordinal in German, Danish, Norwegian, Finnish, Czech ...; "2026. 2. 4.", "2026. február 4." and "2026.
 * február" are how Korean and Hungarian write a date.
 */
const ORDINAL_DATE =
  /^(?:\d{1,2}\. ?(?:\p{Alpha}{3,14}\.? |[IVX]{1,4}\.? ?|\d{1,2}\. ?)\d{4}|(?:19|20)\d{2}\. ?(?:\p{Alpha}{3,14}|[IVX]{1,4}|\d{1,2})\.? ?\d{1,2}|(?:19|20)\d{2}\. ?\p{Alpha}{3,14}$)(?!\d)/u
const EMPTY_ITEM = /^[ \t]*(?:[-*+•●▪◦‣□○☆]|\d{1,4}[.)])[ \t]*$/u
const TABLE_ROW = /^\s*\|.*\|\s*$|^\s*\+[-=+]{3,}\+?\s*$|^(?:[^|]{0,200} )?\|? ?:?-{3,}:? ?\|[ :|-]*$/u
const PIPE_ROW = /^[^|]+(?:\|[^|]*)+$/u
const DASH_RULE = /^ {0,8}-{3,}(?: +-{3,})+ *$/u
const IMAGE_ONLY = /^\s*(?:!\[[^\]]{0,500}\]\([^()\s]{0,2000}(?: "[^"]{0,500}")?\)\s*)+$/u
const PLAIN_IMAGE = /^\s*\[[^\][]{0,300}\]\s*$/u

const NO_STARTS: ReadonlySet<number> = new Set()

/** How far a scan has come. */
type Scan = {
  readonly dialect: Dialect
  /** Numbers of the lines that open a page. */
  readonly pageStarts: ReadonlySet<number>
  /** Numbers of the lines that open an item counted by letters. */
  readonly lettered: ReadonlySet<number>
  readonly pieces: Draft[]
  /** The piece that the next line may go on. */
  current: Draft | undefined
  /** The piece that the line above the blank lines went on. */
  last: Draft | undefined
  /** Blank lines since, and how many of them are more than stand between any two paragraphs; one blank line is a gap of 1. */
  blank: number
  gap: number
  /** What ends the code. */
  fence: string
  /** The code that html2text indented, and how many of the last blank lines hold its indent. */
  indented: Draft | undefined
  indents: number
}

/** Cuts lines into pieces by what the lines themselves show: marks, indentation, blank lines. Linear: each line is looked at once. */
export const scan = (lines: readonly Line[], dialect: Dialect, pageStarts: ReadonlySet<number> = NO_STARTS): readonly Piece[] => {
  const state: Scan = {
    dialect,
    pageStarts,
    lettered: letteredItems(lines),
    pieces: [],
    current: undefined,
    last: undefined,
    blank: 0,
    gap: 0,
    fence: '',
    indented: undefined,
    indents: 0,
  }
  for (const line of lines) take(line, state)
  return state.pieces
}

const take = (line: Line, state: Scan): void => {
  const { text } = line
  if (state.fence !== '' && state.current !== undefined) {
    takeFenced(line, state.current, state)
    return
  }
  const trimmed = text.trim()
  if (trimmed === '') {
    state.blank++
    state.gap = Math.max(1, state.blank + 1 - state.dialect.blankLines)
    state.last = state.current ?? state.last
    state.current = undefined
    if (text.startsWith(CODE_INDENT)) state.indents++
    return
  }
  state.blank = 0
  if (state.dialect.markup === 'markdown' && takesIndented(line, state)) return
  if (state.gap === 1 && state.last !== undefined && goesOnOverBlank(state.last, text, state.dialect)) {
    state.current = state.last
    state.gap = 0
  }
  if (state.pageStarts.has(line.number) && goesOnOverPage(state.current ?? state.last, text, state.dialect)) {
    state.current = state.current ?? state.last
    state.gap = 0
  }
  state.last = undefined
  if (state.lettered.has(line.number)) {
    takeLettered(line, trimmed, state)
    return
  }
  // Most lines open with a letter, and have no mark but that of a table then: the letter saves asking for the others.
  const isMarked = !isLetter(kindOf(trimmed.charCodeAt(0))) || trimmed.startsWith('o ')
  if (isMarked && state.dialect.hasStarredHeadings && takesStarred(line, trimmed, state)) return
  if (isMarked && state.dialect.markup === 'markdown' && (takesFence(line, trimmed, state) || takesHeading(line, trimmed, state))) return
  if (state.current !== undefined && goesOnAfter(state.current, text, state.dialect)) {
    const more = pieceLine(line, trimmedStart(text), state)
    state.current.lines.push(state.current.kind === 'table' ? { ...more, isRest: true } : more)
    return
  }
  if (state.current?.kind === 'heading') state.current = undefined
  if (isMarked && (takesUnderline(line, trimmed, state) || takesRule(line, trimmed, state))) return
  if (takesRow(line, trimmed, state)) return
  if (isMarked && (takesQuote(line, trimmed, state) || takesItem(line, trimmed, state) || takesImage(line, trimmed, state))) return
  takeText(line, trimmed, state)
}

/** Opens a piece with a line; which line may go on it is for the caller to say. */
const start = ({ kind, text }: { readonly kind: BlockKind; readonly text: string }, line: Line, state: Scan): Draft => {
  const { gap, pieces } = state
  const draft: Draft = { kind, level: 0, marker: '', space: 0, indent: indentOf(line.text), gap, lines: [pieceLine(line, text, state)] }
  state.gap = 0
  pieces.push(draft)
  return draft
}

const takeFenced = (line: Line, code: Draft, state: Scan): void => {
  code.lines.push(bareLine(line, line.text))
  if (!line.text.trimStart().startsWith(state.fence)) return
  state.fence = ''
  state.current = undefined
}

const CODE_INDENT = '    '
/** Blank lines with an indent that html2text puts above code. */
const CODE_INDENTS = 2

/** Turndown indents blank lines too, those of items. */
const isBelowItem = ({ pieces }: Scan): boolean => {
  const above = pieces.at(-1)
  return above !== undefined && (above.kind === 'item' || above.indent >= CODE_INDENT.length)
}

/** "    " / "    " / "    make gate": html2text indents code, and the blank lines above and in it too. */
const takesIndented = (line: Line, state: Scan): boolean => {
  const { indented, indents, gap } = state
  const goesOn = indented !== undefined && (gap === 0 || indents > 0)
  state.indents = 0
  if (!line.text.startsWith(CODE_INDENT) || !(goesOn || (indents >= CODE_INDENTS && !isBelowItem(state)))) {
    state.indented = undefined
    return false
  }
  if (indented !== undefined && goesOn) {
    if (gap > 0) indented.lines.push(bareLine({ number: line.number - 1, text: '' }, ''))
    indented.lines.push(bareLine(line, line.text))
  } else state.indented = start({ kind: 'code', text: line.text }, line, state)
  state.current = state.indented
  state.last = undefined
  state.gap = 0
  return true
}

const takesFence = (line: Line, trimmed: string, state: Scan): boolean => {
  if (!trimmed.startsWith('`') && !trimmed.startsWith('~')) return false
  const fence = FENCE.exec(line.text)?.groups?.['fence']
  // "2.1. Instruments" / "~~~~~~~~~~~~~~~~" is a heading of reStructuredText.
  if (fence === undefined || (trimmed.startsWith('~') && isUnderlined(line, state))) return false
  state.current = start({ kind: 'code', text: line.text }, line, state)
  state.fence = fence
  return true
}

const takesHeading = (line: Line, trimmed: string, state: Scan): boolean => {
  if (!trimmed.startsWith('#')) return false
  const atx = ATX.exec(line.text)?.groups
  if (atx === undefined) return false
  state.current = start({ kind: 'heading', text: (atx['text'] ?? '').replace(/[ \t]#+$/u, '') }, line, state)
  state.current.level = atx['marks']?.length ?? 1
  return true
}

const takesStarred = (line: Line, trimmed: string, state: Scan): boolean => {
  const starred = trimmed.startsWith('***') ? STARRED_HEADING.exec(trimmed)?.groups : undefined
  if (starred === undefined) return false
  start({ kind: 'heading', text: starred['text'] ?? '' }, line, state).level = 7 - (starred['marks']?.length ?? 6)
  state.current = undefined
  return true
}

const takesUnderline = (line: Line, trimmed: string, state: Scan): boolean => {
  const { current } = state
  if (current === undefined || !isUnderlined(line, state)) return false
  current.lines.push(bareLine(line, ''))
  current.kind = 'heading'
  current.level = trimmed.startsWith('=') ? 1 : trimmed.startsWith('-') ? 2 : 3
  state.current = undefined
  return true
}

const isUnderlined = ({ text }: Line, { current }: Scan): boolean =>
  current?.kind === 'paragraph' && current.lines.length <= 3 && SETEXT.test(text) && isUnderline(text, current)

const takesRule = (line: Line, trimmed: string, state: Scan): boolean => {
  if (!RULE.test(line.text) && !EMPTY_ITEM.test(line.text) && !/^[_=\s]{6,}$/u.test(trimmed)) return false
  start({ kind: 'other', text: trimmed }, line, state)
  state.current = undefined
  return true
}

const takesRow = (line: Line, trimmed: string, state: Scan): boolean => {
  const { text } = line
  const { current } = state
  // A line without any of these is no row of a table.
  if (!text.includes('|') && !text.includes('---') && !trimmed.startsWith('+')) return false
  const isTable = current?.kind === 'table'
  if (!TABLE_ROW.test(text) && !DASH_RULE.test(text) && !(isTable && PIPE_ROW.test(text))) return false
  if (isTable) current.lines.push(pieceLine(line, text, state))
  else if (
    current?.kind === 'paragraph' &&
    current.lines.length === 1 &&
    TABLE_ROW.test(text) &&
    PIPE_ROW.test(current.lines[0]?.text ?? '')
  ) {
    current.kind = 'table'
    current.lines.push(pieceLine(line, text, state))
  } else state.current = start({ kind: 'table', text }, line, state)
  return true
}

const takesQuote = (line: Line, trimmed: string, state: Scan): boolean => {
  const quote = state.dialect.markup === 'markdown' && trimmed.startsWith('>') ? QUOTE.exec(line.text)?.groups : undefined
  if (quote === undefined) return false
  const { current } = state
  const inner = quote['text'] ?? ''
  const level = (quote['marks'] ?? '').replace(/[^>]/gu, '').length
  const quoted = ITEM.exec(inner)?.groups?.['text']
  // Each item of a quoted list is a text of its own.
  if (quoted === undefined && current?.kind === 'quote' && inner.trim() !== '') current.lines.push(pieceLine(line, inner, state))
  else if (quoted === undefined && inner.trim() === '') {
    start({ kind: 'other', text: '' }, line, state)
    state.current = undefined
  } else {
    state.current = start({ kind: 'quote', text: quoted ?? inner }, line, state)
    state.current.level = level
  }
  return true
}

const takesItem = (line: Line, trimmed: string, state: Scan): boolean => {
  if (trimmed.startsWith('[') || trimmed.startsWith('!')) return false
  const item = ITEM.exec(line.text)?.groups
  if (item === undefined || !isItem(item['marker'] ?? '', state.current) || ORDINAL_DATE.test(trimmed)) return false
  const { indent = '', marker = '', space = '', text = '' } = item
  const draft = start({ kind: 'item', text: state.dialect.markup === 'markdown' ? withoutHeadingMarks(text) : text }, line, state)
  draft.level = depthOf(indent, state)
  draft.marker = marker
  draft.space = space.length
  state.current = draft
  return true
}

/** "  1. ### Tide wall": the item counts, and that its text is a heading adds nothing to it. */
const withoutHeadingMarks = (text: string): string =>
  text.startsWith('#') ? text.replace(/^#{1,6}[ \t]+(?=[^\s#])/u, '').replace(/[ \t]#+$/u, '') : text

const depthOf = (indent: string, { dialect }: Scan): number => Math.max(1, Math.floor(indentOf(indent) / (dialect.indent >= 3 ? 5 : 3)) + 1)

/** The letter stays in the text, which may speak of it. */
const takeLettered = (line: Line, trimmed: string, state: Scan): void => {
  state.current = start({ kind: 'item', text: trimmed }, line, state)
  state.current.level = depthOf(line.text, state)
}

const takesImage = (line: Line, trimmed: string, state: Scan): boolean => {
  const isImage =
    state.dialect.markup === 'markdown' ? IMAGE_ONLY.test(line.text) : state.current === undefined && PLAIN_IMAGE.test(line.text)
  if (!isImage) return false
  start({ kind: 'image', text: trimmed }, line, state)
  state.current = undefined
  return true
}

const takeText = (line: Line, trimmed: string, state: Scan): void => {
  const { text } = line
  const { current } = state
  // A quotation goes on without its mark where lines are wrapped, not where each is a paragraph.
  const isOpenQuote = current?.kind === 'quote' && !state.dialect.hasLineParagraphs
  if (current !== undefined && (current.kind === 'paragraph' || current.kind === 'item' || isOpenQuote)) {
    current.lines.push(pieceLine(line, trimmedStart(text), state))
    return
  }
  if (current?.kind === 'code') {
    current.lines.push(bareLine(line, text))
    return
  }
  const isIndentedCode = state.gap > 0 && indentOf(text) >= 4 + marginOf(state) && looksLikeCode(trimmed)
  state.current = start(isIndentedCode ? { kind: 'code', text } : { kind: 'paragraph', text: trimmedStart(text) }, line, state)
}

const trimmedStart = (text: string): string => (text.startsWith(' ') || text.startsWith('\t') ? text.replace(/^[ \t]+/u, '') : text)

const pieceLine = ({ number, text: whole }: Line, text: string, { dialect }: Scan): PieceLine => {
  const trimmed = text.trimEnd()
  return {
    number,
    text: trimmed.endsWith('\\') ? trimmed.slice(0, -1) : trimmed,
    endsHard: dialect.markup === 'markdown' && (whole.endsWith('  ') || whole.endsWith('\\')),
    columns: widthIn(whole.trimEnd(), dialect.measure) + (whole.startsWith('\t') ? TAB_COLUMNS : 0),
    isRest: false,
    endsInSpace: whole.endsWith(' '),
  }
}

/** Columns that a tab at the start of a line takes beyond one. */
const TAB_COLUMNS = 3

/** A line of code, or one that holds nothing. */
const bareLine = ({ number }: Line, text: string): PieceLine => ({
  number,
  text,
  endsHard: true,
  columns: 0,
  isRest: false,
  endsInSpace: false,
})

/** "Tide wall wins" / "==============": as long as the words, more or less; a lone "--" under a paragraph is a rule. */
const isUnderline = (text: string, above: Draft): boolean => {
  const length = text.trim().length
  return length >= 3 && length >= (above.lines.at(-1)?.text.length ?? 0) * 0.5
}

/** A number at a line start inside a paragraph is mostly a wrapped number ("in May / 2026. The ..."), not an item, unless it counts on. */
const isItem = (marker: string, current: Draft | undefined): boolean => {
  if (!/^\d/u.test(marker) || current === undefined || current.kind === 'item') return true
  return marker.startsWith('1') && marker.length === 2
}

/** Columns before running text. The widest margin is that of lynx; a text of which most lines have a wider one is code, most of it. */
const marginOf = ({ dialect: { indent } }: Scan): number => (indent > WIDEST_MARGIN ? 0 : indent)
const WIDEST_MARGIN = 3
