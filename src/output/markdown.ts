import { stringify } from 'yaml'
import { FIELD_NAMES } from '../record.js'
import type { Written } from './formats.js'

/** What the front matter tells, in this order, where it is known. */
const FRONT_MATTER = [...FIELD_NAMES, 'wordCount', 'confidence'] as const

/** The record without its body as YAML front matter, then the headline and the body. */
export const markdown = (record: Written): string => {
  if ('error' in record) return `---\n${stringify({ error: record.error, source: record.source })}---\n`
  const { headline, body } = record
  const known = Object.fromEntries(FRONT_MATTER.map((key) => [key, record[key]]).filter(([, value]) => isKnown(value)))
  const front = `---\n${stringify(known, { lineWidth: 0 })}---\n`
  const title = headline === null ? '' : `\n# ${escaped(headline)}\n`
  return `${front}${title}${body === null ? '' : `\n${body}\n`}`
}

const isKnown = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0)

const escaped = (text: string): string => text.replace(/[\\`*_[\]<]/gu, '\\$&')
