import { describe, expect, it } from 'vitest'
import { isEnough, joinChance } from '../../src/blocks/join-chance.js'

const gapsOf = (count: number, of: (i: number) => number): readonly number[] => Array.from({ length: count }, (_, i) => of(i))

describe('the chance from which text nodes are joined', () => {
  it('is even where a short text shows nothing of its renderer', () => {
    expect(joinChance([])).toBe(0.5)
    expect(joinChance(gapsOf(8, (i) => i % 2))).toBe(0.5)
  })

  it('is lower where as many blank lines stand between any two nodes', () => {
    expect(joinChance(gapsOf(40, () => 1))).toBeLessThan(0.5)
    expect(joinChance(gapsOf(40, (i) => (i === 7 ? 3 : 0)))).toBeLessThan(0.5)
  })

  it('is high where a browser left more lines between paragraphs than between items', () => {
    expect(joinChance(gapsOf(40, (i) => (i % 3 === 0 ? 1 : 0)))).toBeGreaterThan(0.7)
  })

  it('is even for what has too few words for a paragraph', () => {
    expect(isEnough(0.45, 0.4, () => 30)).toBe(true)
    expect(isEnough(0.45, 0.4, () => 9)).toBe(false)
    expect(isEnough(0.55, 0.4, () => 9)).toBe(true)
    expect(isEnough(0.55, 0.8, () => 30)).toBe(false)
  })
})
