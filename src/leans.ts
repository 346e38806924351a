// Words with a number each, as a model stores them: what a word leans to, in log-odds.
import { bytesOf, textOf } from './stored-bytes.js'

/** What each word leans to. */
export type Leans = ReadonlyMap<string, number>

/** Leans are stored in steps of a twentieth. */
const STEP = 1 / 20

/** Words parted by line ends, and a byte for each. */
export type PackedLeans = { readonly words: string; readonly leans: string }

export const packedLeans = (leans: Leans): PackedLeans => ({
  words: [...leans.keys()].join('\n'),
  leans: textOf(Int8Array.from(leans.values(), (lean) => Math.max(-127, Math.min(127, Math.round(lean / STEP))))),
})

/** Words, and what each leans to. */
export type ListedLeans = { readonly words: readonly string[]; readonly leans: ArrayLike<number> }

export const listedLeans = (packed: PackedLeans): ListedLeans => {
  const bytes = new Int8Array(bytesOf(packed.leans))
  const leans = new Float64Array(bytes.length)
  // A plain loop, here and below: it runs at every start, before anything is compiled, and an iterator takes three times as long.
  for (let i = 0; i < bytes.length; i++) leans[i] = (bytes[i] as number) * STEP
  return { words: packed.words === '' ? [] : packed.words.split('\n'), leans }
}

export const leansFrom = ({ words, leans }: ListedLeans): Leans => {
  const known = new Map<string, number>()
  for (let i = 0; i < words.length; i++) known.set(words[i] as string, leans[i] as number)
  return known
}

export const unpackedLeans = (packed: PackedLeans): Leans => leansFrom(listedLeans(packed))
