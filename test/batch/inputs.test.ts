import { mkdirSync, symlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import * as zlib from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Inputs, itemsIn } from '../../src/batch/sources.js'
import { run } from '../command.js'
import { article, headlineOf, linesOf, scratch, start } from './start.js'
import { warcRecord, wetGz } from './wet.js'

const { path, write } = scratch()

const clean = (args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = run([...args, '--quiet', '--jobs', '1'], { cwd: path(), ...(input === undefined ? {} : { input }) })
  return { status, stderr, paths: linesOf(stdout).map(({ source }) => (source as { path: string }).path), records: linesOf(stdout) }
}

describe('inputs', () => {
  beforeEach(() => {
    for (const name of ['in/a.txt', 'in/a-b.md', 'in/a/c.text', 'in/a/d.markdown', 'in/skip/e.txt', 'in/page.html', 'in/log'])
      write(name, article(1))
    write('in/lines.jsonl', `${JSON.stringify({ text: article(2) })}\n`)
  })

  it.each<[string, string[], string[]]>([
    [
      'a folder: scrapes by their endings, in the order of their paths',
      ['in'],
      ['in/a-b.md', 'in/a.txt', 'in/a/c.text', 'in/a/d.markdown', 'in/skip/e.txt'],
    ],
    ['a glob', ['in/**/*.txt'], ['in/a.txt', 'in/skip/e.txt']],
    ['a glob for files that a folder would leave out', ['in/l*g'], ['in/log']],
    ['--include by name, whatever the ending', ['in', '--include', '*.html'], ['in/page.html']],
    ['--include by path', ['in', '--include', 'a/*'], ['in/a/c.text', 'in/a/d.markdown']],
    ['--exclude of files and folders', ['in', '--exclude', 'skip', '--exclude', 'a-*'], ['in/a.txt', 'in/a/c.text', 'in/a/d.markdown']],
    ['--jsonl: the JSON Lines of a folder', ['in', '--jsonl'], ['in/lines.jsonl']],
    ['files and folders in the order they are named', ['in/log', 'in/a'], ['in/log', 'in/a/c.text', 'in/a/d.markdown']],
  ])('can be %s', (_, args, expected) => {
    expect(clean(args)).toMatchObject({ status: 0, paths: expected })
  })

  it('leave out the folder that is written to', () => {
    expect(run(['in', '-o', 'in/clean', '--format', 'text', '--quiet'], { cwd: path() }).status).toBe(0)
    expect(run(['in', '-o', 'in/clean', '--format', 'text', '--resume'], { cwd: path() }).stderr).toContain(
      '0 inputs, 0 records, 5 kept from before',
    )
  })

  it.each([
    ['lines', 'in/a.txt\nin/log\n'],
    ['lines that end in CR LF', 'in/a.txt\r\nin/log\r\n'],
    ['names separated by NUL', 'in/a.txt\0in/log\0'],
  ])('can be listed on standard input as %s', (_, list) => {
    expect(clean(['--files-from', '-'], list)).toMatchObject({ status: 0, paths: ['in/a.txt', 'in/log'] })
  })

  it('can be listed by a writer that sends a name in pieces', async () => {
    const { child, ended } = start(['--files-from', '-', '--quiet', '--jobs', '1'], path())
    for (const piece of ['in/a', '.txt\0in/l', 'og\0']) {
      child.stdin.write(piece)
      await pause(300)
    }
    child.stdin.end()
    expect(linesOf((await ended).stdout)).toMatchObject([{ source: { path: 'in/a.txt' } }, { source: { path: 'in/log' } }])
  })

  it('can be links to files; links to folders are not followed', () => {
    mkdirSync(path('links'))
    symlinkSync('../in/a.txt', path('links/a.txt'))
    symlinkSync('..', path('links/up'))
    symlinkSync('nothing', path('links/gone.txt'))
    expect(clean(['links'])).toMatchObject({ status: 0, paths: ['links/a.txt'] })
  })

  it('can be a device, which is read no further than an article goes', () => {
    const { status, stderr } = run(['/dev/zero', '--max-bytes', '100000'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('expected at most 100000')])
  })

  it('without a text, as a WARC file of pages, give an error', () => {
    write('crawl.warc', warcRecord({ type: 'response', url: 'https://coastledger.example/', text: '<html></html>' }))
    expect(clean(['crawl.warc', 'in/a.txt']).records).toMatchObject([{ error: { code: 'no-inputs' } }, { source: { path: 'in/a.txt' } }])
  })

  it('that are listed and missing give an error record, and lose no other', () => {
    write('list', 'in/a.txt\nnothing.txt\nin/log\n')
    const { status, records } = clean(['--files-from', 'list'])
    expect(status).toBe(1)
    expect(records).toMatchObject([{ source: { path: 'in/a.txt' } }, { error: { code: 'not-found' } }, { source: { path: 'in/log' } }])
  })

  it('can be packed: a scrape, and JSON Lines of several members', () => {
    write('packed/one.txt.gz', gzipSync(article(1)))
    write(
      'packed/two.jsonl.gz',
      Buffer.concat([2, 3].map((number) => gzipSync(`${JSON.stringify({ id: number, text: article(number) })}\n`))),
    )
    expect(JSON.parse(run(['packed/one.txt.gz'], { cwd: path() }).stdout)).toMatchObject({ headline: headlineOf(1) })
    expect(clean(['packed']).records).toMatchObject([{ headline: headlineOf(1) }])
    expect(clean(['packed/two.jsonl.gz']).records).toMatchObject([2, 3].map((id) => ({ id, headline: headlineOf(id) })))
  })

  it('packed with zstd are read, or refused with the reason where Node cannot', () => {
    const zstd = (zlib as { zstdCompressSync?: (text: string) => Buffer }).zstdCompressSync
    write('one.txt.zst', zstd?.(article(1)) ?? Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))
    const { status, stdout, stderr } = run(['one.txt.zst'], { cwd: path() })
    if (zstd === undefined) expect([status, stderr]).toEqual([1, expect.stringContaining('use Node 22.15 or unpack it')])
    else expect(JSON.parse(stdout)).toMatchObject({ headline: headlineOf(1) })
  })

  const zstd = (zlib as { zstdCompressSync?: (text: string) => Buffer }).zstdCompressSync

  it.skipIf(zstd === undefined)('packed with zstd can have several frames, and are seen to be cut off', () => {
    const frames = [1, 2, 3].map((id) => zstd?.(`${JSON.stringify({ id, text: article(id) })}\n`) ?? Buffer.from(''))
    write('all.jsonl.zst', Buffer.concat(frames))
    write('cut.jsonl.zst', Buffer.concat(frames).subarray(0, -20))
    write('more.jsonl.zst', Buffer.concat([...frames, Buffer.from('more')]))
    write('cut.txt.zst', (zstd?.(article(1)) ?? Buffer.from('')).subarray(0, -20))
    const idsIn = (name: string) => clean([name]).records.map(({ id, error }) => id ?? (error as { code: string }).code)
    expect(idsIn('all.jsonl.zst')).toEqual([1, 2, 3])
    expect(idsIn('cut.jsonl.zst')).toEqual([1, 2, 'damaged-archive'])
    expect(idsIn('more.jsonl.zst')).toEqual([1, 2, 3, 'damaged-archive'])
    expect(run(['cut.txt.zst'], { cwd: path() })).toMatchObject({ status: 1, stderr: expect.stringContaining('unexpected end of file') })
  })

  it('can be WET files, whose address and time go into the record', () => {
    const relative = article(1).replace('3 February 2026', 'Published 5 hours ago')
    const texts = [relative, article(2)].map((text, i) =>
      warcRecord({
        type: 'conversion',
        id: `<urn:uuid:${i}>`,
        url: `https://coastledger.example/${i}`,
        date: '2026-02-04T10:00:00Z',
        text,
      }),
    )
    write('crawl.warc.wet.gz', wetGz([warcRecord({ type: 'warcinfo', text: 'Software-Info: a crawler' }), ...texts]))
    write('crawl.wet', texts.join(''))
    for (const name of ['crawl.warc.wet.gz', 'crawl.wet']) {
      const { status, records } = clean([name])
      expect(status).toBe(0)
      expect(records).toMatchObject(
        [0, 1].map((i) => ({ id: `<urn:uuid:${i}>`, url: `https://coastledger.example/${i}`, crawled: '2026-02-04T10:00:00Z' })),
      )
      expect(records[0]?.['date']).toMatch(/^2026-02-04T05:00/u)
    }
  })

  it.each([
    ['a pattern without files', ['in/*.pdf'], 'found no scrape in "in/*.pdf"'],
    ['a folder without scrapes', ['in', '--include', '*.pdf'], 'expected files that match *.pdf'],
    ['a pattern without files after a folder with some', ['in', 'in/*.pdf'], 'found no scrape in "in/*.pdf"'],
    ['a pattern in no folder', ['in', 'nothing/*.txt'], 'found no scrape in "nothing/*.txt"'],
    ['a list that is not there', ['--files-from', 'nothing'], 'found no file "nothing"'],
    ['standard input for two things', ['-', '--files-from', '-'], 'expected standard input to be one of them'],
    ['jobs that are none', ['in', '--jobs', '0'], 'expected a whole number from 1 to 256'],
    ['--resume without an output', ['in', '--resume'], 'found --resume without an output'],
    ['--resume with --force', ['in', '-o', 'out/', '--resume', '--force'], 'expected one of them'],
    ['columns without CSV', ['in', '--fields', 'headline'], 'add --format csv'],
    ['columns that no record has', ['in', '--format', 'csv', '--fields', 'headline,headlin'], 'found "headlin" in --fields'],
    ['columns that the one record has not', ['in/a.txt', '--format', 'csv', '--fields', 'headlin'], 'found "headlin" in --fields'],
    ['a summary in the place of an input', ['in', '--summary', 'in/a.txt'], 'is an input'],
    ['a summary in the place of a file that is there', ['in/a.txt', 'in/log', '--summary', 'in/page.html'], 'already there'],
    ['a summary in the place of the result', ['in', '-o', 'out.jsonl', '--summary', './out.jsonl'], 'expected two files'],
  ])('%s are a fault of use', (_, args, message) => {
    const { status, stdout, stderr } = run(args, { cwd: path() })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('are read as far as they are asked for', async () => {
    for (let i = 0; i < 300; i++) write(`many/${i % 30}/${i}.txt`, 'a')
    const choice = { include: [], exclude: [], areLines: false, output: undefined }
    const inputs: Inputs = { named: [path('many')], listed: undefined, choice, limit: 1000, stdin: () => process.stdin }
    const items = itemsIn(inputs)
    expect((await items.next()).value).toHaveLength(10)
    await items.return(undefined)
  })
})
