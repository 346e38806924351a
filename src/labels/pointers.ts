import { kindOf, OPENS_WORD } from '../characters.js'
import { holdsOneOf } from '../holds-one-of.js'
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import type { Verdict } from '../types.js'
import { EMBED_WORDS, NEW_WINDOW_WORDS, POINTER_LABELS, SEE_ALSO } from '../word-lists.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** Fewer words could be a heading inside the text too. */
export const TITLE_WORDS = 3
const ADVERTISEMENT_WORDS = 9
/** A title behind the colon has no more words, and no sentence ends there. */
const POINTER_WORDS = 30
const POINTER_LETTERS = 60

/** "Advertisement", "Article continues below": the mark of an advertisement that was taken out, however good the text around it is. */
export const isAdvertisement = ({ words, phrases }: View): boolean =>
  words > 0 && words <= ADVERTISEMENT_WORDS && (phrases.words.get('advertisement') ?? 0) >= words

/** "View this post on Instagram", "A post shared by Mara Quill (@maraquill)": what a network writes below its post; the corpus has 228, of which 8 are in a body. */
export const isEmbed = ({ words, text }: View): boolean => {
  if (words > MOST_EMBED_WORDS) return false
  const line = text.toLowerCase().replaceAll("'", '’').replaceAll(',', '')
  return holdsEmbedWords()(line)
}
const holdsEmbedWords = onceMade(() => holdsOneOf(EMBED_WORDS))
const MOST_EMBED_WORDS = 20

const pointer = onceMade(
  () =>
    new RegExp(
      `^(?:[^\\p{Alpha}\\p{N}]{0,6})(?:${alternation(SEE_ALSO)})\\s?(?:[:：?|›»]|\\s[–—-]\\s)\\s?\\S|^[【\\[［](?:${alternation(POINTER_LABELS)})[】\\]］]\\s?[^\\s(]`,
      'iu',
    ),
)

/** "Read also: Ferry to stop in winter": another article that the text points to. */
export const isPointer = (view: View): boolean =>
  view.words >= TITLE_WORDS &&
  view.words <= POINTER_WORDS &&
  !view.endsSentence &&
  view.block.kind !== 'heading' &&
  (((MARKS.test(view.text) || OPENING_BRACKETS.includes(view.text.charAt(0))) &&
    pointer().test(withPlainDots(view.text.slice(0, POINTER_LETTERS)))) ||
    isGluedPointer(view.text) ||
    isShoutedPointer(view.text))
/** Asked first: most titles have none, and the pattern of all languages takes a millisecond to be made. */
const MARKS = /[:：?|›»–—]| - /u

/** "Lire aussiLe bac est en panne": the label is glued to the title. */
const isGluedPointer = (text: string): boolean => {
  const capital = text.slice(0, LABEL_LETTERS).search(GLUED)
  return capital > 0 && pointersAlone().has(withoutMarksAround(text.slice(0, capital + 1)))
}
/** "LEES OOK. Burgemeester wil een brug": the label is set in capitals, and a full stop parts it from the title. */
const isShoutedPointer = (text: string): boolean => {
  const label = text.slice(0, Math.max(0, text.slice(0, LABEL_LETTERS).indexOf('. ')))
  return (
    label !== '' && isShouted(label) && (pointersAlone().has(withoutMarksAround(label)) || POINTER_LABELS.includes(label.toLowerCase()))
  )
}
/** A small letter before a capital. */
const GLUED = /\p{Lower}(?=\p{Upper}\p{Lower})/u
const LABEL_LETTERS = 40

const OPENING_BRACKETS = '【[［'
/** No pattern takes the capital İ of Turkish for an i. */
const withPlainDots = (text: string): string => text.replaceAll('İ', 'I')

/** "Read also" / "Ferry to stop in winter", each on a line of its own inside the running text. */
export const isPointedAt = ({ views }: Page, verdicts: readonly Verdict[], at: number): boolean => {
  const [above, own, below] = [views[at - 1], views[at], views[at + 1]]
  if (
    own === undefined ||
    own.isProse ||
    own.endsSentence ||
    own.words < TITLE_WORDS ||
    own.words > POINTER_WORDS ||
    own.block.kind !== 'paragraph'
  )
    return false
  // "Ferry to stop in winter" / "Read more", as the cards of other articles end.
  if (above?.isProse && below !== undefined && isButtonToMore(below) && !COLON_END.test(own.text.slice(-2))) return true
  // A heading may stand between the pointer and the next paragraph.
  const next = below !== undefined && !below.isProse && !below.endsSentence ? at + 2 : at + 1
  const isAboveText = views[next]?.isProse === true && verdicts[next]?.role === 'body'
  // "Read also" / title / "Read also" / title
  return above !== undefined && isPointerAlone(above) && (isAboveText || (below !== undefined && isPointerAlone(below)))
}

/** "Read more", "Weiterlesen". */
const isButtonToMore = ({ words, phrases }: View): boolean =>
  words > 0 && words <= BUTTON_WORDS && (phrases.words.get('readMore') ?? 0) >= words
const BUTTON_WORDS = 4
const COLON_END = /[:：]\s?$/u

/** "Ferry to stop in winterOpens in new window": a link with nothing around it. */
export const isToNewWindow = ({ words, text }: View): boolean => {
  if (words < WINDOW_WORDS || words > POINTER_WORDS || !LETTER_END.test(text.slice(-3))) return false
  const end = text.slice(-WINDOW_LETTERS).toLowerCase().replace(/\)$/u, '')
  return NEW_WINDOW_WORDS.some((phrase) => end.endsWith(phrase))
}
/** A sentence about something that opens so ends in a full stop; most blocks have no letter at their end. */
const LETTER_END = /\p{Alpha}\)?$/u
/** A name alone may be a link inside a sentence. */
const WINDOW_WORDS = 8
const WINDOW_LETTERS = 50

/** "FERRY TO STOP IN WINTER, COUNCIL SAYS" between two paragraphs: another article. */
export const isTitleBetween = ({ views }: Page, at: number): boolean => {
  const [above, own, below] = [views[at - 1], views[at], views[at + 1]]
  if (own === undefined || own.endsSentence || own.words < TITLE_WORDS || own.words > POINTER_WORDS) return false
  if (above?.isProse !== true || below?.isProse !== true) return false
  return (
    own.block.kind === 'paragraph' && own.words >= SHOUTED_WORDS && isShouted(own.text) && !isShouted(above.text) && !isShouted(below.text)
  )
}
/** Headings inside a text that are set in capitals have fewer words. */
const SHOUTED_WORDS = 9
const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** "Read also", "Read also:". */
export const isPointerAlone = ({ words, text }: View): boolean => words <= POINTER_WORDS && pointersAlone().has(withoutMarksAround(text))
const pointersAlone = onceMade(() => new Set(SEE_ALSO.map((words) => words.replaceAll('’', "'"))))

const MARKS_BEFORE = 6
const MARKS_BEHIND = /[\]】》）)]?\s?[:：]?$/u
/** In small letters, without a few marks before it, a bracket that closes, and a colon: "» Read also:", "[Read also]". */
const withoutMarksAround = (text: string): string => {
  let start = 0
  while (start < MARKS_BEFORE && (kindOf(text.charCodeAt(start)) & OPENS_WORD) === 0) start++
  return withPlainDots(text.slice(start)).replace(MARKS_BEHIND, '').toLowerCase().replaceAll('’', "'")
}
