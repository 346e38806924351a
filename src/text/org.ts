import type { Line } from '../types.js'
import { MARKDOWN } from './wikitext.js'

/** "[[https://coast.example/pier][the pier]]": no other markup has both pairs of brackets. */
const LINK = /\[\[[^\s[\]]{1,2000}\]\[/u
const KEYWORD = /^\s*#\+[A-Za-z_]{2,30}(?::|\s|$)/u
const DRAWER = /^\s*:(?:PROPERTIES|CUSTOM_ID|LOGBOOK|END):/u
/** Lines with such marks from which a text is one of Org. */
const MARKED_LINES = 3

const isOrg = (lines: readonly Line[]): boolean => {
  let marked = 0
  for (const { text } of lines) {
    const isMarked =
      (text.includes('[[') && LINK.test(text)) || (text.includes('#+') && KEYWORD.test(text)) || (mayOpenDrawer(text) && DRAWER.test(text))
    if (isMarked) marked++
  }
  return marked >= MARKED_LINES && !lines.some(({ text }) => MARKDOWN.test(text))
}

/** Many lines hold a colon, and hardly one opens with it. */
const mayOpenDrawer = (text: string): boolean => text.startsWith(':') || (text.includes(':') && text.trimStart().startsWith(':'))

/** A text of Org mode, as pandoc writes a page, as Markdown: drawers and keywords are no text. It gives as many lines as it takes. */
export const fromOrg = (lines: readonly Line[]): readonly string[] | undefined => {
  if (!isOrg(lines)) return
  // Where lines are wrapped, the words of a link go on in the next one.
  const whole = lines
    .map(({ text }) => text)
    .join('\n')
    .replace(IMAGE, (_, url: string) => `![](${url})`)
    .replace(WORDED_LINK, (_, url: string, words: string) => (url.startsWith('#') ? words : `[${words}](${url})`))
    .replace(BARE_LINK, '$1')
  const texts = whole.split('\n')
  const lastEnd = texts.findLastIndex((line) => BLOCK_END.test(line))
  const state: Reading = { block: undefined, isInDrawer: false }
  return texts.map((line, i) => markdownOf(line, state, i < lastEnd))
}

const IMAGE = /\[\[([^\s[\]]{1,2000}\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?[^\s[\]]{0,500})?)\]\]/giu
const WORDED_LINK = /\[\[([^\s[\]]{1,2000})\]\[((?:!\[\]\([^\s()]{0,2000}\)|[^[\]]){1,500})\]\]/gu
const BARE_LINK = /\[\[((?:https?:|mailto:)[^\s[\]]{1,2000})\]\]/gu

type Reading = { block: string | undefined; isInDrawer: boolean }

const BLOCK_START = /^\s*#\+begin_(?<name>[a-z]{3,20})/iu
const BLOCK_END = /^\s*#\+end_/iu
const SPOKEN = /^\s*#\+(?<name>title|caption):\s*(?<text>\S.*)$/iu
const HEADING = /^(?<marks>\*{1,6})\s+(?<text>\S.*?)(?:\s+:[\p{Alpha}\d_@#%:]{1,200}:)?\s*$/u
/** Blocks that are code, of which each line stays as it is. */
const CODE: ReadonlySet<string> = new Set(['src', 'example'])

/** What is never closed is no block. */
const markdownOf = (line: string, state: Reading, mayOpen: boolean): string => {
  const start = mayOpen && state.block === undefined ? BLOCK_START.exec(line)?.groups?.['name']?.toLowerCase() : undefined
  if (start !== undefined) {
    state.block = start
    return CODE.has(start) ? '```' : ''
  }
  if (state.block !== undefined && BLOCK_END.test(line)) {
    const isCode = CODE.has(state.block)
    state.block = undefined
    return isCode ? '```' : ''
  }
  // What is exported as it stands is the HTML that has no mark here.
  if (state.block === 'export' || state.block === 'html') return ''
  if (state.block !== undefined && CODE.has(state.block)) return line
  return state.block === 'quote' ? quoted(inlineOf(line)) : outsideOf(line, state)
}

/** A value that stands below another one of a drawer. */
const PROPERTY = /^\s*:[\w-]{1,60}:(?:\s|$)/u

const quoted = (line: string): string => (line.trim() === '' ? line : `> ${line.trimStart()}`)

const outsideOf = (line: string, state: Reading): string => {
  state.isInDrawer = DRAWER.test(line) || (state.isInDrawer && PROPERTY.test(line))
  if (state.isInDrawer) return ''
  const spoken = SPOKEN.exec(line)?.groups
  if (spoken !== undefined) return `${spoken['name']?.toLowerCase() === 'title' ? '# ' : ''}${inlineOf(spoken['text'] ?? '')}`
  if (KEYWORD.test(line)) return ''
  const heading = HEADING.exec(line)?.groups
  if (heading !== undefined) return `${'#'.repeat(heading['marks']?.length ?? 1)} ${inlineOf(heading['text'] ?? '')}`
  if (/^\s*\|[-+]{3,}/u.test(line)) return line.replaceAll('+', '|')
  return inlineOf(line)
}

const FOOTNOTE = /\[fn:[^\]\s]{1,40}\]/gu
const DEFINITION = /^(\s*-\s.{1,200}?) :: /u
const emphasis = (mark: string): RegExp =>
  new RegExp(`(?<=^|[\\s("'“])${mark}(?=[^\\s${mark}])([^${mark}\\n]{1,300})(?<=\\S)${mark}(?=$|[\\s.,;:!?)"'”-])`, 'gu')
const EMPHASES: readonly (readonly [RegExp, string])[] = [
  [emphasis('\\*'), '**'],
  [emphasis('/'), '*'],
  [emphasis('='), '`'],
  [emphasis('~'), '`'],
  [emphasis('_'), ''],
]

const inlineOf = (line: string): string => {
  let text = line.replace(FOOTNOTE, '').replace(DEFINITION, '$1: ')
  for (const [pattern, mark] of EMPHASES) text = text.replace(pattern, `${mark}$1${mark}`)
  return text
}
