import { describe, expect, it } from 'vitest'
import { withStandfirst } from '../../src/training/standfirsts.js'
import type { Block, Role, Verdict } from '../../src/types.js'
import { block } from '../block.js'

const TITLE = 'Tide wall wins council vote'
const PARAGRAPH =
  'The crews of Port Ellery begin in May. “We waited,” said the mayor. Nine boats lost their moorings in the storm of March.'
const page: readonly (readonly [Role, string])[] = [
  ['noise', 'Home'],
  ['headline', TITLE],
  ['byline', 'By Nora Quill'],
  ['body', PARAGRAPH],
  ['noise', 'Read all news of the harbour and of the town here.'],
]
const verdicts = page.map(([role]) => ({ role }) as Verdict)
const blocks = page.map(([, text], index) => block(text, { index, linked: 0 }))
const textsOf = (made: readonly Block[] | undefined): readonly string[] => made?.map(({ text }) => text) ?? []

describe('a page with a standfirst', () => {
  it('has a sentence of its body below the headline, without a full stop and in no marks of speech', () => {
    expect(textsOf(withStandfirst({ verdicts }, blocks, TITLE, 0)).slice(1, 4)).toEqual([
      TITLE,
      'The crews of Port Ellery begin in May',
      'By Nora Quill',
    ])
    expect(textsOf(withStandfirst({ verdicts }, blocks, TITLE, 1))[2]).toBe('Nine boats lost their moorings in the storm of March')
    expect(textsOf(withStandfirst({ verdicts }, blocks, TITLE, 2))[2]).toBe('The crews of Port Ellery begin in May')
  })

  it('numbers its blocks anew and shows links where the others do', () => {
    const made = withStandfirst({ verdicts }, blocks, TITLE, 0)
    expect(made?.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5])
    expect(made?.[2]).toMatchObject({ kind: 'paragraph', linked: 0, links: [], emphasised: 0 })
    const bare = blocks.map((one) => ({ ...one, linked: undefined }))
    expect(withStandfirst({ verdicts }, bare, TITLE, 0)?.[2]?.linked).toBeUndefined()
  })

  it('is not made where the page does not say the headline, or says it twice, or has no sentence for it', () => {
    expect(withStandfirst({ verdicts }, blocks, 'Another headline', 0)).toBeUndefined()
    const twice = blocks.map((one, i) => (i === 2 ? { ...one, text: TITLE.toUpperCase() } : one))
    expect(withStandfirst({ verdicts }, twice, TITLE, 0)).toBeUndefined()
    const short = blocks.map((one, i) => (i === 3 ? { ...one, text: 'Crews begin.' } : one))
    expect(withStandfirst({ verdicts }, short, TITLE, 0)).toBeUndefined()
  })
})
