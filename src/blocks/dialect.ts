import { isLetter, kindOf } from '../characters.js'
import type { Line } from '../types.js'
import { raggedWidthOf } from './ragged.js'
import { unspacedWidthOf } from './unspaced.js'
import { type Measure, widthIn } from './width.js'
import { type Source, type Wrap, wrapOf } from './wrap.js'
import type { NodeLines } from './wrapped-nodes.js'

/** How the renderer that made the text wrote it down, as far as the text itself shows. */
export type Dialect = {
  readonly markup: 'markdown' | 'plain'
  /** `wrapped`: lines broken at a width; `line`: one line a paragraph or a text node. */
  readonly layout: 'wrapped' | 'line'
  /** Columns of a full line where wrapped, else 0. */
  readonly width: number
  /** How the width of a line is counted. */
  readonly measure: Measure
  /** The text was laid out on pages or in letters of unequal width, so that lines of headlines, in larger letters, have fewer. */
  readonly isLaidOut: boolean
  /** `[12]` before the text of each link, as lynx writes it. */
  readonly hasNumberedLinks: boolean
  /** `[https://...]` behind the text of each link, as html-to-text writes it. */
  readonly hasBracketedAddresses: boolean
  /** "****** Tide wall wins ******", as the older html2text writes headings; it also joins the words of a link: "the_tide_wall". */
  readonly hasStarredHeadings: boolean
  /** Columns before a line of running text: 3 in lynx, mostly 0. */
  readonly indent: number
  /** Most lines are followed by a blank line, even inside sentences. */
  readonly isDoubleSpaced: boolean
  /** Blank lines that stand between paragraphs at the least: mostly 1. */
  readonly blankLines: number
  /** The lines of a paragraph were broken before they were full; blank lines part paragraphs. */
  readonly isRagged: boolean
  /** Lines were broken at spaces alone in a script that has few: what cannot be broken is longer than a line. */
  readonly breaksAtSpaces: boolean
  /** Each line of Markdown is a paragraph, though no blank line parts them, as trafilatura writes them. */
  readonly hasLineParagraphs: boolean
  /** Lines end in hyphens as a typesetter leaves them, so that a hyphen at a line end is to be taken out. */
  readonly isHyphenated: boolean
  /** Which lines belong to one text node, as the paragraphs that they make show. */
  readonly nodeLines: NodeLines
}

/** A heading of the first level has six. */
export const STARRED_HEADING = /^\s*(?<marks>\*{3,6}) (?<text>[^*]*\p{Alpha}[^*]*) \k<marks>\s*$/u

const MARKDOWN_LINE = /^ {0,3}(?:#{1,6} \S|```|\|.{1,200}\||>\s+\S(?!.{0,60}\s>\s))|\]\([^\s)]{1,300}|\*\*[^\s*]|!\[|>`__?/u
const WHOLE_LINK = /^\s*\[[^\]]{1,200}\]\(https?:\/\/[^\s)]{1,4000}\)\s*$/u
/** "[the pier][12]" is a link of Markdown. */
const NUMBERED_LINK = /(?<!\])\[\d{1,4}\]\p{Alpha}/u
/** Lines with such a number from which numbers are those of links: one may be a note. */
const NUMBERED_LINES = 3
const BRACKETED_ADDRESS = /\S \[(?:https?:\/\/|mailto:|tel:|\/)[^\s\]]{1,2000}\](?!\()/u
const ITEM = /^\s*(?:[-*+•·●▪◦‣□○☆o]|\d{1,4}[.)])\s+\S/u

/** A quoted line of a mail. Where few lines are quoted, ">>" is a prompt or an arrow. */
const MAIL_QUOTE = /^>{1,8}(?: |$)/u
const QUOTED_SHARE = 0.3

/** Share of lines with Markdown marks from which the text is read as Markdown; prose in plain text has none, a scrape of turndown has many. */
const MARKDOWN_SHARE = 0.02
export const dialectOf = (lines: readonly Line[], source: Source = 'any'): Dialect => {
  const filled = filledOf(lines)
  // An address that a scraper put before or behind the page says nothing of the page.
  const own = filled.slice(WHOLE_LINK.test(filled[0]?.text ?? '') ? 1 : 0, WHOLE_LINK.test(filled.at(-1)?.text ?? '') ? -1 : undefined)
  const markdownLines = countMarkdown(own)
  const isDouble = isDoubleSpaced(lines)
  const single = wrapOf(lines, source)
  const strict = isDouble && !single.isWrapped ? doubleWrapOf(filled) : single
  const numbered = countLines(filled, hasNumberedLink)
  // A single number is one of a link where the list of addresses that belong to the numbers stands at the end.
  const hasNumberedLinks = numbered >= NUMBERED_LINES || (numbered >= 1 && hasReferences(filled))
  const quotes = countLines(filled, isQuoted)
  // "[5](BUTTON)" of lynx looks like a link of Markdown, which does not number its links.
  const isMarkdown =
    quotes > filled.length * QUOTED_SHARE ||
    (markdownLines >= 1 && markdownLines >= filled.length * MARKDOWN_SHARE && markdownLines > numbered)
  const markup = isMarkdown ? 'markdown' : 'plain'
  const ragged = isMarkdown || (strict.isWrapped && strict.isSure) ? undefined : raggedWidthOf(lines, strict.measure)
  const unspaced = strict.isWrapped || ragged !== undefined ? undefined : unspacedWidthOf(lines, { isMarkdown })
  const found = ragged ?? unspaced
  const { width, isWrapped, measure } = found === undefined ? strict : { ...strict, width: Math.max(found, strict.width), isWrapped: true }
  return {
    markup,
    layout: isWrapped ? 'wrapped' : 'line',
    width,
    measure,
    isLaidOut: source === 'pages' || measure === 'set',
    hasNumberedLinks,
    hasBracketedAddresses: countLines(filled, hasBracketedAddress) >= 2,
    hasStarredHeadings: filled.some(({ text }) => text.includes('***') && STARRED_HEADING.test(text)),
    indent: indentOf(filled),
    isDoubleSpaced: isDouble,
    blankLines: blankLinesIn(lines),
    isRagged: ragged !== undefined,
    breaksAtSpaces: unspaced !== undefined,
    hasLineParagraphs: isMarkdown && !isWrapped && hasLineParagraphs(lines),
    // Renderers of Markdown break lines after the hyphens that words have; only typesetters put in others.
    isHyphenated: markup === 'plain' && isWrapped && isHyphenated(filled, { width, measure }),
    nodeLines: 'none',
  }
}

/** Lines that end in a hyphen from which a typesetter put it there, and their share of those that are near the width. */
const HYPHEN_ENDS = 3
const HYPHEN_SHARE = 0.05
/** One fewer is enough where no word has a hyphen inside a line. */
const FEW_HYPHEN_ENDS = 2
const isHyphenated = (filled: readonly Line[], { width, measure }: Pick<Dialect, 'width' | 'measure'>): boolean => {
  const isNear = (text: string): boolean => widthIn(text, measure) > width * HYPHEN_WIDTH
  const ends = countLines(filled, (text) => HYPHEN_END.test(text.slice(-3)) && isNear(text))
  if (ends < FEW_HYPHEN_ENDS || ends <= countLines(filled, isNear) * HYPHEN_SHARE) return false
  return ends >= HYPHEN_ENDS || !filled.some(({ text }) => HYPHEN_INSIDE.test(text))
}
/** Share of the width from which a line is near it. */
const HYPHEN_WIDTH = 0.7
const HYPHEN_END = /\p{Lower}-$/u
const HYPHEN_INSIDE = /\p{Lower}-\p{Lower}/u

const filledOf = (lines: readonly Line[]): readonly Line[] => {
  const filled: Line[] = []
  for (const line of lines) if (line.text.trim() !== '') filled.push(line)
  return filled
}

const countLines = (lines: readonly Line[], has: (text: string) => boolean): number => {
  let count = 0
  for (const { text } of lines) if (has(text)) count++
  return count
}

/** Headings of the first level from which they are comments of code, where hardly a line has another mark of Markdown: a text has one title. */
const COMMENT_LINES = 3
const COMMENT_SHARE = 0.9
const COMMENT = /^ {0,3}# \S/u
/** The frame of a table as pandoc draws it, which Markdown does not: bars tell nothing there. */
const FRAME = /^\s*\+(?:[-=:]{3,500}\+){1,40}\s*$/u
const ROW = /^ {0,3}\|/u

const countMarkdown = (lines: readonly Line[]): number => {
  const isFramed = lines.some(({ text }) => text.includes('+--') && FRAME.test(text))
  const marked = lines.filter(({ text }) => hasMarkdown(text) && !(isFramed && ROW.test(text)))
  const comments = countLines(marked, isComment)
  return comments >= COMMENT_LINES && comments >= marked.length * COMMENT_SHARE ? 0 : marked.length
}

const isComment = (text: string): boolean => COMMENT.test(text)

// Most lines have no bracket: what needs one is not looked for there.
const hasMarkdown = (text: string): boolean => MARKDOWN_LINE.test(text.length > 2000 ? text.slice(0, 2000) : text)
const isQuoted = (text: string): boolean => text.startsWith('>') && MAIL_QUOTE.test(text)
const hasNumberedLink = (text: string): boolean => text.includes('[') && NUMBERED_LINK.test(text.slice(0, 400))
const hasBracketedAddress = (text: string): boolean => text.includes('[') && BRACKETED_ADDRESS.test(text)

/** A line of so many characters that opens with a letter is a paragraph, or a good part of one. */
const PARAGRAPH_LENGTH = 100
/** Such lines with another right below them, and their share of all, from which no blank line parts paragraphs. */
const TOUCHING_PARAGRAPHS = 2
const TOUCHING_SHARE = 0.6

const hasLineParagraphs = (lines: readonly Line[]): boolean => {
  let long = 0
  let touching = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    if (text.length < PARAGRAPH_LENGTH || !isLetter(kindOf(text.charCodeAt(0))) || text.startsWith('o ')) continue
    long++
    if (lines[i + 1]?.text.trim() !== '') touching++
  }
  return touching >= TOUCHING_PARAGRAPHS && touching >= long * TOUCHING_SHARE
}

/** "   12. https://coast.example/tide": an address of the list that lynx, elinks and w3m put behind the text. */
const REFERENCE = /^\s*\[?\d{1,4}[.\]] +(?:https?|ftp|file|mailto|javascript|about):/u
/** Lines at the end of a text that may be such a list. */
const REFERENCE_LINES = 5

const hasReferences = (filled: readonly Line[]): boolean => {
  const last = filled.slice(-REFERENCE_LINES).map(({ text }) => REFERENCE.test(text))
  return last.filter(Boolean).length * 2 > last.length || (last.at(-1) === true && last.at(-2) === true)
}

const indentOf = (filled: readonly Line[]): number => {
  const counts = new Map<number, number>()
  for (const { text } of filled) {
    // A line that opens with a letter is no item, and has no indent.
    const isLettered = isLetter(kindOf(text.charCodeAt(0))) && !text.startsWith('o')
    if (!isLettered && ITEM.test(text)) continue
    const indent = isLettered ? 0 : text.length - text.trimStart().length
    counts.set(indent, (counts.get(indent) ?? 0) + text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Share of the lines that reach near the width, from which a text of lines between blank lines counts as wrapped. */
const NEAR_WIDTH = 0.8
const NEAR_SHARE = 0.3
/** A wider line between blank lines is a paragraph. */
const WIDEST_DOUBLE = 110

/** The width of a text that has a blank line below each line, if no line goes beyond it and most come near it. */
const doubleWrapOf = (filled: readonly Line[]): Wrap => {
  const wrap = wrapOf(filled)
  const columns = filled.map(({ text }) => widthIn(text.trimEnd(), wrap.measure))
  const isSure =
    wrap.width <= WIDEST_DOUBLE &&
    columns.every((count) => count <= wrap.width + 1) &&
    columns.filter((count) => count >= wrap.width * NEAR_WIDTH).length >= columns.length * NEAR_SHARE
  return isSure ? wrap : { ...wrap, isWrapped: false, width: 0 }
}

/** Fewer gaps tell nothing of those of the renderer. */
const LEAST_GAPS = 4

const blankLinesIn = (lines: readonly Line[]): number => {
  let least = Number.POSITIVE_INFINITY
  let gaps = 0
  // No number before the first line with text.
  let blank = Number.NaN
  for (const { text } of lines) {
    if (text.trim() === '') {
      blank++
      continue
    }
    if (blank > 0) {
      gaps++
      least = Math.min(least, blank)
    }
    blank = 0
  }
  return gaps < LEAST_GAPS ? 1 : least
}

const isDoubleSpaced = (lines: readonly Line[]): boolean => {
  let filled = 0
  let alone = 0
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.text.trim() === '') continue
    filled++
    if ((lines[i + 1]?.text.trim() ?? '') === '' && (lines[i - 1]?.text.trim() ?? '') === '') alone++
  }
  return filled >= 4 && alone > filled * 0.9
}
