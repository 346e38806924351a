import { describe, expect, it } from 'vitest'
import { belowKicker } from '../../src/fields/headline-below-kicker.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const chosen = (kicker: string, below: string, fact = 0.8, chance = 0.2, standfirst: readonly string[] = []): string | undefined => {
  const blocks = [kicker, below, ...standfirst, '3. Februar 2026, 18:42 Uhr'].map((text, index) =>
    block(text, { index, spans: [[index + 1, index + 1]] }),
  )
  const verdicts = blocks.map((_, i) => ({
    role: 'noise' as const,
    confidence: 1,
    likelihoods: { ...NO_LIKELIHOODS, date: i === 2 + standfirst.length ? fact : 0 },
    because: [],
  }))
  const found = blocks.slice(0, 2).map(({ text, spans }, i) => ({
    value: text,
    spans,
    confidence: i === 0 ? 0.6 : chance,
    rule: 'headline-block',
  }))
  return belowKicker({ blocks, verdicts, lines: [] } as never, found[0], found)?.value
}

describe('the headline below a kicker', () => {
  it('is the one right above the date', () => {
    expect(chosen('Hochwasser in Brückenau', 'Der Pegel steigt, die Stadt schweigt')).toBe('Der Pegel steigt, die Stadt schweigt')
  })

  it('is the one above the date and the standfirst', () => {
    const standfirst = 'Seit drei Tagen regnet es, und niemand hat die Brücke gesperrt.'
    expect(chosen('1000 Stufen fürs Brot', 'Seilbahn steht still im Winter', 0.8, 0.2, [standfirst])).toBe('Seilbahn steht still im Winter')
    expect(chosen('1000 Stufen fürs Brot', 'Seilbahn steht still im Winter', 0.8, 0.2, ['Alles aus der Region'])).toBe(
      '1000 Stufen fürs Brot',
    )
  })

  it('is the one above the place and the agency of a release', () => {
    const released = (next: string) => chosen('Polizeidirektion Husberg', 'Fähre gerammt: Polizei sucht Zeugen', 0.1, 0.2, [next])
    expect(released('Husberg (ots)')).toBe('Fähre gerammt: Polizei sucht Zeugen')
    expect(released('Alles aus der Region (Husberg)')).toBe('Polizeidirektion Husberg')
  })

  it.each([
    ['Tide wall wins council vote', 'Work is to begin in spring'],
    ['Tide wall wins', 'Work is to begin in spring.'],
    ['Tide wall wins', 'A wall'],
    ['Voss, Dana (I)', 'Works of Dana Voss at home'],
    ['Concerts in November', 'All that you must see at once!'],
    ['Tide wall wins', 'Work is to begin in spring and the crews have asked for a gate that opens at every low tide'],
  ])('is "%s" where it is no kicker, or what stands below is too long, too short or a sentence', (headline, below) => {
    expect(chosen(headline, below)).toBe(headline)
  })

  it('is the likelier one where no date stands below, or where the other is hardly likely', () => {
    expect(chosen('Hochwasser in Brückenau', 'Der Pegel steigt, die Stadt schweigt', 0.1)).toBe('Hochwasser in Brückenau')
    expect(chosen('Hochwasser in Brückenau', 'Der Pegel steigt, die Stadt schweigt', 0.8, 0.01)).toBe('Hochwasser in Brückenau')
  })
})
