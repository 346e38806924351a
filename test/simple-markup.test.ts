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
    ['the ![a picture](https://coastledger.example/a.jpg) wall', 'the  wall'],
    [
      'a**b**c and the visitor*s of [_The Wall_](https://coastledger.example/)',
      'a**b**c and the visitor\\*s of [*The Wall*](https://coastledger.example/)',
    ],
    ['The wall[ ](https://coastledger.example/a) of the [](https://coastledger.example/b)port', 'The wall  of the port'],
    ['3 * 4 * 5 and **x**', '3 \\* 4 \\* 5 and **x**'],
    [
      '**[Wall](https://coastledger.example/a_(b)?c=1&d=2):** half_built',
      '**[Wall](https://coastledger.example/a_\\(b\\)?c=1\\&d=2):** half_built',
    ],
    ['- ## AT&T \\- **x** in \\[brackets\\]', '- ## AT\\&T - **x** in \\[brackets]'],
    ['[a note] and `a * b` in tide\\_wall', '\\[a note] and `a * b` in tide_wall'],
    ['[The wall](port/wall.html "of the port") and [ more ](#more) words', 'The wall and  more  words'],
  ])('%s', (before, after) => {
    expect(simplyTidied(before)).toBe(after)
    expect(rewritten(before)).toBe(after)
  })

  it.each([
    '**a *b** c*',
    '*a **b* c**',
    '*[](/a)wall*, *[ wall](/a)*',
    '[a]: https://coastledger.example/',
    '[a [b]](https://coastledger.example/)',
    '***both***',
    '1) **an item**',
    'AT&amp;T **x**',
    '1986) **x**',
    '```**x**```',
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
      '_',
      '*',
      '\\',
      '\\*',
      '\\_',
      '\\[',
      '\\]',
      '\\.',
      '\\-',
      '`',
      '<',
      '>',
      '~',
      '|',
      '![',
      '![x](/y)',
      '](d/e.html "f g")',
      '](https://a.example/(b)?c=1&d=2)',
      'b_c',
    ]
    const markdown = fc
      .array(fc.constantFrom(...pieces, '**wall**', '*É*', '_wall_', '[a b](https://a.example/)', '[a b](/d)', '[*a*](/d)'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('').trim())
    fc.assert(
      fc.property(markdown, (text) => {
        const simple = simplyTidied(text)
        if (simple !== undefined) expect(simple).toBe(rewritten(text))
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)

  it('is read in linear time', () => {
    const opened = '_a '.repeat(200_000)
    const before = performance.now()
    expect(simplyTidied(`${opened}${'b* '.repeat(200_000)}c`)).toBeUndefined()
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
