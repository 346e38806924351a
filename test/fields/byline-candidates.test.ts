import { describe, expect, it } from 'vitest'
import { readByline } from '../../src/fields/byline.js'
import { bylineCandidates } from '../../src/fields/byline-candidates.js'
import { signsOf } from '../../src/fields/byline-signs.js'
import { strengthOf } from '../../src/fields/field-model.js'
import type { LabelledPage, Role } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const PARAGRAPH =
  'The council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years, after a debate of six hours and more.'

const pageOf = (lines: readonly (readonly [text: string, role: Role])[]): LabelledPage => ({
  lines: [],
  blocks: lines.map(([text], index) => block(text, { index })),
  verdicts: lines.map(([, role]) => ({
    role,
    confidence: 1,
    likelihoods: { ...NO_LIKELIHOODS, byline: 0.0005, [role]: 0.99 },
    because: [],
  })),
})

const under = (role: Role, ...texts: readonly string[]): LabelledPage =>
  pageOf([
    ['Tide wall wins council vote', 'headline'],
    ...texts.map((text) => [text, role] as const),
    [PARAGRAPH, 'body'],
    [PARAGRAPH, 'body'],
  ])

/** A model that takes all candidates for equally likely. */
const EQUAL = {
  signs: [],
  forest: { bias: 0, unit: 1, features: new Uint16Array(0), thresholds: new Uint8Array(0), leaves: new Float32Array(0) },
}

describe('who may be the author', () => {
  it.each<[text: string, authors: string[]]>([
    ['Mara Quill, 03.02.2026', ['Mara Quill']],
    ['Krystyna 3 February 2026 0 Comments', ['Krystyna']],
    ['The Coast Ledger 02/13/2026 Mara Quill', ['Mara Quill']],
    ['Author Posted by Krystyna on 3 February 2026', ['Krystyna']],
    ['By CLN, in News, Harbour · 3 Feb 2026', ['CLN']],
    ['12.12.2026 - Cipe (Coastal Institute of Port Ellery)', ['Cipe']],
    ['27 September,2026By Mara Quill', ['Mara Quill']],
    ['Redaktion 1. November 2026 10:29', ['Redaktion']],
    ['The Coast Ledger 02/10/2026 Mara Quill © Provided by The Coast Ledger', ['Mara Quill']],
    ['Ledger Harbour Desk / coast.example / Updated: Feb 3, 2026, 21:47 IST', ['Ledger Harbour Desk']],
    ['von [Mara Quill] Mara Quill 28. Januar 2026, 12:01', ['Mara Quill']],
    ['Krystyna 3. Februar 2026 3. Februar 2026Harbour Walks', ['Krystyna']],
    ['3 February 2026 [Photo of Krystyna] Krystyna', ['Krystyna']],
    ["[1] Mara Quill's avatar [2]Mara Quill Feb 3, 2026 (BUTTON) 1 (BUTTON) (BUTTON) (BUTTON) Share [3] (BUTTON) (BUTTON)", ['Mara Quill']],
    ['Posted on 3. Februar 20263. Februar 2026Author Redaktion', ['Redaktion']],
  ])('is named in a line that is a date: "%s"', (text, authors) => {
    expect(bylineCandidates(under('date', text)).map((candidate) => candidate.authors)).toContainEqual(authors)
  })

  it.each<[text: string, authors: string[]]>([
    ['Redaktion', ['Redaktion']],
    ['By Coast Radio with agencies', ['Coast Radio']],
    ['12. Januar 2026 @ 18:13 // Autor: kr1sta // ~ Lesezeit: 1 Minute', ['kr1sta']],
    ['Gepostet von [Mara Quill](https://ledger.example/author/mara"Beiträge von Mara Quill") | Hafen', ['Mara Quill']],
    ['Artikel von Mara Quill 12.01.2026', ['Mara Quill']],
    ['Mara Quill miércoles, 4 de febrero de 2026', ['Mara Quill']],
    ['Mara Quill Founder & Lead Reviewer', ['Mara Quill']],
    ['By 4i Robots', ['4i Robots']],
    ['Ayşe YILMAZ / AA', ['Ayşe YILMAZ']],
    ['Cemil TANRISEVER / DHA', ['Cemil TANRISEVER']],
    ['von Newsdesk Newsdesk 28. Januar 2026, 12:01', ['Newsdesk']],
    ['Picture of Kry Kry', ['Kry']],
    ['**_Mara Quill, Tobias Renn_**', ['Mara Quill', 'Tobias Renn']],
    ['Artikel von: Krystyna', ['Krystyna']],
    ['Eingestellt von kr1sta um 10:52', ['kr1sta']],
    ['Enviado por Lucía Peña', ['Lucía Peña']],
    ['Escribe Lucía Peña', ['Lucía Peña']],
    ['Upplagd av Anna Lindqvist', ['Anna Lindqvist']],
    ['Gönderen Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['Thread starter Harbourmaid', ['Harbourmaid']],
    ['Live reporting by Mara Quill and Tobias Renn', ['Mara Quill', 'Tobias Renn']],
    ['By Staff and wire reports', ['Staff and wire reports']],
    ['anna quill', ['anna quill']],
    ['By Mara quill', ['Mara quill']],
    ['By [] Mara Quill, Harbour Expert & [Tobias Renn Headshot] Tobias Renn, Wall Expert', ['Mara Quill', 'Tobias Renn']],
    ['** Mara Quill', ['Mara Quill']],
    ['Haberler - Anadolu Ajansı', ['Anadolu Ajansı']],
    ['SDA/mq', ['SDA']],
    ['Wie der Damm die Stadt verändert, schätzt sie für uns ein Interview: Mara Quill', ['Mara Quill']],
    ['By Mara Quill Executive Digital Editor and Master Gardener', ['Mara Quill']],
    ['This post was written by Mara Quill, Head of Marketing and Harbour Development', ['Mara Quill']],
    ['By Mara Quill⁰', ['Mara Quill']],
    ['Por Lucía Peña. A Coruña', ['Lucía Peña']],
    ['By J. R. Quill', ['J. R. Quill']],
    ['Dr. Anna Quill Presse- und Öffentlichkeitsarbeit', ['Anna Quill']],
    ['Birgit Quill Anna Maria Renn Jan Michael Voss', ['Birgit Quill', 'Anna Maria Renn', 'Jan Michael Voss']],
    ['José Luis Quill', ['José Luis Quill']],
    ['Mara Quill (she/her) is the Ledger’s harbour editor and writes on walls.', ['Mara Quill']],
    ['Mara Quill lehrt Wasserbau in Port Ellery.', ['Mara Quill']],
    ['[Zum Profil von mara](https://ledger.example/profil/mara"Profil")', ['mara']],
    ['Mara Quill / TNN / Updated: Feb 3, 2026, 11:05 IST', ['Mara Quill']],
    ['Posted by [MQ](https://ledger.example/author/mara"All posts by MQ") In Harbour', ['MQ']],
  ])('is named in a byline: "%s"', (text, authors) => {
    expect(bylineCandidates(under('byline', text)).map((candidate) => candidate.authors)).toContainEqual(authors)
  })

  it.each([
    'Donnerstag, 17.01.2026',
    'Donnerstag Okt',
    'Autor',
    'Auteurs:',
    'Frequently Asked Questions',
    '3 Feb 2026 · Updated by Mara Quill',
    '3 Feb 2026 · Provided by The Ledger',
    'Cookie Settings',
    'Related Guides',
    'Weitere Informationen',
    'Redes Sociales',
    'Umwelt 3. Februar 2026',
    'Sat 7 Feb 2026 12.42',
    'Sa. 7. Februar 2026',
    'Ellery, 11.10.2026',
    '2026年04月21日 12時00分更新',
    '3 Feb 2026 · Researched by Mara Quill',
    'Mara Quill / Harbour Pictures',
    'Anna Quill / Harbour Pictures',
    'Mara Quill//Ledger Images',
    '© 2026 The Coast Ledger, design by Mara Quill',
    'Copyright © 2026 by Mara Quill. Used with permission',
    'The port of San Vito in winter (Mara Quill/ANSA)',
    'Le bac à quai à Port-Blanc le 12 février 2026 - Photo par Mara Quill',
  ])('is nobody where a weekday, a heading or an update stands: "%s"', (text) => {
    expect(bylineCandidates(under('byline', text))).toEqual([])
  })

  it('is nobody where a link leads to a subject of the site', () => {
    const linked = (url: string) => {
      const page = under('byline', 'Mara Quill')
      const blocks = page.blocks.map((one) => (one.text === 'Mara Quill' ? { ...one, linked: 1, links: [{ text: one.text, url }] } : one))
      return bylineCandidates({ ...page, blocks }).map(({ authors }) => authors)
    }
    expect(linked('https://ledger.example/topic/mara-quill')).toEqual([])
    expect(linked('https://ledger.example/szerzo/mara-quill')).toEqual([['Mara Quill']])
    expect(linked('https://ledger.example/topic/reporter/mara-quill')).toEqual([['Mara Quill']])
  })

  it('is not who took the picture, whose name stands below its caption and above a link to the author', () => {
    const page = under('byline', 'The pier at dusk', 'Dana Voss', 'Mara Quill')
    const at = page.blocks.findIndex(({ text }) => text === 'The pier at dusk')
    const links = [{ text: 'Mara Quill', url: 'https://ledger.example/author/mara' }]
    const named = (caption: number) =>
      bylineCandidates({
        ...page,
        blocks: page.blocks.map((one) => (one.text === 'Mara Quill' ? { ...one, links } : one)),
        verdicts: page.verdicts.map((one, i) => (i === at ? { ...one, likelihoods: { ...one.likelihoods, caption } } : one)),
      }).flatMap(({ authors }) => authors)
    expect(named(0.6)).not.toContain('Dana Voss')
    expect(named(0)).toContain('Dana Voss')
  })

  it('is each of several with a post below', () => {
    const page = under('byline', 'By', 'Mara Quill', 'Reporter', 'Tobias Renn', 'News Editor')
    const spread = {
      ...page,
      verdicts: page.verdicts.map((verdict) => ({ ...verdict, likelihoods: { ...verdict.likelihoods, byline: 0.1 } })),
    }
    expect(bylineCandidates(spread).map((candidate) => candidate.authors)).toContainEqual(['Mara Quill', 'Tobias Renn'])
  })

  it.each([
    ['Mara Quill Harbour', 'https://ledger.example/author/mara-quill/'],
    ['Mara Quill2026-02-03T12', 'https://ledger.example/author/mq/'],
    ['Mara Quill December', 'https://ledger.example/author/mq/', ' 9, 2026 0 Comments'],
    ['Mara Quill December 9', 'https://ledger.example/author/mq/', ', 2026 0 Comments'],
  ])('is in a link to an author, whose end lynx does not show: "%s"', (text, url, behind = '') => {
    const page = under('byline', text + behind)
    const blocks = page.blocks.map((other) => (other.text === text + behind ? { ...other, links: [{ text, url }] } : other))
    expect(bylineCandidates({ ...page, blocks }).map((candidate) => candidate.authors)).toEqual([['Mara Quill']])
  })

  it('is in a link to an author whose address stands on the next line, however it is spelt', () => {
    const [candidate] = bylineCandidates(under('byline', 'coast walker', '](https://ledger.example/author/coast-walker)'))
    expect([candidate?.kind, candidate?.authors]).toEqual(['author-link', ['coast walker']])
    expect(bylineCandidates(under('byline', 'December 19, 2026', '](https://ledger.example/author/mq)'))).toEqual([])
  })

  it.each([
    ['Tide wall wins council vote by Mara Quill on Jan 22, 2026', 'Mara Quill'],
    ['Tide wall wins council vote coastwalker — 3 February 2026', 'coastwalker'],
    ['Tide wall wins council vote Escribe Lucía Peña', 'Lucía Peña'],
  ])('is named behind the headline where a line repeats it: "%s"', (text, name) => {
    expect(new Set(bylineCandidates(under('date', text)).flatMap((candidate) => candidate.authors))).toEqual(new Set([name]))
  })

  it('is the author whose initials stand in the place of a picture', () => {
    const found = bylineCandidates(under('byline', 'Author', 'MQ', 'Mara Quill'))
    expect(found[0]?.authors).toEqual(['Mara Quill'])
  })

  it.each(['Author(s)', 'Autor(en)', 'Auteur(s):'])('is named below a label for one or several: "%s"', (label) => {
    expect(bylineCandidates(under('byline', label, 'Mara Quill'))[0]).toMatchObject({ kind: 'by-above-name', authors: ['Mara Quill'] })
  })

  it('is the paper where its word stands alone between headline and date', () => {
    const page = under('date', 'Redaktion', '3. Februar 2026 10:29')
    const faint = { ...NO_LIKELIHOODS, byline: 0.2 }
    const verdicts = page.verdicts.map((verdict, at) => (at === 1 ? { ...verdict, likelihoods: faint } : verdict))
    expect(bylineCandidates({ ...page, verdicts }).map((candidate) => candidate.authors)).toEqual([['Redaktion']])
  })

  it('is the agency that signs below the article, whatever the labels hold the line for', () => {
    const page = pageOf([
      ['Tide wall wins council vote', 'headline'],
      [PARAGRAPH, 'body'],
      ...['Newsletter', 'Harbour mail', 'More letters', 'Log in', 'SDA/mq'].map((text) => [text, 'noise'] as const),
    ])
    expect(bylineCandidates(page).map((candidate) => candidate.authors)).toEqual([['SDA']])
  })

  it('is no name with the words for "by" before it', () => {
    expect(bylineCandidates(under('byline', 'Artikel von Mara Quill')).map((candidate) => candidate.authors)).toEqual([['Mara Quill']])
  })

  it('is in a line that ends in a link to write to', () => {
    const page = under('byline', 'Mara Quill Write to us')
    const links = [{ text: 'Write to us', url: 'mailto:mara@ledger.example' }]
    const blocks = page.blocks.map((other, at) => (at === 1 ? { ...other, links } : other))
    expect(bylineCandidates({ ...page, blocks }).map((candidate) => candidate.authors)).toContainEqual(['Mara Quill'])
  })

  it('is each of the names in a line of names and a bar, and no shorter list of them', () => {
    expect(bylineCandidates(under('byline', 'Anna Quill | Clara Renn')).map((candidate) => candidate.authors)).toEqual([
      ['Anna Quill', 'Clara Renn'],
    ])
  })

  it('is no person whose words stand above a dash', () => {
    expect(bylineCandidates(under('byline', '“The wall will hold for all of our days.”', '- Mara Quill, fishmonger'))).toEqual([])
  })

  it('is of whom the paragraph below tells, whatever the labels hold the name for', () => {
    const about = 'Orvanka Renn covers the harbour for the Ledger and lives above the fish market.'
    const page = pageOf([
      ['Tide wall wins council vote', 'headline'],
      [PARAGRAPH, 'body'],
      ['Orvanka Renn', 'noise'],
      [about, 'noise'],
      ['More stories from the harbour', 'noise'],
      ['Dana Voss', 'noise'],
      ['Read more', 'noise'],
      ...Array.from({ length: 9 }, () => [PARAGRAPH, 'body'] as const),
    ])
    const authors = bylineCandidates(page).map((candidate) => candidate.authors)
    expect(authors).toContainEqual(['Orvanka Renn'])
    expect(authors).not.toContainEqual(['Dana Voss'])
  })

  it('is not who took the picture for an agency', () => {
    const authors = bylineCandidates(under('byline', 'Mara Quill', 'Tobias Renn / Reuters')).map((candidate) => candidate.authors)
    expect(authors).not.toContainEqual(['Mara Quill', 'Tobias Renn'])
  })

  it.each(['Media contact:', 'Contact', 'Pressekontakt:', 'Contact presse :', '联系人：'])(
    'is not whom the press may ask: "%s"',
    (label) => {
      expect(bylineCandidates(under('byline', label, 'Mara Quill')).some(({ authors }) => authors.includes('Mara Quill'))).toBe(false)
      expect(bylineCandidates(under('byline', 'Mara Quill')).some(({ authors }) => authors.includes('Mara Quill'))).toBe(true)
    },
  )

  it.each(['Decided March 4, 2026', 'Filed: 3 February 2026'])('is no word for what was done on a day: "%s"', (text) => {
    expect(bylineCandidates(under('date', text))).toEqual([])
  })

  it('is the name below "Redaktion", not the word', () => {
    const found = bylineCandidates(under('byline', 'Redaktion', 'Mara Quill')).map((candidate) => candidate.authors)
    expect(found).toContainEqual(['Mara Quill'])
    expect(found).not.toContainEqual(['Redaktion'])
  })

  it('has the "von" of a name inside it', () => {
    const authors = bylineCandidates(under('byline', 'Christoph von Quill', 'Aktualisiert: 11.04.2026, 10:27')).flatMap(
      (candidate) => candidate.authors,
    )
    expect(new Set(authors)).toStrictEqual(new Set(['Christoph von Quill']))
  })
})

describe('who is the author', () => {
  it('is the likelier for a line that names others or more beside', () => {
    const page = under('byline', 'By Mara Quill', 'Mara Quill Harbour, Tobias Renn')
    expect(bylineCandidates(page)).toHaveLength(2)
    expect(readByline(page, EQUAL).authors?.confidence).toBeGreaterThan(0.5)
    expect(readByline(under('byline', 'By Mara Quill', 'By Orla Fenwick'), EQUAL).authors?.value).not.toStrictEqual(['Orla Fenwick'])
  })

  it('is not outweighed by the many names that each are less likely', () => {
    const named = Array.from({ length: 6 }, () => 'By Mara Quill')
    const others = [...'ABCDEFGHIJKL'].map((letter) => `By ${letter}nna Renn`)
    const page = under('byline', ...[...named, ...others].flatMap((line) => [line, 'The harbour']))
    expect(readByline(page, EQUAL).authors?.value).toEqual(['Mara Quill'])
  })
})

describe('the signs of an author', () => {
  const signsIn = (page: LabelledPage) => {
    const candidates = bylineCandidates(page)
    const signs = signsOf(page, candidates)
    return (name: string, sign: string) => strengthOf(signs[candidates.findIndex(({ authors }) => authors[0] === name)] ?? [], sign)
  }

  it('tell the first line of its kind from the lines of teasers that look like it', () => {
    const teasers = ['Tobias Renn, 4 Feb 2026', 'Orla Fenwick, 5 Feb 2026', 'Dana Voss, 6 Feb 2026']
    const page = under('date', 'Mara Quill, 3 Feb 2026', 'The harbour', ...teasers)
    const strength = signsIn(page)
    expect(strength('Mara Quill', 'firstOfKind')).toBe(1)
    expect(strength('Dana Voss', 'firstOfKind')).toBe(0)
    expect(strength('Dana Voss', 'twins')).toBeCloseTo(3 / 6)
    expect(signsIn(under('date', 'Mara Quill, 3 Feb 2026'))('Mara Quill', 'twins')).toBe(0)
  })

  it('are the headlines of other articles above and below', () => {
    const page = pageOf([
      ['Harbour opens', 'headline'],
      ['By Tobias Renn', 'byline'],
      ['Tide wall wins council vote', 'headline'],
      ['By Mara Quill', 'byline'],
      [PARAGRAPH, 'body'],
    ])
    const main = {
      ...page,
      verdicts: page.verdicts.map((verdict, at) =>
        at === 0 ? { ...verdict, likelihoods: { ...verdict.likelihoods, headline: 0.5 } } : verdict,
      ),
    }
    const strength = signsIn(main)
    expect([strength('Tobias Renn', 'underRival'), strength('Mara Quill', 'underRival')]).toEqual([0.5, 0])
    expect([strength('Tobias Renn', 'overTitle'), strength('Mara Quill', 'overTitle')]).toEqual([0.99, 0])
  })

  it('are the links to authors, also one whose address stands on the next line', () => {
    const strength = signsIn(under('byline', 'Mara Quill', '](https://ledger.example/author/mara)', 'Tobias Renn', 'Harbour'))
    expect([strength('Mara Quill', 'authorLink'), strength('Tobias Renn', 'authorLink')]).toEqual([1, 0])
    expect(signsIn(under('byline', 'By Mara Quill](/blog?author=14)'))('Mara Quill', 'authorLink')).toBe(1)
  })

  it('are the paragraphs since the headline, and the share of the line that names take', () => {
    const page = pageOf([
      ['Tide wall wins council vote', 'headline'],
      ['Mara Quill', 'byline'],
      [PARAGRAPH, 'body'],
      [PARAGRAPH, 'body'],
      [PARAGRAPH, 'body'],
      ['Tobias Renn, the harbour master', 'byline'],
    ])
    const strength = signsIn(page)
    expect(strength('Mara Quill', 'proseSince')).toBe(0)
    expect(strength('Tobias Renn', 'proseSince')).toBeCloseTo(3 / 6)
    expect(strength('Mara Quill', 'share')).toBe(1)
    expect(strength('Tobias Renn', 'share')).toBeLessThan(0.5)
  })
})
