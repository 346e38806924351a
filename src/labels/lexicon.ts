import { type Leans, type PackedLeans, packedLeans, unpackedLeans } from '../leans.js'
import { isWide } from '../words.js'
import type { Word } from '../dictionary.js'
import type { Known, View } from './view.js'

/**
 * How much likelier than not a word stands in the body of an article, in log-odds: as a word of a short block, as one of a long block, as
 * the first word, the first two, the last one.
 */
export type Lexicon = Readonly<Record<Part, Leans>>
type Part = 'short' | 'long' | 'opening' | 'openingPair' | 'closing'

const PARTS: readonly Part[] = ['short', 'long', 'opening', 'openingPair', 'closing']
const forParts = <T>(make: (part: Part) => T): Record<Part, T> =>
  Object.fromEntries(PARTS.map((part) => [part, make(part)])) as Record<Part, T>

/** What the words of one block lean to; undefined where the lexicon knows none of them. */
export type Lean = {
  readonly mean: number | undefined
  readonly low: number | undefined
  readonly quarter: number | undefined
  readonly high: number | undefined
  readonly opening: number | undefined
  readonly openingPair: number | undefined
  readonly closing: number | undefined
  /** The word that leans most away from the body. */
  readonly lowest: string | undefined
}

/** Words of a block that are looked up: what it is shows soon. */
const WORDS = 50
const SHORT_WORDS = 12
const RUN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The words of a block that are looked up; of a script without spaces, every two characters. */
const wordsOf = (tokens: readonly string[]): readonly string[] => {
  if (tokens.length <= WORDS && !tokens.some(isRun)) return tokens
  return tokens.slice(0, WORDS).flatMap((token) => (isRun(token) ? pairsOf(token) : [token]))
}

const isRun = (token: string): boolean => isWide(token) && RUN_SCRIPT.test(token)

const pairsOf = (token: string): readonly string[] => {
  const pairs: string[] = []
  for (let k = 0; k + 2 <= token.length && k < WORDS; k++) pairs.push(token.slice(k, k + 2))
  return pairs
}

/** Everything of a block that a lexicon may know, each once. */
export const lookedUpIn = ({ tokens }: Pick<View, 'tokens'>): readonly (readonly [part: Part, word: string])[] => {
  const [first, second] = tokens
  if (first === undefined) return []
  const part = partOf(tokens)
  return [
    ...[...new Set(wordsOf(tokens))].map((word) => [part, word] as const),
    ['opening', first],
    ...(second === undefined ? [] : [['openingPair', `${first} ${second}`] as const]),
    ['closing', tokens.at(-1) ?? first],
  ]
}

/** In short blocks the same word means something else: "comments" alone is a label. */
const partOf = (tokens: readonly string[]): 'short' | 'long' => (tokens.length <= SHORT_WORDS ? 'short' : 'long')

const NO_LEAN: Lean = {
  mean: undefined,
  low: undefined,
  quarter: undefined,
  high: undefined,
  opening: undefined,
  openingPair: undefined,
  closing: undefined,
  lowest: undefined,
}

/** What the words of each block of a page lean to. */
export const leansOf = (views: readonly LookedUp[], known: Known, lexicon: Lexicon): readonly Lean[] => {
  const lookedUp = views.map((view) => numbersOf(view, known))
  const scratch = { metIn: new Int32Array(known.dictionary.words.length), leans: new Float64Array(WORDS * WORDS) }
  return views.map((view, i) =>
    leanOf(view, { numbers: lookedUp[i] ?? [], block: i + 1, words: known.dictionary.words, lexicon, ...scratch }),
  )
}

type LookedUp = Pick<View, 'tokens' | 'numbers' | 'opening' | 'isWide'>

/** The numbers of the words of a block that are looked up, as of `wordsOf`. */
const numbersOf = ({ tokens, numbers, isWide: mayHaveRuns }: LookedUp, { dictionary }: Known): readonly number[] =>
  mayHaveRuns ? wordsOf(tokens).map((word) => dictionary.numberOf(word)) : numbers.length <= WORDS ? numbers : numbers.slice(0, WORDS)

type Leaning = {
  readonly numbers: readonly number[]
  /** Number of the block, from 1. */
  readonly block: number
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  /** The last block that each word was met in: a word of a block counts once. */
  readonly metIn: Int32Array
  /** Room for the leans of a block. */
  readonly leans: Float64Array
}

const leanOf = ({ tokens, opening }: LookedUp, { numbers, block, words, lexicon, metIn, leans }: Leaning): Lean => {
  const first = tokens[0]
  if (first === undefined) return NO_LEAN
  const isShort = partOf(tokens) === 'short'
  let count = 0
  let lowest: Word | undefined
  let sum = 0
  for (const number of numbers) {
    const word = words[number] as Word
    const lean = isShort ? word.short : word.long
    if (Number.isNaN(lean) || metIn[number] === block) continue
    metIn[number] = block
    sum += lean
    if (count === 0 || lean < (leans[0] as number)) lowest = word
    insert(leans, count, lean)
    count++
  }
  return {
    mean: count === 0 ? undefined : sum / count,
    low: count === 0 ? undefined : leans[0],
    quarter: count === 0 ? undefined : leans[Math.floor(count / 4)],
    high: count === 0 ? undefined : leans[count - 1],
    opening: lexicon.opening.get(first),
    openingPair: tokens.length < 2 ? undefined : lexicon.openingPair.get(opening || `${first} ${tokens[1]}`),
    closing: lexicon.closing.get(tokens.at(-1) ?? ''),
    lowest: lowest?.text,
  }
}

/** Puts a number in its place among the first `count`, which are in order. */
const insert = (sorted: Float64Array, count: number, value: number): void => {
  let place = count
  while (place > 0 && (sorted[place - 1] as number) > value) {
    sorted[place] = sorted[place - 1] as number
    place--
  }
  sorted[place] = value
}

export type PackedLexicon = Readonly<Record<Part, PackedLeans>>

export const packedLexicon = (lexicon: Lexicon): PackedLexicon => forParts((part) => packedLeans(lexicon[part]))
export const unpackedLexicon = (packed: PackedLexicon): Lexicon => forParts((part) => unpackedLeans(packed[part]))

/** A lexicon of the words whose part is named. */
export const lexiconFrom = (leans: Iterable<readonly [part: Part, word: string, lean: number]>): Lexicon => {
  const lexicon = forParts(() => new Map<string, number>())
  for (const [part, word, lean] of leans) lexicon[part].set(word, lean)
  return lexicon
}
