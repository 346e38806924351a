import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/batch/order.js'

type Group = readonly { readonly bytes: number; readonly number: number }[]

const numbersOf = async (results: AsyncIterable<{ readonly done: number }>): Promise<readonly number[]> => {
  const numbers: number[] = []
  for await (const { done } of results) numbers.push(done)
  return numbers
}

const numbered = async function* (count: number, bytes = 1): AsyncGenerator<Group> {
  for (let number = 1; number <= count; number++) yield [{ bytes, number }]
}

const never = new AbortController().signal

describe('results in order', () => {
  it('come in the order of the groups, however long each takes', async () => {
    const work = async ([one]: Group): Promise<number> => {
      await pause(one?.number === 1 ? 30 : 1)
      return one?.number ?? 0
    }
    expect(await numbersOf(inOrder(numbered(40), { work, jobs: 2, stop: never }))).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  })

  it('are given while the next group is still waited for', async () => {
    const source = async function* (): AsyncGenerator<Group> {
      yield [{ bytes: 1, number: 1 }]
      await new Promise(() => undefined)
    }
    const results = inOrder(source(), { work: async ([one]) => one?.number ?? 0, jobs: 2, stop: never })
    expect((await results.next()).value).toMatchObject({ done: 1 })
  })

  it.each([
    ['small groups', 1, 16],
    ['groups of 20 MB', 20_000_000, 2],
    ['groups larger than all that may be under way', 50_000_000, 1],
  ])('hold no more than a bounded number of %s', async (_, bytes, most) => {
    let under = 0
    let peak = 0
    const work = async ([one]: Group): Promise<number> => {
      peak = Math.max(peak, ++under)
      await pause(one?.number === 1 ? 50 : 0)
      return one?.number ?? 0
    }
    for await (const _ of inOrder(numbered(60, bytes), { work, jobs: 2, stop: never })) under--
    expect(peak).toBe(most)
  })

  it('are finished for what is begun when it is stopped, and nothing more is taken', async () => {
    const stop = new AbortController()
    let taken = 0
    const source = async function* (): AsyncGenerator<Group> {
      for (;;) yield [{ bytes: 1, number: ++taken }]
    }
    const work = async ([one]: Group): Promise<number> => {
      if (one?.number === 5) stop.abort()
      await pause(1)
      return one?.number ?? 0
    }
    const numbers = await numbersOf(inOrder(source(), { work, jobs: 1, stop: stop.signal }))
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1))
    expect(numbers.length).toBeGreaterThanOrEqual(5)
    expect(taken).toBeLessThanOrEqual(numbers.length + 1)
  })

  it('are given before the fault of the source is thrown', async () => {
    const source = async function* (): AsyncGenerator<Group> {
      yield [{ bytes: 1, number: 1 }]
      throw new Error('the source broke')
    }
    const results = inOrder(source(), { work: async ([one]) => one?.number ?? 0, jobs: 2, stop: never })
    expect((await results.next()).value).toMatchObject({ done: 1 })
    await expect(results.next()).rejects.toThrow('the source broke')
  })
})
