import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/clean.js'
import { readText } from '../src/text/text.js'
import { filledLines, ledgerOf } from './ledger.js'

const read = (folder: string) => {
  const name = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? 'input.txt'
  const bytes = readFileSync(join(folder, name))
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, unknown>
  const optionsPath = join(folder, 'options.json')
  const options = existsSync(optionsPath) ? JSON.parse(readFileSync(optionsPath, 'utf8')) : {}
  return { bytes, expected, options, cleaned: clean(bytes, options) }
}

const folders = (kind: string): readonly string[] =>
  readdirSync(join('fixtures', kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

describe('articles', () => {
  it.each(folders('articles'))('%s gives what it must', (name) => {
    const { expected, cleaned } = read(join('fixtures/articles', name))
    const got = Object.fromEntries(Object.keys(expected).map((key) => [key, cleaned.record[key as keyof typeof cleaned.record]]))
    expect(got).toEqual(expected)
  })

  it.each(folders('articles'))('%s: kept + found + dropped = all lines that are not blank', (name) => {
    const { bytes, options, cleaned } = read(join('fixtures/articles', name))
    const filled = filledLines(readText(bytes, options).value.lines)
    const { faults, kept, found, dropped } = ledgerOf(filled, cleaned)
    expect(faults).toEqual([])
    expect(kept + found + dropped).toBe(filled.size)
  })
})

describe('known failures', () => {
  const names = existsSync('fixtures/known-failures') ? folders('known-failures') : []
  it.each(names.length > 0 ? names : [undefined])('%s still fails; when it does not, move it to articles', (name) => {
    if (name === undefined) return expect(names).toEqual([])
    const { expected, cleaned } = read(join('fixtures/known-failures', name))
    const got = Object.fromEntries(Object.keys(expected).map((key) => [key, cleaned.record[key as keyof typeof cleaned.record]]))
    expect(got).not.toEqual(expected)
  })
})
