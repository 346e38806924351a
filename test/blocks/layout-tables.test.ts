import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { withoutLayoutTables } from '../../src/blocks/layout-tables.js'

const FIRST = 'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.'
const SECOND = 'Fishing crews had asked for a gate in the wall, and the engineers have now drawn one that opens at every low tide.'
const THIRD = 'Eight of the eleven members voted for the plan, which will cost forty million and take three winters to build.'
const linesOf = (text: string) => text.split('\n').map((line, i) => ({ number: i + 1, text: line }))
const isLeft = (text: string): boolean => withoutLayoutTables(linesOf(text)).every((line, i) => line.text === linesOf(text)[i]?.text)

const FACTS = ['# Tide wall wins council vote', 'By Mara Quill', '3 February 2026'] as const
const CELLS = [...FACTS, FIRST, THIRD, SECOND]
const JAPANESE = [
  '防潮壁の建設を議会が可決',
  '山田花子',
  '2026年2月3日',
  'ポート・エラリーの港湾議会は月曜日、二年にわたり町を二分してきた防潮壁の建設を可決した。',
  '十一人の議員のうち八人が計画に賛成した。費用は四千万円で、工期は三度の冬に及ぶ見通しだ。',
  '漁師たちは壁に門を設けるよう求めており、技術者たちは干潮のたびに開く門を設計した。',
]

describe('a table that holds the article', () => {
  it.each([
    ['has one column', CELLS.map((cell) => `| ${cell} |`).toSpliced(1, 0, '| --- |')],
    ['has empty columns', ['| | | |', '| --- | --- | --- |', ...CELLS.map((cell) => `| | ${cell} | |`)]],
    ['has an empty column and no outer bars', [` | ${CELLS[0]}  `, '---|---  ', ...CELLS.slice(1).map((cell) => ` | ${cell}  `)]],
    ['has links beside it', CELLS.map((cell, i) => `[Page ${i}](/p/${i}) [News](/n)| ${cell}  `).toSpliced(1, 0, '---|---  ')],
    ['has a menu beside its headline', [`Menu | ${CELLS[0]}  `, '---|---  ', ...CELLS.slice(1).map((cell) => ` | ${cell}  `)]],
    ['has one cell with all paragraphs', ['|  |  |', '| --- | --- |', `| Home News Sport | ${CELLS.join('<br><br>')} |`]],
  ])('is read as blocks where it %s', (_, rows) => {
    const { headline, authors, date, body } = clean(rows.join('\n')).record
    expect([headline, authors, date]).toEqual(['Tide wall wins council vote', ['Mara Quill'], '2026-02-03'])
    expect(body).toBe([FIRST, THIRD, SECOND].join('\n\n'))
  })

  it('is read as blocks in a script without spaces', () => {
    const { headline, authors, date, body } = clean(
      JAPANESE.map((cell) => `| ${cell} |`)
        .toSpliced(1, 0, '| --- |')
        .join('\n'),
    ).record
    expect([headline, authors, date]).toEqual([JAPANESE[0], [JAPANESE[1]], '2026-02-03'])
    expect(body).toBe(JAPANESE.slice(3).join('\n\n'))
  })

  it.each([
    ['has values beside its sentences', `| Plan | What it says |\n| --- | --- |\n| Wall | ${FIRST} |\n| Gate | ${SECOND} |`],
    ['has short cells', '| Results |\n| --- |\n| For 8 |\n| Against 3 |'],
    ['is code', `\`\`\`\n| a |\n| --- |\n| ${FIRST} |\n| ${SECOND} |\n\`\`\``],
  ])('is none where it %s', (_, text) => {
    expect(isLeft(text)).toBe(true)
  })
})
