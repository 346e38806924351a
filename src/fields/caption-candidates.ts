import { onceMade } from '../once-made.js'
import { phrasesIn, wordsOfFamily } from '../phrases.js'
import type { Block, LabelledPage, Role } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import {
  type CaptionPage,
  captionAt,
  captionEvidence,
  captionPage,
  isAboveCredit,
  isCreditAlone as standsAlone,
  namesArchive,
} from './caption-evidence.js'
import { isAboveItsCredit, isBelowItsCredit } from './caption-beside-credit.js'
import { isFurniture, opensWithFurniture, withoutFurniture } from './caption-furniture.js'
import { hasDigit } from './characters-in.js'
import { mayEndInCredit, opensWithHouse, type Split, split } from './credit.js'
import type { SignGroups } from './field-model.js'
import { beginsAsName } from './given-names.js'
import { isInMailHead } from './mail-head.js'
import { isCaptionLabel, opensWithSource } from './picture-labels.js'
import { BARS, isBehindBar } from './credit-behind-bar.js'
import { namesIn } from './names.js'

/** A longer block is a paragraph, whatever stands below an image. */
const CAPTION_WORDS = 90
const CAPTION_LETTERS = 900
/** What the labels hold for less likely is not read: with half of this 6 of 529 records have other captions, four of them wrong ones. */
const SLIGHT_LIKELIHOOD = 0.02
/** Below a block this likely a short one may be its credit. */
const CREDITED_LIKELIHOOD = 0.1

/** A block that may be a caption, its words apart from its credit, and what speaks for it. */
export type CaptionCandidate = {
  readonly block: Block
  readonly at: number
  readonly parts: Split
  readonly signs: SignGroups
  /** The credit right above may be its own. */
  readonly belowCredit: boolean
  /** The same of the credit right below. */
  readonly aboveCredit: boolean
}

/** @param title place of the headline, where it was read before */
export const captionCandidates = (page: LabelledPage, title?: number): readonly CaptionCandidate[] => {
  const candidates: CaptionCandidate[] = []
  const own = captionPage(page, title)
  for (let at = 0; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    if (block === undefined || !(isWorthReading(block, own, at) || isCreditBelow(own, at, candidates.at(-1)))) continue
    if (countWords(block.text) > CAPTION_WORDS) continue
    const parts = isLabelled(page, at)
      ? { text: '', credit: block.text }
      : withoutHeadline(own.partsOf(block), page.blocks[own.title]?.text ?? '')
    if (isNotice(parts) || isInMailHead(page, at) || (at !== own.title && isHeadlineAgain(block, page.blocks[own.title]?.text ?? '')))
      continue
    const signs = captionEvidence(own, at, parts)
    candidates.push({ block, at, parts, signs, belowCredit: isBelowItsCredit(own, at), aboveCredit: isAboveItsCredit(own, at) })
  }
  return candidates
}

/** "Dana Voss/NPR" right below what may be a caption and has no credit yet. */
const isCreditBelow = ({ page, partsOf }: CaptionPage, at: number, above: CaptionCandidate | undefined): boolean => {
  if (above === undefined || above.at !== at - 1 || above.parts.text === '' || above.parts.credit !== null) return false
  const role = page.verdicts[at]?.role
  const block = page.blocks[at]
  // "Price | From $12 per serving" is a line of facts.
  if (role === undefined || FACTS.has(role) || block?.kind !== 'paragraph' || block.text.includes(' | ')) return false
  return standsAlone(block, partsOf)
}

/** Most blocks end here. */
const isWorthReading = (block: Block, own: CaptionPage, at: number): boolean => {
  const { page, partsOf } = own
  const { kind, text } = block
  if (text === '' || text.length > CAPTION_LETTERS || kind === 'code' || kind === 'table' || kind === 'heading' || kind === 'quote')
    return false
  if (
    captionAt(page, at) > SLIGHT_LIKELIHOOD ||
    readsAsCaption(text) ||
    isFramed(page, at) ||
    isLabelled(page, at) ||
    opensWithSource(text)
  )
    return true
  if (text.length <= CREDIT_LETTERS && (captionAt(page, at - 1) > CREDITED_LIKELIHOOD || captionAt(page, at - 2) > CREDITED_LIKELIHOOD))
    return true
  if (text.length <= CREDIT_LETTERS && captionAt(page, at + 1) > CREDITED_LIKELIHOOD && partsOf(block).text === '') return true
  if (text.length <= CREDIT_LETTERS && isBelowItsCredit(own, at + 1)) return true
  if (text.length <= OPENED_LETTERS && isBelowItsCredit(own, at)) return true
  // "(Ansa)"
  if (text.length <= CREDIT_LETTERS && OPENING_BRACKETS.includes(text.charAt(0)) && mayEndInCredit(text) && partsOf(block).text === '')
    return true
  const verdict = page.verdicts[at]
  if (
    verdict === undefined ||
    text.length < FEW_LETTERS ||
    (FACTS.has(verdict.role) && (verdict.role !== 'headline' || at === own.title)) ||
    verdict.likelihoods.noise > SURE_NOISE
  )
    return false
  return isAboveCredit(own, at) || (mayEndInCredit(text) && partsOf(block).credit !== null)
}
const CREDIT_LETTERS = 120
const OPENING_BRACKETS = '(（[【'

/** Lines of menus, which are most blocks, are shorter or sure to be noise. */
const FEW_LETTERS = 16
const SURE_NOISE = 0.97
/** "By Mara Quill" and an address end as a credit does, and stand on most pages. */
const FACTS: ReadonlySet<Role> = new Set(['headline', 'byline', 'url'])

/** "Enlarge / The pier", "桟橋＝港町で2026年2月", "壊れた漁船（４日、白浜港で）": no paragraph opens or ends so. */
export const readsAsCaption = (text: string): boolean =>
  text.length <= OPENED_LETTERS &&
  (opensWithFurniture(text) ||
    opensWithHouse(text) ||
    isOfArchive(text) ||
    (text.includes('＝') && TAKEN_IN.test(text)) ||
    (text.endsWith('）') && TAKEN_AT.test(text)))
const OPENED_LETTERS = 240
/** "FILE - The pier in March 2024.", "Die Mole (Archivbild): im März gesperrt"; "File: harbour.conf" is a line of a manual. */
const isOfArchive = (text: string): boolean =>
  namesArchive(text) && countWords(text) >= TWICE_WORDS && (!FILE_FIRST.test(text) || text.startsWith('FILE'))
const FILE_FIRST = /^file\s?[.:–—-]/iu
/** The place and the day of the picture: "桟橋＝港町で2026年2月", "渡し船＝12日、港町". */
const TAKEN_IN =
  /＝(?:[^。＝]{1,20}で\d{4}年\d{1,2}月[^。＝]{0,20}|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:午[前後][^、。＝]{1,10})?(?:、[^。＝]{1,30})?|[^。＝]{2,50}(?:撮影|提供))$/u

/** The same in brackets, or who took it. */
const TAKEN_AT = /^[^。]{4,100}（[^（）。]{1,30}(?:[^んの]で|撮影|提供)）$/u

/** "Photo:", "Image source," on the line above, "Photo" above a name, or "Enlarge / The pier" above one, where each text node has a line of its own: what follows is the credit. */
const isLabelled = ({ blocks }: LabelledPage, at: number): boolean => {
  const label = blocks[at - 1]?.text ?? ''
  const text = blocks[at]?.text ?? ''
  if (text.length <= LABELLED_LETTERS && label.length <= OPENED_LETTERS && opensWithFurniture(label) && isPerson(text)) return true
  if (label.length > LABEL_LETTERS || text.length > LABELLED_LETTERS) return false
  if (label.length === 1 && BARS.includes(label)) return isBehindBar(blocks, at)
  if (photoWords().has(label.toLowerCase())) return namesIn(text).names[0] === text
  if (!endsAsLabel(blocks[at - 1])) return false
  if (opensWithSource(label)) return true
  if (!LABEL_END.test(label) || isCaptionLabel(label)) return false
  const { words } = phrasesIn(label)
  return (words.get('photo') ?? 0) >= countWords(label)
}
const isPerson = (text: string): boolean => beginsAsName(text) && namesIn(text).names[0] === text
const photoWords = onceMade(() => new Set(wordsOfFamily('photo')))
const LABEL_END = /[:：]\s{0,2}$/u
const LABEL_LETTERS = 24
const LABEL_MARKS = `:：,，、،${BARS}`
/** By its last letter alone, which most blocks fail. */
const endsAsLabel = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.text.length <= LABEL_LETTERS &&
  block.text !== '' &&
  LABEL_MARKS.includes(block.text.charAt(block.text.length - 1))
const LABELLED_LETTERS = 60
/** Fewer words are no caption but a button or a piece of code. */
const FRAMED_WORDS = 3

/** `[The pier at low tide.]` or an image of that text, and the same in print right below; or the same twice above a credit. */
const isTwice = (page: LabelledPage, at: number): boolean => isInPlaceOf(page, at - 1) || isInPlaceOf(page, at)
const isInPlaceOf = ({ blocks, verdicts }: LabelledPage, at: number): boolean => {
  const [own, printed, below] = [blocks[at], blocks[at + 1], blocks[at + 2]]
  if (own === undefined || printed === undefined || printed.kind !== 'paragraph' || printed.text.length > OPENED_LETTERS) return false
  if (Math.abs(own.text.length - printed.text.length) > BRACKET_LETTERS || !own.text.includes(printed.text)) return false
  // The text of a link is the title of a card, and so is one among no paragraphs.
  if (countWords(printed.text) < TWICE_WORDS || printed.links.length > 0 || printed.text.startsWith('[')) return false
  const isInBody = [at - 2, at - 1, at + 2, at + 3].some((near) => verdicts[near]?.role === 'body')
  return isInBody && (own.kind === 'image' || own.text.startsWith('[') || (below !== undefined && isCreditAlone(below)))
}
/** "Dana Voss / Harbour Pictures": a credit and no words of a caption. */
const isCreditAlone = (block: Block): boolean => {
  if (block.text.length > CREDIT_LETTERS) return false
  const { text, credit } = split(block)
  return text === '' && credit !== null
}
/** Both brackets, and a full stop. */
const BRACKET_LETTERS = 3
const TWICE_WORDS = 4

/** Below "Image caption,", or above "Photo:" and its credit, each on a line of its own. */
export const isFramed = (page: LabelledPage, at: number): boolean => {
  const { blocks } = page
  if (isCounted(page, at) || isAboveButton(page, at) || isBelowButton(page, at) || isTwice(page, at)) return true
  // Most blocks end here.
  if (!endsAsLabel(blocks[at + 1]) && !endsAsLabel(blocks[at - 1])) return false
  const own = blocks[at]?.text ?? ''
  if (own.length > OPENED_LETTERS || countWords(own) < FRAMED_WORDS || isLabelled(page, at)) return false
  const below = blocks[at + 1]?.text ?? ''
  return isCaptionLabel(blocks[at - 1]?.text ?? '') || (isLabelled(page, at + 2) && !opensWithSource(below))
}

/** "1 of 9" / "The pier at dusk." / "Dana Voss / Harbour Pictures": the counter of a gallery above, and a credit alone below. */
const isCounted = ({ blocks }: LabelledPage, at: number): boolean => {
  const above = blocks[at - 1]
  if (above === undefined || above.text.length > LABEL_LETTERS || !hasDigit(above.text) || !COUNTER.test(above.text)) return false
  const [own, below] = [blocks[at], blocks[at + 1]]
  if (own === undefined || below === undefined || own.text.length > OPENED_LETTERS) return false
  if (withoutFurniture(above.text) !== '') return false
  return countWords(own.text) >= FRAMED_WORDS && isCreditAlone(below)
}
/** "The pier at dusk." / "Dana Voss for the Ledger" / "hide caption": a credit alone below, and a button of the picture below that. */
const isAboveButton = ({ blocks }: LabelledPage, at: number): boolean => {
  const [own, below, button] = [blocks[at], blocks[at + 1], blocks[at + 2]]
  if (own === undefined || below === undefined || button === undefined || button.text.length > LABEL_LETTERS) return false
  if (own.text.length > OPENED_LETTERS || countWords(button.text) < BUTTON_WORDS || !isFurniture(button.text)) return false
  if (countWords(own.text) < FRAMED_WORDS || !isCreditAlone(below)) return false
  // "Source: Harbour Encyclopedia" / "Show more" below a paragraph.
  return !phrasesIn(below.text).opening.has('source')
}

/** "View image in fullscreen" / "The pier at dusk": a phrase and no paragraph right below the button of a picture, and a paragraph below that. */
const isBelowButton = ({ blocks, verdicts }: LabelledPage, at: number): boolean => {
  const [button, own, below] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (button === undefined || own === undefined || below === undefined || button.text.length > BUTTON_LETTERS) return false
  if (own.kind !== 'paragraph' || own.links.length > 0 || countWords(own.text) > PHRASE_WORDS || endsSentence(own.text)) return false
  if (countWords(button.text) < LONG_BUTTON_WORDS || !isFurniture(button.text) || isFurniture(own.text)) return false
  return below.kind === 'paragraph' && verdicts[at + 1]?.role === 'body' && endsSentence(below.text)
}
const BUTTON_LETTERS = 48
const LONG_BUTTON_WORDS = 3
const PHRASE_WORDS = 16

/** A number is another button, and "zoom" a word of texts. */
const BUTTON_WORDS = 2

/** Two numbers of few figures, which no date has. */
const COUNTER = /^\D{0,12}\d{1,3}\D{1,8}\d{1,3}\D{0,2}$/u

/** "About us Careers © 2026 The Ledger. All rights reserved": the foot of the page. */
const isNotice = ({ text, credit }: Split): boolean =>
  (credit !== null && YEAR_FIRST.test(credit) && phrasesIn(credit).words.has('legal')) ||
  FILE_NAME.test(text) ||
  (phrasesIn(text).words.get('advertisement') ?? 0) >= NOTICE_WORDS
/** lynx shows the name of an image that has no text in place of it. */
const FILE_NAME = /^[^.]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif)$/iu
/** "We may earn an affiliate commission" */
const NOTICE_WORDS = 2
const YEAR_FIRST = /^(?:19|20)\p{Nd}{2}(?!\p{Nd})/u

/** A line that the title of the page begins with is its headline, without a picture before it. */
const isHeadlineAgain = ({ kind, text }: Block, headline: string): boolean =>
  kind !== 'image' && text.length >= HEADLINE_LETTERS && headline.startsWith(text)

/** The image often has the headline for its alternative text, which lynx leaves glued before the caption. */
const withoutHeadline = ({ text, credit }: Split, headline: string): Split => ({
  text: headline.length >= HEADLINE_LETTERS && text.startsWith(`${headline} `) ? text.slice(headline.length).trim() : text,
  credit,
})
/** A shorter headline may open a sentence by chance. */
const HEADLINE_LETTERS = 20
