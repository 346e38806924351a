import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { partedSentences } from '../../src/labels/parted.js'
import type { Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const BODY: Verdict = { role: 'body', confidence: 0.7, likelihoods: { ...NO_LIKELIHOODS, body: 0.7 }, because: [] }
const noise = (body: number): Verdict => ({ role: 'noise', confidence: 1 - body, likelihoods: { ...NO_LIKELIHOODS, body }, because: [] })

/** The lines below a paragraph of the body that are taken for more of it. */
const taken = (lines: readonly string[], { chance = 0.2, body = PROSE } = {}): readonly string[] => {
  const texts = [body, ...lines]
  const page = pageOf(
    texts.map((text, index) => block(text, { index })),
    LEXICON,
  )
  const found = partedSentences(
    page,
    texts.map((_, i) => (i === 0 ? BODY : noise(chance))),
  )
  return texts.filter((_, i) => found.has(i))
}
const LAST = 'The library opens in spring.'

describe('a sentence parted from the body', () => {
  it('is of the body behind labels of the frame and behind one heading', () => {
    expect(taken(['Advertisement', 'Share this article', LAST])).toEqual([LAST])
    expect(taken(['Anzeige', 'Das Land zahlt zwei Drittel.', 'Artikel teilen', 'Die Arbeiten beginnen im Herbst.'])).toHaveLength(2)
    expect(taken(['広告', '駅舎は築九十年になる。'])).toEqual(['駅舎は築九十年になる。'])
    expect(taken(['A room above the water', LAST])).toEqual([LAST])
  })

  it('is none below what opens another text, or too far below', () => {
    expect(taken(['6 comments', 'My father sold tickets there.'])).toEqual([])
    expect(taken(['Related stories', 'Drivers will have to take the long way round.'])).toEqual([])
    expect(taken(['Bridge closed', 'School wins', 'Gales due', LAST])).toEqual([])
  })

  it.each([
    'And who is paying for all this?',
    'Get half off the first box!',
    'Tell the council what you think.',
    'Subscribe to the newsletter.',
    'Harbour and pier',
    'See more.',
    '3 กุมภาพันธ์ 2569 18:40 น.',
  ])('is not "%s"', (line) => {
    expect(taken([line])).toEqual([])
  })

  it('is none that the labels hold for impossible', () => {
    expect(taken([LAST], { chance: 0.01 })).toEqual([])
  })

  it('is none behind a long body', () => {
    expect(taken([LAST], { body: `${PROSE} `.repeat(3).trim() })).toEqual([LAST])
    expect(taken([LAST], { body: `${PROSE} `.repeat(30).trim() })).toEqual([])
  })
})
