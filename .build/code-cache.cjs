// Runs the command on a few texts and keeps the code that V8 made for it, so that the next start need not read the source.
const { rmSync, writeFileSync } = require('node:fs')

rmSync('dist/command/cli.code', { force: true })
const { command, script } = require('../bin/load.js').load()
const articles = 'fixtures/articles'
const nothing = () => {}
const run = (...argv) => command.main({ argv, isTerminal: () => false, writeOut: nothing, writeError: nothing })

run(`${articles}/turndown-page-with-menu/input.md`)

  .then(() => writeFileSync('dist/command/cli.code', script.createCachedData()))
