import { sha256 } from '@noble/hashes/sha2.js'
import * as z from 'zod'
import { ARTICLE_CONFIDENCE, articleConfidence } from './article-confidence.js'
import { bodyOf } from './body.js'
import type { BlockWords, PageWords } from './dictionary.js'
import { endsOf, frontMatterSteps, stepOf } from './ends.js'
import { onceMade } from './once-made.js'
import type { Block, CleanOptions, Fields, Found, FrontMatter, Outcome, SourceText, Step, Verdict, Warning } from './types.js'
import { endsOfLines, wholeSpans } from './whole-lines.js'
import { NAME, SCHEMA_VERSION, VERSION } from './version.js'
import { countWords } from './words.js'

// A schema that stands in several places is made once: each takes a start some 20 microseconds.
const line = z.int().min(1)
const span = z.tuple([line, line]).readonly().describe('First and last source line, from 1, both included.')
const spans = z.array(span)
const count = z.int().min(0)
const text = z.string().min(1)
const textOrNull = text.nullable()
const path = z.string().nullable()
const share = z.number().min(0).max(1)
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/u)
  .describe('ISO 8601: as exact as the text shows, the offset only if the text shows it.')
const dateOrNull = date.nullable()

/** The keys of the values that are read from a scrape, in the order of the record. */
export const FIELD_NAMES = [
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
  .strictObject({ lines: spans, confidence: share, rule: text })
  .describe('The lines that the value was read from, how sure, and by which rule.')

const source = z.strictObject({
  path,
  format: z.enum(['markdown', 'text']),
  encoding: text,
  bytes: count,
  lines: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
})

const found = provenance.nullable()

/** The record of one article. Every key is always there; what is unknown is null, or [] for lists. */
export const recordSchema = z.strictObject({
  headline: textOrNull.describe('Without the name of the site, Markdown or decoration.'),
  byline: textOrNull.describe('As printed, without "By".'),
  authors: z.array(text).describe('Names of persons; an organisation only where no person is named.'),
  agency: textOrNull.describe('The wire agency or organisation credited.'),
  date: dateOrNull.describe('When it was published.'),
  modified: dateOrNull.describe('When it was last changed.'),
  section: textOrNull.describe('The kicker or section.'),
  dateline: z.strictObject({ place: text, agency: textOrNull }).nullable(),
  siteName: textOrNull,
  language: textOrNull.describe('BCP 47.'),
  summary: textOrNull.describe('The standfirst; it also stays the first paragraph of the body.'),
  captions: z.array(z.strictObject({ text, credit: textOrNull })),
  url: textOrNull.describe('The address of the article: absolute, without tracking parameters.'),
  body: textOrNull.describe('Markdown: one block, one blank line.'),
  wordCount: count,
  confidence: share.describe('How sure that this is an article and the record is right.'),
  fields: z.strictObject(Object.fromEntries(FIELD_NAMES.map((name) => [name, found])) as Record<FieldName, typeof found>),
  warnings: z.array(z.strictObject({ code: text, message: text, lines: spans })),
  source,
  tool: z.strictObject({ name: text, version: text, schema: text }),
})

type FieldName = (typeof FIELD_NAMES)[number]

/** The record of an input that could not be read. */
export const errorRecordSchema = z.strictObject({
  error: z.strictObject({ code: text, message: text }),
  source: z.strictObject({ path }),
})

export type ArticleRecord = z.infer<typeof recordSchema>
export type ErrorRecord = z.infer<typeof errorRecordSchema>

/** A checked record, and every step that led to it; the steps are made when they are first asked for. */
export type Cleaned = { readonly record: ArticleRecord; readonly steps: readonly Step[] }

/** What the stages made of one input. */
export type Stages = {
  readonly input: string | Uint8Array
  readonly options: CleanOptions
  readonly text: Outcome<SourceText>
  readonly blocks: Outcome<{
    readonly frontMatter?: FrontMatter | undefined
    readonly blocks: readonly Block[]
    readonly format: 'markdown' | 'text'
  }>
  readonly verdicts: Outcome<readonly Verdict[]> & { readonly words?: PageWords }
  readonly fields: Outcome<Fields> & { readonly isList?: boolean }
  readonly hashOf?: HashOf
}

/** The SHA-256 of bytes, or of text as UTF-8, in hexadecimal digits. */
export type HashOf = (input: string | Uint8Array) => string

/**
 * Puts the record together and checks it against the schema. A record that the schema refuses is our own fault and is thrown as it is.
 */
export const record = ({ input, options, text, blocks, verdicts, fields, hashOf = sha256Of }: Stages): Cleaned => {
  const ends = endsOf(blocks.value.blocks, verdicts.value, fields.value)
  const kept: Block[] = []
  let wordCount = 0
  for (let i = 0; i < ends.length; i++) {
    if (ends[i]?.kind !== 'kept') continue
    const block = blocks.value.blocks[i] as Block
    kept.push(block)
    wordCount += wordsOf(block, verdicts.words?.views[i])
  }
  const body = bodyOf(kept, blocks.value.format)
  const confidence = articleConfidence({
    blocks: blocks.value.blocks,
    verdicts: verdicts.value,
    fields: fields.value,
    words: verdicts.words,
    isList: fields.isList,
  })
  const warnings = [...text.warnings, ...blocks.warnings, ...verdicts.warnings, ...fields.warnings, ...ownWarnings(body, confidence)]
  const { captions, ...single } = fields.value
  const captionSpans = captions.flatMap(({ spans }) => spans)
  const made: ArticleRecord = {
    headline: single.headline?.value ?? null,
    byline: single.byline?.value ?? null,
    authors: [...(single.authors?.value ?? [])],
    agency: single.agency?.value ?? null,
    date: single.date?.value ?? null,
    modified: single.modified?.value ?? null,
    section: single.section?.value ?? null,
    dateline: single.dateline?.value ?? null,
    siteName: single.siteName?.value ?? null,
    language: single.language?.value ?? null,
    summary: single.summary?.value ?? null,
    captions: captions.map(({ value }) => ({ ...value })),
    url: single.url?.value ?? null,
    body: body === '' ? null : body,
    wordCount,
    confidence: rounded(confidence),
    fields: {
      ...(Object.fromEntries(
        FIELD_NAMES.map((name) => [name, name === 'captions' ? null : provenanceOf(single[name])]),
      ) as ArticleRecord['fields']),
      captions:
        captions.length === 0
          ? null
          : {
              lines: [...wholeSpans(captionSpans)],
              confidence: rounded(captions.reduce((sum, one) => sum + one.confidence, 0) / captions.length),
              rule: captions[0]?.rule ?? 'caption',
            },
    },
    warnings: warnings.map(({ code, message, lines }) => ({ code, message, lines: [...wholeSpans(lines)] })),
    source: {
      path: options.path ?? null,
      format: blocks.value.format,
      encoding: text.value.encoding,
      bytes: text.value.bytes,
      lines: text.value.lines.length,
      sha256: hashOf(input),
    },
    tool: { name: NAME, version: VERSION, schema: SCHEMA_VERSION },
  }
  const checked = recordSchema.parse(made)
  const steps = onceMade(() => [
    ...text.steps,
    ...[...blocks.steps, ...verdicts.steps, ...fields.steps].map((step) => ({ ...step, spans: wholeSpans(step.spans) })),
    ...endsOfLines([
      ...frontMatterSteps(blocks.value.frontMatter, fields.value),
      ...ends.map((end, i) => stepOf(end, { block: blocks.value.blocks[i] as Block, verdict: verdicts.value[i] as Verdict })),
    ]),
  ])
  return {
    record: checked,
    get steps() {
      return steps()
    },
  }
}

/** By a library: the module of Node.js that can do it is ten times as fast, but takes six milliseconds to load. */
export const sha256Of: HashOf = (input) => Buffer.from(sha256(typeof input === 'string' ? Buffer.from(input) : input)).toString('hex')

/** The words of a block: as many as were found before, where all of its text was read. */
const wordsOf = ({ text }: Block, view: BlockWords | undefined): number =>
  view !== undefined && !view.isWide && view.text.length === text.length ? view.numbers.length : countWords(text)

const rounded = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000

const provenanceOf = (found: Found<unknown> | undefined): ArticleRecord['fields']['headline'] =>
  found === undefined ? null : { lines: [...wholeSpans(found.spans)], confidence: rounded(found.confidence), rule: found.rule }

const ownWarnings = (body: string, confidence: number): readonly Warning[] => [
  ...(body === '' ? [{ code: 'no-body' as const, message: 'no running text was found that belongs to an article', lines: [] }] : []),
  ...(confidence < ARTICLE_CONFIDENCE
    ? [
        {
          code: 'not-an-article' as const,
          message: `the text does not look like an article (confidence ${rounded(confidence)})`,
          lines: [],
        },
      ]
    : []),
]
