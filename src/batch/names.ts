import { sha256 } from '@noble/hashes/sha2.js'
import { basename, join, posix, resolve, sep } from 'node:path'
import { unpackedName } from './inputs.js'

/** The file that lists the inputs without a record. */
export const ERRORS_NAME = 'errors.jsonl'

/**
 * Gives each item a file of its own below the folder, the same in every run over the same inputs: its stem, else its whole name, else that
 * with a number. None gets the name of one of the others, which are written there too. A name that is a folder's is taken too (`x.json/y.txt` before `x.txt`). Of each name only 48 bits are kept, so that a million of them fit into little memory; two names that share them by chance
 * only cost one of them a number.
 */
export const namer = (
  folder: string,
  ending: string,
  others: readonly string[] = [],
): ((place: { readonly stem: string; readonly whole: string }) => string) => {
  const taken = new Set([ERRORS_NAME, ...others].map(hashOf))
  const folders = new Set<number>()
  let above = ''
  const claim = (name: string): boolean => {
    const hash = hashOf(name)
    if (taken.has(hash) || folders.has(hash)) return false
    taken.add(hash)
    const parent = posix.dirname(name)
    if (parent === above) return true
    above = parent
    for (let folder = parent; folder !== '.'; folder = posix.dirname(folder)) folders.add(hashOf(folder))
    return true
  }
  return ({ stem, whole }) => {
    if (claim(stem + ending)) return join(folder, stem + ending)
    if (claim(whole + ending)) return join(folder, whole + ending)
    let number = 2
    while (!claim(`${whole}-${number}${ending}`)) number++
    return join(folder, `${whole}-${number}${ending}`)
  }
}

/** Names that some file systems take for one have one hash: letters of either case, accents composed or not. */
const hashOf = (name: string): number => Buffer.from(sha256(Buffer.from(name.normalize('NFC').toLowerCase()))).readUIntBE(0, 6)

/** A name without its ending, and without that of its archive. */
export const stemOf = (relative: string): string => unpackedName(relative).replace(/(?<=[^/])\.[^./]*$/u, '')

/** A path that stays below the folder it is joined to: `../a/./b` is `a/b`. */
export const inside = (path: string): string => {
  const below = posix.normalize(path.split(sep).join('/')).replace(/^(?:[a-z]:)?(?:\/|\.\.(?:\/|$))*/iu, '')
  return below === '' || below === '.' ? basename(resolve('.')) : below
}
