import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordSchema } from '../src/record.js'
import { ARTICLE, BIN, run } from './command.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-clean-'))
  writeFileSync(join(folder, 'a.txt'), ARTICLE)
})
afterEach(() => rmSync(folder, { recursive: true }))

const oneLine = (text: string): boolean => text.trimEnd().split('\n').length === 1 && !/\n\s+at /u.test(text)

describe('one input', () => {
  it('gives one record as indented JSON that the schema accepts', () => {
    const { status, stdout, stderr } = run(['a.txt'], { cwd: folder })
    expect(status).toBe(0)
    expect(stderr).toBe('')
    const record = recordSchema.parse(JSON.parse(stdout))
    expect(record.source.path).toBe('a.txt')
    expect(record.date).toBe('2026-02-03')
  })

  it('is read from standard input, with - and without', () => {
    const piped = run([], { input: ARTICLE })
    expect(piped.stdout).toBe(run(['-'], { input: ARTICLE }).stdout)
    expect(JSON.parse(piped.stdout).authors).toEqual(['Mara Quill'])
  })

  it('is written in the format that the ending of -o names', () => {
    expect(run(['a.txt', '-o', 'out.md'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toMatch(/^---\nheadline: Tide wall wins council vote\n/u)
  })

  it('can be plain text', () => {
    expect(run(['--format', 'text', 'a.txt'], { cwd: folder }).stdout).toMatch(
      /^Tide wall wins council vote\n\nMara Quill, 2026-02-03\n\nThe harbour council/u,
    )
  })

  it('says with --explain how each line ended', () => {
    const { steps } = JSON.parse(run(['--explain', 'a.txt'], { cwd: folder }).stdout)
    expect(steps.filter(({ kind }: { kind: string }) => kind === 'kept')).toHaveLength(2)
    const { stderr, stdout } = run(['--explain', '--markdown', 'a.txt'], { cwd: folder })
    expect(stdout).toMatch(/^---\n/u)
    expect(stderr).toMatch(/^1\tfound\theadline/mu)
  })

  it('takes what the caller knows', () => {
    const args = ['--url', 'https://coastledger.example/tide', '--reference-date', '2026-03-10', '--date-order', 'dmy', 'a.txt']
    expect(JSON.parse(run(args, { cwd: folder }).stdout).url).toBe('https://coastledger.example/tide')
  })
})

describe('a folder', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'in/deep'), { recursive: true })
    writeFileSync(join(folder, 'in/one.txt'), ARTICLE)
    writeFileSync(join(folder, 'in/one.md'), ARTICLE)
    writeFileSync(join(folder, 'in/deep/two.md'), ARTICLE)
    writeFileSync(join(folder, 'in/picture.png'), 'no scrape')
  })

  it('gives one line of JSON for each scrape, by path', () => {
    const { stdout } = run(['in'], { cwd: folder })
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path)
    expect(paths).toEqual(['in/deep/two.md', 'in/one.md', 'in/one.txt'])
  })

  it('is mirrored in the folder that -o names, without two outputs of one name', () => {
    expect(run(['in', '-o', 'out/', '--markdown'], { cwd: folder }).status).toBe(0)
    expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual(['deep', 'deep/two.md', 'one.md.md', 'one.txt.md'])
  })

  it('gives an error record for an input that cannot be read, and all others', () => {
    writeFileSync(join(folder, 'in/empty.txt'), '')
    const { status, stdout, stderr } = run(['in'], { cwd: folder })
    expect(status).toBe(1)
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records).toHaveLength(4)
    expect(records.filter(({ error }) => error?.code === 'empty-input')).toHaveLength(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('in/empty.txt: found no text'),
      expect.stringContaining('4 inputs, 3 records, 1 error'),
    ])
  })
})

describe('a reader that closes the pipe early', () => {
  it('ends the command as usual', async () => {
    mkdirSync(join(folder, 'many'))
    // More than a pipe holds: the command still writes when nobody reads any more.
    for (let i = 0; i < 100; i++) writeFileSync(join(folder, `many/${i}.txt`), ARTICLE)
    const child = spawn(process.execPath, [BIN, 'many'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.once('data', () => child.stdout.destroy())
    const errors = child.stderr.setEncoding('utf8').toArray()
    const [code, signal] = await once(child, 'close')
    expect([code, signal, (await errors).join('')]).toEqual([0, null, ''])
  })
})

describe('bad input', () => {
  it.each([
    ['a missing file', ['nothing.txt'], 2, 'found no file or folder "nothing.txt"'],
    ['an unknown option', ['--shout', 'a.txt'], 2, "unknown option '--shout'"],
    ['an unknown format', ['--format', 'xml', 'a.txt'], 2, "'xml' is invalid"],
    ['an unknown encoding', ['--encoding', 'klingon', 'a.txt'], 1, 'found the encoding "klingon"'],
    ['a date that is none', ['--reference-date', 'soon', 'a.txt'], 2, 'expected an ISO 8601 date'],
    ['an output that is the input', ['a.txt', '-o', 'a.txt'], 2, 'is an input'],
    ['an output that is the input even with --force', ['a.txt', '--force', '-o', 'a.txt'], 2, 'is an input'],
    ['a folder that cannot be made', ['a.txt', '-o', 'a.txt/out/x.json'], 2, 'could not write'],
  ])('%s gets one line that says what to do', (_, args, status, message) => {
    const result = run(args, { cwd: folder })
    expect(result.stderr).toContain(message)
    expect(oneLine(result.stderr)).toBe(true)
    expect(result.stdout).toBe('')
    expect(result.status).toBe(status)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(ARTICLE)
  })

  it.each([
    ['an empty file', '', 'found no text'],
    ['white space alone', ' \n\t\n', 'found no text'],
    ['a PDF file', '%PDF-1.7 binary', 'found a PDF file'],
    ['zero bytes', 'a\0b\0\0\0c', 'found binary bytes'],
    ['an HTML page', '<!DOCTYPE html><html><p>x', 'found an HTML page'],
  ])('%s gives no record and exit code 1', (_, content, message) => {
    writeFileSync(join(folder, 'bad.txt'), content)
    const result = run(['bad.txt'], { cwd: folder })
    expect(result).toMatchObject({ status: 1, stdout: '' })
    expect(result.stderr).toContain(message)
    expect(oneLine(result.stderr)).toBe(true)
  })

  it('bytes that are not in the given encoding give no record', () => {
    writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x4b, 0xf6, 0x6e, 0x69, 0x67]))
    expect(run(['--encoding', 'utf-8', 'bad.txt'], { cwd: folder })).toMatchObject({ status: 1, stdout: '' })
  })

  it('an empty folder names the endings that are looked for', () => {
    mkdirSync(join(folder, 'none'))
    expect(run(['none'], { cwd: folder })).toMatchObject({ status: 2, stdout: '' })
  })

  it('an output that is there is kept, unless --force is given', () => {
    writeFileSync(join(folder, 'out.json'), 'mine')
    expect(run(['a.txt', '-o', 'out.json'], { cwd: folder }).status).toBe(2)
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('mine')
    expect(run(['a.txt', '-o', 'out.json', '--force'], { cwd: folder }).status).toBe(0)
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toMatch(/^\{/u)
  })

  it('an input is not overwritten through another name', () => {
    linkSync(join(folder, 'a.txt'), join(folder, 'b.json'))
    expect(run(['a.txt', '-o', 'b.json', '--force'], { cwd: folder }).status).toBe(2)
  })

  it('no escape sequence of a file name reaches the terminal', () => {
    expect(run(['\u001b[31mred.txt'], { cwd: folder }).stderr).not.toContain('\u001b')
  })
})

describe('the command itself', () => {
  it('prints help with examples, its version and the schema', () => {
    expect(run(['--help']).stdout).toMatch(/Examples:\n {2}article-clean scrape\.txt/u)
    expect(run(['--version']).stdout).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`)
    expect(JSON.parse(run(['--schema']).stdout)).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
