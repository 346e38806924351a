import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import { REPAIRS, repair } from '../../src/text/repair.js'
import { readText } from '../../src/text/text.js'

const mended = (text: string): string => repair([{ number: 1, text }]).value[0]?.text ?? ''

describe('a line', () => {
  it.each([
    ['entities encoded twice are decoded', 'Ben &amp;amp; Jo', 'Ben & Jo'],
    ['a firm with an ampersand is left alone', 'AT&T and Q&A', 'AT&T and Q&A'],
    ['a parameter of an address is no entity', 'https://a.example/?a=1&copy=2', 'https://a.example/?a=1&copy=2'],
    ['mojibake is mended', 'KÃ¶nig said â€œnoâ€\u009d', 'König said “no”'],
    ['a name that only looks like mojibake is left alone', 'Ã…lesund', 'Ã…lesund'],
    ['lost characters are left', 'K\ufffdnig', 'K\ufffdnig'],
    ['half a surrogate pair is replaced', 'a\ud800b', 'a\ufffdb'],
    ['terminal escapes go', '\u001b[31mred\u001b[0m \u001b]0;title\u0007x', 'red x'],
    ['overstrike goes', 'x\bxy', 'xy'],
    ['no-break spaces are spaces', 'a\u00a0b\u202fc', 'a b c'],
    ['zero-width spaces and soft hyphens go', 'a\u200bb\u00adc\ufeff', 'abc'],
    ['the joiner of Persian stays', 'می‌خواهم', 'می‌خواهم'],
    ['the joiner of emoji stays', '👩‍👧', '👩‍👧'],
    ['letter and mark become one', 'e\u0301', 'é'],
    ['tabs stay, since they part cells', 'a\tb', 'a\tb'],
    ['a form feed parts words', 'a\fb', 'a b'],
  ])('%s', (_, before, after) => {
    expect(mended(before)).toBe(after)
  })

  it.each(REPAIRS.map(({ id, mend }) => [id, mend] as const))('%s takes a line of 1 MB', (_, mend) => {
    for (const piece of ['&amp;', 'Ã¶', '\u001b[', '\u200d', 'e\u0301', 'x\b', '\u00a0', '&', '\ud800']) {
      expect(mend(piece.repeat(Math.ceil(1_000_000 / piece.length))).length).toBeGreaterThanOrEqual(0)
    }
  })

  it('is well formed and has no control character but the tab, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const [line] = repair([{ number: 1, text: text.replace(/[\r\n]/gu, ' ') }]).value
        expect(line?.text.isWellFormed()).toBe(true)
        expect(line?.text).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/u)
      }),
    )
  })
})

describe('a text', () => {
  it('has the line numbers that editors show', () => {
    expect(readText('a\r\nb\rc\n\nd\n', {}).value.lines).toEqual(['a', 'b', 'c', '', 'd'].map((text, i) => ({ number: i + 1, text })))
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffé'), 'utf-8', 'é'],
    ['UTF-16 with a mark', Buffer.from('\ufeffé', 'utf16le'), 'utf-16le', 'é'],
    ['UTF-16 without a mark', Buffer.from('some plain words', 'utf16le'), 'utf-16le', 'some plain words'],
    [
      'windows-1252',
      Buffer.from('Das Haus f\u00fcr M\u00e4nner und \u00c4pfel ist sch\u00f6n', 'latin1'),
      'windows-1252',
      'Das Haus für Männer und Äpfel ist schön',
    ],
  ])('in %s is decoded', (_, bytes, encoding, text) => {
    const { value } = readText(bytes, {})
    expect(value.encoding).toBe(encoding)
    expect(value.lines[0]?.text).toBe(text)
  })

  it('that lost characters before says so', () => {
    expect(readText('a\nK\ufffdnig\n', {}).warnings).toMatchObject([{ code: 'damaged-encoding', lines: [[2, 2]] }])
  })

  it('of any bytes gives lines or an InputError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          readText(bytes, {})
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
    )
  })
})
