import { realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Readable } from 'node:stream'
import picomatch from 'picomatch'
import { InputError } from '../errors.js'
import { ENDINGS_TAKEN, type Kind, kindOf, notFound, statOf, tooLarge } from './inputs.js'
import type { Item } from './job.js'
import { rowsIn } from './lines.js'
import { inside, stemOf } from './names.js'
import { isSameFile } from './outputs.js'
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

/** Names in a list are read in lists of their own; a path is never longer. */
const NAME_BYTES = 65_536

/** A file of a list that is there, and what is known of it. */
type Named = { readonly path: string; readonly relative: string; readonly isShared: boolean }

/**
 * All items that the inputs hold, in order, as lists of what is there at once: the files of a folder, the lines of a chunk. An input that
 * fails is an item too, so that it loses no other.
 *
 * @throws InputError no-inputs, where a folder or a pattern holds no scrape
 */
export const itemsIn = async function* (inputs: Inputs): AsyncGenerator<readonly Item[]> {
  for (const name of inputs.named) {
    let found = 0
    for await (const items of itemsOf(name, inputs)) {
      found += items.length
      yield items
    }
    if (found === 0 && name !== '-' && isEmptyFault(name)) throw noInputs(name, inputs.choice)
  }
  if (inputs.listed === undefined) return
  for await (const names of namesIn(inputs.listed, inputs)) {
    for (const name of names) {
      if (isThere(name)) yield* itemsOf(name, inputs)
      else yield [failed({ path: name, relative: name, isShared: false }, notFound(name))]
    }
  }
}

/** @throws InputError not-found, before anything is done, so that a mistyped name costs nothing */
export const checkNamed = ({ named }: Inputs): void => {
  for (const name of named) if (name !== '-' && !isThere(name) && !isGlob(name)) throw notFound(name)
}

const isThere = (path: string): boolean => statOf(path) !== undefined
const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true
const isGlob = (name: string): boolean => picomatch.scan(name).isGlob
/** A file without lines is an empty stream; a folder or a pattern without files is a mistake. */
const isEmptyFault = (name: string): boolean => !isThere(name) || isFolder(name)

const noInputs = (name: string, { include, areLines }: Choice): InputError => {
  const expected =
    include.length > 0 ? `files that match ${include.join(' or ')}` : `files that end in ${areLines ? '.jsonl' : ENDINGS_TAKEN}`
  return new InputError('no-inputs', `found no scrape in "${name}", expected ${expected}; see --include`)
}

const itemsOf = async function* (name: string, inputs: Inputs): AsyncGenerator<readonly Item[]> {
  if (name === '-') return yield* contentOf({ path: '-', relative: 'stdin', isShared: false }, inputs)
  if (isFolder(name)) return yield* filesBelow(name, { chooser: chooserOf(inputs.choice), inputs })
  if (isThere(name)) return yield* contentOf({ path: name, relative: name, isShared: false }, inputs)
  const { base, glob } = picomatch.scan(name)
  if (!isFolder(base === '' ? '.' : base)) return
  const isMatch = picomatch(glob)
  const chooser = { ...chooserOf({ ...inputs.choice, include: ['**'] }), output: inputs.choice.output }
  const chosen = { ...chooser, file: (relative: string) => isMatch(relative) && chooser.file(relative) }
  yield* filesBelow(base === '' ? '.' : base, { chooser: chosen, inputs })
}

const filesBelow = async function* (
  root: string,
  { chooser, inputs }: { readonly chooser: Chooser; readonly inputs: Inputs },
): AsyncGenerator<readonly Item[]> {
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

/** The names in a list: separated by NUL where it holds one (`find -print0`), else one a line. */
const namesIn = async function* (list: string, inputs: Inputs): AsyncGenerator<readonly string[]> {
  const chunks = bytesOf(list, inputs.stdin)
  const first = await chunks.next()
  if (first.done) return
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value
    yield* chunks
  }
  const end = first.value.includes(0) ? 0 : undefined
  for await (const rows of rowsIn(all(), { limit: NAME_BYTES, ...(end === undefined ? {} : { end }) })) {
    yield rows
      .map(({ content }) => Buffer.from(content ?? []).toString('utf8'))
      .map((name) => (end === 0 ? name : name.replace(/\r$/u, '')))
      .filter((name) => name !== '')
  }
}

/** Whether a path is an input, under whatever name: it must never be written to. */
export const isInput = (path: string, { named, choice }: Inputs): boolean => {
  const real = realpathSync(path)
  if (
    choice.output !== undefined &&
    real.startsWith(choice.output + sep) &&
    !named.some((name) => name !== '-' && isSameFile(name, path))
  ) {
    return named.some(
      (name) => isFolder(name) && realpathSync(name) === choice.output && chooserOf(choice).file(real.slice(choice.output.length + 1)),
    )
  }
  return named.some((name) => {
    if (name === '-' || !isThere(name)) return false
    if (!isFolder(name)) return isSameFile(name, path)
    const root = realpathSync(name) + sep
    return real.startsWith(root) && chooserOf(choice).file(real.slice(root.length))
  })
}
