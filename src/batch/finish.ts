import type { Writer, Written } from '../output/formats.js'
import { jsonl } from '../output/jsonl.js'
import { escaped } from './ascii.js'
import type { Job } from './job.js'
import { asWritten } from './object.js'

/** The text of a record, with numbers as they were read, and in ASCII alone where asked for. */
export const textOf = (record: Written, { marker, isAscii, isTree, format }: Job, write: Writer): string => {
  const isListed = isTree && 'error' in record
  const text = asWritten(isListed ? jsonl(record) : write(record), marker)
  return isAscii && (isListed || format === 'json' || format === 'jsonl') ? escaped(text) : text
}
