import type { Written } from './formats.js'

/** Characters that some readers take for a line end though JSON does not. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu

/** One line of JSON (jsonlines.org). */
export const jsonl = (record: Written): string =>
  `${JSON.stringify(record).replace(LINE_ENDS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
