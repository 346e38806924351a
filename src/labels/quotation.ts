import type { View } from './view.js'

/** A longer line is a paragraph, and told by its words. */
const MOST_LETTERS = 120
const LEAST_LETTERS = 6
const COLON_END = /[:：]\s?$/u
const QUOTATION = /^["“”„«»「『‘]/u

/** "On Monday she wrote:" between a paragraph of the body and a quotation. */
export const introducesQuotation = (views: readonly View[], at: number, isText: (at: number) => boolean): boolean => {
  const [own, below] = [views[at], views[at + 1]]
  if (own === undefined || below === undefined || own.text.length > MOST_LETTERS || own.text.length < LEAST_LETTERS) return false
  if (!COLON_END.test(own.text.slice(-2)) || !isText(at - 1) || !isText(at + 1)) return false
  return below.block.kind === 'quote' || QUOTATION.test(below.text)
}
