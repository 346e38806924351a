import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Counts, copyOf } from './counts.js'
import { addMark, beginJournal, dropJournal, endJournal, lastMark, partOf } from './journal.js'
import { nameOf, type Sink } from './sinks.js'
import { notWritable } from './streams.js'

/** How often the part is made sure: this much work is done again after a kill. */
const MARK_SECONDS = 1

type FileSettings = { readonly head: string; readonly run: string; readonly isResumed: boolean; readonly seconds: () => number }

/**
 * One file, that has its name when it is whole; until then it is a part, with a journal.
 *
 * @throws InputError usage, where the journal is that of another run; not-writable
 */
export const fileSink = (output: string, { head, run, isResumed, seconds }: FileSettings): Sink => {
  /** A fault of the disk or the folder is none of ours. */
  const safely = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw notWritable(output, error)
    }
  }
  const mark = isResumed ? safely(() => lastMark(output, run)) : undefined
  let part = safely(() => opened(partOf(output), mark?.bytes))
  let bytes = mark?.bytes ?? 0
  let items = mark?.items ?? 0
  let last = mark?.last ?? ''
  let written: Counts | undefined = mark?.counts
  let marked = seconds()
  const append = (text: string): void => {
    const content = Buffer.from(text)
    writeAt(part, content, bytes)
    bytes += content.length
  }
  /** The folder was removed or moved while the run went on: what is written is still in the open part. */
  const keepThere = (): void => {
    if (existsSync(partOf(output))) return
    const anew = opened(partOf(output), undefined)
    copyInto(anew, { from: part, bytes })
    closeSync(part)
    part = anew
    beginJournal(output, run)
  }
  const sure = (): void => {
    keepThere()
    if (written !== undefined) addMark(output, part, { items, bytes, last, counts: written })
    marked = seconds()
  }
  if (mark === undefined) {
    safely(() => {
      beginJournal(output, run)
      append(head)
    })
  }
  return {
    done: items,
    last,
    // The run goes on counting in a copy: what is counted and then not written is no part of a mark.
    ...(mark === undefined ? {} : { counts: copyOf(mark.counts) }),
    put: async (results, counts) => {
      safely(() => append(results.map(({ result }) => result.text).join('')))
      items += results.length
      const newest = results.at(-1)
      if (newest !== undefined) last = nameOf(newest.item)
      written = copyOf(counts)
      if (seconds() - marked >= MARK_SECONDS) safely(sure)
    },
    end: async (isWhole) => {
      safely(() => {
        sure()
        closeSync(part)
        if (isWhole) endJournal(output)
        else if (items === 0) dropJournal(output)
      })
    },
  }
}

/** The part, empty or as far as it is sure. */
const opened = (path: string, bytes: number | undefined): number => {
  mkdirSync(dirname(path), { recursive: true })
  const part = openSync(path, bytes === undefined ? 'w+' : 'r+')
  ftruncateSync(part, bytes)
  return part
}

const writeAt = (file: number, content: Uint8Array, position: number): void => {
  let from = 0
  while (from < content.length) from += writeSync(file, content, from, content.length - from, position + from)
}

const CHUNK_BYTES = 1024 * 1024

const copyInto = (to: number, { from, bytes }: { readonly from: number; readonly bytes: number }): void => {
  const chunk = Buffer.alloc(CHUNK_BYTES)
  for (let position = 0; position < bytes; ) {
    const read = readSync(from, chunk, 0, Math.min(CHUNK_BYTES, bytes - position), position)
    if (read === 0) return
    writeAt(to, chunk.subarray(0, read), position)
    position += read
  }
}
