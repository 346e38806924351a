// A thread of train.ts: learns one forest.
import { parentPort, workerData } from 'node:worker_threads'
import { boost } from '../../../src/training/boost.js'
import { boostFull } from '../../../src/training/boost-full.js'
import type { Task } from './threads.js'

const { lessons, options, look } = workerData as Task
parentPort?.postMessage(look === 'first' ? boost(lessons, options) : boostFull(lessons, options))
