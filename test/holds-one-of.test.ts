import { describe, expect, it } from 'vitest'
import { holdsOneOf } from '../src/holds-one-of.js'

describe('a text with one of many phrases', () => {
  const holds = holdsOneOf(['tide wall', 'tide gate', '潮汐墙', 'sea'])

  it.each(['The tide wall holds.', 'a new tide gate', '新的潮汐墙', 'sea', 'undersea'])('is "%s"', (text) => expect(holds(text)).toBe(true))
  it.each(['', 'se', 'The tide was high.', '潮汐', 'tide wal', 'Sea'])('is not "%s"', (text) => expect(holds(text)).toBe(false))
  it('has no phrase that is shorter than what it is known by', () => expect(() => holdsOneOf(['at'])).toThrow(RangeError))
})
