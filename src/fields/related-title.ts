import { phrasesIn } from '../phrases.js'
import type { LabelledPage, Role } from '../types.js'
import { countWords } from '../words.js'

/** Titles of a box between its label and the article. */
const MOST_TITLES = 4
const LABEL_LETTERS = 40
/** The article's own headline is at least so likely one. */
const SURE = 0.5
/** Nothing of this stands inside a box of titles. */
const OUTSIDE: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['byline', 'date', 'body', undefined])

/** Whether a text is one of the titles below "Related articles" above the article, whose own headline, a likelier one, follows them. */
export const isRelatedTitle = (page: LabelledPage, at: number): boolean => isBelowLabel(page, at) && isAboveHeadline(page, at)

const isBelowLabel = ({ blocks, verdicts }: LabelledPage, at: number): boolean => {
  for (let up = at - 1; up >= at - MOST_TITLES; up--) {
    if (isLabel(blocks[up]?.text ?? '')) return true
    if (OUTSIDE.has(verdicts[up]?.role)) return false
  }
  return false
}

/** "Related articles", "Mehr zum Thema", "Czytaj także:" and nothing else. */
const isLabel = (text: string): boolean => {
  if (text === '' || text.length > LABEL_LETTERS) return false
  const { opening, words } = phrasesIn(text)
  if (!opening.has('related') && !opening.has('readMore')) return false
  return (words.get('related') ?? 0) + (words.get('readMore') ?? 0) >= countWords(text)
}

const isAboveHeadline = ({ verdicts }: LabelledPage, at: number): boolean => {
  const own = verdicts[at]?.likelihoods.headline ?? 0
  for (let down = at + 1; down <= at + MOST_TITLES; down++) {
    const verdict = verdicts[down]
    if (verdict === undefined || OUTSIDE.has(verdict.role)) return false
    if (verdict.role === 'headline' && verdict.likelihoods.headline > Math.max(own, SURE)) return true
  }
  return false
}
