import type { Line } from '../types.js'

/** "https://coast.example/pier[the pier]". */
const LINK = /(?:https?:\/\/|link:)[^\s[\]]{1,2000}\[[^\s\]]/u
const MACRO = /(?:^|\s)image::?[^\s[\]]{1,2000}\[/u
/** "== What it costs", without the marks at the end that a wiki has. */
const HEADING = /^(?<marks>={1,6}) (?<text>[^\s=](?:.*[^\s=])?)\s*$/u
/** Lines with such marks from which a text is one of AsciiDoc, and of how many kinds they are. */
const MARKED_LINES = 3
const MARKED_KINDS = 2

const isAsciidoc = (lines: readonly Line[]): boolean => {
  const counts = { headings: 0, links: 0, images: 0 }
  for (const { text } of lines) {
    if (text.startsWith('```') || text.includes('](http')) return false
    if (text.startsWith('=') && HEADING.test(text)) counts.headings++
    if (text.includes('[') && LINK.test(text)) counts.links++
    if (text.includes('image:') && MACRO.test(text)) counts.images++
  }
  const found = Object.values(counts).filter((count) => count > 0)
  return found.length >= MARKED_KINDS && found.reduce((sum, count) => sum + count, 0) >= MARKED_LINES
}

/** A text of AsciiDoc, as pandoc writes a page, as Markdown: attributes and the frames of blocks are no text. It gives as many lines as it takes. */
export const fromAsciidoc = (lines: readonly Line[]): readonly string[] | undefined => {
  if (!isAsciidoc(lines)) return
  // Where lines are wrapped, the words of a link go on in the next one.
  const whole = lines
    .map(({ text }) => text)
    .join('\n')
    .replace(IMAGE, (image, url: string, values: string) => `![${altIn(values)}](${url})${lineEndsOf(image)}`)
    .replace(WORDED_LINK, (_, url: string, words: string) => `[${words.replace(/\^$/u, '')}](${url})`)
  const texts = whole.split('\n')
  const state: Reading = { fence: undefined, lastOf: new Map() }
  texts.forEach((line, i) => {
    if (FENCE.test(line)) state.lastOf.set(line.trim(), i)
  })
  return texts.map((line, i) => markdownOf(line, i, state))
}

const altIn = (values: string): string => (values.split(',')[0] ?? '').replaceAll('\n', ' ')
const lineEndsOf = (text: string): string => text.replace(/[^\n]+/gu, '')

const IMAGE = /image::?([^\s[\]]{1,2000})\[([^\]]{0,500})\]/gu
const WORDED_LINK =
  /(?:link:)?(?:\+\+)?((?:https?:\/\/|(?<=link:)|(?<=link:\+\+))[^\s[\]+]{1,2000})(?:\+\+)?\[((?:!\[[^\]]{0,500}\]\([^\s()]{0,2000}\)|[^[\]]){1,500})\]/gu

/** `lastOf` says where each fence stands for the last time: what is never closed is none. */
type Reading = { fence: string | undefined; readonly lastOf: Map<string, number> }

/** "____" around a quotation, "----" and "...." around code, "====" and "****" around what stands apart, "|===" around a table. */
const FENCE = /^(?:_{4,}|-{4,}|\.{4,}|={4,}|\*{4,}|\+{4,}|\|={3,})\s*$/u
const ATTRIBUTES = /^\[[^[\]]{0,300}\]\s*$|^\[\[[\w-]{1,200}\]\]\s*$|^:[\w-]{1,60}:(?: .*)?$/u
const TITLE = /^\.(?<text>\p{Alpha}.*)$/u
const ITEM = /^(?<marks>\*{1,6}|\.{1,5}|-) (?<text>\S.*)$/u

const markdownOf = (line: string, i: number, state: Reading): string => {
  const mark = FENCE.test(line) ? line.trim() : undefined
  if (mark !== undefined && (state.fence === mark || (state.fence === undefined && i < (state.lastOf.get(mark) ?? 0)))) {
    state.fence = state.fence === undefined ? mark : undefined
    return isCode(mark) ? '```' : ''
  }
  const { fence } = state
  if (fence !== undefined && isCode(fence)) return line
  if (fence?.startsWith('_') === true) return line.trim() === '' ? line : `> ${inlineOf(line)}`
  if (fence?.startsWith('+') === true) return ''
  if (fence?.startsWith('|') === true && line.startsWith('|')) return `${inlineOf(line)} |`
  return outsideOf(line)
}

const isCode = (mark: string): boolean => mark.startsWith('-') || mark.startsWith('.')

const outsideOf = (line: string): string => {
  if (ATTRIBUTES.test(line)) return ''
  const heading = HEADING.exec(line)?.groups
  if (heading !== undefined) return `${'#'.repeat(heading['marks']?.length ?? 1)} ${inlineOf(heading['text'] ?? '')}`
  const item = ITEM.exec(line)?.groups
  if (item !== undefined) {
    const { marks = '', text = '' } = item
    return `${'  '.repeat(marks.length - 1)}${marks.startsWith('.') ? '1.' : '-'} ${inlineOf(text)}`
  }
  return inlineOf(TITLE.exec(line)?.groups?.['text'] ?? line)
}

const STRONG = /(?<![*\p{Alpha}\p{N}])\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*(?![*\p{Alpha}\p{N}])/gu
/** "[.kicker]#Harbour#": words with a class of their own. */
const CLASSED = /\[[.#][\w.-]{1,100}\]#([^#\n]{1,300})#/gu
const CODE = /`\+([^`\n]{1,300})\+`/gu
const DEFINITION = /^(\S.{0,200}?):: ?/u

const inlineOf = (line: string): string =>
  line
    .replace(STRONG, '**$1**')
    .replace(CLASSED, '$1')
    .replace(CODE, '`$1`')
    .replace(DEFINITION, '$1: ')
    .replace(/\{empty\}|\{blank\}/gu, '')
    .replace(/ \+$/u, '')
