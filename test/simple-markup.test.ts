import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rewritten } from '../src/body.js'
import { simplyTidied } from '../src/simple-markup.js'

describe('markup that needs no parser', () => {
  it.each([
    ['The **tide wall** is *built* at _last_.', 'The **tide wall** is *built* at *last*.'],
    [
      'See [the plan](https://coastledger.example/a-b?c=1) and [more](/more).',
      'See [the plan](https://coastledger.example/a-b?c=1) and more.',
    ],
    ['## **Tide wall** wins', '## **Tide wall** wins'],
    ['- “**No**,” he said', '- “**No**,” he said'],
    ['## 3\\. The wall', '## 3. The wall'],
    [
      '[**The wall**](/wall) [of the port](https://coastledger.example/b "The port")',
      '**The wall** [of the port](https://coastledger.example/b "The port")',
    ],
    ['> She & he: «**No**»…', '> She & he: «**No**»…'],
    ['![a picture](https://coastledger.example/a.jpg "of the wall")', ''],
  ])('%s', (before, after) => {
    expect(simplyTidied(before)).toBe(after)
    expect(rewritten(before)).toBe(after)
  })

  it.each([
    'a**b**c',
    '3 * 4 * 5 and **x**',
    '![a picture](https://coastledger.example/a.jpg) beside words',
    '[a](https://coastledger.example/a_(b))',
    '[a [b]](https://coastledger.example/)',
    '***both***',
    '1) **an item**',
    'AT&T **x**',
    '**one** <b>two</b>',
    '**one**\n\n**two**',
  ])('is not all of %s', (markdown) => {
    expect(simplyTidied(markdown)).toBeUndefined()
  })

  it('comes out as remark leaves it', () => {
    const pieces = [
      '**',
      '*',
      '_',
      '[',
      '](https://a.example/b?c=1)',
      '](/d)',
      '](#d)',
      '](https://a.example/b "c d")',
      '# 1\\. ',
      'wall',
      'É',
      ' ',
      ' ',
      '.',
      ',',
      '“',
      '”',
      '(',
      ')',
      '1',
      '-',
      '# ',
      '- ',
      '2. ',
      '!',
      ':',
      '"',
      "'",
      '> ',
      '& ',
      '&',
      '—',
      '«',
      '…',
      '#',
      '+',
    ]
    const markdown = fc
      .array(fc.constantFrom(...pieces, '**wall**', '*É*', '[a b](https://a.example/)'), { maxLength: 12 })
      .map((parts) => parts.join('').trim())
    fc.assert(
      fc.property(markdown, (text) => {
        const simple = simplyTidied(text)
        if (simple !== undefined) expect(simple).toBe(rewritten(text))
      }),
      { numRuns: 60_000 },
    )
  })
})
