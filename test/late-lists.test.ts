import { describe, expect, it } from 'vitest'

const { withLateLists } = (await import(new URL('../.build/late-lists.js', import.meta.url).href)) as {
  withLateLists: (text: string) => string
}

describe('the languages in the bundle', () => {
  const text = `const list = (text: string) => text.split(', ')
const greek = list
export const NETWORKS = list('x, y')
export const LANGUAGES = [{ code: 'en', titles: list('dr, mr'), words: { by: greek('by, von'), and: ['and'] } }]`

  it('have their lists split when they are first asked for, and what is no list of theirs where it stands', () => {
    expect(withLateLists(text)).toBe(`const madeLists = [];const list = (text: string) => text.split(', ')
const greek = list
export const NETWORKS = list('x, y')
export const LANGUAGES = [{ code: 'en', get titles() { return madeLists[0] ??= list('dr, mr') }, words: { get by() { return madeLists[1] ??= greek('by, von') }, and: ['and'] } }]`)
  })
})
