import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/labels/decode.js'
import { DEPTH, type Forest, LEAVES, packed, scoresOf, unpacked } from '../../src/forest.js'
import { addPulls, type FullForest, packedFull, rowsFrom, scoreRows, unpackedFull } from '../../src/labels/full-forest.js'
import { type Lexicon, lexiconFrom, packedLexicon, unpackedLexicon } from '../../src/labels/lexicon.js'
import { shippedModel } from '../../src/labels/model.js'
import { pageOf } from '../../src/labels/page.js'
import { bodyThreshold } from '../../src/labels/threshold.js'
import { block } from '../block.js'

/** One tree that asks at its first level whether feature 1 is above 100, and gives 2 or -1. */
const forest: Forest = {
  bias: 0.5,
  unit: 1,
  features: Uint16Array.from([1, 0, 0, 0, 0, 0]),
  thresholds: Uint8Array.from([100, 255, 255, 255, 255, 255]),
  leaves: Float32Array.from({ length: LEAVES }, (_, l) => (l >= LEAVES / 2 ? 2 : -1)),
}
const columns = [Uint8Array.from([7, 7]), Uint8Array.from([101, 100])]

describe('a forest', () => {
  it('answers above and up to a threshold', () => {
    expect([...scoresOf(forest, columns, 2)]).toEqual([2.5, -0.5])
  })

  it('is the same after it was stored', () => {
    const again = unpacked(packed(forest))
    expect([...scoresOf(again, columns, 2)]).toEqual([2.5, -0.5])
    expect(again.features.length).toBe(DEPTH)
  })
})

describe('a forest of full trees', () => {
  /** One tree that asks for feature 1 first, and for feature 0 only after a no. */
  const full: FullForest = {
    bias: 0.5,
    unit: 1,
    questions: Int32Array.from({ length: LEAVES }, (_, n) => (n === 1 ? (100 << 16) | 1 : n === 2 ? 50 << 16 : 255 << 16)),
    leaves: Float32Array.from({ length: LEAVES }, (_, l) => (l >= LEAVES / 2 ? 2 : l >= LEAVES / 4 ? 1 : -1)),
  }
  const bytes = Uint8Array.from([7, 70, 7, 7, 101, 100, 100, 100])

  it('asks each row what its answers so far lead to, and leaves other rows alone', () => {
    const scores = Float64Array.from([9, 9, 9, 9])
    scoreRows(scores, full, rowsFrom(bytes, { starts: Int32Array.of(0, 4), count: 4 }), Int32Array.from([0, 1, 2]))
    expect([...scores]).toEqual([2.5, 1.5, -0.5, 9])
  })

  it('is the same after it was stored', () => {
    expect(unpackedFull(packedFull(full))).toEqual({
      ...full,
      unit: 1 / 2048,
      leaves: Int16Array.from([...full.leaves], (leaf) => leaf * 2048),
    })
  })

  it('says which feature moved the score', () => {
    const pullsOf = (row: number): readonly number[] => {
      const pulls = new Float64Array(2)
      addPulls(pulls, full, (f) => bytes[4 * f + row] ?? 0)
      return [...pulls]
    }
    expect(pullsOf(0)).toEqual([0, 1])
    expect(pullsOf(1)).toEqual([1, -1])
  })
})

describe('the decoder', () => {
  it('finds the sequence with the highest sum, as trying all of them does', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 18, maxLength: 18 })
    fc.assert(
      fc.property(numbers, (values) => {
        const size = 3
        const emissions = Float64Array.from(values.slice(0, 9))
        const transitions = Float64Array.from(values.slice(9))
        const sum = (states: readonly number[]): number =>
          states.reduce(
            (total, s, i) => total + (emissions[i * size + s] ?? 0) + (i > 0 ? (transitions[(states[i - 1] ?? 0) * size + s] ?? 0) : 0),
            0,
          )
        const all = Array.from({ length: 27 }, (_, n) => [Math.floor(n / 9), Math.floor(n / 3) % 3, n % 3])
        const best = Math.max(...all.map(sum))
        const { states, maxima } = decode(emissions, transitions, size)
        expect(sum(states)).toBe(best)
        for (let i = 0; i < 3; i++) expect(Math.max(...maxima.subarray(i * size, (i + 1) * size))).toBe(best)
      }),
    )
  })

  it('takes a page without blocks', () => {
    expect(decode(new Float64Array(0), new Float64Array(9), 3).states).toEqual([])
  })
})

describe('the threshold of body', () => {
  it('asks less where nothing is sure', () => {
    const sure = bodyThreshold(Float64Array.from([5, 5, -5]), [50, 50, 50]).lenient
    const unsure = bodyThreshold(Float64Array.from([-1, -1, -5]), [50, 50, 50]).lenient
    expect(unsure).toBeLessThan(-1)
    expect(sure).toBeGreaterThan(unsure)
    expect(sure).toBeLessThan(5)
  })

  it('asks less of a long body than of a short one where neither is sure', () => {
    const of = (words: number): number => bodyThreshold(Float64Array.from([1, 0, -1, -1, -1]), [words, words, words, words, words]).lenient
    expect(of(300)).toBeLessThan(of(30) - 0.3)
  })

  it('asks as much of what may be a caption as on a page that is sure', () => {
    const { lenient, strict } = bodyThreshold(Float64Array.from([1, 0, -1, -1, -1]), [300, 300, 300, 300, 300])
    expect(strict).toBeGreaterThan(lenient + 0.3)
    const sure = bodyThreshold(Float64Array.from([9, 9, -9]), [300, 300, 300])
    expect(sure.strict).toBe(sure.lenient)
  })

  it('asks a little less than the best F1 does', () => {
    const threshold = bodyThreshold(Float64Array.from([0, 0, 0]), [50, 50, 50]).lenient
    expect(threshold).toBeLessThan(-0.1)
    expect(threshold).toBeGreaterThan(-1)
  })
})

const leanOf = (text: string, lexicon: Lexicon) => pageOf([block(text)], lexicon).leans[0]

describe('a lexicon', () => {
  const lexicon = lexiconFrom([
    ['short', 'subscribe', -4],
    ['opening', 'however', 2],
  ])
  it('is the same after it was stored', () => {
    expect(unpackedLexicon(packedLexicon(lexicon))).toEqual(lexicon)
    expect(unpackedLexicon(packedLexicon(lexiconFrom([]))).short.length).toBe(0)
  })

  it('leans by the words that it knows, and says nothing of others', () => {
    expect(leanOf('please subscribe', lexicon)).toMatchObject({ mean: -4, lowest: 'subscribe', opening: undefined })
    expect(leanOf('Please SUBSCRIBE, subscribe', lexicon)).toMatchObject({ mean: -4, low: -4, high: -4 })
    expect(leanOf('However, subscribe', lexicon)).toMatchObject({ mean: -4, opening: 2 })
    expect(leanOf('tide', lexicon)?.mean).toBeUndefined()
    expect(leanOf('---', lexicon)?.mean).toBeUndefined()
  })

  it('reads every two characters of a script without spaces', () => {
    expect(leanOf('港湾審議', lexiconFrom([['short', '審議', -1]]))?.low).toBe(-1)
  })
})

describe('the model that is shipped', () => {
  it('is there, whole', () => {
    const { first, second, lexicon, transitions } = shippedModel()
    for (const { features } of [first.body, first.headline]) expect(features.length).toBeGreaterThan(DEPTH * 20)
    for (const { questions } of [second.body, second.date]) expect(questions.length).toBeGreaterThan(LEAVES * 20)
    expect(lexicon.known.texts.length).toBeGreaterThan(1000)
    expect(transitions.length).toBe(36)
  })
})
