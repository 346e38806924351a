import { describe, expect, it } from 'vitest'
import { hashOf, Spellings } from '../src/spellings.js'

const placeOf = (word: string, spellings: Spellings): number => spellings.placeIn(`(${word})`, 1, word.length + 1, hashOf(word))

describe('spellings', () => {
  it('are found inside a text by the place that they were given', () => {
    const spellings = new Spellings()
    const words = Array.from({ length: 5000 }, (_, i) => `w${i.toString(36)}`)
    expect(words.map((word) => spellings.add(word, hashOf(word)))).toEqual(words.map((_, i) => i))
    expect(words.map((word) => placeOf(word, spellings))).toEqual(words.map((_, i) => i))
  })

  it('are told from other words of the same hash', () => {
    const spellings = new Spellings()
    spellings.add('tide', hashOf('wall'))
    expect(placeOf('wall', spellings)).toBe(-1)
    expect(placeOf('', spellings)).toBe(-1)
  })
})
