const SPECIAL = /[\\`*_[\]<>#+|~=&-]|^\d{1,9}[.)]/u
const INLINE = /[\\`*[\]<]|(?<![\p{Alpha}\p{N}])_|_(?![\p{Alpha}\p{N}])|~~/gu
const BLOCK_START = /^(?<mark>#{1,6}(?=\s|$)|[-+](?=\s|$)|>|={2,}|-{2,}|\|)/u
const NUMBER_START = /^(?<number>\d{1,9})(?<mark>[.)])(?=\s|$)/u
const ENTITY = /&(?=#?[a-zA-Z0-9]{1,31};)/gu

/** Plain text as Markdown that says the same: what would be read as markup is escaped (CommonMark 0.31, section 2.4). */
export const escapeMarkdown = (text: string): string =>
  SPECIAL.test(text)
    ? text.replace(INLINE, '\\$&').replace(ENTITY, '\\&').replace(BLOCK_START, '\\$<mark>').replace(NUMBER_START, '$<number>\\$<mark>')
    : text
