import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, beforeEach } from 'vitest'
import { run } from '../command.js'
import { article, linesOf, scratch, start, tree } from './start.js'

const { path, write } = scratch()
const INPUTS = 480
/** Fewer than the benchmark does; enough that one falls into each phase of a run. */
const KILLS = 3

beforeEach(() => {
  for (let i = 0; i < INPUTS; i++)
    write(`in/${String(i % 7)}/${i}.txt`, i % 50 === 49 ? '' : `${article(i)}${'The crews mended their nets that winter.\n\n'.repeat(20)}`)
})

const contentAt = (output: string): unknown => (output.endsWith('/') ? tree(path(output)) : readFileSync(path(output), 'utf8'))
const clean = (args: readonly string[]) => run([...args, '--jobs', '1'], { cwd: path() })

/** Kills a run of its own each time, the later the more has been done. */
const killed = async (args: readonly string[]): Promise<number> => {
  let kills = 0
  for (let i = 0; i < KILLS; i++) {
    const { child, ended } = start([...args, '--jobs', '1', '--quiet', ...(i === 0 ? [] : ['--resume'])], path())
    await pause(300 + 350 * i)
    child.kill('SIGKILL')
    if ((await ended).signal === 'SIGKILL') kills++
  }
  return kills
}

const FROM_STDIN = ['--jsonl', '-o', 'out.jsonl', '--jobs', '1']
const LINES = 12
const lines = (count: number): string => Array.from({ length: count }, (_, i) => `${JSON.stringify({ text: article(i) })}\n`).join('')

/** A run that is killed after a mark in its journal, with more in the part than the mark knows of or not. */
const cutOff = async (): Promise<void> => {
  const { child, ended } = start([...FROM_STDIN, '--quiet'], path())
  const size = (name: string): number => (existsSync(path(name)) ? readFileSync(path(name)).length : 0)
  for (let sent = 0; sent < LINES - 2 && (sent < 6 || size('out.jsonl.journal') < 100); sent++) {
    const before = size('out.jsonl.part')
    child.stdin.write(
      lines(sent + 1)
        .split('\n')
        [sent]?.concat('\n'),
    )
    while (size('out.jsonl.part') === before) await pause(10)
    await pause(250)
  }
  child.kill('SIGKILL')
  expect((await ended).signal).toBe('SIGKILL')
}

describe('--resume', () => {
  it.each([
    ['a tree', ['in', '-o', 'OUT/']],
    ['a file of CSV', ['in', '-o', 'OUT.csv']],
    ['a file with near-duplicates marked', ['in', '-o', 'OUT.jsonl', '--dedupe']],
  ])('goes on after kills to the same bytes, for %s', async (_, args) => {
    const at = (name: string): string[] => args.map((arg) => arg.replace('OUT', name))
    expect(await killed(at('killed'))).toBeGreaterThan(0)
    expect(clean([...at('killed'), '--resume', '--quiet']).status).toBe(1)
    expect(clean([...at('whole'), '--quiet']).status).toBe(1)
    expect(contentAt(at('killed')[2] ?? '')).toEqual(contentAt(at('whole')[2] ?? ''))
  })

  it('throws away what was written after the last mark of the journal', async () => {
    await cutOff()
    appendFileSync(path('out.jsonl.part'), '{"half":')
    appendFileSync(path('out.jsonl.journal'), '{"items":9')
    const { status, stderr } = run([...FROM_STDIN, '--resume'], { cwd: path(), input: lines(LINES) })
    expect([status, stderr]).toEqual([0, expect.stringContaining(`${LINES} inputs, ${LINES} records`)])
    expect(run(['--jsonl', '-o', 'whole.jsonl', '--quiet'], { cwd: path(), input: lines(LINES) }).status).toBe(0)
    expect(readFileSync(path('out.jsonl'), 'utf8')).toBe(readFileSync(path('whole.jsonl'), 'utf8'))
  })

  it.each([
    ['another run', [], LINES, 'found an unfinished run'],
    ['other options', ['--resume', '--ascii'], LINES, 'the journal of another run'],
    ['no inputs', ['--resume'], 0, 'expected the same inputs'],
  ])('keeps what is there for %s, which is refused', async (_, args, count, message) => {
    await cutOff()
    const part = readFileSync(path('out.jsonl.part'), 'utf8')
    const { status, stderr } = run([...FROM_STDIN, ...args], { cwd: path(), input: lines(count) })
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
    // What came after the last mark may be thrown away; what the journal knows of stays.
    const kept = readFileSync(path('out.jsonl.part'), 'utf8')
    expect(linesOf(kept).length).toBeGreaterThan(0)
    expect(part.startsWith(kept)).toBe(true)
    expect(run([...FROM_STDIN, '--resume', '--quiet'], { cwd: path(), input: lines(LINES) }).status).toBe(0)
  })

  it('begins where nothing was begun, and leaves alone what is whole', () => {
    expect(clean(['in', '-o', 'out.jsonl', '--resume', '--quiet']).status).toBe(1)
    const whole = readFileSync(path('out.jsonl'), 'utf8')
    expect(linesOf(whole)).toHaveLength(INPUTS)
    expect(clean(['in', '-o', 'out.jsonl', '--resume'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(path('out.jsonl'), 'utf8')).toBe(whole)
  })

  it('keeps in a tree what is there for other options, which are refused until the run is whole', async () => {
    const { child, ended } = start(['in', '-o', 'out/', '--jobs', '1', '--quiet'], path())
    while (!existsSync(path('out/0/0.json'))) await pause(5)
    child.kill('SIGKILL')
    await ended
    const before = tree(path('out'))
    expect(clean(['in', '-o', 'out/', '--resume', '--ascii'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('other options'),
    })
    expect(tree(path('out'))).toEqual(before)
    expect(clean(['in', '-o', 'out/', '--resume', '--quiet']).status).toBe(1)
    expect(Object.keys(tree(path('out'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('refuses the same inputs under other names, which would be in the records', async () => {
    const { child, ended } = start(['in', '-o', 'out.jsonl', '--jobs', '1', '--quiet'], path())
    while (!existsSync(path('out.jsonl.journal')) || readFileSync(path('out.jsonl.journal')).length < 100) await pause(5)
    child.kill('SIGKILL')
    await ended
    expect(clean(['./in', '-o', 'out.jsonl', '--resume'])).toMatchObject({ status: 2, stderr: expect.stringContaining('another run') })
  })

  it('takes away the journal that a kill left beside a whole output, and no other file', () => {
    write('out.jsonl', '')
    write('out.jsonl.journal', '{"run":"0"}\n')
    write('other.jsonl', '')
    write('other.jsonl.journal', 'mine')
    for (const output of ['out.jsonl', 'other.jsonl']) expect(clean(['in', '-o', output, '--resume', '--quiet']).status).toBe(0)
    expect([existsSync(path('out.jsonl.journal')), existsSync(path('other.jsonl.journal'))]).toEqual([false, true])
  })

  it('tries again in a tree what failed', () => {
    expect(clean(['in', '-o', 'out/', '--quiet']).status).toBe(1)
    for (let i = 49; i < INPUTS; i += 50) writeFileSync(path(`in/${i % 7}/${i}.txt`), article(i))
    expect(clean(['in', '-o', 'out/', '--resume', '--quiet']).status).toBe(0)
    expect(Object.keys(tree(path('out')))).toHaveLength(INPUTS)
  })
})

describe('Ctrl-C', () => {
  it('finishes what is begun, prints the summary, and exits with 130; --resume goes on', async () => {
    const { child, ended } = start(['in', '-o', 'out.jsonl', '--jobs', '1'], path())
    while (!existsSync(path('out.jsonl.part')) || readFileSync(path('out.jsonl.part')).length === 0) await pause(5)
    child.kill('SIGINT')
    const { status, stderr } = await ended
    expect(status).toBe(130)
    expect(stderr).toMatch(/\d+ inputs, .*\n.*interrupted; go on with --resume\n$/u)
    const part = readFileSync(path('out.jsonl.part'), 'utf8')
    expect(part.endsWith('\n')).toBe(true)
    expect(linesOf(part).length).toBe(Number(/(?<inputs>\d+) inputs/u.exec(stderr)?.groups?.['inputs']))
    expect(clean(['in', '-o', 'out.jsonl', '--resume', '--quiet']).status).toBe(1)
    expect(linesOf(readFileSync(path('out.jsonl'), 'utf8'))).toHaveLength(INPUTS)
  })

  it.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('ends a filter that waits for its next line, as %s does', async (signal, code) => {
    const { child, ended } = start(['--jsonl', '--jobs', '1'], path())
    child.stdin.write(`${JSON.stringify({ text: article(1) })}\n`)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill(signal)
    const { status, stdout, stderr } = await ended
    expect([status, linesOf(stdout).length]).toEqual([code, 1])
    expect(stderr).toContain('1 input, 1 record')
  })

  it('ends a run that waits for the writer of a named pipe', async () => {
    spawnSync('mkfifo', [path('pipe')])
    const { child, ended } = start(['--jsonl', path('pipe')], path())
    await pause(1000)
    child.kill('SIGINT')
    const { status, signal, stderr } = await ended
    expect(status ?? signal).toBe('SIGINT')
    expect(stderr).toContain('interrupted')
  })
})
