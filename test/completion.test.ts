import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { programOf, SHELLS } from '../src/arguments.js'
import { scratch } from './batch/start.js'
import { run } from './command.js'

const { path } = scratch()
const options = programOf().options.map(({ long }) => long ?? '')
const has = (shell: string): boolean => spawnSync(shell, ['-c', ':']).status === 0

describe('the completion', () => {
  it.each(SHELLS)('for %s names every option', (shell) => {
    const { status, stdout } = run(['--completion', shell])
    expect(status).toBe(0)
    const named = shell === 'fish' ? options.map((option) => ` -l ${option.slice(2)} `) : options
    expect(named.filter((option) => !stdout.includes(option))).toEqual([])
  })

  it.each(SHELLS.filter(has))('for %s is a script that the shell can read', (shell) => {
    writeFileSync(path('completion'), run(['--completion', shell]).stdout)
    expect(spawnSync(shell, ['-n', path('completion')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  it.each([
    ['options', ['--min'], ['--min-confidence']],
    ['choices', ['--format', 'm'], ['markdown']],
    ['choices after the short name', ['-f', 'c'], ['csv']],
  ])('for bash completes %s', (_, words, expected) => {
    writeFileSync(path('completion'), run(['--completion', 'bash']).stdout)
    const script = `source ${path('completion')}; COMP_WORDS=(article-clean ${words.join(' ')}); COMP_CWORD=${words.length}; _article_clean; echo "\${COMPREPLY[*]}"`
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim().split(' ')).toEqual(expected)
  })
})

describe('sourced or loaded', () => {
  it('the completion for bash keeps names with spaces whole', () => {
    writeFileSync(path('completion'), run(['--completion', 'bash']).stdout)
    writeFileSync(path('two words.txt'), '')
    for (const words of ['two', '-o two']) {
      const script = `source completion; COMP_WORDS=(article-clean ${words}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _article_clean; printf '%s|' "\${COMPREPLY[@]}"`
      expect(spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: path() })).toMatchObject({ stdout: 'two words.txt|', stderr: '' })
    }
  })

  it.skipIf(!has('zsh'))('the completion for zsh can be sourced', () => {
    writeFileSync(path('completion'), run(['--completion', 'zsh']).stdout)
    const script = 'autoload -U compinit; compinit -u -d dump; source ./completion; echo $_comps[article-clean]'
    expect(spawnSync('zsh', ['-fc', script], { encoding: 'utf8', cwd: path() })).toMatchObject({ stdout: '_article-clean\n', stderr: '' })
  })

  it.skipIf(!has('fish'))('the completion for fish gives choices and options', () => {
    writeFileSync(path('completion'), run(['--completion', 'fish']).stdout)
    const script = 'source completion; complete -C "article-clean --min"; complete -C "article-clean --format m"'
    const { stdout } = spawnSync('fish', ['-c', script], { encoding: 'utf8', cwd: path() })
    expect(stdout).toMatch(/^--min-confidence\t.*\nmarkdown\t/u)
  })
})

describe('the man page', () => {
  it('is in the package and names every option', () => {
    const { man } = JSON.parse(readFileSync('package.json', 'utf8')) as { man: string }
    const page = readFileSync(man, 'utf8').replaceAll('\\-', '-')
    expect(options.filter((option) => !page.includes(option))).toEqual([])
    expect(page).toMatch(/^\.TH ARTICLE-CLEAN 1/u)
  })
})
