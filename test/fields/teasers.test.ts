import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { teaserStart } from '../../src/fields/teasers.js'
import { block } from '../block.js'

const LISTS: readonly (readonly [title: string, lead: string])[][] = [
  [
    ['Port Ellery pier to be rebuilt', 'The harbour council voted for the plan on Wednesday night.'],
    ['Ferry out of service until Easter', 'A broken engine keeps the ship in port.'],
    ['New owner for the beach cafe', 'The Talberg family takes over the house on the quay.'],
    ['Why the lake did not freeze', 'Researchers blame the warm rivers that feed it.'],
    ['School wins national prize', 'The jury praised the workshop of the children.'],
  ],
  [
    ['Steg in Brunsau wird neu gebaut', 'Der Gemeinderat hat am Abend für den Neubau gestimmt.'],
    ['Fähre fällt bis Ostern aus', 'Ein Motorschaden legt das Schiff nach Lindwerder lahm.'],
    ['Neuer Pächter für das Strandcafé', 'Die Familie Talberg übernimmt das Haus am Nordufer.'],
    ['Warum der See nicht zufror', 'Forscher sehen die Ursache in den warmen Zuflüssen.'],
    ['Feuerwehr rettet zwei Segler', 'Ihr Boot war bei starkem Wind gekentert.'],
  ],
  [
    ['青屿将建新码头', '市议会星期三晚上通过了建设方案。'],
    ['渡轮停航至复活节', '发动机故障使船只滞留港内。'],
    ['海滩咖啡馆换了新老板', '陆家接手了北岸的老房子。'],
    ['湖面今年为何没有结冰', '研究人员认为是河水偏暖所致。'],
    ['小学获得全国奖项', '评委称赞了孩子们的工作坊。'],
  ],
]
const startOf = (lines: readonly string[]): number | undefined => teaserStart(lines.map((text, index) => block(text, { index })))

describe('titles with the lead of another page each', () => {
  it.each(LISTS)('are no article: %s', (...entries) => {
    const lines = entries.flat()
    expect(startOf(['News', ...lines, '© 2026 Port Ellery Ledger. All rights reserved.'])).toBe(1)
    expect(clean(lines.join('\n\n')).record.warnings.map(({ code }) => code)).toContain('not-an-article')
  })

  it('are the parts of an article below a heading of a higher level', () => {
    const [, ...entries] = LISTS[0] as readonly (readonly [string, string])[]
    const parts = entries.flatMap(([title, lead]) => [`## ${title}`, lead])
    const { headline, warnings } = clean(
      ['# Six reasons to visit Port Ellery', 'The town is best seen in spring.', ...parts].join('\n\n'),
    ).record
    expect(headline).toBe('Six reasons to visit Port Ellery')
    expect(warnings.map(({ code }) => code)).not.toContain('not-an-article')
  })

  it('are not the parts of an article', () => {
    const [first, ...others] = LISTS[0] as readonly (readonly [string, string])[]
    const [title, lead] = first as readonly [string, string]
    const lines = others.flat()
    expect(startOf([title, lead, ...lines.slice(0, 6)])).toBeUndefined()
    expect(
      startOf(['The year in Port Ellery', 'It was a long year. Five stories have stayed with us.', title, lead, ...lines]),
    ).toBeUndefined()
    expect(startOf([title, lead, ...lines.map((text, i) => (i % 2 === 0 ? `${i + 1}. ${text}` : text))])).toBeUndefined()
    expect(startOf([title, lead, ...lines.map((text, i) => (i % 2 === 0 ? 'Who pays?' : text))])).toBeUndefined()
    expect(startOf([title, '“We have waited long enough,” she said.', ...lines])).toBeUndefined()
  })
})
