import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsIn } from '../../src/batch/lines.js'

const rows = async (chunks: readonly string[], limit = 1000, end?: number): Promise<readonly (string | number)[]> => {
  const source = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const all: (string | number)[] = []
  for await (const list of rowsIn(source(), { limit, ...(end === undefined ? {} : { end }) }))
    for (const { content, bytes } of list) all.push(content === undefined ? bytes : Buffer.from(content).toString())
  return all
}

describe('rows', () => {
  it.each([
    ['end at line feeds', ['a\nb\n'], ['a', 'b']],
    ['need no line feed at the end', ['a\nb'], ['a', 'b']],
    ['can be empty', ['\n\na\n'], ['', '', 'a']],
    ['go on in the next chunk', ['a', 'b\nc', '\n'], ['ab', 'c']],
    ['do not end at U+2028, U+2029, U+0085 or a carriage return', ['a\u2028b\u2029c\u0085d\re\n'], ['a\u2028b\u2029c\u0085d\re']],
  ])('%s', async (_, chunks, expected) => {
    expect(await rows(chunks)).toEqual(expected)
  })

  it('over the limit are passed over, and only their size is kept', async () => {
    expect(await rows(['abcd', 'efgh', 'i\nabc\n', 'abcdef'], 5)).toEqual([9, 'abc', 6])
  })

  it('are separated by another byte where it is given', async () => {
    expect(await rows(['a\nb\0c\0'], 1000, 0)).toEqual(['a\nb', 'c'])
  })

  it('are the same however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '\n', '\u2028')), fc.array(fc.nat(20)), async (chars, cuts) => {
        const bytes = Buffer.from(chars.join(''))
        const at = [...cuts, bytes.length].map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b)
        const source = async function* () {
          let from = 0
          for (const to of at) {
            yield bytes.subarray(from, to)
            from = to
          }
        }
        const all: string[] = []
        for await (const list of rowsIn(source(), { limit: 1000 }))
          for (const { content } of list) all.push(Buffer.from(content ?? []).toString())
        const expected = chars.join('').split('\n')
        expect(all).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
      }),
    )
  })
})
