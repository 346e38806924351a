// Runs the command on a text and keeps the code that V8 made for it, so that the next start need not read the source.
const { writeFileSync } = require('node:fs')
const { codeFile, run } = require('../bin/load.js')

const { command, script } = run()
const article = 'fixtures/articles/turndown-page-with-menu/input.md'
const clean = (...argv) => command.main({ argv, isTerminal: () => false, writeOut() {}, writeError() {} })

clean(article)
  .then(() => clean('--markdown', article))
  .then(() => writeFileSync(codeFile, script.createCachedData()))
