import { expect, it } from 'vitest'
import { partedLines } from '../../src/blocks/parted-lines.js'

it('gives the parts of a line numbers of their own, all below that of the next line', () => {
  const parts = partedLines([
    { number: 1, text: 'a\u2029'.repeat(1_200_000) },
    { number: 2, text: 'b' },
  ])
  expect(parts.slice(0, 2)).toEqual([
    { number: 1, text: 'a' },
    { number: 1 + 2 ** -20, text: 'a' },
  ])
  expect(parts.at(-1)).toEqual({ number: 2, text: 'b' })
  expect(parts.at(-2)?.number).toBeLessThan(1.5)
  expect(parts.at(-2)?.text.split(' ')).toHaveLength(1_200_000 - parts.length + 2)
})
