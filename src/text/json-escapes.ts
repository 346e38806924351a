import type { Line } from '../types.js'

/** Escaped line ends in a line from which it is a string of JSON: one may be a path ("C:\new"). */
const ESCAPED_ENDS = 3
/** The end of a sentence before one; a path and a pattern (`\r?\n`) have none. */
const SENTENCE_END = /(?:[.!…。！？।]|(?<!\\r)\?)(?:\\?["”»’)]){0,2} ?(?:\\r)?\\n/u
const ESCAPED_END = /(?<!\\)(?:\\\\)*\\n/gu
/** A shorter line is no paragraph. */
const PROSE_LENGTH = 60
/** Share of the lines of prose that must be such strings. */
const ESCAPED_SHARE = 0.5
const ESCAPE = /\\(?:u(?<code>[0-9a-fA-F]{4})|(?<char>["'\\/bfnrt]))/gu
/** A line end inside a line, which stays one. */
const PARAGRAPH = '\u2029'
const CHARACTERS: Readonly<Record<string, string>> = { b: '', f: ' ', n: PARAGRAPH, r: '', t: '\t' }
/** A key and the quotation marks around the string: `"content": "...",`. */
const BEFORE = /^\s{0,40}\{?\s{0,40}(?:"[\w:.-]{1,60}"\s{0,4}:\s{0,4})?"/u
const BEHIND = /"\s{0,4}[,}\]]{0,4}\s{0,4}$/u

/** The text with what strings of JSON escape, where most of it stands in such; their line ends part the lines (U+2029). */
export const withoutJsonEscapes = (lines: readonly Line[]): readonly string[] | undefined => {
  let prose = 0
  let escaped = 0
  for (const { text } of lines) {
    if (text.length < PROSE_LENGTH) continue
    prose++
    if (isEscaped(text)) escaped++
  }
  if (escaped === 0 || escaped < prose * ESCAPED_SHARE) return
  return lines.map(({ text }) => (isEscaped(text) ? unescaped(text.replace(BEFORE, '').replace(BEHIND, '')) : text))
}

const isEscaped = (text: string): boolean =>
  text.includes('\\n') && (text.match(ESCAPED_END)?.length ?? 0) >= ESCAPED_ENDS && SENTENCE_END.test(text)

const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, code: string | undefined, char: string | undefined) =>
    code === undefined ? (CHARACTERS[char ?? ''] ?? char ?? '') : characterOf(Number.parseInt(code, 16)),
  )

const characterOf = (code: number): string => (code === LF ? PARAGRAPH : code === CR ? '' : String.fromCharCode(code))
const [LF, CR] = [0x0a, 0x0d]
