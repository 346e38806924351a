import type { Flags } from '../arguments.js'
import { InputError } from '../errors.js'
import type { Format } from '../output/formats.js'
import { recordSchema } from '../record.js'

/** Keys that come with a text of a crawl, or with a failure. */
const OTHERS = ['id', 'crawled', 'duplicateOf', 'error']

/**
 * Sees that the columns are there: a mistyped one would be empty in every row.
 *
 * @param passesKeys other keys may come from lines of JSON
 * @throws InputError usage
 */
export const checkColumns = (
  { fields }: Flags,
  { format, passesKeys }: { readonly format: Format; readonly passesKeys: boolean },
): void => {
  if (fields === undefined) return
  if (format !== 'csv') throw new InputError('usage', `found --fields with the format ${format}, expected csv; add --format csv`)
  const known = [...Object.keys(recordSchema.shape), ...OTHERS]
  const unknown = fields.find((field) => !known.includes(field.split('.')[0] ?? ''))
  if (unknown === undefined || passesKeys) return
  throw new InputError('usage', `found "${unknown}" in --fields, expected keys of a record: ${known.join(', ')}`)
}
