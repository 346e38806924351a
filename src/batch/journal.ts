import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { InputError } from '../errors.js'
import type { Counts } from './counts.js'

/**
 * How far a run that writes one file has come: so many items gave so many bytes. The part is on the disk before its line is, so a line can be
 * trusted after any end of the run.
 */
export type Mark = {
  readonly items: number
  readonly bytes: number
  /** Name of the last item, to see that the inputs are still the same. */
  readonly last: string
  readonly counts: Counts
}

export const partOf = (output: string): string => `${output}.part`
export const journalOf = (output: string): string => `${output}.journal`

/** Starts a journal for a run that is known by what decides its result. */
export const beginJournal = (output: string, run: string): void => writeFileSync(journalOf(output), `${JSON.stringify({ run })}\n`)

/**
 * The last mark of a run that was cut off; undefined where there is none and the run begins anew.
 *
 * @throws InputError usage, where the run had other inputs or options
 */
export const lastMark = (output: string, run: string): Mark | undefined => {
  if (!existsSync(journalOf(output)) || !existsSync(partOf(output))) return
  const [head, ...marks] = readFileSync(journalOf(output), 'utf8').split('\n')
  const begun = parsed(head ?? '') as { run?: string } | undefined
  if (begun === undefined) return
  if (begun.run !== run)
    throw new InputError(
      'usage',
      `found the journal of another run for "${output}", expected the same inputs and options; repeat them, or begin anew with --force`,
    )
  const part = openSync(partOf(output), 'r')
  const { size } = fstatSync(part)
  closeSync(part)
  // The last line may be cut off; and after a power cut the part may be shorter than a line says.
  return marks
    .map((line) => parsed(line) as Mark | undefined)
    .filter((mark) => mark !== undefined && mark.bytes <= size)
    .at(-1)
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return
  }
}

/** Makes the part sure and says so in the journal. */
export const addMark = (output: string, part: number, mark: Mark): void => {
  fdatasyncSync(part)
  const journal = openSync(journalOf(output), 'a')
  writeSync(journal, `${JSON.stringify(mark)}\n`)
  closeSync(journal)
}

/** The part becomes the output; only then the journal goes. */
export const endJournal = (output: string): void => {
  renameSync(partOf(output), output)
  unlinkSync(journalOf(output))
}

/** A run that wrote nothing leaves nothing. */
export const dropJournal = (output: string): void => {
  unlinkSync(partOf(output))
  unlinkSync(journalOf(output))
}

/** A kill between the two steps of an end leaves a journal beside a whole output. */
export const dropStale = (output: string): void => {
  if (!existsSync(journalOf(output))) return
  const [head] = readFileSync(journalOf(output), 'utf8').split('\n')
  const isOurs = typeof (parsed(head ?? '') as { run?: unknown } | undefined)?.run === 'string'
  if (isOurs) unlinkSync(journalOf(output))
}
