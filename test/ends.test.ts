import { describe, expect, it } from 'vitest'
import { endsOf } from '../src/ends.js'
import type { Fields, Role, Verdict } from '../src/types.js'
import { block, NO_LIKELIHOODS } from './block.js'

const verdict = (role: Role): Verdict => ({ role, confidence: 1, likelihoods: NO_LIKELIHOODS, because: [] })
const HEADLINE = { value: 'Tide wall wins council vote', spans: [[1, 1]], confidence: 1, rule: 'headline-block' } as const

const below = (text: string) =>
  endsOf([block('Title: Tide wall wins council vote'), block(text, { spans: [[3, 3]] })], [verdict('headline'), verdict('body')], {
    headline: HEADLINE,
    captions: [],
  })[1]

describe('the end of a block of the body', () => {
  it('is to be dropped where it says the headline again, which stands behind a label above', () => {
    expect(below('Tide wall wins council vote')).toEqual({ kind: 'dropped', fields: [], because: 'says the headline again' })
  })

  it('is to be kept where it says more', () => {
    expect(below('Tide wall wins council vote after a fight of two years')).toEqual({ kind: 'kept', fields: [] })
  })
})

describe('the end of a block that looked like a caption', () => {
  const SENTENCE = 'The harbour council voted on Tuesday to close the old swing bridge for eleven months.'
  const endOf = (text: string, body: number, captions: Fields['captions'] = []) =>
    endsOf(
      [block(text, { spans: [[5, 5]] })],
      [{ ...verdict('caption'), likelihoods: { ...NO_LIKELIHOODS, caption: 0.5, body, noise: 0.2 } }],
      {
        headline: HEADLINE,
        captions,
      },
    )[0]

  it('is to be kept where it is a sentence and no caption was read from it', () => {
    expect(endOf(SENTENCE, 0.3)).toMatchObject({ kind: 'kept' })
  })

  it('is to be read where it is one', () => {
    const caption = { value: { text: SENTENCE, credit: null }, spans: [[5, 5]], confidence: 0.5, rule: 'caption-block' } as const
    expect(endOf(SENTENCE, 0.3, [caption])).toMatchObject({ kind: 'found', fields: ['captions'] })
  })

  it.each([
    ['Unlikely to be of the body', SENTENCE, 0.1],
    ['No sentence', 'The old swing bridge of Port Ellery at low tide in the winter', 0.3],
    ['Few words', 'The bridge at dusk.', 0.3],
  ])('is to be dropped else: %s', (_, text, body) => {
    expect(endOf(text, body)).toMatchObject({ kind: 'dropped' })
  })
})

describe('the end of a block about the author', () => {
  const PROSE = 'The harbour council voted on Tuesday to close the old swing bridge for eleven months.'
  const kept = (...texts: readonly string[]): readonly string[] => {
    const ends = endsOf(
      texts.map((text, index) => block(text, { index, spans: [[index + 9, index + 9]] })),
      texts.map(() => verdict('body')),
      { authors: { value: ['Mara Quill'], spans: [[2, 2]], confidence: 1, rule: 'by' }, captions: [] },
    )
    return texts.filter((_, i) => ends[i]?.kind === 'kept')
  }

  it('is to be dropped below the text, and a name alone wherever it stands', () => {
    expect(kept(PROSE, PROSE, PROSE, 'Mara Quill covers the harbour for the Ledger.')).toEqual([PROSE, PROSE, PROSE])
    expect(kept(PROSE, 'Mara Quill', PROSE, PROSE, PROSE, PROSE)).toHaveLength(5)
  })

  it.each(['Mara Quill: What happened then?', 'Mara Quills Brücke', 'Tobias Renn covers the harbour.'])(
    'is to be kept where it says something else: "%s"',
    (text) => {
      expect(kept(PROSE, PROSE, PROSE, text)).toHaveLength(4)
    },
  )

  it('is to be kept at the start of a text', () => {
    expect(kept('Mara Quill was born on a barge.', PROSE)).toHaveLength(2)
    expect(kept(PROSE, 'Mara Quill was born on a barge.')).toHaveLength(2)
  })
})
