import { InputError } from '../errors.js'
import type { Outcome, SourceText } from '../types.js'
import { decode } from './decode.js'
import { linesOf } from './lines.js'
import { repair } from './repair.js'

/**
 * Bytes, or text that was decoded before, to numbered and repaired lines.
 *
 * @throws InputError when the input is empty, binary, an HTML page, or not text in the given encoding
 */
export const readText = (input: string | Uint8Array, options: { readonly encoding?: string | undefined }): Outcome<SourceText> => {
  const decoded = decode(input, options.encoding)
  if (decoded.value.text.trim() === '') {
    throw new InputError('empty-input', 'found no text, expected the scraped text of an article; check that the scrape was written')
  }
  if (/^\s{0,200}<(?:!doctype html|html[\s>])/iu.test(decoded.value.text.slice(0, 400))) {
    throw new InputError(
      'html-input',
      'found an HTML page, expected the text of one; turn it into text first, for example with "lynx -dump" or "html2text"',
    )
  }
  const repaired = repair(linesOf(decoded.value.text))
  const { encoding, bytes } = decoded.value
  return { value: { lines: repaired.value, encoding, bytes }, steps: repaired.steps, warnings: [...decoded.warnings, ...repaired.warnings] }
}
