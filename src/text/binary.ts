import { InputError } from '../errors.js'

/** How much of the input is looked at to tell text from binary. */
export const SAMPLE_SIZE = 65_536
/** Share of control characters above which the input is no text; a text with escape sequences of a terminal stays below. */
const CONTROL_SHARE = 0.1

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

/** @throws InputError binary-input, when the bytes open like a known binary format, hold a zero byte or many control characters */
export const refuseBinary = (input: Uint8Array): void => {
  const known = MAGIC.find(([, bytes]) => bytes.every((byte, i) => input[i] === byte))?.[0]
  if (known !== undefined) throw binary(known)
  const sample = input.subarray(0, SAMPLE_SIZE)
  let controls = 0
  // By index: a view of bytes is walked through several times as fast.
  for (let i = 0; i < sample.length; i++) if (isControl(sample[i] as number)) controls++
  if (sample.includes(0) || controls > sample.length * CONTROL_SHARE) throw binary('binary bytes')
}

/** The same for text that was decoded before. */
export const refuseBinaryText = (text: string): void => {
  const sample = text.slice(0, SAMPLE_SIZE)
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0
  if (sample.includes('\0') || controls > sample.length * CONTROL_SHARE) throw binary('binary characters')
}

const isControl = (byte: number): boolean => byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))

const binary = (found: string): InputError =>
  new InputError('binary-input', `found ${found}, expected the scraped text of an article; give a text file`)
