import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { progressLine, progressOf } from '../../src/batch/progress.js'
import { noCounts, summaryLine } from '../../src/batch/counts.js'
import { run } from '../command.js'
import { article, headlineOf, linesOf, scratch, shell, tree } from './start.js'

const { path, write } = scratch()
const clean = (args: readonly string[], input?: string) =>
  run([...args, '--jobs', '1'], { cwd: path(), ...(input === undefined ? {} : { input }) })

beforeEach(() => {
  write('in/a.txt', article(1))
  write('in/deep/a.md', article(2))
  write('in/deep/empty.txt', '')
})

describe('a tree of files', () => {
  it('has a file for each record, and the errors in errors.jsonl', () => {
    const { status, stdout, stderr } = clean(['in', '-o', 'out/'])
    expect([status, stdout]).toEqual([1, ''])
    const files = tree(path('out'))
    expect(Object.keys(files)).toEqual(['a.json', 'deep/a.json', 'errors.jsonl'])
    expect(JSON.parse(files['deep/a.json'] ?? '')).toMatchObject({ headline: headlineOf(2) })
    expect(linesOf(files['errors.jsonl'] ?? '')).toEqual([
      { error: { code: 'empty-input', message: expect.any(String) }, source: { path: 'in/deep/empty.txt' } },
    ])
    expect(stderr).toMatch(/in\/deep\/empty\.txt: found no text.*\n.*3 inputs, 2 records, 1 error \(empty-input 1\)/u)
  })

  it('has numbered files for the lines of a file, and the keys of a line in its error', () => {
    write('lines.jsonl', `${JSON.stringify({ text: article(1) })}\n{"id":7}\n`)
    expect(clean(['lines.jsonl', '-o', 'out/', '--markdown']).status).toBe(1)
    const files = tree(path('out'))
    expect(Object.keys(files)).toEqual(['errors.jsonl', 'lines/000001.md'])
    expect(linesOf(files['errors.jsonl'] ?? '')).toMatchObject([{ id: 7, error: { code: 'invalid-record' } }])
  })

  it('stays below its folder and has a name for each input', () => {
    write('b.txt', article(3))
    write('in/b.txt', article(4))
    expect(run(['../b.txt', 'b.txt', '-o', '../out/', '--quiet'], { cwd: path('in') }).status).toBe(0)
    expect(Object.keys(tree(path('out')))).toEqual(['b.json', 'b.txt.json'])
  })

  it('has a place for a summary in it', () => {
    write('in/summary.txt', article(7))
    expect(clean(['in', '-o', 'out/', '--summary', 'out/summary.json', '--quiet']).status).toBe(1)
    const files = tree(path('out'))
    expect(JSON.parse(files['summary.json'] ?? '')).toMatchObject({ records: 3 })
    expect(JSON.parse(files['summary.txt.json'] ?? '')).toMatchObject({ headline: headlineOf(7) })
  })

  it('is not made for inputs that are not there', () => {
    expect(clean(['nothing.txt', '-o', 'new/'])).toMatchObject({ status: 2 })
    expect(existsSync(path('new'))).toBe(false)
  })

  it('keeps what is there, unless --force is given', () => {
    write('out/a.json', 'mine')
    expect(clean(['in', '-o', 'out/'])).toMatchObject({ status: 2 })
    expect(tree(path('out'))).toEqual({ 'a.json': 'mine' })
    expect(clean(['in', '-o', 'out/', '--force']).status).toBe(1)
    expect(JSON.parse(tree(path('out'))['a.json'] ?? '')).toMatchObject({ headline: headlineOf(1) })
  })

  it('never replaces an input, even with --force', () => {
    const { status, stderr } = clean(['in', '-o', 'in', '--format', 'text', '--force'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('is an input')])
    expect(readFileSync(path('in/a.txt'), 'utf8')).toBe(article(1))
  })

  it.each([
    ['a link', 'linked', ['linked']],
    ['a list', '', ['--files-from', 'list']],
  ])('never replaces an input that is named by %s', (_, folder, args) => {
    write('list', 'in/a.txt\nin/deep/a.md\n')
    if (folder !== '') mkdirSync(path(folder))
    if (folder !== '') symlinkSync('../in/deep/a.md', path(folder, 'a.md'))
    const { status, stderr } = clean([...args, '-o', 'in/deep/a.md', '--format', 'jsonl', '--force', '--quiet'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('is an input')])
    expect(readFileSync(path('in/deep/a.md'), 'utf8')).toBe(article(2))
  })

  it('gives a name that is too long to the errors, and loses no other record', () => {
    write(`in/${'n'.repeat(251)}.md`, article(5))
    expect(clean(['in', '-o', 'out/']).status).toBe(1)
    expect(Object.keys(tree(path('out')))).toEqual(['a.json', 'deep/a.json', 'errors.jsonl'])
    expect(linesOf(tree(path('out'))['errors.jsonl'] ?? '').map(({ error }) => (error as { code: string }).code)).toEqual([
      'empty-input',
      'not-writable',
    ])
  })
})

describe('one file', () => {
  it('can be JSON Lines, and nothing else is left', () => {
    expect(clean(['in', '-o', 'out.jsonl']).status).toBe(1)
    expect(linesOf(readFileSync(path('out.jsonl'), 'utf8'))).toMatchObject([
      { headline: headlineOf(1) },
      { headline: headlineOf(2) },
      { error: {} },
    ])
    expect([existsSync(path('out.jsonl.part')), existsSync(path('out.jsonl.journal'))]).toEqual([false, false])
  })

  it('can be CSV, with the columns of --fields', () => {
    write('in/b.txt', article(3).replace('Tide wall 3 wins', 'Tide "wall", 3 wins'))
    expect(clean(['in', '-o', 'out.csv', '--fields', 'headline,authors,source.path,error.code', '--quiet']).status).toBe(1)
    expect(readFileSync(path('out.csv'), 'utf8')).toBe(
      [
        'headline,authors,source.path,error.code',
        `${headlineOf(1)},Mara Quill,in/a.txt,`,
        '"Tide ""wall"", 3 wins council vote",Mara Quill,in/b.txt,',
        `${headlineOf(2)},Mara Quill,in/deep/a.md,`,
        ',,in/deep/empty.txt,empty-input',
        '',
      ].join('\n'),
    )
  })

  it('is standard output for -', () => {
    expect(linesOf(clean(['in', '-o', '-', '--quiet']).stdout)).toHaveLength(3)
    expect(JSON.parse(run(['in/a.txt', '-o', '-'], { cwd: path() }).stdout)).toMatchObject({ headline: headlineOf(1) })
    expect(existsSync(path('-'))).toBe(false)
  })

  it('never is begun in the place of an input, or of a file that is no journal', () => {
    write('out.jsonl.part', `${JSON.stringify({ text: article(1) })}\n`)
    expect(clean(['--jsonl', 'out.jsonl.part', '-o', 'out.jsonl', '--force'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is an input'),
    })
    expect(linesOf(readFileSync(path('out.jsonl.part'), 'utf8'))).toHaveLength(1)
    write('other.jsonl.journal', 'mine')
    expect(clean(['in', '-o', 'other.jsonl']).status).toBe(2)
    expect(readFileSync(path('other.jsonl.journal'), 'utf8')).toBe('mine')
  })

  it.skipIf(process.platform === 'win32')('can be a device or a pipe, which stays one', async () => {
    const { stdout } = await shell(
      'mkfifo pipe; cat pipe > got & article-clean in/a.txt -o pipe; wait; cat got; article-clean in/a.txt -o /dev/stdout > copy; cmp got copy && article-clean in -o /dev/stdout --quiet --force > copy; test -p pipe -a -s copy -a -h /dev/stdout && echo good',
      path(),
    )
    expect(stdout).toContain(headlineOf(1))
    expect(stdout).toMatch(/good\n$/u)
    expect((await shell('test -p pipe && article-clean in --quiet --summary /dev/stdout -o x.jsonl', path())).stdout).toContain('"isWhole"')
  })

  it('keeps what is there, unless --force is given', () => {
    write('out.jsonl', 'mine')
    expect(clean(['in', '-o', 'out.jsonl'])).toMatchObject({ status: 2, stderr: expect.stringContaining('already there') })
    expect(readFileSync(path('out.jsonl'), 'utf8')).toBe('mine')
    expect(clean(['in', '-o', 'out.jsonl', '--force']).status).toBe(1)
    expect(linesOf(readFileSync(path('out.jsonl'), 'utf8'))).toHaveLength(3)
  })
})

describe('a run', () => {
  it('sends what is less sure than --min-confidence to the errors', () => {
    const { status, stdout } = clean(['in/a.txt', 'in/deep/a.md', '--min-confidence', '1'])
    expect(status).toBe(1)
    expect(linesOf(stdout)).toMatchObject([{ error: { code: 'low-confidence' } }, { error: { code: 'low-confidence' } }])
  })

  it('stops at the first input without a record with --fail-fast', () => {
    write('in/b.txt', '')
    const { status, stdout } = clean(['in', '--fail-fast'])
    expect(status).toBe(1)
    expect(linesOf(stdout)).toMatchObject([{ headline: headlineOf(1) }, { error: { code: 'empty-input' }, source: { path: 'in/b.txt' } }])
  })

  it('names with --dedupe the first record that has nearly the same body', () => {
    const long = `${article(1)}\n${Array.from({ length: 30 }, (_, i) => `Crew ${i} mended ${i * 7} nets at pier ${i * 3} that winter.`).join('\n\n')}\n`
    write('in/long.txt', long)
    write('in/longer.txt', long.replace('Crew 3 mended', 'Crew 3 sewed'))
    const { stdout, stderr } = clean(['in', '--dedupe'])
    expect(linesOf(stdout).map(({ duplicateOf }) => duplicateOf)).toEqual([null, 'in/a.txt', undefined, null, 'in/long.txt'])
    expect(stderr).toContain('2 near-duplicates')
  })

  it('writes its summary as JSON with --summary', () => {
    expect(clean(['in', '--summary', 'summary.json', '-o', 'out/']).status).toBe(1)
    expect(JSON.parse(readFileSync(path('summary.json'), 'utf8'))).toMatchObject({
      inputs: 3,
      records: 2,
      errors: { 'empty-input': 1 },
      missing: { url: 2 },
      isWhole: true,
    })
  })

  it('tells that its summary could not be written, and keeps its result', () => {
    const { status, stderr } = clean(['in/a.txt', 'in/deep/a.md', '-o', 'out.jsonl', '--summary', 'in/a.txt/summary.json'])
    expect([status, stderr]).toEqual([1, expect.stringMatching(/2 records.*\n.*could not write "in\/a\.txt\/summary\.json"/u)])
    expect(linesOf(readFileSync(path('out.jsonl'), 'utf8'))).toHaveLength(2)
  })

  it('says nothing on standard error with --quiet, and draws no bar where there is no terminal', () => {
    expect(clean(['in', '--quiet']).stderr).toBe('')
    expect(clean(['in']).stderr).not.toMatch(/\r|\u001b/u)
  })

  it('gives the same result for any number of threads', () => {
    for (let i = 0; i < 40; i++) write(`in/more/${i}.txt`, article(i))
    const [one, three] = ['1', '3'].map((jobs) => run(['in', '--jobs', jobs, '--quiet'], { cwd: path() }).stdout)
    expect(linesOf(one ?? '')).toHaveLength(43)
    expect(three).toBe(one)
  })
})

describe('words about a run', () => {
  const counts = { ...noCounts(), inputs: 50, records: 48, errors: { 'empty-input': 2 }, missing: { date: 3 } }

  it.each([
    ['a known total', 200, '[#####...............] 50 of 200 (25%), 5.0/s, 2 failed, 30 s left'],
    ['an unknown total', undefined, '50 done, 5.0/s, 2 failed'],
  ])('show the progress with %s', (_, total, expected) => {
    expect(progressLine(counts, { total, seconds: 10 })).toBe(expected)
  })

  it.each<[number | undefined, string]>([
    [20, '[#####.............'],
    [0, '[#####...............] 50 of 200 (25%), 5.0/s, 2 failed, 30 s left'],
    [undefined, '[#####...............] 50 of 200 (25%), 5.0/s, 2 failed, 30 s left'],
  ])('are cut to a terminal of %j columns', (columns, expected) => {
    const written: string[] = []
    const write = (text: string): void => void written.push(text)
    progressOf('bar', { total: () => 200, seconds: () => 10, write, columns: () => columns }).show(counts)
    expect(written).toEqual([`\r\u001b[K${expected}`])
  })

  it('show the summary', () => {
    expect(summaryLine(counts, 10)).toBe('50 inputs, 48 records, 2 errors (empty-input 2), missing: date 3; 10.0 s, 5.0/s')
  })
})
