// Which blocks of a page are captions and their credits: by their chance, and by how the captions of the page are set.
import { ofAllLanguages } from '../all-languages.js'
import { chanceOf } from '../forest.js'
import { onceMade } from '../once-made.js'
import { phrasesIn } from '../phrases.js'
import type { Block, Found, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { PICTURE_AGENCIES } from '../word-lists.js'
import { type CaptionCandidate, candidatesOn } from './caption-candidates.js'
import { type CaptionPage, captionPage, isCreditAlone } from './caption-evidence.js'
import { isFramed } from './caption-frame.js'
import { isFurniture } from './caption-furniture.js'
import { saysSo } from './caption-said.js'
import { endsInAgency, isOfPicture } from './credit.js'
import { opensWithAgency } from './dateline.js'
import { type FieldModel, oddsOf, strengthOf } from './field-model.js'
import { firstWordTest } from './first-word.js'
import { captionLabelLength, isCaptionLabel, opensWithSource } from './picture-labels.js'
import { bodyRange, headlineAt } from './place.js'

/**
 * Low, since most lessons are paragraphs of pages whose captions are unknown. Cross-validated over sites, a quarter less here and below
 * brings the F1 of captions half a point less and leaves nine in a hundred fewer of the pages without captions empty.
 */
const CAPTION_CHANCE = 0.13
/** The same for a block that the body loses nothing by. */
const APART_CHANCE = 0.08
/** The same for a block that the labels hold for the byline, and for the last of the body. A date stands in many a caption. */
const FACT_CHANCE = 0.5
/** The same for a paragraph of several sentences that says nothing of a picture, below which a credit stands alone: of 7 that are likelier by less, all are paragraphs. */
const WHOLE_CHANCE = 0.85
/** The same for a sentence right below or above a credit that stands among longer paragraphs. */
const BESIDE_CREDIT_CHANCE = 0.02
/** The same above the headline and behind the article, where the captions of other articles stand. */
const OUTSIDE_CHANCE = 0.45
/** A block must be this likely as measured by the likeliest of its page: where one caption is plain, the others are. */
const OF_LIKELIEST = 0.4
/** The same for a block of the article that says itself that it is a caption. */
const SAID_CHANCE = 0.02
/** A third of the body is a paragraph of a short text. */
const GOOD_PART = 3
/** A picture and its caption. */
const GALLERY_BLOCKS = 2
/** So many blocks behind the last paragraph still belong to the article. */
const BEHIND_BODY = 2

type CaptionBlock = Omit<CaptionCandidate, 'signs' | 'belowCredit' | 'aboveCredit'> & {
  readonly chance: number
  /** A credit whose caption stands right below. */
  readonly isOfBelow: boolean
}

/** In the order of the page. A credit alone is one of them, since the caption may stand beside it. */
export const captionBlocks = (page: LabelledPage, model: FieldModel, title: Found<string> | undefined): readonly CaptionBlock[] => {
  const first = placeOf(page, title) ?? headlineAt(page)
  const [opening, last] = bodyRange(page)
  const own = captionPage(page, first)
  const candidates = candidatesOn(own)
  const odds = oddsOf(
    model,
    candidates.map(({ signs }) => signs),
  )
  const chances = candidates.map((_, i) => chanceOf(odds[i] ?? 0))
  let most = 0
  candidates.forEach(({ parts }, i) => {
    if (parts.text !== '') most = Math.max(most, chances[i] ?? 0)
  })
  const plainForms = new Set<string>()
  candidates.forEach((candidate, i) => {
    if (candidate.parts.text !== '' && (chances[i] ?? 0) >= PLAIN_CHANCE) plainForms.add(formOf(candidate))
  })
  plainForms.delete(NO_FORM)
  const found: CaptionBlock[] = []
  let latest = Number.NEGATIVE_INFINITY
  const belowCredit = new Set(
    candidates.flatMap(({ at, belowCredit }, i) => (belowCredit && (chances[i] ?? 0) >= BESIDE_CREDIT_CHANCE ? [at] : [])),
  )
  /** Where many of them stand so they are captions. */
  const isGallery = candidates.filter((candidate) => isUsualAboveCredit(own, candidate)).length > MANY_CREDITS
  const bodyLetters = onceMade(() => lettersOfBody(page))
  candidates.forEach((candidate, i) => {
    const { block, at, parts } = candidate
    // What is a good part of the body is no caption, whatever stands below it.
    if (isText(page, at) && parts.credit === null && block.text.length * GOOD_PART > bodyLetters()) return
    if (at === opening && isText(page, at) && opensWithAgency(block.text)) return
    // A gallery goes on behind the last paragraph.
    const isPlaced = at > first && (at <= last + BEHIND_BODY || (parts.credit !== null && at - latest <= GALLERY_BLOCKS))
    const isCaption = own.marks[at]?.readsAsCaption === true
    if (page.verdicts[at]?.role === 'date' && saysOnlyTheDay(block.text) && !isCaption) return
    if (isAboveLabelled(page, at)) return
    const isLast = at === last && isText(page, at)
    if (isLast && (parts.credit === null ? isAboveEndCredit(page, candidate) : endsInItsSource(page, candidate))) return
    const isWhole =
      isPlaced && (isParagraph(page, candidate) || belowCredit.has(at + 2) || (!isGallery && isUsualAboveCredit(own, candidate)))
    const usual = Math.max(
      OF_LIKELIEST * most,
      isWhole && !showsPicture(candidate)
        ? WHOLE_CHANCE
        : isLast || isWhole
          ? FACT_CHANCE
          : isPlaced
            ? chanceAsked(page, candidate)
            : OUTSIDE_CHANCE,
    )
    const isAlike = isPlaced && !isLast && !isWhole && plainForms.has(formOf(candidate))
    const isBeside = belowCredit.has(at) || candidate.aboveCredit
    const asked = isPlaced && isBeside ? BESIDE_CREDIT_CHANCE : isAlike ? Math.min(ALIKE_CHANCE, usual) : usual
    // A credit alone is read with the caption above it, or not at all.
    const isCredit = parts.text === '' && parts.credit !== null
    const chance = isCredit ? 1 : (chances[i] ?? 0)
    if (chance >= asked || (isPlaced && ((chance >= SAID_CHANCE && saysSo(block, parts)) || isCaption || isFramed(own, at)))) {
      found.push({ block, at, parts, chance, isOfBelow: belowCredit.has(at + 1) })
      if (isPlaced && parts.credit !== null && parts.text !== '') latest = at
    }
  })
  return found
}

/** What stands below the last paragraph is the source of the article rather than the credit of a picture; below a long one it is that of a picture elsewhere. */
const isAboveEndCredit = ({ blocks }: LabelledPage, { at, block }: CaptionCandidate): boolean => {
  const { opening } = phrasesIn(blocks[at + 1]?.text ?? '')
  return opening.has('source') || (opening.has('photo') && countWords(block.text) >= END_WORDS)
}
const END_WORDS = 20

/** "... for nine days. (AFP)": the last paragraph names who sent the article, unless a picture or its button stands above. */
const endsInItsSource = ({ blocks }: LabelledPage, { at, block, parts }: CaptionCandidate): boolean => {
  const above = blocks[at - 1]
  if (!endsInAgency(block.text) || !endsSentence(parts.text) || PICTURE_AGENCIES.includes(parts.credit ?? '')) return false
  return above !== undefined && above.kind !== 'image' && !isFurniture(above.text)
}

/** What the labels hold for the likeliest headline may be the caption below the one that was read. */
const placeOf = ({ blocks }: LabelledPage, title: Found<string> | undefined): number | undefined => {
  const line = title?.spans[0]?.[0]
  const at = line === undefined ? -1 : blocks.findIndex(({ spans }) => spans[0]?.[0] === line)
  return at < 0 ? undefined : at
}

/** A paragraph, or what stands in place of the image, above "Image source, Harbour Pictures" and "Image caption,". */
const isAboveLabelled = ({ blocks }: LabelledPage, at: number): boolean =>
  blocks[at]?.kind !== 'image' &&
  opensWithSource(blocks[at + 1]?.text ?? '') &&
  !isCaptionLabel(blocks[at - 1]?.text ?? '') &&
  (captionLabelLength(blocks[at + 2]?.text ?? '') > 0 || captionLabelLength(blocks[at + 3]?.text ?? '') > 0)

/** How a caption is set on this page: with a credit in it or below, in brackets, below a button. Most pages set all theirs alike. */
const formOf = ({ signs }: CaptionCandidate): string => FORM_SIGNS.map((name) => (strengthOf(signs, name) > 0 ? 1 : 0)).join('')
const FORM_SIGNS = ['credit', 'credit-alone-below', 'figure-brackets', 'button-above'] as const
const NO_FORM = FORM_SIGNS.map(() => 0).join('')
/** What is this likely shows how the page sets its captions. */
const PLAIN_CHANCE = 0.35
/** So likely is enough for a block that is set as they are: cross-validated, that brings the F1 of captions 0.7 more. */
const ALIKE_CHANCE = 0.07

const chanceAsked = (page: LabelledPage, { block, at }: CaptionCandidate): number => {
  const role = page.verdicts[at]?.role
  if (role === 'byline' || (role === 'date' && saysOnlyTheDay(block.text))) return FACT_CHANCE
  return isText(page, at) ? CAPTION_CHANCE : APART_CHANCE
}

/** "3 FEB 2026 - 18:05 CET", "Last updated 6 February 2026 — see all updates"; a caption that names a day says more. */
const saysOnlyTheDay = (text: string): boolean => {
  const { opening } = phrasesIn(text)
  return opening.has('published') || opening.has('updated') || countWords(text.replace(NUMBERS, ' ')) < DATED_WORDS
}
const NUMBERS = /\S{0,20}\p{Nd}\S{0,20}/gu
const DATED_WORDS = 5

/** "(Image source)", "Photo: Dana Voss" below a paragraph of several sentences is of a picture that left nothing else. */
const isParagraph = (page: LabelledPage, { block: { text }, at, parts }: CaptionCandidate): boolean =>
  parts.credit === null && isText(page, at) && SENTENCE_INSIDE.test(text) && countWords(text) >= PARAGRAPH_WORDS
/** One sentence as long as the paragraphs of the page, above a credit alone. */
const isUsualAboveCredit = ({ page, usual, partsOf }: CaptionPage, { block: { text }, at, parts }: CaptionCandidate): boolean =>
  parts.credit === null &&
  isText(page, at) &&
  text.length >= usual * USUAL_SHARE &&
  endsSentence(text) &&
  countWords(text) >= SENTENCE_WORDS &&
  isLabelledCredit(page.blocks[at + 1], partsOf)
/** "Dana Voss/dpa" without a label is that of what stands above it. */
const isLabelledCredit = (block: Block | undefined, partsOf: CaptionPage['partsOf']): boolean =>
  isCreditAlone(block, partsOf) && block !== undefined && (isOfPicture(block) || phrasesIn(block.text).opening.has('source'))
/** Captions are shorter than the paragraphs of their page. */
const USUAL_SHARE = 0.7
/** Three such sentences above credits are of a gallery: read as paragraphs they bring the captions of the corpus two points less. */
const MANY_CREDITS = 2
/** A sentence of fewer words is as often a caption. */
const SENTENCE_WORDS = 16
/** It says when the picture was taken, or where in it somebody stands. */
const showsPicture = ({ block, signs }: CaptionCandidate): boolean =>
  PICTURE_SIGNS.some((name) => strengthOf(signs, name) > 0) || opensWithSide()(block.text)
/** "Pictured from left, are ..." */
const opensWithSide = onceMade(() => firstWordTest(ofAllLanguages('sides')))
const PICTURE_SIGNS = ['year', 'side', 'archive', 'emphasised', 'image-above'] as const
const SENTENCE_INSIDE = /[.!?]["”»]?\s+\S|[。！？]/u
const PARAGRAPH_WORDS = 25

const isText = ({ verdicts }: LabelledPage, at: number): boolean => {
  const role = verdicts[at]?.role
  return role === 'body' || role === 'standfirst'
}

const lettersOfBody = (page: LabelledPage): number => {
  let letters = 0
  for (let at = 0; at < page.blocks.length; at++) if (isText(page, at)) letters += page.blocks[at]?.text.length ?? 0
  return letters
}
