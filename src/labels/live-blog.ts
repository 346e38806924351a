import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import { LINKED_SHARE, type View } from './view.js'

/** "10.12 GMT", "11:38 Uhr", "11h38", "10:12 AM" */
const CLOCK = /^\p{Nd}{1,2}\s?[:.h：時时]\s?\p{Nd}{2}分?(?:\s?(?!min|sec|sek|seg)\p{Alpha}[\p{Alpha}.]{0,4})?$/iu
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
  const isMore = (at: number): boolean => isBody(at) || (isSentence(views[at]) && mayBeBody(verdicts[at]))
  /** The first sentence below a clock, where only a title and a picture stand between. */
  const textBelow = (clock: number): number | undefined => {
    const reach = isTitle(views[clock + 1]) ? clock + 1 + PICTURE_BLOCKS : clock
    for (let at = clock + 1; at <= reach + 1; at++) {
      if (isMore(at) && !(at === clock + 1 && isTitle(views[at]))) return at
      if (views[at] === undefined || isClock(views[at] as View) || isButton(views[at] as View)) return
    }
    return
  }
  const entries = clocks.flatMap((clock) => {
    const text = textBelow(clock)
    return text === undefined ? [] : [{ clock, text }]
  })
  const isSure = entries.some(({ text }) => isBody(text)) && entries.length >= CLOCKS
  if (!isSure || !areInOrder(entries.map(({ clock }) => views[clock]?.text ?? ''))) return found
  for (const { clock, text } of entries) {
    const title = clock + 1
    if (title < text && !isBody(title) && mayBeBody(verdicts[title])) found.add(title)
    for (let at = text; isMore(at); at++) if (!isBody(at)) found.add(at)
  }
  return found
}
/** An image and its caption. */
const PICTURE_BLOCKS = 2
const isButton = (view: View): boolean => view.words > 0 && view.noise >= LABEL_SHARE

const isClock = ({ text }: View): boolean => text.length <= CLOCK_LETTERS && mayBeDigit(text.charCodeAt(0)) && CLOCK.test(text)
/** No letter of ASCII: the pattern takes its time to be made, and most short lines open with one. */
const mayBeDigit = (code: number): boolean => code <= LAST_DIGIT || code > LAST_ASCII
const LAST_DIGIT = 0x39
const LAST_ASCII = 0x7f

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

const isText = (view: View): boolean => view.noise < LABEL_SHARE && (view.block.linked ?? 0) <= LINKED_SHARE

const mayBeBody = (verdict: Verdict | undefined): boolean => verdict?.role === 'noise' && verdict.likelihoods.body >= LEAST_CHANCE
