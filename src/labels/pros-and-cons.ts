import { onceMade } from '../once-made.js'
import type { Verdict } from '../types.js'
import { CONS_HEADINGS, PROS_HEADINGS, VERDICT_HEADINGS } from '../word-lists.js'
import { hasText, isBoxLine, isHeadingOf, keysOf, leftOut } from './headed-lines.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** "The engine is thrifty at sea and louder than we thought it would be" */
const POINT_WORDS = 20
/** Of what speaks for something, and of what speaks against it. */
const POINTS = 12
/** Where the text goes on above and below them. */
const REACH = 4

/**
 * The box of a review that says what speaks for something and what against it, with its headings and that of the verdict below: lines so short are menus on
 * most pages. The text must stand above them.
 */
export const prosAndCons = ({ views }: Page, verdicts: readonly Verdict[], isText: (at: number) => boolean): ReadonlySet<number> => {
  const found = new Set<number>()
  const first = views.findIndex((view) => isHeadingOf(view, prosHeadings()) || isHeadingOf(view, consHeadings()))
  if (first < 0 || !hasText(first - REACH, first - 1, isText)) return found
  const others = isHeadingOf(views[first] as View, prosHeadings()) ? consHeadings() : prosHeadings()
  const second = views.findIndex((view, at) => at > first + 1 && at <= first + POINTS && isHeadingOf(view, others))
  if (second < 0) return found
  const { kind } = (views[first + 1] as View).block
  let end = second + 1
  // Without marks the last list ends where the text goes on.
  while (end <= second + POINTS && isPoint(views[end]) && !isText(end) && !isVerdict(views[end]) && views[end]?.block.kind === kind) end++
  if (kind !== 'item' && !isVerdict(views[end]) && !isText(end)) return found
  for (let at = first; at < end; at++) if (at === first || at === second || isPoint(views[at])) found.add(at)
  if (isVerdict(views[end]) && isText(end + 1)) found.add(end)
  return leftOut(found, verdicts)
}

const isPoint = (view: View | undefined): boolean => isBoxLine(view, POINT_WORDS)
const prosHeadings = onceMade(() => keysOf(PROS_HEADINGS))
const consHeadings = onceMade(() => keysOf(CONS_HEADINGS))
const verdictHeadings = onceMade(() => keysOf(VERDICT_HEADINGS))
const isVerdict = (view: View | undefined): boolean => view !== undefined && isHeadingOf(view, verdictHeadings())
