import { DIGIT, kindOf } from '../characters.js'
import type { Family } from '../languages.js'
import { opensWith, phrasesIn } from '../phrases.js'
import type { LabelledPage } from '../types.js'
import { countWords } from '../words.js'

/** Below this likelihood no block is taken for the headline. */
const HEADLINE_LIKELIHOOD = 0.1

/** Place of the likeliest headline, -1 where none is likely; where it is said again behind the body, as above comments or a form, that above the body. */
export const headlineAt = (page: LabelledPage): number => {
  const at = likeliestHeadline(page)
  const [first, last] = bodyRange(page)
  if (at <= 0 || at < last || at > last + AGAIN_BLOCKS) return at
  const text = page.blocks[at]?.text
  for (let above = first; above >= Math.max(0, first - HEAD_BLOCKS); above--)
    if (page.blocks[above]?.text === text && (page.verdicts[above]?.likelihoods.headline ?? 0) > HEADLINE_LIKELIHOOD) return above
  return at
}
/** A headline stands no further above the body; one that does is of a menu or a list. */
const HEAD_BLOCKS = 30
/** Further below the body begins a list. */
const AGAIN_BLOCKS = 12

const likeliestHeadline = ({ verdicts }: LabelledPage): number => {
  let at = -1
  let best = HEADLINE_LIKELIHOOD
  for (let i = 0; i < verdicts.length; i++) {
    const headline = verdicts[i]?.likelihoods.headline ?? 0
    if (headline <= best) continue
    best = headline
    at = i
  }
  return at
}

/** Place of the first and last block of the body; -1 where there is none. */
export const bodyRange = ({ verdicts }: LabelledPage): readonly [first: number, last: number] => {
  let first = 0
  while (first < verdicts.length && verdicts[first]?.role !== 'body') first++
  if (first === verdicts.length) return [-1, -1]
  let last = verdicts.length - 1
  while (verdicts[last]?.role !== 'body') last--
  return [first, last]
}

/** A day below these words is that of another page, of an event or of a comment. */
export const OTHER_PAGES: readonly Family[] = ['related', 'comments', 'readMore', 'navigation']
const HEADING_LETTERS = 60

/** Place of the first block behind the body that is words of these families alone, as "Comments" or "Related stories"; the number of blocks where none is. */
export const sectionAt = (page: LabelledPage, families: readonly Family[]): number => {
  const end = bodyRange(page)[1]
  const count = page.blocks.length
  for (let at = end < 0 ? count : end + 1; at < count; at++) {
    const block = page.blocks[at]
    if (block !== undefined && (block.linked ?? 0) === 0 && heads(block.text, families)) return at
  }
  return count
}

const heads = (text: string, families: readonly Family[]): boolean => {
  if (text.length > HEADING_LETTERS) return false
  const heading = kindOf(text.charCodeAt(0)) === DIGIT ? text.replace(/^\p{Nd}{1,5}\s/u, '') : text
  // Most blocks open with none of them.
  if (!opensWith(heading, families)) return false
  const { words, opening } = phrasesIn(heading)
  const count = countWords(heading.replace(/\p{Nd}+/gu, ''))
  return families.some((family) => opening.has(family) && (words.get(family) ?? 0) >= count)
}
