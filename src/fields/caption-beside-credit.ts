// Whether a sentence is the caption of the credit right above or below it, by what stands around both.
import type { Block, Caption, Found, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { type CaptionPage, captionAt, isCreditAlone, mayStandAlone } from './caption-evidence.js'
import { isTitleCase } from './caption-marks.js'
import { isOfPicture } from './credit.js'
import { beginsAsName } from './given-names.js'
import { namesIn } from './names.js'

/** A longer block is a paragraph. */
const CAPTION_LENGTH = 400
const SENTENCE_WORDS = 4
const PHRASE_WORDS = 3
/** Above a credit a longer sentence is as often a paragraph, and the credit that of a picture without a caption. */
const SHORT_WORDS = 16
/** Beside a credit stands a paragraph and no caption where it is so many times as long as the sentence on the other side. */
const LONGER = 2

/**
 * "Photo: Dana Voss" / "The pier at dusk." below a paragraph: some papers set the credit above the caption. The paragraph is longer than that, and
 * so is the one below; whether the sentence is a caption its own signs tell. "Which new cars are coming soon?" is a heading.
 */
export const isBelowItsCredit = (own: CaptionPage, at: number): boolean => {
  const credit = own.page.blocks[at - 1]
  if (!mayStandAlone(credit) || !isShortBetween(own, at, [at - 2, at + 1]) || !isCreditAlone(credit, own.partsOf)) return false
  // "Dana Voss" / "Ease of use": a name alone has its caption above, and a heading below.
  return endsSentence(own.page.blocks[at]?.text ?? '') || isOfPicture(credit)
}

/** The same above its credit: a paragraph / "The pier at dusk." / "Photo: Dana Voss" / a paragraph. */
export const isAboveItsCredit = (own: CaptionPage, at: number): boolean => {
  const credit = own.page.blocks[at + 1]
  if (credit === undefined || !mayStandAlone(credit) || countWords(own.page.blocks[at]?.text ?? '') > SHORT_WORDS) return false
  return isOfPicture(credit) && isShortBetween(own, at, [at - 1, at + 2]) && isCreditAlone(credit, own.partsOf)
}

const isShortBetween = (caption: CaptionPage, at: number, [before, behind]: readonly [number, number]): boolean => {
  const { blocks, verdicts } = caption.page
  const role = verdicts[before]?.role
  // Most blocks end here.
  if (role !== 'body' && role !== 'standfirst') return false
  const above = blocks[before]
  const own = blocks[at]
  const next = blocks[behind]
  if (above === undefined || own === undefined || next === undefined || own.text.length > CAPTION_LENGTH) return false
  const isSentence = endsSentence(own.text)
  if (own.text.endsWith('?') || !endsSentence(above.text) || !(isSentence || isPhrase(caption, at))) return false
  const words = countWords(own.text)
  return words >= (isSentence ? SENTENCE_WORDS : PHRASE_WORDS) && countWords(above.text) >= words * LONGER && countWords(next.text) > words
}

/** A phrase may be a heading too, but for pages that mark theirs; elsewhere the labels must see a caption in it. */
const isPhrase = (caption: CaptionPage, at: number): boolean => {
  const block = caption.page.blocks[at]
  if (block?.kind !== 'paragraph' || block.links.length > 0 || block.emphasised > MOST_EMPHASIS || block.text.endsWith(':')) return false
  if (isTitleCase(block.text)) return false
  return caption.marksHeadings || captionAt(caption, at) >= PHRASE_LIKELIHOOD
}
/** A heading is bold throughout where a page sets its headings as paragraphs. */
const MOST_EMPHASIS = 0.5
/** Below this headings are as likely. */
const PHRASE_LIKELIHOOD = 0.1

/**
 * "The Isla Grey leaves the pier." / "Dana Voss": the block with a name alone between a caption and the text, where another name was read as that of
 * the author.
 */
export const nameBelow = (
  { blocks, verdicts }: LabelledPage,
  { spans }: Found<Caption>,
  byline: Found<string> | undefined,
): Block | undefined => {
  const line = spans.at(-1)?.[1]
  const at = byline === undefined ? -1 : blocks.findIndex((block) => block.spans.at(-1)?.[1] === line) + 1
  const block = at < 1 ? undefined : blocks[at]
  if (block === undefined || block.kind !== 'paragraph' || block.links.length > 0 || block.text.length > NAME_LETTERS) return
  if (byline?.spans[0]?.[0] === block.spans[0]?.[0] || byline?.value.includes(block.text) === true) return
  if (verdicts[at]?.role === 'body' || verdicts[at + 1]?.role !== 'body') return
  return beginsAsName(block.text) && namesIn(block.text).names[0] === block.text ? block : undefined
}
const NAME_LETTERS = 40
