import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { readSiteName } from '../../src/fields/site-name.js'
import type { Role, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const verdictOf = (role: Role): Verdict => ({ role, confidence: 1, likelihoods: NO_LIKELIHOODS, because: [] })

/** The name on a page whose first block is labelled as that of the site, by the page's address. */
const nameOn = (texts: readonly string[], url: string | undefined = 'https://www.coastledger.example/tide'): string | undefined =>
  readSiteName(
    {
      lines: [],
      blocks: texts.map((text, index) => ({ ...block(text), index })),
      verdicts: texts.map((_, at) => verdictOf(at === 0 ? 'site' : 'noise')),
    },
    url,
  )?.value

describe('the name of a site', () => {
  it.each([
    ['Copyright 2015 - 2025 Coast Ledger', 'Coast Ledger'],
    ['Copyright 2020 by Coast Ledger -', 'Coast Ledger'],
    ['© 2026 The Coast Ledger. All rights reserved', 'The Coast Ledger'],
    ['# Coast Ledger', 'Coast Ledger'],
    ['Coast Ledger /', 'Coast Ledger'],
    ['Coast Ledger 2026', 'Coast Ledger'],
    ['Coast Ledger Coast Ledger', 'Coast Ledger'],
    ['[Coast Ledger] [Coast Ledger] [home]', 'Coast Ledger'],
    ['Coast Ledger logo', 'Coast Ledger'],
    ['coast-ledger-logo-svg', 'coast-ledger'],
    ['Logo of Coast Ledger', 'Coast Ledger'],
    ['Verlag «Coast Ledger»', 'Verlag «Coast Ledger»'],
  ])('is what "%s" names', (text, name) => {
    expect(nameOn([text])).toBe(name)
  })

  it.each(['desk@coastledger.example', 'Coast Ledger 844-652-8219', 'coastledger-top.png', 'Coast Ledger Search____', '[1] Coast Ledger'])(
    'is not %s',
    (text) => {
      expect(nameOn([text])).toBeUndefined()
    },
  )

  it('is what says most nearly what the address says', () => {
    expect(nameOn(['Coast Ledger Search and Menu', 'Home', 'Tide wall wins council vote | Coast Ledger'])).toBe('Coast Ledger')
  })
})

const PROSE =
  'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.\n\nFishermen had warned that the wall would close the small basin, and shopkeepers had answered that without it there would soon be no shops.'

const siteOf = (name: string, notice: string): string | null =>
  clean(`${name}\n\n# Tide wall wins council vote\n\n3 February 2026\n\n${PROSE}\n\n${notice}`).record.siteName

it.each([
  ['Küstenbote', '© 2026 Küstenbote GmbH & Co. KG'],
  ['Kärrbladet', '© 2026 Kärrbladet AB. Ansvarig utgivare: Petra Sandell'],
  ['Болотный вестник', '© 2026 «Болотный вестник». Все права защищены.'],
  ['沼地新聞', '© 2026 沼地新聞社 無断転載を禁じます'],
])('is the line that the notice of copyright names with more behind it: %s', (name, notice) => {
  expect(siteOf(name, notice)).toBe(name)
})

it.each([
  ['The Tarn Valley Courier', '© 2026 Tarn Valley Courier Ltd. All rights reserved.'],
  ['Le Courrier de Marvoire', '© 2026 Courrier de Marvoire – Tous droits réservés'],
  ['La Gazzetta di Pontelago', '© 2026 Gazzetta di Pontelago Srl - P.IVA 01234567890'],
  ['De Zuiderhavense Courant', '© Zuiderhavense Courant 2026'],
  ['Vesterby Avis', '© 2026 Vesterby Avis A/S'],
  ['El Faro de Alcázares', 'Copyright © 2026 El Faro de Alcázares S.L. Todos los derechos reservados'],
])('is the line that the notice names without its article or with the form of a firm: %s', (name, notice) => {
  expect(siteOf(name, notice)).toBe(name)
})

it.each<[notice: string, name: string | null]>([
  ['© 2026 The Tarn Valley Courier', 'The Tarn Valley Courier'],
  ['© 2026 Tarn Valley Courier Ltd. All rights reserved.', 'Tarn Valley Courier'],
  ['© 2026 Ellerauer Kreisblatt GmbH & Co. KG', 'Ellerauer Kreisblatt'],
  ['Copyright 2026 Kurier Nadbrzeżny. Wszelkie prawa zastrzeżone.', 'Kurier Nadbrzeżny'],
  ['© 2026 Kärrsunds Tidning AB. Ansvarig utgivare: Petra Sandell', 'Kärrsunds Tidning'],
  ['© 2026 «Болотный вестник». Все права защищены.', 'Болотный вестник'],
  ['© 2026 燕港日报社 版权所有', '燕港日报'],
  ['© 2026 갯벌일보. 무단전재 및 재배포 금지', '갯벌일보'],
  ['© 2026 Gazeta Zalesińska sp. z o.o.', 'Gazeta Zalesińska'],
  ['© 2026 ООО «Приморские ведомости»', 'Приморские ведомости'],
  ['版权所有 © 2026 海门晚报', '海门晚报'],
  ['© 2026 Harbour Media Group Ltd', null],
  ['© 2026 Ostmann Verlag GmbH', null],
  ['© 2026 Robert Hale', null],
  ['© 2026 Reuters', null],
  ['© 2026 Restwell Reader. All rights reserved.', null],
  ['© Restwell Reader', null],
  ['© 2026 Ministry for Families, Seniors and Youth', null],
  ['© 2026 All rights reserved', null],
])('where nothing else names it is what the notice names, if it may be that of a site: %s', (notice, name) => {
  expect(siteOf('Home', notice)).toBe(name)
})

it.each([
  ['links to its domain', 'Read [the archive](https://www.restwellreader.example/archive).'],
  ['says so elsewhere', 'About Restwell Reader'],
])('is what the notice names without a word for a paper, where the page %s', (_, more) => {
  expect(siteOf('Home', `${more}\n\n© 2026 Restwell Reader. All rights reserved.`)).toBe('Restwell Reader')
})

it('is who sent the newsletter, where the notice names the same', () => {
  const mail = `From: The Tarn Valley Courier <news@courier.example>\nSubject: Tide wall wins council vote\n\n`
  expect(clean(`${mail}# Tide wall wins council vote\n\n${PROSE}\n\n© 2026 Tarn Valley Courier`).record.siteName).toBe(
    'The Tarn Valley Courier',
  )
})

it.each(['Болотный вестник', '燕港日报', 'Körfez Postası'])('stands behind the headline in the header of a reader: %s', (name) => {
  const header = `Title: Tide wall wins council vote - ${name}\n\nURL Source: https://coast.example/tide\n\nMarkdown Content:\n`
  expect(clean(`${header}# Tide wall wins council vote\n\n${PROSE}`).record.siteName).toBe(name)
})

it('is no section behind the title in front matter', () => {
  const page = `---\ntitle: "Tide wall wins council vote | Opinion"\n---\n\nBy Robert Hale\n\n${PROSE}`
  expect(clean(page).record.siteName).toBeNull()
})

it('stands behind the title in front matter, where the text has no headline', () => {
  const page = `---\ntitle: "Tide wall wins council vote - The Marrow Bay Gazette"\n---\n\nBy Robert Hale\n\n${PROSE}`
  expect(clean(page).record.siteName).toBe('The Marrow Bay Gazette')
})

it('is no person who has the rights', () => {
  expect(siteOf('Robert Hale', '© 2026 Robert Hale')).toBeNull()
})

it('is no word that opens the name of its owner', () => {
  expect(siteOf('Sport', '© 2026 Sport Publishing and Events Ltd')).toBeNull()
})
