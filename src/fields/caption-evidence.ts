import { kindOf, UPPER } from '../characters.js'
import { ofAllLanguages } from '../all-languages.js'
import { onceMade } from '../once-made.js'
import { alternation, opensWith, phrasesIn, wordsOfFamily } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { type CaptionMarks, marksOf, namesArchive } from './caption-marks.js'
import { hasDigit } from './characters-in.js'
import { mayEndInCredit, type Split, split } from './credit.js'
import type { SignGroups, Signs } from './field-model.js'
import { countIn } from './headline-words.js'
import { heldPhraseTest } from './held-phrase.js'
import { longWords } from './long-words.js'
import { bodyRange, headlineAt } from './place.js'

/** What all candidates of a page are measured by. */
export type CaptionPage = {
  readonly page: LabelledPage
  /** Place of the headline, -1 where there is none. */
  readonly title: number
  readonly titleWords: ReadonlySet<string>
  readonly body: readonly [first: number, last: number]
  /** How likely each block is a caption or a credit. */
  readonly likelihoods: readonly number[]
  /** The highest of them. */
  readonly most: number
  /** Letters that a block of the body has on average, 0 where there is none. */
  readonly usual: number
  /** Whether the page marks its headings, so that a phrase is hardly one. */
  readonly marksHeadings: boolean
  /** What the words of each block say of a picture. */
  readonly marks: readonly CaptionMarks[]
  /** A block's words and credit, parted once: a block is asked about for itself and for its neighbours. */
  readonly partsOf: (block: Block) => Split
}

/** @param title place of the headline */
export const captionPage = (page: LabelledPage, title = headlineAt(page)): CaptionPage => {
  const likelihoods = page.verdicts.map(({ likelihoods: { caption, credit } }) => caption + credit)
  return {
    page,
    title,
    titleWords: new Set(longWords(page.blocks[title]?.text ?? '')),
    body: bodyRange(page),
    likelihoods,
    most: likelihoods.reduce((most, one) => Math.max(most, one), 0),
    usual: usualLetters(page),
    marksHeadings: page.blocks.some(({ kind }) => kind === 'heading'),
    marks: page.blocks.map(({ text }) => marksOf(text)),
    partsOf: partedOnce(),
  }
}

const partedOnce = (): ((block: Block) => Split) => {
  const known = new Map<Block, Split>()
  return (block) => {
    const parts = known.get(block) ?? split(block)
    known.set(block, parts)
    return parts
  }
}

const usualLetters = ({ blocks, verdicts }: LabelledPage): number => {
  let letters = 0
  let count = 0
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'heading' || verdicts[at]?.role !== 'body') continue
    letters += block.text.length
    count++
  }
  return count === 0 ? 0 : letters / count
}

/** What speaks for or against a block being a caption. */
export const captionEvidence = (own: CaptionPage, at: number, { text, credit }: Split): SignGroups => {
  const { page } = own
  const block = page.blocks[at]
  const likelihoods = page.verdicts[at]?.likelihoods
  if (block === undefined || likelihoods === undefined) return []
  const labels = {
    'caption-likelihood': likelihoods.caption + likelihoods.credit,
    'body-likelihood': likelihoods.body + likelihoods.standfirst,
    'headline-likelihood': likelihoods.headline + likelihoods.kicker,
    'fact-likelihood': likelihoods.byline + likelihoods.date + likelihoods.url,
    'noise-likelihood': likelihoods.noise + likelihoods.site,
  }
  return [labels, ownSigns(block, { text, credit }), nearSigns(own, at, text), placeSigns(own, at, text)]
}

const ownSigns = (block: Block, { text, credit }: Split): Signs => {
  const words = countWords(text)
  const isNumbered = hasDigit(text)
  return {
    credit: credit === null ? 0 : 1,
    'copyright-mark': block.text.includes('©') ? 1 : 0,
    'figure-brackets': block.links.length === 0 && FIGURE_BRACKETS.test(block.text) ? 1 : 0,
    image: block.kind === 'image' ? 1 : 0,
    'image-inside': block.kind !== 'image' && block.markdown.includes('![') ? 1 : 0,
    'ends-sentence': endsSentence(text) ? 1 : 0,
    words: Math.min(1, words / MANY_WORDS),
    linked: block.linked ?? 0,
    item: block.kind === 'item' ? 1 : 0,
    heading: block.kind === 'heading' ? 1 : 0,
    emphasised: block.emphasised,
    digit: isNumbered ? 1 : 0,
    bracket: text.includes('(') || text.includes('（') ? 1 : 0,
    colon: text.includes(':') || text.includes('：') ? 1 : 0,
    quoted: text !== '' && QUOTES.includes(text.charAt(0)) ? 1 : 0,
    year: isNumbered && YEAR.test(text) ? 1 : 0,
    side: text.includes('(') || text.includes(',') || text.includes('（') ? Number(sides().test(text)) : 0,
    'opens-bracket-last': block.text.endsWith('(') ? 1 : 0,
    'closes-bracket-last': BRACKET_LAST.test(text) ? 1 : 0,
    capitals: capitalShare(text),
    archive: namesArchive(block.text) ? 1 : 0,
  }
}
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
/** Mara Quill (left)   Mara Quill, second from right, and   （左） */
const sides = onceMade(
  () => new RegExp(`[(,（] ?(?:[\\p{Alpha}\\p{N}.]{1,8} ){0,2}(?:${alternation(ofAllLanguages('sides'))})\\.?[),:;）]`, 'iu'),
)
const BRACKET_LAST = /[)）]\.?$/u

/** How many of the words behind the first open with a capital: captions name more than the paragraphs around them. */
const capitalShare = (text: string): number => {
  let words = 0
  let capitals = 0
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    words++
    if (space + 1 < text.length && kindOf(text.charCodeAt(space + 1)) === UPPER) capitals++
  }
  return words === 0 ? 0 : capitals / words
}
const FIGURE_BRACKETS = /^\s*\\?\[[^\]]{8,}\\?\]\s*$/u
const QUOTES = '“"„«‘\''
const MANY_WORDS = 90

const nearSigns = (own: CaptionPage, at: number, text: string): Signs => {
  const { page, partsOf, marks } = own
  const { blocks } = page
  const opening = text.slice(0, 24)
  const above = blocks[at - 1]
  const below = blocks[at + 1]
  const isPictureBelow = namesPicture(below) && !isCaptionItself(below, partsOf)
  return {
    'body-above': Math.max(bodyAt(page, at - 1), bodyAt(page, at - 2)),
    'body-below': Math.max(bodyAt(page, at + 1), bodyAt(page, at + 2)),
    'caption-above': captionAt(own, at - 1),
    'caption-below': captionAt(own, at + 1),
    'below-headline': isBelowHeadline(page, at) ? 1 : 0,
    'image-above': isImage(above),
    'image-below': isImage(below),
    'image-near': Math.max(isImage(blocks[at - 2]), isImage(blocks[at + 2])),
    'same-above': opensAs(opening, above) || opensAs(opening, blocks[at - 2]) ? 1 : 0,
    'same-below': opensAs(opening, below) || opensAs(opening, blocks[at + 2]) ? 1 : 0,
    'sentence-above': above !== undefined && endsSentence(above.text) ? 1 : 0,
    'credit-below': isPictureBelow ? 1 : 0,
    'photo-word-below': isPictureBelow ? opensWithPhoto(below) : 0,
    'photo-word-above': opensWithPhoto(above),
    'credit-alone-below': isCreditAlone(below, partsOf) && marks[at + 1]?.opensWithSource === false ? 1 : 0,
    'credit-alone-above': isCreditAlone(above, partsOf) ? 1 : 0,
    'noise-above': noiseAt(page, at - 1),
    'noise-below': noiseAt(page, at + 1),
    'long-above': Math.min(1, (above?.text.length ?? 0) / LONG),
    'long-below': Math.min(1, (below?.text.length ?? 0) / LONG),
    'fact-above': factAt(page, at - 1),
    'fact-below': factAt(page, at + 1),
    'linked-above': above?.linked ?? 0,
    'linked-below': below?.linked ?? 0,
    'button-above': above !== undefined && above.text.length < BUTTON_LENGTH && marks[at - 1]?.isButton === true ? 1 : 0,
    'gap-above': Math.min(1, (blocks[at]?.gap ?? 0) / 3),
    place: at / Math.max(1, blocks.length),
  }
}

const placeSigns = (own: CaptionPage, at: number, text: string): Signs => {
  const { title, titleWords, body, most, usual } = own
  const [first, last] = body
  return {
    'of-usual-length': usual === 0 ? 0 : Math.min(1, text.length / usual / 2),
    'of-most-likely': most === 0 ? 0 : captionAt(own, at) / most,
    'behind-headline': title < 0 || at < title ? 0 : 1 - Math.min(1, (at - title) / FAR),
    'before-body': first >= 0 && at < first ? 1 - Math.min(1, (first - at) / FAR) : 0,
    'behind-body': at > last ? Math.min(1, (at - last) / FAR) : 0,
    'words-of-headline': shareIn(titleWords, text),
  }
}

/** How many of the longer words of a text are among some words. */
const shareIn = (words: ReadonlySet<string>, text: string): number => {
  // Most texts have none of them, which shows sooner than the words of the text.
  const lower = text.toLowerCase()
  for (const word of words) {
    if (!lower.includes(word)) continue
    const own = longWords(text)
    return own.length === 0 ? 0 : countIn(own, words) / own.length
  }
  return 0
}
/** So many blocks away is as far as any. */
const FAR = 20

/** Whether a block is set as captions are where each text node has a line of its own: right above a credit. */
export const isAboveCredit = ({ page, partsOf }: CaptionPage, at: number): boolean => {
  const below = page.blocks[at + 1]
  return below !== undefined && below.text.length <= CREDIT_LENGTH && mayEndInCredit(below.text) && isCreditAlone(below, partsOf)
}

/** Whether a block is short enough for a credit. */
export const mayStandAlone = (block: Block | undefined): block is Block =>
  block !== undefined && block.text !== '' && block.text.length <= CREDIT_LENGTH && block.kind !== 'heading'

export const isCreditAlone = (block: Block | undefined, partsOf: CaptionPage['partsOf']): boolean => {
  if (!mayStandAlone(block)) return false
  const { text, credit } = partsOf(block)
  return text === '' && credit !== null
}

/** "File photo: the pier. Photo: Dana Voss", "Arkivbild. Svängbron vid ebb.": what it names is its own picture, not that of the paragraph above. */
const isCaptionItself = (block: Block | undefined, partsOf: CaptionPage['partsOf']): boolean => {
  if (block === undefined || block.text === '' || block.text.length > CAPTION_LENGTH) return false
  const { text } = partsOf(block)
  return text !== '' && text !== block.text
}
const CAPTION_LENGTH = 400

const noiseAt = ({ verdicts }: LabelledPage, at: number): number => verdicts[at]?.likelihoods.noise ?? 0

/** The standfirst stands above the byline, and the text of a teaser above its date. */
const factAt = ({ verdicts }: LabelledPage, at: number): number => {
  const likelihoods = verdicts[at]?.likelihoods
  return likelihoods === undefined ? 0 : likelihoods.byline + likelihoods.date
}

const BUTTON_LENGTH = 40

const bodyAt = ({ verdicts }: LabelledPage, at: number): number => verdicts[at]?.likelihoods.body ?? 0

export const captionAt = ({ likelihoods }: CaptionPage, at: number): number => likelihoods[at] ?? 0

const isBelowHeadline = ({ verdicts }: LabelledPage, at: number): boolean => {
  for (let up = 1; up <= BELOW_HEADLINE; up++) if ((verdicts[at - up]?.likelihoods.headline ?? 0) > 0.5) return true
  return false
}

const isImage = (block: Block | undefined): number => (block?.kind === 'image' ? 1 : 0)

const opensAs = (opening: string, block: Block | undefined): boolean => opening.length > 12 && block?.text.startsWith(opening) === true

const namesPicture = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.text.length < CREDIT_LENGTH &&
  mayNamePhoto()(block.text) &&
  phrasesIn(block.text, CREDIT_LENGTH).words.has('photo')
const mayNamePhoto = onceMade(() => heldPhraseTest(wordsOfFamily('photo')))

/** "Image: Harbour Pictures)" below a caption that ends in the bracket's first half. */
const opensWithPhoto = (block: Block | undefined): number =>
  block !== undefined && block.text.length < CREDIT_LENGTH && opensWith(block.text.replace(OPENING_BRACKETS, ''), PHOTO) ? 1 : 0
const OPENING_BRACKETS = /^[(（[\\]{1,2}/u
const PHOTO = ['photo'] as const

/** The picture of an article stands so few blocks below its headline. */
const BELOW_HEADLINE = 6
const CREDIT_LENGTH = 80
const LONG = 400
