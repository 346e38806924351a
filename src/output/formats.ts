import type { ArticleRecord, ErrorRecord } from '../record.js'
import type { Step } from '../types.js'
/** A record as it is written, with its steps where they were asked for. */
export type Written = (ArticleRecord & { readonly steps?: readonly Step[] }) | ErrorRecord

export const FORMATS = ['json', 'jsonl', 'markdown', 'text'] as const

export type Format = (typeof FORMATS)[number]

/** The ending of a file in each format. */
export const ENDINGS: Readonly<Record<Format, string>> = { json: '.json', jsonl: '.jsonl', markdown: '.md', text: '.txt' }

/** A record as text, with a line end at the end. */
export type Writer = (record: Written) => string

/** The writer of a format; what it needs is loaded with it, since YAML and Markdown take time to start. */
export const writerOf = async (format: Format): Promise<Writer> => {
  switch (format) {
    case 'json':
      return (await import('./json.js')).json
    case 'jsonl':
      return (await import('./jsonl.js')).jsonl
    case 'markdown':
      return (await import('./markdown.js')).markdown
    case 'text':
      return (await import('./text.js')).text
    default:
      return format satisfies never
  }
}
