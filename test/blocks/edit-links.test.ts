import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import { readText } from '../../src/text/text.js'

const PROSE = 'The lake lies 312 metres above sea level, and the river Ostra flows out at its northern end.'
const headingsOf = (heading: string): readonly string[] =>
  readBlocks(readText(`${heading}\n\n${PROSE}\n`, {}).value.lines).value.blocks.flatMap(({ kind, text }) =>
    kind === 'heading' ? [text] : [],
  )

describe('the link that edits a section', () => {
  it.each([
    ['Geography[edit]', 'Geography'],
    ['Geography [ edit ]', 'Geography'],
    ['Geography[edit | edit source]', 'Geography'],
    ['Geography[[15]edit]', 'Geography'],
    ['## Geography[[edit](https://wiki.example/w/index.php?title=Lake&section=1 "Edit section")]', 'Geography'],
    ['## Geschichte[[Bearbeiten](https://wiki.example/a) | [Quelltext bearbeiten](https://wiki.example/b)]', 'Geschichte'],
    ['Histoire[modifier | modifier le code]', 'Histoire'],
    ['Historia[editar]', 'Historia'],
    ['История[править | править код]', 'История'],
    ['历史[编辑]', '历史'],
    ['歴史[編集]', '歴史'],
    ['التاريخ[عدل]', 'التاريخ'],
  ])('goes, and shows the heading of "%s"', (line, heading) => {
    expect(headingsOf(line)).toEqual([heading])
  })

  it.each(['Geography[1]', 'Geography [editor]', '[edit]', 'Geography'])('is none in "%s"', (line) => {
    expect(headingsOf(line)).toEqual([])
  })

  it('is told as a repair', () => {
    const { steps } = readBlocks(readText(`Geography[edit]\n\n${PROSE}\n`, {}).value.lines)
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'repaired', rule: 'edit-link', spans: [[1, 1]] }))
  })
})
