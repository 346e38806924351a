import { readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { InputError } from '../errors.js'
import { isTaken, notReadable, statOf } from './inputs.js'

export type Choice = {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly areLines: boolean
  /** Folder that is written to: its files are results and never inputs. */
  readonly output: string | undefined
}

/** Decides for the path of a file below the folder that was named. */
export type Chooser = {
  readonly file: (relative: string) => boolean
  readonly folder: (relative: string) => boolean
  readonly output: string | undefined
}

/** A file below the folder, or a folder that could not be read. */
export type Walked = { readonly relative: string; readonly failure: InputError | undefined }

/** A pattern without a slash is matched with the name alone, as in .gitignore. */
export const matcher = (patterns: readonly string[]): ((relative: string) => boolean) => {
  if (patterns.length === 0) return () => false
  const matches = patterns.map((pattern) =>
    picomatch(pattern.replace(/\/$/u, ''), { dot: true, basename: !pattern.replace(/\/$/u, '').includes('/') }),
  )
  return (relative) => matches.some((match) => match(relative))
}

export const chooserOf = ({ include, exclude, areLines, output }: Choice): Chooser => {
  const isIncluded = matcher(include)
  const isExcluded = matcher(exclude)
  return {
    file: (relative) => (include.length > 0 ? isIncluded(relative) : isTaken(relative, areLines)) && !isExcluded(relative),
    folder: (relative) => !isExcluded(relative),
    output,
  }
}

/**
 * The files below a folder in the order of their paths, the files of one folder at a time: the names of one folder are in memory, never those
 * of the whole tree. Links to files are files; links to folders are not followed, so there is no circle.
 */
export const walk = function* (root: string, chooser: Chooser, below = ''): Generator<readonly Walked[]> {
  let files: Walked[] = []
  const entries = entriesOf(join(root, below))
  if (entries instanceof InputError) return yield [{ relative: below, failure: entries }]
  for (const { name, isFolder } of entries) {
    const relative = below === '' ? name : `${below}/${name}`
    if (!isFolder) {
      if (chooser.file(relative)) files.push({ relative, failure: undefined })
      continue
    }
    if (!chooser.folder(relative) || isSame(join(root, relative), chooser.output)) continue
    // The files so far come before those of the folder.
    if (files.length > 0) yield files
    files = []
    yield* walk(root, chooser, relative)
  }
  if (files.length > 0) yield files
}

const isSame = (path: string, output: string | undefined): boolean => output !== undefined && realpathSync(path) === output

const isLinkToFile = (path: string): boolean => statOf(path)?.isFile() === true

type Entry = { readonly name: string; readonly isFolder: boolean }

const entriesOf = (folder: string): readonly Entry[] | InputError => {
  try {
    return (
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isDirectory() || (entry.isSymbolicLink() && isLinkToFile(join(folder, entry.name))))
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
        // By code unit, so that the order is that of the whole paths on every machine.
        .sort((a, b) => (a.key < b.key ? -1 : 1))
    )
  } catch (error) {
    return notReadable(folder, error)
  }
}
