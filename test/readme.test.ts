import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
