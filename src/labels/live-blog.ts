import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import { LINKED_SHARE, noiseShare, type View } from './view.js'

/** "10.12 GMT", "11:38 Uhr", "11h38", "10:12 AM" */
const CLOCK = /^\p{Nd}{1,2}\s?[:.h：時时]\s?\p{Nd}{2}分?(?:\s?\p{Alpha}[\p{Alpha}.]{0,4})?$/iu
const CLOCK_LETTERS = 12
/** So many clocks above paragraphs of the body make a live blog. */
const CLOCKS = 2
const TITLE_WORDS = 16
const SENTENCE_WORDS = 5
const LABEL_SHARE = 0.25
/** What is less likely of the body is a button. */
const LEAST_CHANCE = 0.04

/**
 * The title of an entry of a live blog and its sentences, where its clock stands on a line of its own: above and below are clocks and buttons, among
 * which a short entry looks like one of them.
 */
export const liveEntries = ({ views }: Page, verdicts: readonly Verdict[], isBody: (at: number) => boolean): ReadonlySet<number> => {
  const found = new Set<number>()
  const clocks = views.flatMap((view, at) => (isClock(view) ? [at] : []))
  if (clocks.length < CLOCKS) return found
  const aboveText = clocks.filter((at) => isBody(at + 1) || (isTitle(views[at + 1]) && isBody(at + 2)))
  if (aboveText.length < CLOCKS || !areInOrder(aboveText.map((at) => views[at]?.text ?? ''))) return found
  const isMore = (at: number): boolean => isBody(at) || (isSentence(views[at]) && mayBeBody(verdicts[at]))
  for (const clock of clocks) {
    const title = clock + 1
    const hasTitle = !isBody(title) && isTitle(views[title]) && mayBeBody(verdicts[title]) && isMore(title + 1)
    if (hasTitle) found.add(title)
    for (let at = hasTitle ? title + 1 : title; isMore(at); at++) if (!isBody(at)) found.add(at)
  }
  return found
}

const isClock = ({ text }: View): boolean => text.length <= CLOCK_LETTERS && CLOCK.test(text)

/** Bare numbers in no order are how long videos are: "0:41", "1:49", "1:07". */
const areInOrder = (clocks: readonly string[]): boolean => {
  if (clocks.some((clock) => !BARE.test(clock))) return true
  const pairs = clocks.slice(1).map((clock, i) => [clocks[i] as string, clock] as const)
  return clocks.every((clock) => clock.length === BARE_LETTERS) && (pairs.every(([a, b]) => a <= b) || pairs.every(([a, b]) => a >= b))
}
const BARE = /^[\p{Nd}:.]+$/u
/** "09:31" */
const BARE_LETTERS = 5

const isTitle = (view: View | undefined): boolean =>
  view !== undefined && view.words > 1 && view.words <= TITLE_WORDS && !view.endsSentence && !isClock(view) && isText(view)

const isSentence = (view: View | undefined): boolean =>
  view !== undefined && view.words >= SENTENCE_WORDS && view.endsSentence && view.block.kind === 'paragraph' && isText(view)

const isText = (view: View): boolean => noiseShare(view) < LABEL_SHARE && (view.block.linked ?? 0) <= LINKED_SHARE

const mayBeBody = (verdict: Verdict | undefined): boolean => verdict?.role === 'noise' && verdict.likelihoods.body >= LEAST_CHANCE
