import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import { NOISE_FAMILIES, placesWhere, type View } from './view.js'

/** A heading has no more words. */
const HEADING_WORDS = 12
/** So many numbers or questions in the text make a series; two could be a list and a date. */
const NUMBERS = 3
const QUESTIONS = 2
/** What is less likely of the body is a button. */
const LEAST_CHANCE = 0.05
const NUMBER = /^(?:[*#_]{1,6}\s?)?(?<number>\d{1,2})\\?[.)：:]\s?\S/u
const QUESTION = /[?？؟;][”"»]?\s?$/u

/**
 * The headings that stand in a series, each right above a text of the body: "1. Port Ellery" over one place and "2. Gull Bay" over the next. Alone such
 * a line looks like an item of a menu.
 */
export const partHeadings = (page: Page, verdicts: readonly Verdict[], isText: (at: number) => boolean): ReadonlySet<number> => {
  const { views } = page
  const isAbove = (i: number): boolean => isText(i + 1) && views[i + 1]?.endsSentence === true
  const open = placesWhere(views, (view, i) => isAbove(i) && mayBeBody(verdicts[i]) && isShort(view))
  const numbered = open.filter((i) => numberOf(views[i]) !== undefined)
  const numbers = new Set(numbered.map((i) => numberOf(views[i]) ?? 0))
  const inSeries = numbered.filter((i) => {
    const number = numberOf(views[i]) ?? 0
    return numbers.has(number - 1) || numbers.has(number + 1)
  })
  const asked = open.filter((i) => isQuestion(views[i]))
  const questions = asked.length > 0 && asksInParts(views, verdicts) ? asked : []
  const lone = open.filter((i) => isLoneHeading(page, verdicts, i))
  const marked = placesWhere(views, (_, i) => isMarkedHeading(views, i, isText))
  return new Set([...(numbers.size === numbered.length && inSeries.length >= NUMBERS ? inSeries : []), ...questions, ...lone, ...marked])
}

/**
 * "## Related work", "## Kommentare": what the text shows as a heading is one of its own where a paragraph stands above it and another below, whatever
 * its words announce elsewhere. Of 13 such that the model held for noise on every second page of the corpus the body has nine.
 */
const isMarkedHeading = (views: readonly View[], at: number, isText: (at: number) => boolean): boolean => {
  const own = views[at]
  if (own === undefined || own.block.kind !== 'heading' || own.words > HEADING_WORDS || own.block.links.length > 0) return false
  return (
    views[at - 1]?.isProse === true &&
    views[at + 1]?.isProse === true &&
    isText(at - 1) &&
    isText(at + 1) &&
    !own.phrases.opening.has('advertisement')
  )
}

/**
 * A line between two paragraphs of the body that is about as likely of it as not, has no word of the frame of a page and stands there once: of 19
 * such on every fourth page of the corpus 11 are headings of the text, and of the others five stand there again and again.
 */
const isLoneHeading = ({ views, times }: Page, verdicts: readonly Verdict[], at: number): boolean => {
  const [above, own, below] = [views[at - 1], views[at], views[at + 1]]
  if (own === undefined || own.words < LONE_WORDS || own.endsSentence || own.marks.digits > 0 || own.phrases.words.size > 0) return false
  if ((verdicts[at]?.likelihoods.body ?? 0) < LONE_CHANCE || times.get(own.key) !== 1 || ENDS_COLON.test(own.text)) return false
  const isParagraph = (view: View | undefined, i: number): boolean =>
    view?.isProse === true && view.endsSentence && verdicts[i]?.role === 'body'
  return isParagraph(above, at - 1) && isParagraph(below, at + 1)
}
const LONE_WORDS = 2
const LONE_CHANCE = 0.4
const ENDS_COLON = /[:：]\s?$/u

/** Whether the text has questions between its paragraphs: one more among buttons is of it too. */
export const asksInParts = (views: readonly View[], verdicts: readonly Verdict[]): boolean =>
  views.filter((view, i) => verdicts[i]?.role === 'body' && isPartQuestion(view)).length >= QUESTIONS

export const isPartQuestion = (view: View): boolean => isShort(view) && isQuestion(view)

const isQuestion = (view: View | undefined): boolean => view !== undefined && QUESTION.test(view.text.slice(-3))

const isShort = ({ words, block, phrases }: View): boolean =>
  words > 0 &&
  words <= HEADING_WORDS &&
  block.kind !== 'code' &&
  block.kind !== 'table' &&
  block.kind !== 'image' &&
  block.links.length === 0 &&
  !NOISE_FAMILIES.some((family) => phrases.opening.has(family))

const mayBeBody = (verdict: Verdict | undefined): boolean =>
  verdict?.role === 'body' || (verdict?.role === 'noise' && verdict.likelihoods.body >= LEAST_CHANCE)

/** The number that opens a line without a sentence. */
const numberOf = (view: View | undefined): number | undefined => {
  const first = view?.block.markdown
  if (view === undefined || first === undefined || view.endsSentence) return
  const number = NUMBER.exec(first.slice(0, NUMBER_LETTERS))?.groups?.['number']
  return number === undefined ? undefined : Number(number)
}
const NUMBER_LETTERS = 12
