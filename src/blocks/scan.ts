import type { BlockKind, Line } from '../types.js'
import type { Dialect } from './dialect.js'
import { isFull } from './full.js'
import { columnsOf } from './width.js'

/** A line of a piece without its marker and indentation; `columns` are those of the whole line, with both. */
export type PieceLine = {
  readonly number: number
  readonly text: string
  readonly endsHard: boolean
  readonly columns: number
  /** Whether the line is the rest of the row of a table above. */
  readonly isRest?: boolean
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

type Draft = { kind: BlockKind; level: number; marker: string; space: number; indent: number; gap: number; lines: PieceLine[] }

const ATX = /^ {0,3}(?<marks>#{1,6})(?:[ \t]+(?<text>.*?))?[ \t]*$/u
const SETEXT = /^ {0,3}(?:=+|-{2,})[ \t]*$/u
const FENCE = /^ {0,12}(?<fence>`{3,}|~{3,})/u
const RULE = /^ {0,3}(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})[ \t]*$/u
const QUOTE = /^ {0,3}(?<marks>(?:>[ \t]?)+)(?<text>.*)$/u
const ITEM = /^(?<indent>[ \t]*)(?<marker>[-*+•·●▪◦‣]|\d{1,4}[.)]|o(?= {2,}))(?<space>[ \t]+)(?<text>\S.*)$/u
/** "3. Februar 2026": the full stop makes an ordinal in German, Danish, Norwegian, Finnish, Czech ... */
const ORDINAL_DATE = /^\d{1,2}\. ?(?:\p{L}{3,14}\.? |\d{1,2}\. ?)\d{4}(?!\d)/u
const EMPTY_ITEM = /^[ \t]*(?:[-*+•●▪◦‣]|\d{1,4}[.)])[ \t]*$/u
const TABLE_ROW = /^\s*\|.*\|\s*$|^\s*\+[-=+]{3,}\+?\s*$|^(?:[^|]{0,200} )?\|? ?:?-{3,}:? ?\|[ :|-]*$/u
/** A line without either is no row of a table; asked first, since most lines have neither. */
const TABLE_MARK = /\||---|^\s*\+/u
const PIPE_ROW = /^[^|]+(?:\|[^|]*)+$/u
const DASH_RULE = /^ {0,8}-{3,}(?: +-{3,})+ *$/u
const HARD_BREAK = / {2,}$|\\$/u
const IMAGE_ONLY = /^\s*(?:!\[[^\]]{0,500}\]\([^()\s]{0,2000}(?: "[^"]{0,500}")?\)\s*)+$/u
const PLAIN_IMAGE = /^\s*\[[^\][]{0,300}\]\s*$/u

/** Cuts lines into pieces by what the lines themselves show: marks, indentation, blank lines. Linear: each line is looked at once. */
export const scan = (lines: readonly Line[], dialect: Dialect): readonly Piece[] => {
  const pieces: Draft[] = []
  let current: Draft | undefined
  let last: Draft | undefined
  let gap = 0
  let fence = ''
  const isMarkdown = dialect.markup === 'markdown'
  const start = (kind: BlockKind, line: Line, text: string, more: { level?: number; marker?: string; space?: number } = {}): Draft => {
    const draft: Draft = {
      kind,
      level: more.level ?? 0,
      marker: more.marker ?? '',
      space: more.space ?? 0,
      indent: indentOf(line.text),
      gap,
      lines: [pieceLine(line, text, isMarkdown)],
    }
    gap = 0
    pieces.push(draft)
    return draft
  }
  for (const line of lines) {
    const { text } = line
    if (fence !== '' && current !== undefined) {
      current.lines.push({ number: line.number, text, endsHard: true, columns: 0 })
      if (text.trimStart().startsWith(fence)) {
        fence = ''
        current = undefined
      }
      continue
    }
    const trimmed = text.trim()
    if (trimmed === '') {
      gap++
      last = current ?? last
      current = undefined
      continue
    }
    if (gap === 1 && last !== undefined && goesOnOverBlank(last, text, dialect)) {
      current = last
      gap = 0
    }
    last = undefined
    if (isMarkdown) {
      const fenced = FENCE.exec(text)?.groups?.['fence']
      if (fenced !== undefined) {
        current = start('code', line, text)
        fence = fenced
        continue
      }
      const atx = ATX.exec(text)?.groups
      if (atx !== undefined) {
        current = start('heading', line, (atx['text'] ?? '').replace(/[ \t]#+$/u, ''), { level: atx['marks']?.length ?? 1 })
        continue
      }
    }
    if (current !== undefined && goesOnAfter(current, text, dialect)) {
      current.lines.push({ ...pieceLine(line, trimmedStart(text), isMarkdown), isRest: current.kind === 'table' })
      continue
    }
    if (current?.kind === 'heading') current = undefined
    if (current?.kind === 'paragraph' && current.lines.length <= 3 && SETEXT.test(text) && isUnderline(text, current)) {
      current.lines.push({ number: line.number, text: '', endsHard: true, columns: 0 })
      current.kind = 'heading'
      current.level = trimmed.startsWith('=') ? 1 : 2
      current = undefined
      continue
    }
    if (RULE.test(text) || EMPTY_ITEM.test(text) || /^[_\s]{6,}$/u.test(trimmed)) {
      start('other', line, trimmed)
      current = undefined
      continue
    }
    if ((TABLE_MARK.test(text) && (TABLE_ROW.test(text) || DASH_RULE.test(text))) || (current?.kind === 'table' && PIPE_ROW.test(text))) {
      if (current?.kind === 'table') current.lines.push(pieceLine(line, text, isMarkdown))
      else if (
        current?.kind === 'paragraph' &&
        current.lines.length === 1 &&
        TABLE_ROW.test(text) &&
        PIPE_ROW.test(current.lines[0]?.text ?? '')
      ) {
        current.kind = 'table'
        current.lines.push(pieceLine(line, text, isMarkdown))
      } else current = start('table', line, text)
      continue
    }
    const quote = isMarkdown ? QUOTE.exec(text)?.groups : undefined
    if (quote !== undefined) {
      const inner = quote['text'] ?? ''
      const quoted = ITEM.exec(inner)?.groups?.['text']
      // Each item of a quoted list is a text of its own.
      if (quoted !== undefined) current = start('quote', line, quoted, { level: (quote['marks'] ?? '').replace(/[^>]/gu, '').length })
      else if (current?.kind === 'quote' && inner.trim() !== '') current.lines.push(pieceLine(line, inner, isMarkdown))
      else if (inner.trim() === '') {
        start('other', line, '')
        current = undefined
      } else current = start('quote', line, inner, { level: (quote['marks'] ?? '').replace(/[^>]/gu, '').length })
      continue
    }
    const item = ITEM.exec(text)?.groups
    if (item !== undefined && isItem(item['marker'] ?? '', current) && !ORDINAL_DATE.test(trimmed)) {
      const depth = Math.floor(indentOf(item['indent'] ?? '') / (dialect.indent >= 3 ? 5 : 3)) + 1
      const { marker = '', space = '' } = item
      current = start('item', line, item['text'] ?? '', { level: Math.max(1, depth), marker, space: space.length })
      continue
    }
    if ((isMarkdown && IMAGE_ONLY.test(text)) || (!isMarkdown && PLAIN_IMAGE.test(text) && current === undefined)) {
      start('image', line, trimmed)
      current = undefined
      continue
    }
    if (current !== undefined && (current.kind === 'paragraph' || current.kind === 'item' || current.kind === 'quote')) {
      current.lines.push(pieceLine(line, trimmedStart(text), isMarkdown))
      continue
    }
    if (current?.kind === 'code') {
      current.lines.push({ number: line.number, text, endsHard: true, columns: 0 })
      continue
    }
    const isIndentedCode = gap > 0 && indentOf(text) >= 4 + dialect.indent && looksLikeCode(trimmed)
    current = isIndentedCode ? start('code', line, text) : start('paragraph', line, trimmedStart(text))
  }
  return pieces
}

const trimmedStart = (text: string): string => text.replace(/^[ \t]+/u, '')

const pieceLine = (line: Line, text: string, isMarkdown: boolean): PieceLine => ({
  number: line.number,
  text: text.trimEnd().replace(/\\$/u, ''),
  endsHard: isMarkdown && HARD_BREAK.test(line.text),
  columns: columnsOf(line.text.trimEnd()),
})

/** A number or a dash that a wrap put first on a line: "... in May" / "2026. The vote", "the old pier" / "- and the new one". */
const WRAPPED_MARK = /^\s*(?:\d{1,4}[.)](?: \S|\s*$)|[-–] \S)/u

/** Whether the line above is full, so that `text` goes on there though it looks like something else. */
const goesOnAfter = (current: Draft, text: string, dialect: Dialect): boolean => {
  const above = current.lines.at(-1)
  if (above === undefined || !isFull(above.columns, text, dialect)) return false
  if (current.kind === 'heading') return true
  if (current.kind === 'table') return !text.includes('|')
  if (current.kind !== 'paragraph' && current.kind !== 'item') return false
  return WRAPPED_MARK.test(text) && indentOf(text) === textColumn(current)
}

/** Whether a full line goes on below the blank line that follows each line of the text. */
const goesOnOverBlank = ({ kind, lines }: Draft, text: string, dialect: Dialect): boolean =>
  dialect.isDoubleSpaced && kind === 'paragraph' && isFull(lines.at(-1)?.columns ?? 0, text, dialect)

/** The column that the text of a piece begins at. */
const textColumn = ({ indent, marker, space }: Draft): number => indent + marker.length + space

/** Columns of white space at the start; a tab counts to the next multiple of four. */
const indentOf = (text: string): number => {
  let columns = 0
  for (const char of text) {
    if (char === '\t') columns += 4 - (columns % 4)
    else if (char === ' ') columns++
    else break
  }
  return columns
}

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

/** Indented text is code only where it has the signs of code: scrapers indent prose too. */
const looksLikeCode = (text: string): boolean =>
  /[;{}]$|^[$#>] |^(?:import|def|const|let|var|function|class|return|sudo|npm|git|curl)\b|=>|\(\)|[<>=]=|::/u.test(text)
