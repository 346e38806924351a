import { readFileSync, type Stats, statSync } from 'node:fs'
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
    const { size } = statSync(path)
    if (size > limit) throw tooLarge(path, { size, limit })
    return readFileSync(path)
  } catch (error) {
    throw error instanceof InputError ? error : notReadable(path, error)
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
