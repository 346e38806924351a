import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { withoutSecondCopy } from '../../src/labels/second-copy.js'
import type { Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON } from './cue-cases.js'

const paragraph = (count: number): string => `In the year ${count} the harbour council voted on Monday to build one more part of the wall.`
const paragraphs = (from: number, to: number): readonly string[] => Array.from({ length: to - from }, (_, i) => paragraph(from + i))

/** What stays of a body of these texts. */
const kept = (texts: readonly string[]): readonly string[] => {
  const page = pageOf(
    texts.map((text, index) => block(text, { index })),
    LEXICON,
  )
  const likelihoods = { ...NO_LIKELIHOODS, body: 0.9, noise: 0.1 }
  const verdicts = texts.map((): Verdict => ({ role: 'body', confidence: 0.9, likelihoods, because: [] }))
  return texts.filter((_, i) => withoutSecondCopy(page, verdicts)[i]?.role === 'body')
}

describe('a text that stands on the page twice', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'is kept once, with its headings',
      [...paragraphs(0, 8), 'Gates', ...paragraphs(8, 12), ...paragraphs(0, 8), 'Gates', paragraph(20)],
      [...paragraphs(0, 8), 'Gates', ...paragraphs(8, 12), 'Gates', paragraph(20)],
    ],
    ['is kept once where it is short', [...paragraphs(0, 3), ...paragraphs(0, 3)], paragraphs(0, 3)],
    ['is kept where a paragraph is said again', [...paragraphs(0, 6), paragraph(1)], [...paragraphs(0, 6), paragraph(1)]],
    [
      'is kept where each paragraph is set apart once more',
      paragraphs(0, 9).flatMap((text) => [text, text]),
      paragraphs(0, 9).flatMap((text) => [text, text]),
    ],
  ])('%s', (_, texts, expected) => {
    expect(kept(texts)).toEqual(expected)
  })
})
