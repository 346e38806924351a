import { HANGING_WORDS } from '../word-lists.js'
import { opensWith } from '../phrases.js'
import type { Line } from '../types.js'
import { countWords } from '../words.js'
import { PARAGRAPH_SEPARATOR } from './parted-lines.js'
import { columnsOf, isUnspaced } from './width.js'

/** Filled lines up to which a text may be one that `get_text(" ")` joined: one line, or one for each part of the page. */
const MOST_LINES = 6
/** Columns of a line that can hold an article with its head. */
const ARTICLE_COLUMNS = 400
/** Characters of a line in which the head may end. */
const HEAD_REACH = 600
/** Which words of other languages are months is not asked: the shape of a date, between a head and the start of a sentence, is enough. */
const DATE =
  /(?:(?<![\p{Alpha}\d])\p{Alpha}{3,14}\.? \d{1,2},? (?:19|20)\d{2}|(?<!\d)\d{1,2}\.?(?: de)? \p{Alpha}[\p{Alpha}\p{M}]{1,13}\.?(?: de)?(?: \d{1,2},)? (?:19|20|25)\d{2}|(?:19|20)\d{2}(?:-\d{2}-\d{2}|年 ?\d{1,2}月 ?\d{1,2}日|년 ?\d{1,2}월 ?\d{1,2}일))(?![\p{Alpha}\d])(?:,? \d{1,2}[:.]\d{2}(?: [AaPp]\.?[Mm]\.?)?)?/u
const SENTENCE_START = /^ ["'“„«‘(「『]?(?:\p{Upper}|\p{Lo})/u
const SENTENCE_INSIDE = /[\p{Alpha}\d][.!?…]["”»’)]? ["“„«]?\p{Upper}|[。！？।]/u
const SENTENCE_END = /(?:[.!?…]["”»’)]?|[。！？।؟][」』”]?)(?= |$)/gu
/** "© 2026 The Coast Ledger" opens no text. */
const COPYRIGHT = /\s+(?=©|Copyright )/u
const HANGING = new Set([...HANGING_WORDS, 'on', 'since', 'until', 'in'])
/** Words of a byline, and of a title that a page repeats above its text. */
const BYLINE_WORDS = 8
const TITLE_WORDS = 3
const HEAD_WORDS = 3
const TAIL_WORDS = 2

/** Lines whose head, byline, date and text were joined by spaces, with these parted; what the text alone does not show stays together. */
export const withPartedHeads = (lines: readonly Line[]): readonly Line[] => {
  let filled = 0
  let isLong = false
  for (const { text } of lines) {
    if (columnsOf(text) > ARTICLE_COLUMNS) isLong = true
    if (text.trim() !== '' && ++filled > MOST_LINES) return lines
  }
  return isLong ? lines.map(withPartedHead) : lines
}

const withPartedHead = (line: Line): Line => {
  const { text } = line
  if (columnsOf(text) < ARTICLE_COLUMNS || text.includes(PARAGRAPH_SEPARATOR)) return line
  const date = DATE.exec(text.slice(0, HEAD_REACH))
  if (date === null) return withParts(line, unspacedParagraphs(text))
  const before = text.slice(0, date.index).trim()
  const behind = text.slice(date.index + date[0].length)
  if (countWords(before) < HEAD_WORDS || SENTENCE_INSIDE.test(before) || !SENTENCE_START.test(behind) || HANGING.has(lastWordOf(before)))
    return line
  return withParts(line, [...partsOfHead(before), date[0], ...partsOfRest(behind.trim())])
}

const withParts = (line: Line, parts: readonly string[]): Line =>
  parts.length < 2 ? line : { number: line.number, text: parts.join(PARAGRAPH_SEPARATOR + PARAGRAPH_SEPARATOR) }

/** Chinese and Japanese have no space behind a sentence, so that one there stands between two paragraphs; twice, and it is no slip. */
const unspacedParagraphs = (text: string): readonly string[] => {
  const parts = text.includes('。 ') || text.includes('」 ') || text.includes('” ') ? text.split(UNSPACED_GAP) : [text]
  return parts.length > UNSPACED_GAPS ? parts : [text]
}
const UNSPACED_GAP = /(?<=[。！？][」』”’）]?) +(?=[「『“（\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u
const UNSPACED_GAPS = 2

const lastWordOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase()

/** The title, if the page repeats it, what stands between, and the byline. */
const partsOfHead = (before: string): readonly string[] => {
  const words = before.split(' ')
  const byline = words.findLastIndex((word, i) => i > 0 && i >= words.length - BYLINE_WORDS && opensByline(words.slice(i).join(' '), word))
  const head = byline < 0 ? words : words.slice(0, byline)
  const title = repeatedIn(head)
  const own = title === undefined ? [head.join(' ')] : [title, head.join(' ').slice(title.length, -title.length).trim(), title]
  return [...own, ...(byline < 0 ? [] : [words.slice(byline).join(' ')])].filter((part) => part !== '')
}

const opensByline = (text: string, first: string): boolean => (text.length > first.length || isUnspaced(first)) && opensWith(text, ['by'])

/** "Tide wall wins Home News Sport Tide wall wins": the words that both open and end the head. */
const repeatedIn = (words: readonly string[]): string | undefined => {
  for (let size = Math.floor(words.length / 2); size >= TITLE_WORDS; size--) {
    if (words.slice(0, size).every((word, i) => word === words[words.length - size + i])) return words.slice(0, size).join(' ')
  }
  return
}

/** The text up to the end of its last sentence, and what stands behind that. */
const partsOfRest = (rest: string): readonly string[] => {
  const end = [...rest.matchAll(SENTENCE_END)].at(-1)
  const at = end === undefined ? rest.length : end.index + end[0].length
  const tail = rest.slice(at).trim()
  return countWords(tail) < TAIL_WORDS ? unspacedParagraphs(rest) : [...unspacedParagraphs(rest.slice(0, at)), ...tail.split(COPYRIGHT)]
}
