import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import type { Verdict } from '../types.js'
import { AGENCIES, FEED_CREDITS, PICTURE_AGENCIES, SMALL_AGENCIES } from '../word-lists.js'
import { browserNotices } from './browser-notice.js'
import { commentsFrom, countsComments } from './comment-counts.js'
import { imageCopies } from './image-copies.js'
import { invitesAway } from './inviting-sentence.js'
import { lettersEnds } from './letters.js'
import { linkedLists } from './linked-lists.js'
import { liveEntries } from './live-blog.js'
import { newsletterBoxes } from './newsletter-box.js'
import type { Page } from './page.js'
import { partHeadings } from './part-headings.js'
import { partedSentences } from './parted.js'
import { isAdvertisement, isEmbed, isPointedAt, isPointer, isTitleBetween, isToNewWindow, TITLE_WORDS } from './pointers.js'
import { prosAndCons } from './pros-and-cons.js'
import { introducesQuotation } from './quotation.js'
import { recipeLines } from './recipe.js'
import { skippedBoxes } from './skipped-boxes.js'
import { standfirstAt } from './standfirst.js'
import { isTagLine } from './tag-line.js'
import { as, LazyVerdict } from './verdict.js'
import { isAddress, type View } from './view.js'
import { wholeLists } from './whole-lists.js'

/** A kicker has no more words. */
const KICKER_WORDS = 4
const CREDIT_WORDS = 10

/** Roles that no corpus marks, told from the roles that were learned and from the place: url, kicker, standfirst, credit. */
export const refine = (page: Page, verdicts: readonly Verdict[]): readonly Verdict[] => {
  const title = verdicts.findIndex((verdict, i) => verdict.role === 'headline' && !isFirstSentence(page.views[i], verdict))
  const standfirst = standfirstAt(page, verdicts, title)
  const kicker = kickerAt(page, verdicts, title)
  const parted = partedSentences(page, verdicts)
  const isText = (i: number): boolean => verdicts[i]?.role === 'body' || parted.has(i)
  const whole = wholeLists(page, verdicts, isText)
  const letter = lettersEnds(page, verdicts, isText)
  const entries = liveEntries(page, verdicts, isText)
  const boxes = newsletterBoxes(page, verdicts)
  const notices = browserNotices(page, isText)
  const headings = partHeadings(page, verdicts, isText)
  const recipe = recipeLines(page, verdicts, isText)
  const points = prosAndCons(page, verdicts, isText)
  const copies = imageCopies(page, verdicts)
  const skipped = skippedBoxes(page, isText)
  const linked = linkedLists(page, verdicts)
  const comments = commentsFrom(page.views, verdicts)
  return verdicts.map((verdict, i) => {
    const view = page.views[i]
    if (view === undefined) return verdict
    const copied = copies.get(i)
    if (copied !== undefined) {
      const { confidence } = verdict
      return new LazyVerdict({ ...copied, confidence }, () => [REPEATED, ...verdict.because].slice(0, 3))
    }
    if (skipped.has(i) && (verdict.role === 'body' || parted.has(i)))
      return as('noise', verdict, 'in a box that a reader may skip', 'skipped-box')
    if (i > comments && (verdict.role === 'body' || parted.has(i)))
      return as('noise', verdict, 'stands below the count of comments', 'comment')
    if (headings.has(i) && verdict.role === 'noise') return as('body', verdict, 'one of a series of headings in the text', 'part-heading')
    if (points.has(i)) return as('body', verdict, 'what speaks for something in a review, or against it', 'pros-and-cons')
    if (recipe.has(i)) return as('body', verdict, 'a line of a recipe', 'recipe')
    if (verdict.role === 'noise' && introducesQuotation(page.views, i, isText))
      return as('body', verdict, 'says who is quoted below', 'introduces-quotation')
    const list = whole.get(i)
    if (list === 'noise' || (list === 'body' && !isAdvertisement(view) && !isAddress(view)))
      return as(list, verdict, 'as the rest of the list', 'list')
    if (i === standfirst) return as('standfirst', verdict, 'stands between headline and byline')
    if (parted.has(i) && !boxes.has(i) && !notices.has(i)) return as('body', verdict, 'a sentence between paragraphs of the body', 'parted')
    if (letter.has(i)) return as('body', verdict, 'the opening or the closing of a letter', 'letter')
    if (entries.has(i)) return as('body', verdict, 'stands below the clock of a live blog', 'live-entry')
    const isSignedHere = verdict.role === 'noise' && isSigned(view)
    const isSentHere = (verdict.role === 'noise' || verdict.role === 'body') && !isText(i + 1) && !isText(i + 2) && isSentOn(view)
    if (isText(i - 1) && (isSignedHere || isSentHere)) return as('body', verdict, 'a paragraph that is signed', 'signed-paragraph')
    if (isTranscribed(view, verdicts, i)) return as('body', verdict, 'who speaks or what is heard in a transcript', 'transcript')
    if (verdict.role === 'headline' && isFirstSentence(view, verdict))
      return as('body', verdict, 'a sentence that is about as likely to open the text', 'first-sentence')
    if (isCodeWithin(page, verdicts, i)) return as('body', verdict, 'code between two paragraphs of the body', 'code-within')
    if (i === kicker) return as('kicker', verdict, 'a short line right above the headline')
    if (verdict.role === 'body' && isAdvertisement(view))
      return as('noise', verdict, `nothing but "${view.text.slice(0, 40)}"`, 'advertisement')
    if (notices.has(i) && verdict.role === 'body') return as('noise', verdict, 'speaks to a browser without scripts', 'browser-notice')
    if (verdict.role === 'body' && invitesAway(view)) return as('noise', verdict, 'invites to a channel or a letter', 'invitation')
    if (verdict.role === 'body' && isTagLine(page, verdicts, i)) return as('noise', verdict, 'tags of the article', 'tag-line')
    if (boxes.has(i) && verdict.role === 'body') return as('noise', verdict, 'invites to a newsletter', 'newsletter-box')
    if (verdict.role === 'body' && says(view, page.views[title])) return as('noise', verdict, 'says the headline again', 'repeats-headline')
    if (verdict.role === 'body' && countsComments(view, page.views[title]))
      return as('noise', verdict, 'counts the comments on the headline', 'comment-count')
    if (verdict.role === 'body' && isFeedCredit(view, page.views[title]))
      return as('noise', verdict, 'says where the post appeared first', 'feed-credit')
    if (verdict.role === 'body' && pointsAway(page, verdicts, i, linked))
      return as('noise', verdict, 'points to another article', 'see-also')
    if (verdict.role === 'body' && isChangeAlone(view)) return as('noise', verdict, 'says when the page was changed', 'change')
    if (verdict.role === 'body' && isEmbed(view)) return as('noise', verdict, 'what a network writes below its post', 'embed')
    if (verdict.role === 'noise' && isAddress(view)) return as('url', verdict, 'an address')
    if (isCredit(view, verdicts[i - 1], verdict)) return as('credit', verdict, 'a credit right behind a caption')
    return verdict
  })
}

const pointsAway = (page: Page, verdicts: readonly Verdict[], at: number, linked: ReadonlySet<number>): boolean => {
  const view = page.views[at] as View
  return linked.has(at) || isPointer(view) || isToNewWindow(view) || isPointedAt(page, verdicts, at) || isTitleBetween(page, at)
}

/** "Last update: 16:02" between two paragraphs. */
const isChangeAlone = ({ words, text, phrases }: View): boolean =>
  words <= CHANGE_WORDS && phrases.opening.has('updated') && CLOCK_END.test(text)
const CHANGE_WORDS = 6
const CLOCK_END = /\d[:.]\d{2}$/u

/** Above a text without a headline its first paragraph is the likeliest to be one. */
const isFirstSentence = (view: View | undefined, { likelihoods }: Verdict): boolean =>
  view !== undefined &&
  view.words >= SENTENCE_WORDS &&
  view.block.kind === 'paragraph' &&
  view.text.length > SENTENCE_LETTERS &&
  likelihoods.body > OPENING_CHANCE &&
  FULL_STOP.test(view.text.slice(-2))
const SENTENCE_WORDS = 6
const SENTENCE_LETTERS = 24
const OPENING_CHANCE = 0.15
const FULL_STOP = /[.。।]["”»」]?$/u

const says = (view: View, title: View | undefined): boolean => view.words >= TITLE_WORDS && view.key === title?.key

/** Words of such a line beside the headline. */
const FEED_WORDS = 24
const feedCredit = onceMade(() => new RegExp(`(?<!\\p{Alpha})(?:${alternation(FEED_CREDITS)})(?!\\p{Alpha})`, 'iu'))

/** "The post Tide wall wins council vote appeared first on Coast Ledger.": the end of what a feed sends. */
const isFeedCredit = (view: View, title: View | undefined): boolean =>
  title !== undefined &&
  title.words >= TITLE_WORDS &&
  view.words <= title.words + FEED_WORDS &&
  view.key !== title.key &&
  view.key.includes(title.key) &&
  feedCredit().test(view.text)

const REPEATED = { cue: 'image-copy', strength: 1, because: 'a picture repeats this text below it' }

const kickerAt = ({ views, sums }: Page, verdicts: readonly Verdict[], title: number): number => {
  const view = views[title - 1]
  if (view === undefined || verdicts[title - 1]?.role !== 'noise') return -1
  const isLabel = view.words > 0 && view.words <= KICKER_WORDS && !view.endsSentence && view.phrases.words.size === 0
  const isInMenu = view.block.kind === 'item' || (sums.noise[title - 1] ?? 0) - (sums.noise[Math.max(0, title - 4)] ?? 0) > 0
  return isLabel && !isInMenu && /^\p{Alpha}/u.test(view.text) ? title - 1 : -1
}

/** "LENA MARSH, HOST:" above the body, "(SOUNDBITE OF WAVES)" inside it. */
const isTranscribed = ({ text }: View, verdicts: readonly Verdict[], at: number): boolean => {
  const last = text.charAt(text.length - 1)
  if ((last !== ':' && last !== ')') || text.length > TRANSCRIBED_LETTERS || verdicts[at]?.role === 'body') return false
  if (verdicts[at + 1]?.role !== 'body') return false
  return last === ':' ? SPEAKER.test(text) : verdicts[at - 1]?.role === 'body' && HEARD.test(text)
}
const TRANSCRIBED_LETTERS = 80
const SPEAKER = /^\p{Upper}[\p{Upper}\p{M} .'’-]{2,40}, [\p{Upper}\p{M} .'’-]{3,40}:$/u
const HEARD = /^\(\p{Upper}[\p{Upper}\p{M} ,.'’"“”-]{2,70}\)$/u

/** "... for a gate in the wall. (Mara Quill, APA, 4.2.2026)": the last paragraph, which the day in it makes look like a line of dates. */
const isSigned = ({ text, words, block }: View): boolean =>
  words >= SIGNED_WORDS && block.kind === 'paragraph' && text.endsWith(')') && SIGNED_END.test(text.slice(-SIGNED_LETTERS))
const SIGNED_WORDS = 12
const SIGNED_LETTERS = 80
const SIGNED_END = /[.!?]["”“»]? \(\p{Alpha}[^().!?]{1,50}, \p{Nd}{1,2}\. ?(?:\p{Nd}{1,2}\.|\p{Alpha}{3,9}) ?\p{Nd}{4}\)$/u

/** "... closed the sound for nine days. (AFP)": the last paragraph and who sent the article, which looks like a caption and its credit. */
const isSentOn = ({ text, words, block }: View): boolean =>
  words >= SIGNED_WORDS &&
  block.kind === 'paragraph' &&
  CLOSING.includes(text.charAt(text.length - 1)) &&
  agencyEnd().test(text.slice(-SIGNED_LETTERS))
const CLOSING = ')）'
const agencyEnd = onceMade(() => {
  const agencies = [...AGENCIES, ...SMALL_AGENCIES].filter((name) => !PICTURE_AGENCIES.includes(name))
  return new RegExp(`[.!?。！？।]["”“»」]? ?[(（](?:${alternation(agencies)})[)）]$`, 'u')
})

/** On sites left out the body has 8 of 16 such, and the text of the others around it speaks of them. */
const isCodeWithin = ({ views }: Page, verdicts: readonly Verdict[], at: number): boolean =>
  views[at]?.block.kind === 'code' &&
  verdicts[at]?.role === 'noise' &&
  (verdicts[at]?.likelihoods.body ?? 0) >= CODE_CHANCE &&
  verdicts[at - 1]?.role === 'body' &&
  verdicts[at + 1]?.role === 'body'
const CODE_CHANCE = 0.3

const isCredit = ({ words, phrases }: View, above: Verdict | undefined, { role }: Verdict): boolean =>
  (role === 'caption' || role === 'noise') &&
  above?.role === 'caption' &&
  words > 0 &&
  words <= CREDIT_WORDS &&
  phrases.opening.has('photo')
