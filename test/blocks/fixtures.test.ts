import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import { readText } from '../../src/text/text.js'

const FOLDER = 'fixtures/blocks'

/** A block as a fixture names it. */
type Expected = { readonly kind: string; readonly text: string }

const inputOf = (name: string): Buffer => {
  const file = readdirSync(join(FOLDER, name)).find((entry) => entry.startsWith('input.')) ?? 'input.txt'
  return readFileSync(join(FOLDER, name, file))
}

describe('blocks of a fixture', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    // Each expected.json is a list of this shape.
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as readonly Expected[]
    const { blocks } = readBlocks(readText(inputOf(name), {}).value.lines).value
    expect(blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(expected)
  })
})
