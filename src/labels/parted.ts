import type { Family } from '../languages.js'
import type { Verdict } from '../types.js'
import { invitationsIn } from './invitations.js'
import type { Page } from './page.js'
import { asksInParts, isPartQuestion } from './part-headings.js'
import { isAdvertisement, isPointer, isPointerAlone } from './pointers.js'
import { bodyWords, hasSentences, isQuoted, SHORT_WORDS, speaksToReader } from './running-text.js'
import { BOX_ENDS } from '../word-lists.js'
import { LINKED_SHARE, NOISE_FAMILIES, type View } from './view.js'

/** Labels of the page's frame in a row that do not end the body; what is neither label nor sentence, as a heading or a title, counts as three. */
const MOST_BETWEEN = 7
const OTHER_COST = 3
/** The same before two sentences or more that are likely of the body: behind a box of related articles, and no further. */
const MOST_BEFORE_TEXT = 14
const TEXT_CHANCE = 0.3
/** "Read also:" above the title of one article; behind two no more is taken. */
const LEADING_COST = 4
/** A block with more words of menus and notices is one of them. */
const LABEL_SHARE = 0.25
const LABEL_WORDS = 16
/** Labels of what is another text than the article, or stands below it. */
const ENDS: readonly Family[] = ['related', 'comments', 'cookies', 'legal', 'navigation']
const END_SHARE = 0.5
const SENTENCE_WORDS = 3
/** A line of a date and a clock has more digits: "3 กุมภาพันธ์ 2569 18:40 น." */
const DIGIT_SHARE = 0.3
/** A sentence that is less likely of the body is none of it, wherever it stands. */
const LEAST_CHANCE = 0.05
/** "in your inbox"; one word may be of the text. */
const INVITING_WORDS = 2
const HEADING_WORDS = 10
const LEAST_HEADING_CHANCE = 0.2

/**
 * The sentences behind a paragraph of the body, parted from it by little but labels of the page's frame: where a page is short and full of
 * advertisements and buttons, a paragraph of few words looks like one of them. One that asks, calls or speaks to the reader may be of the frame.
 * On pages of the corpus, most of which are long, the F1 of the body stays; on 232 invented ones of 29 languages it gained seven points.
 */
export const partedSentences = (page: Page, verdicts: readonly Verdict[]): ReadonlySet<number> => {
  const { views } = page
  if (bodyWords(views, verdicts) > SHORT_WORDS) return saidBehind(views, verdicts)
  const found = new Set<number>()
  const bylines = views.filter((_, i) => verdicts[i]?.role === 'byline').map(({ key }) => ` ${key} `)
  const isOfAuthor = ({ opening }: View): boolean => opening !== '' && bylines.some((key) => key.includes(` ${opening} `))
  const isMore = (view: View): boolean => isQuoted(view) || !(isOfAuthor(view) || speaksToReader(view, page))
  const asks = asksInParts(views, verdicts)
  const invited = invitedPlaces(views)
  let between = MOST_BEFORE_TEXT + 1
  let latest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < views.length; i++) {
    const view = views[i] as View
    const verdict = verdicts[i] as Verdict
    if (verdict.role === 'body') {
      between = 0
      latest = i
    } else if (i - latest <= BOX_BLOCKS && endsBox(view)) between = 0
    else if (between > MOST_BEFORE_TEXT) continue
    else if (isSentence(view, verdict) && !invited.has(i) && isMore(view) && (between <= MOST_BETWEEN || isText(view, verdict))) {
      found.add(i)
      if (isText(view, verdict)) between = 0
    } else if ((isItem(view) && isItem(views[i - 1])) || (asks && isPartQuestion(view))) continue
    else if (leadsOn(view)) between += LEADING_COST
    else if (isFrame(view) || (leadsOn(views[i - 1]) && !view.endsSentence)) between += 1
    else if (endsBody(view)) between = opensBox(view) ? Math.max(between, MOST_BETWEEN + 1) : MOST_BEFORE_TEXT + 1
    else if (verdict.role === 'noise') between += OTHER_COST
  }
  const isBody = (i: number): boolean => (verdicts[i]?.role === 'body' || found.has(i)) && views[i]?.endsSentence === true
  const headings = views.flatMap((view, i) =>
    isBody(i - 1) && isBody(i + 1) && (isHeading(view, verdicts[i] as Verdict) || isBoldQuestion(view, verdicts[i] as Verdict)) ? [i] : [],
  )
  return new Set([...found, ...headings])
}

/** What a newsletter promises between its name and its button is a sentence like another. */
const invitedPlaces = (views: readonly View[]): ReadonlySet<number> => {
  const places = new Set<number>()
  for (const { from, to } of invitationsIn(views, () => 0)) for (let i = from; i < to; i++) places.add(i)
  return places
}

/** In a longer body what somebody says right behind a paragraph of it: “He likes the mud,” she said. */
const saidBehind = (views: readonly View[], verdicts: readonly Verdict[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (let i = 1; i < views.length; i++) {
    const [view, verdict] = [views[i] as View, verdicts[i] as Verdict]
    if (verdict.role !== 'noise' || verdict.likelihoods.body < SAID_CHANCE || !isQuoted(view)) continue
    if ((verdicts[i - 1]?.role === 'body' || found.has(i - 1)) && isSentence(view, verdict) && SAID.test(view.text.slice(0, SAID_LETTERS)))
      found.add(i)
  }
  return found
}
const SAID_CHANCE = 0.1
const SAID_LETTERS = 300
/** Behind the quotation stands who said it. */
const SAID = /^[“„"«»「『][^“”„"«»「」『』]{2,280}[”“"»«」』],? ?[\p{Alpha}]/u

/** A label of the frame that stands inside articles too: an advertisement, a button, another article that the text points to, a newsletter. */
const isFrame = (view: View): boolean =>
  view.words === 0 || isAdvertisement(view) || isPointer(view) || invites(view) || (isLabel(view) && !hasEnd(view))
const leadsOn = (view: View | undefined): boolean => view !== undefined && /[:：]\s?$/u.test(view.text.slice(-2)) && isPointerAlone(view)
const endsBody = (view: View): boolean => isLabel(view) && hasEnd(view)

/** "End of list", which readers of screens are told behind a box inside the text. */
const endsBox = ({ text, words }: View): boolean => words <= BOX_END_WORDS && BOX_ENDS.some((end) => text.toLowerCase().startsWith(end))
const BOX_END_WORDS = 6
/** A longer box stands below the text. */
const BOX_BLOCKS = 12

/** Articles about the same stand in a box inside the text too; comments and notices stand below it. */
const opensBox = ({ phrases, words }: View): boolean => (phrases.words.get('related') ?? 0) >= words * END_SHARE
const isItem = (view: View | undefined): boolean => view?.block.kind === 'item'

const isLabel = (view: View): boolean => view.words <= LABEL_WORDS && view.noise >= LABEL_SHARE
const hasEnd = ({ phrases, words }: View): boolean => ENDS.some((family) => (phrases.words.get(family) ?? 0) >= words * END_SHARE)
/** "Get our news by e-mail": few of its words are known, but no sentence ends there. */
const invites = ({ words, phrases, endsSentence }: View): boolean => words <= LABEL_WORDS && !endsSentence && phrases.words.has('subscribe')

const isSentence = (view: View, { role, likelihoods }: Verdict): boolean =>
  (role === 'noise' || (role === 'date' && view.isProse)) &&
  view.endsSentence &&
  view.words >= SENTENCE_WORDS &&
  view.marks.digits <= view.text.length * DIGIT_SHARE &&
  view.block.kind === 'paragraph' &&
  likelihoods.body >= LEAST_CHANCE &&
  (view.block.linked ?? 0) <= LINKED_SHARE &&
  (view.phrases.words.get('subscribe') ?? 0) < INVITING_WORDS &&
  !ASKS_OR_CALLS.test(view.text.slice(-3)) &&
  (isQuoted(view) || !opensAsLabel(view) || (saysOneWord(view) && likelihoods.body >= LEAST_CHANCE * 2))

/** Sentences in a row, which teasers seldom are. */
const isText = (view: View, { likelihoods }: Verdict): boolean => view.isProse && likelihoods.body >= TEXT_CHANCE && hasSentences(view)

/** A heading of few words right between two sentences of the body. */
const isHeading = (view: View, { role, likelihoods }: Verdict): boolean =>
  role === 'noise' &&
  !view.endsSentence &&
  view.words > 0 &&
  view.words <= HEADING_WORDS &&
  view.block.kind === 'heading' &&
  view.block.links.length === 0 &&
  likelihoods.body >= LEAST_HEADING_CHANCE &&
  view.marks.digits === 0 &&
  !NOISE_FAMILIES.some((family) => view.phrases.words.has(family))

/** What is asked in an interview, in bold type between two answers. */
const isBoldQuestion = (view: View, { role, likelihoods }: Verdict): boolean =>
  role === 'noise' &&
  view.block.kind === 'paragraph' &&
  view.block.emphasised > BOLD_SHARE &&
  view.block.links.length === 0 &&
  view.words <= QUESTION_WORDS &&
  likelihoods.body >= LEAST_CHANCE &&
  QUESTION.test(view.text) &&
  !opensAsLabel(view)
const BOLD_SHARE = 0.8
const QUESTION_WORDS = 40
const QUESTION = /[?？؟;][”"»]?\s?$/u

const opensAsLabel = (view: View): boolean => view.noise >= LABEL_SHARE || NOISE_FAMILIES.some((family) => view.phrases.opening.has(family))
/** "Вход в музей свободный." opens with the word for logging in, and is a sentence. */
const saysOneWord = (view: View): boolean => view.words > SENTENCE_WORDS && view.noise * view.words <= 1

const ASKS_OR_CALLS = /[?!？！؟]["”»」]?\s?$/u
