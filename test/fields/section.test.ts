import { describe, expect, it } from 'vitest'
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
