import type { Line, Outcome, Step } from '../types.js'
import { withoutIndent, withoutPadding } from './margins.js'
import { withoutFences } from './outer-fence.js'
import { hasAttributes, withoutAttributes } from './pandoc-attributes.js'

/** A repair of lines that only the text as a whole calls for: one line with such a sign is no damage. It gives as many lines as it takes. */
type WholeRepair = {
  readonly id: string
  readonly because: string
  /** Nothing where the text does not call for it. */
  readonly mended: (lines: readonly Line[]) => readonly string[] | undefined
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

/** Marks of quotation in a row that are looked for. */
const QUOTE_DEPTH = 8
const QUOTE_MARKS = /^(?:> ?){1,8}/u

/** Takes away the marks that all of the text has; further ones quote something in it. */
const unquoted = (lines: readonly Line[]): readonly string[] | undefined => {
  if (!isQuoted(lines)) return
  let depth = QUOTE_DEPTH
  for (const { text } of lines) {
    const marks = QUOTE_MARKS.exec(text)?.[0]
    if (marks !== undefined) depth = Math.min(depth, marks.split('>').length - 1)
  }
  const shared = new RegExp(`^(?:> ?){1,${depth}}`, 'u')
  return lines.map(({ text }) => text.replace(shared, ''))
}

const untagged = (lines: readonly Line[]): readonly string[] | undefined =>
  isTagged(lines) ? lines.map(({ text }) => (text.includes('<') ? withoutTags(text) : text)) : undefined

const WHOLE_REPAIRS: readonly WholeRepair[] = [
  { id: 'quote-prefix', because: 'all of the text is quoted, as a mail that was passed on', mended: unquoted },
  { id: 'fence', because: 'a fence around all of the text is no part of it', mended: withoutFences },
  { id: 'common-indent', because: 'all lines are indented alike', mended: withoutIndent },
  { id: 'padding', because: 'all lines end in spaces, as those of a terminal do', mended: withoutPadding },
  { id: 'html-tags', because: 'tags of HTML are markup', mended: untagged },
  {
    id: 'pandoc-attributes',
    because: 'divisions, classes and names of elements are markup of pandoc',
    mended: (lines) => (hasAttributes(lines) ? withoutAttributes(lines.map(({ text }) => text)) : undefined),
  },
]

/** Takes away what stands around or throughout the whole text; no line is added or dropped. */
export const repairWhole = (lines: readonly Line[]): Outcome<readonly Line[]> => {
  let value = lines
  const steps: Step[] = []
  for (const { id, because, mended } of WHOLE_REPAIRS) {
    const texts = mended(value)
    if (texts === undefined) continue
    value = value.map((line, i) => {
      const text = texts[i] ?? ''
      if (text === line.text) return line
      steps.push({ kind: 'repaired', spans: [[line.number, line.number]], rule: id, because })
      return { number: line.number, text }
    })
  }
  return { value, steps, warnings: [] }
}
