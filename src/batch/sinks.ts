import type { Counts } from './counts.js'
import type { Item, Result } from './job.js'
import { writeAll } from './streams.js'

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
