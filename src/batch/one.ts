import { join } from 'node:path'
import { EXIT, messageOf, type Surroundings } from '../around.js'
import type { Flags } from '../arguments.js'
import { clean } from '../clean.js'
import { InputError } from '../errors.js'
import { explained } from '../explain.js'
import { ENDINGS, headOf, type Written, writerOf } from '../output/formats.js'
import { checkColumns } from './columns.js'
import { isPacked, LIMIT_BYTES, readBounded, readToEnd } from './inputs.js'
import { inside, stemOf } from './names.js'
import { guard, isSameFile, planOf, writeWhole } from './outputs.js'
import { notWritable } from './streams.js'

/** Cleans a single file or standard input, here and now, without what many inputs need: it must start fast. */
export const cleanOne = async (input: string, flags: Flags, around: Surroundings): Promise<number> => {
  const { format, file, folder } = planOf(flags, { hasMany: false })
  const target = folder === undefined ? file : join(folder, stemOf(inside(input === '-' ? 'stdin' : input)) + ENDINGS[format])
  if (target !== undefined) {
    guard(target, { isInput: (path) => input !== '-' && isSameFile(path, input), mayReplace: flags.force === true })
  }
  checkColumns(flags, { format, passesKeys: false })
  const write = await writerOf(format, flags.fields)
  try {
    const { encoding, referenceDate, dateOrder, url } = flags
    const limit = flags.maxBytes ?? LIMIT_BYTES
    const bytes = input === '-' ? readToEnd(0, { path: '-', limit }) : await contentOf(input, limit)
    const cleaned = clean(bytes, { path: input, encoding, referenceDate, dateOrder, url })
    const isJson = format === 'json' || format === 'jsonl'
    const full: Written = flags.explain && isJson ? { ...cleaned.record, steps: cleaned.steps } : cleaned.record
    if (flags.explain && !isJson) around.writeError(explained(cleaned.steps))
    const text = (await headOf(format, flags.fields)) + (await inAscii(write(full), flags))
    if (target !== undefined) {
      writeWhole(target, text)
      return EXIT.good
    }
    return printed(text, around)
  } catch (error) {
    // A fault of the output is one of use; one of the input leaves no record.
    if (!(error instanceof InputError) || error.code === 'not-writable') throw error
    around.writeError(messageOf(error, input))
    return EXIT.failed
  }
}

const printed = (text: string, { writeOut, writeError }: Surroundings): number => {
  try {
    writeOut(text)
    return EXIT.good
  } catch (error) {
    writeError(messageOf(notWritable('standard output', error)))
    return EXIT.failed
  }
}

const inAscii = async (text: string, { ascii }: Flags): Promise<string> => (ascii ? (await import('./ascii.js')).escaped(text) : text)

const contentOf = async (path: string, limit: number): Promise<Uint8Array> => {
  const bytes = readBounded(path, limit)
  return isPacked(path) ? (await import('./unpack.js')).unpacked(path, bytes, limit) : bytes
}
