import { describe, expect, it } from 'vitest'

type Transform = (text: string) => string
const { withLateWords, withWordsAsked } = (await import(new URL('../.build/late-words.js', import.meta.url).href)) as {
  withLateWords: Transform
  withWordsAsked: Transform
}

describe('the lists of words in the bundle', () => {
  it('are functions that make each list once', () => {
    const text = "import { list } from './languages.js'\nexport const ANDS: readonly string[] = list('and, und')\nexport const ORS = ['or']"
    expect(withLateWords(text)).toBe(`import { list } from './languages.js'
export const ANDS: readonly string[] = madeLate(() => list('and, und'))
export const ORS = madeLate(() => ['or'])
function madeLate(make) { let made; return () => (made ??= make()) }
`)
  })

  it('are asked for where a module names them', () => {
    const text = `import { ANDS, ORS } from '../word-lists.js'
const all = [...ANDS, { ORS }, { ANDS: 1 }, other.ORS]`
    expect(withWordsAsked(text)).toBe(`import { ANDS, ORS } from '../word-lists.js'
const all = [...ANDS(), { ORS: ORS() }, { ANDS: 1 }, other.ORS]`)
  })

  it('leave a module that imports none as it is', () => {
    const text = "import { ANDS } from './words.js'\nconst all = ANDS"
    expect(withWordsAsked(text)).toBe(text)
  })
})
