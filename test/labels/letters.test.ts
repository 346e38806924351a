import { describe, expect, it } from 'vitest'
import { lettersEnds } from '../../src/labels/letters.js'
import { pageOf } from '../../src/labels/page.js'
import type { Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const verdict = (role: 'body' | 'noise'): Verdict => ({ role, confidence: 0.6, likelihoods: NO_LIKELIHOODS, because: [] })

/** The lines around a paragraph of the body that are taken for more of it. */
const taken = (above: readonly string[], below: readonly string[] = []): readonly string[] => {
  const texts = [...above, PROSE, ...below]
  const verdicts = texts.map((text) => verdict(text === PROSE ? 'body' : 'noise'))
  const page = pageOf(
    texts.map((text, index) => block(text, { index })),
    LEXICON,
  )
  const found = lettersEnds(page, verdicts, (at) => verdicts[at]?.role === 'body')
  return texts.filter((_, i) => found.has(i))
}

describe('the ends of a letter', () => {
  it.each([
    'Dear readers,',
    'Liebe Leserinnen und Leser,',
    'Queridos lectores:',
    'Kära läsare!',
    'Дорогие читатели!',
    '親愛的讀者：',
    'أعزائي القراء،',
  ])('open it: %s', (line) => {
    expect(taken(['Home', line])).toEqual([line])
    expect(taken([line, 'Home'])).toEqual([])
  })

  it.each(['Dear readers', 'Home,', 'Highlights of the harbour:', 'The harbour council:'])('are no other line above a text: %s', (line) => {
    expect(taken([line])).toEqual([])
  })

  it('close it, with the name below', () => {
    expect(taken([], ['Yours, Mara', 'Share'])).toEqual(['Yours, Mara'])
    expect(taken([], ['Varma hälsningar,', 'Karin', 'Dela'])).toEqual(['Varma hälsningar,', 'Karin'])
    expect(taken([], ['Un abbraccio e alla prossima,', 'Giulia'])).toHaveLength(2)
    expect(taken([], ['Share', 'Yours, Mara'])).toEqual([])
    expect(taken([], ['Best of the harbour', 'Karin'])).toEqual([])
  })

  it('need no comma where the letter has an opening', () => {
    expect(taken([], ['Herzlich', 'Ihre Marlene Quast'])).toEqual([])
    expect(taken(['Liebe Leser,'], ['Herzlich', 'Ihre Marlene Quast'])).toHaveLength(3)
  })
})
