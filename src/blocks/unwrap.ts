import { endsSentence } from '../words.js'
import { isLetter, kindOf, LOWER, UPPER } from '../characters.js'
import type { Dialect } from './dialect.js'
import { endsParagraph, type Place } from './ends-paragraph.js'
import { fitsExactly, isAddress, isFull, isPhrase, isUnwrapped, pushesAddress } from './full.js'
import { IMAGE_START } from './image-start.js'
import { HYPHENS } from './join-lines.js'
import { opensAbbreviated } from './node.js'
import { isTooShort } from './ragged.js'
import type { Piece, PieceLine } from './piece.js'
import { opensFact } from './seam.js'
import { widthIn } from './width.js'
import { HANGING_WORDS } from '../word-lists.js'

const LOWER_START = /^["'“‘«([]?\p{Lower}/u
/** `![` is no mark of exclamation but an image. */
const CLOSING_START = /^(?!!\[)(?:[,;:.!?)\]}%…、。，！？」』]|[»”’](?!\p{Alpha})|'s\b|’s\b)/u
/** "... he said. (" / "The rest is known.": nothing ends behind a mark that opens. */
const OPENING_END = /(?:^|\s)[([«„“「『（]$/u
const UPPER_START = /^["“„«]?\p{Upper}/u
const STUB_START = /^[\p{Upper}\p{Nd}]/u
/** A line of fewer words is no sentence cut off: menus have lower-case entries too. */
const CUT_WORDS = 6
/**
 * Unfinished lines of fewer words are headings and labels where Markdown is not wrapped: readers that write one line a paragraph put no
 * blank line below them. The corpus shows no difference between 1 and 12.
 */
const PROSE_WORDS = 12
/** From this share of the width an unfinished line of a wrapped text goes on below. */
const LONG_SHARE = 0.8
const LABEL_END = /[:：]\s*$/u
/** Words of a text that are counted; whether it has more makes no difference. */
const MOST_WORDS = 40

/** Whether `text` stops in mid-sentence, as far as its end shows; where no mark ends a sentence, as in Thai, it shows nothing. */
export const isUnfinished = (text: string): boolean => !endsSentence(text) && !LABEL_END.test(text.slice(-12)) && !isPhrase(text.slice(-1))

/** Whether `text` can only go on a sentence that began before. */
export const goesOn = (text: string): boolean => {
  const kind = kindOf(text.charCodeAt(0))
  if (isLetter(kind)) return kind === LOWER && !opensName(text) && !opensAbbreviated(text)
  return LOWER_START.test(text) || CLOSING_START.test(text)
}

/** "the coast road was closed;" above a line that it has room for: an item of a list whose marks the renderer left out. */
export const endsItem = (text: string): boolean => text.endsWith(';') || text.endsWith('；')

/** Longest start in lower case of such a name. */
const NAME_REACH = 12

/** "iPhone", "freeCodeCamp": a name that opens a sentence as well as any. */
const opensName = (text: string): boolean => {
  const end = Math.min(text.length, NAME_REACH)
  let i = 1
  while (i < end && kindOf(text.charCodeAt(i)) === LOWER) i++
  return i < end && kindOf(text.charCodeAt(i)) === UPPER
}

const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)

/** How many words parted by white space `text` has, up to `most`. */
const spacedWords = (text: string, most: number): number => {
  let words = 0
  let isInside = false
  for (let i = 0; i < text.length && words < most; i++) {
    const isWord = !isSpace(text.charCodeAt(i))
    if (isWord && !isInside) words++
    isInside = isWord
  }
  return words
}

export const wordsIn = (text: string): number => spacedWords(text, MOST_WORDS)

/** Whether lines are paragraphs or text nodes, and nothing but their words says which. */
export const hasSeams = ({ markup, layout, nodeLines }: Dialect): boolean =>
  markup === 'plain' && (layout === 'line' || nodeLines !== 'none')

/** Parts the lines of one piece into the paragraphs that they are, in order; each part is to be joined to one text. */
export const paragraphsOf = (piece: Piece, dialect: Dialect): readonly (readonly PieceLine[])[] => {
  if (piece.lines.length === 1 || piece.kind === 'heading') return [piece.lines]
  // Where each text node has a line of its own, what belongs together is seen at the seams of the whole page.
  if (dialect.nodeLines === 'parted') return [piece.lines]
  if (dialect.nodeLines === 'none' && hasSeams(dialect)) return alone(piece.lines)
  const parts: PieceLine[][] = []
  for (let i = 0; i < piece.lines.length; i++) {
    // The index is below the length.
    const line = piece.lines[i] as PieceLine
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (part !== undefined && last !== undefined && isWrap(last, line, { piece, dialect, after: piece.lines[i + 1] })) part.push(line)
    else parts.push([line])
  }
  return parts
}

/** Each line a paragraph of its own. */
export const alone = (lines: readonly PieceLine[]): readonly (readonly PieceLine[])[] => {
  const parts: PieceLine[][] = []
  for (const line of lines) parts.push([line])
  return parts
}

/**
 * "Quand la mer aura bu le sel," / "quand le vent dormira,": where each line of several has room for the next word, or ends in a mark that breaks
 * it, a hand has broken them, whatever they open with.
 */
export const isBrokenByHand = ({ kind, lines }: Piece, dialect: Dialect): boolean => {
  if (kind !== 'paragraph' || lines.length < BROKEN_LINES) return false
  if (dialect.markup === 'markdown') return lines.every((line, i) => i === lines.length - 1 || isVerse(line))
  if (dialect.layout !== 'wrapped' || dialect.isRagged || dialect.isLaidOut || dialect.nodeLines !== 'none') return false
  return lines.every(({ columns, text }, i) => {
    const next = lines[i + 1]
    return next === undefined || (columns < dialect.width * BROKEN_SHARE && !CLOSING_START.test(next.text) && wordsIn(text) > 1)
  })
}
const BROKEN_LINES = 3
/** Share of the width below which a line is not full by any count. */
const BROKEN_SHARE = 0.8
/** Longest line of a verse: what breaks longer ones parts no verse but the sentences of a paragraph. */
const VERSE_LENGTH = 70
const isVerse = ({ endsHard, text }: PieceLine): boolean => endsHard && text.length <= VERSE_LENGTH

/** "Ein-" / "und Ausfuhr": nothing ends behind a hyphen of a word. */
const cutsWord = (above: string, below: string): boolean =>
  HYPHENS.includes(above.at(-1) ?? ' ') && BROKEN_WORD.test(above.slice(-2)) && kindOf(below.charCodeAt(0)) === LOWER
const BROKEN_WORD = /\p{Lower}.$/u

const isWrap = (line: PieceLine, next: PieceLine, place: Place): boolean => {
  const { piece, dialect } = place
  const above = line.text
  const below = next.text
  if (dialect.nodeLines === 'spaced') return line.endsInSpace || next.columns > widthIn(next.text, dialect.measure)
  if (line.endsHard || endsParagraph(line, next, place)) return false
  if (dialect.hasBracketedAddresses && below.includes('[') && IMAGE_START.test(below)) return false
  if ((piece.kind === 'item' || hasOpenBracket(above)) && pushesAddress(line.columns, below, dialect)) return true
  if (CLOSING_START.test(below) || OPENING_END.test(above.slice(-2)) || cutsWord(above, below)) return true
  // A list of addresses: each is longer than the line above has room for.
  if (isAddress(above) && isAddress(below)) return false
  if (isUnwrapped(line, dialect)) return false
  if (dialect.isRagged && !isTooShort(line.columns, dialect.width)) return true
  if (isFull(line.columns, below, dialect))
    return !(endsSentence(above) && UPPER_START.test(below) && fitsExactly(line.columns, below, dialect))
  const isWrapped = dialect.layout === 'wrapped'
  if (endsItem(above)) return false
  if (dialect.hasLineParagraphs) return isUnfinished(above) && LOWER_START.test(below)
  if (dialect.markup === 'markdown')
    return (
      LOWER_START.test(below) ||
      (isWrapped
        ? !endsSentence(above)
        : (isUnfinished(above) && (wordsIn(above) >= PROSE_WORDS || hasOpenMarkup(above))) || piece.kind !== 'paragraph')
    )
  if (!isUnfinished(above) || (isWrapped && above.endsWith(',') && Math.max(line.columns, next.columns) < dialect.width * LONG_SHARE))
    return false
  if (dialect.isLaidOut && goesOnInTitle(line, below, piece)) return true
  if (wordsIn(above) < CUT_WORDS) return false
  // A space that may not be broken ("No. 10", "1 200 km") is a plain one by now, and keeps more than one word off the line above.
  const isStub = wordsIn(below) <= CUT_WORDS && isUnfinished(below)
  // "Tide wall wins council vote after two winters" / "By Mara Quill" stand one below the other too.
  if (isWrapped && line.columns >= dialect.width * LONG_SHARE)
    return (!isStub || !STUB_START.test(below)) && lacksRoom(line.columns, below, dialect)
  return LOWER_START.test(below) && !isStub
}

/**
 * "Deichbau in Nordersiel beginnt im" / "Frühjahr": a headline is set in larger letters, so that its lines have fewer than a full one. It stands
 * above the text or behind a blank line, and its lines show that they belong together by their ends alone.
 */
const goesOnInTitle = (line: PieceLine, below: string, { lines }: Piece): boolean => {
  const place = line.number - (lines[0]?.number ?? 0)
  if (place >= TOP_LINES || wordsIn(line.text) < (place < TITLE_LINES ? TITLE_WORDS : TOP_WORDS) || opensFact(below)) return false
  return (isLetter(kindOf(below.charCodeAt(0))) && goesOn(below)) || hangs(line.text)
}
const TITLE_LINES = 3
const TITLE_WORDS = 3
/** Where no blank line stands above it, lines further down may be those of a headline, if they have more words than an entry of a menu. */
const TOP_LINES = 25
const TOP_WORDS = 4
const HANGING = new Set(HANGING_WORDS)
/** Whether the last word of a text cannot end a sentence. */
export const hangs = (text: string): boolean => HANGING.has(lastWordOf(text))
const lastWordOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** Whether a line has no room for the first words of the next: no more of them are held together by spaces that may not be broken. */
const lacksRoom = (columns: number, below: string, { width, measure }: Dialect): boolean =>
  columns + widthIn(below.split(' ', HELD_WORDS).join(' '), measure) + 1 >= width
const HELD_WORDS = 2

const hasOpenBracket = (text: string): boolean => text.lastIndexOf('[') > text.lastIndexOf(']')

/** Whether a link or an emphasis begins in a line of Markdown and does not end in it. */
const hasOpenMarkup = (text: string): boolean => hasOpenBracket(text) || (text.match(/\*+/gu)?.length ?? 0) % 2 === 1
