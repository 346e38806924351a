import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** "Newsletter", "Subscribe to the newsletter". */
const LABEL_WORDS = 4
const LABEL_SHARE = 0.5
/** What stands in a box has no more words, its name no more, and a button no more. */
const BOX_WORDS = 45
const NAME_WORDS = 10
const BUTTON_WORDS = 8
/** So many blocks below its label a box goes on. */
const REACH = 8

/**
 * The name of a newsletter and what it promises, below its label inside the text: "Newsletter" / "The Morning Tide" / "All that you need to know, in
 * your inbox." Its sentences are as good as those of the article, but speak of subscribing.
 */
export const newsletterBoxes = ({ views }: Page, verdicts: readonly Verdict[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (let label = 0; label < views.length; label++) {
    if (!isLabel(views[label] as View) || verdicts[label]?.role !== 'noise') continue
    for (let at = label + 1; at <= label + REACH && at < views.length; at++) {
      const view = views[at] as View
      if (verdicts[at]?.role === 'noise' && view.words <= BUTTON_WORDS) continue
      const isPiece = view.words <= BUTTON_WORDS && !view.endsSentence && view.block.kind !== 'heading' && goesOn(views, at)
      if (!invites(view) && !isPiece && !(at === label + 1 && isName(view, views[at + 1]))) break
      found.add(at)
    }
  }
  return found
}

/** Whether a block of the box stands below before a paragraph does. */
const goesOn = (views: readonly View[], at: number): boolean => {
  for (let i = at + 1; i <= at + PIECES; i++) {
    const view = views[i]
    if (view === undefined) return false
    if (invites(view)) return true
    if (view.isProse) return false
  }
  return false
}
/** Where each text node has a line of its own, a sentence with a link in it has three. */
const PIECES = 4

const isLabel = ({ words, phrases }: View): boolean =>
  words > 0 && words <= LABEL_WORDS && phrases.opening.has('subscribe') && (phrases.words.get('subscribe') ?? 0) >= words * LABEL_SHARE

const invites = ({ words, phrases, text }: View): boolean => words <= BOX_WORDS && (phrases.words.has('subscribe') || COMPOUND.test(text))
/** "Abend-Newsletter", "Newsletter-Abonnement" */
const COMPOUND = /-newsletter|newsletter-/iu

/** A name alone is one where the next block invites too: below the last line of a box stands the next heading of the text. */
const isName = ({ words, endsSentence, block }: View, below: View | undefined): boolean =>
  words <= NAME_WORDS && !endsSentence && block.kind !== 'heading' && below !== undefined && (invites(below) || !below.isProse)
