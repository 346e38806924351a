import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { refine } from '../../src/labels/refine.js'
import type { Block, Role, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

type Line = readonly [role: Role, text: string, kind?: Block['kind']]

/** The roles of a page, each block with the role that was learned, and how likely it is a caption. */
const refined = (...lines: readonly Line[]): readonly (readonly [role: Role, caption: number])[] => {
  const page = pageOf(
    lines.map(([, text, kind = 'paragraph'], index) => block(text, { index, kind })),
    LEXICON,
  )
  const verdicts = lines.map(([role]): Verdict => {
    const likelihoods = { ...NO_LIKELIHOODS, body: 0.2, caption: 0.2, [role]: 0.6 }
    return { role, confidence: 0.6, likelihoods, because: [] }
  })
  return refine(page, verdicts).map(({ role, likelihoods }) => [role, likelihoods.caption])
}
const TEXT = ['body', 0] as const
const COPY = ['noise', 0] as const

describe('a text that a picture repeats below it', () => {
  it('is of the body, and the copy is no caption', () => {
    const lines: readonly Line[] = [
      ['caption', 'Whip the cream until it is stiff.'],
      ['noise', 'Show image Hide image'],
      ['body', '[Whip the cream until it is stiff.]'],
      ['noise', 'Fold in all of the berries.'],
      ['caption', 'Fold in all of the berries.', 'image'],
      ['body', PROSE],
      ['caption', PROSE, 'image'],
    ]
    expect(refined(...lines)).toEqual([TEXT, ['noise', 0.2], COPY, TEXT, COPY, TEXT, COPY])
  })

  it('is kept once where its copy has no brackets, and stands right below it', () => {
    const text = 'Whip the cream until it is stiff.'
    expect(refined(['body', text], ['body', text])).toEqual([['body', 0.2], COPY])
    expect(refined(['body', text], ['body', PROSE], ['body', text]).map(([role]) => role)).toEqual(['body', 'body', 'body'])
  })

  it('is of the body where it is a heading that was held for it', () => {
    expect(refined(['body', 'Arlo Pro best of all', 'heading'], ['caption', 'Arlo Pro best of all', 'image'])).toEqual([TEXT, COPY])
    expect(refined(['noise', 'Ferry stops in winter', 'heading'], ['noise', 'Ferry stops in winter', 'image'])[0]?.[0]).toBe('noise')
  })

  it('is what it was held for where it may be a caption or a teaser', () => {
    const one: readonly Line[] = [
      ['caption', 'The pier at dusk in May.'],
      ['caption', 'The pier at dusk in May.', 'image'],
    ]
    expect(refined(...one).map(([role]) => role)).toEqual(['caption', 'caption'])
    const below: readonly Line[] = [
      ['caption', 'The pier at dusk in May.', 'image'],
      ['caption', 'The pier at dusk in May.'],
    ]
    expect(refined(...below).map(([role]) => role)).toEqual(['caption', 'caption'])
    const teasers = ['Ferries stop in the winter.', 'Schools win the new prize.'].flatMap((text): readonly Line[] => [
      ['noise', text],
      ['noise', text, 'image'],
    ])
    expect(refined(...teasers).map(([role]) => role)).toEqual(Array(4).fill('noise'))
  })

  it('stands not below another paragraph', () => {
    const text = 'Whip the cream until it is stiff.'
    expect(refined(['body', text], ['body', PROSE], ['caption', text, 'image'])[2]).toEqual(['caption', 0.6])
  })
})
