import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEPTH, type Forest, LEAVES, scoresOf } from '../../src/forest.js'
import { gradedForest, gradeFeature, gradingOf, roomForGrades, scoresBy } from '../../src/labels/grades.js'

const FEATURES = 3

/** Forests of two trees that ask at random, and a page with a strength of each feature for each block. */
const cases = fc.record({
  questions: fc.array(fc.tuple(fc.integer({ min: 0, max: FEATURES - 1 }), fc.integer({ min: 0, max: 255 })), {
    minLength: 4 * DEPTH,
    maxLength: 4 * DEPTH,
  }),
  leaves: fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 4 * LEAVES, maxLength: 4 * LEAVES }),
  strengths: fc.array(fc.tuple(...Array.from({ length: FEATURES }, () => fc.integer({ min: 0, max: 255 }))), { maxLength: 9 }),
})

describe('forests that ask for grades', () => {
  it('give the scores of those that they were made of', () => {
    fc.assert(
      fc.property(cases, ({ questions, leaves, strengths }) => {
        const forests = [0, 1].map((n): Forest => {
          const own = questions.slice(n * 2 * DEPTH, (n + 1) * 2 * DEPTH)
          return {
            bias: 0.5,
            unit: 0.25,
            features: Uint16Array.from(own, ([f]) => f),
            thresholds: Uint8Array.from(own, ([, threshold]) => threshold),
            leaves: Float32Array.from(leaves.slice(n * 2 * LEAVES, (n + 1) * 2 * LEAVES)),
          }
        })
        const columns = Array.from({ length: FEATURES }, (_, f) => Uint8Array.from(strengths, (row) => row[f] ?? 0))
        const grading = gradingOf(forests, FEATURES)
        const grades = roomForGrades(strengths.length, grading)
        columns.forEach((column, f) => {
          gradeFeature(grades, grading, f, column, 0)
        })
        for (const forest of forests)
          expect([...scoresBy(gradedForest(forest, grading), grades)]).toEqual([...scoresOf(forest, columns, strengths.length)])
      }),
    )
  })

  it('say so where a feature has too many thresholds', () => {
    const features = new Uint16Array(22 * DEPTH)
    const forest: Forest = {
      bias: 0,
      unit: 1,
      features,
      thresholds: Uint8Array.from(features, (_, q) => q),
      leaves: new Float32Array(22 * LEAVES),
    }
    expect(() => gradingOf([forest], 1)).toThrow(/thresholds/u)
  })
})
