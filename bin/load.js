const { readFileSync } = require('node:fs')
const { wrap } = require('node:module')
const { join } = require('node:path')
const vm = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'command')
const file = join(folder, 'cli.cjs')

/** V8's code for the command, made by `npm run build`; refused by V8, and not used, where Node.js is another version. */
const cachedCode = () => {
  try {
    return readFileSync(join(folder, 'cli.code'))
  } catch {
    return undefined
  }
}

/** The command's exports, and its script so that the code can be kept. */
exports.load = () => {
  // The bundle is ASCII: as Latin-1 it takes half the memory and no decoding.
  const script = new vm.Script(wrap(readFileSync(file, 'latin1')), { filename: file, cachedData: cachedCode() })
  const command = { exports: {} }
  script.runInThisContext().call(command.exports, command.exports, require, command, file, folder)
  return { command: command.exports, script }
}
