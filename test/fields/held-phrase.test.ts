import { describe, expect, it } from 'vitest'
import { heldPhraseTest } from '../../src/fields/held-phrase.js'

describe('a test for phrases that a text may hold', () => {
  const mayHold = heldPhraseTest(['affiliate links', 'l’articolo continua', 'ilan', '広告'])

  it.each(['We may earn from Affiliate links', "Prima L'articolo continua qui", 'İlan', '桟橋の広告'])('says yes of "%s"', (text) => {
    expect(mayHold(text)).toBe(true)
  })

  it.each(['', 'The links to the pier', 'The pier at dusk'])('says no of "%s"', (text) => {
    expect(mayHold(text)).toBe(false)
  })
})
