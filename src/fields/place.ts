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

/** A day below these words is that of another page, of an event or of a comment. */
export const OTHER_PAGES: readonly Family[] = ['related', 'comments', 'readMore', 'navigation']
const HEADING_LETTERS = 60

/** Place of the first block behind the body that is words of these families alone, as "Comments" or "Related stories"; the number of blocks where none is. */
export const sectionAt = (page: LabelledPage, families: readonly Family[]): number => {
  const [, end] = bodyRange(page)
  const at = end < 0 ? -1 : page.blocks.findIndex(({ text, linked }, i) => i > end && (linked ?? 0) === 0 && heads(text, families))
  return at < 0 ? page.blocks.length : at
}

const heads = (text: string, families: readonly Family[]): boolean => {
  if (text.length > HEADING_LETTERS) return false
  const heading = text.replace(/^\p{Nd}{1,5}\s/u, '')
  const { words, opening } = phrasesIn(heading)
  const count = countWords(heading.replace(/\p{Nd}+/gu, ''))
  return families.some((family) => opening.has(family) && (words.get(family) ?? 0) >= count)
}
