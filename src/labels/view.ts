import type { Family } from '../languages.js'
import { NO_PHRASES, PHRASE_TOKENS, type PhraseCount, phrasesOf } from '../phrases.js'
import type { Block } from '../types.js'
import { countTokens, endsSentence } from '../words.js'
import type { Dictionary } from '../dictionary.js'
import { MARKS_REACH, type Marks, marksOf } from './marks.js'

/** A block with what every cue wants to know of it, counted once. */
export type View = {
  readonly block: Block
  /** At most the first `TEXT_LIMIT` characters of the block. */
  readonly text: string
  /** The words in lower case, and their numbers among the words of the page. */
  readonly tokens: readonly string[]
  readonly numbers: readonly number[]
  readonly words: number
  readonly endsSentence: boolean
  /** Running text: sentences, and not all of it a link. */
  readonly isProse: boolean
  readonly phrases: PhraseCount
  /** Words of menus and notices, as a share of its words. */
  readonly noise: number
  readonly marks: Marks
  /** The numbers of the longer words, which tell what the text is about. */
  readonly content: readonly number[]
  /** Words in lower case, parted by one space: to compare blocks by. */
  readonly key: string
  /** Whether there may be letters of a script without spaces. */
  readonly isWide: boolean
  /** The first two words of three or more; empty where there are fewer. */
  readonly opening: string
}

/** A block of fewer words is no running text, even with a full stop. */
export const PROSE_WORDS = 10
/** From this many words on a block is running text without a full stop too. */
export const LONG_WORDS = 28
/** A block with a larger share of link text is a teaser or a menu. */
export const LINKED_SHARE = 0.6
/** More of a block than this is not looked at by a cue, so that a block of 5 MB costs no more than a long paragraph. */
export const TEXT_LIMIT = 4000
export const SECTION_FAMILIES: readonly Family[] = ['related', 'comments', 'subscribe', 'share', 'tags', 'cookies', 'legal', 'readMore']
/** Families whose words stand in what is not the article. */
export const NOISE_FAMILIES: readonly Family[] = [...SECTION_FAMILIES, 'navigation', 'advertisement', 'readingTime']
/** Thai and Lao have no full stop: from this many words on a text is a sentence, not a title. */
const UNMARKED_WORDS = 15
const UNMARKED_END = /[\p{Script=Thai}\p{Script=Lao}]\p{M}?\s?[”"]?$/u
const PIECES = /\p{Script=Han}{2}|(?<!\p{Script=Hangul})\p{Script=Hangul}{2}|\p{Script=Thai}{4}/gu
const IN_PIECES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u

/** What the blocks of a page share while they are looked at: their words, and the phrases of blocks that stand more than once. */
export type Known = {
  readonly dictionary: Dictionary
  readonly phrases: Map<string, PhraseCount>
}

/** Looks at a block once. */
export const viewOf = (block: Block, known: Known): View => {
  const text = block.text.length > TEXT_LIMIT ? block.text.slice(0, TEXT_LIMIT) : block.text
  const { dictionary } = known
  const { numbers, isWide } = dictionary.numbersIn(text)
  const tokens = numbers.map((number) => dictionary.texts[number] as string)
  const words = isWide ? countTokens(tokens, text) : tokens.length
  const ends = endsSentence(text) || (isWide && words >= UNMARKED_WORDS && UNMARKED_END.test(text.slice(-4)))
  const isLinked = (block.linked ?? 0) > LINKED_SHARE
  const isRunning = (ends && words >= PROSE_WORDS) || words >= LONG_WORDS
  const key = tokens.join(' ')
  const phrases = phrasesWithin(known, { key, tokens, numbers, text, isWide })
  return {
    block,
    text,
    tokens,
    numbers,
    words,
    endsSentence: ends,
    isProse: isRunning && !isLinked && block.kind !== 'code' && block.kind !== 'table' && block.kind !== 'image',
    phrases,
    noise: noiseShare({ phrases, words }),
    marks: marksOf(text),
    content: contentOf({ numbers, text, isWide }, known),
    key,
    isWide,
    opening: tokens.length < 3 ? '' : `${tokens[0]} ${tokens[1]}`,
  }
}

/** Whether any of the words opens a phrase. */
const mayHoldPhrase = (numbers: readonly number[], { dictionary: { phrases } }: Known): boolean => {
  for (let i = 0; i < numbers.length && i < PHRASE_TOKENS; i++) if (phrases[numbers[i] as number] !== undefined) return true
  return false
}

const phrasesWithin = (
  known: Known,
  { key, tokens, numbers, text, isWide }: Pick<View, 'key' | 'tokens' | 'numbers' | 'text' | 'isWide'>,
): PhraseCount => {
  if (!isWide && !mayHoldPhrase(numbers, known)) return NO_PHRASES
  let phrases = known.phrases.get(key)
  if (phrases === undefined) {
    phrases = phrasesOf(tokens, text, (i) => known.dictionary.phrases[numbers[i] as number], isWide)
    known.phrases.set(key, phrases)
  }
  return phrases
}

/**
 * Words of four letters or more; in Chinese characters, which no space parts, every two; in Thai every four; of a Korean word, which ends in
 * particles, the first two syllables.
 */
const contentOf = ({ numbers, text, isWide }: Pick<View, 'numbers' | 'text' | 'isWide'>, { dictionary }: Known): readonly number[] => {
  const { texts } = dictionary
  const long = numbers.filter((number) => (texts[number] as string).length >= 4)
  if (!isWide || !IN_PIECES.test(text)) return long
  return [
    ...long.filter((number) => !IN_PIECES.test(texts[number] as string)),
    ...(text.match(PIECES) ?? []).map((piece) => dictionary.numberOf(piece)),
  ]
}

const ADDRESS = /^(?:[\p{Alpha} ]{0,30}[:：]\s*)?<?https?:\/\/[^\s<>]{4,2000}>?[.,]?$/u

/** An address and at most a label. */
export const isAddress = ({ text, block }: View): boolean =>
  text.includes('://') && ADDRESS.test(text.trim()) && (block.links.length <= 1 || block.links[0]?.url === text)

const noiseShare = ({ phrases, words }: Pick<View, 'phrases' | 'words'>): number => {
  if (words === 0 || phrases.words.size === 0) return 0
  let noise = 0
  for (const family of NOISE_FAMILIES) noise += phrases.words.get(family) ?? 0
  return Math.min(1, noise / words)
}

const DATED = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/u

/** Whether a short block holds what looks like a date. */
export const isDated = ({ words, text, marks }: View): boolean =>
  words > 0 && words <= 24 && (marks.digits >= DATE_DIGITS || text.length > MARKS_REACH) && DATED.test(text)
const DATE_DIGITS = 4

/** The places of the blocks that something is true of. */
export const placesWhere = (views: readonly View[], is: (view: View, at: number) => boolean): readonly number[] => {
  const places: number[] = []
  for (let at = 0; at < views.length; at++) if (is(views[at] as View, at)) places.push(at)
  return places
}
