import { expect, it } from 'vitest'
import { dateCandidates } from '../../src/fields/date-candidates.js'
import { strengthOf } from '../../src/fields/field-model.js'
import type { LabelledPage } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'

/** Dated lines, and how likely each is the date to the labels. */
const LINES: readonly (readonly [text: string, likelihood: number])[] = [
  ['Published on Tuesday, 3 February 2026 at 10:30', 0.8],
  ['1 January 2026', 0.2],
  ['7 March 2026', 0.2],
  ['9 April 2026', 0.2],
]
const page: LabelledPage = {
  lines: [],
  blocks: LINES.map(([text], index) => block(text, { index, gap: 1 })),
  verdicts: LINES.map(([, date]) => ({ role: 'date', confidence: date, likelihoods: { ...NO_LIKELIHOODS, date }, because: [] })),
}

it('tells dates that are all written alike, the first and the last day, and how the labels rank them', () => {
  const candidates = dateCandidates(page, { url: undefined, urlDate: undefined, language: 'en' })
  const all = (name: string) => candidates.map(({ signs }) => strengthOf(signs, name))
  expect(all('same-form')).toEqual([0, 0.4, 0.4, 0.4])
  expect(all('oldest')).toEqual([0, 1, 0, 0])
  expect(all('newest')).toEqual([0, 0, 0, 1])
  expect(all('of-best')).toEqual([1, 0.25, 0.25, 0.25])
})

it('counts as first below the headline what is below the text that was read as such, though the name of the site above is likelier', () => {
  const lines = ['The Coast Ledger', 'Friday, 6 February 2026', 'Tide wall wins council vote', '4 February 2026']
  const headline = { value: 'Tide wall wins council vote', spans: [[3, 3] as const], confidence: 0.9, rule: 'headline-block' }
  const named: LabelledPage = {
    lines: [],
    blocks: lines.map((text, index) => block(text, { index, gap: 1, spans: [[index + 1, index + 1]] })),
    verdicts: lines.map((text, index) => {
      const likelihoods = { ...NO_LIKELIHOODS, headline: [0.9, 0, 0.6, 0][index] ?? 0, date: text.endsWith('2026') ? 0.9 : 0 }
      return { role: likelihoods.date > 0 ? 'date' : 'headline', confidence: 0.9, likelihoods, because: [] }
    }),
  }
  const candidates = dateCandidates(named, { url: undefined, urlDate: undefined, language: 'en', headline })
  expect(candidates.map(({ signs }) => strengthOf(signs, 'first-below'))).toEqual([0, 1])
})

it.each([
  ['On behalf of Coast Harbour PLC | 3 February 2026 | Photo: Dana Voss', 1],
  ['The pier on 3 February 2026 | Photo: Dana Voss', 0],
])('parts a line of facts from a caption by the bar before the day: %s', (text, count) => {
  const likelihoods = { ...NO_LIKELIHOODS, date: 0.8, caption: 0.05 }
  const line: LabelledPage = {
    lines: [],
    blocks: [block(text, { index: 0, gap: 1 })],
    verdicts: [{ role: 'date', confidence: 0.8, likelihoods, because: [] }],
  }
  expect(dateCandidates(line, { url: undefined, urlDate: undefined, language: 'en' })).toHaveLength(count)
})
