import { expect, it } from 'vitest'
import { clean } from '../src/clean.js'
import { readText } from '../src/text/text.js'
import { endsOfLines, wholeSpans } from '../src/whole-lines.js'
import { filledLines, ledgerOf } from './ledger.js'

const PARAGRAPHS = [
  'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.',
  'Eight of the eleven members voted for the plan, which will cost forty million and take three winters to build.',
  'Fishing crews had asked for a gate in the wall, and the engineers have now drawn one that opens at every low tide.',
]

it('reads headline, byline, date and paragraphs of one line, and accounts for it once', () => {
  const input = `<h1>Tide wall wins council vote</h1><p>By Mara Quill</p><p>3 February 2026</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}\n`
  const cleaned = clean(input)
  const { record, steps } = cleaned
  expect(record).toMatchObject({
    headline: 'Tide wall wins council vote',
    authors: ['Mara Quill'],
    date: '2026-02-03',
    body: PARAGRAPHS.join('\n\n'),
  })
  expect(record.fields.byline?.lines).toEqual([[1, 1]])
  expect(ledgerOf(filledLines(readText(input, {}).value.lines), cleaned)).toMatchObject({ kept: 1, lines: 1, faults: [] })
  expect(steps.at(-1)).toMatchObject({ kind: 'kept', because: expect.stringMatching(/^of 6 parts of the line 3 kept, 3 found; /u) })
})

it('names a line once, and lines in a row as one span', () => {
  expect(
    wholeSpans([
      [1, 1],
      [1.25, 1.25],
      [2.5, 2.5],
      [4, 5],
    ]),
  ).toEqual([
    [1, 2],
    [4, 5],
  ])
})

it('accounts for a line of many parts in time that grows with their number', () => {
  const ends = Array.from({ length: 200_000 }, (_, i) => ({
    kind: 'kept' as const,
    spans: [[1 + i * 2 ** -20, 1 + i * 2 ** -20] as const],
    role: 'body' as const,
    because: 'prose',
  }))
  expect(endsOfLines(ends)).toMatchObject([{ spans: [[1, 1]], because: 'of 200000 parts of the line 200000 kept; prose' }])
})
