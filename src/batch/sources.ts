import { join } from 'node:path'
import type { Readable } from 'node:stream'
import picomatch from 'picomatch'
import { InputError } from '../errors.js'
import { ENDINGS_TAKEN, type Kind, kindOf, notFound, statOf, tooLarge } from './inputs.js'
import type { Item } from './job.js'
import { rowsIn } from './lines.js'
import { namesIn } from './listed.js'
import { inside, stemOf } from './names.js'
import { bytesOf } from './unpack.js'
import { type Choice, type Chooser, chooserOf, walk } from './walk.js'
import { warcTexts } from './warc.js'

export type Inputs = {
  /** Files, folders, globs, or - for standard input. */
  readonly named: readonly string[]
  /** A file, or -, that names more of them. */
  readonly listed: string | undefined
  readonly choice: Choice
  readonly limit: number
  readonly stdin: () => Readable
}

/** A file of a list that is there, and what is known of it. */
type Named = { readonly path: string; readonly relative: string; readonly isShared: boolean }

/**
 * All items that the inputs hold, in order, as lists of what is there at once: the files of a folder, the lines of a chunk. An input that
 * fails is an item too, so that it loses no other.
 */
export const itemsIn = async function* (inputs: Inputs): AsyncGenerator<readonly Item[]> {
  for (const name of inputs.named) {
    let found = 0
    for await (const items of itemsOf(name, inputs)) {
      found += items.length
      yield items
    }
    // Emptied or removed since it was checked.
    if (found === 0 && name !== '-' && placeToWalk(name, inputs) !== undefined)
      yield [failed({ path: name, relative: name, isShared: false }, noInputs(name, inputs.choice))]
  }
  if (inputs.listed === undefined) return
  for await (const names of namesIn(bytesOf(inputs.listed, inputs.stdin))) {
    for (const name of names) {
      if (isThere(name)) yield* itemsOf(name, inputs)
      else yield [failed({ path: name, relative: name, isShared: false }, notFound(name))]
    }
  }
}

/**
 * Looks at every name before anything is done, so that a mistyped one costs nothing.
 *
 * @throws InputError not-found, no-inputs where a folder or a pattern holds no scrape
 */
export const checkNamed = (inputs: Inputs): void => {
  for (const name of inputs.named) {
    if (name === '-') continue
    if (!isThere(name) && !isGlob(name)) throw notFound(name)
    const place = placeToWalk(name, inputs)
    if (place !== undefined && !holdsFiles(place)) throw noInputs(name, inputs.choice)
  }
}

const holdsFiles = ({ root, chooser }: PlaceToWalk): boolean => isFolder(root) && !walk(root, chooser).next().done
export const isThere = (path: string): boolean => statOf(path) !== undefined
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true
const isGlob = (name: string): boolean => picomatch.scan(name).isGlob
const noInputs = (name: string, { include, areLines }: Choice): InputError => {
  const expected =
    include.length > 0 ? `files that match ${include.join(' or ')}` : `files that end in ${areLines ? '.jsonl' : ENDINGS_TAKEN}`
  return new InputError('no-inputs', `found no scrape in "${name}", expected ${expected}; see --include`)
}

const itemsOf = async function* (name: string, inputs: Inputs): AsyncGenerator<readonly Item[]> {
  if (name === '-') return yield* contentOf({ path: '-', relative: 'stdin', isShared: false }, inputs)
  const place = placeToWalk(name, inputs)
  if (place === undefined) yield* contentOf({ path: name, relative: name, isShared: false }, inputs)
  else yield* filesBelow(place, inputs)
}

type PlaceToWalk = { readonly root: string; readonly chooser: Chooser }

/** Where the files of a folder or a pattern are looked for; undefined for a file. A name that is there is never a pattern. */
const placeToWalk = (name: string, { choice }: Inputs): PlaceToWalk | undefined => {
  if (isFolder(name)) return { root: name, chooser: chooserOf(choice) }
  if (isThere(name) || !isGlob(name)) return
  const { base, glob } = picomatch.scan(name)
  const isMatch = picomatch(glob)
  const chooser = chooserOf({ ...choice, include: ['**'] })
  const root = base === '' ? '.' : base
  return { root, chooser: { ...chooser, file: (relative) => isMatch(relative) && chooser.file(relative) } }
}

const filesBelow = async function* ({ root, chooser }: PlaceToWalk, inputs: Inputs): AsyncGenerator<readonly Item[]> {
  for (const files of walk(root, chooser)) {
    const times = new Map<string, number>()
    for (const { relative } of files) times.set(stemOf(relative).toLowerCase(), (times.get(stemOf(relative).toLowerCase()) ?? 0) + 1)
    let documents: Item[] = []
    for (const { relative, failure } of files) {
      const named = { path: join(root, relative), relative, isShared: (times.get(stemOf(relative).toLowerCase()) ?? 0) > 1 }
      if (failure !== undefined) documents.push(failed(named, failure))
      else if (kindIn(relative, inputs) === 'document') documents.push(fileOf(named))
      else {
        if (documents.length > 0) yield documents
        documents = []
        yield* contentOf(named, inputs)
      }
    }
    if (documents.length > 0) yield documents
  }
}

/** The items of one file or stream. A fault ends the file, not the run. */
const contentOf = async function* (named: Named, inputs: Inputs): AsyncGenerator<readonly Item[]> {
  const kind = kindIn(named.path, inputs)
  try {
    if (kind === 'document') yield [named.path === '-' ? await stdinOf(named, inputs) : fileOf(named)]
    else if (kind === 'lines') yield* linesOf(named, inputs)
    else yield* textsOf(named, inputs)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield [failed(named, error)]
  }
}

/** What a file is read as. */
export const kindIn = (path: string, { choice }: Pick<Inputs, 'choice'>): Kind => {
  const kind = kindOf(path)
  return kind === 'document' && choice.areLines ? 'lines' : kind
}

const linesOf = async function* (named: Named, { limit, stdin }: Inputs): AsyncGenerator<readonly Item[]> {
  let number = 0
  for await (const rows of rowsIn(bytesOf(named.path, stdin), { limit })) {
    yield rows.map(({ content, bytes }): Item => {
      const place = numbered(named, { number: ++number, bytes })
      if (content !== undefined) return { ...place, kind: 'line', content }
      return { ...place, bytes: 0, kind: 'failed', ...failureOf(tooLarge(`${named.path}, line ${number}`, { size: bytes, limit })) }
    })
  }
}

const textsOf = async function* (named: Named, { limit, stdin }: Inputs): AsyncGenerator<readonly Item[]> {
  let number = 0
  for await (const { id, url, date, content, bytes } of warcTexts(bytesOf(named.path, stdin), limit)) {
    const place = numbered(named, { number: ++number, bytes })
    yield [
      content === undefined
        ? { ...place, bytes: 0, kind: 'failed', ...failureOf(tooLarge(`${named.path}, record ${number}`, { size: bytes, limit })) }
        : { ...place, kind: 'text', content, id, url, crawled: date },
    ]
  }
  if (number > 0) return
  // A crawl's WARC and WAT files end alike, and hold no text.
  throw new InputError('no-inputs', `found no text in "${named.path}", expected a WET file, with records of type conversion`)
}

const stdinOf = async (named: Named, { limit, stdin }: Inputs): Promise<Item> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytesOf(named.path, stdin)) {
    size += part.length
    if (size > limit) throw tooLarge('-', { size, limit })
    parts.push(part)
  }
  return { ...placeOf(named, size), kind: 'text', content: new Uint8Array(Buffer.concat(parts)), id: null, url: null, crawled: null }
}

const fileOf = (named: Named): Item => ({
  ...placeOf(named, statOf(named.path)?.size ?? 0),
  kind: 'file',
})

const failed = (named: Named, error: InputError): Item => ({ ...placeOf(named, 0), kind: 'failed', ...failureOf(error) })
const failureOf = ({ code, message }: InputError) => ({ code, message })

const placeOf = ({ path, relative, isShared }: Named, bytes: number) => ({
  path,
  bytes,
  stem: isShared ? inside(relative) : stemOf(inside(relative)),
  whole: inside(relative),
})

const numbered = (named: Named, { number, bytes }: { readonly number: number; readonly bytes: number }) => {
  const place = placeOf(named, bytes)
  const name = String(number).padStart(6, '0')
  return { ...place, number, stem: `${place.stem}/${name}`, whole: `${place.whole}/${name}` }
}
