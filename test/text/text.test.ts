import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import { readText } from '../../src/text/text.js'

const PROSE = 'The harbour council of Port Ellery voted on Monday to build the tide wall.'
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le')
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()
const joined = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const codeOf = (input: string | Uint8Array, encoding?: string): string | undefined => {
  try {
    readText(input, { encoding })
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
  return
}

describe('a text', () => {
  it('has the line numbers that editors show', () => {
    expect(readText('a\r\nb\rc\n\nd\n', {}).value.lines).toEqual(['a', 'b', 'c', '', 'd'].map((text, i) => ({ number: i + 1, text })))
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffé'), 'utf-8', 'é'],
    ['UTF-16 with a mark', utf16('\ufeffé'), 'utf-16le', 'é'],
    ['UTF-16 of Latin letters without a mark', utf16('some plain words'), 'utf-16le', 'some plain words'],
    ['UTF-16 of Cyrillic letters without a mark', utf16('Совет проголосовал за стену'), 'utf-16le', 'Совет проголосовал за стену'],
    ['UTF-16 in the other order', swapped('Совет проголосовал за стену'), 'utf-16be', 'Совет проголосовал за стену'],
    ['UTF-16 of Arabic letters', utf16('صوت المجلس على الجدار'), 'utf-16le', 'صوت المجلس على الجدار'],
    ['UTF-16 of Chinese', utf16('港口委员会周一投票决定修建防潮墙。\r\n共有8人赞成'), 'utf-16le', '港口委员会周一投票决定修建防潮墙。'],
    [
      'UTF-16 of Chinese in the other order',
      swapped('港口委员会周一投票决定修建防潮墙。\n共有8人赞成'),
      'utf-16be',
      '港口委员会周一投票决定修建防潮墙。',
    ],
    [
      'UTF-16 of Japanese, most of whose bytes are low',
      swapped('評議会は火曜日に集まった。2026年'),
      'utf-16be',
      '評議会は火曜日に集まった。2026年',
    ],
    ['windows-1252', latin1('Das Haus für Männer und Äpfel ist schön'), 'windows-1252', 'Das Haus für Männer und Äpfel ist schön'],
    [
      'windows-1252 with quotes',
      latin1('He said \x93we\x92ve built it ourselves\x94 and left, \x96 then came back'),
      'windows-1252',
      'He said “we’ve built it ourselves” and left, – then came back',
    ],
    [
      'windows-1252 that ends in a letter with an accent',
      latin1('They met in the old caf\xe9'),
      'windows-1252',
      'They met in the old café',
    ],
    ['UTF-8 with one stray byte', joined('Größe “', [0xe9], '” and more'), 'utf-8', 'Größe “�” and more'],
    ['UTF-8 that is cut inside a character', joined(PROSE, [0xe2, 0x80]), 'utf-8', `${PROSE}\ufffd`],
    ['UTF-8 with a cut character and whole ones', joined('“yes” ', [0xe2, 0x80], ' no'), 'utf-8', '“yes” \ufffd no'],
  ])('in %s is decoded', (_, bytes, encoding, text) => {
    const { value } = readText(bytes, {})
    expect(value.encoding).toBe(encoding)
    expect(value.lines[0]?.text).toBe(text)
  })

  it('of windows-1252 needs no repair', () => {
    expect(readText(latin1('He said \x93we built it ourselves\x94 \x97 all of it'), { encoding: 'windows-1252' }).steps).toEqual([])
  })

  it('that lost characters before says so', () => {
    expect(readText('a\nK\ufffdnig\n', {}).warnings).toMatchObject([{ code: 'damaged-encoding', lines: [[2, 2]] }])
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n'],
    ['no-break spaces and marks of order', '\u00a0\n\u200b\u200e\n&nbsp;&shy;'],
    ['escape sequences', '\u001b[0m\n'],
  ])('that is %s is refused as empty', (_, text) => {
    expect(codeOf(text)).toBe('empty-input')
    expect(codeOf(Buffer.from(text))).toBe('empty-input')
  })

  it.each([
    ['an HTML page', '<!DOCTYPE html>\n<html><p>x'],
    ['one after an XML declaration', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'],
    ['one after comments', `\ufeff\n<!-- saved from -->\n<!-- ${'x'.repeat(5000)} -->\n<html lang="en">`],
    ['one without its first tag', '<head><title>Tide wall</title>'],
  ])('that is %s is refused', (_, text) => {
    expect(codeOf(text)).toBe('html-input')
    expect(codeOf(Buffer.from(text))).toBe('html-input')
  })

  it.each([
    ['a comment in Markdown', '<!-- a note -->\n# Tide wall wins'],
    ['a tag in a sentence', 'The <html> tag opens a page.'],
    ['a comment without an end', '<!-- a note and nothing else'],
  ])('with %s is no HTML page', (_, text) => {
    expect(codeOf(text)).toBeUndefined()
  })

  it.each([
    ['bytes with zeros', Buffer.from('a\0b\0\0\0c')],
    ['words with a zero between', Buffer.from('one word and\0one more w')],
    ['text that was decoded from such bytes', 'a\0b\0\0\0c'],
    ['control characters', '\u0001\u0002\u0003 ab'],
    ['numbers of a program', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)],
    ['UTF-32 with a mark', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ])('that is %s is refused as binary', (_, input) => {
    expect(codeOf(input)).toBe('binary-input')
  })

  it('of any bytes gives lines or an InputError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        codeOf(bytes)
      }),
    )
  })

  it('of 5 MB in one line is read', () => {
    const { lines } = readText(Buffer.from('Ã¶ &amp; é\u00a0» word '.repeat(300_000)), {}).value
    expect(lines).toHaveLength(1)
    expect(lines[0]?.text.slice(0, 16)).toBe('ö & é » word ö &')
  })
})
