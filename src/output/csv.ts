import { stringify } from 'csv-stringify/sync'
import type { Written } from './formats.js'

/** Columns where none are chosen: what fits into one cell. */
const COLUMNS = [
  'headline',
  'byline',
  'authors',
  'agency',
  'date',
  'modified',
  'section',
  'siteName',
  'language',
  'url',
  'wordCount',
  'confidence',
  'body',
  'source.path',
  'error.code',
  'error.message',
] as const

/** The first row of a CSV file (RFC 4180): the names of the columns. */
export const csvHead = (columns: readonly string[] = COLUMNS): string => stringify([[...columns]])

/** One row; a column `source.path` is the key within the key. Lists of words are joined by "; ", other lists and objects are JSON. */
export const csv =
  (columns: readonly string[] = COLUMNS) =>
  (record: Written): string =>
    stringify([columns.map((column) => cell(column.split('.').reduce(inside, record)))])

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
