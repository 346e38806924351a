import { describe, expect, it } from 'vitest'
import { DIGIT, kindOf, LOWER, MARK, OTHER_LETTER, OTHER_NUMBER, SURROGATE, UPPER } from '../src/characters.js'

const CODES = Array.from({ length: 0x1_0000 }, (_, code) => code)
const codesOf = (pattern: RegExp): readonly number[] => CODES.filter((code) => pattern.test(String.fromCharCode(code)))

describe('the kind of a code unit', () => {
  it.each([
    ['an upper-case letter', /\p{Lu}/u, UPPER],
    ['a lower-case letter', /\p{Ll}/u, LOWER],
    ['another letter', /\p{Lt}|\p{Lm}|\p{Lo}/u, OTHER_LETTER],
    ['a mark', /\p{M}/u, MARK],
    ['a decimal digit', /\p{Nd}/u, DIGIT],
    ['another number', /\p{Nl}|\p{No}/u, OTHER_NUMBER],
    ['half of a character', /\p{Surrogate}/u, SURROGATE],
  ])('is that of %s for all that Unicode calls so, and for nothing else', (_, pattern, kind) => {
    expect(CODES.filter((code) => kindOf(code) === kind)).toEqual(codesOf(pattern))
  })

  it('is none behind the end of a text', () => {
    expect(kindOf('a'.charCodeAt(1))).toBe(0)
  })
})
