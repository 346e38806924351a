import type { Family } from '../languages.js'
import { phrasesIn } from '../phrases.js'
import type { LabelledPage } from '../types.js'
import { countWords } from '../words.js'

/** Below this likelihood no block is taken for the headline. */
const HEADLINE_LIKELIHOOD = 0.1

/** Place of the likeliest headline, -1 where none is likely; of two that say the same, the first. */
export const headlineAt = ({ verdicts }: Pick<LabelledPage, 'verdicts'>): number => {
  let at = -1
  let best = HEADLINE_LIKELIHOOD
  verdicts.forEach(({ likelihoods }, i) => {
    if (likelihoods.headline <= best) return
    best = likelihoods.headline
    at = i
  })
  return at
}

/** Place of the first and last block of the body; -1 where there is none. */
export const bodyRange = (page: LabelledPage): readonly [first: number, last: number] => [
  page.verdicts.findIndex(({ role }) => role === 'body'),
  page.verdicts.findLastIndex(({ role }) => role === 'body'),
]

/** What stands below these words is about other pages or by other people. */
const OTHERS: readonly Family[] = ['related', 'comments']
const HEADING_LETTERS = 60

/** Place of the first block behind the body that heads a section of others: "Comments", "Related stories"; the number of blocks where none does. */
export const othersAt = (page: LabelledPage): number => {
  const [, end] = bodyRange(page)
  const at = end < 0 ? -1 : page.blocks.findIndex(({ text }, i) => i > end && headsOthers(text))
  return at < 0 ? page.blocks.length : at
}

const headsOthers = (text: string): boolean => {
  if (text.length > HEADING_LETTERS) return false
  const { words, opening } = phrasesIn(text)
  const count = countWords(text.replace(/\p{Nd}+/gu, ''))
  return OTHERS.some((family) => opening.has(family) && (words.get(family) ?? 0) >= count)
}
