import type { Line, Outcome, Step } from '../types.js'
import { hasAttributes, withoutAttributes } from './pandoc-attributes.js'

/** A repair of lines that only the text as a whole calls for: one line with such a sign is no damage. It gives as many lines as it takes. */
type WholeRepair = {
  readonly id: string
  readonly because: string
  readonly isCalledFor: (lines: readonly Line[]) => boolean
  readonly mend: (texts: readonly string[]) => readonly string[]
}

/** Lines without which nothing is said of the text. */
const LEAST_LINES = 4
/** Share of the lines that are not blank, from which a quote prefix stands before the text and not before a quotation in it. */
const QUOTED_SHARE = 0.9

const isQuoted = (lines: readonly Line[]): boolean => {
  let filled = 0
  let quoted = 0
  for (const { text } of lines) {
    if (text.trim() === '') continue
    filled++
    if (text.startsWith('>')) quoted++
  }
  return quoted >= LEAST_LINES && quoted >= filled * QUOTED_SHARE
}

/** The white space that all lines begin with, as a text that was copied out of a list or a source file has it. */
const indentOf = (texts: readonly string[]): string => {
  let indent: string | undefined
  let filled = 0
  for (const text of texts) {
    if (text.trim() === '') continue
    filled++
    const own = text.slice(0, text.length - text.trimStart().length)
    indent = indent === undefined ? own : sharedStart(indent, own)
    if (indent === '') return ''
  }
  return filled < LEAST_LINES ? '' : (indent ?? '')
}

const sharedStart = (one: string, other: string): string => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

const withoutIndent = (texts: readonly string[]): readonly string[] => {
  const { length } = indentOf(texts)
  return texts.map((text) => (text.trim() === '' ? text : text.slice(length)))
}

/** Two spaces at a line end break the line in Markdown; at each line, those before a blank line with them, they say nothing. */
const PADDED = /[ \t]{2}$/u
const PADDED_SHARE = 0.95

const isPadded = (lines: readonly Line[]): boolean => {
  let filled = 0
  let padded = 0
  for (const { text } of lines) {
    if (text.trim() === '') continue
    filled++
    if (PADDED.test(text)) padded++
  }
  return padded >= LEAST_LINES && padded >= filled * PADDED_SHARE
}

/** A shorter line is no paragraph. */
const PROSE_LENGTH = 60
/** Share of the lines of prose, from which tags that open them are left over and not what the article is about. */
const TAGGED_SHARE = 0.3
const TAGGED_LINES = 2
const OPENING_TAG = /^\s*<(?:article|blockquote|div|h[1-6]|li|p|section|span|td)(?:\s[^<>]{0,1000})?>/iu

const isTagged = (lines: readonly Line[]): boolean => {
  let prose = 0
  let tagged = 0
  for (const { text } of lines) {
    if (text.length < PROSE_LENGTH) continue
    prose++
    if (text.includes('<') && OPENING_TAG.test(text)) tagged++
  }
  return tagged >= TAGGED_LINES && tagged >= prose * TAGGED_SHARE
}

/** Elements that stand within a line of text; all others part words. */
const INLINE =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr'
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]{0,2000})?/?>`, 'giu')
/** Scripts and styles are no text; they are taken out where they begin and end on the same line. */
const SCRIPT = /<(?:script|style)(?:\s[^<>]{0,2000})?>[^<]{0,20000}<\/(?:script|style)>/giu
const COMMENT = /<!--[^<>]{0,2000}-->/gu
const BLOCK_TAG = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,2000})?\/?>/giu

const withoutTags = (text: string): string =>
  text.replace(SCRIPT, '').replace(COMMENT, '').replace(INLINE_TAG, '').replace(BLOCK_TAG, ' ').trim()

const WHOLE_REPAIRS: readonly WholeRepair[] = [
  {
    id: 'quote-prefix',
    because: 'all of the text is quoted, as a mail that was passed on',
    isCalledFor: isQuoted,
    mend: (texts) => texts.map((text) => text.replace(/^> ?/u, '')),
  },
  {
    id: 'common-indent',
    because: 'all lines are indented alike',
    isCalledFor: (lines) => indentOf(lines.map(({ text }) => text)) !== '',
    mend: withoutIndent,
  },
  {
    id: 'padding',
    because: 'all lines end in spaces, as those of a terminal do',
    isCalledFor: isPadded,
    mend: (texts) => texts.map((text) => text.trimEnd()),
  },
  {
    id: 'html-tags',
    because: 'tags of HTML are markup',
    isCalledFor: isTagged,
    mend: (texts) => texts.map((text) => (text.includes('<') ? withoutTags(text) : text)),
  },
  {
    id: 'pandoc-attributes',
    because: 'divisions, classes and names of elements are markup of pandoc',
    isCalledFor: hasAttributes,
    mend: withoutAttributes,
  },
]

/** Takes away what stands around or throughout the whole text; no line is added or dropped. */
export const repairWhole = (lines: readonly Line[]): Outcome<readonly Line[]> => {
  let value = lines
  const steps: Step[] = []
  for (const { id, because, isCalledFor, mend } of WHOLE_REPAIRS) {
    if (!isCalledFor(value)) continue
    const texts = mend(value.map(({ text }) => text))
    value = value.map((line, i) => {
      const text = texts[i] ?? ''
      if (text === line.text) return line
      steps.push({ kind: 'repaired', spans: [[line.number, line.number]], rule: id, because })
      return { number: line.number, text }
    })
  }
  return { value, steps, warnings: [] }
}
