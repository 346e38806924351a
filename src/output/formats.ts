import type { ArticleRecord, ErrorRecord } from '../record.js'
import type { Step } from '../types.js'
/** A record as it is written, with its steps where they were asked for. */
export type Written = (ArticleRecord & { readonly steps?: readonly Step[]; readonly duplicateOf?: string | null }) | ErrorRecord

export const FORMATS = ['json', 'jsonl', 'csv', 'markdown', 'text'] as const

export type Format = (typeof FORMATS)[number]

/** The ending of a file in each format. */
export const ENDINGS: Readonly<Record<Format, string>> = { json: '.json', jsonl: '.jsonl', csv: '.csv', markdown: '.md', text: '.txt' }

/** A record as text, with a line end at the end. */
export type Writer = (record: Written) => string

/**
 * The writer of a format; what it needs is loaded with it, since YAML and Markdown take time to start.
 *
 * @param fields the columns of CSV
 */
export const writerOf = async (format: Format, fields?: readonly string[]): Promise<Writer> => {
  switch (format) {
    case 'json':
      return (await import('./json.js')).json
    case 'jsonl':
      return (await import('./jsonl.js')).jsonl
    case 'csv':
      return (await import('./csv.js')).csv(fields)
    case 'markdown':
      return (await import('./markdown.js')).markdown
    case 'text':
      return (await import('./text.js')).text
    default:
      return format satisfies never
  }
}

/** What a file of the format begins with, before its first record. */
export const headOf = async (format: Format, fields?: readonly string[]): Promise<string> =>
  format === 'csv' ? (await import('./csv.js')).csvHead(fields) : ''
