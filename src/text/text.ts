import { InputError } from '../errors.js'
import type { Outcome, SourceText } from '../types.js'
import { decode } from './decode.js'
import { isHtmlPage } from './html.js'
import { linesOf } from './lines.js'
import { repair } from './repair.js'
import { repairWhole } from './whole-text.js'

/**
 * Bytes, or text that was decoded before, to numbered and repaired lines.
 *
 * @throws InputError when the input is empty, binary, an HTML page, or not text in the given encoding
 */
export const readText = (input: string | Uint8Array, options: { readonly encoding?: string | undefined }): Outcome<SourceText> => {
  const decoded = decode(input, options.encoding)
  const { encoding, bytes, text } = decoded.value
  if (isHtmlPage(text)) {
    throw new InputError(
      'html-input',
      'found an HTML page, expected the text of one; turn it into text first, for example with "lynx -dump" or "html2text"',
    )
  }
  // Tags go before entities are read: "&lt;p&gt;" is a tag that the article writes about.
  const whole = repairWhole(linesOf(text))
  const repaired = repair(whole.value)
  // Only now: what had no-break spaces and marks of order alone has no text either.
  if (repaired.value.every((line) => line.text.trim() === '')) {
    throw new InputError('empty-input', 'found no text, expected the scraped text of an article; check that the scrape was written')
  }
  return {
    value: { lines: repaired.value, encoding, bytes },
    steps: [...whole.steps, ...repaired.steps],
    warnings: [...decoded.warnings, ...repaired.warnings],
  }
}
