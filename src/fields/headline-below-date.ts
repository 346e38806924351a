import type { Found, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { openingOf } from './byline-opening.js'
import { hasYear } from './byline-candidate.js'
import { isDateLine, isFacts } from './headline-others.js'

/**
 * "Notes from the quay" / "Sunday, February 1, 2026" / "The tide and the wall" / text / "Posted by Mara Quill at 6:30 PM": where the line below the
 * text gives the clock alone, the day stands above the title of the post, and the name of the blog above the day.
 */
export const titleBelowDate = ({ blocks }: LabelledPage, found: Found<string> | undefined): Found<string> | undefined => {
  if (found === undefined) return
  const place = found.spans[0]?.[0]
  const at = blocks.findIndex(({ spans }) => spans[0]?.[0] === place)
  // A blog may say below its name what it is about.
  const above = isDateLine(blocks[at + 1]?.text ?? '') ? at : at + 1
  const [day, title, text] = [blocks[above + 1]?.text ?? '', blocks[above + 2], blocks[above + 3]?.text ?? '']
  if (title === undefined || day.length > DAY_LETTERS || CLOCK.test(day) || !isDateLine(day)) return found
  if (!isTitle(title.text) || openingOf(title.text) !== undefined || countWords(text) < PROSE_WORDS) return found
  const isSigned = blocks.slice(above + 4).some((block) => isPostedAt(block.text))
  return isSigned ? { value: title.text, spans: title.spans, confidence: found.confidence, rule: 'below-date' } : found
}
const DAY_LETTERS = 48
const PROSE_WORDS = 10
const TITLE_LETTERS = 120

const isTitle = (text: string): boolean => text.length > 2 && text.length <= TITLE_LETTERS && !text.endsWith('.') && !isFacts(text)

/** "Posted by Mara Quill at 6:30 PM" */
const isPostedAt = (text: string): boolean =>
  text.length <= POSTED_LETTERS && CLOCK.test(text) && !hasYear(text) && !endsSentence(text) && openingOf(text) !== undefined
const POSTED_LETTERS = 80
const CLOCK = /\p{Nd}{1,2}[:.]\p{Nd}{2}/u
