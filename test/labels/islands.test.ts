import { describe, expect, it } from 'vitest'
import { withoutIslands } from '../../src/labels/islands.js'
import { pageOf } from '../../src/labels/page.js'
import type { Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON } from './cue-cases.js'

const TEXT = [
  'The harbour council voted on Monday to build the wall. It had been planned for twenty years.',
  'Fishing crews had asked for a gate in the wall. The engineers have now drawn one for every boat.',
]
const BELOW = 'The Ledger is a paper of the harbour. It has been printed since 1891 in Port Ellery.'
type Row = readonly [text: string, chance: number]
const menuOf = (count: number, chance = 0.02): readonly Row[] =>
  Array.from({ length: count }, (_, i): Row => [`Harbour guide ${i}`, chance])
const text = (chance = 0.9): readonly Row[] => TEXT.map((line) => [line, chance])

/** The lines that stay of the body, where all from even chance on are held for it. */
const kept = (rows: readonly Row[]): readonly string[] => {
  const page = pageOf(
    rows.map(([line], index) => block(line, { index })),
    LEXICON,
  )
  const verdicts = rows.map(
    ([, body]): Verdict => ({
      role: body >= 0.5 ? 'body' : 'noise',
      confidence: 0.6,
      likelihoods: { ...NO_LIKELIHOODS, body, noise: 1 - body },
      because: [],
    }),
  )
  return withoutIslands(page, verdicts).flatMap(({ role }, i) => (role === 'body' ? [rows[i]?.[0] ?? ''] : []))
}

describe('what stands far below the text', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ['is left out behind a menu where it is not sure', [...text(), ...menuOf(10), [BELOW, 0.6]], TEXT],
    ['and whatever follows it', [...text(), ...menuOf(10), [BELOW, 0.6], ...menuOf(2), [`${BELOW} Twice a week.`, 0.6]], TEXT],
    ['stays where it is sure', [...text(), ...menuOf(10), [BELOW, 0.8]], [...TEXT, BELOW]],
    ['stays behind a few lines', [...text(), ...menuOf(9), [BELOW, 0.6]], [...TEXT, BELOW]],
    ['stays behind a list that may be of the text', [...text(), ...menuOf(20, 0.3), [BELOW, 0.6]], [...TEXT, BELOW]],
    ['is no island above the text', [[BELOW, 0.6], ...menuOf(10), ...text()], [BELOW, ...TEXT]],
  ])('%s', (_, rows, expected) => {
    expect(kept(rows)).toEqual(expected)
  })
})
