import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { cleanUrl } from '../../src/fields/url.js'

const PROSE = 'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.'
const urlOf = (text: string): string | null => clean(text).record.url

describe('the address of an article', () => {
  it.each([
    ['Original url:\n\n<https://coast.example/x>.', 'https://coast.example/x'],
    ['URL: https://coast.example/x', 'https://coast.example/x'],
    ['[Read the original article](https://coast.example/x)', 'https://coast.example/x'],
    ['https://coast.example/x', 'https://coast.example/x'],
    ['WARC-Target-URI: https://coast.example/x', 'https://coast.example/x'],
    ['Original url:\n\n<https://web.archive.org/web/20260203/https://coast.example/tide>', 'https://coast.example/tide'],
    ['Source: https://coast.example/x?id=7&utm_source=mail', 'https://coast.example/x?id=7'],
  ])('is read from %j', (line, url) => {
    expect(urlOf(`Tide wall wins\n\n${PROSE}\n\n${PROSE}\n\n${line}\n`)).toBe(url)
  })

  it.each(['javascript:void(0)', 'mailto:a@coast.example', 'data:text/plain,x', 'file:///news', 'not an address'])(
    'is never %s',
    (text) => {
      expect(cleanUrl(text)).toBeUndefined()
    },
  )

  it('is never one of the links of the page', () => {
    expect(
      urlOf(
        `[Home](https://coast.example/)\n\n# Tide wall\n\n${PROSE} [More](https://coast.example/more)\n\n[Share](https://social.example/sharer)\n`,
      ),
    ).toBeNull()
  })
})
