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

/** Words, and what each leans to, in steps of some size. */
export type ListedLeans = { readonly words: readonly string[]; readonly leans: ArrayLike<number>; readonly step: number }

export const listedLeans = ({ words, leans }: PackedLeans): ListedLeans => ({
  words: words === '' ? [] : words.split('\n'),
  leans: new Int8Array(bytesOf(leans)),
  step: STEP,
})

export const leansFrom = ({ words, leans, step }: ListedLeans): Leans => {
  const known = new Map<string, number>()
  // A plain loop: it runs at every start, before anything is compiled, and an iterator takes three times as long.
  for (let i = 0; i < words.length; i++) known.set(words[i] as string, (leans[i] as number) * step)
  return known
}

export const unpackedLeans = (packed: PackedLeans): Leans => leansFrom(listedLeans(packed))
