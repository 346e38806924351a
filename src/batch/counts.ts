import type { Result } from './job.js'

/** What a run came to so far. It goes into the journal, so that a run in two parts has one summary. */
export type Counts = {
  inputs: number
  records: number
  /** Left as an earlier run wrote them. */
  kept: number
  duplicates: number
  /** Lines without a record, which have their answer in the stream. */
  answered: number
  errors: Record<string, number>
  missing: Record<string, number>
}

export const noCounts = (): Counts => ({ inputs: 0, records: 0, kept: 0, duplicates: 0, answered: 0, errors: {}, missing: {} })

export const copyOf = (counts: Counts): Counts => ({ ...counts, errors: { ...counts.errors }, missing: { ...counts.missing } })

export const failuresIn = ({ errors }: Counts): number => Object.values(errors).reduce((sum, count) => sum + count, 0)

export const count = (counts: Counts, { failure, missing, isDuplicate }: Result, { isLine }: { readonly isLine: boolean }): void => {
  counts.inputs++
  if (failure !== undefined) {
    if (isLine) counts.answered++
    counts.errors[failure.code] = (counts.errors[failure.code] ?? 0) + 1
    return
  }
  counts.records++
  if (isDuplicate) counts.duplicates++
  for (const field of missing) counts.missing[field] = (counts.missing[field] ?? 0) + 1
}

/** A record that could not be written is one that failed. */
export const recount = (counts: Counts, { missing }: Result, code: string): void => {
  counts.records--
  counts.errors[code] = (counts.errors[code] ?? 0) + 1
  for (const field of missing) counts.missing[field] = (counts.missing[field] ?? 1) - 1
}

/** The summary as one line for people. */
export const summaryLine = (counts: Counts, seconds: number): string => {
  const failures = failuresIn(counts)
  const parts = [
    `${counts.inputs} ${counts.inputs === 1 ? 'input' : 'inputs'}`,
    `${counts.records} ${counts.records === 1 ? 'record' : 'records'}`,
    ...(counts.kept > 0 ? [`${counts.kept} kept from before`] : []),
    failures === 0 ? 'no errors' : `${failures} ${failures === 1 ? 'error' : 'errors'} (${listed(counts.errors)})`,
    ...(Object.keys(counts.missing).length > 0 ? [`missing: ${listed(counts.missing)}`] : []),
    ...(counts.duplicates > 0 ? [`${counts.duplicates} near-duplicates`] : []),
  ]
  return `${parts.join(', ')}; ${seconds.toFixed(1)} s, ${rateOf(counts.inputs, seconds)}/s`
}

/** The summary as JSON for programs. */
export const summaryJson = (counts: Counts, { seconds, isWhole }: { readonly seconds: number; readonly isWhole: boolean }): string =>
  `${JSON.stringify(
    {
      inputs: counts.inputs,
      records: counts.records,
      kept: counts.kept,
      duplicates: counts.duplicates,
      errors: sorted(counts.errors),
      missing: sorted(counts.missing),
      seconds: Number(seconds.toFixed(3)),
      perSecond: Number(rateOf(counts.inputs, seconds)),
      isWhole,
    },
    null,
    2,
  )}\n`

const rateOf = (inputs: number, seconds: number): string => (seconds > 0 ? (inputs / seconds).toFixed(1) : '0.0')
const sorted = (counted: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counted).sort(([a], [b]) => (a < b ? -1 : 1)))
const listed = (counted: Readonly<Record<string, number>>): string =>
  Object.entries(sorted(counted))
    .map(([name, number]) => `${name} ${number}`)
    .join(', ')
