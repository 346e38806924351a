import type { Verdict } from '../types.js'
import { opensInviting } from './inviting-sentence.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** "Newsletter", "Subscribe to the newsletter". */
const LABEL_WORDS = 4
const LABEL_SHARE = 0.5
/** What stands in a box has no more words, its name no more, and a piece of a sentence no more. */
const BOX_WORDS = 45
const NAME_WORDS = 10
const PIECE_WORDS = 10
/** A text that names it more often is about newsletters. */
const MOST_NAMED = 6
/** So many blocks below its label a box goes on. */
const REACH = 8

/**
 * The name of a newsletter and what it promises, below its label inside the text: "Newsletter" / "The Morning Tide" / "All that you need to know, in
 * your inbox." Its sentences are as good as those of the article, but speak of subscribing.
 */
export const newsletterBoxes = (page: Page, verdicts: readonly Verdict[]): ReadonlySet<number> => {
  const { views } = page
  const found = new Set<number>()
  const named = views.filter(({ phrases }, at) => verdicts[at]?.role === 'body' && phrases.words.has('subscribe')).length
  if (named > MOST_NAMED) return found
  for (let label = 0; label < views.length; label++) {
    if (!isLabel(views[label] as View) || verdicts[label]?.role !== 'noise') continue
    for (let at = label + 1; at <= label + REACH && at < views.length; at++) {
      const view = views[at] as View
      if (verdicts[at]?.role === 'noise') continue
      const isPiece =
        view.words <= (at === label + 1 ? NAME_WORDS : PIECE_WORDS) && (isTitle(view) || speaksToReader(page, view)) && goesOn(page, at)
      if (!invites(page, at) && !isPiece && !(at === label + 1 && view.words <= SHORT_WORDS && opensInviting(view))) break
      found.add(at)
    }
  }
  return found
}

/** Whether a block of the box stands below before a paragraph does. */
const goesOn = (page: Page, at: number): boolean => {
  for (let i = at + 1; i <= at + PIECES; i++) {
    if (invites(page, i)) return true
    if (page.views[i]?.isProse !== false) return false
  }
  return false
}
/** Where each text node has a line of its own, a sentence with a link in it has three. */
const PIECES = 4

const isLabel = ({ words, phrases }: View): boolean =>
  words > 0 && words <= LABEL_WORDS && phrases.opening.has('subscribe') && (phrases.words.get('subscribe') ?? 0) >= words * LABEL_SHARE

/** It has a word for subscribing; in a longer text that is the last one or one of two, or another speaks to the reader. */
const invites = (page: Page, at: number): boolean => {
  const view = page.views[at]
  if (view === undefined || view.words > BOX_WORDS || !(view.phrases.words.has('subscribe') || COMPOUND.test(view.text))) return false
  const { words, phrases, key } = view
  return (
    words <= SHORT_WORDS ||
    (phrases.words.get('subscribe') ?? 0) > 1 ||
    key.endsWith(phrases.first.get('subscribe') ?? '-') ||
    speaksToReader(page, view)
  )
}
const SHORT_WORDS = 12
const speaksToReader = ({ addresses }: Page, { numbers }: View): boolean => numbers.some((number) => addresses[number] === 1)
/** "Abend-Newsletter", "Newsletter-Abonnement" */
const COMPOUND = /-newsletter|newsletter-/iu

const isTitle = ({ endsSentence, block }: View): boolean => !endsSentence && block.kind !== 'heading'
