import * as z from 'zod'
import { NAME, SCHEMA_VERSION, VERSION } from './version.js'
import type { Block, Fields, Found, LabelledPage, Outcome, Span, Step, Verdict, Warning } from './types.js'

const span = z
  .tuple([z.int().min(1), z.int().min(1)])
  .readonly()
  .describe('First and last source line, from 1, both included.')
const text = z.string().min(1)
const share = z.number().min(0).max(1)
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/u)
  .describe('ISO 8601: as exact as the text shows, the offset only if the text shows it.')

const FIELD_NAMES = [
  'headline',
  'byline',
  'authors',
  'agency',
  'date',
  'modified',
  'section',
  'dateline',
  'siteName',
  'language',
  'summary',
  'captions',
  'url',
] as const

const provenance = z
  .strictObject({ lines: z.array(span), confidence: share, rule: text })
  .describe('The lines that the value was read from, how sure, and by which rule.')

const source = z.strictObject({
  path: z.string().nullable(),
  format: z.enum(['markdown', 'text']),
  encoding: text,
  bytes: z.int().min(0),
  lines: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
})

/** The record of one article. Every key is always there; what is unknown is null, or [] for lists. */
export const recordSchema = z.strictObject({
  headline: text.nullable().describe('Without the name of the site, Markdown or decoration.'),
  byline: text.nullable().describe('As printed, without "By".'),
  authors: z.array(text).describe('Names of persons; an organisation only where no person is named.'),
  agency: text.nullable().describe('The wire agency or organisation credited.'),
  date: date.nullable().describe('When it was published.'),
  modified: date.nullable().describe('When it was last changed.'),
  section: text.nullable().describe('The kicker or section.'),
  dateline: z.strictObject({ place: text, agency: text.nullable() }).nullable(),
  siteName: text.nullable(),
  language: text.nullable().describe('BCP 47.'),
  summary: text.nullable().describe('The standfirst; it also stays the first paragraph of the body.'),
  captions: z.array(z.strictObject({ text, credit: text.nullable() })),
  url: text.nullable().describe('The address of the article: absolute, without tracking parameters.'),
  body: text.nullable().describe('Markdown: one block, one blank line.'),
  wordCount: z.int().min(0),
  confidence: share.describe('How sure that this is an article and the record is right.'),
  fields: z.strictObject(
    Object.fromEntries(FIELD_NAMES.map((name) => [name, provenance.nullable()])) as Record<FieldName, z.ZodNullable<typeof provenance>>,
  ),
  warnings: z.array(z.strictObject({ code: text, message: text, lines: z.array(span) })),
  source,
  tool: z.strictObject({ name: text, version: text, schema: text }),
})

type FieldName = (typeof FIELD_NAMES)[number]

/** The record of an input that could not be read. */
export const errorRecordSchema = z.strictObject({
  error: z.strictObject({ code: text, message: text }),
  source: z.strictObject({ path: z.string().nullable() }),
})

export type ArticleRecord = z.infer<typeof recordSchema>
export type ErrorRecord = z.infer<typeof errorRecordSchema>
