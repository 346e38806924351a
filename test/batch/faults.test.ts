import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { constants, createGzip, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ARTICLE, run } from '../command.js'
import type { Item, Job } from '../../src/batch/job.js'
import { cleanGroup } from '../../src/batch/worker.js'
import { article, headlineOf, linesOf, scratch, shell, start, tree } from './start.js'
import { warcRecord } from './wet.js'

const { path, write } = scratch()
const clean = (args: readonly string[], input?: string) =>
  run([...args, '--jobs', '1'], { cwd: path(), ...(input === undefined ? {} : { input }) })
const codesIn = (stdout: string): readonly unknown[] =>
  linesOf(stdout).map(({ error }) => (error as { code: string } | undefined)?.code ?? 'record')

const isRoot = process.getuid?.() === 0

describe('an input that fails', () => {
  it('by its permissions gives its error, and loses no other', () => {
    for (const name of ['a', 'b', 'c']) write(`in/${name}.txt`, ARTICLE)
    chmodSync(path('in/b.txt'), 0)
    // Root may read all; a plain user may not.
    const command = isRoot ? ['setpriv', '--reuid', '65534', '--clear-groups', process.execPath] : [process.execPath]
    chmodSync(path(), 0o755)
    const bin = new URL('../../bin/article-clean.js', import.meta.url).pathname
    const { status, stdout, stderr } = spawnSync(command[0] ?? '', [...command.slice(1), bin, 'in'], { cwd: path(), encoding: 'utf8' })
    expect(status).toBe(1)
    expect(codesIn(stdout)).toEqual(['record', 'not-readable', 'record'])
    expect(stderr).toContain('could not read it (EACCES), expected a readable file; check its permissions')
  })

  it('is told without the characters in its name that steer a terminal', () => {
    write('in/\u001b]0;title\u0007\u202egpj.\u009b31m.txt', '')
    const { stderr } = clean(['in'])
    expect(stderr).toContain('in/ ]0;title gpj. 31m.txt: found no text')
    expect(stderr).not.toMatch(/[^\n\u0020-\u007e]/u)
  })

  it('since it was removed while the run went on gives its error, and loses no other', async () => {
    for (let i = 0; i < 400; i++) write(`in/${String(i).padStart(3, '0')}.txt`, article(i))
    const { child, ended } = start(['in', '--jobs', '1', '--quiet'], path())
    await once(child.stdout, 'data')
    child.stdout.pause()
    rmSync(path('in/399.txt'))
    child.stdout.resume()
    const { status, stdout } = await ended
    expect(status).toBe(1)
    const codes = codesIn(stdout)
    expect(codes).toHaveLength(400)
    expect([codes.indexOf('not-found'), codes.filter((code) => code === 'record').length]).toEqual([399, 399])
  })

  it('since its archive is cut off gives what is before, then its error, and loses no other', () => {
    const lines = Array.from({ length: 200 }, (_, id) => `${JSON.stringify({ id, text: article(id), noise: Math.sin(id) })}\n`)
    const cut = gzipSync(lines.join('')).subarray(0, -2000)
    const whole = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString().split('\n').length - 1
    write('cut.jsonl.gz', cut)
    write('cut.txt.gz', gzipSync(ARTICLE).subarray(0, -20))
    write('whole.txt', ARTICLE)
    const { status, stdout, stderr } = clean(['cut.jsonl.gz', 'cut.txt.gz', 'whole.txt'])
    expect(status).toBe(1)
    const codes = codesIn(stdout)
    expect(codes.slice(-3)).toEqual(['damaged-archive', 'damaged-archive', 'record'])
    expect(codes.slice(0, -3)).toEqual(Array.from({ length: whole }, () => 'record'))
    expect(stderr).toContain('found that "cut.jsonl.gz" is cut off or damaged')
  })

  it('since there is something else behind its archive gives what is before, then its error', () => {
    const lines = Array.from({ length: 50 }, (_, id) => `${JSON.stringify({ id, text: article(id), noise: Math.sin(id) })}\n`)
    write('more.jsonl.gz', Buffer.concat([...lines.map((line) => gzipSync(line)), Buffer.from('more')]))
    const codes = codesIn(clean(['more.jsonl.gz']).stdout)
    // What is packed within half a KB of the fault is lost with it.
    expect(codes.length).toBeGreaterThan(47)
    expect(codes.at(-1)).toBe('damaged-archive')
  })

  it('since it unpacks to more than an article can be gives its error in little memory, and loses no other', {
    timeout: 60_000,
  }, async () => {
    const bomb = createGzip({ level: 9 })
    const parts: Buffer[] = []
    bomb.on('data', (part: Buffer) => parts.push(part))
    const zeros = Buffer.alloc(1_000_000, 'a')
    for (let i = 0; i < 300; i++) if (!bomb.write(zeros)) await once(bomb, 'drain')
    bomb.end(`\n${JSON.stringify({ id: 1, text: ARTICLE })}\n`)
    await once(bomb, 'end')
    write('bomb.txt.gz', Buffer.concat(parts))
    write('bomb.jsonl.gz', Buffer.concat(parts))
    write('z.txt', ARTICLE)
    const { stdout } = clean(['bomb.jsonl.gz', 'bomb.txt.gz', 'z.txt'])
    expect(codesIn(stdout)).toEqual(['too-large', 'record', 'too-large', 'record'])
  })

  it('by a line of 200 MB gives its error, and loses no other', async () => {
    const { child, ended } = start(['--jsonl', '--quiet', '--jobs', '1'], path())
    child.stdin.write(`${JSON.stringify({ id: 1, text: ARTICLE })}\n{"id":2,"text":"`)
    const part = Buffer.alloc(1_000_000, 'a')
    for (let i = 0; i < 200; i++) if (!child.stdin.write(part)) await once(child.stdin, 'drain')
    const peak = Number(/VmHWM:\s+(?<kb>\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.groups?.['kb']) / 1024
    child.stdin.end(`"}\n${JSON.stringify({ id: 3, text: ARTICLE })}\n`)
    const { status, stdout } = await ended
    expect(status).toBe(0)
    expect(linesOf(stdout)).toMatchObject([
      { id: 1 },
      { error: { code: 'too-large', message: expect.stringContaining('line 2') } },
      { id: 3 },
    ])
    expect(peak).toBeLessThan(450)
  })

  it('by a WET file that is cut off gives the texts before, then its error', () => {
    const [one, two] = [1, 2].map((number) =>
      warcRecord({ type: 'conversion', url: `https://coastledger.example/${number}`, text: article(number) }),
    )
    write('a.wet', `${one}${two?.slice(0, -50)}`)
    write('b.txt', article(3))
    const { status, stdout } = clean(['a.wet', 'b.txt'])
    expect([status, codesIn(stdout)]).toEqual([1, ['record', 'damaged-archive', 'record']])
  })

  it('by taking longer than --timeout gives its error, and loses no other', () => {
    const slow = Array.from(
      { length: 60_000 },
      (_, i) => `Crew ${i} mended nets at pier ${i * 3}, and [sold](https://coastledger.example/${i}) them.`,
    ).join('\n\n')
    const lines = [{ text: article(1) }, { id: 2, text: slow }, { text: article(3) }].map((line) => JSON.stringify(line)).join('\n')
    // The limit leaves a slow machine a hundred times what an article takes, and is a tenth of what the large one takes.
    const { status, stdout } = clean(['--jsonl', '--quiet', '--timeout', '1.5'], lines)
    expect(status).toBe(0)
    expect(linesOf(stdout)).toMatchObject([{ headline: headlineOf(1) }, { id: 2, error: { code: 'timeout' } }, { headline: headlineOf(3) }])
  })
})

it('a fault of our own costs one record, in which its message is, and shows its stack', async () => {
  const place = { stem: 'a', whole: 'a', bytes: 0 }
  const items = [
    { ...place, path: 'a', kind: 'a kind that is not there' } as unknown as Item,
    { ...place, path: 'nothing', kind: 'file' } as Item,
  ]
  const job = { format: 'jsonl', options: {}, marker: 'number-1:' } as Job
  const [first, second] = await cleanGroup({ items, job })
  expect(first).toMatchObject({ failure: { code: 'internal-error' }, log: expect.stringContaining('worker.ts') })
  expect(JSON.parse(first?.text ?? '')).toMatchObject({ error: { code: 'internal-error' }, source: { path: 'a' } })
  expect(second).toMatchObject({ failure: { code: 'not-found' } })
})

describe('an output that fails', () => {
  it.skipIf(!existsSync('/dev/full'))('since the disk is full ends the run with a message', () => {
    for (let i = 0; i < 20; i++) write(`in/${i}.txt`, article(i))
    for (const args of [
      ['in', '-o', '/dev/full', '--format', 'jsonl'],
      ['in', '-o', '/dev/full', '--format', 'csv'],
    ]) {
      const { status, stderr } = clean(args)
      expect([status, stderr]).toEqual([1, expect.stringContaining('could not write "/dev/full" (the disk is full)')])
    }
  })

  it('since the disk is full for standard output ends the run with a message', async () => {
    for (let i = 0; i < 20; i++) write(`in/${i}.txt`, article(i))
    const { status, stderr } = await shell('article-clean in > /dev/full', path())
    expect([status, stderr]).toEqual([1, expect.stringContaining('could not write "standard output" (the disk is full)')])
  })

  const mount = (target: string): boolean => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', target]).status === 0

  it('since a small disk is full leaves whole files alone, and goes on with --resume', ({ skip }) => {
    for (let i = 0; i < 60; i++) write(`in/${i}.txt`, article(i))
    mkdirSync(path('out'))
    if (!mount(path('out'))) skip('may not mount a small disk here')
    try {
      const { status, stderr } = clean(['in', '-o', 'out/'])
      expect([status, stderr]).toEqual([1, expect.stringContaining('the disk is full')])
      const files = tree(path('out'))
      expect(Object.keys(files).length).toBeGreaterThan(5)
      for (const [name, content] of Object.entries(files).filter(([name]) => !name.startsWith('.')))
        expect(JSON.parse(content), name).toHaveProperty('headline')
      spawnSync('mount', ['-o', 'remount,size=1m', path('out')])
      expect(clean(['in', '-o', 'out/', '--resume', '--quiet']).status).toBe(0)
      expect(clean(['in', '-o', 'whole/', '--quiet']).status).toBe(0)
      expect(tree(path('out'))).toEqual(tree(path('whole')))
    } finally {
      spawnSync('umount', [path('out')])
    }
  })

  it('since its folder was removed is made again for the records that come', async () => {
    for (let i = 0; i < 300; i++) write(`in/${String(i).padStart(3, '0')}.txt`, i === 299 ? '' : article(i))
    const { ended } = start(['in', '-o', 'out/deep/', '--jobs', '1', '--quiet'], path())
    while (!existsSync(path('out/deep/005.json'))) await new Promise((resolve) => setTimeout(resolve, 5))
    renameSync(path('out'), path('gone'))
    const { status, stderr } = await ended
    expect([status, stderr]).toEqual([1, ''])
    const files = Object.keys(tree(path('out/deep')))
    expect(files).toContain('298.json')
    expect(files).toContain('errors.jsonl')
    // A second run adds what went with the folder, and nothing is done twice.
    expect(clean(['in', '-o', 'out/deep/', '--resume', '--quiet']).status).toBe(1)
    expect(Object.keys(tree(path('out/deep')))).toHaveLength(300)
  })

  it.each(['removed', 'moved'])('since the folder of the one file was %s is made again with all records', async (how) => {
    const { child, ended } = start(['--jsonl', '-o', 'out/deep/all.jsonl', '--jobs', '1'], path())
    for (let id = 0; id < 12; id++) {
      child.stdin.write(`${JSON.stringify({ id, text: article(id) })}\n`)
      await pause(200)
      if (id !== 6) continue
      if (how === 'removed') rmSync(path('out'), { recursive: true })
      else renameSync(path('out'), path('gone'))
    }
    child.stdin.end()
    expect((await ended).status).toBe(0)
    expect(linesOf(readFileSync(path('out/deep/all.jsonl'), 'utf8')).map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, id) => id))
    expect(Object.keys(tree(path('out')))).toEqual(['deep/all.jsonl'])
  })

  it.skipIf(!existsSync('/dev/full'))('since the disk is full for the standard output of one record has a message', async () => {
    write('a.txt', article(1))
    const { status, stderr } = await shell('article-clean a.txt > /dev/full', path())
    expect([status, stderr]).toEqual([1, expect.stringContaining('could not write "standard output" (the disk is full)')])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('since standard error takes no more loses no record', async () => {
    for (let i = 0; i < 60; i++) write(`in/${i}.txt`, i % 2 === 0 ? '' : article(i))
    const { status } = await shell('set -o pipefail; article-clean in -o out/ 2>&1 >&- | head -n 1', path())
    expect(status).toBe(1)
    expect(Object.keys(tree(path('out')))).toHaveLength(31)
  })

  it('since a folder has the name of the list of errors has a message', () => {
    write('in/a.txt', '')
    write('out/errors.jsonl/a', '')
    const { stderr } = clean(['in', '-o', 'out/', '--force'])
    expect(stderr).toContain('could not write')
    expect(stderr).not.toContain('    at ')
  })

  it("since the reader of a folder's records closed the pipe is a normal end", async () => {
    for (let i = 0; i < 300; i++) write(`in/${i}.txt`, article(i))
    const { status, stdout, stderr } = await shell('set -o pipefail; article-clean in | head -n 2', path())
    expect([status, linesOf(stdout).length, stderr]).toEqual([0, 2, ''])
  })
})
