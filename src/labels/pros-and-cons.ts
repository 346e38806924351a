import { onceMade } from '../once-made.js'
import type { Verdict } from '../types.js'
import { CONS_HEADINGS, PROS_HEADINGS, VERDICT_HEADINGS } from '../word-lists.js'
import type { Page } from './page.js'
import { SECTION_FAMILIES, type View } from './view.js'

const HEADING_LETTERS = 40
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
  const first = views.findIndex((view) => isHeading(view, prosHeadings()) || isHeading(view, consHeadings()))
  if (first < 0 || !hasText(first - REACH, first - 1, isText)) return found
  const others = isHeading(views[first] as View, prosHeadings()) ? consHeadings() : prosHeadings()
  const second = views.findIndex((view, at) => at > first + 1 && at <= first + POINTS && isHeading(view, others))
  if (second < 0) return found
  const { kind } = (views[first + 1] as View).block
  let end = second + 1
  // Without marks the last list ends where the text goes on.
  while (end <= second + POINTS && isPoint(views[end]) && !isText(end) && !isVerdict(views[end]) && views[end]?.block.kind === kind) end++
  if (kind !== 'item' && !isVerdict(views[end]) && !isText(end)) return found
  for (let at = first; at < end; at++) if (at === first || at === second || isPoint(views[at])) found.add(at)
  if (isVerdict(views[end]) && isText(end + 1)) found.add(end)
  return new Set([...found].filter((at) => verdicts[at]?.role === 'noise' || verdicts[at]?.role === 'caption'))
}

const hasText = (from: number, to: number, isText: (at: number) => boolean): boolean => {
  for (let at = from; at <= to; at++) if (isText(at)) return true
  return false
}

const isHeading = ({ text, block }: View, headings: ReadonlySet<string>): boolean =>
  text.length <= HEADING_LETTERS &&
  block.links.length === 0 &&
  headings.has(text.toLowerCase().replaceAll("'", '’').replace(MARK_BEHIND, ''))
const MARK_BEHIND = /\s?[:：+–-]?\s?$/u
const prosHeadings = onceMade(() => new Set(PROS_HEADINGS))
const consHeadings = onceMade(() => new Set(CONS_HEADINGS))
const verdictHeadings = onceMade(() => new Set(VERDICT_HEADINGS))
const isVerdict = (view: View | undefined): boolean => view !== undefined && isHeading(view, verdictHeadings())

const isPoint = (view: View | undefined): boolean =>
  view !== undefined &&
  view.words > 0 &&
  view.words <= POINT_WORDS &&
  view.block.links.length === 0 &&
  (view.block.kind === 'paragraph' || view.block.kind === 'item') &&
  !SECTION_FAMILIES.some((family) => view.phrases.opening.has(family)) &&
  !view.phrases.words.has('advertisement')
