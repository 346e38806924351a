import { onceMade } from '../once-made.js'
import type { Verdict } from '../types.js'
import { KEYWORD_LABELS } from '../word-lists.js'
import type { Page } from './page.js'
import { LINKED_SHARE, type View } from './view.js'

/** A line of tags has no more words. */
const WORDS = 40
const COLON = /^\s?[:：]/u
/** What stands between two tags. */
const PARTED = /[,，،、·•|/#]/u

/**
 * "Tags: harbour, flood, council" below the last paragraph. Between two of the text they are tags too if they are links or marks part them, unless
 * they may be the keywords of a paper.
 */
export const isTagLine = ({ views }: Page, verdicts: readonly Verdict[], at: number): boolean => {
  const { text, words, phrases, endsSentence, block } = views[at] as View
  if (words > WORDS || endsSentence || !phrases.opening.has('tags')) return false
  const label = phrases.first.get('tags') ?? ''
  const tags = text.slice(label.length)
  if (!COLON.test(tags)) return false
  if (isBelowText(views, verdicts, at)) return true
  if (block.kind !== 'paragraph') return false
  return (block.linked ?? 0) > LINKED_SHARE / 2 || (PARTED.test(tags) && !keywordLabels().has(label))
}
const keywordLabels = onceMade(() => new Set(KEYWORD_LABELS))

const isBelowText = (views: readonly View[], verdicts: readonly Verdict[], at: number): boolean => {
  for (let i = at + 1; i < views.length; i++) if (verdicts[i]?.role === 'body' && views[i]?.isProse === true) return false
  return true
}
