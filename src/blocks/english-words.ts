// English words, from the package `an-array-of-english-words`.
import { createRequire } from 'node:module'
import { onceMade } from '../once-made.js'

/** Words in lower case. An import would load their three megabytes at each start, and few texts ask for them. */
const words = onceMade(() => new Set(createRequire(import.meta.url)('an-array-of-english-words') as readonly string[]))

/** Whether a word in lower case is English. */
export const isEnglishWord = (word: string): boolean => words().has(word)
