import type { Block, Found, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'

/** A kicker has no more words, and the headline below it no fewer and no more. */
const KICKER_WORDS = 4
const HEADLINE_WORDS = [4, 14] as const
/** Less likely than this the text below is a standfirst. */
const LEAST_CHANCE = 0.1
const FACT_CHANCE = 0.5
/** "Voss, Dana (I)" is the title of an entry, "Never!" a call. */
const KICKER = /^[\p{Alpha}\p{M}\p{N}’' -]+$/u

/**
 * "Warning strike on the coast" / "Ferries stay in port" / "3 February 2026": a kicker names what the article is about, as its words do, and is
 * taken for the headline where the headline itself speaks in a figure.
 */
export const belowKicker = (
  page: LabelledPage,
  found: Found<string> | undefined,
  others: readonly Found<string>[],
): Found<string> | undefined => {
  if (found === undefined || countWords(found.value) > KICKER_WORDS || !KICKER.test(found.value)) return found
  const at = page.blocks.findIndex(({ spans }) => spans[0]?.[0] === found.spans[0]?.[0])
  const [kicker, below] = [page.blocks[at], page.blocks[at + 1]]
  if (kicker === undefined || below === undefined || !isAlike(kicker, below)) return found
  // A standfirst may stand between both, and the place and the agency of a release in place of the day.
  const next = page.blocks[at + 2]?.text ?? ''
  if (!isFactAt(page, at + 2) && !(isFactAt(page, at + 3) && endsSentence(next)) && !RELEASED.test(next)) return found
  const words = countWords(below.text)
  if (words < HEADLINE_WORDS[0] || words > HEADLINE_WORDS[1] || STATEMENT.test(below.text)) return found
  const headline = others.find(({ spans }) => spans[0]?.[0] === below.spans[0]?.[0])
  return headline !== undefined && headline.confidence >= LEAST_CHANCE ? headline : found
}

/** "Husberg (ots)", "Husberg (ots) - In the night" */
const RELEASED = /^\p{Upper}[^().]{1,50} \(\p{Lower}{2,6}\)(?:$|\s[-–—]\s)/u

/** A standfirst ends so, and a headline may ask. */
const STATEMENT = /[.!]$/u

const isAlike = (kicker: Block, below: Block): boolean =>
  below.kind === 'heading' ? kicker.kind !== 'heading' || kicker.level >= below.level : kicker.kind === below.kind

const isFactAt = ({ verdicts }: LabelledPage, at: number): boolean => {
  const likelihoods = verdicts[at]?.likelihoods
  return likelihoods !== undefined && likelihoods.date + likelihoods.byline >= FACT_CHANCE
}
