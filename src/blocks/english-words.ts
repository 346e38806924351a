// English words, from the package `an-array-of-english-words`.
import { createRequire } from 'node:module'
import { onceMade } from '../once-made.js'

/** Words in lower case, in the order of their code units. An import would load their three megabytes at each start, and few texts ask for them. */
const words = onceMade(() => createRequire(import.meta.url)('an-array-of-english-words') as readonly string[])

/** Whether a word in lower case is English, by bisection: a set would take twenty megabytes. */
export const isEnglishWord = (word: string): boolean => {
  const all = words()
  let from = 0
  let to = all.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((all[middle] as string) < word) from = middle + 1
    else to = middle
  }
  return all[from] === word
}
