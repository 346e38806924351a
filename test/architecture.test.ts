import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const importsOf = (file: string): readonly string[] =>
  [...(source.get(file) ?? '').matchAll(/(?:from|import\()\s*'(?<path>[^']+)'/gu)].map(({ groups }) => groups?.['path'] ?? '')
const ownImports = (file: string): readonly string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path.replace(/\.js$/u, '.ts'))))

const STAGES = ['text', 'blocks', 'labels', 'fields', 'output']
const stageOf = (file: string): string | undefined => STAGES.find((stage) => file.startsWith(join('src', stage)))

describe('the layers', () => {
  it.each(files)('%s imports files that are there, and no other stage', (file) => {
    for (const target of ownImports(file)) {
      expect(source.has(target) || (target.endsWith('.json') && existsSync(target)), `${file} -> ${target}`).toBe(true)
      const stage = stageOf(file)
      if (stage !== undefined && stageOf(target) !== undefined) expect(stageOf(target)).toBe(stage)
    }
  })

  it('keep disk, process and clock in the command', () => {
    const outside = files.filter((file) => !file.startsWith(join('src', 'batch')) && file !== join('src', 'cli.ts'))
    for (const file of outside) {
      expect(
        importsOf(file).filter((path) => /^node:(?:fs|process|worker_threads|child_process|net|http|os)/u.test(path)),
        file,
      ).toEqual([])
      expect(source.get(file), file).not.toMatch(/\bprocess\.|Date\.now|new Date\(\)|Math\.random|\bfetch\(/u)
    }
  })

  // V8 has the sets of \p{Alpha}, \p{Upper} and \p{Lower} ready, and puts together those of \p{L}, \p{Lu} and \p{Ll} for each pattern: three times as long.
  it('name letters by the properties that are fast to make', () => {
    for (const file of files.filter((name) => name !== join('src', 'character-kinds.ts'))) {
      expect(source.get(file), file).not.toMatch(/\\p\{L[ul]?\}/u)
    }
  })

  it('start at the shapes, which import nothing', () => {
    expect(importsOf(join('src', 'types.ts'))).toEqual([])
  })

  it('have no circle of values', () => {
    const valueImports = (file: string): readonly string[] => {
      const typed = new Set(
        [...(source.get(file) ?? '').matchAll(/import type [^']*'(?<path>[^']+)'/gu)].map(({ groups }) => groups?.['path'] ?? ''),
      )
      return importsOf(file)
        .filter((path) => path.startsWith('.') && !typed.has(path))
        .map((path) => normalize(join(dirname(file), path.replace(/\.js$/u, '.ts'))))
    }
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, [...path, file].join(' -> ')).not.toContain(file)
      if (done.has(file)) return
      for (const target of valueImports(file)) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })

  it('export by name only', () => {
    for (const file of files) expect(source.get(file), file).not.toMatch(/export default/u)
  })
})
