import chardet from 'chardet'
import { InputError } from '../errors.js'
import type { Outcome, Warning } from '../types.js'
import { refuseBinary, refuseBinaryText, SAMPLE_SIZE } from './binary.js'
import { utf16Of } from './utf16.js'
import { countUtf8 } from './utf8.js'
import { fromLatin1 } from './windows-1252.js'

type Decoded = { readonly text: string; readonly encoding: string; readonly bytes: number }

/** Below this confidence of chardet (percent) the encoding is reported as uncertain. */
const SURE_PERCENT = 60

/**
 * Bytes to text: the given encoding, else the byte order mark, else UTF-8, else UTF-16 without a mark, else what chardet guesses.
 *
 * @param encoding a label of the Encoding Standard
 * @throws InputError when the input is binary or not text in the given encoding
 */
export const decode = (input: string | Uint8Array, encoding: string | undefined): Outcome<Decoded> => {
  if (typeof input === 'string') {
    refuseBinaryText(input)
    return outcome({ text: input.replace(/^\ufeff/u, ''), encoding: 'utf-8', bytes: Buffer.byteLength(input) })
  }
  if (encoding !== undefined) return outcome(checked(given(input, encoding)))
  const marked = byMark(input)
  if (marked !== undefined) return outcome(checked(withName(input, marked)))
  if (input.subarray(0, SAMPLE_SIZE).includes(0)) {
    const order = utf16Of(input)
    if (order !== undefined) return outcome(withName(input, order))
  }
  refuseBinary(input)
  try {
    return outcome(strictly(input, 'utf-8'))
  } catch {
    return guessed(input)
  }
}

const outcome = (value: Decoded, warnings: readonly Warning[] = []): Outcome<Decoded> => ({ value, steps: [], warnings })

const checked = (decoded: Decoded): Decoded => {
  refuseBinaryText(decoded.text)
  return decoded
}

const withName = (input: Uint8Array, encoding: string): Decoded => ({
  text: decoded(input, encoding, {}),
  encoding,
  bytes: input.length,
})

const strictly = (input: Uint8Array, encoding: string): Decoded => ({
  text: decoded(input, encoding, { fatal: true }),
  encoding,
  bytes: input.length,
})

const decoded = (input: Uint8Array, encoding: string, how: { readonly fatal?: true }): string => {
  const text = new TextDecoder(encoding, how).decode(input)
  return encoding === 'windows-1252' ? fromLatin1(text) : text
}

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
  try {
    return strictly(input, encoding)
  } catch {
    throw new InputError(
      'wrong-encoding',
      `found bytes that are not ${encoding}, expected text in ${encoding}; leave --encoding out to have it found`,
    )
  }
}

const byMark = (input: Uint8Array): string | undefined => {
  if (input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf) return 'utf-8'
  if (input[0] === 0xff && input[1] === 0xfe) return 'utf-16le'
  if (input[0] === 0xfe && input[1] === 0xff) return 'utf-16be'
  return
}

/** Bytes that are no valid UTF-8: damaged UTF-8, where at least as many sequences are whole as broken, else another encoding. */
const guessed = (input: Uint8Array): Outcome<Decoded> => {
  const { wellFormed, broken, isCutOff } = countUtf8(input)
  // Two bytes above 0x7f that fit each other by chance are rare in other encodings: one in ten in Chinese ones, fewer in those of one byte.
  if (isCutOff ? broken <= wellFormed : broken <= wellFormed && wellFormed > 0) return outcome(withName(input, 'utf-8'))
  const sample = input.subarray(0, SAMPLE_SIZE)
  const best = chardet
    .analyse(sample)
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
    return !/[\u0080-\u009f]/u.test(strictly(input, new TextDecoder(name).encoding).text)
  } catch {
    return false
  }
}
