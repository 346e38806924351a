import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inside, namer, stemOf } from '../../src/batch/names.js'

describe('names in an output folder', () => {
  it.each([
    ['a/b.txt', 'a/b.txt'],
    ['../a/b.txt', 'a/b.txt'],
    ['../../a', 'a'],
    ['/etc/a.txt', 'etc/a.txt'],
    ['a/../../b.txt', 'b.txt'],
    ['./a/./b', 'a/b'],
    ['..a/b', '..a/b'],
  ])('%s is put at %s', (path, expected) => {
    expect(inside(path)).toBe(expected)
  })

  it('never leave the folder', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', '', 'a', '...', 'c:'), { minLength: 1, maxLength: 8 }), (parts) => {
        const name = inside(parts.join('/'))
        expect(name.startsWith('/')).toBe(false)
        expect(name.split('/')).not.toContain('..')
        expect(name).not.toBe('')
      }),
    )
  })

  it.each([
    ['a/b.txt', 'a/b'],
    ['a/b.txt.gz', 'a/b'],
    ['a.d/b', 'a.d/b'],
    ['.hidden', '.hidden'],
    ['a/.hidden', 'a/.hidden'],
  ])('%s has the stem %s', (path, expected) => {
    expect(stemOf(path)).toBe(expected)
  })

  it('are given once, on file systems that ignore letter case and the form of accents too', () => {
    const nameFor = namer('out', '.json')
    const names = [
      { stem: 'a', whole: 'a.txt' },
      { stem: 'a', whole: 'a.md' },
      { stem: 'A', whole: 'A.md' },
      { stem: 'caf\u00e9', whole: 'caf\u00e9.txt' },
      { stem: 'cafe\u0301', whole: 'cafe\u0301.txt' },
    ].map(nameFor)
    expect(names).toEqual(['out/a.json', 'out/a.md.json', 'out/A.md-2.json', 'out/caf\u00e9.json', 'out/cafe\u0301.txt.json'])
  })

  it('are not those of folders', () => {
    const nameFor = namer('out', '.json')
    const names = [
      { stem: 'x.json/deep/y', whole: 'x.json/deep/y.txt' },
      { stem: 'x', whole: 'x.txt' },
      { stem: 'x.json/deep', whole: 'x.json/deep.txt' },
    ].map(nameFor)
    expect(names).toEqual(['out/x.json/deep/y.json', 'out/x.txt.json', 'out/x.json/deep.json'])
  })

  it('leave the list of errors alone', () => {
    expect(namer('out', '.jsonl')({ stem: 'errors', whole: 'errors.txt' })).toBe('out/errors.txt.jsonl')
  })
})
