import { describe, expect, it } from 'vitest'
import { factsIn } from '../../src/training/facts-in.js'

const hidden = (text: string): string => text.replace(/[a-z]/giu, 'x')

describe('a line of facts in another language', () => {
  it.each([
    ['de', 'By Mara Quill', /^(?!By)\p{Upper}[\p{L} ]* xxxx xxxxx$/u],
    ['de', 'Published February 3, 2026 at 3pm', /^\p{Upper}\p{L}[\p{L} ]* 3\. Februar 2026 xx 3xx$/u],
    ['ru', 'Mara Quill | 3 Feb 2026', /^xxxx xxxxx \| 3 февраля 2026 г\.$/u],
    ['ja', 'Updated: Mar. 4, 2026 and 5 May 2026', /^\P{ASCII}+: 2026年3月4日 xxx 2026年5月5日$/u],
    ['sv', 'Photo: Dana Voss', /^\p{Upper}\p{L}[\p{L} ]*: xxxx xxxx$/u],
  ])('%s: %s', (code, text, wanted) => {
    for (let turn = 0; turn < 12; turn++) expect(factsIn(code, text, turn, hidden)).toMatch(wanted)
  })

  it('is none without a word of facts or a day, or where it is long', () => {
    expect(factsIn('de', 'Tide wall wins council vote', 0, hidden)).toBeUndefined()
    expect(factsIn('de', `By Mara Quill${' and Tobias Renn'.repeat(12)}`, 0, hidden)).toBeUndefined()
  })

  it('opens in small letters where it did', () => {
    expect(factsIn('nl', 'by Mara Quill', 0, hidden)).toMatch(/^\p{Lower}/u)
  })
})
