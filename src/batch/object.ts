import { parse } from 'lossless-json'
import { InputError, type InputErrorCode } from '../errors.js'
import type { Written } from '../output/formats.js'
import { recordSchema } from '../record.js'

/** Keys of an input that go through to its record. */
export type Passed = Readonly<Record<string, unknown>>

/** Digits that a double may not hold: a number so long is kept as it was written, since it may be an id. */
const LONG_NUMBER = /\d[\d.]{15}|\d[eE][-+\d]|-0|\d\.\d{0,15}0(?!\d)/u

/** Keys of a record; what is in the input under the same name gives way, but for the address. */
const OWN_KEYS = new Set([...Object.keys(recordSchema.shape), 'steps', 'duplicateOf', 'error'])

export type Reading = {
  readonly textField: string
  readonly number: number
  /** Stands before a number that a double does not hold; see `asWritten`. */
  readonly marker: string
  readonly know: (passed: Passed) => void
}

/**
 * The scrape in a line of JSON, its address, and all its other keys.
 *
 * @param know is told the other keys as soon as they are known, for the error record
 * @throws InputError invalid-json, invalid-record
 */
export const scrapeIn = (
  line: Uint8Array,
  { textField, number, marker, know }: Reading,
): { readonly scrape: string; readonly url: string | undefined; readonly passed: Passed } => {
  const object = objectIn(new TextDecoder().decode(line), { number, marker })
  const scrape = object[textField]
  const passed = Object.fromEntries(Object.entries(object).filter(([key]) => key !== textField))
  know(passed)
  if (typeof scrape !== 'string')
    throw noText(`${scrape === undefined ? 'no' : 'no text under the'} key "${textField}" in line ${number}`, textField)
  const { url } = object
  return { scrape, url: typeof url === 'string' && /^https?:\/\/\S+$/u.test(url) ? url : undefined, passed }
}

const objectIn = (line: string, { number, marker }: Pick<Reading, 'number' | 'marker'>): Passed => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const found = line.trim() === '' ? 'an empty line' : `no JSON (${error instanceof Error ? error.message.slice(0, 120) : 'error'})`
    throw new InputError('invalid-json', `found ${found} in line ${number}, expected one JSON object`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return LONG_NUMBER.test(line) ? losslessly(line, { plain: value, marker }) : { ...value }
  const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`
  throw new InputError('invalid-record', `found ${found} in line ${number}, expected one JSON object`)
}

/** With marks for the numbers that would change. Of a key that is there twice the last value counts, as everywhere. */
const losslessly = (line: string, { plain, marker }: { readonly plain: object; readonly marker: string }): Passed => {
  const number = (digits: string): number | string => (String(Number(digits)) === digits ? Number(digits) : `${marker}${digits};`)
  try {
    return { ...(parse(line, undefined, { parseNumber: number, onDuplicateKey: ({ newValue }) => newValue }) as object) }
  } catch {
    // Some JSON is too deep for this reader.
    return { ...plain }
  }
}

/** A written record with its marked numbers as they were in the input. In a cell of CSV the quotes of JSON are doubled. */
export const asWritten = (text: string, marker: string): string =>
  text.includes(marker)
    ? text.replace(new RegExp(`(?<quotes>"{0,2})${marker}(?<digits>[-+.\\deE]{1,10000});\\k<quotes>`, 'gu'), '$<digits>')
    : text

const noText = (found: string, textField: string): InputError =>
  new InputError(
    'invalid-record',
    `found ${found}, expected the scrape there as a string; name another key than "${textField}" with --text-field`,
  )

/** The record with the keys that went through before its own. */
export const passing = (passed: Passed, record: Written): Written => {
  const others = Object.fromEntries(Object.entries(passed).filter(([key]) => !OWN_KEYS.has(key)))
  const { url } = passed
  return { ...others, ...record, ...(url === undefined || url === null || url === '' ? {} : { url }) } as Written
}

export const errorOf = (
  passed: Passed,
  { code, message, path }: { readonly code: InputErrorCode; readonly message: string; readonly path: string },
): Written => {
  return { ...passed, error: { code, message }, source: { path } } as Written
}
