import { createHash } from 'node:crypto'
import { cleanHashing } from '../clean.js'
import { InputError } from '../errors.js'
import { explained } from '../explain.js'
import { type Writer, type Written, writerOf } from '../output/formats.js'
import { readBounded } from './inputs.js'
import { textOf } from './finish.js'
import type { Failure, Item, Job, Result } from './job.js'
import { errorOf, type Passed, passing, scrapeIn } from './object.js'
import { simhash } from './simhash.js'
import { unpacked } from './unpack.js'

/** Fields whose absence is counted. */
const COUNTED = ['headline', 'authors', 'date', 'url', 'body'] as const

/** Cleans the items of a group, one after the other; runs in a thread of its own. */
export const cleanGroup = async ({ items, job }: { readonly items: readonly Item[]; readonly job: Job }): Promise<readonly Result[]> => {
  const write = await writerOf(job.format, job.fields)
  return items.map((item) => cleanItem(item, job, write))
}

/** Many records are worth the time that the module takes to load. */
const hashOf = (input: string | Uint8Array): string => createHash('sha256').update(input).digest('hex')

const cleanItem = (item: Item, job: Job, write: Writer): Result => {
  // What is known of the item before it fails: its other keys go into the error record.
  let passed: Passed = {}
  try {
    const { scrape, options, ...read } = inputOf(item, job, (known) => {
      passed = known
    })
    const cleaned = cleanHashing(hashOf, scrape, options)
    const { record } = cleaned
    if (record.confidence < job.minConfidence) throw tooUnsure(record.confidence, job.minConfidence)
    const isJson = job.format === 'json' || job.format === 'jsonl'
    const full = passing(read.passed, job.isExplained && isJson ? { ...record, steps: cleaned.steps } : record)
    const fingerprint = job.isMarked && record.body !== null ? simhash(record.body) : undefined
    return {
      ...written(full, job, write),
      missing: COUNTED.filter((key) => record[key] === null || (key === 'authors' && record.authors.length === 0)),
      ...(fingerprint === undefined ? {} : { fingerprint }),
      ...(job.isExplained && !isJson ? { log: explained(cleaned.steps) } : {}),
    }
  } catch (error) {
    if (nestedTooDeeply(error) && item.kind === 'line') {
      const message = `found keys nested too deeply in line ${item.number}, expected fewer than a thousand levels`
      return failedWith({ passed: {}, path: item.path, code: 'invalid-record', message }, job, write)
    }
    if (!(error instanceof InputError)) return faulty(error, { item, passed }, { job, write })
    const { code, message } = error
    return failedWith({ passed, path: item.path, code, message }, job, write)
  }
}

/** A fault of our own costs one record and shows its stack. Thrown on, it would end this run and every one that tries to go on with it. */
const faulty = (
  error: unknown,
  { item, passed }: { readonly item: Item; readonly passed: Passed },
  { job, write }: { readonly job: Job; readonly write: Writer },
): Result => {
  const message = `found a fault of our own (${error instanceof Error ? error.message : 'error'}), expected a record; report it with the input`
  const log = error instanceof Error ? `${error.stack}\n` : ''
  return { ...failedWith({ passed, path: item.path, code: 'internal-error', message }, job, write), log }
}

type Failed = Failure & { readonly passed: Passed; readonly path: string }

const failedWith = ({ passed, path, code, message }: Failed, job: Job, write: Writer): Result => ({
  ...written(errorOf(passed, { code, message, path }), job, write),
  missing: [],
  failure: { code, message },
})

/** As text, or as it is where a key may still be added to it. */
const written = (record: Written, job: Job, write: Writer): Pick<Result, 'text' | 'record'> =>
  job.isMarked ? { text: '', record } : { text: textOf(record, job, write) }

/** A record nested too deeply to be written has keys that went through; it is the input that is at fault. */
const nestedTooDeeply = (error: unknown): boolean => error instanceof RangeError && /call stack/u.test(error.message)

const inputOf = (item: Item, job: Job, know: (passed: Passed) => void) => {
  const options = { ...job.options, path: item.path }
  switch (item.kind) {
    case 'file':
      return { scrape: unpacked(item.path, readBounded(item.path, job.limit), job.limit), options, passed: {} }
    case 'line': {
      const { scrape, url, passed } = scrapeIn(item.content, {
        textField: job.textField,
        number: item.number ?? 0,
        marker: job.marker,
        know,
      })
      return { scrape, options: { ...options, url: url ?? options.url }, passed }
    }
    case 'text': {
      const passed = item.id === null && item.crawled === null ? {} : { id: item.id, crawled: item.crawled }
      know(keysOf(item))
      const known = { url: item.url ?? options.url, referenceDate: options.referenceDate ?? item.crawled ?? undefined }
      // WET files are UTF-8 by their standard; bytes that are not are damaged, and no sign of another encoding.
      return {
        scrape: item.id === null ? item.content : Buffer.from(item.content).toString('utf8'),
        options: { ...options, ...known },
        passed,
      }
    }
    case 'failed':
      if (item.lost !== undefined) tellKeys(item.lost, job, know)
      throw new InputError(item.code, item.message)
    default:
      return item satisfies never
  }
}

/** The keys of an item that is not cleaned. */
const tellKeys = (item: Item, job: Job, know: (passed: Passed) => void): void => {
  if (item.kind === 'text') know(keysOf(item))
  if (item.kind !== 'line') return
  try {
    scrapeIn(item.content, { textField: job.textField, number: item.number ?? 0, marker: job.marker, know })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
}

const keysOf = ({ id, crawled, url }: Item & { readonly kind: 'text' }): Passed => {
  const passed = id === null && crawled === null ? {} : { id, crawled }
  return url === null ? passed : { ...passed, url }
}

const tooUnsure = (found: number, expected: number): InputError =>
  new InputError(
    'low-confidence',
    `found a confidence of ${found}, expected at least ${expected}; lower --min-confidence to keep the record`,
  )
