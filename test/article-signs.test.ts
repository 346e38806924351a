import { describe, expect, it } from 'vitest'
import { type ArticleWords, countsOf, PAGE_SIGNS, weighedSigns } from '../src/article-signs.js'
import type { Likelihoods, Role, Verdict } from '../src/types.js'
import { block } from './block.js'

const likelihoods = (role: Role): Likelihoods => ({
  ...{ headline: 0, kicker: 0, standfirst: 0, byline: 0, date: 0, caption: 0, credit: 0, url: 0, site: 0, body: 0, noise: 0 },
  [role]: 1,
})
const verdict = (role: Role): Verdict => ({ role, confidence: 1, likelihoods: likelihoods(role), because: [] })

/** The sign `id` of a page of blocks with their roles. */
const signOf = (id: string, page: readonly (readonly [role: Role, text: string])[], words: ArticleWords): number => {
  const blocks = page.map(([, text]) => block(text))
  const counts = countsOf({ blocks, verdicts: page.map(([role]) => verdict(role)), fields: { captions: [] } })
  return weighedSigns(counts, words)[PAGE_SIGNS.findIndex((sign) => sign.id === id)] ?? Number.NaN
}

const none: ArticleWords = { page: new Map(), body: new Map() }
const known: ArticleWords = {
  page: new Map([
    ['cart', -3],
    ['harbour', 1],
  ]),
  body: new Map([['harbour', 2]]),
}

describe('the words of a page', () => {
  it('lean to neither side where none is known', () => {
    expect(signOf('page-words-lean', [['body', 'The harbour froze.']], none)).toBe(0.5)
    expect(signOf('page-words-away', [['body', 'The harbour froze.']], none)).toBe(0)
  })

  it('lean to where they stood, each counted once', () => {
    const page = [
      ['noise', 'Cart cart CART'],
      ['body', 'The harbour froze.'],
    ] as const
    expect(signOf('page-words-lean', page, known)).toBeCloseTo(1 / (1 + Math.exp(3)))
    expect(signOf('page-words-away', page, known)).toBe(1)
  })

  it('of the body are those of its blocks alone', () => {
    const page = [
      ['noise', 'Harbour news'],
      ['body', 'The pier froze.'],
    ] as const
    expect(signOf('body-words-lean', page, known)).toBe(0.5)
    expect(signOf('body-words-toward', [['body', 'The harbour froze.']], known)).toBe(1)
  })
})
