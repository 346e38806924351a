import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'

const outcomeOf = (lines: readonly string[]) => readBlocks(lines.map((text, i) => ({ number: i + 1, text })))

const LEFT = [
  'The harbour council of Port Ellery',
  'voted on Monday to build the tide wall',
  'that has divided the town for years.',
  'Eight of the eleven members were for',
  'the plan, which will cost the town',
  'forty million and take three winters',
  'to build.',
]
const RIGHT = [
  'Meanwhile the ferry to Isla Grey will',
  'stop in winter, as the company said on',
  'Tuesday. It has lost passengers for',
  'six years and must mend its engine,',
  'which is as old as the council and as',
  'slow, before the spring comes to the',
  'island.',
]
const beside = (left: readonly string[], right: readonly string[]) => left.map((text, i) => `${text.padEnd(44)}${right[i]}`)

describe('columns of text beside each other', () => {
  it('are read one after the other, and each knows its lines', () => {
    const { value, warnings } = outcomeOf(['Tide wall wins', '', ...beside(LEFT, RIGHT)])
    expect(value.blocks.map(({ text }) => text)).toEqual(['Tide wall wins', LEFT.join(' '), RIGHT.join(' ')])
    expect(value.blocks.map(({ spans }) => Math.floor(spans[0]?.[0] ?? 0))).toEqual([1, 3, 3])
    expect(warnings).toEqual([])
  })

  it('leave the line with the number of the page whole', () => {
    const head = '42                                                      Coastal Letters'
    expect(outcomeOf([head, '', ...beside(LEFT, RIGHT)]).value.blocks[0]?.text).toMatch(/^42 Coastal/u)
  })

  it('are none in a table', () => {
    const rows = [
      '08:10  only on weekdays',
      '10:30  daily',
      '13:00  daily but Sunday',
      '16:40  daily',
      '19:00  only on Friday',
      '21:15  late',
    ]
    const lines = beside(
      rows,
      rows.map((row) => row.replace('0', '1')),
    )
    expect(
      outcomeOf(lines)
        .value.blocks.flatMap(({ spans }) => spans.flat())
        .every(Number.isInteger),
    ).toBe(true)
  })

  it('are warned of where only one reads as running text', () => {
    const names = LEFT.map((text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`)
    const { warnings } = outcomeOf(beside(names, RIGHT))
    expect(warnings).toEqual([expect.objectContaining({ code: 'interleaved-columns', lines: [[1, 7]] })])
  })
})

it('reads so many lines around two columns that no call takes them as arguments', () => {
  const around = Array<string>(200_000).fill('')
  const read = outcomeOf([...around, ...beside(LEFT, RIGHT), ...around])
  expect(read.value.blocks.map(({ text }) => text.split(' ')[0])).toContain('Meanwhile')
})
