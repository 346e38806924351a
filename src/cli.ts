import './interpreted.js'
import { fstatSync } from 'node:fs'
import { CommanderError } from 'commander'
import * as z from 'zod'
import { BATCH_FLAGS, type Flags, helpOf, programOf } from './arguments.js'
import { EXIT, messageOf, printable, type Surroundings } from './around.js'
import { kindOf, statOf } from './batch/inputs.js'
import { cleanOne } from './batch/one.js'
import { InputError } from './errors.js'
import { recordSchema } from './record.js'
import { NAME } from './version.js'

/** What the threads run; next to this file, in the build as in the source. */
const WORKER = new URL('./batch/worker.js', import.meta.url)

/** Runs the command and returns its exit code. A fault of our own is thrown on. */
export const main = async (around: Surroundings): Promise<number> => {
  const program = programOf().configureOutput({
    writeOut: around.writeOut,
    writeErr: (text) => around.writeError(`${printable(text.trim().replace(/^error: /u, `${NAME}: `))}; see ${NAME} --help\n`),
    outputError: (text, writeText) => writeText(text),
  })
  try {
    program.parse([...around.argv], { from: 'user' })
    const flags = program.opts<Flags>()
    if (flags.schema) return printSchema(around)
    if (flags.completion !== undefined) {
      around.writeOut((await import('./completion.js')).completionFor(flags.completion, program))
      return EXIT.good
    }
    if (program.args.length === 0 && flags.filesFrom === undefined && around.isTerminal()) {
      around.writeOut(helpOf(program))
      return EXIT.good
    }
    return await run(program.args, flags, around)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage
    if (!(error instanceof InputError)) throw error
    around.writeError(messageOf(error))
    return EXIT.usage
  }
}

const printSchema = ({ writeOut }: Surroundings): number => {
  writeOut(`${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`)
  return EXIT.good
}

const run = async (named: readonly string[], flags: Flags, around: Surroundings): Promise<number> => {
  const inputs = named.length === 0 && flags.filesFrom === undefined ? ['-'] : named
  const [only] = inputs
  const isBatch = BATCH_FLAGS.some((flag) => flags[flag] !== undefined)
  if (only !== undefined && inputs.length === 1 && !isBatch && isDocument(only)) return cleanOne(only, flags, around)
  const { cleanMany } = await import('./batch/many.js')
  const hasMany = inputs.length > 1 || flags.jsonl === true || flags.filesFrom !== undefined || only === undefined || !isDocument(only)
  return cleanMany(inputs, flags, { around, worker: WORKER, hasMany })
}

/** One article: a file that is no list of them, or standard input. */
const isDocument = (input: string): boolean => input === '-' || (kindOf(input) === 'document' && statOf(input)?.isDirectory() === false)

/** Whether standard input is a terminal, so that waiting for it would look like a hang. */
export const isTerminal = (): boolean => {
  try {
    return fstatSync(0).isCharacterDevice() && process.stdin.isTTY === true
  } catch {
    return true
  }
}
