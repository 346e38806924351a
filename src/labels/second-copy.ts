import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import { as, isOfBody } from './verdict.js'

/** A shorter text may stand twice for its own sake. */
const COPIED_WORDS = 12
/** So many texts that stand in the body twice make a copy of it, or so large a share of a short one; fewer may be what is set apart from it, or said again at its end. */
const COPIED_TEXTS = 8
const LEAST_COPIED = 2
const COPIED_SHARE = 0.7

/**
 * The verdicts without a second copy of the body, as pages have that show one to telephones and one to others. Of the words that stand twice on pages
 * of the corpus with so many of them the body has 94 in 100 once.
 */
export const withoutSecondCopy = ({ views }: Page, verdicts: readonly Verdict[]): readonly Verdict[] => {
  const firsts = new Map<string, number>()
  const copied = new Set<string>()
  let end = -1
  let start = views.length
  let last = -1
  let texts = 0
  views.forEach(({ key, words }, i) => {
    if (words < COPIED_WORDS || !isOfBody(verdicts[i])) return
    texts++
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, i)
    else if (!copied.has(key)) {
      copied.add(key)
      end = Math.max(end, first)
      start = Math.min(start, i)
      last = i
    }
  })
  const isCopy = copied.size >= COPIED_TEXTS || (copied.size >= LEAST_COPIED && 2 * copied.size >= texts * COPIED_SHARE)
  if (!isCopy || start <= end) return verdicts
  const above = new Set(views.slice(0, start).flatMap(({ key }, i) => (isOfBody(verdicts[i]) ? [key] : [])))
  return verdicts.map((verdict, i) =>
    i >= start && i <= last && isOfBody(verdict) && above.has(views[i]?.key ?? '')
      ? as('noise', verdict, 'stands in a second copy of the text', 'second-copy')
      : verdict,
  )
}
