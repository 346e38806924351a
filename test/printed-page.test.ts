import { describe, expect, it } from 'vitest'
import { printedPageOf } from '../src/printed-page.js'

const linesOf = (text: string) => text.split('\n').map((line, i) => ({ number: i + 1, text: line }))
const frameOf = (text: string) => [...(printedPageOf(linesOf(text))?.frame ?? [])].sort((a, b) => a - b)

const PRINTED = [
  '11/29/26, 12:11 PM',
  '',
  'Tide wall wins | The Ledger',
  '',
  'The council voted on Monday to build',
  'https://ledger.example/tide',
  '',
  '1/2',
  '',
  '11/29/26, 12:11 PM',
  'Tide wall wins | The Ledger',
  'the wall.',
  'https://ledger.example/tide 2/2',
].join('\n')

describe('a page that a browser printed', () => {
  it('has a frame of times, titles, addresses and numbers of pages, but the first title stays', () => {
    expect(frameOf(PRINTED)).toEqual([1, 6, 8, 10, 11, 13])
    expect(printedPageOf(linesOf(PRINTED))?.address).toEqual({ number: 6, text: 'https://ledger.example/tide' })
  })

  it.each(['29.11.26, 12:11', '29-11-2026 12:11', '2026/11/29 下午12:11', '2026. 11. 29. 오후 12:11', '29/11/2026, 12:11 p.m.'])(
    'opens with a time: %s',
    (time) => {
      expect(printedPageOf(linesOf(`${time}\nTide wall wins\nThe council voted.\nhttps://ledger.example/tide 1/1`))?.address?.number).toBe(
        4,
      )
    },
  )

  it('has no address where that is cut or a file', () => {
    const text = (address: string) => `29.11.26, 12:11\nTide wall wins\n${address}\n1/1`
    expect(printedPageOf(linesOf(text('https://ledger.example/tide/wa…')))?.address).toBeUndefined()
    expect(printedPageOf(linesOf(text('file:///tide.html')))?.address).toBeUndefined()
    expect(frameOf(text('file:///tide.html'))).toEqual([1, 3, 4])
  })

  it.each([
    ['a date above a text without numbers of pages', '11/29/26, 12:11 PM\nTide wall wins\nThe council voted.'],
    ['a score', 'Tide wall wins\n1/2\nThe council voted.\n2/2'],
    ['a text in which pages are missing', '11/29/26, 12:11 PM\nTide wall wins\n1/3\nThe council voted.\n3/3'],
  ])('is not %s', (_, text) => {
    expect(printedPageOf(linesOf(text))).toBeUndefined()
  })
})
