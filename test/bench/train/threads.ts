import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Forest } from '../../../src/forest.js'
import type { FullForest } from '../../../src/labels/full-forest.js'
import type { BoostOptions, Lessons } from '../../../src/training/boost.js'

/** The forests of each look. */
export type ForestOf = { readonly first: Forest; readonly second: FullForest }
export type Look = keyof ForestOf
export type Task = { readonly lessons: Lessons; readonly options: BoostOptions; readonly look: Look }

/** How many forests are learned at a time, each in a thread of its own. */
const THREADS = Math.min(availableParallelism(), 4)
let free = THREADS
const waiting: (() => void)[] = []

/** Learns a forest as soon as a thread is free; the lessons are only made then. */
export const learn = async <L extends Look>(look: L, lessonsOf: () => Lessons, options: BoostOptions): Promise<ForestOf[L]> => {
  if (free === 0) await new Promise<void>((go) => waiting.push(go))
  else free--
  const workerData: Task = { lessons: lessonsOf(), options, look }
  const forest = await new Promise<ForestOf[L]>((done, fail) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData })
    worker.once('message', done)
    worker.once('error', fail)
  })
  const next = waiting.shift()
  if (next === undefined) free++
  else next()
  return forest
}
