import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Flags } from '../arguments.js'
import { InputError } from '../errors.js'
import { checkColumns } from './columns.js'
import { codeOf, LIMIT_BYTES } from './inputs.js'
import { isInput } from './is-input.js'
import { journalOf, partOf } from './journal.js'
import { ERRORS_NAME } from './names.js'
import { guard, isSameFile, isStream, type Plan } from './outputs.js'
import { checkNamed, type Inputs, isThere, kindIn } from './sources.js'

/**
 * The inputs, once it is sure that the command line makes sense and that writing will lose nothing.
 *
 * @throws InputError
 */
export const checkedInputs = (named: readonly string[], flags: Flags, plan: Plan): Inputs => {
  checkLists(named, flags)
  checkFlags(flags, plan)
  const isThereYet = plan.folder !== undefined && existsSync(plan.folder)
  // A run that is refused for its inputs makes no folder.
  const asked = inputsOf(named, flags, isThereYet ? plan : { ...plan, folder: undefined })
  checkColumns(flags, { format: plan.format, passesKeys: mayHoldLines(asked) })
  checkNamed(asked)
  if (plan.folder !== undefined) makeFolder(plan.folder)
  const inputs = inputsOf(named, flags, plan)
  checkOutputs(inputs, flags, plan)
  return inputs
}

const checkFlags = ({ resume, force, summary, output }: Flags, { file, folder }: Plan): void => {
  if (resume && file === undefined && folder === undefined)
    throw new InputError('usage', 'found --resume without an output, expected -o with the file or folder to go on with')
  if (resume && force)
    throw new InputError('usage', 'found --resume and --force, expected one of them: to go on with what is there, or to begin anew')
  if (summary !== undefined && output !== undefined && !isStream(summary) && isOnePath(summary, output))
    throw new InputError(
      'usage',
      `found "${summary}" for the summary and for the result, expected two files; name another one with --summary`,
    )
}

/** Whether some input may be JSON Lines: what a list or a pattern names is not known beforehand. */
const mayHoldLines = ({ named, listed, choice }: Inputs): boolean =>
  listed !== undefined ||
  choice.include.length > 0 ||
  named.some((name) => kindIn(name, { choice }) === 'lines' || !(name === '-' || isThere(name)))

/** Also before the file is there. */
const isOnePath = (a: string, b: string): boolean => resolve(a) === resolve(b) || isSameFile(a, b)

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
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new InputError(
      'not-writable',
      `could not make or write the folder "${folder}" (${codeOf(error) ?? 'error'}), expected one that can be written; name another one with -o`,
    )
  }
}

const checkOutputs = (inputs: Inputs, flags: Flags, { file, folder }: Plan): void => {
  const mayReplace = flags.force === true || flags.resume === true
  const guarding = { isInput: (path: string) => isInput(path, inputs), mayReplace }
  if (folder !== undefined) guard(join(folder, ERRORS_NAME), guarding)
  if (flags.summary !== undefined) guard(flags.summary, guarding)
  if (file === undefined || isStream(file)) return
  guard(file, guarding)
  for (const begun of [partOf(file), journalOf(file)]) {
    if (!existsSync(begun)) continue
    guard(begun, { ...guarding, mayReplace: true })
    if (!mayReplace)
      throw new InputError('output-exists', `found an unfinished run in "${begun}"; go on with --resume or begin anew with --force`)
  }
}
