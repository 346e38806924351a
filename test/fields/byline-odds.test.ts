import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const BODY = `The council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years, after a debate of six hours.

Work begins next spring and will take three winters, said the engineer who drew the first plans for the wall. The harbour stays open.

Fishermen asked for a gate in the wall, and the council agreed to pay for one. It will close when the water rises above the old mark.`

const surely = (lines: string): { readonly authors: readonly string[]; readonly isSure: boolean } => {
  const { authors, fields } = clean(`# Tide wall wins council vote\n\n${lines.replaceAll(' / ', '\n\n').replace('BODY', BODY)}\n`).record
  return { authors, isSure: (fields['authors']?.confidence ?? 0) > SURE }
}
const SURE = 0.79

describe('what is too rare for trees to learn', () => {
  it.each<[string, string[]]>([
    ['BODY / Posted by mole_hexe at 21:11 / No comments', ['mole_hexe']],
    ['Share / Ledger Staff / BODY', ['Ledger Staff']],
    ['BODY / Home / About / Archive / © 2026 Emma Lowell · Privacy · Terms', ['Emma Lowell']],
    ['Emma Lowell, Tide Expert / BODY', ['Emma Lowell']],
  ])('is sure of the author where it reads %s', (lines, authors) => {
    expect(surely(lines)).toEqual({ authors, isSure: true })
  })

  it.each(['Hafenbau / 3. Februar 2026 / BODY', 'Gas / 19. November 2021 / BODY'])('doubts that a section is the author: %s', (lines) => {
    expect(surely(lines).isSure).toBe(false)
  })

  it('takes nobody who is named alone between paragraphs below what he said', () => {
    const text = [
      'Jak przekazał rzecznik straży pożarnej st. kpt. Marek Dudziak, akcja trwała niemal cztery godziny. - Nikt nie ucierpiał - zaznaczył.',
      'Nie było paniki. Jedna pani rozdawała kanapki.',
      'Marek Dudziak',
      'To drugi taki wypadek w tym roku. W styczniu prom stał na mieliźnie przez dobę.',
      'Czytaj także:',
    ]
    expect(clean(text.join('\n')).record.authors).toEqual([])
  })

  it('is not sure that whose name stands in the notice of copyright is the author where that is no person', () => {
    expect(surely('BODY / © 2026 Coast Ledger').isSure).toBe(false)
  })
})
