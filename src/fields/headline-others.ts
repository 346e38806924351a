import { namesToKnow, saysWhatIsWritten } from '../about-author.js'
import { phrasesIn } from '../phrases.js'
import type { LabelledPage, Span } from '../types.js'
import { countWords } from '../words.js'
import { opensOther } from './byline-pieces.js'
import { hasDigit } from './characters-in.js'
import { marksOf } from './caption-marks.js'
import { endsInAgency, mayEndInCredit, split } from './credit.js'
import { asciiDigits, dateExpressionsIn } from './date-expressions.js'
import { isMonthLine } from './date-month.js'
import { hasPost } from './name-shape.js'
import { namesIn } from './names.js'
import { bodyRange } from './place.js'

// Lines beside the headline that the model may take for it.

/** "4 February, 09:15, updated 4 February, 11:02": nothing but days, clocks and a word for one of them. */
export const isDateLine = (text: string): boolean => {
  if (!hasDigit(text)) return false
  let rest = asciiDigits(text)
  for (const { text: day } of dateExpressionsIn(text)) rest = rest.replace(day, '')
  return rest.length < text.length && rest.replace(NO_LETTERS, '').length <= LABEL_LETTERS
}
const NO_LETTERS = /[^\p{Alpha}]/gu
const LABEL_LETTERS = 12

/** "Sist oppdatert", "Posted on 3 February 2026 by Mara Quill", "Mara Quill, March 2026": a label without its date, or what it opens. */
export const isFacts = (text: string): boolean => {
  if (text.length > FACT_LETTERS) return false
  const { words, opening } = phrasesIn(text)
  const labels = (words.get('published') ?? 0) + (words.get('updated') ?? 0)
  if (labels >= countWords(text)) return true
  if (!hasDigit(text)) return false
  return (
    (opening.has('published') && (words.has('by') || countWords(text) <= FACT_WORDS) && dateExpressionsIn(text).length > 0) ||
    isMonthLine(text)
  )
}
const FACT_LETTERS = 80
const FACT_WORDS = 7

/** "Environment Reporter" below "Orla Fenwick". */
export const isPostBelow = (byline: readonly Span[] | undefined, text: string, spans: readonly Span[]): boolean => {
  const below = (spans[0]?.[0] ?? 0) - (byline?.at(-1)?.[1] ?? Number.POSITIVE_INFINITY)
  return below > 0 && below <= POST_LINES && countWords(text) <= POST_WORDS && hasPost(text)
}
const POST_LINES = 3
const POST_WORDS = 5

/** "Kuvat: Matti Korpi", and "Søren Dahl" below "FOTO": who took the pictures, or who edited. */
export const isNameOfOther = ({ blocks }: LabelledPage, text: string, spans: readonly Span[]): boolean => {
  if (text.length > NAME_LETTERS) return false
  if (COLON.test(text)) return opensOther(text) && namesIn(text.slice(text.search(COLON) + 1)).names.length > 0
  const above = blocks[blocks.findIndex((block) => block.spans[0]?.[0] === spans[0]?.[0]) - 1]
  return above !== undefined && above.text.length <= ALONE_LETTERS && opensOther(above.text) && namesIn(text).names.length > 0
}
/** "The pier at low tide. (Dana Voss/AP)" */
export const isCaption = (text: string): boolean => {
  // "[The pier at low tide]": what lynx writes in place of an image.
  if (text.startsWith('[') && text.endsWith(']')) return true
  if (text.endsWith(')') && endsInAgency(text)) return true
  if ((text.includes('＝') && marksOf(text).readsAsCaption) || isCredited(text)) return true
  if (!(text.includes('.') || text.includes('。')) || !(mayEndInCredit(text) || NAMED_END.test(text))) return false
  const parts = split({ text, markdown: text })
  return parts.credit !== null && FULL_STOP.test(parts.text)
}
/** "The pier at low tide. Picture Dana Voss" */
const NAMED_END = /[.。]["”»]?\s\p{Upper}\S{1,20}(?:\s\p{Upper}\S{1,20}){1,3}$/u
/** "So mendet man ein Netz Foto: Dana Voss": running text before a label with a capital and a name. "First Official Photo: Prince George" has none. */
const isCredited = (text: string): boolean => {
  if (!LABELLED_NAME.test(text)) return false
  const { text: caption, credit } = split({ text, markdown: text })
  return credit !== null && RUNNING.test(caption) && /^\s?\p{Upper}/u.test(text.slice(caption.length))
}
/** Asked first: few titles have a word with a capital, a colon and a name. */
const LABELLED_NAME = /\s\p{Upper}\p{Alpha}{3,14}: ?\p{Upper}/u
const RUNNING = /(?:^|\s)\p{Lower}{2,20}(?=\s|$)/u

/** What asks or calls may be a headline with a note: "What is in a tide wall? (Checklists Included)". */
const FULL_STOP = /[.。]$/u

/** "Source: University of Port Ellery" names who sent the text; "Source: Council to sell the pier" is a headline. */
export const isSource = (text: string): boolean => {
  const mark = text.search(COLON)
  const name = text.slice(mark + 1)
  return mark > 0 && text.length <= NAME_LETTERS && !SMALL_WORD.test(name) && phrasesIn(text.slice(0, mark)).opening.has('source')
}
const SMALL_WORD = /(?<!\p{Alpha})\p{Lower}{4,}|(?<!\p{Alpha})to(?!\p{Alpha})/u

/** "Mara Quill" above the text, where its last paragraphs say "Mara Quill is a reporter of the Ledger." */
export const isWriter = (page: LabelledPage, text: string): boolean => {
  if (text.length > NAME_LETTERS) return false
  const [first, last] = bodyRange(page)
  const family = text.slice(text.lastIndexOf(' ') + 1)
  const blocks = page.blocks.slice(Math.max(first + TEXT_BLOCKS, last - BIOGRAPHY_BLOCKS), last + BIOGRAPHY_BLOCKS)
  // Asked first: the last words of most headlines stand in no such block.
  const naming = blocks.filter((block) => block.text.includes(family))
  const [name] = naming.length === 0 || namesIn(text).names[0] !== text ? [] : namesToKnow([text])
  return name !== undefined && naming.some((block) => saysWhatIsWritten(block.text, [name]))
}
/** A text about a writer opens with what the writer is. */
const TEXT_BLOCKS = 4
const BIOGRAPHY_BLOCKS = 4

const COLON = /[:：]/u
const NAME_LETTERS = 60
/** Letters of a label that stands alone. */
const ALONE_LETTERS = 16
