// How each line ended: kept in the body, read as a value, or dropped.
import type { Block, EndStep, Fields, FrontMatter, Role, Span, Verdict } from './types.js'
import { countWords, endsSentence, tokensOf } from './words.js'
import { isFurniture } from './fields/caption-furniture.js'
import { isAboutAuthor, namesToKnow, saysWhatIsWritten } from './about-author.js'
import { isEndCredit } from './end-credit.js'
import { isEndNotice, isInsertedNotice } from './end-notice.js'

/** Blocks of at most so many words that gave a value are that value and not part of the body, whatever their role. */
const FACT_WORDS = 14

/** For each line that gave a value the fields that were read from it. */
const fieldsByLine = ({ captions, ...single }: Fields): ReadonlyMap<number, readonly string[]> => {
  const names = new Map<number, string[]>()
  for (const [name, value] of Object.entries(single)) {
    // The subject of the first sentence is read from it, and the sentence stays.
    if (value?.rule === 'bold-subject') continue
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
const UNREAD: End = { ...KEPT, because: 'a sentence between paragraphs, and no caption of a picture' }
const REPEATED: End = { ...DROPPED, because: 'says the headline again' }

const BUTTON: End = { ...DROPPED, because: 'a button of a picture' }

/** The end of each block. */
export const endsOf = (blocks: readonly Block[], verdicts: readonly Verdict[], values: Fields): readonly End[] => {
  const byLine = fieldsByLine(values)
  const headline = values.headline?.value ?? ''
  const ends: End[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const read = endOf(block, verdicts[i], fieldsOf(block.spans, byLine))
    const end = read === DROPPED && opensUnmarked(block, verdicts[i], verdicts[i + 1]) ? UNREAD : read
    ends.push(end.kind !== 'kept' ? end : saysAgain(block.text, headline) ? REPEATED : isButton(block.text) ? BUTTON : end)
  }
  return withoutNotices(blocks, ends, values.authors?.value ?? NONE)
}

/**
 * Without notices in the last paragraphs and without what is said of the authors: a name alone, and "Mara Quill covers the harbour." in the last
 * paragraphs. On sites left out three of four such are no part of the body.
 */
const withoutNotices = (blocks: readonly Block[], ends: readonly End[], authors: readonly string[]): readonly End[] => {
  const kept = [...ends.keys()].filter((i) => ends[i]?.kind === 'kept')
  const first = kept[0] ?? blocks.length
  const names = namesToKnow(authors)
  const mayName = names.length > 0 ? [] : namesToKnow(linesThatMayName(blocks.slice(0, first)))
  const last = kept[Math.max(FIRST_BLOCKS, endOfText(blocks, kept) - LAST_BLOCKS)] ?? blocks.length
  return ends.map((end, i) => {
    if (end.kind !== 'kept') return end
    const text = blocks[i]?.text ?? ''
    if ((i >= last && isEndNotice(text)) || isInsertedNotice(text)) return NOTICE
    if (i >= last && isEndCredit(text)) return CREDIT
    const isAbout =
      isAboutAuthor(text, names, { isFirst: i === first, isLast: i >= last }) ||
      (i >= last && isNameAlone(blocks[i - 1], names)) ||
      (i > first && saysWhatIsWritten(text, mayName))
    return isAbout ? ABOUT_AUTHOR : end
  })
}
/** How many of the kept blocks stand above the notices at the end. */
const endOfText = (blocks: readonly Block[], kept: readonly number[]): number => {
  let count = kept.length
  while (count > 0 && isEndNotice(blocks[kept[count - 1] ?? 0]?.text ?? '')) count--
  return count
}

/** "MARA QUILL" right above "Quill covers the harbour for the Ledger." */
const isNameAlone = (block: Block | undefined, names: readonly string[]): boolean =>
  block !== undefined && block.text.length <= NAME_LETTERS && names.some((name) => name.toLowerCase() === block.text.toLowerCase())
/** A name alone above the text, where it was not read as the author's. */
const linesThatMayName = (head: readonly Block[]): readonly string[] =>
  head.flatMap(({ text }) => (text.length <= NAME_LETTERS && countWords(text) <= NAME_WORDS ? [text] : []))
const NAME_LETTERS = 40
const NAME_WORDS = 4
const LAST_BLOCKS = 3
/** A text may open with whom it is about. */
const FIRST_BLOCKS = 2
const NOTICE: End = { ...DROPPED, because: 'a notice below the article' }
const CREDIT: End = { ...DROPPED, because: 'who worked on the article' }
const ABOUT_AUTHOR: End = { ...DROPPED, because: 'about the author' }

/** "View image in fullscreen" alone between two paragraphs. */
const isButton = (text: string): boolean => text.length <= BUTTON_LETTERS && isFurniture(text)
const BUTTON_LETTERS = 60

/** "Title: Tide wall wins" stands above "Tide wall wins": the labels compare whole blocks, and the headline is known without its label only now. */
const saysAgain = (text: string, headline: string): boolean => {
  if (Math.abs(text.length - headline.length) > MARKS_AROUND) return false
  const words = tokensOf(headline)
  return words.length >= REPEATED_WORDS && tokensOf(text).join(' ') === words.join(' ')
}
const MARKS_AROUND = 6
/** Fewer words could be a heading inside the text too. */
const REPEATED_WORDS = 3

const endOf = (block: Block, verdict: Verdict | undefined, fields: readonly string[]): End => {
  const role = verdict?.role
  const isText = (role === 'body' || role === 'standfirst' || fields.includes('summary')) && block.text !== ''
  if (fields === NONE && verdict !== undefined && isUnread(block, verdict)) return UNREAD
  if (isText && (fields === NONE || !fields.some((name) => takesBlock(name, block)))) return KEPT
  return fields.length > 0 ? { kind: 'found', fields } : DROPPED
}

/**
 * A sentence that looked like a caption, as the paragraph above one does, but that the reader of captions did not take: on sites left out 60 of
 * 100 are paragraphs.
 */
const isUnread = ({ text }: Block, { role, likelihoods }: Verdict): boolean =>
  role === 'caption' &&
  likelihoods.body + likelihoods.standfirst >= likelihoods.noise &&
  countWords(text) >= UNREAD_WORDS &&
  endsSentence(text)
const UNREAD_WORDS = 10

/**
 * The first paragraph of a Thai or Lao text, which has no full stop: a short one right above another looks like a headline or a caption, and is
 * none where neither was read from it.
 */
const opensUnmarked = ({ text, kind }: Block, verdict: Verdict | undefined, below: Verdict | undefined): boolean =>
  kind === 'paragraph' &&
  (verdict?.role === 'headline' || verdict?.role === 'caption') &&
  verdict.likelihoods.body >= OPENING_CHANCE &&
  below?.role === 'body' &&
  UNMARKED.test(text) &&
  countWords(text) >= OPENING_WORDS
const OPENING_CHANCE = 0.15
const OPENING_WORDS = 5
const UNMARKED = /^[\p{Script=Thai}\p{Script=Lao}\p{M}\p{N} ]+$/u

/** How each line of front matter ended: what it says is known of the article, and no part of its text. */
export const frontMatterSteps = (frontMatter: FrontMatter | undefined, fields: Fields): readonly EndStep[] => {
  if (frontMatter === undefined) return []
  const byLine = fieldsByLine(fields)
  const steps: EndStep[] = []
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
export const stepOf = (
  { kind, fields, because: known }: End,
  { block, verdict }: { readonly block: Block; readonly verdict: Verdict },
): EndStep => {
  const { spans } = block
  const { role } = verdict
  const because = known ?? verdict.because.map((one) => `${one.cue}: ${one.because}`).join('; ')
  if (kind === 'kept') return { kind, spans, role: role === 'standfirst' ? role : 'body', because: because || 'part of the article' }
  if (kind === 'found') return { kind, spans, role, fields, because: because || `read as ${fields.join(', ')}` }
  return { kind, spans, role, because: because || droppedBecause(role, block) }
}

const takesBlock = (field: string, block: Block): boolean =>
  field === 'headline' ||
  field === 'captions' ||
  field === 'url' ||
  (['byline', 'authors', 'date', 'modified'].includes(field) &&
    ((countWords(block.text) <= FACT_WORDS && !opensWithReporter(block.text)) || isEndCredit(block.text)))

/** "(서울=연합뉴스) 홍길동 기자 = ...": a paragraph that names its reporter first, and tells its story behind him. */
const opensWithReporter = (text: string): boolean => endsSentence(text) && REPORTER_OPENING.test(text)
const REPORTER_OPENING = /^[([【〔（［][^()[\]【】〔〕（）［］]{2,30}[)\]】〕）］].{20}/u

const droppedBecause = (role: Verdict['role'], block: Block): string =>
  block.text === '' ? 'no words' : role === 'noise' ? 'not part of the article' : `looked like ${role}, but no value was read from it`
