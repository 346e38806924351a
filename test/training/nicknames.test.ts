import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../src/training/boost.js'
import { nicknameOf, renamed } from '../../src/training/nicknames.js'
import { block } from '../block.js'

describe('nicknames', () => {
  it('are one word of the name of a person', () => {
    const made = new Set(Array.from({ length: 60 }, (_, seed) => nicknameOf('Mara Quill', randomFrom(seed))))
    expect([...made].sort()).toEqual(['Mara', 'MaraQuill', 'mara.quill', 'mara_quill', 'maraq', 'mquill'])
  })

  it.each(['Ledger', 'dpa', 'J. Quill', '山田花子'])('are made of no other name: %s', (name) => {
    expect(nicknameOf(name, randomFrom(1))).toBeUndefined()
  })

  it('stand wherever the name stood, in text, markup and links', () => {
    const url = 'https://coastledger.example/authors/mara-quill'
    const [first, second, third] = renamed(
      [
        block('By Mara Quill', { markdown: `By [Mara Quill](${url})`, links: [{ text: 'Mara Quill', url }] }),
        block('MARA QUILL'),
        block('Tobias Renn'),
      ],
      'Mara Quill',
      'mquill',
    )
    expect(first).toMatchObject({ text: 'By mquill', markdown: `By [mquill](${url})`, links: [{ text: 'mquill', url }] })
    expect(second?.text).toBe('mquill')
    expect(third?.text).toBe('Tobias Renn')
  })
})
