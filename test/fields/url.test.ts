import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { cleanUrl } from '../../src/fields/clean-url.js'

const PROSE = 'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.'
const LONG = 'https://coast.example/news/local/harbour/2026/port-ellery-council-votes-to-bu'
const urlOf = (text: string): string | null => clean(text).record.url
const withLine = (line: string): string => `Tide wall wins\n\n${PROSE}\n\n${PROSE}\n\n${line}\n`

describe('the address of an article', () => {
  it.each([
    `${PROSE} Whoever wants to stop it may sign the petition:\n\nhttps://petition.example/harbour/wall`,
    'Sign the petition here:\n\nhttps://petition.example/harbour/wall',
    'Das Video dazu:\n\nhttps://video.example/watch?v=wall',
    `${PROSE}\n\nA guide to tide walls\nhttps://guides.example/walls.pdf`,
  ])('is not what the article leads to at its end: %s', (line) => {
    expect(urlOf(withLine(line))).toBeNull()
  })

  it('may stand right below the last paragraph, where each text node has a line of its own', () => {
    expect(urlOf(`Tide wall wins\n${PROSE}\n${PROSE}\nhttps://archive.example/o/aB3dE/https://coast.example/x`)).toBe(
      'https://coast.example/x',
    )
  })

  it('may stand below a title that its last part says again, and no other does', () => {
    const below = (address: string): string | null => urlOf(`# Tide wall wins council vote\n\n${address}\n\n${PROSE}\n\n${PROSE}`)
    expect(below('https://coast.example/a/tide-wall-wins-vote.html')).toBe('https://coast.example/a/tide-wall-wins-vote.html')
    expect(below('https://coast.example/harbour-fees-rise-again')).toBeNull()
    expect(below('https://coast.example/tide-wall')).toBeNull()
  })

  it('may stand below a label without its words', () => {
    expect(urlOf(withLine('Tags:\n\nhttps://coast.example/x'))).toBe('https://coast.example/x')
  })

  it.each([
    ['Original url:\n\n<https://coast.example/x>.', 'https://coast.example/x'],
    ['Original url: <https://coast.example/x>', 'https://coast.example/x'],
    ['URL: https://coast.example/x', 'https://coast.example/x'],
    ['This article was printed from https://coast.example/x', 'https://coast.example/x'],
    ['URL dieses Artikels:\n\nhttps://coast.example/x', 'https://coast.example/x'],
    [
      'URL dieses Artikels:\nhttps://www.ellerbote.example/nordfaehre-einge\nstellt-a-11.html',
      'https://www.ellerbote.example/nordfaehre-eingestellt-a-11.html',
    ],
    ['This article was printed from https://archive.ph/aB3dE', null],
    ['This article was printed from https://archive.ph/2026/https://coast.example/x', 'https://coast.example/x'],
    ['URL: https://coast.example/news/harbour/tide-wall\n2026-02-03', 'https://coast.example/news/harbour/tide-wall'],
    ['Enlace al artículo: https://coast.example/x', 'https://coast.example/x'],
    ['Адрес статьи: https://coast.example/x', 'https://coast.example/x'],
    ['**Source:** https://coast.example/x', 'https://coast.example/x'],
    ['Permalink: https://coast.example/x', 'https://coast.example/x'],
    ['**Source:** [coast.example/x](https://coast.example/x)', 'https://coast.example/x'],
    ['**Source:** [The harbour office](https://office.example/wall)', null],
    ['Shortlink: https://coast.example/?p=4711', 'https://coast.example/?p=4711'],
    ['Kurz-URL: https://coast.example/?p=4711', 'https://coast.example/?p=4711'],
    ['Permalink: https://coast.example/x\n\nShortlink: https://coast.example/?p=4711', 'https://coast.example/x'],
    ['Short story: https://coast.example/x', null],
    ['Retrieved from "https://coast.example/x"', 'https://coast.example/x'],
    ['Quelle: https://coast.example/x', 'https://coast.example/x'],
    ['Источник: https://coast.example/x', 'https://coast.example/x'],
    ['出典：https://coast.example/x', 'https://coast.example/x'],
    ['[Read the original article](https://coast.example/x)', 'https://coast.example/x'],
    ['[Read the original article](https://coast.example/x )', 'https://coast.example/x'],
    ['https://coast.example/x', 'https://coast.example/x'],
    ['<https://coast.example/x >', 'https://coast.example/x'],
    ['[https://coast.example/x](https://coast.example/x)', 'https://coast.example/x'],
    ['WARC-Target-URI: https://coast.example/x', 'https://coast.example/x'],
    [
      'The Wayback Machine - https://web.archive.org/web/20260203093000/https://coast.example/tide\n\n# Tide wall',
      'https://coast.example/tide',
    ],
    [
      "This is Google's cache of https://coast.example/tide. It is a snapshot of the page as it appeared on 9 Mar 2026 04:11:09 GMT.",
      'https://coast.example/tide',
    ],
    ['Original url:\n\n<https://web.archive.org/web/20260203/https://coast.example/tide>', 'https://coast.example/tide'],
    ['https://archive.ph/2026.02.03-093000/https://coast.example/x', 'https://coast.example/x'],
    ['https://reader.example/https://coast.example/x?id=7', 'https://coast.example/x?id=7'],
    ['https://webcache.googleusercontent.com/search?q=cache:a1B2c3D4e5:https://coast.example/x&hl=en', 'https://coast.example/x'],
    ['https://www.google.com/amp/s/coast.example/x', 'https://coast.example/x'],
    ['https://coast-example.cdn.ampproject.org/c/s/coast.example/x', 'https://coast.example/x'],
    ['view-source:https://coast.example/x', 'https://coast.example/x'],
    ['Printed from: https://coast.example/x', 'https://coast.example/x'],
    ['Source: https://coast.example/x?id=7&utm_source=mail', 'https://coast.example/x?id=7'],
    ['Source: https://www.google.com/url?sa=t&q=https://coast.example/x&usg=A1', 'https://coast.example/x'],
    ['Source: https://l.facebook.com/l.php?u=https%3A%2F%2Fcoast.example%2Fx&h=A1', 'https://coast.example/x'],
    ['Source: https://coast.example/x?id=7&fbclid=abc#comments', 'https://coast.example/x?id=7'],
    ['Source: https://coast.example/story?id=7#top', 'https://coast.example/story?id=7'],
    ['Source: https://coast.example/x#main-content', 'https://coast.example/x'],
    ['Quelle: https://coast.example/x#kommentare', 'https://coast.example/x'],
    ['Fuente: https://coast.example/x#comentarios', 'https://coast.example/x'],
    ['Source: https://coast.example/x#comment-4711', 'https://coast.example/x'],
    ['Source: https://coast.example/x#:~:text=tide%20wall', 'https://coast.example/x'],
    ['Source: https://coast.example/x#!/story/7', 'https://coast.example/x#!/story/7'],
    ['Source: https://coast.example/#/story/top', 'https://coast.example/#/story/top'],
    ['Kurzlink: https://coast.example/x', 'https://coast.example/x'],
    ['Abgerufen von „https://coast.example/x“', 'https://coast.example/x'],
    ['Obtenido de «https://coast.example/x»', 'https://coast.example/x'],
    ['記事URL：https://coast.example/x', 'https://coast.example/x'],
    ['Canonical: https://coast.example/x', 'https://coast.example/x'],
    ['canonical_url: https://coast.example/x', 'https://coast.example/x'],
    ['Saved from: https://coast.example/x', 'https://coast.example/x'],
    ['Page saved from https://coast.example/x on 2026-03-01', 'https://coast.example/x'],
    ['Oorspronkelijk artikel: https://coast.example/x', 'https://coast.example/x'],
    ['Ursprunglig artikel: https://coast.example/x', 'https://coast.example/x'],
    ['Ссылка на источник: https://coast.example/x', 'https://coast.example/x'],
    ['See this story online at: https://coast.example/x', 'https://coast.example/x'],
    ['Dieser Artikel ist erschienen unter: https://coast.example/x', 'https://coast.example/x'],
    ['Noticia original: https://coast.example/x', 'https://coast.example/x'],
    ['This story can be found at: https://coast.example/x', 'https://coast.example/x'],
    ['Permalänk: https://coast.example/x', 'https://coast.example/x'],
    ['Постоянная ссылка: https://coast.example/x', 'https://coast.example/x'],
    ['固定链接：https://coast.example/x', 'https://coast.example/x'],
    ['og:url: https://coast.example/x', 'https://coast.example/x'],
    ['Read the original at https://coast.example/x', 'https://coast.example/x'],
    ['Archived copy: https://web.archive.org/web/20260203/https://coast.example/x', 'https://coast.example/x'],
    [
      '[LINE](https://social-plugins.line.me/lineit/share?url=https%3A%2F%2Fcoast.example%2Fx) [はてな](https://b.hatena.ne.jp/add?url=https%3A%2F%2Fcoast.example%2Fx)',
      'https://coast.example/x',
    ],
    ['Clipped from https://coast.example/x', 'https://coast.example/x'],
    ['Select your country or region:\n\nhttps://coast.example/x', 'https://coast.example/x'],
    [
      '[LinkedIn](https://www.linkedin.com/shareArticle?mini=true&url=https%3A%2F%2Fcoast.example%2Fx) [E-Mail](mailto:?subject=x&body=https%3A%2F%2Fcoast.example%2Fx)',
      'https://coast.example/x',
    ],
    ['阅读原文：https://coast.example/x', 'https://coast.example/x'],
    ['기사원문: https://coast.example/x', 'https://coast.example/x'],
    ['رابط المقال: https://coast.example/x', 'https://coast.example/x'],
    [`URL: ${LONG}\nild-the-tide-wall.html`, `${LONG}ild-the-tide-wall.html`],
    [`<${LONG}\nild-the-tide-wall.html>`, `${LONG}ild-the-tide-wall.html`],
    [
      '[Facebook](https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcoast.example%2Fx)\n[X](https://twitter.com/share?url=https://coast.example/x&text=Tide)',
      'https://coast.example/x',
    ],
    [
      '[WhatsApp](https://wa.me/?text=Tide%20wall%20https%3A%2F%2Fcoast.example%2Fx)\n[E-mail](mailto:?subject=Tide%20wall&body=https%3A%2F%2Fcoast.example%2Fx%0ASent%20by)',
      'https://coast.example/x',
    ],
  ])('is read from %j', (line, url) => {
    expect(urlOf(withLine(line))).toBe(url)
  })

  it('is read from front matter', () => {
    expect(urlOf(`---\ntitle: Tide wall wins\nurl: https://coast.example/x\n---\n\n# Tide wall wins\n\n${PROSE}\n\n${PROSE}\n`)).toBe(
      'https://coast.example/x',
    )
  })

  it.each(['javascript:void(0)', 'mailto:a@coast.example', 'data:text/plain,x', 'file:///news', 'not an address'])(
    'is never %s',
    (text) => {
      expect(cleanUrl(text)).toBeUndefined()
    },
  )

  it.each([
    ['a link of the page', '[Home](https://coast.example/)\n\n[More](https://coast.example/more)'],
    ['a table of figures', 'Source: https://stats.example/boats.csv'],
    ['a licence', 'https://creativecommons.org/licenses/by/4.0/'],
    ['the home of the site', 'https://www.coastledger.example'],
    ['a list of references', 'References\n\n   1. file:///news\n   2. https://coast.example/other\n   3. https://coast.example/another'],
    ['what one link shares', '[Facebook](https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcoast.example%2Fx)'],
    [
      'what one link shares twice',
      '[X](https://twitter.com/share?url=https%3A%2F%2Fcoast.example%2Fx&text=Tide%20https%3A%2F%2Fcoast.example%2Fx)',
    ],
    [
      'what links share that differ',
      '[A](https://www.facebook.com/sharer.php?u=https%3A%2F%2Fcoast.example%2Fx)\n[B](https://twitter.com/share?url=https://coast.example/y&text=Tide)',
    ],
  ])('is never %s', (_what, line) => {
    expect(urlOf(withLine(line))).toBeNull()
  })

  it('beside another one that is written down as such is told with both', () => {
    const { record } = clean(withLine('Source: https://coast.example/old\n\nOriginal url: https://coast.example/new'))
    const warning = record.warnings.find(({ code }) => code === 'conflicting-url')
    expect(record.url).toBe('https://coast.example/new')
    expect(warning?.message).toContain('https://coast.example/old')
    expect(warning?.message).toContain('https://coast.example/new')
    expect(warning?.lines).toEqual([
      [9, 9],
      [7, 7],
    ])
  })

  it.each([
    'Source: https://www.coast.example/x/\n\nOriginal url: https://coast.example/x?utm_source=mail',
    'Original url: https://coast.example/x\n\n[Home](https://coast.example/)',
  ])('is no conflict with itself or with a link: %j', (line) => {
    expect(clean(withLine(line)).record.warnings.map(({ code }) => code)).not.toContain('conflicting-url')
  })

  it('is looked for in a line of 1 MB', () => {
    expect(urlOf(withLine(`https://${'a/'.repeat(500_000)} b`))).toBeNull()
  })
})
