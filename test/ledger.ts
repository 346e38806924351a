import type { Cleaned } from '../src/record.js'
import { recordSchema } from '../src/record.js'

/** How many lines ended how; `faults` names what does not add up. */
export type Ledger = {
  readonly kept: number
  readonly found: number
  readonly dropped: number
  readonly lines: number
  readonly faults: readonly string[]
}

/** Adds up the books of one record: each line that is not blank is kept, read as a field or dropped, exactly once, with a reason. */
export const ledgerOf = (filled: ReadonlySet<number>, { record, steps }: Cleaned): Ledger => {
  const ends = new Map<number, string>()
  const counts = { kept: 0, found: 0, dropped: 0 }
  const faults: string[] = []
  for (const step of steps) {
    if (step.kind !== 'kept' && step.kind !== 'found' && step.kind !== 'dropped') continue
    if (step.because === '') faults.push(`lines ${JSON.stringify(step.spans)} are ${step.kind} without a reason`)
    for (const [first, last] of step.spans) {
      for (let line = first; line <= last; line++) {
        if (!filled.has(line)) continue
        if (ends.has(line)) faults.push(`line ${line} is ${ends.get(line)} and ${step.kind}`)
        ends.set(line, step.kind)
        counts[step.kind]++
      }
    }
  }
  for (const line of filled) if (!ends.has(line)) faults.push(`line ${line} is lost`)
  const checked = recordSchema.safeParse(record)
  if (!checked.success) faults.push(checked.error.message)
  for (const [name, field] of Object.entries(record.fields)) {
    const isOutside = field?.lines.some(([first, last]) => first > last || last > record.source.lines)
    if (isOutside) faults.push(`${name} names lines that are not in the source`)
  }
  return { ...counts, lines: filled.size, faults }
}

/** Numbers of the lines of a text that are not blank, after repair. */
export const filledLines = (lines: readonly { readonly number: number; readonly text: string }[]): ReadonlySet<number> =>
  new Set(lines.filter(({ text }) => text.trim() !== '').map(({ number }) => number))
