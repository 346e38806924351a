// npm run train:seams -- CORPUS [--folds]: learns from pages whose paragraphs are known which text nodes belong together, and writes
// src/blocks/seam-model.json. With --folds it says how right the answers are on sites that were left out, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBlocks } from '../../src/blocks/blocks.js'
import { dialectOf } from '../../src/blocks/dialect.js'
import { hyphensOf } from '../../src/blocks/join-lines.js'
import { withMarker } from '../../src/blocks/mend.js'
import { type Paragraph, unwrap } from '../../src/blocks/paragraphs.js'
import { scan } from '../../src/blocks/scan.js'
import { type Seam, seamsOf } from '../../src/blocks/seam.js'
import { SEAM_SIGNS } from '../../src/blocks/seam-signs.js'
import { chancesFrom, firstColumns, secondColumns } from '../../src/blocks/seam-model.js'
import { SECOND_SEAM_SIGNS } from '../../src/blocks/second-seam.js'
import { hasSeams } from '../../src/blocks/unwrap.js'
import { type Columns, type Forest, packed } from '../../src/forest.js'
import { readText } from '../../src/text/text.js'
import { type BoostOptions, boost, randomFrom } from '../../src/training/boost.js'
import type { Gold } from '../../src/training/gold.js'
import type { Line } from '../../src/types.js'
import { goldsOf } from './golds.js'
import { answersOf } from './seam-answers.js'
import { nodesOfMarkdown } from './seam-nodes.js'

/** Seams of a page or of a part of one, with what is known of them. */
type Page = {
  readonly seams: readonly Seam[]
  readonly columns: Columns
  /** 1 where the nodes belong together, 0 where not. */
  readonly answers: Int8Array
  /** How much each counts; 0 where nothing is known. */
  readonly weights: Float32Array
  readonly fold: number
  readonly isWhole: boolean
}

/** Both answers are common, so that no step is too long. */
const FIRST: BoostOptions = { trees: 100, rate: 0.2, rowShare: 0.5, featureShare: 0.3, caution: 4, mostStep: Number.POSITIVE_INFINITY }
const SECOND: BoostOptions = { ...FIRST, trees: 60 }
/** A page counts as much as so many seams at the most: one table of a thousand cells is one page. */
const PAGE_SEAMS = 80
/** Parts of each page that are read as texts of their own, so that short inputs are known too, and what each counts at the most. */
const PARTS = 2
const PART_SEAMS = 6
/** Texts made of Markdown count less: their nodes are those that Markdown shows, and no browser's. */
const MADE_SEAMS = 48
const LEAST_NODES = 5
const FOLDS = [0, 1, 2, 3, 4]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean', default: false } } })
const corpus = positionals[0]
if (corpus === undefined) {
  console.error('expected a folder with gold.jsonl: npm run train:seams -- CORPUS')
  process.exit(2)
}

const pageOf = (paragraphs: readonly Paragraph[], known: Pick<Page, 'answers' | 'weights' | 'fold' | 'isWhole'>, most: number): Page => {
  const seams = seamsOf(
    paragraphs.map((paragraph) => withMarker(paragraph).raw),
    paragraphs.map(({ gap }) => gap),
  )
  const sum = known.weights.reduce((all, weight) => all + weight, 0)
  const scale = Math.min(1, most / Math.max(1, sum))
  return { ...known, seams, columns: firstColumns(seams), weights: known.weights.map((weight) => weight * scale) }
}

/** On sites left out this brings a point of gettext's paragraphs, and two of the headlines of what a browser copies. */
const madeOf = (lines: readonly Line[], gold: Gold, random: () => number): readonly Page[] => {
  const { blocks, format } = readBlocks(lines).value
  if (format !== 'markdown') return []
  const { paragraphs, answers } = nodesOfMarkdown(blocks, Math.floor(random() * 2))
  if (paragraphs.length < LEAST_NODES) return []
  const weights = new Float32Array(answers.length).fill(1)
  return [pageOf(paragraphs, { answers, weights, fold: gold.fold, isWhole: false }, MADE_SEAMS)]
}

const pagesOf = (gold: Gold, random: () => number): readonly Page[] => {
  const { lines } = readText(readFileSync(join(corpus, gold.file)), {}).value
  const dialect = dialectOf(lines)
  if (!hasSeams(dialect)) return madeOf(lines, gold, random)
  const noHyphens = hyphensOf(() => [], { isHyphenated: false, isWrapped: false, isPlain: false })
  const { paragraphs } = unwrap(scan(lines, dialect), dialect, noHyphens)
  if (paragraphs.length < 2) return []
  const { answers, weights } = answersOf(paragraphs, gold)
  const known = [...weights.keys()].filter((i) => (weights[i] ?? 0) >= 1)
  const pages = [pageOf(paragraphs, { answers, weights, fold: gold.fold, isWhole: true }, PAGE_SEAMS)]
  for (let part = 0; part < PARTS && known.length > 4; part++) {
    const size = 2 + Math.floor(random() * (part % 2 === 0 ? 24 : 6))
    const from = Math.max(0, (known[Math.floor(random() * known.length)] ?? 0) - Math.floor(random() * size))
    const some = paragraphs.slice(from, from + size)
    if (some.length < 2) continue
    const end = from + some.length - 1
    const own = { answers: answers.slice(from, end), weights: weights.slice(from, end), fold: gold.fold, isWhole: false }
    pages.push(pageOf(some, own, PART_SEAMS))
  }
  return pages
}

type ColumnsOf = (page: Page) => Columns

const forestOf = (pages: readonly Page[], columnsOf: ColumnsOf, options: BoostOptions): Forest => {
  const rows = pages.flatMap((page) => {
    const columns = columnsOf(page)
    return [...page.weights.keys()].filter((i) => (page.weights[i] ?? 0) > 0).map((i) => ({ page, columns, i }))
  })
  const width = pages[0] === undefined ? 0 : columnsOf(pages[0]).length
  return boost(
    {
      columns: Array.from({ length: width }, (_, f) => Uint8Array.from(rows, ({ columns, i }) => columns[f]?.[i] ?? 0)),
      rows: Int32Array.from(rows, (_, row) => row),
      targets: Uint8Array.from(rows, ({ page, i }) => page.answers[i] ?? 0),
      weights: Float32Array.from(rows, ({ page, i }) => page.weights[i] ?? 0),
    },
    options,
  )
}

const sayHowRight = (pages: readonly Page[], chancesOf: (page: Page) => readonly number[]): void => {
  const sums = { right: 0, wrong: 0, missed: 0, all: 0 }
  for (const page of pages.filter(({ isWhole }) => isWhole)) {
    const chances = chancesOf(page)
    page.weights.forEach((weight, i) => {
      const isJoined = (chances[i] ?? 0) > 0.5
      sums.all += weight
      if (isJoined && page.answers[i] === 1) sums.right += weight
      else if (isJoined) sums.wrong += weight
      else if (page.answers[i] === 1) sums.missed += weight
    })
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
  const { right, wrong, missed, all } = sums
  console.log(
    `joins right ${percent(right, right + wrong)}, found ${percent(right, right + missed)}, seams wrong ${percent(wrong + missed, all)}`,
  )
}

const random = randomFrom(4)
const pages = goldsOf(corpus).flatMap((gold) => pagesOf(gold, random))
console.log(`${pages.length} pages and parts of pages`)

const first = new Map<Page, readonly number[]>()
for (const fold of FOLDS) {
  const forest = forestOf(
    pages.filter((page) => page.fold !== fold),
    ({ columns }) => columns,
    FIRST,
  )
  for (const page of pages) if (page.fold === fold) first.set(page, chancesFrom(forest, page.columns, page.seams.length))
}
sayHowRight(pages, (page) => first.get(page) ?? [])
const secondOf: ColumnsOf = (page) => secondColumns(page.columns, page.seams, first.get(page) ?? [])

if (values.folds) {
  const second = new Map<Page, readonly number[]>()
  for (const fold of FOLDS) {
    const forest = forestOf(
      pages.filter((page) => page.fold !== fold),
      secondOf,
      SECOND,
    )
    for (const page of pages) if (page.fold === fold) second.set(page, chancesFrom(forest, secondOf(page), page.seams.length))
  }
  sayHowRight(pages, (page) => second.get(page) ?? [])
} else {
  const model = {
    signs: [...SEAM_SIGNS, ...SECOND_SEAM_SIGNS].map(({ id }) => id),
    first: packed(forestOf(pages, ({ columns }) => columns, FIRST)),
    second: packed(forestOf(pages, secondOf, SECOND)),
  }
  writeFileSync('src/blocks/seam-model.json', `${JSON.stringify(model, undefined, 2)}\n`)
}
