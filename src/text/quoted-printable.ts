import type { Line } from '../types.js'
import { fromLatin1 } from './windows-1252.js'

/** Escaped bytes and broken lines from which a text is quoted-printable. */
const LEAST_SIGNS = 3
const ESCAPED = /=[0-9A-F]{2}/gu
/** What is not ASCII would be escaped, and a space inside a line would not; in code of Markdown the article writes about such marks. */
const NOT_ESCAPED = /[\u0080-\uffff]|`=| =(?:09|0A|20)[ ,.:;]/
const ESCAPED_BYTES = /(?:=[0-9A-F]{2})+/gu

/**
 * The text of a mail whose body is quoted-printable (RFC 2045, section 6.7): each equals sign in it opens an escaped byte or ends a line that goes
 * on below. What goes on moves up to the line that it began on.
 */
export const fromQuotedPrintable = (lines: readonly Line[]): readonly string[] | undefined => {
  let signs = 0
  let broken = 0
  for (const { text } of lines) {
    if (NOT_ESCAPED.test(text)) return
    if (!text.includes('=')) continue
    const bytes = text.match(ESCAPED)?.length ?? 0
    const isBroken = text.endsWith('=')
    if (text.split('=').length - 1 !== bytes + (isBroken ? 1 : 0)) return
    signs += bytes
    if (isBroken) broken++
  }
  // Addresses have an equals sign too; "=E2=80=99" and lines that end in one are no address.
  if (signs + broken < LEAST_SIGNS || (broken === 0 && !lines.some(({ text }) => /=[C-F][0-9A-F]=[89AB][0-9A-F]/u.test(text)))) return
  const texts: (readonly string[])[] = []
  let whole: string[] = []
  for (const { text } of lines) {
    const isBroken = text.endsWith('=')
    whole.push(isBroken ? text.slice(0, -1) : text)
    if (!isBroken) {
      texts.push(partsOf(whole))
      whole = []
    }
  }
  texts.push(partsOf(whole))
  return texts.flat().map((text) => (text.includes('=') ? text.replace(ESCAPED_BYTES, decoded).trimEnd() : text))
}

/** The whole text on the line that it began on, and nothing on those that it went on to. */
const partsOf = (whole: readonly string[]): readonly string[] => whole.map((_, i) => (i === 0 ? whole.join('') : ''))

const decoded = (escaped: string): string => {
  const bytes = Uint8Array.from(escaped.slice(1).split('='), (byte) => Number.parseInt(byte, 16))
  return textOf(bytes).replace(LINE_END, '\u2029')
}

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromLatin1(Buffer.from(bytes).toString('latin1'))
  }
}
/** Escaped ("=0A") it stands inside a line, which stays one. */
const LINE_END = /\r\n|[\n\r]/gu
