import { describe, expect, it } from 'vitest'
import { type WarcText, warcTexts } from '../../src/batch/warc.js'
import { warcRecord } from './wet.js'

const read = async (content: string, { limit = 10_000, chunk = 7 } = {}): Promise<{ texts: WarcText[]; fault: unknown }> => {
  const bytes = Buffer.from(content)
  const source = async function* () {
    for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk)
  }
  const texts: WarcText[] = []
  try {
    for await (const text of warcTexts(source(), limit)) texts.push(text)
  } catch (error) {
    return { texts, fault: error }
  }
  return { texts, fault: undefined }
}

const info = warcRecord({ type: 'warcinfo', text: 'Software-Info: a crawler\r\n' })
const tide = warcRecord({
  type: 'conversion',
  id: '<urn:uuid:1>',
  url: 'https://coastledger.example/tide',
  date: '2026-02-04T01:02:03Z',
  text: 'Tide wall\n\nWARC/1.0\né',
})
const pier = warcRecord({
  type: 'conversion',
  id: '<urn:uuid:2>',
  url: 'https://coastledger.example/pier',
  date: '2026-02-04T01:02:04Z',
  text: 'Pier',
})

describe('the texts of a WET file', () => {
  it.each([1, 7, 10_000])('are its records of type conversion, in chunks of %i bytes', async (chunk) => {
    const { texts, fault } = await read(info + tide + pier, { chunk })
    expect(fault).toBeUndefined()
    expect(texts.map(({ url, content }) => [url, Buffer.from(content ?? []).toString()])).toEqual([
      ['https://coastledger.example/tide', 'Tide wall\n\nWARC/1.0\né'],
      ['https://coastledger.example/pier', 'Pier'],
    ])
    expect(texts[0]).toMatchObject({ id: '<urn:uuid:1>', date: '2026-02-04T01:02:03Z' })
  })

  it('have an address that may stand between < and >', async () => {
    const { texts } = await read(tide.replace('https://coastledger.example/tide', '<https://coastledger.example/tide>'))
    expect(texts[0]?.url).toBe('https://coastledger.example/tide')
  })

  it('over the limit are passed over, and only their size is kept', async () => {
    const { texts } = await read(tide + pier, { limit: 10 })
    expect(texts.map(({ content, bytes }) => (content === undefined ? bytes : Buffer.from(content).toString()))).toEqual([
      Buffer.byteLength('Tide wall\n\nWARC/1.0\né'),
      'Pier',
    ])
  })

  it.each([
    ['a file that is cut off in a text', info + tide + pier.slice(0, -7), 1, 'of the 4 bytes of a record'],
    ['a file that is cut off in a header', info + tide + pier.slice(0, 60), 1, 'the end of the file in a header'],
    ['a record without a length', tide + pier.replace(/Content-Length.*\r\n/u, ''), 1, 'a record without a length'],
    ['a file that is none', 'Tide wall wins council vote\n', 0, 'where a record begins'],
    ['a header without end', `${tide}WARC/1.0\r\n${'x'.repeat(100_000)}`, 1, 'a header line of more than'],
  ])('come before the fault of %s', async (_, content, count, message) => {
    const { texts, fault } = await read(content)
    expect(texts).toHaveLength(count)
    expect(fault).toMatchObject({ code: 'damaged-archive', message: expect.stringContaining(message) })
  })
})
