import type { Line } from '../types.js'
import type { Source } from './wrap.js'

/** The pages that a text was laid out on, where form feeds part them, as pdftotext leaves them. */
export type Pages = {
  readonly lines: readonly Line[]
  readonly source: Source
  /** Numbers of the lines that stand above or below the text of each page: the title of the paper, the number of the page. */
  readonly furniture: ReadonlySet<number>
  /** Numbers of the lines that the text of a page after the first opens with. */
  readonly starts: ReadonlySet<number>
}

const FORM_FEED = '\f'
/** Lines at the head and at the foot of a page that may be its furniture. */
const EDGE_LINES = 2
/** Longest such line. */
const EDGE_LENGTH = 120
/** Share of the pages, but for the first, at whose edge a line must stand. */
const PAGE_SHARE = 0.5
const NO_NUMBERS: ReadonlySet<number> = new Set()

/** Lines without their form feeds, and what these show. Linear. */
export const pagesOf = (all: readonly Line[]): Pages => {
  if (!all.some(({ text }) => text.startsWith(FORM_FEED))) return { lines: all, source: 'any', furniture: NO_NUMBERS, starts: NO_NUMBERS }
  const lines: Line[] = []
  const pages: Line[][] = [[]]
  for (const line of all) {
    const isBreak = line.text.startsWith(FORM_FEED)
    const own = isBreak ? { ...line, text: line.text.replace(/^\f+/u, '') } : line
    if (isBreak) pages.push([])
    lines.push(own)
    if (own.text.trim() !== '') pages.at(-1)?.push(own)
  }
  const filled = pages.filter((page) => page.length > 0)
  const furniture = furnitureOf(filled)
  const starts = new Set<number>()
  for (const page of filled.slice(1)) {
    const first = page.find(({ number }) => !furniture.has(number))
    if (first !== undefined) starts.add(first.number)
  }
  return { lines, source: 'pages', furniture, starts }
}

/** Lines at the same edge of several pages that are alike but for their figures. */
const furnitureOf = (pages: readonly (readonly Line[])[]): ReadonlySet<number> => {
  const furniture = new Set<number>()
  for (const edgeOf of [headOf, footOf]) {
    const alike = new Map<string, number[]>()
    for (const page of pages) {
      for (const { number, text } of edgeOf(page)) {
        const key = text.trim().replace(/\d+/gu, '0').replace(/\s+/gu, ' ')
        if (key.length > EDGE_LENGTH) continue
        const numbers = alike.get(key)
        if (numbers === undefined) alike.set(key, [number])
        else numbers.push(number)
      }
    }
    for (const numbers of alike.values()) {
      if (numbers.length < 2 || numbers.length < (pages.length - 1) * PAGE_SHARE) continue
      for (const number of numbers) furniture.add(number)
    }
  }
  return furniture
}

const headOf = (page: readonly Line[]): readonly Line[] => page.slice(0, EDGE_LINES)
const footOf = (page: readonly Line[]): readonly Line[] => page.slice(Math.max(EDGE_LINES, page.length - EDGE_LINES))
