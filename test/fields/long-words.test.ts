import { describe, expect, it } from 'vitest'
import { longWords } from '../../src/fields/long-words.js'

describe('the longer words of a text', () => {
  it.each<[text: string, words: readonly string[]]>([
    ['The old pier, at LOW tide', ['pier', 'tide']],
    ['Über dem alten Deich', ['über', 'alten', 'deich']],
    ['बंदरगाह का पुल', ['बंदरगाह']],
    ['旧港', ['旧', '港']],
    ['12 of 2026', []],
    ['', []],
  ])('of %s are those of four letters and more, in small letters', (text, words) => {
    expect(longWords(text)).toEqual(words)
  })

  it('are cut where nothing is a word', () => {
    expect(longWords('a'.repeat(43)).map(({ length }) => length)).toEqual([40])
    expect(longWords('a'.repeat(44)).map(({ length }) => length)).toEqual([40, 4])
  })

  it('reads a line of 1 MB in no time', () => {
    expect(longWords('word '.repeat(200_000)).length).toBe(200_000)
  })
})
