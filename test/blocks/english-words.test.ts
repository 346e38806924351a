import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { isEnglishWord } from '../../src/blocks/english-words.js'

describe('English words', () => {
  const all = createRequire(import.meta.url)('an-array-of-english-words') as readonly string[]

  it('stand in the order that bisection needs', () => {
    expect(all.findIndex((word, i) => i > 0 && (all[i - 1] ?? '') >= word)).toBe(-1)
  })

  it.each([all[0] ?? '', all.at(-1) ?? '', 'infrastructure', 'long', 'running'])('have %s', (word) => {
    expect(isEnglishWord(word)).toBe(true)
  })

  it.each(['', 'longrunning', 'gemeinden', 'zzzzzzzz', '0'])('have no "%s"', (word) => {
    expect(isEnglishWord(word)).toBe(false)
  })
})
