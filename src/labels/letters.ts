import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import type { Verdict } from '../types.js'
import { CLOSINGS, SALUTATIONS } from '../word-lists.js'
import type { Page } from './page.js'
import { isAdvertisement } from './pointers.js'
import type { View } from './view.js'

/** Words of "Dear readers of the Ledger," and of "With best wishes from the quay, Mara". */
const SALUTATION_WORDS = 8
const CLOSING_WORDS = 7
/** Words of the name below "Best wishes,". */
const SIGNATURE_WORDS = 4

/**
 * The opening of a letter right above its first paragraph, and its closing right below the last one, with the name below a closing that ends in
 * a comma: lines so short are menus on most pages.
 */
export const lettersEnds = ({ views }: Page, verdicts: readonly Verdict[], isBody: (at: number) => boolean): ReadonlySet<number> => {
  const found = new Set<number>()
  const isNoise = (at: number): boolean => verdicts[at]?.role === 'noise'
  const first = views.findIndex((_, at) => isBody(at))
  const above = aboveIn(views, first)
  const isLetter = isSalutation(views[above]) || opensAsLetter(views[first])
  if (isNoise(above) && isSalutation(views[above])) found.add(above)
  for (let at = first + 1; first >= 0 && at < views.length; at++) {
    if (!isNoise(at) || !isBody(at - 1) || !isClosing(views[at], isLetter)) continue
    found.add(at)
    if (isNoise(at + 1) && (isOpen(views[at]) || isLetter) && isSignature(views[at + 1])) found.add(at + 1)
  }
  return found
}

/** The block above one, past images and advertisements. */
const aboveIn = (views: readonly View[], at: number): number => {
  let above = at - 1
  while (above > 0 && (views[above]?.words === 0 || isAdvertisement(views[above] as View))) above--
  return above
}

const isSalutation = (view: View | undefined): boolean =>
  view !== undefined &&
  view.words > 0 &&
  view.words <= SALUTATION_WORDS &&
  view.block.kind === 'paragraph' &&
  SALUTATION_END.test(view.text) &&
  opensWith(salutations, view.text)
const SALUTATION_END = /[,，،、!！:：]\s?$/u

/** A scraper may join "Dear readers," to what follows. */
const opensAsLetter = (view: View | undefined): boolean =>
  view !== undefined && MARK_SOON.test(view.text) && opensWith(salutations, view.text)
const MARK_SOON = /^[^,，،、!！:：.。]{2,40}[,，،、!！:：]/u

const isClosing = (view: View | undefined, isLetter: boolean): boolean =>
  view !== undefined &&
  view.words > 0 &&
  view.words <= CLOSING_WORDS &&
  view.block.kind === 'paragraph' &&
  opensWith(isLetter || isOpen(view) ? wholeClosings : COMMA.test(view.text) ? closings : undefined, view.text)
/** "Best wishes," and "Yours, Mara"; without a comma it may be a title: "Best of the harbour". */
const COMMA = /[,，،、]/u

const isOpen = (view: View | undefined): boolean => view !== undefined && /[,，،、]\s?$/u.test(view.text.slice(-2))
const isSignature = (view: View | undefined): boolean =>
  view !== undefined && view.words > 0 && view.words <= SIGNATURE_WORDS && view.phrases.words.size === 0 && /^\p{Alpha}/u.test(view.text)

const salutations = onceMade(() => new RegExp(`^(?:${alternation(SALUTATIONS)})(?!\\p{Lower})`, 'iu'))
const closings = onceMade(() => new RegExp(`^(?:${alternation(CLOSINGS)})\\s?[,，،、]`, 'iu'))
const wholeClosings = onceMade(() => new RegExp(`^(?:${alternation(CLOSINGS)})(?![\\p{Alpha}\\p{M}])[!.！。]?`, 'iu'))
const opensWith = (pattern: (() => RegExp) | undefined, text: string): boolean =>
  pattern?.().test(text.slice(0, OPENING_LETTERS).replaceAll("'", '’')) === true
const OPENING_LETTERS = 40
