import { describe, expect, it } from 'vitest'
import { opensWith, phrasesIn } from '../src/phrases.js'
import { countWords } from '../src/words.js'

describe('the phrase that a text opens with', () => {
  it.each(['By Mara Quill', 'Published 3 May', 'Advertisement', 'Werbung', '広告', 'Mara Quill', 'Paid for by the port', ''])(
    'is found in "%s" as among all its phrases',
    (text) => {
      const { opening } = phrasesIn(text)
      for (const family of ['by', 'published', 'advertisement'] as const) expect(opensWith(text, [family])).toBe(opening.has(family))
    },
  )

  it('is one of any of the families', () => {
    expect(opensWith('By Mara Quill', ['published', 'by'])).toBe(true)
    expect(opensWith('By Mara Quill', ['published'])).toBe(false)
    expect(opensWith('広告 by the port', ['advertisement'])).toBe(true)
  })
})

describe('the phrases of a text', () => {
  it('are found in Thai inside a run of letters, and count as many words as the run has', () => {
    const { words, opening } = phrasesIn('แชร์ข่าวนี้')
    expect(opening.has('share')).toBe(true)
    expect(words.get('share')).toBeGreaterThanOrEqual(countWords('แชร์ข่าวนี้') - 1)
  })

  it.each([
    ['Mohlo by vás zajímat', 'related'],
    ['Αρχική', 'navigation'],
    ['Minden jog fenntartva', 'legal'],
    ['Citește și', 'readMore'],
    ['Lukuaika', 'readingTime'],
    ['İletişim', 'navigation'],
    ['뉴스레터를 받아보세요', 'subscribe'],
    ['به اشتراک بگذارید', 'share'],
    ['פרסומת', 'advertisement'],
  ] as const)('of "%s" are about %s', (text, family) => {
    expect(phrasesIn(text).opening.has(family)).toBe(true)
  })
})
