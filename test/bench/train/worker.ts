// A thread of train.ts: learns one forest.
import { parentPort, workerData } from 'node:worker_threads'
import { type BoostOptions, boost, type Lessons } from '../../../src/training/boost.js'

const { lessons, options } = workerData as { lessons: Lessons; options: BoostOptions }
parentPort?.postMessage(boost(lessons, options))
