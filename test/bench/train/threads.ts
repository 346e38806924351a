import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Forest } from '../../../src/forest.js'
import type { BoostOptions, Lessons } from '../../../src/training/boost.js'

/** How many forests are learned at a time, each in a thread of its own. */
const THREADS = Math.min(availableParallelism(), 4)
let free = THREADS
const waiting: (() => void)[] = []

/** Learns a forest as soon as a thread is free; the lessons are only made then. */
export const learn = async (lessonsOf: () => Lessons, options: BoostOptions): Promise<Forest> => {
  if (free === 0) await new Promise<void>((go) => waiting.push(go))
  else free--
  const lessons = lessonsOf()
  const forest = await new Promise<Forest>((done, fail) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { lessons, options } })
    worker.once('message', done)
    worker.once('error', fail)
  })
  const next = waiting.shift()
  if (next === undefined) free++
  else next()
  return forest
}
