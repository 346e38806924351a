import { chanceOf } from '../forest.js'
import { onceMade } from '../once-made.js'
import { phrasesIn } from '../phrases.js'
import type { Block, Caption, Found, LabelledPage, Span } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { nameBelow } from './caption-beside-credit.js'
import { type CaptionCandidate, candidatesOn } from './caption-candidates.js'
import { type CaptionPage, captionPage, isCreditAlone } from './caption-evidence.js'
import { isFramed } from './caption-frame.js'
import { isFurniture } from './caption-furniture.js'
import { endsInAgency, isOfPicture, type Split } from './credit.js'
import { opensWithAgency } from './dateline.js'
import { type FieldModel, oddsOf, shippedFieldModel, strengthOf } from './field-model.js'
import { firstWordTest } from './first-word.js'
import { captionLabelLength, isCaptionLabel, opensWithSource } from './picture-labels.js'
import { bodyRange, headlineAt } from './place.js'
import { PICTURE_AGENCIES } from '../word-lists.js'
import { ofAllLanguages } from '../all-languages.js'

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
/** A credit in a block of its own belongs to the caption so few blocks above. */
const CREDIT_BLOCKS = 3
/** "Image source," / "Harbour Pictures" / "Image caption," / "The pier" */
const SOURCE_BLOCKS = 2

/** What was read from the page before: no caption says the headline again, or stands in a block that one of the others was read from. */
type Read = {
  readonly headline?: Found<string> | undefined
  readonly byline?: Found<string> | undefined
  readonly summary?: Found<string> | undefined
}

/** The captions of the page in order, each once, with the credit that stands in it or right below it. */
export const readCaptions = (
  page: LabelledPage,
  { headline: title, byline, summary }: Read = {},
  model: FieldModel = shippedFieldModel('caption'),
): readonly Found<Caption>[] => {
  const headline = onceMade(() => lettersOf(title?.value ?? ''))
  const found: Found<Caption>[] = []
  const places = new Map<string, number>()
  let latest: { readonly place: number; readonly at: number } | undefined
  /** A credit that stands above its caption, and up to where that may stand. */
  let waiting: { readonly credit: string; readonly block: Block; readonly until: number } | undefined
  const blocks = captionBlocks(page, model, title)
  const credits = new Set(blocks.flatMap(({ at, parts }) => (parts.text === '' ? [at] : [])))
  for (const { block, at, parts, chance, isOfBelow } of blocks) {
    // "Mara Quill / Photos: Dana Voss" is a byline with a credit in it.
    if ([byline, summary].some((other) => other !== undefined && block.spans[0]?.[0] === other.spans[0]?.[0])) continue
    const { text, credit } = parts
    const key = lettersOf(text)
    if (key !== '' && key === headline()) continue
    const isOfLatest = latest !== undefined && !isOfBelow && isOf(page, { ...latest, caption: found[latest.place] }, { block, at, key })
    const known = isOfLatest ? latest?.place : places.get(key)
    const same = known === undefined ? undefined : found[known]
    const above = key !== '' && waiting !== undefined && at <= waiting.until && !credits.has(at + 1) ? waiting : undefined
    const own = { text, credit: credit ?? above?.credit ?? null, rule: ruleOf(block) }
    const spans = above === undefined ? block.spans : [...above.block.spans, ...block.spans]
    if (known !== undefined && same !== undefined) {
      found[known] = withMore(same, own, spans)
      latest = { place: known, at }
    } else if (key !== '') {
      latest = { place: found.length, at }
      places.set(key, found.length)
      found.push({ value: { text, credit: own.credit }, spans, confidence: chance, rule: own.rule })
    } else if (credit !== null) {
      const isLabelled = isSource(page, at)
      if (isLabelled || isOfBelow || isOfPicture(block)) waiting = { credit, block, until: at + (isLabelled ? SOURCE_BLOCKS : 1) }
    }
  }
  return found.map((caption) => {
    const name = caption.value.credit === null ? nameBelow(page, caption, byline) : undefined
    return name === undefined ? caption : withMore(caption, { text: '', credit: name.text, rule: caption.rule }, name.spans)
  })
}

type Latest = { readonly at: number; readonly caption: Found<Caption> | undefined }
type Next = { readonly block: Block; readonly at: number; readonly key: string }

/** Whether a block is the credit or the printed caption of the picture above. */
const isOf = (page: LabelledPage, { at: above, caption }: Latest, { block, at, key }: Next): boolean => {
  if (key !== '') return isPrintedBelow(block, caption) && belowLabels(page, at) <= above
  // "Image source," stands above the caption of its own picture.
  return at - above <= (caption?.rule !== IMAGE_TEXT && isSource(page, at) ? 1 : CREDIT_BLOCKS)
}

const isSource = ({ blocks }: LabelledPage, at: number): boolean =>
  opensWithSource(blocks[at]?.text ?? '') || opensWithSource(blocks[at - 1]?.text ?? '')

/** The block that a caption stands below, without "Image source, Harbour Pictures" and "Image caption," between them. */
const belowLabels = (page: LabelledPage, at: number): number => {
  let above = at - 1
  while (above > at - LABEL_BLOCKS && (isSource(page, above) || isCaptionLabel(page.blocks[above]?.text ?? ''))) above--
  return above
}
/** "Image source," / "Harbour Pictures" / "Image caption," */
const LABEL_BLOCKS = 4

/** One picture has one caption: what stands in place of it is none where the caption is printed right below. */
const isPrintedBelow = (block: Block, above: Found<Caption> | undefined): boolean => above?.rule === IMAGE_TEXT && block.kind !== 'image'

const ruleOf = ({ kind }: Block): string => (kind === 'image' ? IMAGE_TEXT : 'caption-block')
const IMAGE_TEXT = 'image-text'

/** With the credit that stands below; the printed line is the caption, not the text that stands for the image. */
const withMore = (
  caption: Found<Caption>,
  { text, credit, rule }: Caption & { readonly rule: string },
  spans: readonly Span[],
): Found<Caption> => {
  const isPrinted = lettersOf(text) !== '' && caption.rule === IMAGE_TEXT && rule !== IMAGE_TEXT
  return {
    value: { text: isPrinted ? text : caption.value.text, credit: caption.value.credit ?? credit },
    spans: [...caption.spans, ...spans],
    confidence: caption.confidence,
    rule: isPrinted ? rule : caption.rule,
  }
}

/** Letters and digits alone: the alternative text often lacks the full stop. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{Alpha}\p{M}\p{N}]/gu, '')

type CaptionBlock = Omit<CaptionCandidate, 'signs' | 'belowCredit' | 'aboveCredit'> & {
  readonly chance: number
  /** A credit whose caption stands right below. */
  readonly isOfBelow: boolean
}

const captionBlocks = (page: LabelledPage, model: FieldModel, title: Found<string> | undefined): readonly CaptionBlock[] => {
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

/** "Image caption, The pier", "The pier. Photo: Dana Voss": the words of the page around the picture stand before it, or a credit that opens with a word for a picture behind it. */
export const saysSo = (block: Block, { text, credit }: Split): boolean => {
  if (text === '' || countWords(text) > SAID_WORDS || text.includes('://') || /\.\p{Alpha}{3,4}$/u.test(credit ?? '')) return false
  const at = block.text.indexOf(text)
  if (at > 0 && /^[^[\]]*\p{Alpha}/u.test(block.text.slice(0, at))) return true
  const rest = block.text.slice(Math.max(0, at) + text.length).trim()
  // "The pier, on Monday (Ansa)": behind a paragraph the agency stands behind a full stop.
  if (credit !== null && !endsSentence(text) && endsInAgency(rest)) return true
  // "He took a photo: the bridge, the river, the rain." goes on behind the colon.
  const isParted = !/\p{Alpha}$/u.test(text) || !/^(?!ⓒ)\p{Alpha}/u.test(rest)
  return (
    credit !== null &&
    isParted &&
    !/^\p{Lower}/u.test(credit) &&
    (phrasesIn(rest).words.has('photo') || COPYRIGHT.test(rest) || TAKEN.test(rest) || CAPITALS_AND_HOUSE.test(rest))
  )
}
const SAID_WORDS = 50
/** Without a year: that is the foot of the page. */
const COPYRIGHT = /^[(（]?(?:[©ⓒ]|\(c\))(?!.*(?:19|20)\p{Nd}{2})/u
/** （新华社记者 王小明 摄）, （新华社发） */
const TAKEN = /(?:[摄攝]|撮影|社[发發])[)）]?$/u
/** "MARCOS VIDAL (EUROPA PRESS)" */
const CAPITALS_AND_HOUSE = /^\p{Upper}{2}[\p{Upper}\s.'’-]{3,40}\s\(\p{Upper}[\p{Alpha}\s-]{1,24}\)$/u
/** A picture and its caption. */
const GALLERY_BLOCKS = 2
/** So many blocks behind the last paragraph still belong to the article. */
const BEHIND_BODY = 2
