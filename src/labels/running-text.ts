// What the running text of an article shows, and teasers and notices seldom do.
import { ADDRESSES_OF_OTHERS } from '../word-lists.js'
import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** A longer body loses less by a sentence than by what is none of it: most pages that the labels were learned from are long. */
export const SHORT_WORDS = 250

export const bodyWords = (views: readonly View[], verdicts: readonly Verdict[]): number =>
  views.reduce((sum, { words }, i) => sum + (verdicts[i]?.role === 'body' ? words : 0), 0)

const OF_OTHERS_TOO: ReadonlySet<string> = new Set(ADDRESSES_OF_OTHERS)

/** "Our readers pay for this paper": a word speaks to the reader. */
export const speaksToReader = ({ numbers, tokens }: View, { addresses }: Page): boolean =>
  numbers.some((number, k) => addresses[number] === 1 && !OF_OTHERS_TOO.has(tokens[k] ?? ''))

/** Who is quoted may speak of "us" and "you". */
export const isQuoted = ({ text }: View): boolean => OPENING_QUOTE.test(text)
const OPENING_QUOTE = /^(?:[“„”"«»‘‚「『]|[–—] )/u

/** Two sentences or more; in Thai and Lao, which have no full stop, a space stands between them. */
export const hasSentences = ({ text }: View): boolean => FULL_STOP_WITHIN.test(text)
const FULL_STOP_WITHIN =
  /\p{Alpha}["”»«“]?(?:[.!?؟।] |[。！？])["“„«»]?[^\s.]|[\p{Script=Thai}\p{Script=Lao}] [\p{Script=Thai}\p{Script=Lao}]/u
