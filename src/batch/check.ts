import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Flags } from '../arguments.js'
import { InputError } from '../errors.js'
import { codeOf, LIMIT_BYTES } from './inputs.js'
import { partOf } from './journal.js'
import { ERRORS_NAME } from './names.js'
import { guard, type Plan } from './outputs.js'
import { isStream } from './sinks.js'
import { checkNamed, type Inputs, isInput } from './sources.js'

/**
 * The inputs, once it is sure that the command line makes sense and that writing will lose nothing.
 *
 * @throws InputError
 */
export const checkedInputs = (named: readonly string[], flags: Flags, plan: Plan): Inputs => {
  checkLists(named, flags)
  if (flags.resume && plan.file === undefined && plan.folder === undefined)
    throw new InputError('usage', 'found --resume without an output, expected -o with the file or folder to go on with')
  if (plan.folder !== undefined) makeFolder(plan.folder)
  const inputs = inputsOf(named, flags, plan)
  checkNamed(inputs)
  checkOutputs(inputs, flags, plan)
  return inputs
}

const inputsOf = (named: readonly string[], flags: Flags, { folder }: Plan): Inputs => ({
  named,
  listed: flags.filesFrom,
  choice: {
    include: flags.include ?? [],
    exclude: flags.exclude ?? [],
    areLines: flags.jsonl === true,
    output: folder === undefined ? undefined : realpathSync(folder),
  },
  limit: flags.maxBytes ?? LIMIT_BYTES,
  stdin: () => process.stdin,
})

const checkLists = (named: readonly string[], { filesFrom }: Flags): void => {
  if (filesFrom === '-' && named.includes('-'))
    throw new InputError('usage', 'found - as an input and as the list of inputs, expected standard input to be one of them')
  if (filesFrom !== undefined && filesFrom !== '-' && !existsSync(filesFrom))
    throw new InputError('not-found', `found no file "${filesFrom}", expected a list of inputs; check --files-from`)
}

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new InputError(
      'not-writable',
      `could not make the folder "${folder}" (${codeOf(error) ?? 'error'}), expected one that can be written; name another one with -o`,
    )
  }
}

const checkOutputs = (inputs: Inputs, flags: Flags, { file, folder }: Plan): void => {
  const mayReplace = flags.force === true || flags.resume === true
  const guarding = { isInput: (path: string) => isInput(path, inputs), mayReplace }
  if (folder !== undefined) guard(join(folder, ERRORS_NAME), guarding)
  if (file === undefined || isStream(file)) return
  guard(file, guarding)
  if (existsSync(partOf(file)) && !mayReplace)
    throw new InputError('output-exists', `found an unfinished run in "${partOf(file)}"; go on with --resume or begin anew with --force`)
}
