import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'

const SENTENCE = 'The harbour council of Port Ellery voted on Monday to build the tide wall'

/** Texts of `count` lines of which one kind could make a reader look at everything again for each line. */
const TEXTS: Readonly<Record<string, (count: number) => readonly string[]>> = {
  'blank lines': (count) => Array(count * 10).fill(''),
  'lines of one word': (count) => Array.from({ length: count }, (_, i) => `wall${i}`),
  'one paragraph of wrapped lines': (count) => Array(count).fill(SENTENCE),
  'text nodes of one sentence': (count) =>
    Array.from({ length: count }, (_, i) => (i % 2 === 0 ? `, and ${SENTENCE} for the` : 'tide wall')),
  'one sentence over blank lines': (count) =>
    Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 'and so the council of the town went on to' : '')),
  'soft breaks of Markdown': (count) => ['# Tide', '', ...Array(count).fill(`and [${SENTENCE}](https://coast.example) for the`)],
  items: (count) => Array(count).fill('- wall'),
  'empty items': (count) => Array(count).fill('-'),
  'rows of a table': (count) => ['| a | b |', '| --- | --- |', ...Array(count).fill('| c | d |')],
  'a fence that is not closed': (count) => ['# Tide', '```', ...Array(count).fill('open(gate)')],
  'headings over full lines': (count) => Array(count).fill(`# ${SENTENCE}`),
  advertisements: (count) =>
    Array.from({ length: count }, (_, i) => [SENTENCE, '', 'Advertisement', '', 'and the crews went home to', ''][i % 6] ?? ''),
  'hyphens at line ends': (count) => Array(count).fill('and the council of the town wants the old harbour infra-'),
  'brackets that stay open': (count) => ['# Tide', '', ...Array(count).fill('the [wall and ![the')],
  'drop caps': (count) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 'T' : 'he council voted on Monday to build it')),
  'lines without spaces': (count) => Array(count).fill('港の評議会は月曜日に壁の建設を可決したのである港の評議会は月曜'),
}

/** What a line of millions of characters is made of. */
const PIECES = [
  'a',
  'the wall ',
  '| ',
  '- ',
  '> ',
  '[a](',
  '](',
  '![',
  '**',
  '_a',
  '`',
  '<',
  '\\',
  '\t',
  '“',
  '港',
  'x. Y',
  'a-',
  'https://coast.example/',
]

const milliseconds = (run: () => unknown): number => {
  const from = performance.now()
  run()
  return performance.now() - from
}

/** Four times the text takes four times as long; what is quadratic takes sixteen times. The milliseconds make up for a busy machine. */
const MOST_GROWTH = 10
const PARDON = 500

const read = (texts: readonly string[]): number => readBlocks(texts.map((text, i) => ({ number: i + 1, text }))).value.blocks.length

const expectLinear = (small: readonly string[], large: readonly string[]): void => {
  const before = Math.min(
    milliseconds(() => read(small)),
    milliseconds(() => read(small)),
  )
  expect(milliseconds(() => read(large))).toBeLessThan(before * MOST_GROWTH + PARDON)
}

describe('the time for a text', () => {
  it.each(Object.entries(TEXTS))('grows with its length: %s', (_, textsOf) => expectLinear(textsOf(10_000), textsOf(40_000)), 60_000)

  it.each(PIECES)(
    'grows with the length of a line of %j',
    (piece) => {
      const line = (size: number): string => `x${piece.repeat(Math.ceil(size / piece.length))}x`
      expectLinear([line(250_000)], [line(1_000_000)])
      expectLinear(['# Tide', '', line(250_000), 'infra-', 'structure'], ['# Tide', '', line(1_000_000), 'infra-', 'structure'])
    },
    60_000,
  )

  it('leaves room for a line of 5 MB', () => {
    for (const piece of ['the tide wall ', 'wall', '港']) expect(read([piece.repeat(Math.ceil(5_000_000 / piece.length))])).toBe(1)
  }, 60_000)

  it('leaves room for a million blank lines', () => {
    expect(read([SENTENCE, ...Array(1_000_000).fill(''), SENTENCE])).toBe(2)
  }, 60_000)
})
