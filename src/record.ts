import { sha256 } from '@noble/hashes/sha2.js'
import * as z from 'zod'
import { ARTICLE_CONFIDENCE, articleConfidence } from './article-confidence.js'
import { bodyOf } from './body.js'
import type { PageWords } from './dictionary.js'
import { onceMade } from './once-made.js'
import type { Block, CleanOptions, Fields, Found, FrontMatter, Outcome, Role, SourceText, Span, Step, Verdict, Warning } from './types.js'
import { NAME, SCHEMA_VERSION, VERSION } from './version.js'
import { countWords, tokensOf } from './words.js'

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
  readonly fields: Outcome<Fields>
  readonly hashOf?: HashOf
}

/** The SHA-256 of bytes, or of text as UTF-8, in hexadecimal digits. */
export type HashOf = (input: string | Uint8Array) => string

/** Blocks of at most so many words that gave a value are that value and not part of the body, whatever their role. */
const FACT_WORDS = 14

/**
 * Puts the record together and checks it against the schema. A record that the schema refuses is our own fault and is thrown as it is.
 */
export const record = ({ input, options, text, blocks, verdicts, fields, hashOf = sha256Of }: Stages): Cleaned => {
  const ends = endsOf(blocks.value.blocks, verdicts.value, fields.value)
  const kept: Block[] = []
  let wordCount = 0
  for (let i = 0; i < ends.length; i++) {
    if (ends[i] !== KEPT) continue
    const block = blocks.value.blocks[i] as Block
    kept.push(block)
    wordCount += countWords(block.text)
  }
  const body = bodyOf(kept, blocks.value.format)
  const confidence = articleConfidence({
    blocks: blocks.value.blocks,
    verdicts: verdicts.value,
    fields: fields.value,
    words: verdicts.words,
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
              lines: captionSpans,
              confidence: rounded(captions.reduce((sum, one) => sum + one.confidence, 0) / captions.length),
              rule: captions[0]?.rule ?? 'caption',
            },
    },
    warnings: warnings.map(({ code, message, lines }) => ({ code, message, lines: [...lines] })),
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
    ...blocks.steps,
    ...verdicts.steps,
    ...fields.steps,
    ...frontMatterSteps(blocks.value.frontMatter, fields.value),
    ...ends.map((end, i) => stepOf(end, { block: blocks.value.blocks[i] as Block, verdict: verdicts.value[i] as Verdict })),
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

const rounded = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000

const provenanceOf = (found: Found<unknown> | undefined): ArticleRecord['fields']['headline'] =>
  found === undefined ? null : { lines: [...found.spans], confidence: rounded(found.confidence), rule: found.rule }

/** For each line that gave a value the fields that were read from it. */
const fieldsByLine = ({ captions, ...single }: Fields): ReadonlyMap<number, readonly string[]> => {
  const names = new Map<number, string[]>()
  for (const [name, value] of Object.entries(single)) {
    // The language was read off the text of the body, unless front matter names it.
    if (value !== undefined && (name !== 'language' || value.rule !== 'trigrams')) addName(names, name, value.spans)
  }
  for (const { spans } of captions) addName(names, 'captions', spans)
  return names
}

const addName = (names: Map<number, string[]>, name: string, spans: readonly Span[]): void => {
  for (const [first, last] of spans) {
    for (let line = first; line <= last; line++) {
      const known = names.get(line)
      if (known === undefined) names.set(line, [name])
      else if (!known.includes(name)) known.push(name)
    }
  }
}

const NONE: readonly string[] = []

const fieldsOf = (spans: readonly Span[], byLine: ReadonlyMap<number, readonly string[]>): readonly string[] => {
  let found = NONE
  for (const [first, last] of spans) {
    for (let line = first; line <= last; line++) {
      const names = byLine.get(line)
      if (names !== undefined) found = found.length === 0 ? names : [...new Set([...found, ...names])]
    }
  }
  return found
}

/** How a block ended: kept in the body, read as fields, or dropped. */
type End = { readonly kind: 'kept' | 'found' | 'dropped'; readonly fields: readonly string[]; readonly because?: string }
const KEPT: End = { kind: 'kept', fields: NONE }
const DROPPED: End = { kind: 'dropped', fields: NONE }
const REPEATED: End = { ...DROPPED, because: 'says the headline again' }

/** The end of each block. */
const endsOf = (blocks: readonly Block[], verdicts: readonly Verdict[], values: Fields): readonly End[] => {
  const byLine = fieldsByLine(values)
  const headline = values.headline?.value ?? ''
  const ends: End[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const end = endOf(block, verdicts[i]?.role, fieldsOf(block.spans, byLine))
    ends.push(end === KEPT && saysAgain(block.text, headline) ? REPEATED : end)
  }
  return ends
}

/** "Title: Tide wall wins" stands above "Tide wall wins": the labels compare whole blocks, and the headline is known without its label only now. */
const saysAgain = (text: string, headline: string): boolean => {
  if (Math.abs(text.length - headline.length) > MARKS_AROUND) return false
  const words = tokensOf(headline)
  return words.length >= REPEATED_WORDS && tokensOf(text).join(' ') === words.join(' ')
}
const MARKS_AROUND = 6
/** Fewer words could be a heading inside the text too. */
const REPEATED_WORDS = 3

const endOf = (block: Block, role: Verdict['role'] | undefined, fields: readonly string[]): End => {
  const isText = (role === 'body' || role === 'standfirst') && block.text !== ''
  if (isText && (fields === NONE || !fields.some((name) => takesBlock(name, block)))) return KEPT
  return fields.length > 0 ? { kind: 'found', fields } : DROPPED
}

/** How each line of front matter ended: what it says is known of the article, and no part of its text. */
const frontMatterSteps = (frontMatter: FrontMatter | undefined, fields: Fields): readonly Step[] => {
  if (frontMatter === undefined) return []
  const byLine = fieldsByLine(fields)
  const steps: Step[] = []
  for (const [first, last] of frontMatter.spans) {
    for (let line = first; line <= last; line++) {
      const names = byLine.get(line)
      const spans: readonly Span[] = [[line, line]]
      if (names === undefined) steps.push({ kind: 'dropped', spans, role: 'noise', because: 'front matter that no field was read from' })
      else steps.push({ kind: 'found', spans, role: roleOf(names), fields: names, because: 'front matter' })
    }
  }
  return steps
}

const ROLES: Readonly<Record<string, Role>> = {
  headline: 'headline',
  byline: 'byline',
  authors: 'byline',
  date: 'date',
  modified: 'date',
  url: 'url',
}
const roleOf = (fields: readonly string[]): Role => ROLES[fields[0] ?? ''] ?? 'noise'

/** The step that says how a block ended, and why. */
const stepOf = ({ kind, fields, because: known }: End, { block, verdict }: { readonly block: Block; readonly verdict: Verdict }): Step => {
  const { spans } = block
  const { role } = verdict
  const because = known ?? verdict.because.map((one) => `${one.cue}: ${one.because}`).join('; ')
  if (kind === 'kept') return { kind, spans, role, because: because || 'part of the article' }
  if (kind === 'found') return { kind, spans, role, fields, because: because || `read as ${fields.join(', ')}` }
  return { kind, spans, role, because: because || droppedBecause(role, block) }
}

const takesBlock = (field: string, block: Block): boolean =>
  field === 'headline' ||
  field === 'captions' ||
  field === 'url' ||
  (['byline', 'authors', 'date', 'modified'].includes(field) && countWords(block.text) <= FACT_WORDS)

const droppedBecause = (role: Verdict['role'], block: Block): string =>
  block.text === '' ? 'no words' : role === 'noise' ? 'not part of the article' : `looked like ${role}, but no value was read from it`

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
