import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import { pagesOf } from '../../src/blocks/pages.js'

const linesOf = (text: string) => text.split('\n').map((line, i) => ({ number: i + 1, text: line }))
const textsOf = (text: string) => readBlocks(linesOf(text)).value.blocks.map((block) => block.text)

const PAPER = [
  'THE COAST LEDGER',
  'The harbour council of Port Ellery voted on Monday to build the tide',
  'wall that has divided the town for two years, and eight of the eleven',
  'members voted for the plan, which will cost forty million and take',
  'three winters. Fishing crews had asked for a gate in the wall of Port',
  '',
  '- 1 -',
  '\fTHE COAST LEDGER',
  'Ellery, and the engineers have now drawn one that opens at every low',
  'tide.',
  'The first stones are to be laid in spring.',
  '- 2 -',
]

describe('pages of a text', () => {
  it('have lines around them that are no part of it, and a sentence that goes on over them', () => {
    const texts = textsOf(PAPER.join('\n'))
    expect(texts.filter((text) => text === 'THE COAST LEDGER' || /^- \d -$/u.test(text))).toHaveLength(4)
    expect(texts).toContain(`${PAPER.slice(1, 5).join(' ')} ${PAPER[8]} tide.`)
    expect(texts).toContain('The first stones are to be laid in spring.')
  })

  it('keep a sentence that ended with the page apart from the next', () => {
    const ended = PAPER.map((line, i) => (i === 4 ? 'three winters. Fishing crews had asked for a gate in the wall of it.' : line))
    expect(textsOf(ended.join('\n')).some((text) => text.startsWith('Ellery, and'))).toBe(true)
  })

  it('show nothing where no form feed parts them', () => {
    const lines = linesOf(PAPER.join('\n').replace('\f', ''))
    expect(pagesOf(lines)).toEqual({ lines, source: 'any', furniture: new Set(), starts: new Set() })
  })

  it('have no furniture where their first and last lines differ', () => {
    expect(pagesOf(linesOf('One\ntwo\nthree\n\fFour\nfive\nsix')).furniture.size).toBe(0)
  })
})
