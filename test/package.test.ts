import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { expect, it } from 'vitest'
import { NAME, VERSION } from '../src/version.js'
import { ARTICLE } from './command.js'

it('is installed from its tarball into an empty folder, and its command and library run there', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-clean-package-'))
  try {
    const npm = (args: readonly string[], cwd: string): string =>
      execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd())) as [
      { filename: string },
    ]
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], folder)
    writeFileSync(join(folder, 'a.txt'), ARTICLE)
    const printed = execFileSync(join(folder, 'node_modules/.bin/article-clean'), ['a.txt'], { cwd: folder, encoding: 'utf8' })
    expect(JSON.parse(printed).headline).toBe('Tide wall wins council vote')
    writeFileSync(
      join(folder, 'use.js'),
      "import { clean } from 'article-clean'\nimport { readFileSync } from 'node:fs'\nconsole.log(clean(readFileSync('a.txt')).record.date)\n",
    )
    expect(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' })).toBe('2026-02-03\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('gives publint nothing to say', async () => {
  const { messages } = await publint({ pkgDir: process.cwd(), strict: true })
  expect(messages).toEqual([])
})

it('has the name and version of its package.json', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
  expect([NAME, VERSION]).toEqual([name, version])
})
