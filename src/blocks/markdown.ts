import { isLetter, kindOf } from '../characters.js'

const SPECIAL = /[\\`*_[\]<>#+|~=&-]|^\d{1,9}[.)]/u
const INLINE = /[\\`*[\]<]|(?<![\p{Alpha}\p{N}])_|_(?![\p{Alpha}\p{N}])|~~/gu
const BLOCK_START = /^(?<mark>#{1,6}(?=\s|$)|[-+](?=\s|$)|>|={2,}|-{2,}|\|)/u
const NUMBER_START = /^(?<number>\d{1,9})(?<mark>[.)])(?=\s|$)/u
const ENTITY = /&(?=#?[a-zA-Z0-9]{1,31};)/gu

/** Plain text as Markdown that says the same: what would be read as markup is escaped (CommonMark 0.31, section 2.4). */
export const escapeMarkdown = (text: string): string => {
  if (!SPECIAL.test(text)) return text
  // Most texts with such a character have a hyphen alone, which marks nothing inside a line.
  const inline = MAY_BE_INLINE.test(text) ? text.replace(INLINE, '\\$&') : text
  const whole = inline.includes('&') ? inline.replace(ENTITY, '\\&') : inline
  return isLetter(kindOf(whole.charCodeAt(0))) ? whole : escapedStart(whole)
}
const MAY_BE_INLINE = /[\\`*_[\]<~]/

const escapedStart = (text: string): string => text.replace(BLOCK_START, '\\$<mark>').replace(NUMBER_START, '$<number>\\$<mark>')
