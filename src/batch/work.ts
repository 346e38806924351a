import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { messageOf } from '../around.js'
import type { Flags } from '../arguments.js'
import { InputError } from '../errors.js'
import { ENDINGS, writerOf } from '../output/formats.js'
import { type Counts, count } from './counts.js'
import { duplicateIndex } from './duplicates.js'
import { textOf } from './finish.js'
import { groupsOf } from './groups.js'
import type { Item, Job, Result } from './job.js'
import { inOrder } from './order.js'
import type { Plan } from './outputs.js'
import { poolOf } from './pool.js'
import type { Progress } from './progress.js'
import { apartFrom, notYetIn, placedIn } from './remaining.js'
import { nameOf, type Placed, type Sink } from './sinks.js'
import { type Inputs, itemsIn, kindIn } from './sources.js'
import { ClosedPipe } from './streams.js'

export type Run = {
  readonly inputs: Inputs
  readonly flags: Flags
  readonly plan: Plan
  readonly job: Job
  readonly sink: Sink
  readonly counts: Counts
  readonly worker: URL
  readonly progress: Progress
  readonly writeError: (text: string) => void
}

/** Why a run ended; `whole` when all inputs are through. */
export type End = 'whole' | 'interrupted' | 'terminated' | 'failed' | 'closed' | InputError

/** Time limit of a record. A 20 MB scrape takes a quarter of it on a slow core. */
const TIMEOUT_SECONDS = 60

/** Messages for single inputs that are printed; all of them are in the result. */
const MESSAGES = 20

/** Items -> groups -> threads -> sink, in order. The counts grow as it goes. */
export const work = async (run: Run): Promise<End> => {
  const { flags, job, sink, counts, progress } = run
  const jobs = flags.jobs ?? availableParallelism()
  const interrupt = new AbortController()
  // Once: what is begun is finished. Twice: at once; a part that --resume knows may be left.
  const onSignal = (signal: NodeJS.Signals): void => {
    if (!interrupt.signal.aborted) {
      interrupt.abort(signal)
      return
    }
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    // By the signal itself: an exit would wait for a thread that reads from a pipe.
    process.kill(process.pid, signal)
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const pool = poolOf({ worker: run.worker, job, jobs, timeout: flags.timeout ?? TIMEOUT_SECONDS })
  const finish = await finisherOf(job)
  const tell = tellerOf(run)
  let end: End = 'whole'
  try {
    const groups = groupsOf(itemsFor(run), { isAlone: flags.flush === true })
    for await (const { group, done } of inOrder(groups, { work: pool.run, jobs, stop: interrupt.signal })) {
      const placed = group.flatMap((item, i) => finish(item, done[i]))
      const first = flags.failFast ? placed.findIndex(({ result }) => result.failure !== undefined) : -1
      const taken = first === -1 ? placed : placed.slice(0, first + 1)
      for (const one of taken) tell(one)
      await sink.put(taken, counts)
      progress.show(counts)
      if (first === -1) continue
      end = 'failed'
      break
    }
    if (end === 'whole' && interrupt.signal.aborted) end = interrupt.signal.reason === 'SIGTERM' ? 'terminated' : 'interrupted'
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof ClosedPipe)) throw error
    end = error instanceof InputError ? error : 'closed'
  } finally {
    progress.clear()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    await pool.close()
  }
  return ended(sink, end)
}

const ended = async (sink: Sink, end: End): Promise<End> => {
  try {
    await sink.end(end === 'whole')
    return end
  } catch (error) {
    if (end instanceof InputError) return end
    if (error instanceof ClosedPipe) return 'closed'
    if (error instanceof InputError) return error
    throw error
  }
}

const itemsFor = ({ inputs, flags, plan, sink, counts }: Run): AsyncIterable<readonly Item[]> => {
  const all = itemsIn(inputs)
  const items = plan.file !== undefined && existsSync(plan.file) ? apartFrom(all, plan.file) : all
  const isCompared = flags.dedupe === true
  if (plan.folder === undefined) return sink.done === 0 ? items : notYetIn(items, sink, { isCompared })
  const [isResumed, mayReplace] = [flags.resume === true, flags.force === true]
  const [ending, others] = [ENDINGS[plan.format], flags.summary === undefined ? [] : [flags.summary]]
  return placedIn(items, { folder: plan.folder, ending, others, inputs, isResumed, mayReplace, isCompared, counts })
}

/** What is left to do with a result in order: naming what it repeats, and writing it where that had to wait. */
const finisherOf = async (job: Job): Promise<(item: Item, result: Result | undefined) => readonly Placed[]> => {
  if (!job.isMarked) return (item, result) => (result === undefined ? [] : [{ item, result }])
  const write = await writerOf(job.format, job.fields)
  const firstLike = duplicateIndex()
  return (item, result) => {
    if (result?.record === undefined) return []
    const { record, fingerprint } = result
    const duplicateOf = fingerprint === undefined ? null : firstLike(fingerprint, nameOf(item))
    // Written by an earlier run: only what comes after is compared with it.
    if (item.isDone) return []
    const marked = 'error' in record ? record : { ...record, duplicateOf }
    return [{ item, result: { ...result, text: textOf(marked, job, write), isDuplicate: duplicateOf !== null } }]
  }
}

/** Counts a result, and says on standard error what failed. */
const tellerOf = ({ inputs, flags, counts, writeError, progress }: Run): ((placed: Placed) => void) => {
  let told = 0
  return ({ item, result }) => {
    const isLine = item.number !== undefined && kindIn(item.path, inputs) === 'lines'
    count(counts, result, { isLine })
    if (result.log !== undefined) {
      progress.clear()
      writeError(result.log)
    }
    // A filter's caller finds the fault in the stream, at its place.
    if (result.failure === undefined || isLine || flags.quiet || told > MESSAGES) return
    progress.clear()
    told++
    writeError(
      messageOf(
        new InputError(result.failure.code, told > MESSAGES ? 'and more; see the error records' : result.failure.message),
        nameOf(item),
      ),
    )
  }
}
