import { expect, it } from 'vitest'
import { confidenceBy, rawLogOdds, trainedSigns } from '../src/article-confidence.js'
import { PAGE_SIGNS } from '../src/article-signs.js'
import { calibrationOf } from '../src/training/article-lessons.js'

it('the confidence of a record was trained with the signs that it is asked of', () => {
  expect(trainedSigns()).toEqual(PAGE_SIGNS.map(({ id }) => id))
})

const constant = (bias: number) => ({
  bias,
  unit: 1,
  features: new Uint16Array(),
  thresholds: new Uint8Array(),
  leaves: new Float32Array(),
})

it('the confidence of a record is the chance of both, moved along the line of the calibration', () => {
  const forests = { article: constant(2), right: constant(1) }
  const both = (1 / (1 + Math.exp(-2))) * (1 / (1 + Math.exp(-1)))
  expect(rawLogOdds(forests, [])).toBeCloseTo(Math.log(both / (1 - both)))
  expect(confidenceBy({ ...forests, calibration: { bias: 0, weight: 1 } }, [])).toBeCloseTo(both)
  expect(confidenceBy({ ...forests, calibration: { bias: -1, weight: 0 } }, [])).toBeCloseTo(1 / (1 + Math.E))
})

it('a calibration turns what forests promise into what came true', () => {
  // They said 0.73 of all and 0.27 of all; half as sure would have been right.
  const cases = [1, -1].flatMap((logOdds) =>
    Array.from({ length: 1000 }, (_, i) => ({ logOdds, isRight: i < 1000 / (1 + Math.exp(-logOdds / 2)) })),
  )
  const { bias, weight } = calibrationOf(cases)
  expect(bias).toBeCloseTo(0, 1)
  expect(weight).toBeCloseTo(0.5, 1)
})
