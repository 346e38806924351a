import { write } from 'node:fs'
import { promisify } from 'node:util'
import { InputError } from '../errors.js'
import { codeOf, faultOf } from './inputs.js'

/** The reader has read enough and closed the pipe: a normal end. */
export class ClosedPipe extends Error {}

const writeSome = promisify(write)

/** A pipe that was opened without blocking and is full; there is no event for a bare descriptor. */
const FULL_PAUSE_MS = 5
/** Not the module's promise: to load it takes half a millisecond of every start. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FULL_PAUSE_MS))

/**
 * Writes all of it before it returns, so a slow reader slows us down and nothing is left to write at the end. Not with the synchronous calls:
 * they would stop the clock that watches the threads.
 *
 * @throws ClosedPipe, InputError not-writable
 */
export const writeAll = async (descriptor: number, bytes: Uint8Array, name: string): Promise<void> => {
  let from = 0
  while (from < bytes.length) {
    try {
      const { bytesWritten } = await writeSome(descriptor, bytes, from, bytes.length - from, null)
      from += bytesWritten
    } catch (error) {
      const code = codeOf(error)
      if (code === 'EPIPE') throw new ClosedPipe()
      if (code !== 'EAGAIN') throw notWritable(name, error)
      await pause()
    }
  }
}

export const notWritable = (name: string, error: unknown): InputError => {
  const code = codeOf(error)
  if (code === undefined || error instanceof InputError) throw error
  return new InputError(
    'not-writable',
    `could not write "${name}" (${faultOf(code)}), expected a place that can be written; what is written so far is whole`,
  )
}
