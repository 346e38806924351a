import { phrasesIn } from '../phrases.js'
import type { BlockKind, Span, Step } from '../types.js'
import { endsSentence } from '../words.js'
import type { Dialect } from './dialect.js'
import { type Fragments, fragmentRule, fragmentsOf } from './fragments.js'
import { type Hyphens, joinTwo } from './join-lines.js'
import type { Piece, PieceLine } from './scan.js'
import { goesOn, isUnfinished, paragraphsOf, wordsIn } from './unwrap.js'

/** A paragraph, heading, item ... with its lines joined; `raw` still has the markup of the source. */
export type Paragraph = {
  readonly kind: BlockKind
  readonly level: number
  readonly marker: string
  readonly indent: number
  readonly gap: number
  readonly spans: readonly Span[]
  readonly raw: string
}

/** An unfinished line of fewer words is no sentence cut off but a label or a menu entry. */
const CUT_WORDS = 6
/** A link or a name that stands alone between two pieces of a sentence has at most so many words. */
const INSERT_WORDS = 8
const AD_WORDS = 6
const HANGING_END = /(?:[,([“«„]|\s\p{Ll}{1,3}|\s[–—])$/u
const CLOSING_START = /^(?:[,;.!?)\]}»”’…、。，](?!\p{L})|['’]s\b)/u
const ORPHAN_START = /^[,;.)\]](?:\s|$)/u
/** A heading in title case ends in a capitalised word; a sentence that was cut mostly does not. */
const LOWER_END = /(?:^|\s)\p{Ll}[\p{L}\p{M}'’-]*$/u
const LETTER_START = /^\p{L}/u
const DROP_CAP = /^\p{Lu}$/u

/** Cuts pieces into paragraphs and joins the lines of each. */
export const unwrap = (
  pieces: readonly Piece[],
  dialect: Dialect,
  hyphens: Hyphens,
): { paragraphs: readonly Paragraph[]; steps: readonly Step[] } => {
  const paragraphs: Paragraph[] = []
  const steps: Step[] = []
  for (const piece of pieces) {
    if (piece.kind === 'code' || piece.kind === 'table' || piece.kind === 'other') {
      paragraphs.push({ ...shape(piece), spans: spansOf(piece.lines), raw: piece.lines.map(({ text }) => text).join('\n') })
      continue
    }
    paragraphsOf(piece, dialect).forEach((lines, part) => {
      const raw = lines.reduce((text, line) => joinTwo(text, line.text.trim(), hyphens), '')
      const spans = spansOf(lines)
      // What follows the first part of an item is a paragraph of its own.
      const own = part > 0 && piece.kind === 'item' ? { kind: 'paragraph' as const, level: 0, marker: '' } : {}
      paragraphs.push({ ...shape(piece), ...own, gap: part === 0 ? piece.gap : 0, spans, raw })
      if (lines.length > 1) steps.push({ kind: 'joined', spans, rule: 'wrap', because: `${lines.length} lines of one ${piece.kind}` })
    })
  }
  return { paragraphs, steps }
}

const shape = ({ kind, level, marker, indent, gap }: Piece): Pick<Paragraph, 'kind' | 'level' | 'marker' | 'indent' | 'gap'> => ({
  kind,
  level,
  marker,
  indent,
  gap,
})

const spansOf = (lines: readonly PieceLine[]): readonly Span[] => {
  const spans: [number, number][] = []
  for (const { number } of lines) {
    const last = spans.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  return spans
}

/** Joins what a scraper broke apart: a sentence over a blank line, around a link on a line of its own, around an advertisement. */
export const mend = (
  paragraphs: readonly Paragraph[],
  dialect: Dialect,
  hyphens: Hyphens,
): { paragraphs: readonly Paragraph[]; steps: readonly Step[] } => {
  const out: Paragraph[] = []
  const steps: Step[] = []
  const fragments = dialect.markup === 'plain' ? fragmentsOf(paragraphs, dialect) : undefined
  const join = (at: number, second: Paragraph, rule: string): void => {
    const first = out[at]
    if (first === undefined) return
    const glue = rule === 'drop-cap' ? first.raw + second.raw : joinTwo(first.raw, second.raw, hyphens)
    const spans = mergeSpans(first.spans, second.spans)
    out[at] = { ...first, raw: glue, spans }
    steps.push({ kind: 'joined', spans, rule, because: JOIN_REASONS[rule] ?? rule })
  }
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]
    if (paragraph === undefined) continue
    const above = out.at(-1)
    const next = paragraphs[i + 1]
    const rule = above && joinRule(above, paragraph, { next, dialect, fragments })
    if (rule !== undefined) {
      join(out.length - 1, paragraph, rule)
      continue
    }
    const before = out.at(-2)
    if (above !== undefined && before !== undefined && isAdvertisement(above) && continues(before, paragraph, next)) {
      join(out.length - 2, paragraph, 'around-advertisement')
      continue
    }
    out.push(paragraph)
  }
  return { paragraphs: out, steps }
}

const JOIN_REASONS: Readonly<Record<string, string>> = {
  'sentence-goes-on': 'the first part ends in mid-sentence and the second goes on in lower case or with a closing mark',
  'closing-mark': 'the second part opens with a mark that closes or goes on a sentence',
  'opening-word': 'the first part is one word that opens sentences in this text',
  dash: 'the second part opens with a dash',
  bracket: 'the second part is a remark in brackets inside a sentence',
  label: 'a label with a colon stands before its text',
  'inline-link': 'a link or name of a few words stands between two parts of a sentence',
  'hanging-word': 'the first part ends in a word or mark that cannot end a sentence',
  'drop-cap': 'a single capital letter opens the word that follows',
  'around-advertisement': 'an advertisement stands between two parts of a sentence',
}

type Around = { readonly next: Paragraph | undefined; readonly dialect: Dialect; readonly fragments: Fragments | undefined }

const joinRule = (above: Paragraph, below: Paragraph, { next, dialect, fragments }: Around): string | undefined => {
  if (above.kind !== 'paragraph' && above.kind !== 'item' && above.kind !== 'quote') return
  if (below.kind !== 'paragraph') return
  if (DROP_CAP.test(above.raw) && /^\p{L}/u.test(below.raw) && wordsIn(below.raw) >= CUT_WORDS) return 'drop-cap'
  if (fragments?.isFragmented && above.kind === 'paragraph') {
    const rule = isAdvertisement(below) ? undefined : fragmentRule({ above, below, next }, fragments)
    if (rule !== undefined) return rule
  }
  if (above.kind === 'paragraph' ? continues(above, below, next) : ORPHAN_START.test(below.raw) && below.gap === 0)
    return 'sentence-goes-on'
  if (dialect.markup === 'markdown' || dialect.layout === 'wrapped' || above.kind !== 'paragraph' || !isUnfinished(above.raw)) return
  const isLong = wordsIn(above.raw) >= CUT_WORDS
  if (isLong && HANGING_END.test(above.raw.slice(-12)) && !endsSentence(above.raw) && !isAdvertisement(below)) return 'hanging-word'
  if (
    ((isLong && LOWER_END.test(above.raw.slice(-40))) || HANGING_END.test(above.raw.slice(-12))) &&
    wordsIn(below.raw) <= INSERT_WORDS &&
    next?.kind === 'paragraph' &&
    isUnfinished(below.raw) &&
    goesOn(next.raw) &&
    !isAdvertisement(below)
  )
    return 'inline-link'
  if (wordsIn(above.raw) <= CUT_WORDS && goesOn(below.raw) && wordsIn(below.raw) >= INSERT_WORDS && above.gap >= below.gap)
    return 'inline-link'
  return
}

const continues = (above: Paragraph, below: Paragraph, next: Paragraph | undefined): boolean => {
  if (above.kind !== 'paragraph' || below.kind !== 'paragraph' || !isUnfinished(above.raw) || !goesOn(below.raw)) return false
  // "by Mara Quill" and "vor 14 Minuten" below a headline begin in lower case too: a short piece that ends nothing goes on nothing.
  const isStub = LETTER_START.test(below.raw) && wordsIn(below.raw) <= CUT_WORDS && isUnfinished(below.raw)
  if (isStub && !(next?.kind === 'paragraph' && goesOn(next.raw) && wordsIn(next.raw) > CUT_WORDS)) return false
  return wordsIn(above.raw) >= CUT_WORDS || (CLOSING_START.test(below.raw) && /\p{L}$/u.test(above.raw))
}

const isAdvertisement = ({ raw }: Paragraph): boolean => wordsIn(raw) <= AD_WORDS && phrasesIn(raw, 80).opening.has('advertisement')

const mergeSpans = (first: readonly Span[], second: readonly Span[]): readonly Span[] => {
  const last = first.at(-1)
  const next = second[0]
  if (last !== undefined && next !== undefined && last[1] === next[0] - 1)
    return [...first.slice(0, -1), [last[0], next[1]], ...second.slice(1)]
  return [...first, ...second]
}
