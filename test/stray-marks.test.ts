import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rewritten } from '../src/body.js'

/** The writer puts a letter so where a mark beside it would else mark something. */
const REFERENCE = /&#x(?<code>[0-9A-F]+);/gu
const character = (_all: string, code: string): string => String.fromCodePoint(Number.parseInt(code, 16))

describe('marks of bold type that mark nothing', () => {
  it.each([
    ['### **10. The harbour of Port Ellery', '### 10. The harbour of Port Ellery'],
    ['**10. The harbour of Port Ellery', '10. The harbour of Port Ellery'],
    ['- **The wall', '- The wall'],
    ['The wall **** of the port', 'The wall of the port'],
    ['The wall of the port. ****', 'The wall of the port.'],
    ['Eleven members**, and no more', 'Eleven members, and no more'],
    ['__Plan a visit', 'Plan a visit'],
    ['**Wall** and **pier', '**Wall** and pier'],
    ['[The **wall](https://coastledger.example/wall)', '[The wall](https://coastledger.example/wall)'],
  ])('go: %s', (before, after) => {
    expect(rewritten(before)).toBe(after)
  })

  it.each([
    ['x**2 and 2 ** 3', 'x\\*\\*2 and 2 \\*\\* 3'],
    ['\\*\\*kwargs', '\\*\\*kwargs'],
    ['the marks `**` and `__init__`', 'the marks `**` and `__init__`'],
    ['a*b and * c', 'a\\*b and \\* c'],
    ['**Wall** of the *port*', '**Wall** of the *port*'],
  ])('are not those of %s', (before, after) => {
    expect(rewritten(before)).toBe(after)
  })

  it('are all that goes', () => {
    const piece = fc.constantFrom('**', '****', '__', '*', 'wall', 'x', ' ', '.', '\\*', '[', '](https://coast.example)', '`')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const lettersOf = (text: string) =>
          text
            .replace(REFERENCE, character)
            .replaceAll('https://coast.example', '')
            .replace(/[^a-z]/gu, '')
        expect(lettersOf(rewritten(pieces.join('')))).toBe(lettersOf(pieces.join('')))
      }),
    )
  })
})
