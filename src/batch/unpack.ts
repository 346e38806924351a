import { createReadStream } from 'node:fs'
import type { Readable, Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { InputError } from '../errors.js'
import { codeOf, isPacked, notReadable, tooLarge } from './inputs.js'

/** What Node has for zstd from 22.15 on, and its types for Node 20 do not know. */
type Zstd = {
  readonly zstdDecompressSync?: typeof zlib.gunzipSync
  readonly createZstdDecompress?: typeof zlib.createGunzip
}
const zstd = zlib as Zstd

/** The bytes of a file that is packed as a whole, at most `limit`. */
export const unpacked = (path: string, bytes: Uint8Array, limit: number): Uint8Array => {
  if (!isPacked(path)) return bytes
  const unpack = path.toLowerCase().endsWith('.gz') ? zlib.gunzipSync : zstd.zstdDecompressSync
  if (unpack === undefined) throw noZstd(path)
  try {
    return unpack(bytes, { maxOutputLength: limit })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path, { size: limit + 1, limit })
    throw damaged(path, error)
  }
}

/** The bytes of a file or of standard input as a stream, unpacked. Several packed members one after the other are one stream. */
export const bytesOf = async function* (path: string, stdin: () => Readable): AsyncGenerator<Uint8Array> {
  const raw = path === '-' ? stdin() : createReadStream(path)
  if (!isPacked(path)) {
    try {
      yield* raw
    } catch (error) {
      throw notReadable(path, error)
    }
    return
  }
  const create = path.toLowerCase().endsWith('.gz') ? zlib.createGunzip : zstd.createZstdDecompress
  if (create === undefined) throw noZstd(path)
  try {
    yield* piecesOf(raw, create())
  } catch (error) {
    throw codeOf(error)?.startsWith('Z_') || codeOf(error)?.startsWith('ZSTD_') ? damaged(path, error) : notReadable(path, error)
  } finally {
    raw.destroy()
  }
}

/** Of a slice with a fault in it zlib gives nothing, so it is less than a record; and even a bomb makes no more than half a MB of it. */
const SLICE_BYTES = 512

/**
 * What the stream unpacks, a slice at a time. Not by a pipe: a stream that comes to a fault drops what it has unpacked before, and with it whole
 * lines.
 */
const piecesOf = async function* (raw: AsyncIterable<Uint8Array>, unpack: Transform): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  unpack.on('data', (piece: Uint8Array) => pieces.push(piece))
  const step = async (act: (done: () => void) => void): Promise<Error | undefined> =>
    new Promise((resolve) => {
      unpack.once('error', resolve)
      act(() => {
        unpack.off('error', resolve)
        resolve(undefined)
      })
    })
  try {
    for await (const chunk of raw) {
      for (let from = 0; from < chunk.length; from += SLICE_BYTES) {
        const fault = await step((done) => unpack.write(chunk.subarray(from, from + SLICE_BYTES), done))
        yield* pieces.splice(0)
        if (fault !== undefined) throw fault
      }
    }
    const fault = await step((done) => unpack.once('end', done).end())
    yield* pieces.splice(0)
    if (fault !== undefined) throw fault
  } finally {
    unpack.destroy()
  }
}

const noZstd = (path: string): InputError =>
  new InputError(
    'unsupported',
    `found "${path}", which Node ${process.versions.node} cannot unpack, expected .gz; use Node 22.15 or unpack it`,
  )

const damaged = (path: string, error: unknown): InputError =>
  new InputError(
    'damaged-archive',
    `found that "${path}" is cut off or damaged (${error instanceof Error ? error.message : 'error'}), expected a whole archive; fetch it again`,
  )
