import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../errors.js'
import { jsonl } from '../output/jsonl.js'
import { recount } from './counts.js'
import { codeOf } from './inputs.js'
import type { Failure } from './job.js'
import { ERRORS_NAME } from './names.js'
import type { Sink } from './sinks.js'
import { notWritable } from './streams.js'

/** Says, in the folder of a run that is not at its end, what decides its result. */
const RUN_NAME = '.article-clean.run'

type TreeSettings = { readonly head: string; readonly run: string; readonly isResumed: boolean }

/**
 * Files of a tree, each with its name only when it is whole, and the inputs without a record in a file of their own.
 *
 * @throws InputError usage, where a run with other options is to go on; not-writable
 */
export const treeSink = (folder: string, { head, run, isResumed }: TreeSettings): Sink => {
  const errors = join(folder, ERRORS_NAME)
  const begun = join(folder, RUN_NAME)
  try {
    if (isResumed) checkSame(begun, run)
    // Those that failed are tried again, so their list begins anew.
    rmSync(errors, { force: true })
  } catch (error) {
    throw notWritable(folder, error)
  }
  let isBegun = false
  return {
    done: 0,
    put: async (results, counts) => {
      // Not before: a run that is refused leaves nothing.
      if (!isBegun) write(begun, run)
      isBegun = true
      for (const { item, result } of results) {
        if (result.failure !== undefined) write(errors, result.text, 'a')
        else if (item.target !== undefined) {
          const refusal = replace(item.target, head + result.text)
          if (refusal === undefined) continue
          recount(counts, result, refusal.code)
          write(errors, jsonl({ error: refusal, source: { path: item.path } }), 'a')
        }
      }
    },
    end: async (isWhole) => {
      if (isWhole) rmSync(begun, { force: true })
    },
  }
}

/** A name that was cut off by a kill says nothing, and nothing was written after it. */
const checkSame = (begun: string, run: string): void => {
  const before = existsSync(begun) ? readFileSync(begun, 'utf8') : run
  if (before.length !== run.length || before === run) return
  throw new InputError(
    'usage',
    `found a run with other options in "${dirname(begun)}", expected the same; repeat them, or begin anew with --force or another folder`,
  )
}

/** Opened for each text: the folder may have gone in between. */
const write = (path: string, text: string, flag: 'a' | 'w' = 'w'): void => {
  try {
    again(() => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag })
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
