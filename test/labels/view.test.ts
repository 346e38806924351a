import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../src/dictionary.js'
import { type View, viewOf } from '../../src/labels/view.js'
import { block } from '../block.js'

const dictionary = new Dictionary()
const view = (text: string): View => viewOf(block(text), { dictionary, phrases: new Map() })
const sharedIn = (a: string, b: string): number => view(a).content.filter((word) => view(b).content.includes(word)).length

describe('the longer words of a block', () => {
  it('are the same in Korean whatever particle ends them', () => {
    expect(sharedIn('정미소가 극장으로 바뀐다', '극장은 정미소를 고쳤다')).toBe(2)
    expect(sharedIn('정미소가 극장으로 바뀐다', '마을 버스를 늘린다')).toBe(0)
  })

  it('are pairs of characters in Chinese, and words of four letters where spaces part them', () => {
    expect(sharedIn('石桥重新开放', '石桥修复')).toBe(1)
    expect(sharedIn('The tide wall', 'a tide of wall paper')).toBe(2)
  })
})

describe('a sentence', () => {
  const thai = 'สะพานไม้เก่าของบ้านคลองบัวเปิดให้ใช้งานอีกครั้งเมื่อวันอังคาร หลังจากปิดซ่อมนานสองปี'

  it('ends in Thai, which has no full stop, where the text is too long for a title', () => {
    expect(view(thai).endsSentence).toBe(true)
    expect(view('สะพานไม้เก่ากลับมาเปิดอีกครั้ง').endsSentence).toBe(false)
    expect(view(`${thai}:`).endsSentence).toBe(false)
  })
})
