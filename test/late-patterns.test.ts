import { describe, expect, it } from 'vitest'

const { withLatePatterns } = (await import(new URL('../.build/late-patterns.js', import.meta.url).href)) as {
  withLatePatterns: (text: string) => string
}
const MADE_LATE = 'function madeLate(make) { let made; return () => (made ??= make()) }'

describe('a module of the bundle', () => {
  it('makes its slow patterns when they are first asked for, and others where they stand', () => {
    const text = String.raw`const NAME = /^\p{Lu}/u, DIGIT = /\d/
const LABEL = new RegExp('^by ' + NAME.source, 'iu')
export const SEEN = /\p{N}/u
export const isName = (text: string): boolean => NAME.test(text) || !DIGIT.test(text) || [LABEL].some((one) => one.test(text))`
    expect(withLatePatterns(text)).toBe(String.raw`const NAME = madeLate(() => /^\p{Lu}/u), DIGIT = /\d/
const LABEL = madeLate(() => new RegExp('^by ' + NAME().source, 'iu'))
export const SEEN = /\p{N}/u
export const isName = (text: string): boolean => NAME().test(text) || !DIGIT.test(text) || [LABEL()].some((one) => one.test(text))
${MADE_LATE}
`)
  })

  it('leaves a name of a property alone', () => {
    const text = String.raw`const NAME = /\p{L}/u; export const see = (it: { NAME: RegExp }) => ({ NAME: it.NAME, own: NAME })`
    expect(withLatePatterns(text)).toContain('({ NAME: it.NAME, own: NAME() })')
  })

  it('makes the patterns of a table when their property is asked for', () => {
    const text = String.raw`const NAME = /\p{L}/u
export const TABLE = [{ name: NAME, digit: /\d/ }, { own: /\p{N}/u }]`
    expect(withLatePatterns(text)).toBe(String.raw`const NAME = madeLate(() => /\p{L}/u)
export const TABLE = [{ get name() { return NAME() }, digit: /\d/ }, { get own() { return latePattern0() } }]
const latePattern0 = madeLate(() => /\p{N}/u)
${MADE_LATE}
`)
  })

  it('is as it was where it has none', () => {
    expect(withLatePatterns('export const one = /a/u')).toBe('export const one = /a/u')
  })

  it.each(['export const see = (NAME: string) => NAME', 'export const see = () => ({ NAME })'])(
    'is refused where the name of a pattern says something else too: %s',
    (use) => {
      expect(() => withLatePatterns(`const NAME = /\\p{L}/u\n${use}`)).toThrow('NAME is the name of a slow pattern and of something else')
    },
  )
})
