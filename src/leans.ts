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

export const unpackedLeans = ({ words, leans }: PackedLeans): Leans => {
  const bytes = new Int8Array(bytesOf(leans))
  const known = new Map<string, number>()
  // A plain loop: it runs at every start, before anything is compiled, and an iterator takes three times as long.
  const all = words === '' ? [] : words.split('\n')
  for (let i = 0; i < all.length; i++) known.set(all[i] as string, (bytes[i] as number) * STEP)
  return known
}
