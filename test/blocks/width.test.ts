import { describe, expect, it } from 'vitest'
import { columnsOf, isUnspaced } from '../../src/blocks/width.js'

describe('the columns of a text', () => {
  it.each([
    ['tide wall', 9],
    ['Küste', 5],
    ['防波堤', 6],
    ['防波堤 wall', 11],
    // A joiner and a vowel take none.
    ['می‌گوید', 6],
    ['مُدَرِّس', 4],
    ['שָׁלוֹם', 4],
    ['', 0],
  ])('of "%s" are %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it('tell letters that no space parts', () => {
    expect(isUnspaced('防波堤')).toBe(true)
    expect(isUnspaced('tide wall')).toBe(false)
    expect(isUnspaced('می‌گوید')).toBe(false)
  })
})
