import { expect, it } from 'vitest'
import type { Item, Job } from '../../src/batch/job.js'
import { type Pool, poolOf } from '../../src/batch/pool.js'

const item = (path: string): Item => ({ kind: 'file', path, stem: path, whole: path, bytes: 1 })
const worker = new URL('stand-in-worker.js', import.meta.url)

const withPool = async (timeout: number, use: (pool: Pool) => Promise<void>): Promise<void> => {
  // The stand-in looks at no setting of the job.
  const pool = poolOf({ worker, job: {} as Job, jobs: 1, timeout, memory: 64 })
  try {
    await use(pool)
  } finally {
    await pool.close()
  }
}

const textsOf = async (pool: Pool, paths: readonly string[]): Promise<readonly string[]> =>
  (await pool.run(paths.map(item))).map(({ text }) => text)

it('ends a stuck thread after the time limit, and loses no other record of its group', async () => {
  await withPool(0.5, async (pool) => {
    expect(await textsOf(pool, ['a', 'stuck', 'b'])).toEqual(['a', 'stuck: timeout', 'b'])
    expect(await textsOf(pool, ['c'])).toEqual(['c'])
  })
})

it('replaces a thread that ended by itself, and loses no other record of its group', async () => {
  await withPool(20, async (pool) => {
    expect(await textsOf(pool, ['a', 'exit', 'b'])).toEqual(['a', 'exit: worker-died', 'b'])
    expect(await textsOf(pool, ['c'])).toEqual(['c'])
  })
})

it('replaces a thread that ran out of memory', { timeout: 30_000 }, async () => {
  await withPool(20, async (pool) => {
    expect(await textsOf(pool, ['a', 'memory', 'b'])).toEqual(['a', 'memory: worker-died', 'b'])
  })
})

it('goes without the keys of an input that even they are too much of', async () => {
  await withPool(0.5, async (pool) => {
    expect(await textsOf(pool, ['stuck twice', 'b'])).toEqual(['stuck twice: timeout', 'b'])
  })
})

it('throws a fault of our own on', async () => {
  await withPool(20, async (pool) => {
    await expect(pool.run([item('fault')])).rejects.toThrow('a fault of our own')
  })
})
