import type { Line, Outcome, Step } from '../types.js'
import { fromAsciidoc } from './asciidoc.js'
import { withoutHtml } from './html-tags.js'
import { withoutJsonEscapes } from './json-escapes.js'
import { withoutIndent, withoutPadding } from './margins.js'
import { fromOrg } from './org.js'
import { withoutFences } from './outer-fence.js'
import { hasAttributes, withoutAttributes } from './pandoc-attributes.js'
import { fromQuotedPrintable } from './quoted-printable.js'
import { fromRst } from './rst.js'
import { withoutSpacedMarks } from './spaced-marks.js'
import { fromWikitext } from './wikitext.js'

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

const WHOLE_REPAIRS: readonly WholeRepair[] = [
  {
    id: 'quoted-printable',
    because: 'a mail writes what is not ASCII as "=E2=80=99" and breaks long lines with "=" (RFC 2045)',
    mended: fromQuotedPrintable,
  },
  { id: 'json-escapes', because: 'the text is a string of JSON, whose line ends are "\\n"', mended: withoutJsonEscapes },
  { id: 'quote-prefix', because: 'all of the text is quoted, as a mail that was passed on', mended: unquoted },
  { id: 'fence', because: 'a fence around all of the text is no part of it', mended: withoutFences },
  { id: 'common-indent', because: 'all lines are indented alike', mended: withoutIndent },
  { id: 'padding', because: 'all lines end in spaces, as those of a terminal do', mended: withoutPadding },
  { id: 'wikitext', because: 'templates, links and emphasis are markup of MediaWiki', mended: fromWikitext },
  { id: 'org', because: 'drawers, keywords and links are markup of Org', mended: fromOrg },
  { id: 'rst', because: 'directives are markup of reStructuredText', mended: fromRst },
  { id: 'asciidoc', because: 'headings, links and blocks are markup of AsciiDoc', mended: fromAsciidoc },
  { id: 'html-tags', because: 'tags of HTML are markup', mended: withoutHtml },
  { id: 'spaced-marks', because: 'a space before a comma or full stop parted a link from it', mended: withoutSpacedMarks },
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
