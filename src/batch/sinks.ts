import { createHash } from 'node:crypto'
import { appendFileSync, closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Counts, recount } from './counts.js'
import { codeOf, statOf } from './inputs.js'
import type { Failure, Item, Result } from './job.js'
import { addMark, beginJournal, dropJournal, endJournal, lastMark, partOf } from './journal.js'
import { jsonl } from '../output/jsonl.js'
import { ERRORS_NAME } from './names.js'
import { notWritable, writeAll } from './streams.js'

/** Where results go, in order. What `put` was given is written when it returns. */
export type Sink = {
  /** Items that an earlier run has written. */
  readonly done: number
  /** Name of the last of them. */
  readonly last?: string
  readonly counts?: Counts
  readonly put: (results: readonly Placed[], counts: Counts) => Promise<void>
  /** @param isWhole all inputs are through; otherwise what is there is left for --resume */
  readonly end: (isWhole: boolean) => Promise<void>
}

export type Placed = { readonly item: Item; readonly result: Result }

export const nameOf = ({ path, number }: Item): string => (number === undefined ? path : `${path}#${number}`)

/** One stream: a descriptor, or a path that is no regular file, such as /dev/stdout. */
export const streamSink = (descriptor: number, { name, head }: { readonly name: string; readonly head: string }): Sink => {
  let isBegun = head === ''
  const begin = async (): Promise<void> => {
    if (!isBegun) await writeAll(descriptor, Buffer.from(head), name)
    isBegun = true
  }
  return {
    done: 0,
    put: async (results) => {
      await begin()
      await writeAll(descriptor, Buffer.from(results.map(({ result }) => result.text).join('')), name)
    },
    end: begin,
  }
}

/** How often the part is made sure: this much work is done again after a kill. */
const MARK_SECONDS = 1

type FileSettings = { readonly head: string; readonly run: string; readonly isResumed: boolean; readonly seconds: () => number }

/** One file, that has its name when it is whole; until then it is a part, with a journal. */
export const fileSink = (output: string, { head, run, isResumed, seconds }: FileSettings): Sink => {
  const mark = isResumed ? lastMark(output, run) : undefined
  const part = opened(partOf(output), mark === undefined ? 'w' : 'r+')
  let bytes = mark?.bytes ?? 0
  let items = mark?.items ?? 0
  let last = mark?.last ?? ''
  let latest = mark?.counts
  let marked = seconds()
  ftruncateSync(part, bytes)
  const append = (text: string): void => {
    const content = Buffer.from(text)
    let from = 0
    try {
      while (from < content.length) from += writeSync(part, content, from, content.length - from, bytes + from)
    } catch (error) {
      throw notWritable(output, error)
    }
    bytes += content.length
  }
  const sure = (): void => {
    if (latest !== undefined) addMark(output, part, { items, bytes, last, counts: latest })
    marked = seconds()
  }
  if (mark === undefined) {
    beginJournal(output, run)
    append(head)
  }
  return {
    done: items,
    last,
    ...(mark === undefined ? {} : { counts: mark.counts }),
    put: async (results, counts) => {
      append(results.map(({ result }) => result.text).join(''))
      items += results.length
      const newest = results.at(-1)
      if (newest !== undefined) last = nameOf(newest.item)
      latest = counts
      if (seconds() - marked >= MARK_SECONDS) sure()
    },
    end: async (isWhole) => {
      if (isWhole) fsyncSync(part)
      else sure()
      closeSync(part)
      if (isWhole) endJournal(output)
      else if (items === 0) dropJournal(output)
    },
  }
}

const opened = (path: string, flags: string): number => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, flags)
  } catch (error) {
    throw notWritable(path, error)
  }
}

/** Files of a tree, each with its name only when it is whole, and the inputs without a record in a file of their own. */
export const treeSink = (folder: string, { head }: { readonly head: string }): Sink => {
  const errors = join(folder, ERRORS_NAME)
  // Those that failed are tried again, so their list begins anew.
  rmSync(errors, { force: true })
  return {
    done: 0,
    put: async (results, counts) => {
      for (const { item, result } of results) {
        if (result.failure !== undefined) append(errors, result.text)
        else if (item.target !== undefined) {
          const refusal = replace(item.target, head + result.text)
          if (refusal === undefined) continue
          recount(counts, result, refusal.code)
          append(errors, jsonl({ error: refusal, source: { path: item.path } }))
        }
      }
    },
    end: async () => undefined,
  }
}

/** Opened for each line: the folder may have gone in between. */
const append = (path: string, text: string): void => {
  try {
    again(() => {
      mkdirSync(dirname(path), { recursive: true })
      appendFileSync(path, text)
    })
  } catch (error) {
    throw notWritable(path, error)
  }
}

const TRIES = 10

/** Once more where the folder went between making it and writing into it; whoever removes it is done after a few tries. */
const again = (write: () => void, tries = TRIES): void => {
  try {
    write()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || tries <= 1) throw error
    again(write, tries - 1)
  }
}

/** Codes that speak of this one name, not of the place: too long, or in the way of another. */
const OWN_FAULTS = new Set(['ENAMETOOLONG', 'ENOTDIR', 'EISDIR', 'EEXIST', 'EINVAL', 'EILSEQ'])

/**
 * Writes a file whole or not at all. The temporary file has one name for one target: what a kill leaves is replaced when the run goes on.
 *
 * @returns what is wrong with the name, where another input can still be written
 * @throws InputError not-writable
 */
const replace = (target: string, text: string): Failure | undefined => {
  const temporary = join(dirname(target), `.article-clean-${createHash('sha1').update(basename(target)).digest('hex').slice(0, 16)}.part`)
  try {
    again(() => {
      mkdirSync(dirname(target), { recursive: true })
      writeSure(temporary, text)
      renameSync(temporary, target)
    })
    return
  } catch (error) {
    removed(temporary)
    const { code, message } = notWritable(target, error)
    if (OWN_FAULTS.has(codeOf(error) ?? '')) return { code, message }
    throw notWritable(target, error)
  }
}

const removed = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // Its folder is not one: there is nothing to remove.
  }
}

const writeSure = (path: string, text: string): void => {
  const file = openSync(path, 'w')
  try {
    const content = Buffer.from(text)
    let from = 0
    while (from < content.length) from += writeSync(file, content, from)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Whether a path is one that results can be appended to but not renamed to: a pipe or a device. */
export const isStream = (path: string): boolean => {
  const stat = statOf(path)
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}
