import { type Dictionary, type KnownWords, knownWords, UNKNOWN } from '../dictionary.js'
import { type Leans, type ListedLeans, leansFrom, listedLeans, type PackedLeans, packedLeans } from '../leans.js'
import { isWide } from '../words.js'
import type { Known, View } from './view.js'

/**
 * How much likelier than not a word stands in the body of an article, in log-odds: as a word of a short block, as one of a long block, as
 * the first word, the first two, the last one. By the place of the word among the known ones; no number where a part does not know it.
 */
export type Lexicon = Readonly<Record<WordPart, Float64Array>> & { readonly known: KnownWords; readonly openingPair: Leans }
export type Part = WordPart | 'openingPair'
type WordPart = (typeof WORD_PARTS)[number]

const WORD_PARTS = ['short', 'long', 'opening', 'closing'] as const
const forParts = <P extends Part, T>(parts: readonly P[], make: (part: P) => T): Record<P, T> =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<P, T>

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
  const { dictionary } = known
  const scratch = { metIn: new Int32Array(dictionary.texts.length), leans: new Float64Array(WORDS * WORDS) }
  return views.map((view, i) => leanOf(view, { numbers: lookedUp[i] ?? [], block: i + 1, dictionary, lexicon, ...scratch }))
}

type LookedUp = Pick<View, 'tokens' | 'numbers' | 'opening' | 'isWide'>

/** The numbers of the words of a block that are looked up, as of `wordsOf`. */
const numbersOf = ({ tokens, numbers, isWide: mayHaveRuns }: LookedUp, { dictionary }: Known): readonly number[] =>
  mayHaveRuns ? wordsOf(tokens).map((word) => dictionary.numberOf(word)) : numbers.length <= WORDS ? numbers : numbers.slice(0, WORDS)

type Leaning = {
  readonly numbers: readonly number[]
  /** Number of the block, from 1. */
  readonly block: number
  readonly dictionary: Dictionary
  readonly lexicon: Lexicon
  /** The last block that each word was met in: a word of a block counts once. */
  readonly metIn: Int32Array
  /** Room for the leans of a block. */
  readonly leans: Float64Array
}

const leanOf = (view: LookedUp, { numbers, block, dictionary, lexicon, metIn, leans }: Leaning): Lean => {
  const { tokens, opening } = view
  const first = tokens[0]
  if (first === undefined) return NO_LEAN
  const part = lexicon[partOf(tokens)]
  const { places } = dictionary
  let count = 0
  let lowest = -1
  let sum = 0
  for (const number of numbers) {
    const place = places[number] as number
    if (place === UNKNOWN || metIn[number] === block) continue
    const lean = part[place] as number
    if (Number.isNaN(lean)) continue
    metIn[number] = block
    sum += lean
    if (count === 0 || lean < (leans[0] as number)) lowest = number
    insert(leans, count, lean)
    count++
  }
  const leanAt = (leans: Float64Array, k: number): number | undefined => {
    const place = places[view.numbers[k] as number] as number
    const lean = place === UNKNOWN ? Number.NaN : (leans[place] as number)
    return Number.isNaN(lean) ? undefined : lean
  }
  return {
    mean: count === 0 ? undefined : sum / count,
    low: count === 0 ? undefined : leans[0],
    quarter: count === 0 ? undefined : leans[Math.floor(count / 4)],
    high: count === 0 ? undefined : leans[count - 1],
    opening: leanAt(lexicon.opening, 0),
    openingPair: tokens.length < 2 ? undefined : lexicon.openingPair.get(opening || `${first} ${tokens[1]}`),
    closing: leanAt(lexicon.closing, tokens.length - 1),
    lowest: dictionary.texts[lowest],
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

export const packedLexicon = (lexicon: Lexicon): PackedLexicon => ({
  ...forParts(WORD_PARTS, (part) => packedLeans(leansIn(lexicon, part))),
  openingPair: packedLeans(lexicon.openingPair),
})

const leansIn = ({ known, ...parts }: Lexicon, part: WordPart): Leans => {
  const leans = new Map<string, number>()
  parts[part].forEach((lean, place) => {
    if (!Number.isNaN(lean)) leans.set(known.texts[place] as string, lean)
  })
  return leans
}

export const unpackedLexicon = (packed: PackedLexicon): Lexicon =>
  lexiconOf({ ...forParts(WORD_PARTS, (part) => listedLeans(packed[part])), openingPair: listedLeans(packed.openingPair) })

/** A lexicon of the words whose part is named. */
export const lexiconFrom = (leans: Iterable<readonly [part: Part, word: string, lean: number]>): Lexicon => {
  const listed = forParts([...WORD_PARTS, 'openingPair'], () => ({ words: [] as string[], leans: [] as number[], step: 1 }))
  for (const [part, word, lean] of leans) {
    listed[part].words.push(word)
    listed[part].leans.push(lean)
  }
  return lexiconOf(listed)
}

const lexiconOf = (listed: Readonly<Record<Part, ListedLeans>>): Lexicon => {
  const known = new Map<string, number>()
  const places = forParts(WORD_PARTS, (part) => placesOf(listed[part].words, known))
  const leansOfPart = (part: WordPart): Float64Array => {
    const leans = new Float64Array(known.size).fill(Number.NaN)
    const { leans: own, step } = listed[part]
    for (let i = 0; i < own.length; i++) leans[places[part][i] as number] = (own[i] as number) * step
    return leans
  }
  return { ...forParts(WORD_PARTS, leansOfPart), known: knownWords(known), openingPair: leansFrom(listed.openingPair) }
}

/** The places of words, which are added to the known ones. A plain loop, as in `leansFrom`. */
const placesOf = (words: readonly string[], known: Map<string, number>): Int32Array => {
  const places = new Int32Array(words.length)
  const isFirst = known.size === 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    // The words of one part are different ones.
    const place = isFirst ? undefined : known.get(word)
    if (place === undefined) known.set(word, known.size)
    places[i] = place ?? known.size - 1
  }
  return places
}
