import { describe, expect, it } from 'vitest'
import { endsOf } from '../src/ends.js'
import type { Role, Verdict } from '../src/types.js'
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
