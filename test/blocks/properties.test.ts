import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import type { Block } from '../../src/types.js'

const outcomeOf = (lines: readonly string[]) => readBlocks(lines.map((text, i) => ({ number: i + 1, text })))
const blocksOf = (lines: readonly string[]): readonly Block[] => outcomeOf(lines).value.blocks

const WORDS = [
  'the',
  'tide',
  'wall',
  'of',
  'Port',
  'Ellery',
  'was',
  'built',
  'in',
  'winter',
  'and',
  'nobody',
  'asked',
  'the',
  'crews',
  'why',
]
const word = fc.constantFrom(...WORDS)
const sentence = fc.array(word, { minLength: 8, maxLength: 30 }).map((words) => `The ${words.join(' ')} stays.`)
/** Long enough that lines end with a sentence by chance only: two short ones that fill a line each could be two paragraphs. */
const paragraph = fc.array(sentence, { minLength: 5, maxLength: 8 }).map((sentences) => sentences.join(' '))

/** Lines as scrapes have them: marks, pieces of sentences, menus, code. */
const line = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n]/gu, ' ')),
  sentence,
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.constantFrom(
    '',
    '',
    '# a',
    '- b',
    '> c',
    '```',
    '| d | e |',
    '---',
    '![f](g)',
    '[1]link',
    '    code();',
    ', and so',
    '.',
    'it went on.',
  ),
)
const lines = fc.array(line, { maxLength: 60 })

const wrapped = (text: string, width: number): readonly string[] => {
  const out: string[] = []
  for (const piece of text.split(' ')) {
    const last = out.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= width) out[out.length - 1] = `${last} ${piece}`
    else out.push(piece)
  }
  return out
}

/** The letters and digits of a text, in order: what no join may invent, lose or move. */
const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')

describe('reading blocks', () => {
  it('puts every line that is not blank into one block, and no line into two', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const seen = blocksOf(some).flatMap(({ spans }) =>
          spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        )
        expect(new Set(seen).size).toBe(seen.length)
        const filled = some.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]))
        expect(seen.filter((number) => some[number - 1]?.trim() !== '').sort((a, b) => a - b)).toEqual(filled)
      }),
    )
  })

  it('puts every line of front matter into it, and no line below it', () => {
    const front = fc.array(fc.constantFrom('title: a', 'b: "c', '  - d', '- e: f', 'g: |', '  h', '# i', 'j = [k, l', ''), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(front, lines, (entries, some) => {
        const all = ['---', ...entries, '---', ...some]
        const { frontMatter, blocks } = outcomeOf(all).value
        const seen = [...(frontMatter?.spans ?? []), ...blocks.flatMap(({ spans }) => spans)].flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        )
        expect(new Set(seen).size).toBe(seen.length)
        const filled = all.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]))
        expect(seen.filter((number) => all[number - 1]?.trim() !== '').sort((a, b) => a - b)).toEqual(filled)
      }),
    )
  })

  it('keeps the spans of a block in order', () => {
    fc.assert(
      fc.property(lines, (some) => {
        for (const { spans } of blocksOf(some)) {
          const numbers = spans.flat()
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('gives the same for the same lines', () => {
    fc.assert(
      fc.property(lines, (some) => {
        expect(outcomeOf(some)).toEqual(outcomeOf(some))
      }),
    )
  })

  it.each([60, 72, 100, 132])('finds the paragraphs again that were wrapped at %i', (width) => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 4, maxLength: 6 }), (paragraphs) => {
        const some = paragraphs.flatMap((text) => [...wrapped(text, width), ''])
        expect(blocksOf(some).map(({ text }) => text)).toEqual(paragraphs)
      }),
    )
  })

  it('reads the text of a paragraph as that paragraph again', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 4, maxLength: 6 }), fc.constantFrom(60, 72, 100), (paragraphs, width) => {
        const some = paragraphs.flatMap((text) => [...wrapped(text, width), ''])
        for (const { kind, text } of blocksOf(some)) {
          const again = blocksOf([text])
          expect(again.map((block) => ({ kind: block.kind, text: block.text }))).toEqual([{ kind, text }])
        }
      }),
    )
  })

  it('neither invents nor loses a letter where there is no markup', () => {
    const plain = fc.array(
      fc.oneof(
        sentence,
        fc.constantFrom(
          '',
          '',
          ', and so',
          'it went on.',
          'Advertisement',
          'The',
          'long-',
          'running',
          '“Why?”',
          '(the crews)',
          '港の壁',
          '。',
          'ราคา',
        ),
        fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(plain, (some) => {
        const blocks = blocksOf(some)
        for (const { text, spans } of blocks) {
          const own = spans.flatMap(([from, to]) => some.slice(from - 1, to)).join('')
          expect(lettersOf(text)).toBe(lettersOf(own))
        }
      }),
    )
  })

  it('joins paragraphs only where the log says so', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const { value, steps } = outcomeOf(some)
        const joined = new Set(steps.flatMap((step) => (step.kind === 'joined' ? step.spans.map(([, to]) => to) : [])))
        for (const { kind, spans } of value.blocks) {
          const isOneText = kind === 'paragraph' || kind === 'quote'
          for (const [, to] of isOneText ? spans.slice(1) : []) expect(joined.has(to)).toBe(true)
        }
      }),
    )
  })
})
