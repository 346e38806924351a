const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'command')
const file = join(folder, 'cli.cjs')
/** V8's code for the command, made by `npm run build`; it fits one version of Node.js on one kind of machine. */
const codeFile = join(folder, `cli.${process.version}-${process.platform}-${process.arch}.code`)

const cachedCode = () => {
  try {
    return readFileSync(codeFile)
  } catch {
    return undefined
  }
}

/**
 * V8 compiles patterns and functions later than it would, and does not improve a pattern before it runs: most of a short run's are not worth
 * it, and a folder of 82 scrapes needs a seventh less time too. The room for new objects grows at once, so that they are moved twice and not
 * six times. Set for the Node.js that the code was made with, which is known to have these flags.
 */
const LATER = [
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=50',
  '--interrupt-budget=1000000',
  '--semi-space-growth-factor=16',
]

/** Runs the bundle and gives its exports, with its script, from which code can be kept. */
const run = (cachedData) => {
  for (const flag of LATER) v8.setFlagsFromString(flag)
  // The bundle is ASCII: as Latin-1 it takes half the memory and no decoding.
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    cachedData,
  })
  const command = { exports: {} }
  script.runInThisContext().call(command.exports, command.exports, require, command, file, folder)
  return { command: command.exports, script }
}

/** The command, with the code that was kept for this Node.js, else with the cache that newer ones have of their own. */
const load = () => {
  const cachedData = cachedCode()
  if (cachedData !== undefined) return run(cachedData).command
  require('node:module').enableCompileCache?.()
  return require(file)
}

module.exports = { codeFile, load, run }
