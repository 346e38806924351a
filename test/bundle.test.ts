import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean.js'

type Command = {
  main: (own: {
    argv: readonly string[]
    isTerminal: () => boolean
    writeOut: (text: string) => void
    writeError: (text: string) => void
  }) => Promise<number>
}
const { load } = createRequire(import.meta.url)('../bin/load.js') as { load: () => Command }

const inputs = readdirSync('fixtures/articles', { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/]input\.\w+$/u.test(name))
  .map((name) => join('fixtures/articles', name))

describe('the bundle of the command', () => {
  it('is ASCII, as which it is read', () => {
    expect(readFileSync('dist/command/cli.cjs').every((byte) => byte < 0x80)).toBe(true)
  })

  it.each(inputs)('gives for %s what the library gives', async (path) => {
    let output = ''
    const writeOut = (text: string): void => {
      output += text
    }
    const code = await load().main({ argv: ['--json', path], isTerminal: () => false, writeOut, writeError: () => {} })
    expect(code).toBe(0)
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(clean(readFileSync(path), { path }).record)))
  })
})
