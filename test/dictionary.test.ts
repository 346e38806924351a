import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary, knownWords } from '../src/dictionary.js'
import { isWide, tokensOf } from '../src/words.js'

describe('a dictionary', () => {
  it('gives a word one number, however it is written', () => {
    const dictionary = new Dictionary()
    const { numbers } = dictionary.numbersIn('The tide, THE wall and the Tide')
    expect(numbers).toEqual([0, 1, 0, 2, 3, 0, 1])
    expect(dictionary.texts).toEqual(['the', 'tide', 'wall', 'and'])
    expect(dictionary.numberOf('wall')).toBe(2)
  })

  it('tells known words from others, and has the phrases that a word opens', () => {
    const known = knownWords(new Map([['read', 0]]))
    for (const text of ['Read more about', 'read More about']) {
      const dictionary = new Dictionary(known)
      dictionary.numbersIn(text)
      expect(dictionary.texts).toEqual(['read', 'more', 'about'])
      expect(dictionary.places).toEqual([0, -1, -1])
      expect(dictionary.phrases[0]?.some(({ text }) => text === 'read more')).toBe(true)
    }
  })

  it('keeps apart as many words as a text has', () => {
    const dictionary = new Dictionary()
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}x`)
    expect(dictionary.numbersIn(words.join(' ')).numbers).toEqual(words.map((_, i) => i))
  })

  it('finds the words of a text that `tokensOf` finds', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', "o'er", 'Straße', '港湾', 'ไทย', '𝒜b', '-', 'É'))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const dictionary = new Dictionary()
        const found = dictionary.numbersIn(text)
        expect(found.numbers.map((number) => dictionary.texts[number])).toEqual([...tokensOf(text)])
        expect(found.isWide || !isWide(text.replace(/[^\p{L}\p{N}]/gu, ''))).toBe(true)
      }),
    )
  })
})
