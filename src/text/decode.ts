import chardet from 'chardet'
import { InputError } from '../errors.js'
import type { Outcome, Warning } from '../types.js'

type Decoded = { readonly text: string; readonly encoding: string; readonly bytes: number }

/** How many bytes are looked at to tell text from binary, and to guess the encoding. */
const SAMPLE_BYTES = 65_536
/** Share of control characters in the sample above which bytes are no text. */
const CONTROL_SHARE = 0.1
/** Share of NUL bytes at every second place that UTF-16 without a mark has, in a text of mostly Latin letters. */
const UTF16_SHARE = 0.4
/** At most so many broken sequences for each well-formed one still count as damaged UTF-8. */
const DAMAGED_SHARE = 0.1
/** Below this confidence of chardet (percent) the encoding is reported as uncertain. */
const SURE_PERCENT = 60

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zstd archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]

/**
 * Bytes to text: the given encoding, else the byte order mark, else UTF-8, else UTF-16 by its zero bytes, else what chardet guesses.
 *
 * @param encoding a label of the Encoding Standard
 * @throws InputError when the bytes are binary or not text in the given encoding
 */
export const decode = (input: string | Uint8Array, encoding: string | undefined): Outcome<Decoded> => {
  if (typeof input === 'string') {
    return outcome({ text: input.replace(/^\ufeff/u, ''), encoding: 'utf-8', bytes: Buffer.byteLength(input) })
  }
  if (encoding !== undefined) return outcome(given(input, encoding))
  const marked = byMark(input)
  if (marked !== undefined) return outcome(withName(input, marked))
  refuseBinary(input)
  const wide = wideOf(input)
  if (wide !== undefined) return outcome(withName(input, wide))
  try {
    return outcome(strictly(input, 'utf-8'))
  } catch {
    return guessed(input)
  }
}

const outcome = (value: Decoded, warnings: readonly Warning[] = []): Outcome<Decoded> => ({ value, steps: [], warnings })

const withName = (input: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(input),
  encoding,
  bytes: input.length,
})

const strictly = (input: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding, { fatal: true }).decode(input),
  encoding,
  bytes: input.length,
})

const given = (input: Uint8Array, label: string): Decoded => {
  let encoding: string
  try {
    encoding = new TextDecoder(label).encoding
  } catch {
    throw new InputError(
      'unknown-encoding',
      `found the encoding "${label}", expected a label of the Encoding Standard such as utf-8 or windows-1252`,
    )
  }
  let decoded: Decoded
  try {
    decoded = strictly(input, encoding)
  } catch {
    throw new InputError(
      'wrong-encoding',
      `found bytes that are not ${encoding}, expected text in ${encoding}; leave --encoding out to have it found`,
    )
  }
  if (decoded.text.includes('\0')) refuseBinary(input)
  return decoded
}

const byMark = (input: Uint8Array): string | undefined => {
  if (input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf) return 'utf-8'
  if (input[0] === 0xff && input[1] === 0xfe) return 'utf-16le'
  if (input[0] === 0xfe && input[1] === 0xff) return 'utf-16be'
  return
}

const refuseBinary = (input: Uint8Array): void => {
  const known = MAGIC.find(([, bytes]) => bytes.every((byte, i) => input[i] === byte))?.[0]
  const sample = input.subarray(0, SAMPLE_BYTES)
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  const isWide = wideOf(input) !== undefined
  if (known === undefined && (isWide || (controls <= sample.length * CONTROL_SHARE && !sample.includes(0)))) return
  throw new InputError('binary-input', `found ${known ?? 'binary bytes'}, expected the scraped text of an article; give a text file`)
}

/** UTF-16 without a mark: zero bytes at every second place, hardly any at the others. */
const wideOf = (input: Uint8Array): string | undefined => {
  const sample = input.subarray(0, Math.min(SAMPLE_BYTES, input.length - (input.length % 2)))
  if (sample.length < 4 || input.length % 2 !== 0) return
  let even = 0
  let odd = 0
  sample.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++
  })
  const half = sample.length / 2
  if (odd > half * UTF16_SHARE && even < half * 0.05) return 'utf-16le'
  if (even > half * UTF16_SHARE && odd < half * 0.05) return 'utf-16be'
  return
}

/** Bytes that are no valid UTF-8: a few broken ones in much that is well-formed are damage, else another encoding. */
const guessed = (input: Uint8Array): Outcome<Decoded> => {
  const lenient = withName(input, 'utf-8')
  const broken = lenient.text.match(/\ufffd/gu)?.length ?? 0
  const wellFormed = lenient.text.match(/[\u0080-\ufffc]/gu)?.length ?? 0
  if (broken <= wellFormed * DAMAGED_SHARE) return outcome(lenient)
  const best = chardet
    .analyse(input.subarray(0, SAMPLE_BYTES))
    .find(
      ({ name, confidence }) =>
        name !== 'UTF-8' && decodes(input, name) && (confidence >= SURE_PERCENT || /^(?:ISO-8859|windows)/u.test(name)),
    )
  const encoding = new TextDecoder(best?.name ?? 'windows-1252').encoding
  const isSure = best !== undefined && best.confidence >= SURE_PERCENT
  const message = `the encoding was guessed as ${encoding}; name it with --encoding if the text looks wrong`
  return outcome(withName(input, encoding), isSure ? [] : [{ code: 'uncertain-encoding', message, lines: [] }])
}

const decodes = (input: Uint8Array, name: string): boolean => {
  try {
    // Text has no control characters of the range C1: an encoding that gives some is the wrong one.
    return !/[\u0080-\u009f]/u.test(strictly(input, name).text)
  } catch {
    return false
  }
}
