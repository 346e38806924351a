import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { SKIP_WORDS } from '../word-lists.js'
import type { View } from './view.js'
import type { Page } from './page.js'

/** A box inside the text has no more blocks, and its title no more words. */
const BOX_BLOCKS = 14
const TITLE_WORDS = [2, 8] as const
/** What has more words and ends a sentence is no title of another article. */
const LISTED_WORDS = 24
/** The text stands no more blocks above. */
const NEAR_TEXT = 3
/** Words that the links around it have beside the title. */
const LINK_WORDS = 8
const END_WORDS = 4

/**
 * The blocks of boxes that a reader may skip: "Skip Top stories and continue reading" / "Top stories" / ... / "End of Top stories". In any language
 * the title stands between two lines that have it and a few words more.
 */
export const skippedBoxes = ({ views }: Page, isText: (at: number) => boolean): ReadonlySet<number> => {
  const skipped = new Set<number>()
  for (let at = 1; at + 1 < views.length; at++) {
    const [link, title] = [views[at - 1], views[at]]
    if (
      link === undefined ||
      title === undefined ||
      !isTitle(title) ||
      !isBelowText(at - 1, isText) ||
      !holds(link, title) ||
      !skips().test(link.text)
    )
      continue
    for (let end = at + 1; end < views.length && end <= at + BOX_BLOCKS; end++) {
      const last = views[end]
      if (last === undefined || (last.endsSentence && last.words > LISTED_WORDS)) break
      if (last.words > title.words + END_WORDS || !holds(last, title)) continue
      for (let i = at - 1; i <= end; i++) skipped.add(i)
      break
    }
  }
  return skipped
}

const skips = onceMade(() => new RegExp(alternation(SKIP_WORDS), 'iu'))

const isTitle = ({ words, endsSentence }: View): boolean => words >= TITLE_WORDS[0] && words <= TITLE_WORDS[1] && !endsSentence

const isBelowText = (at: number, isText: (at: number) => boolean): boolean => {
  for (let up = 1; up <= NEAR_TEXT; up++) if (isText(at - up)) return true
  return false
}

const holds = (link: View, title: View): boolean =>
  link.text.length > title.text.length + 2 &&
  link.words <= title.words + LINK_WORDS &&
  !link.endsSentence &&
  link.text.toLowerCase().includes(title.text.toLowerCase())
