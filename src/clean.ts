import { readBlocks } from './blocks/blocks.js'
import { readFields } from './fields/fields.js'
import { label } from './labels/label.js'
import { type Cleaned, type HashOf, record, sha256Of } from './record.js'
import { readText } from './text/text.js'
import type { CleanOptions } from './types.js'

/**
 * Cleans the scraped text of one article.
 *
 * @param input the scrape: text, or bytes whose encoding is found out
 * @throws InputError when the input is empty, binary or not text in the given encoding
 */
export const clean = (input: string | Uint8Array, options: CleanOptions = {}): Cleaned => cleanHashing(sha256Of, input, options)

/** The same, with a SHA-256 of the caller's own. */
export const cleanHashing = (hashOf: HashOf, input: string | Uint8Array, options: CleanOptions): Cleaned => {
  const text = readText(input, options)
  const blocks = readBlocks(text.value.lines)
  const verdicts = label(blocks.value.blocks)
  const fields = readFields({ verdicts: verdicts.value, ...blocks.value }, options)
  return record({ input, options, text, blocks, verdicts, fields, hashOf })
}
