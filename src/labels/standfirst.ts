// Where the standfirst stands: the lines that lead from the headline into the text.
import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import { NOISE_FAMILIES, type View } from './view.js'

/** A standfirst has no fewer. */
const STANDFIRST_WORDS = 8
/** Between headline and byline a sentence is one with fewer, too. */
const BETWEEN_WORDS = 5
/** How many blocks behind the headline byline and date are looked for, to tell a standfirst by. */
const HEAD = 6
const CREDIT_WORDS = 10

/** The first text of the body where the byline or the date still follows, or where it is set apart by its type. */
export const standfirstAt = ({ views }: Page, verdicts: readonly Verdict[], title: number): number => {
  if (title < 0) return -1
  const last = lastOf(views, verdicts, title)
  if (isBetween(views, verdicts, last)) return last + 1
  if (isOpen(views, verdicts, last)) return last + 1
  const apart = setApart(views, verdicts, last)
  if (apart >= 0) return apart
  const below = belowPicture(views, verdicts, last)
  if (below >= 0) return below
  const first = verdicts.findIndex(({ role }, i) => i > title && role === 'body')
  const view = views[first]
  if (view === undefined || first > last + HEAD || view.words < STANDFIRST_WORDS) return -1
  const facts = verdicts.findIndex(({ role }, i) => i > first && (role === 'byline' || role === 'date'))
  const isBeforeFacts = facts > first && facts <= first + 2
  const isSetApart = view.block.emphasised > 0.8 || view.block.kind === 'heading'
  return isBeforeFacts || isSetApart ? first : -1
}

/** The last of the headlines, since a path to the page ends in one too, and its head says it before its buttons. */
const lastOf = (views: readonly View[], verdicts: readonly Verdict[], title: number): number => {
  let last = title
  for (let at = title + 1; at <= last + HEAD && at < views.length && verdicts[at]?.role !== 'body'; at++)
    if (verdicts[at]?.role === 'headline' && views[at]?.key === views[title]?.key) last = at
  return last
}

/** A sentence right below the headline and right above byline or date, in words of no menu, whatever it was held for: "Traders learned of it from the radio." */
const isBetween = (views: readonly View[], verdicts: readonly Verdict[], title: number): boolean => {
  const view = views[title + 1]
  const role = verdicts[title + 1]?.role
  if (view === undefined || !isFact(verdicts[title + 2]) || (role !== 'noise' && role !== 'headline')) return false
  if (isCreditLine(views[title + 2])) return false
  const isText = view.block.kind === 'paragraph' || view.block.kind === 'heading'
  return view.words >= BETWEEN_WORDS && view.endsSentence && isText && !saysMenu(view)
}
/** The same without a full stop, where it is longer than a label and no credit below makes it a caption: byline or date stand further below. */
const isOpen = (views: readonly View[], verdicts: readonly Verdict[], title: number): boolean => {
  const [view, below] = [views[title + 1], views[title + 2]]
  const role = verdicts[title + 1]?.role
  if (view === undefined || below === undefined || (role !== 'noise' && role !== 'caption') || view.words < OPEN_WORDS) return false
  if (view.block.kind !== 'paragraph' || saysMenu(view) || BRACKETED.test(view.text)) return false
  if (isCreditLine(below)) return false
  if (role === 'caption' && verdicts[title + 2]?.role !== 'caption') return false
  for (let at = title + 2; at <= title + HEAD && verdicts[at]?.role !== 'body'; at++) if (isFact(verdicts[at])) return true
  return false
}
const OPEN_WORDS = 12
/** "Photo: Dana Voss", "© Dana Voss": what stands above it is a caption. */
const isCreditLine = (view: View | undefined): boolean =>
  view !== undefined &&
  view.words <= CREDIT_WORDS &&
  (view.text.startsWith('©') || view.phrases.opening.has('photo') || view.phrases.opening.has('source'))
/** "[The pier at low tide]", "The pier at low tide (Dana Voss/AP)" */
const BRACKETED = /^\[|[)\]]$/u

/** A sentence in one emphasis right below byline or date, whatever it was held for. */
const setApart = (views: readonly View[], verdicts: readonly Verdict[], title: number): number => {
  for (let at = title + 2; at <= title + HEAD && verdicts[at]?.role !== 'body'; at++) {
    const view = views[at]
    if (view === undefined || !isFact(verdicts[at - 1]) || view.block.emphasised < WHOLE_EMPHASIS) continue
    const role = verdicts[at]?.role
    const isOther = role === 'noise' || role === 'caption'
    if (isOther && view.words >= STANDFIRST_WORDS && view.endsSentence && view.block.kind === 'paragraph' && !saysMenu(view)) return at
  }
  return -1
}
const WHOLE_EMPHASIS = 0.9

/** The same below the picture of the head and its caption: headline / picture / caption / sentence / byline. */
const belowPicture = (views: readonly View[], verdicts: readonly Verdict[], title: number): number => {
  for (let at = title + 2; at <= title + HEAD; at++) {
    if (verdicts[at - 1]?.role === 'body') return -1
    const [above, view, verdict] = [views[at - 1], views[at], verdicts[at]]
    if (view === undefined || verdict?.role !== 'noise' || above?.block.kind === 'image' || !isFact(verdicts[at + 1])) continue
    if (
      view.words >= STANDFIRST_WORDS &&
      view.endsSentence &&
      view.block.kind === 'paragraph' &&
      !saysMenu(view) &&
      !view.text.startsWith('[')
    ) {
      return verdict.likelihoods.body >= SENTENCE_CHANCE ? at : -1
    }
  }
  return -1
}
/** What is less likely to be of the body is a notice. */
const SENTENCE_CHANCE = 0.2

/** A long sentence may have one such word: "Menés 2-0 à la pause, ...". */
const saysMenu = ({ phrases, words }: View): boolean => {
  let own = 0
  for (const family of NOISE_FAMILIES) own += phrases.words.get(family) ?? 0
  return own > words * MENU_SHARE
}
const MENU_SHARE = 0.1
const isFact = (verdict: Verdict | undefined): boolean => verdict?.role === 'byline' || verdict?.role === 'date'
