import { describe, expect, it } from 'vitest'
import { CUES } from '../../src/labels/cues/cues.js'
import { pageOf } from '../../src/labels/label.js'
import { WEIGHTS } from '../../src/labels/weights.js'
import type { Block } from '../../src/types.js'

const block = (text: string, more: Partial<Block> = {}): Block => ({
  index: 0,
  kind: 'paragraph',
  spans: [[1, 1]],
  text,
  markdown: text,
  linked: undefined,
  links: [],
  level: 0,
  emphasised: 0,
  gap: 1,
  ...more,
})

const seen = (blocks: readonly Block[], at = 0): readonly string[] => {
  const page = pageOf(blocks)
  return CUES.filter((cue) => page.views[at] !== undefined && cue.see(page.views[at], page, at) !== undefined).map(({ id }) => id)
}

describe('cues', () => {
  it.each([
    ['share-words', 'Share this article', 'The shareholders share the view that the wall was built too late and too low.'],
    [
      'network-names',
      'Facebook Twitter WhatsApp',
      'The council announced the vote on Facebook before the members had left the room on Monday.',
    ],
    ['subscribe-words', 'Sign up for our newsletter', 'She sold more tickets than the theatre had seats, and the mayor came twice.'],
    ['related-words', 'Most read', 'The related costs of the wall were never shown to the people who have to pay for it.'],
    ['comment-words', 'Leave a comment', 'He had no time to wait for the tide, and so he walked.'],
    ['legal-words', 'All rights reserved', 'The rights of the crews were never in doubt, the court found.'],
    ['advertisement-words', 'Advertisement', 'The boats came home on Monday.'],
    ['copyright', '© 2026 The Coast Ledger', 'The wall was built in 2026.'],
    ['by', 'By Mara Quill', 'By the time the vote was called the hall had emptied and the tide had turned.'],
    ['date', '3 February 2026', 'The wall took three winters to build.'],
    ['photo-words', 'Photo: Dana Voss', 'The photographer waited for the light, and the light did not come.'],
    ['url-alone', 'https://coastledger.example/tide', 'The address of the council is known to all.'],
    ['few-words', 'Home', 'The boats came home on Monday.'],
    ['cut-off', 'Tide wall wins council vo...', 'Tide wall wins council vote'],
  ])('%s sees "%s"', (id, yes, no) => {
    expect(seen([block(yes)])).toContain(id)
    expect(seen([block(no)])).not.toContain(id)
  })

  it('have one name each, and a weight', () => {
    expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length)
    expect(CUES.map(({ id }) => id).filter((id) => WEIGHTS[id] === undefined)).toEqual([])
    expect(Object.keys(WEIGHTS).filter((id) => !CUES.some((cue) => cue.id === id))).toEqual([])
  })

  it('take a block of 1 MB', () => {
    for (const piece of ['a ', '1. ', 'Aa ', 'https://', '(', '| ', '年', '© '])
      expect(seen([block(piece.repeat(Math.ceil(1_000_000 / piece.length)))])).toBeInstanceOf(Array)
  })
})
