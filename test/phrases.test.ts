import { describe, expect, it } from 'vitest'
import { opensWith, phrasesIn } from '../src/phrases.js'

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
