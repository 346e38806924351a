import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, endsSentence, tokensOf } from '../src/words.js'

describe('the number of words', () => {
  it.each([
    ['It’s the harbour’s well-known wall – “ours”, 1,000 times', 9],
    ['Größe, straße und çà et là', 6],
    ['- ’ the - wall’', 2],
    ['港口委员会', 3],
    ['สะพานไม้เก่าเปิดให้ใช้งานอีกครั้ง', 7],
    ['', 0],
  ])('of "%s" is %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  it('is the number of words that are found', () => {
    const char = fc.oneof(
      fc.constantFrom(..." \u2019'-–“”…azÀßĿ×÷ªµ²½_1.,\u0301я"),
      fc.string({ unit: 'grapheme-composite', maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(char, { maxLength: 30 }), (chars) => {
        const text = chars.join('').replace(/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/g, '')
        expect(countWords(text)).toBe(text.toLowerCase() === text ? tokensOf(text).length : countWords(text.toLowerCase()))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the end of a sentence', () => {
  it.each(['„Der Deich hält.“', '»Der Deich hält.«', '‚Der Deich hält.‘', '“The wall holds.”', '(The wall holds.)'])(
    'is seen in %s',
    (text) => {
      expect(endsSentence(text)).toBe(true)
    },
  )

  it.each(['The wall holds. “', 'Der Deich hält. «', 'The wall'])('is not seen in %s', (text) => {
    expect(endsSentence(text)).toBe(false)
  })

  it.each(['The lake is deep.[4]', 'The lake is deep.[1][2]', 'It was removed in 1987.[citation needed]'])(
    'may have marks of notes behind it: "%s"',
    (text) => {
      expect(endsSentence(text)).toBe(true)
    },
  )

  it.each(['The lake[4]', 'It rains. [More]', 'It rains.[Read more about the weather of the north]'])(
    'is none before brackets that are no note: "%s"',
    (text) => {
      expect(endsSentence(text)).toBe(false)
    },
  )
})
