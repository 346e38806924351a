import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { partHeadings } from '../../src/labels/part-headings.js'
import type { Block, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const BODY: Verdict = { role: 'body', confidence: 0.7, likelihoods: { ...NO_LIKELIHOODS, body: 0.7 }, because: [] }
const NOISE: Verdict = { role: 'noise', confidence: 0.8, likelihoods: { ...NO_LIKELIHOODS, body: 0.2 }, because: [] }

/** The lines that are headings of the text, where all but prose, and what else is told, was held for noise. */
const headings = (lines: readonly string[], body: readonly string[] = [PROSE], more: Partial<Block> = {}): readonly string[] => {
  const page = pageOf(
    lines.map((text, index) => block(text, { index, ...(text === PROSE ? {} : more) })),
    LEXICON,
  )
  const verdicts = lines.map((line) => (body.includes(line) ? BODY : NOISE))
  return lines.filter((_, i) => partHeadings(page, verdicts, (at) => verdicts[at]?.role === 'body').has(i))
}

describe('a heading of a series', () => {
  const places = ['1. Port Ellery', '2. Gull Bay', '3. Roccaspina']

  it('has a number, with text of the body below each', () => {
    expect(headings(places.flatMap((place) => [place, PROSE]))).toEqual(places)
    expect(headings([...places].reverse().flatMap((place) => [place, PROSE]))).toHaveLength(3)
    expect(headings(['1) मेला', PROSE, '2) पुल', PROSE, '3) नदी', PROSE])).toHaveLength(3)
  })

  it('is none in a list, in a series of two, with a number twice, as a link or with the words of a button', () => {
    expect(headings([...places, PROSE])).toEqual([])
    expect(headings(places.slice(1).flatMap((place) => [place, PROSE]))).toEqual([])
    expect(headings([...places, '3. Salt'].flatMap((place) => [place, PROSE]))).toEqual([])
    expect(headings(['1. Port Ellery', '5. Gull Bay', '9. Salt'].flatMap((place) => [place, PROSE]))).toEqual([])
    const links = [{ text: 'Port', url: 'https://coast.example/' }]
    expect(
      headings(
        places.flatMap((place) => [place, PROSE]),
        [PROSE],
        { links },
      ),
    ).toEqual([])
  })

  it('is a question where the text has others', () => {
    const questions = ['Who pays for it?', 'Is the dyke safe?', 'Hoe gaat het verder?']
    const lines = questions.flatMap((question) => [question, PROSE])
    expect(headings(lines, [PROSE, ...questions.slice(0, 2)])).toContain(questions[2])
    expect(headings(lines, [PROSE, ...questions.slice(0, 1)])).toEqual([])
    expect(headings([...lines, 'Sign in?', PROSE], [PROSE, ...questions.slice(0, 2)])).not.toContain('Sign in?')
  })

  it('is a line between two paragraphs that is about as likely of the body as not, and stands there once', () => {
    const likely = (lines: readonly string[], body = 0.45): readonly string[] => {
      const page = pageOf(
        lines.map((text, index) => block(text, { index })),
        LEXICON,
      )
      const verdicts = lines.map((line): Verdict => (line === PROSE ? BODY : { ...NOISE, likelihoods: { ...NO_LIKELIHOODS, body } }))
      return lines.filter((_, i) => partHeadings(page, verdicts, (at) => verdicts[at]?.role === 'body').has(i))
    }
    expect(likely([PROSE, 'Чего ждали', PROSE])).toEqual(['Чего ждали'])
    expect(likely([PROSE, 'Чего ждали', PROSE], 0.3)).toEqual([])
    expect(likely([PROSE, 'Article content', PROSE, 'Article content', PROSE])).toEqual([])
    expect(likely([PROSE, 'Stone from the school', 'Gull Bay', PROSE])).toEqual([])
    expect(likely([PROSE, 'More from the harbour', PROSE, 'What it costs:', PROSE, '3 March', PROSE])).toEqual([])
  })

  it('is what the text shows as a heading between two paragraphs, whatever its words announce elsewhere', () => {
    const shown = (text: string, lines: readonly string[] = [PROSE, text, PROSE], more: Partial<Block> = {}) =>
      headings(lines, [PROSE], { kind: 'heading', level: 2, ...more }).includes(text)
    for (const text of ['Related work', 'Release', 'Kommentare', 'À propos', 'コメント', 'Share']) expect(shown(text)).toBe(true)
    expect(shown('Related work', [PROSE, 'Related work', PROSE], { kind: 'paragraph' })).toBe(false)
    expect(shown('Related work', ['Related work', PROSE])).toBe(false)
    expect(shown('Related work', [PROSE, 'Related work', 'Gull Bay', PROSE])).toBe(false)
    expect(shown('Related work', [PROSE, 'Related work', PROSE], { links: [{ text: 'work', url: 'https://coast.example/' }] })).toBe(false)
    expect(shown('Advertisement')).toBe(false)
  })
})
