import { isWide } from '../words.js'
import type { View } from './view.js'

/**
 * How much likelier than not a word stands in the body of an article, in log-odds: as a word of a short block, as one of a long block, as
 * the first word, the first two, the last one.
 */
export type Lexicon = Readonly<Record<Part, ReadonlyMap<string, number>>>
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
const partOf = (tokens: readonly string[]): Part => (tokens.length <= SHORT_WORDS ? 'short' : 'long')

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

/** What the words of a block lean to. */
export const leanOf = ({ tokens }: Pick<View, 'tokens'>, lexicon: Lexicon): Lean => {
  if (tokens.length === 0) return NO_LEAN
  const known = lexicon[partOf(tokens)]
  const words: string[] = []
  const leans: number[] = []
  let lowest: string | undefined
  let low = Number.POSITIVE_INFINITY
  let sum = 0
  for (const word of wordsOf(tokens)) {
    const lean = known.get(word)
    if (lean === undefined || words.includes(word)) continue
    words.push(word)
    leans.push(lean)
    sum += lean
    if (lean >= low) continue
    low = lean
    lowest = word
  }
  leans.sort((a, b) => a - b)
  const [first, second] = tokens
  return {
    mean: leans.length === 0 ? undefined : sum / leans.length,
    low: leans[0],
    quarter: leans[Math.floor(leans.length / 4)],
    high: leans.at(-1),
    opening: lexicon.opening.get(first ?? ''),
    openingPair: second === undefined ? undefined : lexicon.openingPair.get(`${first} ${second}`),
    closing: lexicon.closing.get(tokens.at(-1) ?? ''),
    lowest,
  }
}

/** Log-odds are stored in steps of a twentieth. */
const STEP = 1 / 20

/** Words parted by line ends, and a byte for each (base64). */
export type PackedLexicon = Readonly<Record<Part, { readonly words: string; readonly leans: string }>>

export const packedLexicon = (lexicon: Lexicon): PackedLexicon =>
  forParts((part) => ({
    words: [...lexicon[part].keys()].join('\n'),
    leans: Buffer.from(
      Int8Array.from(lexicon[part].values(), (lean) => Math.max(-127, Math.min(127, Math.round(lean / STEP)))).buffer,
    ).toString('base64'),
  }))

export const unpackedLexicon = (packed: PackedLexicon): Lexicon =>
  forParts((part) => {
    const { words, leans } = packed[part]
    const bytes = new Int8Array(Buffer.from(leans, 'base64'))
    const known = new Map<string, number>()
    // A plain loop: it runs at every start, before anything is compiled, and an iterator takes three times as long.
    const all = words === '' ? [] : words.split('\n')
    for (let i = 0; i < all.length; i++) known.set(all[i] as string, (bytes[i] as number) * STEP)
    return known
  })

/** A lexicon of the words whose part is named. */
export const lexiconFrom = (leans: Iterable<readonly [part: Part, word: string, lean: number]>): Lexicon => {
  const lexicon = forParts(() => new Map<string, number>())
  for (const [part, word, lean] of leans) lexicon[part].set(word, lean)
  return lexicon
}
