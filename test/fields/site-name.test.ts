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

it('is no word that opens the name of its owner', () => {
  expect(siteOf('Sport', '© 2026 Sport Publishing and Events Ltd')).toBeNull()
})
