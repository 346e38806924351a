import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { InputError } from '../errors.js'
import { ENDINGS, type Format } from '../output/formats.js'
import type { Source } from './inputs.js'

/** Whether `-o` names a folder: it is one, it ends in a slash, or there are many inputs and one file could not hold the format. */
export const isFolder = (output: string, hasMany: boolean, format: Format | undefined): boolean =>
  /[/\\]$/u.test(output) ||
  (existsSync(output) && statSync(output).isDirectory()) ||
  (hasMany && extname(output) === '' && format !== 'jsonl')

/** The format that the ending of a file names. */
export const formatOf = (path: string): Format | undefined => {
  const ending = extname(path).toLowerCase()
  if (ending === '.ndjson') return 'jsonl'
  if (ending === '.markdown') return 'markdown'
  return (Object.keys(ENDINGS) as Format[]).find((format) => ENDINGS[format] === ending)
}

/**
 * Where each input is written below a folder: the same tree, the ending of the format. Two inputs that differ in their ending only keep it.
 */
export const targetsIn = (folder: string, sources: readonly Source[], format: Format): ReadonlyMap<Source, string> => {
  const bare = (source: Source): string => source.relative.replace(/^(?:\.\.?[/\\]|[/\\])+/u, '').replace(/\.[^./\\]*$/u, '')
  const times = new Map<string, number>()
  for (const source of sources) times.set(bare(source).toLowerCase(), (times.get(bare(source).toLowerCase()) ?? 0) + 1)
  const taken = new Set<string>()
  return new Map(
    sources.map((source) => {
      const stem = (times.get(bare(source).toLowerCase()) ?? 0) > 1 ? source.relative.replace(/^(?:\.\.?[/\\]|[/\\])+/u, '') : bare(source)
      let target = join(folder, stem + ENDINGS[format])
      for (let i = 2; taken.has(target.toLowerCase()); i++) target = join(folder, `${stem}-${i}${ENDINGS[format]}`)
      taken.add(target.toLowerCase())
      return [source, target]
    }),
  )
}

/**
 * Makes sure that writing loses nothing: no target is an input, and none is there already unless it may be replaced.
 *
 * @throws InputError output-exists
 */
export const guard = (targets: readonly string[], sources: readonly Source[], mayReplace: boolean): void => {
  const inputs = new Set(sources.filter(({ path }) => path !== '-').map(({ path }) => identity(path)))
  for (const target of targets) {
    if (!existsSync(target)) continue
    if (inputs.has(identity(target)))
      throw new InputError('output-exists', `found that "${target}" is an input, expected another file to write to; name one with -o`)
    if (!mayReplace)
      throw new InputError(
        'output-exists',
        `found "${target}" already there, expected a new file; name another one with -o or replace it with --force`,
      )
  }
}

/** The file itself, whatever name or link it goes by. */
const identity = (path: string): string => {
  const { dev, ino } = statSync(path)
  return ino === 0 ? realpathSync(path) : `${dev}:${ino}`
}

/**
 * Writes a file whole or not at all.
 *
 * @throws InputError not-writable
 */
export const writeWhole = (path: string, content: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileAtomic.sync(path, content)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    throw new InputError(
      'not-writable',
      `could not write "${path}" (${code}), expected a folder that can be written; check it or name another one with -o`,
    )
  }
}
