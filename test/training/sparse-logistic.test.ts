import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../src/training/boost.js'
import { sparseLogistic } from '../../src/training/sparse-logistic.js'

/** Rows where the first feature tells the target nine times in ten, the second goes with the first, and the third tells nothing. */
const lessons = (count: number) => {
  const random = randomFrom(7)
  const columns = [0, 1, 2].map(() => ({ rows: [] as number[], values: [] as number[] }))
  const targets = new Uint8Array(count)
  for (let row = 0; row < count; row++) {
    const has = random() < 0.5
    targets[row] = random() < 0.9 === has ? 1 : 0
    for (const [j, is] of [has, has && random() < 0.9, random() < 0.5].entries()) {
      if (!is) continue
      columns[j]?.rows.push(row)
      columns[j]?.values.push(1)
    }
  }
  return { columns, targets, weights: new Float64Array(count).fill(1) }
}

describe('the logistic regression with few weights', () => {
  it('finds the odds, and leaves what adds nothing at 0', () => {
    const { bias, weights } = sparseLogistic(lessons(2000), 20)
    const [first = 0, second = 0, third = 0] = weights
    expect(bias).toBeLessThan(-1.5)
    expect(bias + first + second).toBeGreaterThan(1.5)
    expect(third).toBe(0)
  })

  it('has no weight where all of them cost more than they bring', () => {
    const { bias, weights } = sparseLogistic(lessons(200), 1000)
    expect([...weights]).toEqual([0, 0, 0])
    expect(Math.abs(bias)).toBeLessThan(0.5)
  })

  it('is the same each time', () => {
    expect(sparseLogistic(lessons(300), 2)).toEqual(sparseLogistic(lessons(300), 2))
  })
})
