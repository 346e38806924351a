// Runs the command on a text and keeps the code that V8 made for it, so that the next start need not read the source.
const { writeFileSync } = require('node:fs')
const { codeFile, run } = require('../bin/load.js')

const { command, script } = run()
// In the form that most runs write: with the code for Markdown too each of them would read a tenth of a megabyte more, and those for Markdown gain nothing.
const argv = ['fixtures/articles/turndown-page-with-menu/input.md']

command
  .main({ argv, isTerminal: () => false, writeOut() {}, writeError() {} })
  .then(() => writeFileSync(codeFile, script.createCachedData()))
