import type { Written } from './formats.js'

/** JSON for people: indented by two spaces. */
export const json = (record: Written): string => `${JSON.stringify(record, null, 2)}\n`
