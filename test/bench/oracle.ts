// npm run oracle -- CORPUS [--every N] [--offset K] [--worst N]: the ceiling that blocks set for all that follows. For each scrape of a
// corpus (gold.jsonl and the scrapes that it names) it picks the blocks that the gold body would pick.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBlocks } from '../../src/blocks/blocks.js'
import { readText } from '../../src/text/text.js'
import { goldsOf } from './golds.js'
import type { Gold } from '../../src/training/gold.js'
import { plain } from '../../src/training/align.js'

type Row = {
  readonly file: string
  readonly renderer: string
  readonly f1: number
  readonly whole: number | undefined
  readonly missed: readonly string[]
}

/** Shorter paragraphs are labels and list items, which renderers write in too many ways to count. */
const PARAGRAPH_CHARACTERS = 60
/** The gold writes the mark of a list item before its text; a block holds it apart. */
const MARKER = /^\s*(?:[-*+]|\d+[.)])\s+/u
/** Words in a row that must stand in the gold for a block to be taken for a part of it. */
const RUN = 4
/** A block is picked when more than this share of its words is gold that no block before it has given. */
const PICKED_SHARE = 0.5

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, offset: { type: 'string', default: '0' }, worst: { type: 'string', default: '0' } },
})
const corpus = positionals[0]
if (corpus === undefined) {
  console.error('expected a folder with gold.jsonl: npm run oracle -- CORPUS')
  process.exit(2)
}

const wordsOf = (text: string): readonly string[] => text.split(' ').filter(Boolean)

const runsOf = (words: readonly string[]): readonly string[] => words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))

const overlapOf = (one: readonly string[], two: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const word of two) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of one) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    both++
  }
  return both
}

/** The blocks that the gold body is made of, in order: most of their words stand in it in the same order and are not given yet. */
const picked = (texts: readonly string[], gold: string): readonly string[] => {
  const paragraphs = new Set(gold.split('\n').map(plain))
  const runs = new Set(runsOf(wordsOf(plain(gold))))
  const left = new Map<string, number>()
  for (const word of wordsOf(plain(gold))) left.set(word, (left.get(word) ?? 0) + 1)
  return texts.filter((text) => {
    const words = wordsOf(plain(text))
    if (words.length === 0) return false
    const own = runsOf(words)
    const isPart =
      words.length < RUN * 2 ? paragraphs.has(words.join(' ')) : own.filter((run) => runs.has(run)).length > own.length * PICKED_SHARE
    if (!isPart || words.filter((word) => (left.get(word) ?? 0) > 0).length <= words.length * PICKED_SHARE) return false
    for (const word of words) left.set(word, (left.get(word) ?? 0) - 1)
    return true
  })
}

const rowOf = ({ file, renderer = '', body }: Gold): Row => {
  const gold = body ?? ''
  const texts = readBlocks(readText(readFileSync(join(corpus, file)), {}).value.lines).value.blocks.map(({ text }) => text)
  const got = wordsOf(plain(picked(texts, gold).join('\n')))
  const want = wordsOf(plain(gold))
  const all = new Set(texts.flatMap((text) => text.split('\n').map(plain)))
  const isWhole = (paragraph: string): boolean => all.has(plain(paragraph)) || all.has(plain(paragraph.replace(MARKER, '')))
  const paragraphs = gold.split('\n').filter((paragraph) => plain(paragraph).length >= PARAGRAPH_CHARACTERS)
  const missed = paragraphs.filter((paragraph) => !isWhole(paragraph))
  return {
    file,
    renderer,
    f1: (2 * overlapOf(got, want)) / Math.max(1, got.length + want.length),
    whole: paragraphs.length === 0 ? undefined : 1 - missed.length / paragraphs.length,
    missed,
  }
}

const mean = (numbers: readonly number[]): string =>
  ((100 * numbers.reduce((sum, number) => sum + number, 0)) / Math.max(1, numbers.length)).toFixed(1)

const rows = goldsOf(corpus)
  .filter((_, i) => i % Number(values.every) === Number(values.offset))
  .filter(({ body, silver }) => body !== null && body !== undefined && body !== '' && silver !== true)
  .map(rowOf)

const print = (name: string, some: readonly Row[]): void => {
  const whole = some.flatMap((row) => row.whole ?? [])
  console.log(
    `${name.padEnd(10)} ${String(some.length).padStart(5)} scrapes  word F1 ${mean(some.map(({ f1 }) => f1))}  whole paragraphs ${mean(whole)}`,
  )
}
for (const renderer of [...new Set(rows.map((row) => row.renderer))].sort()) {
  print(
    renderer,
    rows.filter((row) => row.renderer === renderer),
  )
}
print('all', rows)
for (const { file, whole, missed } of rows.toSorted((a, b) => (a.whole ?? 1) - (b.whole ?? 1)).slice(0, Number(values.worst))) {
  console.log(`${mean([whole ?? 1]).padStart(5)} ${file}`)
  for (const paragraph of missed.slice(0, 3)) console.log(`        ${paragraph.slice(0, 120)}`)
}
