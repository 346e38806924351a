import { stringify } from 'yaml'
import type { Written } from './formats.js'

/** The record without its body as YAML front matter, then the headline and the body. */
export const markdown = (record: Written): string => {
  if ('error' in record) return `---\n${stringify({ error: record.error, source: record.source })}---\n`
  const {
    headline,
    byline,
    authors,
    agency,
    date,
    modified,
    section,
    dateline,
    siteName,
    language,
    summary,
    captions,
    url,
    wordCount,
    confidence,
  } = record
  const all = {
    headline,
    byline,
    authors,
    agency,
    date,
    modified,
    section,
    dateline,
    siteName,
    language,
    summary,
    captions,
    url,
    wordCount,
    confidence,
  }
  const known = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
  const front = `---\n${stringify(known, { lineWidth: 0 })}---\n`
  const title = headline === null ? '' : `\n# ${escaped(headline)}\n`
  return `${front}${title}${record.body === null ? '' : `\n${record.body}\n`}`
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<]/gu, '\\$&')
