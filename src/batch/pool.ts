import { setTimeout as pause } from 'node:timers/promises'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'
import { InputError } from '../errors.js'
import type { Item, Job, Result } from './job.js'

export type Pool = {
  /** The results of a group, one for each item, whatever happens to the thread. A fault of our own is thrown on. */
  readonly run: (group: readonly Item[]) => Promise<readonly Result[]>
  readonly close: () => Promise<void>
}

export type PoolSettings = {
  readonly worker: URL
  readonly job: Job
  readonly jobs: number
  /** Time limit of a record, in seconds. */
  readonly timeout: number
  /** What a thread may take before it is ended, in MB. */
  readonly memory?: number
}

/** Enough for the largest article that is taken by default; without a limit one bad record could take all memory of the machine. */
const MEMORY_MB = 1024

/** Memory for what does not live long. Half as much as by default is as fast and takes 50 MB less for two threads. */
const YOUNG_MB = 8

/** Threads that clean groups. A thread that is stuck is ended, one that died is replaced. */
export const poolOf = ({ worker, job, jobs, timeout, memory = MEMORY_MB }: PoolSettings): Pool => {
  const threads = new Piscina({
    filename: worker.href,
    name: 'cleanGroup',
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MB },
  })
  threads.on('error', (error) => {
    // A result that was on its way when its thread was ended.
    if (!(error instanceof Error && error.message.startsWith('Unexpected message from Worker'))) throw error
  })
  // A group goes to the pool only when a thread is free, so that its time begins with its work.
  const turn = pLimit(jobs)
  const attempt = (items: readonly Item[]): Promise<readonly Result[]> => turn(() => within(threads, { task: { items, job }, timeout }))
  const alone = async (item: Item): Promise<readonly Result[]> => {
    try {
      return await attempt([item])
    } catch (error) {
      const lost = lossOf(error, timeout)
      if (lost === undefined) throw error
      return written({ ...item, kind: 'failed', code: lost.code, message: lost.message, lost: item })
    }
  }
  /** The record of a loss is written by the same worker, as that of any input that failed. */
  const written = async (failed: Item & { readonly kind: 'failed' }): Promise<readonly Result[]> => {
    try {
      return await attempt([failed])
    } catch (error) {
      if (lossOf(error, timeout) === undefined) throw error
      // Reading no more than its keys is too much as well.
      const { lost, ...bare } = failed
      return attempt([bare])
    }
  }
  return {
    run: async (group) => {
      try {
        return await attempt(group)
      } catch (error) {
        if (lossOf(error, timeout) === undefined) throw error
        // One of them is at fault; alone, each of the others gives its record.
        const results: Result[] = []
        for (const item of group) results.push(...(await alone(item)))
        return results
      }
    },
    close: () => threads.destroy(),
  }
}

const within = async (
  threads: Piscina,
  { task, timeout }: { readonly task: { readonly items: readonly Item[]; readonly job: Job }; readonly timeout: number },
): Promise<readonly Result[]> => {
  const stop = new AbortController()
  const idle = new AbortController()
  const limit = pause(timeout * 1000, undefined, { signal: idle.signal }).then(
    () => stop.abort(),
    () => undefined,
  )
  try {
    return (await threads.run(task, { signal: stop.signal })) as readonly Result[]
  } finally {
    idle.abort()
    await limit
  }
}

/** What a thread that was lost means for its item; undefined where it threw a fault of our own. */
const lossOf = (error: unknown, timeout: number): InputError | undefined => {
  if (!(error instanceof Error)) return
  if (error.name === 'AbortError')
    return new InputError('timeout', `found no record within ${timeout} s, expected one sooner; raise --timeout or split the input`)
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || /worker exited with code/iu.test(error.message))
    return new InputError(
      'worker-died',
      `found that the thread ended while it read this input (${error.message}), expected a record; split the input`,
    )
  return
}
