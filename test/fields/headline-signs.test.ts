import { describe, expect, it } from 'vitest'
import { strengthOf } from '../../src/fields/field-model.js'
import { headlineCandidates } from '../../src/fields/headline-candidates.js'
import { mainOf } from '../../src/fields/headline-main.js'
import type { HeadlineContext } from '../../src/fields/headline-page.js'
import { comparedWords } from '../../src/fields/headline-words.js'
import type { LabelledPage, Likelihoods, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const NONE: Likelihoods = { ...NO_LIKELIHOODS, noise: 1 }
const NOISE: Verdict = { role: 'noise', confidence: 1, likelihoods: NONE, because: [] }
const BODY: Verdict = { role: 'body', confidence: 1, likelihoods: { ...NONE, body: 0.95, noise: 0.05 }, because: [] }

const PROSE = 'The council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.'

/** A page of blocks, of which those that are PROSE or open so are body. */
const pageOf = (...texts: readonly string[]): LabelledPage => ({
  lines: [],
  blocks: texts.map((text, index) => ({ ...block(text), index })),
  verdicts: texts.map((text) => (text.startsWith(PROSE) ? BODY : NOISE)),
})

const signOf = (page: LabelledPage, name: string, text: string, context: HeadlineContext = {}): number | undefined => {
  const candidate = headlineCandidates(page, context).find(({ block: { text: own } }) => own === text)
  return candidate && strengthOf(candidate.signs, name)
}

describe('the running text of a page', () => {
  it('is the longest, not the first', () => {
    const menu = Array.from({ length: 20 }, (_, i) => `Pier ${i}`)
    expect(mainOf(pageOf(PROSE, ...menu, `${PROSE} ${PROSE}`, PROSE, 'Share', PROSE))).toMatchObject({ first: 21, last: 24 })
  })

  it('of a page of links alone is nowhere', () => {
    expect(mainOf(pageOf('Home', 'News', 'Weather'))).toMatchObject({ first: -1, last: -1 })
  })
})

describe('a candidate for the headline', () => {
  it('is not what stands in place of an image, right above its caption', () => {
    const alone = 'El muelle de Puerto Elías'
    const places = (caption: string) => headlineCandidates(pageOf(alone, caption, PROSE), {}).map(({ at }) => at)
    expect(places(`${alone}, el martes por la tarde. EFE/Dana Voss`)).not.toContain(0)
    expect(places(`${alone}, el martes por la tarde`)).toContain(0)
  })

  it('is each block right above the running text, however unlikely it looks', () => {
    const page = pageOf('Home', 'News', 'Sport', 'Weather', 'Tide wall wins', PROSE, PROSE)
    expect(headlineCandidates(page, {}).map(({ at }) => at)).toContain(4)
  })

  it.each([
    ['Tide walls, explained', 'https://talbote.example/what-the-town-talks-of/tide-walls-explained'],
    ['Impressum', 'https://talbote.example/impressum.html'],
  ])('is "%s" too, which the last part of the address names, however unlikely it looks', (text, url) => {
    const page = pageOf('Home', 'News', 'Sport', text, 'Weather', 'Share', 'Print', PROSE, PROSE)
    const likelihoods = { ...NONE, headline: 0.00002 }
    const verdicts = page.verdicts.map((verdict, at) => (at === 3 ? { ...verdict, likelihoods } : verdict))
    expect(headlineCandidates({ ...page, verdicts }, { url }).map(({ at }) => at)).toContain(3)
    expect(headlineCandidates({ ...page, verdicts }, {}).map(({ at }) => at)).not.toContain(3)
  })

  it('is known by where the page says the same again', () => {
    const page = pageOf('Harbour songs - Talbote', 'News', 'Sport', 'Home > Harbour songs', 'Harbour songs', PROSE)
    expect(signOf(page, 'inside', 'Harbour songs')).toBe(0.5)
    expect(signOf(page, 'ends', 'Harbour songs')).toBeCloseTo(1 / 3)
    expect(signOf(page, 'inside', 'Home > Harbour songs') ?? 0).toBe(0)
  })

  it.each([
    ['Über Häfen', 'https://talbote.example/ueber-haefen/'],
    ['Impressum', 'https://talbote.example/impressum.html'],
    ['Les écoles du port', 'https://talbote.example/a/les-ecoles-du-port-20260203.html'],
  ])('"%s" is known by the address %s', (text, url) => {
    expect(signOf(pageOf('Home', 'News', 'Sport', text, PROSE), 'slugSame', text, { url })).toBe(1)
  })

  it('is known by its capitals and those of the line below', () => {
    const page = pageOf('Home', 'News', 'Tide Wall Wins Council Vote', 'The gate will close when the water rises', PROSE, PROSE)
    expect(signOf(page, 'titled', 'Tide Wall Wins Council Vote')).toBe(1)
    expect(signOf(page, 'titledBelow', 'Tide Wall Wins Council Vote')).toBe(0)
    expect(signOf(page, 'titledAbove', 'The gate will close when the water rises')).toBe(1)
    expect(signOf(page, 'titled', 'News')).toBe(0.5)
  })

  it('is known by how much of it stands in the title of the page, and how much of the title in it', () => {
    const page = pageOf('Harbour songs of Talbote - Coast', 'News', 'Sport', 'Harbour songs', PROSE)
    expect(signOf(page, 'ofTitle', 'Harbour songs')).toBe(1)
    expect(signOf(page, 'titleIn', 'Harbour songs')).toBe(0.4)
  })

  it('in another language is known by the stems of the running text', () => {
    const body = `${PROSE} Hafenmauern und Hafenbecken`
    expect(signOf(pageOf('Home', 'News', 'Hafenfest', body), 'topicKnown', 'Hafenfest')).toBe(1)
    expect(signOf(pageOf('Home', 'News', 'Bergfest', body), 'topicKnown', 'Bergfest')).toBe(0)
  })
})

describe('words without spaces', () => {
  it('are compared by pairs of letters', () => {
    expect(comparedWords('港の防波堤、決まる')).toEqual(['港の', 'の防', '防波', '波堤', '決ま', 'まる'])
    expect(comparedWords('Tide wall')).toEqual(['tide', 'wall'])
  })
})
