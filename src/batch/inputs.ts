import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { InputError } from '../errors.js'

/** A scrape of one article is never larger; a file that is would take memory without bound. */
export const LIMIT_BYTES = 64 * 1024 * 1024

/** What a file holds, by its ending: one article, one JSON object a line, or the records of a WARC file. */
export type Kind = 'document' | 'lines' | 'warc'

const DOCUMENT = /\.(?:txt|text|md|markdown)$/iu
const LINES = /\.(?:jsonl|ndjson)$/iu
const WARC = /\.(?:wet|warc)$/iu
const PACKED = /\.(?:gz|zst)$/iu

export const isPacked = (path: string): boolean => PACKED.test(path)

/** The name without the ending that says how it is packed. */
export const unpackedName = (path: string): string => path.replace(PACKED, '')

/** A file that is named itself may end in anything. */
export const kindOf = (path: string): Kind => {
  const name = unpackedName(path)
  if (LINES.test(name)) return 'lines'
  return WARC.test(name) ? 'warc' : 'document'
}

/** Whether a file is taken from a folder: JSON Lines only where asked for, since results are written into the same folders. */
export const isTaken = (path: string, areLines: boolean): boolean => {
  const name = unpackedName(path)
  return areLines ? LINES.test(name) : DOCUMENT.test(name) || WARC.test(name)
}

export const ENDINGS_TAKEN = '.txt, .text, .md, .markdown or .wet'

/** What is at a path; undefined where nothing is, or nothing that can be reached. */
export const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return
  }
}

/** @throws InputError when the file cannot be read or is larger than one article can be */
export const readBounded = (path: string, limit: number = LIMIT_BYTES): Uint8Array => {
  try {
    const stat = statSync(path)
    if (stat.size > limit) throw tooLarge(path, { size: stat.size, limit })
    return stat.isFile() ? readFileSync(path) : readPipe(path, limit)
  } catch (error) {
    throw error instanceof InputError ? error : notReadable(path, error)
  }
}

/** A pipe or a device has no size beforehand, and may have no end. */
const readPipe = (path: string, limit: number): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    return readToEnd(file, { path, limit })
  } finally {
    closeSync(file)
  }
}

const CHUNK_BYTES = 65_536

/**
 * What a descriptor gives to its end.
 *
 * @throws InputError too-large, as soon as it is more than one article can be
 */
export const readToEnd = (descriptor: number, { path, limit }: { readonly path: string; readonly limit: number }): Uint8Array => {
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    const read = readChunk(descriptor, chunk)
    if (read === 0) return Buffer.concat(chunks)
    size += read
    if (size > limit) throw tooLarge(path, { size, limit })
    chunks.push(chunk.subarray(0, read))
  }
}

const readChunk = (descriptor: number, chunk: Buffer): number => {
  for (;;) {
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null)
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      // A pipe that has nothing to read yet, opened without blocking by whoever started us.
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

export const tooLarge = (path: string, { size, limit = LIMIT_BYTES }: { readonly size: number; readonly limit?: number }): InputError =>
  new InputError('too-large', `found ${size} bytes in "${path}", expected at most ${limit}, one article; split it or raise --max-bytes`)

export const notFound = (path: string): InputError =>
  new InputError('not-found', `found no file or folder "${path}", expected the path of a scrape; check the name`)

export const notReadable = (path: string, error: unknown): InputError => {
  const code = codeOf(error)
  if (code === undefined) throw error
  if (code === 'ENOENT') return notFound(path)
  return new InputError('not-readable', `found "${path}" but could not read it (${code}), expected a readable file; check its permissions`)
}

/** The code of a fault of the system, such as ENOSPC. */
export const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return
  return String(error.code)
}

/** In words, where people would not know the code. */
export const faultOf = (code: string): string => (code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : code)
