import { readSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, messageOf, type Surroundings } from '../around.js'
import type { Flags } from '../arguments.js'
import { clean } from '../clean.js'
import { InputError } from '../errors.js'
import { explained } from '../explain.js'
import { ENDINGS, headOf, type Written, writerOf } from '../output/formats.js'
import { isPacked, LIMIT_BYTES, readBounded, tooLarge } from './inputs.js'
import { inside, stemOf } from './names.js'
import { guard, isSameFile, planOf, writeWhole } from './outputs.js'

/** Cleans a single file or standard input, here and now, without what many inputs need: it must start fast. */
export const cleanOne = async (input: string, flags: Flags, around: Surroundings): Promise<number> => {
  const { format, file, folder } = planOf(flags, { hasMany: false })
  const target = folder === undefined ? file : join(folder, stemOf(inside(input === '-' ? 'stdin' : input)) + ENDINGS[format])
  if (target !== undefined) {
    guard(target, { isInput: (path) => input !== '-' && isSameFile(path, input), mayReplace: flags.force === true })
  }
  const write = await writerOf(format, flags.fields)
  try {
    const { encoding, referenceDate, dateOrder, url } = flags
    const limit = flags.maxBytes ?? LIMIT_BYTES
    const bytes = input === '-' ? readStdin(limit) : await contentOf(input, limit)
    const cleaned = clean(bytes, { path: input, encoding, referenceDate, dateOrder, url })
    const isJson = format === 'json' || format === 'jsonl'
    const full: Written = flags.explain && isJson ? { ...cleaned.record, steps: cleaned.steps } : cleaned.record
    if (flags.explain && !isJson) around.writeError(explained(cleaned.steps))
    const text = (await headOf(format, flags.fields)) + (await inAscii(write(full), flags))
    if (target === undefined) around.writeOut(text)
    else writeWhole(target, text)
    return EXIT.good
  } catch (error) {
    // A fault of the output is one of use; one of the input leaves no record.
    if (!(error instanceof InputError) || error.code === 'not-writable') throw error
    around.writeError(messageOf(error, input))
    return EXIT.failed
  }
}

const inAscii = async (text: string, { ascii }: Flags): Promise<string> => (ascii ? (await import('./ascii.js')).escaped(text) : text)

const contentOf = async (path: string, limit: number): Promise<Uint8Array> => {
  const bytes = readBounded(path, limit)
  return isPacked(path) ? (await import('./unpack.js')).unpacked(path, bytes, limit) : bytes
}

const CHUNK_BYTES = 65_536

/** Standard input to its end, at most as much as one article can be. */
const readStdin = (limit: number): Uint8Array => {
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    const read = readChunk(chunk)
    if (read === 0) return Buffer.concat(chunks)
    size += read
    if (size > limit) throw tooLarge('-', { size, limit })
    chunks.push(chunk.subarray(0, read))
  }
}

const readChunk = (chunk: Buffer): number => {
  for (;;) {
    try {
      return readSync(0, chunk, 0, chunk.length, null)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EOF') return 0
      // A pipe that has nothing to read yet, opened without blocking by whoever started us.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
