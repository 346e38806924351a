import { kindOf, OTHER_LETTER } from '../characters.js'
import type { Line, Step } from '../types.js'
import { endsSentence } from '../words.js'
import type { Dialect } from './dialect.js'
import { isSmallFact } from './ends-paragraph.js'
import { LINK_ADDRESS } from './full.js'
import { type Growing, grown, join, withRaw, wordsOf } from './growing.js'
import { IMAGE_START } from './image-start.js'
import { AD_WORDS, isAdvertisement, isInterruption, isSmallPageNumber } from './interruption.js'
import { isEnough, joinChance } from './join-chance.js'
import type { Hyphens } from './join-lines.js'
import type { Paragraph } from './paragraphs.js'
import { seamsOf } from './seam.js'
import { joinChances } from './seam-model.js'
import { touchingLines } from './touching.js'
import { endsItem, goesOn, hangs, hasSeams, isUnfinished, wordsIn } from './unwrap.js'

/** An unfinished line of fewer words is no sentence cut off but a label or a menu entry. */
const CUT_WORDS = 6
const CLOSING_START = /^(?!!\[)(?:[,;.!?)\]}»”’…](?!\p{Alpha})|[、。，]|['’]s\b)/u
const ORPHAN_START = /^[,;.)\]](?:\s|$)/u
const LETTER_START = /^\p{Alpha}/u
/** "L" / "’hiver", "“W" / "e have waited". */
const WORD_REST = /^['’]?\p{Alpha}/u
const DROP_CAP = /^[“"«„‘¿¡]?\p{Upper}$/u

/** Joins what a scraper broke apart: a sentence over a blank line, around a link on a line of its own, around an advertisement. */
export const mend = (
  paragraphs: readonly Paragraph[],
  { dialect, hyphens, lines }: { readonly dialect: Dialect; readonly hyphens: Hyphens; readonly lines: readonly Line[] },
): { paragraphs: readonly Paragraph[]; steps: readonly Step[] } => {
  const out: Growing[] = []
  const steps: Step[] = []
  const chances = hasSeams(dialect) ? seamChances(paragraphs) : undefined
  const least = chances === undefined ? 1 : joinChance(paragraphs.map(({ gap }) => gap))
  const touching = chances === undefined ? undefined : touchingLines(lines)
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]
    if (paragraph === undefined) continue
    const above = out.at(-1)
    const next = paragraphs[i + 1]
    const chance = chances?.[i - 1] ?? 0
    const isSeam = above !== undefined && isEnough(chance, least, () => wordsOf(above) + wordsIn(paragraph.raw))
    if (isSeam && isJoinable(above, paragraph, next) && !isDropCap(above, paragraph)) {
      const because = `${Math.round(chance * 100)} % sure that the second text node goes on the first`
      steps.push(join(above, withMarker(paragraph), { rule: 'seam', because }))
      continue
    }
    if (
      above !== undefined &&
      touching?.has(paragraph.spans[0]?.[0] ?? 0) === true &&
      isJoinable(above, paragraph, next) &&
      goesOnTouching(above, paragraph, next)
    ) {
      steps.push(join(above, withMarker(paragraph), { rule: 'touching', because: 'the space between both text nodes was kept' }))
      continue
    }
    const rule = above && joinRule(above, paragraph, { next, dialect, hasSeams: chances !== undefined })
    if (above !== undefined && rule !== undefined) {
      steps.push(join(above, paragraph, { rule, because: JOIN_REASONS[rule] ?? rule }))
      continue
    }
    const before = above && mayResume(out, paragraph) && isInterruption(above.paragraph) ? interruptedIn(out) : undefined
    if (before !== undefined && isResumed(before, out.at(-1)?.paragraph ?? paragraph, { below: paragraph, next })) {
      steps.push(join(before, paragraph, { rule: 'around-advertisement', because: JOIN_REASONS['around-advertisement'] ?? '' }))
      continue
    }
    out.push({ paragraph, last: paragraph.raw, words: undefined, joined: undefined })
  }
  const mended: Paragraph[] = []
  for (const growing of out) mended.push(grown(growing, hyphens))
  return { paragraphs: mended, steps }
}

const JOIN_REASONS: Readonly<Record<string, string>> = {
  'sentence-goes-on': 'the first part ends in mid-sentence and the second goes on in lower case or with a closing mark',
  address: 'the address of a link stands behind its words',
  'drop-cap': 'a single capital letter opens the word that follows',
  'around-advertisement': 'an advertisement or the number of a page stands between two parts of a sentence',
}

const seamChances = (paragraphs: readonly Paragraph[]): readonly number[] => {
  const texts: string[] = []
  const gaps: number[] = []
  for (const paragraph of paragraphs) {
    texts.push(markedRaw(paragraph))
    gaps.push(paragraph.gap)
  }
  return joinChances(seamsOf(texts, gaps))
}

/** A dash at the start of a text node may be one of the sentence, unless another one opens the next or the last: these are items of a list. */
const DASH = /^[-–]$/u
const isDash = (item: Paragraph, ...around: readonly (Paragraph | undefined)[]): boolean =>
  item.kind === 'item' && DASH.test(item.marker) && around.every((other) => other?.kind !== 'item' || other.marker !== item.marker)

/** "b) leave the beach as it is": the letter counts, and opens no rest of a sentence. */
const OPTION = /^\p{Lower}\) /u

const isJoinable = (growing: Growing, below: Paragraph, next: Paragraph | undefined): boolean =>
  (growing.paragraph.kind === 'paragraph' || growing.paragraph.kind === 'item') &&
  (below.kind === 'paragraph' || isDash(below, growing.paragraph, next)) &&
  !(growing.paragraph.kind === 'item' && below.gap > 0 && kindOf(below.raw.charCodeAt(0)) === OTHER_LETTER) &&
  !OPTION.test(below.raw) &&
  !isAdvertisement(below) &&
  !(wordsOf(growing) <= AD_WORDS && isAdvertisement(growing.paragraph))

/**
 * Whether a text node that touches the one above goes on it: in lower case, or behind a word that hangs, or with another one that goes on both.
 * "Tide wall wins council vote" / " By Mara Quill" touch where a page has a space before a name, and "Packing tape " / " Boxes" in a list.
 */
const goesOnTouching = (growing: Growing, below: Paragraph, next: Paragraph | undefined): boolean =>
  (isUnfinished(growing.last) && (goesOn(below.raw) || hangs(growing.last))) ||
  (next !== undefined && next.gap <= below.gap && goesOn(next.raw) && isUnfinished(below.raw))

type Around = { readonly next: Paragraph | undefined; readonly dialect: Dialect; readonly hasSeams: boolean }

const joinRule = (above: Growing, below: Paragraph, { next, dialect, hasSeams }: Around): string | undefined => {
  if (dialect.hasBracketedAddresses && below.gap === 0 && opensWithAddress(below.raw)) return 'address'
  if (isDropCap(above, below)) return 'drop-cap'
  if (hasSeams || below.kind !== 'paragraph') return
  const { kind } = above.paragraph
  if (below.isBroken && below.gap === 0) return
  if (kind === 'paragraph' && continues(above, below, next) && !isAdvertisement(above.paragraph)) return 'sentence-goes-on'
  const isItem = kind === 'item' || kind === 'quote'
  return isItem && below.gap === 0 && ORPHAN_START.test(below.raw) ? 'sentence-goes-on' : undefined
}

const opensWithAddress = (text: string): boolean => text.startsWith('[http') && LINK_ADDRESS.test(text) && !IMAGE_START.test(text)

const isDropCap = ({ paragraph, last, joined }: Growing, below: Paragraph): boolean =>
  last.length <= 2 &&
  joined === undefined &&
  paragraph.kind === 'paragraph' &&
  below.kind === 'paragraph' &&
  DROP_CAP.test(last) &&
  WORD_REST.test(below.raw) &&
  wordsIn(below.raw) >= CUT_WORDS

const continues = (growing: Growing, below: Paragraph, next: Paragraph | undefined): boolean => {
  const { paragraph, last } = growing
  if (paragraph.kind !== 'paragraph' || below.kind !== 'paragraph' || !goesOn(below.raw) || !isUnfinished(last) || endsItem(last))
    return false
  if (isSmallFact(below.raw) || isSmallPageNumber(below.raw)) return false
  if (
    (below.gap === 0 && last.endsWith(',') && Math.max(last.length, below.raw.length) <= LIST_LENGTH) ||
    (FORMULA.test(last) && !LONG_WORD.test(last))
  )
    return false
  // "by Mara Quill" and "vor 14 Minuten" below a headline begin in lower case too: a short piece that ends nothing goes on nothing.
  const isStub = LETTER_START.test(below.raw) && wordsIn(below.raw) <= CUT_WORDS && isUnfinished(below.raw)
  if (isStub && !(next?.kind === 'paragraph' && goesOn(next.raw) && wordsIn(next.raw) > CUT_WORDS)) return false
  return wordsOf(growing) >= CUT_WORDS || (CLOSING_START.test(below.raw) && /\p{Alpha}$/u.test(last.slice(-2)))
}

/** Longest of two lines of which the first ends in a comma and that were parted: items of a list, or lines of a poem. */
const LIST_LENGTH = 80

/** "h = k · v / (2g)" / "where k is ...": a formula on a line of its own. */
const FORMULA = /[=<>≈≤≥]/u
const LONG_WORD = /\p{Alpha}{3}/u

type Below = { readonly below: Paragraph; readonly next: Paragraph | undefined }

/** What stands above "Advertisement" / "Article continues below". */
const interruptedIn = (out: readonly Growing[]): Growing | undefined => {
  let at = out.length - 2
  while (at > out.length - 1 - MOST_INTERRUPTIONS && isAdvertisement(out[at]?.paragraph ?? NO_TEXT)) at--
  return out[at]
}
const MOST_INTERRUPTIONS = 3
const NO_TEXT = { raw: '' }

/** Asked first: whether a text shows that it goes on another, or one of those that may be interrupted that it does not end. */
const mayResume = (out: readonly Growing[], below: Paragraph): boolean => {
  if (goesOn(below.raw) || isUncased(below.raw, 0)) return true
  for (let back = 2; back <= 1 + MOST_INTERRUPTIONS; back++) if (endsOpen(out.at(-back)?.last ?? '')) return true
  return false
}

/** Whether a text below an advertisement or the number of a page goes on the sentence above it. */
const isResumed = (before: Growing, between: Paragraph, { below, next }: Below): boolean => {
  if (continues(before, below, next)) return true
  if (before.paragraph.kind !== 'paragraph' || below.kind !== 'paragraph' || !isAdvertisement(between) || !isUnfinished(before.last))
    return false
  return endsSentence(below.raw) && (isResumedUncased(before.last, below.raw) || (wordsOf(before) >= CUT_WORDS && endsOpen(before.last)))
}

/** In a script without cases no letter shows that a sentence goes on: what ends one below an advertisement does, where the text above it ends none. */
const isResumedUncased = (above: string, below: string): boolean =>
  above.length >= UNCASED_LETTERS && isUncased(below, 0) && isUncased(above, above.length - (ENDS_COMMA.test(above.slice(-1)) ? 2 : 1))

/** "... said the owner of the" / "Harbour Inn.": nothing ends in such a word or in a comma, whatever the next text opens with. */
const endsOpen = (text: string): boolean => hangs(text) || ENDS_COMMA.test(text.slice(-1))
const ENDS_COMMA = /[,，、،]$/u

/** A shorter text is a label. */
const UNCASED_LETTERS = 12

const isUncased = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === OTHER_LETTER

/** An item as the text node that it was, if a dash before it turns out to be one of the sentence. */
export const withMarker = (paragraph: Paragraph): Paragraph =>
  paragraph.kind === 'item' ? withRaw(paragraph, markedRaw(paragraph), paragraph.spans) : paragraph

const markedRaw = ({ kind, marker, raw }: Paragraph): string => (kind === 'item' && marker !== '' ? `${marker} ${raw}` : raw)
