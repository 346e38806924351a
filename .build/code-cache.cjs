// Runs the command on a text and keeps the code that V8 made for it, so that the next start need not read the source.
const { execFileSync } = require('node:child_process')
const { writeFileSync } = require('node:fs')
const { codeFile, flagsFile, run } = require('../bin/load.js')

/**
 * V8 compiles patterns and functions later than it would, notes later what types they see (a flag of Node.js 20, another of later ones), and
 * does not improve a pattern before it runs: most of a short run's are not worth it, and a folder of 82 scrapes needs a seventh less time too.
 * The room for new objects grows at once, so that they are moved twice and not six times.
 */
const LATER = [
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=50',
  '--interrupt-budget=1000000',
  '--interrupt-budget-factor-for-feedback-allocation=32',
  '--invocation-count-for-feedback-allocation=24',
  '--semi-space-growth-factor=16',
]

/** Flags come and go with V8, which tells of one that it does not know on every run: those of this Node.js alone. */
const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
const isKnown = (flag) => known.includes(`  ${flag.replace('--no-', '--').replace(/=.*/, '')} (`)
const flags = LATER.filter(isKnown)

const { command, script } = run({ flags })
// In the form that most runs write: with the code for Markdown too each of them would read a tenth of a megabyte more, and those for Markdown gain nothing.
const argv = ['fixtures/articles/turndown-page-with-menu/input.md']

command.main({ argv, isTerminal: () => false, writeOut() {}, writeError() {} }).then(() => {
  writeFileSync(codeFile, script.createCachedData())
  writeFileSync(flagsFile, flags.join(' '))
})
