import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { prosAndCons } from '../../src/labels/pros-and-cons.js'
import type { Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const taken = (texts: readonly string[], kind: 'item' | 'paragraph' = 'paragraph'): readonly string[] => {
  const verdicts = texts.map(
    (text): Verdict => ({ role: text === PROSE ? 'body' : 'noise', confidence: 0.6, likelihoods: NO_LIKELIHOODS, because: [] }),
  )
  const page = pageOf(
    texts.map((text, index) => block(text, { index, kind: text.startsWith('a ') ? kind : 'paragraph' })),
    LEXICON,
  )
  const found = prosAndCons(page, verdicts, (at) => verdicts[at]?.role === 'body')
  return texts.filter((_, i) => found.has(i))
}

describe('what speaks for something in a review', () => {
  it.each([
    ['Pros', 'Cons', 'Verdict'],
    ['Pro', 'Contra', 'Fazit'],
    ['Les plus :', 'Les moins :', 'Notre verdict'],
    ['What we like', "What we don't like", 'Our verdict'],
    ['Nachteile', 'Vorteile', 'Unser Fazit'],
    ['Lo mejor', 'Lo peor', 'Conclusión'],
    ['Плюсы', 'Минусы', 'Вывод'],
    ['メリット', 'デメリット', 'まとめ'],
  ])('is of the body with its headings: %s', (first, second, verdict) => {
    const lines = [first, 'a steady hull', 'a thrifty engine', second, 'a high price', verdict]
    expect(taken([PROSE, ...lines, PROSE, 'Contact'])).toEqual(lines)
    expect(taken([PROSE, ...lines.slice(0, 5), 'Contact', 'Imprint'], 'item')).toEqual(lines.slice(0, 5))
  })

  it('is none where no text stands above, or where a menu goes on below', () => {
    expect(taken(['Pros', 'a steady hull', 'Cons', 'a high price', PROSE])).toEqual([])
    expect(taken([PROSE, 'Pro', 'a team', 'Contra', 'a price', 'Contact', 'Imprint', 'Jobs', 'Help', ...'abcdefghijkl'])).toEqual([])
    expect(taken([PROSE, 'Plus', 'a high price', 'Contact', PROSE])).toEqual([])
  })
})
