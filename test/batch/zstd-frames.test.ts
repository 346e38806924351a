import { describe, expect, it } from 'vitest'
import { frameCutter } from '../../src/batch/zstd-frames.js'

const block = (text: string, isLast: boolean): number[] => {
  const header = (text.length << 3) | (isLast ? 1 : 0)
  return [header & 0xff, (header >>> 8) & 0xff, header >>> 16, ...Buffer.from(text)]
}
const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
/** Frames of blocks that are not compressed: one segment with a size, one with a window, a checksum and a run of bytes. */
const FRAMES = [
  [...MAGIC, 0x20, 5, ...block('a', false), ...block('', false), ...block('tide', true)],
  [...MAGIC, 0x04, 0x58, ...block('wall', false), 0x53, 0, 0, 0x61, 1, 2, 3, 4],
  [0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 7, 7, 7],
  [...MAGIC, 0x20, 0, ...block('', true)],
]
const all = Buffer.from(FRAMES.flat())

const framesIn = (bytes: Uint8Array, size: number): { readonly lengths: readonly number[]; readonly rest: number } => {
  const cut = frameCutter()
  const lengths: number[] = []
  let length = 0
  for (let from = 0; from < bytes.length; from += size) {
    for (const part of cut(bytes.subarray(from, from + size))) {
      length += part.bytes.length
      if (!part.isEnd) continue
      lengths.push(length)
      length = 0
    }
  }
  return { lengths, rest: length }
}

describe('the frames of zstd', () => {
  it.each([1, 3, 7, 1000])('are found in chunks of %i bytes', (size) => {
    expect(framesIn(all, size)).toEqual({ lengths: FRAMES.map(({ length }) => length), rest: 0 })
  })

  it('are not ended where they are cut off', () => {
    for (let bytes = 1; bytes < (FRAMES[0]?.length ?? 0); bytes++)
      expect(framesIn(all.subarray(0, bytes), 2)).toEqual({ lengths: [], rest: bytes })
  })

  it('come before what is none', () => {
    expect(framesIn(Buffer.concat([all, Buffer.from('more and more')]), 1000)).toEqual({
      lengths: FRAMES.map(({ length }) => length),
      rest: 13,
    })
  })
})
