import { kindOf, LOWER } from '../characters.js'
import type { Line, Span } from '../types.js'
import { endsSentence } from '../words.js'

/** Spaces that lie between two columns of text at the least. */
const GUTTER = /\S {2,}(?=\S)/gu
/** Lines of a stretch that has two columns, and the share of those with text on both sides. */
const LEAST_LINES = 6
const BOTH_SHARE = 0.5
/** Columns of either side at the least: cells of a table are narrower. */
const NARROWEST = 20
/** Share of the lines of each side after which a sentence goes on in lower case, from which both are running text. */
const GOING_SHARE = 0.3
/** The part of a line on the right has its number and a half, so that all are in order and no two are alike. */
const RIGHT = 0.5

/** The lines with each two columns one after the other, and where two may be that could not be told apart. */
export type Columns = { readonly lines: readonly Line[]; readonly unsure: readonly Span[] }

/**
 * `pdftotext -layout` writes the columns of a page beside each other. Where a stretch of lines has white space at one place in all and each side
 * reads as text by itself, the left side comes first and then the right one.
 */
export const withoutColumns = (all: readonly Line[]): Columns => {
  if (all.filter(({ text }) => mayBeTwo(text)).length < LEAST_LINES) return { lines: all, unsure: [] }
  const lines: (readonly Line[])[] = []
  const unsure: Span[] = []
  for (const stretch of pagesIn(all).flatMap(stretchesOf)) {
    const sides = stretch.at === undefined ? undefined : sidesOf(stretch.lines, stretch.at)
    const running = sides === undefined ? [] : [sides.left, sides.right].filter(isRunning)
    if (sides === undefined || running.length < 2) lines.push(stretch.lines)
    else lines.push(sides.left, [{ number: (stretch.lines.at(-1)?.number ?? 0) + RIGHT / 2, text: '' }], sides.right)
    if (running.length === 1) unsure.push([stretch.lines[0]?.number ?? 1, stretch.lines.at(-1)?.number ?? 1])
  }
  return { lines: lines.flat(), unsure }
}

/** Each page may have its columns elsewhere. */
const pagesIn = (all: readonly Line[]): readonly (readonly Line[])[] => {
  const pages: Line[][] = [[]]
  for (const line of all) {
    if (line.text.startsWith('\f')) pages.push([])
    pages.at(-1)?.push(line)
  }
  return pages
}

const mayBeTwo = (text: string): boolean => text.length > NARROWEST * 2 && text.trimStart().includes('   ')

/** Lines in a row that leave the same columns free in their middle; undefined where they have none in common. */
type Stretch = { readonly lines: readonly Line[]; readonly at: number | undefined }

const stretchesOf = (all: readonly Line[]): readonly Stretch[] => {
  const at = gutterOf(all)
  if (at === undefined) return [{ lines: all, at: undefined }]
  const stretches: { lines: Line[]; at: number | undefined }[] = []
  for (const line of all) {
    const own = leavesFree(line.text, at) ? at : undefined
    const last = stretches.at(-1)
    if (last !== undefined && (last.at === own || line.text.trim() === '')) last.lines.push(line)
    else stretches.push({ lines: [line], at: own })
  }
  return stretches.map(({ lines, at: own }) => ({ lines, at: lines.length < LEAST_LINES ? undefined : own }))
}

/** The column that most lines have text on both sides of, with white space before it. */
const gutterOf = (all: readonly Line[]): number | undefined => {
  const counts = new Map<number, number>()
  for (const { text } of all) {
    if (!mayBeTwo(text)) continue
    for (const { index, 0: gap } of text.matchAll(GUTTER)) {
      const start = index + gap.length
      if (index >= NARROWEST && text.length - start >= 1) counts.set(start, (counts.get(start) ?? 0) + 1)
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best !== undefined && best[1] >= LEAST_LINES ? best[0] : undefined
}

const leavesFree = (line: string, at: number): boolean => {
  const text = line.trimEnd()
  if (RUNNING_HEAD.test(text)) return false
  return text.length <= at ? text.length < at - 1 : text.slice(at - 2, at) === '  '
}

/** "42          Coastal Letters 12 (2026)": the number of the page stands at one margin and the name of the paper at the other. */
const RUNNING_HEAD = /^\f?\s{0,40}\d{1,4} {8,200}\S|\S {8,200}\d{1,4}$/u

const sidesOf = (lines: readonly Line[], at: number): { readonly left: readonly Line[]; readonly right: readonly Line[] } | undefined => {
  const left = lines.map(({ number, text }) => ({ number, text: text.slice(0, at).trimEnd() }))
  const right = lines.map(({ number, text }) => ({ number: number + RIGHT, text: text.slice(at) }))
  const both = lines.filter((_, i) => left[i]?.text !== '' && right[i]?.text.trim() !== '').length
  const filled = lines.filter(({ text }) => text.trim() !== '').length
  return both >= LEAST_LINES && both >= filled * BOTH_SHARE ? { left, right } : undefined
}

/** Whether the lines of one side go on from line to line, as those of a table do not. */
const isRunning = (side: readonly Line[]): boolean => {
  const texts = side.map(({ text }) => text.trim()).filter((text) => text !== '')
  let pairs = 0
  let going = 0
  for (let i = 1; i < texts.length; i++) {
    pairs++
    if (!endsSentence(texts[i - 1] ?? '') && kindOf((texts[i] ?? '').charCodeAt(0)) === LOWER) going++
  }
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
  return pairs >= LEAST_LINES - 1 && going >= pairs * GOING_SHARE && mean >= NARROWEST
}
