// A paragraph that others are joined to, piece by piece.
import type { Span, Step } from '../types.js'
import { type Hyphens, joinAll } from './join-lines.js'
import type { Paragraph } from './paragraphs.js'
import { wordsIn } from './unwrap.js'

/** A paragraph to which others may still be joined; what most never need is made when it is asked for. */
export type Growing = {
  readonly paragraph: Paragraph
  last: string
  words: number | undefined
  /** Put together once at the end, since a long paragraph may come in many pieces; undefined as long as nothing was joined. */
  joined: { pieces: string[]; readonly spans: [number, number][] } | undefined
}

export const wordsOf = (growing: Growing): number => {
  growing.words ??= wordsIn(growing.paragraph.raw)
  return growing.words
}

export const join = (first: Growing, second: Paragraph, { rule, because }: { readonly rule: string; readonly because: string }): Step => {
  const words = wordsOf(first) + wordsIn(second.raw)
  first.joined ??= { pieces: [first.paragraph.raw], spans: first.paragraph.spans.map(([from, to]) => [from, to]) }
  const { joined } = first
  if (rule === 'drop-cap') joined.pieces = WORD_OF_ONE_LETTER.test(second.raw) ? [first.last, second.raw] : [first.last + second.raw]
  else joined.pieces.push(second.raw)
  first.last = second.raw
  first.words = words
  const [from, to] = joined.spans.at(-1) ?? [0, 0]
  addSpans(joined.spans, second.spans)
  return { kind: 'joined', spans: [[from, to], ...second.spans], rule, because }
}
/** "A" / "Port Ellery company": what opens with a capital and goes on in lower case is a word of its own; "T" / "HE TOWN" is none. */
const WORD_OF_ONE_LETTER = /^\p{Upper}\p{Lower}/u

export const grown = ({ paragraph, joined }: Growing, hyphens: Hyphens): Paragraph => {
  const raw = joined === undefined ? paragraph.raw : joinAll(joined.pieces, hyphens)
  if (raw.includes(SOFT_HYPHEN)) return withRaw(paragraph, raw.replaceAll(SOFT_HYPHEN, ''), joined?.spans ?? paragraph.spans)
  return joined === undefined ? paragraph : withRaw(paragraph, raw, joined.spans)
}
/** At the end of a line that nothing goes on. */
const SOFT_HYPHEN = '\u00ad'

/** Key by key, so that all paragraphs have one shape in the engine. */
export const withRaw = ({ kind, level, marker, indent, gap, isBroken }: Paragraph, raw: string, spans: readonly Span[]): Paragraph => ({
  kind,
  level,
  marker,
  indent,
  gap,
  spans,
  raw,
  isBroken,
})

const addSpans = (spans: [number, number][], more: readonly Span[]): void => {
  for (const [from, to] of more) {
    const last = spans.at(-1)
    if (last !== undefined && last[1] === from - 1) last[1] = to
    else spans.push([from, to])
  }
}
