import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { readSection } from '../../src/fields/section.js'
import type { Role, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const verdictOf = (role: Role): Verdict => ({ role, confidence: 0.9, likelihoods: NO_LIKELIHOODS, because: [] })

/** The section of a page on which the texts stand as kickers. */
const sectionOf = (...kickers: readonly string[]): string | undefined =>
  readSection({
    lines: [],
    blocks: kickers.map((text, index) => ({ ...block(text), index })),
    verdicts: kickers.map(() => verdictOf('kicker')),
  })?.value

describe('the section', () => {
  it.each([
    ['Sport', 'Sport'],
    ['Sport:', 'Sport'],
    ['Harbour /', 'Harbour'],
    ['# Local news -', 'Local news'],
    ['Home > News > Local', 'Local'],
    ['Startseite » Hafen »', 'Hafen'],
    ['Arts & Culture', 'Arts & Culture'],
    ['社会', '社会'],
  ])('of "%s" is "%s"', (text, section) => {
    expect(sectionOf(text)).toBe(section)
  })

  it.each([
    '3 February 2026',
    'Veröffentlichung: 2. Februar 2026',
    'pier-1200px.png',
    'News](/news)',
    'Size: [Select____]',
    'desk@coast.example',
    '***',
  ])('is not "%s", but what stands below', (text) => {
    expect(sectionOf(text)).toBeUndefined()
    expect(sectionOf(text, 'Sport')).toBe('Sport')
  })
})

describe('a link right above the headline', () => {
  const PROSE =
    'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.\n\nFishermen had warned that the wall would close the small basin, and shopkeepers had answered that without it there would soon be no shops.'
  const sectionBelowMenu = (link: string): string | null =>
    clean(`[Home](/)\n\nThe Coast Ledger\n\n${link}\n\n# Tide wall wins council vote\n\nBy Mara Quill\n\n${PROSE}`).record.section
  it.each([
    ['[Harbour](/harbour)', 'Harbour'],
    ['[Économie](https://coast.example/rubriques/economie/)', 'Économie'],
    ['[Arts & Culture](/arts-culture)', 'Arts & Culture'],
    ['[< Harbour >](/harbour)', 'Harbour'],
    ['[Log in](/account)', null],
    ['[Subscribe](/subscribe)', null],
    ['[Emma Hale](/authors/emma-hale)', null],
    ['[Ledger Staff](/people/ledger-staff)', null],
  ])('is the section if its address says the same: %s', (link, section) => {
    expect(sectionBelowMenu(link)).toBe(section)
  })
  it('is none where it is the last of a menu', () => {
    expect(sectionBelowMenu('[News](/news)\n\n[Sport](/sport)\n\n[Opinion](/opinion)')).toBeNull()
  })
})
