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
const signOf = (id: string, page: readonly (readonly [role: Role, text: string])[], words: ArticleWords, language = 'en'): number => {
  const blocks = page.map(([, text]) => block(text))
  const fields = { captions: [], language: { value: language, rule: 'told', spans: [], confidence: 1 } }
  const counts = countsOf({ blocks, verdicts: page.map(([role]) => verdict(role)), fields })
  return weighedSigns(counts, words)[PAGE_SIGNS.findIndex((sign) => sign.id === id)] ?? Number.NaN
}

const none: ArticleWords = { bias: 0, languages: ['en'], page: new Map(), body: new Map() }
const known: ArticleWords = {
  bias: 0.5,
  languages: ['en'],
  page: new Map([
    ['cart', -3],
    ['harbour', 1],
  ]),
  body: new Map([['harbour', 2]]),
}
/** As a sign, log-odds are a chance of half of them. */
const sign = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds / 2))

describe('the words of a page', () => {
  it('lean to neither side where none is known', () => {
    expect(signOf('words-lean', [['body', 'The harbour froze.']], none)).toBe(0.5)
    expect(signOf('page-words-lean', [['body', 'The harbour froze.']], none)).toBe(0.5)
  })

  it('lean to where they stood, each counted once, and the less the more there are', () => {
    const page = [
      ['noise', 'Cart cart CART'],
      ['body', 'The pier froze.'],
    ] as const
    expect(signOf('page-words-lean', page, known)).toBeCloseTo(sign(-3 * Math.sqrt(100 / 4)))
  })

  it('say nothing in a language that they were not learned in, where the same letters are another word', () => {
    const page = [['body', 'Do harbour cart.']] as const
    expect(signOf('page-words-lean', page, known, 'cs')).toBe(0.5)
    expect(signOf('body-words-lean', page, known, 'cs')).toBe(0.5)
    expect(signOf('page-words-lean', page, known)).toBeLessThan(0.5)
  })

  it.each([
    'In den Warenkorb',
    'Beiträge: 214',
    '404 - Página no encontrada',
    'Resultados de búsqueda: «faro»',
    '在庫あり',
    'Ответить с цитированием',
  ])('lean away from articles in lines of other pages, in languages that they were not learned in: %s', (line) => {
    const page = [
      ['noise', line],
      ['body', 'Do harbour cart.'],
    ] as const
    expect(signOf('page-words-lean', page, known, 'cs')).toBeCloseTo(sign(-3))
  })

  it.each(['Der Warenkorb der Statistiker', 'Unsere Leistungen werden besser', 'Beiträge zur Geschichte'])('leave "%s" alone', (line) => {
    expect(signOf('page-words-lean', [['noise', line]], known, 'cs')).toBe(0.5)
  })

  it('say less of one such line beside a long body', () => {
    const body = 'Do harbour cart and so on. '.repeat(40)
    const at = (...lines: readonly string[]) =>
      signOf('page-words-lean', [['body', body], ...lines.map((line) => ['noise', line] as const)], known, 'cs')
    expect(at('In den Warenkorb')).toBe(0.5)
    expect(at('In den Warenkorb', 'Kundenbewertungen')).toBeCloseTo(sign(-3))
  })

  it('of the body are those of its blocks alone', () => {
    const page = [
      ['noise', 'Harbour news'],
      ['body', 'The pier froze.'],
    ] as const
    expect(signOf('body-words-lean', page, known)).toBe(0.5)
    expect(signOf('body-words-lean', [['body', 'The harbour froze.']], known)).toBeCloseTo(sign(2 * Math.sqrt(100 / 3)))
  })

  it('lean together, from what a page without any of them is', () => {
    const page = [['body', `Harbour ${Array.from({ length: 399 }, (_, i) => `w${i}`).join(' ')}`]] as const
    expect(signOf('words-lean', page, known)).toBeGreaterThan(signOf('page-words-lean', page, known))
    expect(signOf('words-lean', [['body', '12']], known)).toBeCloseTo(sign(0.5))
  })
})
