import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { InputError } from '../errors.js'
import type { Counts } from './counts.js'
import type { Item } from './job.js'
import { isInput } from './is-input.js'
import { namer } from './names.js'
import { guard, isSameFile } from './outputs.js'
import { nameOf, type Sink } from './sinks.js'
import type { Inputs } from './sources.js'

type Lists = AsyncIterable<readonly Item[]>

/**
 * What an earlier run has not written yet. What it has written is left out, or marked as done where later items are compared with it.
 *
 * @throws InputError usage, where the inputs are not those of the earlier run
 */
export const notYetIn = async function* (
  lists: Lists,
  { done, last }: Pick<Sink, 'done' | 'last'>,
  { isCompared }: { readonly isCompared: boolean },
): AsyncGenerator<readonly Item[]> {
  let seen = 0
  for await (const items of lists) {
    const skipped = items.slice(0, Math.max(0, done - seen))
    seen += items.length
    const newest = skipped.at(-1)
    if (newest !== undefined && seen >= done && nameOf(newest) !== last) throw changed(nameOf(newest), last ?? '')
    const rest = items.slice(skipped.length)
    if (isCompared && skipped.length > 0) yield skipped.map((item) => ({ ...item, isDone: true }))
    if (rest.length > 0) yield rest
  }
  if (seen < done) throw changed('the end of the inputs', last ?? '')
}

const changed = (found: string, expected: string): InputError =>
  new InputError('usage', `found ${found} where the earlier run had ${expected}, expected the same inputs; begin anew with --force`)

/**
 * Items as they come, none of which is the file that is written to: a list or a link may name it, which is seen only here.
 *
 * @throws InputError output-exists
 */
export const apartFrom = async function* (lists: Lists, output: string): AsyncGenerator<readonly Item[]> {
  let path: string | undefined
  for await (const items of lists) {
    for (const item of items) {
      if (item.path !== path) guard(output, { isInput: () => isSameFile(item.path, output), mayReplace: true })
      path = item.path
    }
    yield items
  }
}

export type Tree = {
  readonly folder: string
  readonly ending: string
  /** Other files that are written, which may be below the folder. */
  readonly others: readonly string[]
  readonly inputs: Inputs
  readonly isResumed: boolean
  readonly mayReplace: boolean
  readonly isCompared: boolean
  readonly counts: Counts
}

/**
 * Gives each item its file in the tree; with --resume those that have it are left out, or marked as done.
 *
 * @throws InputError output-exists
 */
export const placedIn = async function* (lists: Lists, tree: Tree): AsyncGenerator<readonly Item[]> {
  const below = tree.others.map((path) => relative(tree.folder, path).split(sep).join('/'))
  const nameFor = namer(tree.folder, tree.ending, below)
  for await (const items of lists) {
    const placed = items.flatMap((item) => place(item, item.kind === 'failed' ? undefined : nameFor(item), tree))
    if (placed.length > 0) yield placed
  }
}

const place = (item: Item, target: string | undefined, tree: Tree): readonly Item[] => {
  if (target === undefined) return [item]
  if (tree.isResumed && !tree.mayReplace && existsSync(target)) {
    tree.counts.kept++
    return tree.isCompared ? [{ ...item, target, isDone: true }] : []
  }
  try {
    const isRead = (path: string): boolean => isSameFile(path, item.path) || isInput(path, tree.inputs)
    guard(target, { isInput: isRead, mayReplace: tree.mayReplace })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(error.code, `${error.message}; --resume keeps what is there and adds the rest`)
  }
  return [{ ...item, target }]
}
