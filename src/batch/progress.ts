import { type Counts, failuresIn } from './counts.js'

export type Progress = { readonly show: (counts: Counts) => void; readonly clear: () => void }

/** Fast enough to look alive, slow enough to cost nothing. */
const BAR_SECONDS = 0.2
const PLAIN_SECONDS = 5
const BAR_WIDTH = 20

/**
 * Progress on standard error: a bar that is drawn over itself, or a plain line every few seconds. No colours.
 *
 * @param total the number of inputs where it is known, which may be only after a while
 * @param seconds since the run began
 */
export const progressOf = (
  kind: 'bar' | 'plain' | undefined,
  {
    total,
    seconds,
    write,
    columns,
  }: {
    readonly total: () => number | undefined
    readonly seconds: () => number
    readonly write: (text: string) => void
    /** Width of the terminal, 0 where it does not tell: a bar that is wrapped is not drawn over. */
    readonly columns: () => number | undefined
  },
): Progress => {
  if (kind === undefined) return { show: () => undefined, clear: () => undefined }
  let last = 0
  let isDrawn = false
  return {
    show: (counts) => {
      const now = seconds()
      if (now - last < (kind === 'bar' ? BAR_SECONDS : PLAIN_SECONDS)) return
      last = now
      const line = progressLine(counts, { total: total(), seconds: now })
      isDrawn = kind === 'bar'
      write(kind === 'bar' ? `\r\u001b[K${line.slice(0, (columns() || Number.POSITIVE_INFINITY) - 1)}` : `${line}\n`)
    },
    clear: () => {
      if (isDrawn) write('\r\u001b[K')
      isDrawn = false
    },
  }
}

/** Done, total, rate, time left and failures, as far as they are known. */
export const progressLine = (
  counts: Counts,
  { total, seconds }: { readonly total: number | undefined; readonly seconds: number },
): string => {
  const done = counts.inputs + counts.kept
  const rate = seconds > 0 ? counts.inputs / seconds : 0
  const failures = failuresIn(counts)
  const tail = `${rate.toFixed(1)}/s${failures > 0 ? `, ${failures} failed` : ''}`
  if (total === undefined || total < done) return `${done} done, ${tail}`
  const share = total === 0 ? 1 : done / total
  const filled = Math.round(share * BAR_WIDTH)
  const left = rate > 0 ? `, ${timeOf((total - done) / rate)} left` : ''
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${done} of ${total} (${Math.floor(share * 100)}%), ${tail}${left}`
}

const timeOf = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
