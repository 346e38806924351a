import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { InputError } from '../errors.js'

/** One scrape to clean: `path` as it is reported, `relative` its place below the folder that was named. */
export type Source = { readonly path: string; readonly relative: string; readonly read: () => Uint8Array }

/** Endings of the files that are taken from a folder. A file that is named itself may end in anything. */
const ENDINGS = new Set(['.txt', '.md', '.markdown', '.text'])

/** A scrape of one article is never larger; a file that is would take memory without bound. */
export const LIMIT_BYTES = 64 * 1024 * 1024

/**
 * The scrapes that the arguments name: files as they are, folders with all below them, by path.
 *
 * @throws InputError when an argument is not there or a folder holds no scrape
 */
export const sourcesOf = (inputs: readonly string[], readStdin: () => Uint8Array): readonly Source[] =>
  inputs.flatMap((input): readonly Source[] => {
    if (input === '-') return [{ path: '-', relative: 'stdin', read: readStdin }]
    const stat = statSync(input, { throwIfNoEntry: false })
    if (stat === undefined)
      throw new InputError('not-found', `found no file or folder "${input}", expected the path of a scrape; check the name`)
    if (!stat.isDirectory()) return [fileSource(input, input)]
    const files = below(input)
    if (files.length === 0)
      throw new InputError('no-inputs', `found no scrape in the folder "${input}", expected files that end in ${[...ENDINGS].join(', ')}`)
    return files.map((relative) => fileSource(join(input, relative), relative))
  })

const fileSource = (path: string, relative: string): Source => ({ path, relative, read: () => readBounded(path) })

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/+$/u, '').length + 1))
    .sort()

const readBounded = (path: string): Uint8Array => {
  try {
    const { size } = statSync(path)
    if (size > LIMIT_BYTES) throw tooLarge(path, size)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof InputError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error'
    throw new InputError('not-readable', `found "${path}" but could not read it (${code}), expected a readable file; check its permissions`)
  }
}

export const tooLarge = (path: string, size: number): InputError =>
  new InputError(
    'too-large',
    `found ${size} bytes in "${path}", expected at most ${LIMIT_BYTES}, one article; split it into one file for each article`,
  )
