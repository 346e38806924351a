import type { Block, Fields, Verdict } from './types.js'
import { countWords } from './words.js'

/** Below this a page is called no article. */
export const ARTICLE_CONFIDENCE = 0.3

/** Words of running text from which an article is long enough to be sure of. */
const ARTICLE_WORDS = 300

/**
 * How sure that the page is an article and the record is right, 0 to 1: running text in the body, the share of the page's words that it
 * is, how sure the roles are, and whether a headline, a byline and a date were found. Weights set by hand.
 */
export const articleConfidence = (page: {
  readonly blocks: readonly Block[]
  readonly verdicts: readonly Verdict[]
  readonly fields: Fields
}): number => {
  const { blocks, verdicts, fields } = page
  let words = 0
  let bodyWords = 0
  let items = 0
  let sure = 0
  blocks.forEach((block, i) => {
    const count = countWords(block.text)
    words += count
    const verdict = verdicts[i]
    if (verdict === undefined || (verdict.role !== 'body' && verdict.role !== 'standfirst')) return
    bodyWords += count
    sure += count * verdict.confidence
    if (block.kind === 'item' || block.kind === 'table' || block.kind === 'code') items += count
  })
  if (bodyWords === 0) return 0.02
  const score =
    -2.2 +
    1.6 * Math.min(1, bodyWords / ARTICLE_WORDS) +
    1.4 * (bodyWords / Math.max(1, words)) +
    1.2 * (sure / bodyWords) +
    0.8 * (fields.headline?.confidence ?? 0) +
    1.2 * (fields.date?.confidence ?? 0) +
    1.2 * (fields.authors?.confidence ?? 0) -
    1.5 * (items / bodyWords)
  return 1 / (1 + Math.exp(-score))
}
