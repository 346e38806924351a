import { SAMPLE_SIZE } from './binary.js'

/** Share of ASCII, white space and full-width marks that a text in any script has: line ends, digits and stops at least. */
const PLAIN_SHARE = 0.02
/** Share of the other characters that belong to the alphabet, or to Chinese, Japanese or Korean. */
const SCRIPT_SHARE = 0.9
/** Share of bytes above 0x7f from which the bytes can be Chinese; ASCII letters, two by two, are Chinese characters too. */
const HIGH_SHARE = 0.2
/** With fewer bytes nothing can be said. */
const ENOUGH_BYTES = 8

/** Share of hiragana among the letters of Japanese, whose bytes are low; two ASCII letters make none. */
const HIRAGANA_SHARE = 0.1
const HIRAGANA = /\p{Script=Hiragana}/gu

const NO_TEXT = /(?![\t\n\f\r])[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u
const PLAIN = /[\t\n\r -~\u2010-\u203a\u3000-\u3002\uff01-\uff1f]/gu
const ALPHABET = /[\u0080-\u1fff]/gu
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * The byte order of UTF-16 without a mark: the one in which the bytes are text of an alphabet, or Chinese, Japanese or Korean, with ASCII
 * between; undefined where neither is. In the other order spaces and line ends are U+2000, U+0A00 and U+0D00.
 */
export const utf16Of = (input: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (input.length % 2 !== 0 || input.length < ENOUGH_BYTES) return
  const sample = input.subarray(0, SAMPLE_SIZE)
  const orders = (['utf-16le', 'utf-16be'] as const).filter((order) => isText(sample, order))
  return orders.length === 1 ? orders[0] : undefined
}

const isText = (sample: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean => {
  const text = decoded(sample, order)
  if (text === undefined || NO_TEXT.test(text)) return false
  const plain = count(text, PLAIN)
  if (plain < text.length * PLAIN_SHARE) return false
  const letters = (text.length - plain) * SCRIPT_SHARE
  if (count(text, ALPHABET) >= letters) return true
  const high = sample.filter((byte) => byte > 0x7f).length
  return count(text, EAST_ASIAN) >= letters && (high > sample.length * HIGH_SHARE || count(text, HIRAGANA) > letters * HIRAGANA_SHARE)
}

const decoded = (sample: Uint8Array, order: string): string | undefined => {
  try {
    // The sample may end inside a pair of surrogates: `stream` leaves it out.
    return new TextDecoder(order, { fatal: true }).decode(sample, { stream: true })
  } catch {
    return
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
