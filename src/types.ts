// The shapes that all stages share. This file imports nothing.

/** Source lines, counted from 1, both ends included. */
export type Span = readonly [first: number, last: number]

/** One line of the source after repair; blank lines are lines too, so `number` is always the number in the source. */
export type Line = { readonly number: number; readonly text: string }

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'table' | 'image' | 'other'

/** A link inside a block: the words that were linked and the address as written. */
export type Link = { readonly text: string; readonly url: string }

/** Lines that belong together. Every line that is not blank is in exactly one block. */
export type Block = {
  readonly index: number
  readonly kind: BlockKind
  /** The source lines of the block in order; more than one span where something else lay between. */
  readonly spans: readonly Span[]
  /** The words alone: markup taken away, wraps joined. Tables, code and verse keep their line ends. */
  readonly text: string
  /** The same as Markdown. */
  readonly markdown: string
  /** Share of the characters of `text` that are link text, 0 to 1; undefined where the input does not show links. */
  readonly linked: number | undefined
  readonly links: readonly Link[]
  /** Level of a heading (1 to 6) or depth of a list item (from 1); 0 for other kinds. */
  readonly level: number
  /** Share of the characters of `text` that are emphasised, 0 to 1. */
  readonly emphasised: number
  /** How many blank lines stand before the block. */
  readonly gap: number
}

/** What stands behind a key of front matter, or one of several; `name` is the inner key where the value has one. */
export type EntryValue = { readonly name: string | undefined; readonly text: string; readonly spans: readonly Span[] }

/** A key of front matter with its values: one, or one for each item of a list. */
export type Entry = { readonly key: string; readonly values: readonly EntryValue[]; readonly spans: readonly Span[] }

/** What a tool wrote above the text, between `---` and `---`: it is known of the article and no part of the page. */
export type FrontMatter = { readonly entries: readonly Entry[]; readonly spans: readonly Span[] }

export type Role = 'headline' | 'kicker' | 'standfirst' | 'byline' | 'date' | 'caption' | 'credit' | 'url' | 'site' | 'body' | 'noise'

/** What a cue saw in a block: how strongly, from 0 to 1, and why, in a few words. */
export type Sign = { readonly strength: number; readonly because: string }

/** A sign with the name of the cue that saw it. */
export type Evidence = Sign & { readonly cue: string }

/** How likely each role is for a block: 0 to 1 each, 1 together. */
export type Likelihoods = Readonly<Record<Role, number>>

/** The role given to a block, how sure (0 to 1), how likely each other role was, and the evidence that weighed most. */
export type Verdict = {
  readonly role: Role
  readonly confidence: number
  readonly likelihoods: Likelihoods
  /** Worked out when it is asked for. */
  readonly because: readonly Evidence[]
}

/** A value read from the source: where, how sure (0 to 1), and by which rule. */
export type Found<T> = {
  readonly value: T
  readonly spans: readonly Span[]
  readonly confidence: number
  readonly rule: string
}

export type WarningCode =
  | 'ambiguous-date'
  | 'conflicting-dates'
  | 'future-date'
  | 'weekday-mismatch'
  | 'relative-date'
  | 'damaged-encoding'
  | 'uncertain-encoding'
  | 'conflicting-url'
  | 'conflicting-headlines'
  | 'interleaved-columns'
  | 'not-an-article'
  | 'no-body'

/** Something the reader of a record should know. */
export type Warning = { readonly code: WarningCode; readonly message: string; readonly lines: readonly Span[] }

/** What was done to which lines, and why. `kept`, `found` and `dropped` part the lines that are not blank; the others come beside. */
export type Step =
  | { readonly kind: 'repaired'; readonly spans: readonly Span[]; readonly rule: string; readonly because: string }
  | { readonly kind: 'joined'; readonly spans: readonly Span[]; readonly rule: string; readonly because: string }
  | { readonly kind: 'kept'; readonly spans: readonly Span[]; readonly role: Role; readonly because: string }
  | {
      readonly kind: 'found'
      readonly spans: readonly Span[]
      readonly role: Role
      readonly fields: readonly string[]
      readonly because: string
    }
  | { readonly kind: 'dropped'; readonly spans: readonly Span[]; readonly role: Role; readonly because: string }

/** The steps that say how each line ended. */
export type EndStep = Extract<Step, { readonly kind: 'kept' | 'found' | 'dropped' }>

/** What every stage returns: its value, and the steps that led there. */
export type Outcome<T> = { readonly value: T; readonly steps: readonly Step[]; readonly warnings: readonly Warning[] }

/** The text of the input, as lines, with what is known of the bytes. */
export type SourceText = {
  readonly lines: readonly Line[]
  /** Name of the character encoding, as the Encoding Standard (WHATWG) writes it in lower case. */
  readonly encoding: string
  readonly bytes: number
}

/** A page after labelling: blocks[i] has the role verdicts[i].role. Front matter is neither in the blocks nor in the lines. */
export type LabelledPage = {
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly verdicts: readonly Verdict[]
  readonly frontMatter?: FrontMatter | undefined
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What the caller knows and the text does not show. */
export type CleanOptions = {
  /** Kept in `source.path`; never opened. */
  readonly path?: string | undefined
  /** Character encoding of the bytes, where known; a label of the Encoding Standard. */
  readonly encoding?: string | undefined
  /** ISO 8601; relative dates ("5 hours ago") are read against it, and dates after it are called future. */
  readonly referenceDate?: string | undefined
  /** How to read a numeric date such as 03/04/2026. */
  readonly dateOrder?: DateOrder | undefined
  /** The address of the article, where the caller knows it. */
  readonly url?: string | undefined
}

export type Caption = { readonly text: string; readonly credit: string | null }

export type Dateline = { readonly place: string; readonly agency: string | null }

/** What the field readers found; a key that is missing was not in the text. */
export type Fields = {
  readonly headline?: Found<string> | undefined
  readonly byline?: Found<string> | undefined
  readonly authors?: Found<readonly string[]> | undefined
  readonly agency?: Found<string> | undefined
  readonly date?: Found<string> | undefined
  readonly modified?: Found<string> | undefined
  readonly section?: Found<string> | undefined
  readonly dateline?: Found<Dateline> | undefined
  readonly siteName?: Found<string> | undefined
  readonly language?: Found<string> | undefined
  readonly summary?: Found<string> | undefined
  readonly captions: readonly Found<Caption>[]
  readonly url?: Found<string> | undefined
}
