const { closeSync, fstatSync, openSync, readFileSync, readSync } = require('node:fs')
const { join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'command')
const file = join(folder, 'cli.cjs')
/** V8's code for the command, made by `npm run build`; it fits one version of Node.js on one kind of machine. */
const codeFile = join(folder, `cli.${process.version}-${process.platform}-${process.arch}.code`)

/** The flags of V8 that it was made with, parted by spaces. */
const flagsFile = `${codeFile}.flags`

/** Both, where the build made them for this Node.js. */
const cached = () => {
  try {
    return { flags: readFileSync(flagsFile, 'latin1').split(' '), cachedData: readFileSync(codeFile) }
  } catch {
    return undefined
  }
}

const HEAD = '(function (exports, require, module, __filename, __dirname) {'
const FOOT = '\n})'

/** The bundle as a function. It is ASCII: as Latin-1 it takes half the memory and no decoding. Head and foot are put around its bytes, since V8 would copy a text of three pieces. */
const source = () => {
  const descriptor = openSync(file)
  const { size } = fstatSync(descriptor)
  const bytes = Buffer.allocUnsafe(HEAD.length + size + FOOT.length)
  bytes.write(HEAD, 'latin1')
  let end = HEAD.length
  for (let read = -1; read !== 0 && end < HEAD.length + size; end += read) {
    read = readSync(descriptor, bytes, end, HEAD.length + size - end, null)
  }
  closeSync(descriptor)
  bytes.write(FOOT, end, 'latin1')
  return bytes.latin1Slice(0, end + FOOT.length)
}

/** Runs the bundle, and gives what it exports, with its script, from which code can be kept. */
const run = ({ flags, cachedData }) => {
  for (const flag of flags) v8.setFlagsFromString(flag)
  const script = new vm.Script(source(), { filename: file, cachedData })
  const command = { exports: {} }
  script.runInThisContext().call(command.exports, command.exports, require, command, file, folder)
  return { command: command.exports, script }
}

/** The command, with the code that was kept for this Node.js, else with the cache that newer ones have of their own. */
const load = () => {
  const kept = cached()
  if (kept !== undefined) return run(kept).command
  require('node:module').enableCompileCache?.()
  return require(file)
}

module.exports = { codeFile, flagsFile, load, run }
