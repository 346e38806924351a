import { describe, expect, it } from 'vitest'

const { withLateLists } = (await import(new URL('../.build/late-lists.js', import.meta.url).href)) as {
  withLateLists: (text: string) => string
}

describe('the languages in the bundle', () => {
  const text = `const list = (text: string) => text.split(', ')
const greek = list
export const NETWORKS = list('x, y')
export const LANGUAGES = [{ code: 'en', titles: list('dr, mr'), words: { by: greek('by, von'), and: ['and'] } }, { titles: list('herr'), code: 'de' }]`

  it('have their lists split when they are first asked for, and what is no list of theirs where it stands', () => {
    expect(
      withLateLists(text),
    ).toBe(`class Lists0 { made = []; constructor(texts, rest) { this.texts = texts; Object.assign(this, rest) } get titles() { return this.made[0] ??= list(this.texts[0]) } }
class Lists1 { made = []; constructor(texts, rest) { this.texts = texts; Object.assign(this, rest) } get by() { return this.made[0] ??= greek(this.texts[0]) } }
const list = (text: string) => text.split(', ')
const greek = list
export const NETWORKS = list('x, y')
export const LANGUAGES = [new Lists0(['dr, mr'], { code: 'en',  words: new Lists1(['by, von'], {  and: ['and'] }) }), new Lists0(['herr'], {  code: 'de' })]`)
  })
})
