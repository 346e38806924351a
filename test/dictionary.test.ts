import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../src/dictionary.js'
import { isWide, tokensOf } from '../src/words.js'

const none = { short: new Map<string, number>(), long: new Map<string, number>() }

describe('a dictionary', () => {
  it('gives a word one number, however it is written', () => {
    const dictionary = new Dictionary(none)
    const { numbers } = dictionary.numbersIn('The tide, THE wall and the Tide')
    expect(numbers).toEqual([0, 1, 0, 2, 3, 0, 1])
    expect(dictionary.words.map(({ text }) => text)).toEqual(['the', 'tide', 'wall', 'and'])
    expect(dictionary.numberOf('wall')).toBe(2)
  })

  it('knows what a lexicon says of a word, and the phrases that it opens', () => {
    const dictionary = new Dictionary({ short: new Map([['read', -2]]), long: new Map() })
    dictionary.numbersIn('Read more')
    const [read, more] = dictionary.words
    expect(read?.short).toBe(-2)
    expect(read?.long).toBeNaN()
    expect(read?.phrases?.some(({ text }) => text === 'read more')).toBe(true)
    expect(more?.short).toBeNaN()
  })

  it('keeps apart as many words as a text has', () => {
    const dictionary = new Dictionary(none)
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}x`)
    expect(dictionary.numbersIn(words.join(' ')).numbers).toEqual(words.map((_, i) => i))
  })

  it('finds the words of a text that `tokensOf` finds', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', "o'er", 'Straße', '港湾', 'ไทย', '𝒜b', '-', 'É'))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const dictionary = new Dictionary(none)
        const found = dictionary.numbersIn(text)
        expect(found.numbers.map((number) => dictionary.words[number]?.text)).toEqual([...tokensOf(text)])
        expect(found.isWide || !isWide(text.replace(/[^\p{L}\p{N}]/gu, ''))).toBe(true)
      }),
    )
  })
})
