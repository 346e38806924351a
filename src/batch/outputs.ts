import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Flags } from '../arguments.js'
import { InputError } from '../errors.js'
import { ENDINGS, type Format } from '../output/formats.js'
import { codeOf, faultOf, statOf } from './inputs.js'

/** Where the results go, and as what: standard output where neither a file nor a folder is given. */
export type Plan = { readonly format: Format; readonly file: string | undefined; readonly folder: string | undefined }

/** @param hasMany there may be more than one record */
export const planOf = (flags: Flags, { hasMany }: { readonly hasMany: boolean }): Plan => {
  const named = flags.format ?? (flags.markdown ? 'markdown' : flags.json ? 'json' : undefined)
  const { output } = flags
  if (output === undefined || output === '-' || descriptorOf(output) === 1)
    return { format: named ?? (hasMany ? 'jsonl' : 'json'), file: undefined, folder: undefined }
  if (isFolder(output, { hasMany, format: named })) return { format: named ?? 'json', file: undefined, folder: output }
  return { format: named ?? formatOf(output) ?? (hasMany ? 'jsonl' : 'json'), file: output, folder: undefined }
}

/** Whether `-o` names a folder: it is one, it ends in a slash, or there are many inputs and one file could not hold the format. */
const isFolder = (output: string, { hasMany, format }: { readonly hasMany: boolean; readonly format: Format | undefined }): boolean => {
  if (/[/\\]$/u.test(output)) return true
  const stat = statOf(output)
  if (stat !== undefined) return stat.isDirectory()
  return hasMany && extname(output) === '' && format !== 'jsonl' && format !== 'csv'
}

/** The format that the ending of a file names. */
const formatOf = (path: string): Format | undefined => {
  const ending = extname(path).toLowerCase()
  if (ending === '.ndjson') return 'jsonl'
  if (ending === '.markdown') return 'markdown'
  return (Object.keys(ENDINGS) as Format[]).find((format) => ENDINGS[format] === ending)
}

/** The descriptor that a path stands for. Opening it anew fails for a socket, and for a file would write over what others wrote. */
export const descriptorOf = (path: string): number | undefined => {
  const name = /^\/dev\/(?<name>stdout|stderr|fd\/\d{1,5})$/u.exec(path)?.groups?.['name']
  if (name === undefined) return
  if (name.startsWith('std')) return name === 'stdout' ? 1 : 2
  return Number(name.slice(3))
}

/** Whether a path is one that results can be written to but not renamed to: a pipe or a device. */
export const isStream = (path: string): boolean => {
  if (descriptorOf(path) !== undefined) return true
  const stat = statOf(path)
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}

/**
 * Makes sure that writing loses nothing: the target is no input, and is not there already unless it may be replaced.
 *
 * @throws InputError output-exists
 */
export const guard = (
  target: string,
  { isInput, mayReplace }: { readonly isInput: (path: string) => boolean; readonly mayReplace: boolean },
): void => {
  if (!existsSync(target) || isStream(target)) return
  if (isInput(target))
    throw new InputError('output-exists', `found that "${target}" is an input, expected another file to write to; name one with -o`)
  if (mayReplace) return
  throw new InputError(
    'output-exists',
    `found "${target}" already there, expected a new file; name another one with -o or replace it with --force`,
  )
}

/** Whether two paths are one file, whatever names or links they go by. */
export const isSameFile = (a: string, b: string): boolean => {
  const [one, other] = [statOf(a), statOf(b)]
  if (one === undefined || other === undefined) return false
  return one.ino === 0 ? realpathSync(a) === realpathSync(b) : one.dev === other.dev && one.ino === other.ino
}

/**
 * Writes a file whole or not at all. A device is written to as it is: a rename would put a file in its place.
 *
 * @throws InputError not-writable
 */
export const writeWhole = (path: string, content: string): void => {
  try {
    if (isStream(path)) {
      writeFileSync(descriptorOf(path) ?? path, content)
      return
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileAtomic.sync(path, content)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    // A reader that has read enough closes the pipe.
    if (code === 'EPIPE') return
    throw new InputError(
      'not-writable',
      `could not write "${path}" (${faultOf(code)}), expected a folder that can be written; check it or name another one with -o`,
    )
  }
}
