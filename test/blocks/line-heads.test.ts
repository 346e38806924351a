import { describe, expect, it } from 'vitest'
import { withPartedHeads } from '../../src/blocks/line-heads.js'

const TEXT =
  'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town. Eight of the eleven members voted for the plan, which will cost forty million and take three winters to build. “We have waited long enough for the water to make up its mind,” said the chair of the council, Edda Voss, after the vote. Fishing crews had asked for a gate in the wall.'
const partsOf = (text: string): readonly string[] => (withPartedHeads([{ number: 1, text }])[0]?.text ?? '').split('\u2029').filter(Boolean)

describe('a line that holds a whole article', () => {
  it.each([
    [
      'byline and date',
      `Tide wall wins By Mara Quill 3 February 2026 ${TEXT}`,
      ['Tide wall wins', 'By Mara Quill', '3 February 2026', TEXT],
    ],
    ['date alone', `Tide wall wins vote February 3, 2026 ${TEXT}`, ['Tide wall wins vote', 'February 3, 2026', TEXT]],
    [
      'title above the menu',
      `Tide wall wins vote Home News Tide wall wins vote By Mara Quill 2026-02-03 ${TEXT}`,
      ['Tide wall wins vote', 'Home News', 'Tide wall wins vote', 'By Mara Quill', '2026-02-03', TEXT],
    ],
    [
      'what stands behind',
      `Tide wall wins vote 3. Februar 2026 ${TEXT} About us Contact © 2026 Ledger`,
      ['Tide wall wins vote', '3. Februar 2026', TEXT, 'About us Contact', '© 2026 Ledger'],
    ],
  ])('is parted at its %s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })

  it('is parted where a script without spaces has one behind a sentence', () => {
    const paragraphs = [
      '经过两年的争论，港务委员会周一投票决定修建新海堤。十一名委员中有八人投了赞成票。'.repeat(2),
      '渔民曾要求在海堤上留一道闸门。'.repeat(4),
      '工程将于4月开始。'.repeat(8),
    ]
    const text = `港务委员会通过新海堤计划 记者李海明 2026年2月3日 ${paragraphs.join(' ')}`
    expect(partsOf(text)).toEqual(['港务委员会通过新海堤计划', '记者李海明', '2026年2月3日', ...paragraphs])
  })

  it.each([
    ['no head', TEXT],
    ['a date in a sentence', `The vote that was held on 3 February 2026 The Ledger called a farce. ${TEXT}`],
    ['a date behind a sentence', `The vote was close. Tide wall wins vote 3 February 2026 ${TEXT}`],
  ])('stays whole with %s', (_, text) => {
    expect(partsOf(text)).toEqual([text])
  })

  it('is one of few: where each paragraph has a line of its own nothing is parted', () => {
    const lines = Array.from({ length: 8 }, (_, i) => ({ number: i + 1, text: `Tide wall wins vote 3 February 2026 ${TEXT}` }))
    expect(withPartedHeads(lines)).toBe(lines)
  })
})
