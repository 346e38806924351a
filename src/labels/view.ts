import type { Family } from '../languages.js'
import { type PhraseCount, phrasesOf } from '../phrases.js'
import type { Block } from '../types.js'
import { countTokens, endsSentence, isWide, tokensOf } from '../words.js'
import { type Marks, marksOf } from './marks.js'

/** A block with what every cue wants to know of it, counted once. */
export type View = {
  readonly block: Block
  /** At most the first `TEXT_LIMIT` characters of the block. */
  readonly text: string
  /** The words in lower case. */
  readonly tokens: readonly string[]
  readonly words: number
  readonly endsSentence: boolean
  /** Running text: sentences, and not all of it a link. */
  readonly isProse: boolean
  readonly phrases: PhraseCount
  readonly marks: Marks
  /** The longer words, which tell what the text is about. */
  readonly content: readonly string[]
  /** Words in lower case, parted by one space: to compare blocks by. */
  readonly key: string
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
const HAN_PAIR = /\p{Script=Han}{2}/gu
const HAN = /\p{Script=Han}/u

/** Looks at a block once; `known` keeps the phrases of blocks that stand more than once. */
export const viewOf = (block: Block, known: Map<string, PhraseCount>): View => {
  const text = block.text.length > TEXT_LIMIT ? block.text.slice(0, TEXT_LIMIT) : block.text
  const tokens = tokensOf(text)
  const words = countTokens(tokens, text)
  const ends = endsSentence(text)
  const isLinked = (block.linked ?? 0) > LINKED_SHARE
  const isRunning = (ends && words >= PROSE_WORDS) || words >= LONG_WORDS
  const key = tokens.join(' ')
  let phrases = known.get(key)
  if (phrases === undefined) {
    phrases = phrasesOf(tokens, text)
    known.set(key, phrases)
  }
  return {
    block,
    text,
    tokens,
    words,
    endsSentence: ends,
    isProse: isRunning && !isLinked && block.kind !== 'code' && block.kind !== 'table' && block.kind !== 'image',
    phrases,
    marks: marksOf(text),
    content: contentOf(tokens, text),
    key,
  }
}

/** Words of four letters or more; in Chinese characters, which no space parts, every two. */
const contentOf = (tokens: readonly string[], text: string): readonly string[] => {
  const long = tokens.filter((token) => token.length >= 4)
  return isWide(text) && HAN.test(text) ? [...long.filter((token) => !HAN.test(token)), ...(text.match(HAN_PAIR) ?? [])] : long
}

const ADDRESS = /^(?:[\p{L} ]{0,30}[:：]\s*)?<?https?:\/\/[^\s<>]{4,2000}>?[.,]?$/u

/** An address and at most a label. */
export const isAddress = ({ text, block }: View): boolean =>
  text.includes('://') && ADDRESS.test(text.trim()) && (block.links.length <= 1 || block.links[0]?.url === text)

export const openingOf = ({ tokens }: View): string => (tokens.length < 3 ? '' : `${tokens[0]} ${tokens[1]}`)

/** Words of noise in a block, as a share of its words. */
export const noiseShare = ({ phrases, words }: View): number => {
  if (words === 0 || phrases.words.size === 0) return 0
  let noise = 0
  for (const family of NOISE_FAMILIES) noise += phrases.words.get(family) ?? 0
  return Math.min(1, noise / words)
}

const DATED = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/u

/** Whether a short block holds what looks like a date. */
export const isDated = ({ words, text }: View): boolean => words > 0 && words <= 24 && DATED.test(text)
