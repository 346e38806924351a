import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256Of } from '../src/record.js'

it('hashes the hundredth text as the first, in UTF-8', () => {
  const text = 'Die Flut nahm die Brücke mit.'
  const expected = createHash('sha256').update(text, 'utf8').digest('hex')
  expect(new Set(Array.from({ length: 100 }, () => sha256Of(text)))).toEqual(new Set([expected]))
})
