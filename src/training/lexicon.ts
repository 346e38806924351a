import { type Lexicon, lexiconFrom, lookedUpIn, type Part } from '../labels/lexicon.js'

/** On how many sites each word, with the part of the lexicon that it is for before it, stands in bodies, and outside of them, for each fold. */
export type WordCounts = Map<string, Uint16Array>

const FOLDS = 5
/** A word of fewer sites says more of the sites than of the word. */
const LEAST_SITES = 6
/** How many words are kept; more brought less than a tenth of a point. */
const SIZE = 10_000

/** Counts the words of the blocks of one site, each once inside and once outside the body. */
export const countSite = (
  counts: WordCounts,
  fold: number,
  blocks: readonly { readonly tokens: readonly string[]; readonly isBody: boolean }[],
): void => {
  const inside = new Set<string>()
  const outside = new Set<string>()
  for (const block of blocks) {
    for (const [part, word] of lookedUpIn(block)) (block.isBody ? inside : outside).add(`${part}\t${word}`)
  }
  for (const [keys, offset] of [
    [inside, 0],
    [outside, FOLDS],
  ] as const) {
    for (const key of keys) {
      let own = counts.get(key)
      if (own === undefined) {
        own = new Uint16Array(2 * FOLDS)
        counts.set(key, own)
      }
      own[fold + offset] = (own[fold + offset] ?? 0) + 1
    }
  }
}

/** The words that lean most, by the sites of all folds but one. */
export const lexiconWithout = (counts: WordCounts, leftOut: number | undefined): Lexicon => {
  const found: { key: string; lean: number; weight: number }[] = []
  for (const [key, own] of counts) {
    let yes = 0
    let no = 0
    for (let fold = 0; fold < FOLDS; fold++) {
      if (fold === leftOut) continue
      yes += own[fold] ?? 0
      no += own[fold + FOLDS] ?? 0
    }
    if (yes + no < LEAST_SITES) continue
    const lean = Math.log((yes + 1) / (no + 1))
    found.push({ key, lean, weight: Math.sqrt(yes + no) * Math.abs(lean) })
  }
  found.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  return lexiconFrom(
    found.slice(0, SIZE).map(({ key, lean }) => {
      const [part, word] = key.split('\t') as [Part, string]
      return [part, word, lean] as const
    }),
  )
}
