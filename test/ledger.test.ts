import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean } from '../src/clean.js'
import { readText } from '../src/text/text.js'
import { filledLines, ledgerOf } from './ledger.js'

const PIECES = [
  '# Tide wall wins',
  'By Mara Quill',
  '3 February 2026',
  'Home',
  'Share',
  '',
  '',
  '- item',
  '> quote',
  '![alt](a.png)',
  'The council voted on Monday to build the wall that has divided the town.',
  'and so it went on,',
  'Advertisement',
  'https://coast.example/x',
  'Original url:',
  '| a | b |',
  '```',
  'Photo: Dana Voss/AP',
  '記者 山田花子',
  '(1)',
]

it('loses no line of any text: kept + found + dropped = all lines that are not blank', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 40 })), { minLength: 1, maxLength: 40 }), (pieces) => {
      const text = `x\n${pieces.join('\n')}`
      const { faults } = ledgerOf(filledLines(readText(text, {}).value.lines), clean(text))
      expect(faults).toEqual([])
    }),
    { numRuns: 200 },
  )
})
