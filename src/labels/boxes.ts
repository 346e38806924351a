import { onceMade } from '../once-made.js'
import type { Verdict } from '../types.js'
import { BOX_LABELS } from '../word-lists.js'
import { invitationsIn } from './invitations.js'
import type { Page } from './page.js'
import { isPointer, isPointerAlone } from './pointers.js'
import { pollFrom } from './poll.js'
import { bodyWords, hasSentences, isQuoted, SHORT_WORDS, speaksToReader } from './running-text.js'
import { isDated, NOISE_FAMILIES, type View } from './view.js'

/** Words of the label of a box, and of a title in it. */
const LABEL_WORDS = 7
const TITLE_WORDS = 25
const MOST_TITLES = 8
const RELATED_SHARE = 0.5
/** "Read more" below each section of a page is a button. */
const MOST_TIMES = 4
/** What is no more likely than this is none of the text that a box stands in: teasers below an article have less. */
const TEXT_CHANCE = 0.1
/** The same below a poll, which stands below no article. */
const POLLED_CHANCE = 0.03
/** Titles that are likelier on average are a list of the text. */
const LIST_CHANCE = 0.75
/** The same below a label that stands above nothing else. */
const SURE_LIST_CHANCE = 0.95
/** What stands between a paragraph and a box: a picture, a credit. */
const MOST_ABOVE = 2
const HEADING_WORDS = 12
const SENTENCE_WORDS = 3
const TEXT_WORDS = 6

/**
 * Boxes that stand between two paragraphs of the text and are none of it: titles of other articles below "Related stories", and an invitation
 * to a newsletter. For the labels the text ends where such a box begins, since on most pages it does.
 */
export const boxesWithin = (page: Page, verdicts: readonly Verdict[]): ReadonlySet<number> => {
  const { views, times } = page
  const found = new Set<number>()
  const invitations = new Map(invitationsIn(views, (i) => verdicts[i]?.likelihoods.body ?? 0).map(({ from, to }) => [from, to]))
  const isTextAt = (i: number): boolean => isText(page, verdicts[i], i)
  const isShort = onceMade(() => bodyWords(views, verdicts) <= SHORT_WORDS)
  const hasTextAbove = (from: number): boolean => {
    for (let i = from - 1; i >= 0 && i >= from - 1 - MOST_ABOVE; i--) if (found.has(i) || isSentence(views[i], verdicts[i])) return true
    return false
  }
  const isButton = (view: View | undefined): boolean => (times.get(view?.key ?? '') ?? 0) > MOST_TIMES
  const endFrom = (at: number): number => {
    const end = invitations.get(at) ?? (isButton(views[at]) ? at : relatedFrom(views, verdicts, at))
    if (end > at) return end
    const behind = datedFrom(views, at)
    if (behind > at && isTextAt(behind) && views[behind + 1]?.endsSentence === true) return behind
    return pollFrom(views, at)
  }
  const isLast = (to: number, from: number): boolean =>
    isShort() && isLikelySentence(page, verdicts[to], to) && !tellsOf(views[to] as View, views.slice(from, to))
  const hasTextBelow = (to: number, from: number): boolean =>
    isTextAt(to) || isLast(to, from) || (isHeading(views[to]) && isTextAt(to + 1)) || endFrom(to) > to
  for (let from = 0; from < views.length; from++) {
    const to = hasTextAbove(from) ? endFrom(from) : from
    if (to === from) continue
    if (hasTextBelow(to, from) || (to === pollFrom(views, from) && isText(page, verdicts[to], to, POLLED_CHANCE)))
      for (let i = from; i < to; i++) found.add(i)
    from = to - 1
  }
  return found
}

/** "Related stories" / "Ferry to stop in winter" / "School wins", and "Read also: Ferry to stop in winter": the place behind them. */
const relatedFrom = (views: readonly View[], verdicts: readonly Verdict[], at: number): number => {
  const label = views[at]
  if (label === undefined || label.words === 0) return at
  if (isPointer(label)) return at + 1
  if (!isLabel(label)) return at
  // The titles were links that a scraper left out.
  if (!isTitle(views[at + 1])) return isPointerAlone(label) ? at + 1 : at
  let end = at + 1
  while (end - at <= MOST_TITLES && isTitle(views[end])) end++
  const titles = views.slice(at + 1, end)
  const last = titles.at(-1) as View
  // A teaser has its day, or its title once more, above its text.
  if (isTitle(views[end]) || isDated(last) || titles.at(-2)?.key === last.key) return at
  if (isHeadingBelow(label, titles, verdicts.slice(at + 1, end))) end--
  const chances = verdicts.slice(at + 1, end).reduce((sum, { likelihoods }) => sum + likelihoods.body, 0)
  return end === at + 1 || chances > (end - at - 1) * (isSureLabel(label) ? SURE_LIST_CHANCE : LIST_CHANCE) ? at : end
}

/** "Related:" / "Ferry to stop in winter" / "20 January 2026" above two sentences of the text: one teaser with its day, which no other one follows. */
const datedFrom = (views: readonly View[], at: number): number => {
  const [label, title, day] = [views[at], views[at + 1], views[at + 2]]
  if (label === undefined || label.words === 0 || day === undefined || day.words > DAY_WORDS || !isDated(day)) return at
  return isTitle(title) && !isDated(title as View) && isLabel(label) ? at + 3 : at
}
const DAY_WORDS = 6

/**
 * Whether the last line below a label is no title but the heading of the text below: it is set otherwise than the titles, or alone held for text,
 * or "Read also:" has its title already.
 */
const isHeadingBelow = (label: View, titles: readonly View[], verdicts: readonly Verdict[]): boolean => {
  const last = titles.at(-1)
  const others = titles.slice(0, -1)
  if (others.length === 0) return last?.block.kind === 'heading'
  if (last?.block.kind !== 'item' && others.every(({ block }) => block.kind !== last?.block.kind)) return true
  if (verdicts.findIndex(({ role }) => role === 'body') === others.length) return true
  return others.length === 1 && last?.block.kind === 'paragraph' && ENDS_COLON.test(label.text)
}
const ENDS_COLON = /[:：]\s?$/u

const isLabel = (view: View): boolean => view.words <= LABEL_WORDS && view.block.kind !== 'item' && (isSureLabel(view) || isRelated(view))
/** "Popular" may be a heading of the text too. */
const isRelated = ({ words, phrases, endsSentence }: View): boolean =>
  !endsSentence && (phrases.words.get('related') ?? 0) >= words * RELATED_SHARE
const isSureLabel = (view: View): boolean => boxLabels().has(view.text.toLowerCase().replace(MARKS_AROUND, '')) || isPointerAlone(view)
const boxLabels = onceMade(() => new Set(BOX_LABELS))
const MARKS_AROUND = /^[^\p{Alpha}\p{N}]{1,6}|\s?[:：…»›>]{1,3}$/gu

const isTitle = (view: View | undefined): boolean =>
  view !== undefined && !view.isProse && (!view.endsSentence || CALLS.test(view.text.slice(-2))) && view.words <= TITLE_WORDS
const CALLS = /[?!？！؟]/u

const isHeading = (view: View | undefined): boolean =>
  view !== undefined &&
  view.words > 0 &&
  view.words <= HEADING_WORDS &&
  (!view.endsSentence || CALLS.test(view.text.slice(-2))) &&
  view.block.kind !== 'item' &&
  view.block.kind !== 'image' &&
  !NOISE_FAMILIES.some((family) => view.phrases.opening.has(family))

const isSentence = (view: View | undefined, verdict: Verdict | undefined, least = TEXT_CHANCE): boolean => {
  if (view === undefined || verdict === undefined) return false
  if (verdict.role === 'body') return true
  return verdict.role === 'noise' && view.endsSentence && view.words >= SENTENCE_WORDS && verdict.likelihoods.body >= least
}

/**
 * Whether a block is surely text of an article: of the body, or two sentences or more, which teasers seldom are unless they are cut short, and not
 * spoken to the reader.
 */
export const isText = (page: Page, verdict: Verdict | undefined, at: number, least = TEXT_CHANCE): boolean => {
  const view = page.views[at]
  if (view === undefined || view.block.kind !== 'paragraph' || !view.endsSentence || !isSentence(view, verdict, least)) return false
  if (verdict?.role === 'body' && view.isProse) return true
  if (view.words < TEXT_WORDS || CUT_SHORT.test(view.text.slice(-4))) return false
  if (view.words >= QUOTING_WORDS && QUOTING.test(view.text)) return true
  return hasSentences(view) && (isQuoted(view) || !speaksToReader(view, page))
}
/** A sentence alone below a box may be a teaser or a notice; so likely, and on a short page, it is the last paragraph of the text more often. */
const isLikelySentence = (page: Page, verdict: Verdict | undefined, at: number): boolean => {
  const view = page.views[at]
  if (view === undefined || verdict?.role !== 'noise' || verdict.likelihoods.body < SENTENCE_CHANCE) return false
  return (
    view.isProse &&
    view.endsSentence &&
    view.block.kind === 'paragraph' &&
    !CUT_SHORT.test(view.text.slice(-4)) &&
    !speaksToReader(view, page)
  )
}
const SENTENCE_CHANCE = 0.25

/** "Ferry to stop in winter" above "The ferry will stop for the winter.": the sentence is the lead of what a title of the box names. */
const tellsOf = ({ content }: View, titles: readonly View[]): boolean =>
  titles.some((title) => title.content.filter((word) => content.includes(word)).length >= SHARED_WORDS)
const SHARED_WORDS = 2

/** "The harbour master said that “nobody will be left behind”.": a teaser quotes nobody within its sentence. */
const QUOTING_WORDS = 6
const QUOTING = /[\p{Alpha})][,:]? ["“„«][^"”“»]{8,200}["”“»]/u
const CUT_SHORT = /(?:…|\.\.\.)[\])]?$/u
