// UTF-8 that was read as windows-1252 or Latin-1, mended in the damaged span only (after ftfy, R. Speer: only what decodes as UTF-8).
// Real text looks like it now and then ("ESPAÑ…", "é »"), so a span needs a proof of its own, or one elsewhere in its line.

import { HIGH } from './windows-1252.js'

const BYTE_OF = new Map<string, number>([...HIGH].map((char, i) => [char, 0x80 + i]))
/** A byte that carries on a sequence of UTF-8: 0x80 to 0xbf. */
const CARRY = `[\\u0080-\\u00bf${HIGH}]`
/** What can be damage: a sequence of UTF-8, or one that lost its last byte (0x9d) or whose last byte (0xa0) became a space. */
const SPAN = `[Â-ß]${CARRY}|[à-ï]${CARRY}{2}|ðŸ${CARRY}{2}|â€(?!${CARRY})|Â(?: Â){1,200}(?= |$)|Ã (?=[ ,.;:)]|$)|[ÃÂ](?= |$)`
const SPANS = new RegExp(SPAN, 'gu')
const SPAN_HERE = new RegExp(SPAN, 'uy')

/** These may follow a letter in real text: quotes, dashes, an ellipsis, a no-break space before a French mark. */
const CLOSING = /[‘’“”‚„‹›«»–—…•™\u00a0]/u
/** Letters that windows-1252 has on high bytes; they follow another in real words too: Czech "Úžasný". */
const LETTER = /[ŠšŽžŒœ]/u
const ALL_CLOSING = new RegExp(`^${CLOSING.source}+$`, 'u')
const ALL_CLOSING_OR_LETTER = new RegExp(`^(?:${CLOSING.source}|${LETTER.source})+$`, 'u')
/** Capitals that are the first bytes of Latin letters, and of the punctuation of Latin-1. */
const LATIN_LEAD = /^[ÂÃÄÅÆÈ]/u
/** "12 Å³", "1.5 Å±0.1": a unit. */
const UNIT = /^Å[²³±]/u
/** Spans that no text has but for damage: general punctuation, emoji, the byte order mark, no-break spaces in a row. */
const CERTAIN = /^(?:â€|ðŸ|ï[»¿]|Â )/u
const SMALL = /^\p{Lower}/u
const SMALL_OR_MARK = /^[\p{Lower}\p{Nd}.,;:!?)]/u
/** What three bytes make that stands alone: Vietnamese, punctuation, arrows, signs, dingbats, ligatures, selectors, marks of order. */
const ALONE = /[\u1e00-\u1eff\u200b-\u23ff\u25a0-\u27bf\u2b00-\u2bff\ufb00-\ufb06\ufeff\ufffd]|\p{Variation_Selector}/u
/** By the length of a sequence: which bits of its first byte count, and the smallest character that may be written so (Unicode 16, table 3-7). */
const FIRST_BITS = [0, 0, 31, 15, 7]
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]
const TEXT = /[\p{Alpha}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Zl}\p{Zp}\p{Cf}]/u

/** `proof`: damage for sure; `suspect`: damage if something else in the line is; `real`: text that only looks like it. */
type Judgement = 'proof' | 'suspect' | 'real'

type Span = { readonly text: string; readonly span: string; readonly at: number; readonly followsSpan: boolean }

/** `KÃ¶nig` -> `König`, `â€œ` -> `“`; `Ã…lesund` alone could be real text and is left. One pass looks for proof, one mends. */
export const mendMojibake = (text: string): string => (isProven(text) ? withoutDamage(text, () => true) : text)

/** The same in a text whose other lines have the proof, for what is Latin and for `2026å¹´`: "»Ø«" is no Arabic there. */
export const mendSuspected = (text: string): string =>
  withoutDamage(text, (span) => LATIN_LEAD.test(span) || (span.length === 3 && isOdd(span.slice(1))))

const withoutDamage = (text: string, isMeant: (span: string) => boolean): string => {
  let end = -1
  return text.replace(SPANS, (span, at: number) => {
    const followsSpan = end === at
    end = at + span.length
    return !isMeant(span) || judge({ text, span, at, followsSpan }) === 'real' ? span : mended(span)
  })
}

const isProven = (text: string): boolean => {
  let end = -1
  for (const { 0: span, index: at } of text.matchAll(SPANS)) {
    if (judge({ text, span, at, followsSpan: end === at }) === 'proof') return true
    end = at + span.length
  }
  return false
}

const judge = (found: Span): Judgement => {
  const { text, span, at } = found
  const before = text[at - 1] ?? ''
  if (CERTAIN.test(span)) return charOf(span) === '' ? 'real' : 'proof'
  if (span === 'Â') return SMALL_OR_MARK.test(before) ? 'proof' : 'suspect'
  if (span === 'Ã' || span === 'Ã ') return SMALL.test(before) ? 'proof' : 'suspect'
  const char = charOf(span)
  if (isOtherScript(char)) return otherScript(found)
  if (span.length === 2) return twoBytes(found, before)
  if (!ALONE.test(char)) return 'real'
  return isOdd(span.slice(1)) ? 'proof' : 'suspect'
}

/** Whether one of the characters is none that may follow a letter in real text. */
const isOdd = (carries: string): boolean => !ALL_CLOSING.test(carries)

const twoBytes = ({ text, span, at }: Span, before: string): Judgement => {
  if (!LATIN_LEAD.test(span)) return 'real'
  const carry = span.slice(1)
  // A capital inside a word of small letters: "wiÄ™c".
  if (SMALL.test(before) || span === 'Â\u00a0') return 'proof'
  // A closing mark right before a letter: "Å›wiat". An ellipsis may stand there.
  if (/[™›]/u.test(carry) && SMALL.test(text.slice(at + 2, at + 3))) return 'proof'
  if (CLOSING.test(carry) || UNIT.test(span)) return 'suspect'
  return LETTER.test(carry) && !/^[ÂÃ]/u.test(span) ? 'suspect' : 'proof'
}

/** Scripts of which one letter proves nothing and two in a row do. */
const SCRIPTS =
  'Greek Cyrillic Armenian Hebrew Arabic Georgian Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Han Hiragana Katakana Hangul'
let otherScripts: RegExp | undefined
/** Built when the first span is met: so many scripts take a while. */
const isOtherScript = (char: string): boolean => {
  otherScripts ??= new RegExp(
    `[\\u3000-\\u303f\\uff00-\\uff60${SCRIPTS.replace(/\w+ ?/gu, (script) => `\\p{Script_Extensions=${script.trim()}}`)}]`,
    'u',
  )
  return otherScripts.test(char)
}

/** `Ø«` between quotes is Danish, `é »` French; two letters of another script in a row are neither, unless all their bytes are such marks. */
const otherScript = ({ text, span, at, followsSpan }: Span): Judgement => {
  SPAN_HERE.lastIndex = at + span.length
  const next = SPAN_HERE.exec(text)?.[0] ?? ''
  if (!followsSpan && (next.length < 2 || !isOtherScript(charOf(next))))
    return span.length === 2 || isOdd(span.slice(1)) ? 'suspect' : 'real'
  return ALL_CLOSING_OR_LETTER.test(span.slice(1) + next.slice(1)) ? 'suspect' : 'proof'
}

/** The character that the bytes of a span encode; "" where they encode none, or one that is no text. */
const charOf = (span: string): string => {
  if (span.length < 2 || span === 'â€' || span.includes(' ')) return span
  let value = byteAt(span, 0) & (FIRST_BITS[span.length] ?? 0)
  for (let i = 1; i < span.length; i++) value = value * 64 + (byteAt(span, i) & 63)
  if (value < (SMALLEST[span.length] ?? 0) || (value >= 0xd800 && value < 0xe000)) return ''
  const char = String.fromCodePoint(value)
  // `Â“`: a character of windows-1252 before it was encoded.
  return value < 0xa0 || TEXT.test(char) ? char : ''
}

const byteAt = (span: string, at: number): number => {
  const code = span.charCodeAt(at)
  return code < 0x100 ? code : (BYTE_OF.get(span[at] ?? '') ?? code)
}

const mended = (span: string): string => {
  if (span === 'â€') return '”'
  if (span === 'Â') return ''
  if (span.startsWith('Â ')) return ' '
  if (span === 'Ã' || span === 'Ã ') return 'à'
  return charOf(span) || span
}
