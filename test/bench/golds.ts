import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gold } from '../../src/training/gold.js'

/** The gold records of a corpus, in order. Each line of gold.jsonl is written by the corpus in this shape. */
export const goldsOf = (corpus: string): readonly Gold[] =>
  readFileSync(join(corpus, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Gold)
