import { createReadStream } from 'node:fs'
import type { Readable, Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { InputError } from '../errors.js'
import { codeOf, isPacked, notReadable, tooLarge } from './inputs.js'
import { type FramePart, frameCutter } from './zstd-frames.js'

/** What Node has for zstd from 22.15 on, and its types for Node 20 do not know. */
type Zstd = {
  readonly zstdDecompressSync?: typeof zlib.gunzipSync
  readonly createZstdDecompress?: typeof zlib.createGunzip
}
const zstd = zlib as Zstd

/** How bytes are packed: what unpacks a part, and where parts end that must be unpacked one by one. */
type Packing = {
  readonly unpackSync: typeof zlib.gunzipSync
  readonly create: () => Transform
  readonly cutter: () => (chunk: Uint8Array) => readonly FramePart[]
}

/** Node goes on with the next member of gzip by itself, and sees that the last is whole. */
const wholly = () => (bytes: Uint8Array) => [{ bytes, isEnd: false }]

const packingOf = (path: string): Packing => {
  if (path.toLowerCase().endsWith('.gz')) return { unpackSync: zlib.gunzipSync, create: zlib.createGunzip, cutter: wholly }
  const { zstdDecompressSync, createZstdDecompress } = zstd
  if (zstdDecompressSync === undefined || createZstdDecompress === undefined) throw noZstd(path)
  return { unpackSync: zstdDecompressSync, create: createZstdDecompress, cutter: frameCutter }
}

/** The bytes of a file that is packed as a whole, at most `limit`. */
export const unpacked = (path: string, bytes: Uint8Array, limit: number): Uint8Array => {
  if (!isPacked(path)) return bytes
  const { unpackSync, cutter } = packingOf(path)
  const parts: Uint8Array[] = []
  let room = limit
  try {
    const frames = cutter()(bytes)
    if (cutter === frameCutter && frames.at(-1)?.isEnd === false) throw cutOff()
    for (const frame of frames) {
      // No room is said by one byte of it: a limit of none would be no limit.
      const part = unpackSync(frame.bytes, { maxOutputLength: Math.max(1, room) })
      room -= part.length
      parts.push(part)
    }
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path, { size: limit + 1, limit })
    throw damaged(path, error)
  }
  if (room < 0) throw tooLarge(path, { size: limit - room, limit })
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
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
  const packing = packingOf(path)
  try {
    yield* piecesOf(raw, packing)
  } catch (error) {
    throw /^Z(?:STD)?_/u.test(codeOf(error) ?? '') ? damaged(path, error) : notReadable(path, error)
  } finally {
    raw.destroy()
  }
}

/** Of a slice with a fault in it zlib gives nothing, so it is less than a record; and even a bomb makes no more than half a MB of it. */
const SLICE_BYTES = 512

/** What is unpacked, a slice at a time. */
const piecesOf = async function* (raw: AsyncIterable<Uint8Array>, { create, cutter }: Packing): AsyncGenerator<Uint8Array> {
  const cut = cutter()
  let part: Part | undefined
  try {
    for await (const chunk of raw) {
      for (let from = 0; from < chunk.length; from += SLICE_BYTES) {
        for (const { bytes, isEnd } of cut(chunk.subarray(from, from + SLICE_BYTES))) {
          part ??= partOf(create())
          yield* part.take(bytes)
          if (!isEnd) continue
          yield* part.end()
          part = undefined
        }
      }
    }
    if (part === undefined) return
    yield* part.end()
    if (cutter === frameCutter) throw cutOff()
  } finally {
    part?.close()
  }
}

type Part = {
  readonly take: (bytes: Uint8Array) => AsyncGenerator<Uint8Array>
  readonly end: () => AsyncGenerator<Uint8Array>
  readonly close: () => void
}

/** A stream that unpacks, not by a pipe: one that comes to a fault drops what it has unpacked before, and with it whole lines. */
const partOf = (unpack: Transform): Part => {
  const pieces: Uint8Array[] = []
  unpack.on('data', (piece: Uint8Array) => pieces.push(piece))
  const step = async function* (act: (done: () => void) => void): AsyncGenerator<Uint8Array> {
    const fault = await new Promise<Error | undefined>((resolve) => {
      unpack.once('error', resolve)
      act(() => {
        unpack.off('error', resolve)
        resolve(undefined)
      })
    })
    yield* pieces.splice(0)
    if (fault !== undefined) throw fault
  }
  return {
    take: (bytes) => step((done) => unpack.write(bytes, done)),
    end: () => step((done) => unpack.once('end', done).end()),
    close: () => unpack.destroy(),
  }
}

/** As zlib says it of gzip. */
const cutOff = (): Error => Object.assign(new Error('unexpected end of file'), { code: 'ZSTD_cut_off' })

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
