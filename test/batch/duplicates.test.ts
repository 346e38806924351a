import { describe, expect, it } from 'vitest'
import { duplicateIndex } from '../../src/batch/duplicates.js'
import type { Fingerprint } from '../../src/batch/job.js'
import { simhash } from '../../src/batch/simhash.js'

const SENTENCES = Array.from(
  { length: 24 },
  (_, i) =>
    `In winter ${1990 + i} the crews of pier ${i * 7} mended ${i + 3} nets and sold ${i * 31} crates of herring to the market of Port Ellery.`,
)
const ARTICLE = SENTENCES.join('\n\n')
const fingerprintOf = (text: string): Fingerprint => simhash(text) ?? [0, 0]

const isNear = (one: string, other: string): boolean => {
  const firstLike = duplicateIndex(16)
  firstLike(fingerprintOf(one), 'one')
  return firstLike(fingerprintOf(other), 'other') === 'one'
}

describe('near-duplicates', () => {
  it.each([
    ['the same text', ARTICLE],
    ['other letter case and white space', ARTICLE.toUpperCase().replaceAll(' ', '\n')],
    ['one changed word', ARTICLE.replace('herring', 'mackerel')],
  ])('are found for %s', (_, other) => {
    expect(isNear(ARTICLE, other)).toBe(true)
  })

  it.each([
    [
      'another article',
      SENTENCES.map((sentence) => sentence.replace(/crews|nets|crates|herring|market/gu, (word) => `${word}men`)).join('\n\n'),
    ],
    ['its first half', SENTENCES.slice(0, 12).join('\n\n')],
  ])('are not found for %s', (_, other) => {
    expect(isNear(ARTICLE, other)).toBe(false)
  })

  it('are found in a script without spaces', () => {
    const text = '港の評議会は月曜日に二年にわたって町を二分してきた防潮堤の建設を決議した。十一人の議員のうち八人が賛成した。'
    expect(simhash(text)).toEqual(simhash(`${text}\n`))
    expect(simhash(text)).not.toBeUndefined()
  })

  it('need some words: short texts are alike by chance', () => {
    expect(simhash('Read more here')).toBeUndefined()
  })

  it('name the first of many', () => {
    const firstLike = duplicateIndex(16)
    expect(['a', 'b', 'c'].map((name) => firstLike([1, 2], name))).toEqual([null, 'a', 'a'])
  })

  it.each([0, 1, 3, 6])('are found with %i differing bits anywhere', (differing) => {
    for (let first = 0; first < 30; first++) {
      const firstLike = duplicateIndex(16)
      firstLike([0x12345678, 0x9abcdef0], 'one')
      const mask = Array.from({ length: differing }, (_, i) => 1 << ((first + i * 5) % 32)).reduce((sum, bit) => sum | bit, 0)
      expect(firstLike([(0x12345678 ^ mask) >>> 0, 0x9abcdef0], 'other')).toBe('one')
    }
  })

  it('are looked for among the last records only, so that memory is bounded', () => {
    const firstLike = duplicateIndex(8)
    const spread = (i: number): Fingerprint => [Math.imul(i + 1, 0x9e3779b1) >>> 0, Math.imul(i + 1, 0x85ebca6b) >>> 0]
    expect(Array.from({ length: 20 }, (_, i) => firstLike(spread(i), String(i)))).toEqual(Array.from({ length: 20 }, () => null))
    expect(firstLike(spread(19), 'again')).toBe('19')
    expect(firstLike(spread(0), 'again')).toBeNull()
  })
})
