import { isWide } from '../words.js'
import type { View } from './view.js'

/** How much likelier than not a word stands in the body of an article, in log-odds; keys as `lexiconKeys` makes them. */
export type Leans = ReadonlyMap<string, number>

/** The same by what the keys are of: words of short blocks, words of long ones, first words, first two words, last words. */
export type Lexicon = Readonly<Record<'short' | 'long' | 'opening' | 'openingPair' | 'closing', ReadonlyMap<string, number>>>

const MARKS = { s: 'short', l: 'long', '^': 'opening', $: 'closing' } as const

export const lexiconFrom = (leans: Leans): Lexicon => {
  const lexicon = {
    short: new Map<string, number>(),
    long: new Map<string, number>(),
    opening: new Map<string, number>(),
    openingPair: new Map<string, number>(),
    closing: new Map<string, number>(),
  }
  for (const [key, lean] of leans) {
    const part = MARKS[key.charAt(0) as keyof typeof MARKS]
    const word = key.slice(1)
    lexicon[part === 'opening' && word.includes(' ') ? 'openingPair' : part].set(word, lean)
  }
  return lexicon
}

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
/** In short blocks the same word means something else: "comments" alone is a label. */
const SHORT_WORDS = 12
const RUN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

type Keys = {
  readonly words: readonly string[]
  readonly opening: string | undefined
  readonly openingPair: string | undefined
  readonly closing: string | undefined
}

/** The words of a block that are looked up; of a script without spaces, every two characters. */
const lookedUp = (tokens: readonly string[]): readonly string[] => {
  if (tokens.length <= WORDS && !tokens.some(isRun)) return tokens
  return tokens.slice(0, WORDS).flatMap((token) => (isRun(token) ? pairsOf(token) : [token]))
}

const isRun = (token: string): boolean => isWide(token) && RUN_SCRIPT.test(token)

const pairsOf = (token: string): readonly string[] => {
  const pairs: string[] = []
  for (let k = 0; k + 2 <= token.length && k < WORDS; k++) pairs.push(token.slice(k, k + 2))
  return pairs
}

/** The keys of a block's words, each once. */
export const lexiconKeys = ({ tokens }: Pick<View, 'tokens'>): Keys => {
  const mark = tokens.length <= SHORT_WORDS ? 's' : 'l'
  const [first, second] = tokens
  return {
    words: [...new Set(lookedUp(tokens))].map((word) => mark + word),
    opening: first === undefined ? undefined : `^${first}`,
    openingPair: second === undefined ? undefined : `^${first} ${second}`,
    closing: tokens.length === 0 ? undefined : `$${tokens.at(-1)}`,
  }
}

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
  const known = tokens.length <= SHORT_WORDS ? lexicon.short : lexicon.long
  const words: string[] = []
  const leans: number[] = []
  let lowest: string | undefined
  let low = Number.POSITIVE_INFINITY
  let sum = 0
  for (const word of lookedUp(tokens)) {
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

export type PackedLexicon = { readonly keys: string; readonly leans: string }

/** A lexicon as text: keys parted by line ends, and a byte for each (base64). */
export const packedLexicon = (lexicon: Leans): PackedLexicon => ({
  keys: [...lexicon.keys()].join('\n'),
  leans: Buffer.from(Int8Array.from(lexicon.values(), (lean) => Math.max(-127, Math.min(127, Math.round(lean / STEP)))).buffer).toString(
    'base64',
  ),
})

export const unpackedLexicon = ({ keys, leans }: PackedLexicon): Leans => {
  const bytes = Buffer.from(leans, 'base64')
  const lexicon = new Map<string, number>()
  if (keys !== '') for (const [i, key] of keys.split('\n').entries()) lexicon.set(key, bytes.readInt8(i) * STEP)
  return lexicon
}
