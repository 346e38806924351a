import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { EXIT, messageOf, type Surroundings } from '../around.js'
import type { Flags } from '../arguments.js'
import { InputError } from '../errors.js'
import { NAME } from '../version.js'
import { checkedInputs } from './check.js'
import { type Counts, failuresIn, noCounts, summaryJson, summaryLine } from './counts.js'
import { LIMIT_BYTES } from './inputs.js'
import type { Job } from './job.js'
import { isComplete, openSink } from './open-sink.js'
import { type Plan, planOf, writeWhole } from './outputs.js'
import { progressOf } from './progress.js'
import { totalOf } from './total.js'
import { type End, work } from './work.js'

export type Many = { readonly around: Surroundings; readonly worker: URL; readonly hasMany: boolean }

/** Cleans many inputs and returns the exit code. */
export const cleanMany = async (named: readonly string[], flags: Flags, { around, worker, hasMany }: Many): Promise<number> => {
  const plan = planOf(flags, { hasMany })
  const inputs = checkedInputs(named, flags, plan)
  if (flags.resume && plan.file !== undefined && isComplete(plan.file)) return EXIT.good
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  const sink = await openSink(plan, { inputs, flags, seconds })
  const counts = sink.counts ?? noCounts()
  const columns = (): number | undefined => process.stderr.columns
  const progress = progressOf(progressKind(flags, plan), { total: totalOf(inputs), seconds, write: around.writeError, columns })
  const end = await work({ inputs, flags, plan, job: jobOf(flags, plan), sink, counts, worker, progress, writeError: around.writeError })
  // An input that is still open would keep the process alive.
  process.stdin.destroy()
  const unsaid = flags.summary === undefined ? undefined : writtenAt(flags.summary, summaryOf(counts, { seconds: seconds(), end }))
  const isBegun = counts.inputs + counts.kept > 0
  const isTold = !flags.quiet && end !== 'closed' && (isBegun || !(end instanceof InputError))
  if (isTold) around.writeError(`${NAME}: ${summaryLine(counts, seconds())}\n`)
  if (unsaid !== undefined) around.writeError(messageOf(unsaid))
  const code = exitCodeOf(end, { counts, plan, around })
  return unsaid !== undefined && code === EXIT.good ? EXIT.failed : code
}

const summaryOf = (counts: Counts, { seconds, end }: { readonly seconds: number; readonly end: End }): string =>
  summaryJson(counts, { seconds, isWhole: end === 'whole' })

/** What is wrong where it could not be written: that must not hide how the run ended. */
const writtenAt = (path: string, content: string): InputError | undefined => {
  try {
    writeWhole(path, content)
    return
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

type Ended = { readonly counts: Counts; readonly plan: Plan; readonly around: Surroundings }

/** Says why a run did not come to its end, and gives the exit code. */
const exitCodeOf = (end: End, { counts, plan, around }: Ended): number => {
  if (end === 'closed') return EXIT.good
  if (end instanceof InputError) {
    around.writeError(messageOf(end))
    return end.code === 'not-writable' ? EXIT.failed : EXIT.usage
  }
  if (end === 'interrupted' || end === 'terminated') {
    around.writeError(`${NAME}: ${end}${(plan.file ?? plan.folder) ? '; go on with --resume' : ''}\n`)
    return EXIT[end]
  }
  // A filter answers each line, and the answer to a line without a record is in the stream.
  const answered = plan.folder === undefined && end === 'whole' ? counts.answered : 0
  return failuresIn(counts) > answered ? EXIT.failed : EXIT.good
}

const jobOf = (flags: Flags, { format, folder }: Plan): Job => ({
  format,
  fields: flags.fields,
  options: { encoding: flags.encoding, referenceDate: flags.referenceDate, dateOrder: flags.dateOrder, url: flags.url },
  textField: flags.textField ?? 'text',
  isAscii: flags.ascii === true,
  isTree: folder !== undefined,
  isExplained: flags.explain === true,
  isMarked: flags.dedupe === true,
  minConfidence: flags.minConfidence ?? 0,
  limit: flags.maxBytes ?? LIMIT_BYTES,
  marker: `number-${randomUUID()}:`,
})

/** A bar only where it is not drawn over the result. */
const progressKind = (flags: Flags, { file, folder }: Plan): 'bar' | 'plain' | undefined => {
  if (flags.quiet) return
  if (flags.progress !== undefined) return flags.progress
  const isApart = file !== undefined || folder !== undefined || !process.stdout.isTTY
  return process.stderr.isTTY && isApart ? 'bar' : undefined
}
