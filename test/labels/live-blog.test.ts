import { describe, expect, it } from 'vitest'
import { liveEntries } from '../../src/labels/live-blog.js'
import { pageOf } from '../../src/labels/page.js'
import type { Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const GREETING = 'Good morning and welcome to our live coverage of the storm.'
const verdict = (role: 'body' | 'noise', body = 0.2): Verdict => ({
  role,
  confidence: 0.6,
  likelihoods: { ...NO_LIKELIHOODS, body },
  because: [],
})

const taken = (texts: readonly string[], chance = 0.2): readonly string[] => {
  const verdicts = texts.map((text) => verdict(text === PROSE ? 'body' : 'noise', chance))
  const page = pageOf(
    texts.map((text, index) => block(text, { index })),
    LEXICON,
  )
  const found = liveEntries(page, verdicts, (at) => verdicts[at]?.role === 'body')
  return texts.filter((_, i) => found.has(i))
}

describe('an entry of a live blog', () => {
  it.each([
    ['10.12 GMT', '10.05 GMT', '09.31 GMT'],
    ['11:38 Uhr', '10:12 Uhr', '09:31 Uhr'],
    ['11h38', '10h12', '09h31'],
    ['11:38', '10:12', '09:31'],
  ])('is of the body below its clock: %s', (first, second, third) => {
    const entries = [first, PROSE, 'Share', second, 'Ferries stay in the harbour', PROSE, 'Share', third, GREETING, 'Share']
    expect(taken(entries)).toEqual(['Ferries stay in the harbour', GREETING])
  })

  it('may have a picture below its title', () => {
    expect(taken(['10:12', PROSE, 'Share', '09:31', 'Hands go up', 'Eight hands. Photo: Tom Reed', GREETING])).toEqual([
      'Hands go up',
      GREETING,
    ])
  })

  it('is none where no clocks stand above paragraphs', () => {
    expect(taken(['10:12', PROSE, 'Share', '09:31', 'Ferries stay in the harbour', 'Schools closed'])).toEqual([])
    expect(taken([PROSE, '10:12', GREETING])).toEqual([])
  })

  it('is none below the lengths of videos', () => {
    expect(taken(['0:41', PROSE, '1:49', PROSE, '1:07', GREETING])).toEqual([])
    expect(taken(['01:43 min', PROSE, '04:16 min', PROSE, '03:11 min', GREETING])).toEqual([])
    expect(taken(['10:41', PROSE, '11:49', PROSE, '11:07', PROSE, '12:01', GREETING])).toEqual([])
  })

  it('is none that is hardly likely', () => {
    expect(taken(['10:12', PROSE, '09:31', PROSE, '08:20', GREETING], 0.01)).toEqual([])
  })
})
