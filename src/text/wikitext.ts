import type { Line } from '../types.js'

const HEADING = /^(?<marks>={1,6})\s*(?<text>[^=\s][^=]{0,200}?)\s*\1\s*$/u
/** Neither `[[ -f tide.txt ]]` of a shell nor `tides[[1]]` of R. */
const LINK = /(?<![\w)\]])\[\[[^\s[\]][^[\]\n]{0,299}\]\]/u
const STRONG = /'''[^'\n]/u
/** "[https://coast.example the site]". */
const NAMED_LINK = /\[(?:https?:)?\/\/[^\s[\]]{1,2000} [^\]\n]{1,300}\](?!\()/u
/** `{{ tide.height }}` is a value in the pages of other systems. */
const TEMPLATE = /\{\{[^\s{}][^{}\n]{0,299}(?:\}\}|$)/u
/** A text about such marks has them inside its sentences. */
const MARK_FIRST = /^(?:\{[{|]|'''|\[\[\p{Alpha})/u
/** A fence, or a link of Markdown: no source of a wiki. */
export const MARKDOWN = /^ {0,3}```|[^\]]\]\((?:https?:)?\//u
/** Lines with such marks from which a text is that of a wiki, and of how many kinds they are. */
const MARKED_LINES = 4
const MARKED_KINDS = 2

const isWikitext = (lines: readonly Line[]): boolean => {
  if (!lines.some(({ text }) => opensWithMark(text))) return false
  const counts = { headings: 0, links: 0, strong: 0, templates: 0, named: 0 }
  for (const { text } of lines) {
    if (MARKDOWN.test(text)) return false
    if (text.startsWith('=') && HEADING.test(text)) counts.headings++
    if (text.includes('[[') && LINK.test(text)) counts.links++
    if (text.includes("'''") && STRONG.test(text)) counts.strong++
    if (text.includes('{{') && TEMPLATE.test(text)) counts.templates++
    if (text.includes('//') && NAMED_LINK.test(text)) counts.named++
  }
  const found = Object.values(counts).filter((count) => count > 0)
  return found.length >= MARKED_KINDS && found.reduce((sum, count) => sum + count, 0) >= MARKED_LINES
}

/** Asked first: hardly a text has a line that opens so. */
const opensWithMark = (text: string): boolean =>
  OPENING_MARKS.includes(text.charAt(0)) && ((text.startsWith('=') && HEADING.test(text)) || MARK_FIRST.test(text))
const OPENING_MARKS = "={'["

/** The source of a page of MediaWiki as Markdown: templates, notes, categories and the frames of tables are no text. */
export const fromWikitext = (lines: readonly Line[]): readonly string[] | undefined => {
  if (!isWikitext(lines)) return
  // Templates, notes and comments reach over lines; what is taken out leaves its line ends.
  const whole = withoutTemplates(lines.map(({ text }) => text).join('\n'))
    .replace(COMMENT, lineEndsOf)
    .replace(EMPTY_NOTE, '')
    .replace(NOTE, lineEndsOf)
  return whole.split('\n').map(markdownOf)
}

const COMMENT = /<!--[^<>]{0,4000}-->/gu
const EMPTY_NOTE = /<ref(?:\s[^<>]{0,300})?\/>/giu
const NOTE = /<ref(?:\s[^<>/]{0,300})?>[^<]{0,4000}(?:<(?!\/ref>)[^<]{0,2000}){0,20}<\/ref>/giu
const lineEndsOf = (text: string): string => text.replace(/[^\n]+/gu, '')

/** Templates that stand for words of the sentence, and how many of their values come before these. */
const WORDS: Readonly<Record<string, number>> = {
  lang: 1,
  nowrap: 0,
  abbr: 0,
  small: 0,
  quote: 0,
  blockquote: 0,
  quotation: 0,
  zitat: 0,
  citation: 0,
}
const UNITS: ReadonlySet<string> = new Set(['convert', 'cvt', 'unité', 'unit', 'val'])

/** One pass with a stack of what is open: templates stand in templates. */
const withoutTemplates = (text: string): string => {
  const open: string[] = []
  let out = ''
  let from = 0
  let deeper = 0
  for (const { 0: mark, index } of text.matchAll(TEMPLATE_MARK)) {
    if (mark === '{{' && open.length === MOST_DEPTH) deeper++
    else if (mark === '{{') {
      open.push(out + text.slice(from, index))
      out = ''
      from = index + mark.length
    } else if (deeper > 0) deeper--
    else if (open.length > 0) {
      out = (open.pop() ?? '') + saidBy(out + text.slice(from, index))
      from = index + mark.length
    }
  }
  // What is never closed is no template.
  return `${open.map((before) => `${before}{{`).join('')}${out}${text.slice(from)}`
}
const TEMPLATE_MARK = /\{\{|\}\}/gu
/** Templates in templates that are read by themselves; each level takes as long as all that is in it. */
const MOST_DEPTH = 20

/** The words that a template stands for; the line ends of those that it does not. */
const saidBy = (template: string): string => {
  const [name = '', ...values] = template.split('|').map((value) => value.trim())
  const key = name.toLowerCase()
  const plain = values.filter((value) => !/^\w{1,20}\s?=/u.test(value))
  const ends = lineEndsOf(template)
  if (UNITS.has(key)) return `${plain.slice(0, 2).join(' ')}${ends}`
  const first = WORDS[key]
  return first === undefined ? ends : `${(plain[first] ?? '').replace(/\n/gu, ' ')}${ends}`
}

const FILE_LINK =
  /\[\[[^[\]|\n]{1,200}\.(?:jpe?g|png|svg|gif|webp|tiff?|ogg|webm|pdf)(?:\|[^[\]\n]{0,400}(?:\[\[[^[\]\n]{0,200}\]\][^[\]\n]{0,400}){0,8})?\]\]/giu
/** "[[Category:Sea walls]]", "[[de:Deich]]" on a line of their own. */
const PAGE_LINK = /^\s*\[\[\p{Alpha}[\p{Alpha} -]{0,30}:[^[\]\n]{1,200}\]\]\s*$/u
const INNER_LINK = /\[\[(?:[^[\]|\n]{1,300}\|)?(?<text>[^[\]|\n]{1,300})\]\]/gu
const OUTER_LINK = /\[(?<url>(?:https?:)?\/\/[^\s[\]]{1,2000})(?: (?<text>[^\]\n]{1,300}))?\]/gu
const EMPHASIS = /(?<marks>'{2,5})(?<text>[^'\n]{1,500}(?:'(?!')[^'\n]{0,500}){0,20})\k<marks>/gu
const FRAME = /^\s*(?:\{\||\|\}|\|-)/u
const CELL = /^\s*[|!](?:[^|[\]\n]{0,200}\|(?!\|))?\s*/u
const SWITCH = /__[A-Z]{3,20}__/gu
const TAG = /<\/?(?:br|small|sup|sub|nowiki|div|span|center|blockquote|poem|gallery|references|big|s|u)(?:\s[^<>]{0,300})?\/?>/giu

const markdownOf = (line: string): string => {
  if (line.trim() === '' || FRAME.test(line) || PAGE_LINK.test(line)) return ''
  const heading = HEADING.exec(line)?.groups
  if (heading !== undefined) return `${'#'.repeat(heading['marks']?.length ?? 2)} ${inlineOf(heading['text'] ?? '')}`
  const isRow = /^\s*[|!]/u.test(line)
  const bare = isRow ? line.replace(CELL, '').replace(/\s*(?:\|\||!!)\s*/gu, ' | ') : line
  // Before emphasis is written with the marks of items.
  const marks = /^[*#:;]{1,6}/u.exec(bare)?.[0] ?? ''
  const rest = inlineOf(bare.slice(marks.length)).trimStart()
  if (marks === '') return rest.trimEnd()
  if (marks.endsWith('*')) return `${'  '.repeat(marks.length - 1)}- ${rest}`
  return marks.endsWith('#') ? `${'   '.repeat(marks.length - 1)}1. ${rest}` : rest
}

const inlineOf = (text: string): string =>
  text
    .replace(FILE_LINK, captionOf)
    .replace(INNER_LINK, '$<text>')
    .replace(OUTER_LINK, (_, url: string, words: string | undefined) => (words === undefined ? '' : `[${words}](${url})`))
    .replace(EMPHASIS, (_, marks: string, words: string) => `${MARKS[marks.length] ?? ''}${words}${MARKS[marks.length] ?? ''}`)
    .replace(SWITCH, '')
    .replace(TAG, '')
const MARKS: readonly string[] = ['', '', '*', '**', '', '***']

/** The last value of a file link, if it is no word for its size or place. */
const captionOf = (link: string): string => {
  const last =
    link
      .replace(INNER_LINK, '$<text>')
      .replace(/^\[\[|\]\]$/gu, '')
      .split('|')
      .slice(1)
      .at(-1)
      ?.trim() ?? ''
  return /\s/u.test(last) ? last : ''
}
