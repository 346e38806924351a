import type { View } from './view.js'

/** How much likelier than not a word stands in the body of an article, in log-odds; keys as `lexiconKeys` makes them. */
export type Lexicon = ReadonlyMap<string, number>

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

/** The keys of a block's words; of a script without spaces, of every two characters. */
export const lexiconKeys = ({ tokens }: Pick<View, 'tokens'>): Keys => {
  const mark = tokens.length <= SHORT_WORDS ? 's' : 'l'
  const words: string[] = []
  const seen = new Set<string>()
  const add = (word: string): void => {
    const key = mark + word
    if (seen.has(key)) return
    seen.add(key)
    words.push(key)
  }
  for (let i = 0; i < tokens.length && i < WORDS; i++) {
    const token = tokens[i] ?? ''
    if (!RUN_SCRIPT.test(token)) add(token)
    else for (let k = 0; k + 2 <= token.length && k < WORDS; k++) add(token.slice(k, k + 2))
  }
  const [first, second] = tokens
  return {
    words,
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
export const leanOf = (view: Pick<View, 'tokens'>, lexicon: Lexicon): Lean => {
  if (view.tokens.length === 0) return NO_LEAN
  const keys = lexiconKeys(view)
  const leans: number[] = []
  let lowest: string | undefined
  let low = Number.POSITIVE_INFINITY
  for (const key of keys.words) {
    const lean = lexicon.get(key)
    if (lean === undefined) continue
    leans.push(lean)
    if (lean >= low) continue
    low = lean
    lowest = key.slice(1)
  }
  leans.sort((a, b) => a - b)
  const of = (key: string | undefined): number | undefined => (key === undefined ? undefined : lexicon.get(key))
  return {
    mean: leans.length === 0 ? undefined : leans.reduce((sum, lean) => sum + lean, 0) / leans.length,
    low: leans[0],
    quarter: leans[Math.floor(leans.length / 4)],
    high: leans.at(-1),
    opening: of(keys.opening),
    openingPair: of(keys.openingPair),
    closing: of(keys.closing),
    lowest,
  }
}

/** Log-odds are stored in steps of a twentieth. */
const STEP = 1 / 20

export type PackedLexicon = { readonly keys: string; readonly leans: string }

/** A lexicon as text: keys parted by line ends, and a byte for each (base64). */
export const packedLexicon = (lexicon: Lexicon): PackedLexicon => ({
  keys: [...lexicon.keys()].join('\n'),
  leans: Buffer.from(Int8Array.from(lexicon.values(), (lean) => Math.max(-127, Math.min(127, Math.round(lean / STEP)))).buffer).toString(
    'base64',
  ),
})

export const unpackedLexicon = ({ keys, leans }: PackedLexicon): Lexicon => {
  const bytes = Buffer.from(leans, 'base64')
  const lexicon = new Map<string, number>()
  if (keys !== '') for (const [i, key] of keys.split('\n').entries()) lexicon.set(key, bytes.readInt8(i) * STEP)
  return lexicon
}
