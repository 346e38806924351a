import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { article, headlineOf, linesOf, scratch, shell, tree } from './batch/start.js'
import { warcRecord, wetGz } from './batch/wet.js'
import { run } from './command.js'

const readme = readFileSync('README.md', 'utf8')
const fences = [...readme.matchAll(/```(?<info>[^\n]*)\n(?<code>.*?)```/gsu)].map(({ groups }) => ({
  info: groups?.['info'] ?? '',
  code: groups?.['code'] ?? '',
}))
const only = (info: string): string => fences.find((fence) => fence.info === info)?.code ?? ''

describe('the README', () => {
  it('shows the input as it is', () => {
    const fence = fences.find(({ info }) => info.startsWith('text fixtures/'))
    expect(readFileSync(fence?.info.split(' ')[1] ?? '', 'utf8').startsWith(fence?.code ?? 'none')).toBe(true)
  })

  it('shows the output as it is', () => {
    const [command, ...output] = only('console').split('\n')
    const args = (command ?? '').replace(/^\$ article-clean /u, '').split(' ')
    expect(run(args).stdout).toBe(output.join('\n'))
  })

  it('shows what the library gives', () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', only('js')], { encoding: 'utf8' })
    expect(printed).toBe(only('text output'))
  })

  it('names every option of the command', () => {
    const options = new Set(run(['--help']).stdout.match(/--[a-z][a-z-]+/gu))
    options.delete('--version')
    options.delete('--help')
    options.delete('--dump')
    expect([...options].filter((option) => !readme.includes(option))).toEqual([])
  })

  it('sets up with commands that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['test', 'bench', 'ledger', 'prepare']))
    const command = only('sh').match(/node (?<args>bin\/article-clean\.js (?<path>\S+))/u)?.groups
    expect(run([command?.['path'] ?? '']).status).toBe(0)
  })

  it.each(only('sh') === '' ? [] : (fences.filter(({ info }) => info === 'sh')[2]?.code ?? '').trim().split('\n'))('uses: %s', (line) => {
    const flags =
      line
        .replace(/#.*$/u, '')
        .match(/\s--?[a-z-]+/gu)
        ?.map((flag) => flag.trim()) ?? []
    const known = run(['--help']).stdout
    for (const flag of flags) if (flag !== '-dump') expect(known).toContain(flag)
  })
})

describe('the examples for many inputs', () => {
  const { path, write } = scratch()
  const examples = fences.filter(({ info }) => info === 'sh example').map(({ code }) => code.trim())
  const exampleOf = (tool: string): string => examples.find((line) => line.startsWith(tool)) ?? ''
  const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0
  const text = (name: string): string => readFileSync(path(name), 'utf8')

  it('clean a folder', async () => {
    write('scrapes/a.txt', article(1))
    write('scrapes/deep/b.md', article(2))
    expect((await shell(exampleOf('article-clean scrapes'), path())).status).toBe(0)
    expect(Object.keys(tree(path('clean')))).toEqual(['a.json', 'deep/b.json'])
  })

  it.skipIf(!has('jq'))('filter a pipe with jq', async () => {
    write(
      'pages.jsonl',
      [1, 2]
        .map((id) => `${JSON.stringify({ id, content: article(id), more: 1 })}\n`)
        .join('')
        .concat('{"id":3}\n'),
    )
    expect(await shell(exampleOf('jq'), path())).toMatchObject({ status: 0, stdout: `${headlineOf(1)}\n${headlineOf(2)}\n` })
  })

  it('take what find finds', async () => {
    write('scrapes/a name with\na line end.md', article(1))
    write('scrapes/b.txt', article(2))
    expect((await shell(exampleOf('find'), path())).status).toBe(0)
    expect(text('records.csv')).toBe(`headline,date,source.path\n${headlineOf(1)},2026-02-03,"scrapes/a name with\na line end.md"\n`)
  })

  // Where GNU parallel is missing, a stand-in cuts the lines into two blocks and runs the same command on each.
  const standIn = 'parallel() { shift 4; cat > all; head -n 5 all | "$@"; tail -n +6 all | "$@"; }'
  it('share lines out among processes of GNU parallel', async () => {
    write('pages.jsonl', Array.from({ length: 10 }, (_, id) => `${JSON.stringify({ id, text: article(id) })}\n`).join(''))
    const line = exampleOf('parallel')
    expect((await shell(has('parallel') ? line : `${standIn}; ${line}`, path())).status).toBe(0)
    expect(linesOf(text('records.jsonl')).map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, id) => id))
  })

  it('read a WET file', async () => {
    const texts = [article(1), 'Home\nNews\nSport\n'].map((content, i) =>
      warcRecord({ type: 'conversion', id: `<urn:uuid:${i}>`, url: `https://coastledger.example/${i}`, text: content }),
    )
    write('crawl.warc.wet.gz', wetGz([warcRecord({ type: 'warcinfo', text: 'Software-Info: a crawler' }), ...texts]))
    expect((await shell(exampleOf('article-clean crawl'), path())).status).toBe(1)
    expect(linesOf(text('articles.jsonl'))).toMatchObject([
      { id: '<urn:uuid:0>', url: 'https://coastledger.example/0' },
      { error: { code: 'low-confidence' } },
    ])
  })

  it('are all run', () => {
    expect(examples.map((line) => line.split(' ').slice(0, 2).join(' '))).toHaveLength(5)
  })
})
