import { onceMade } from '../once-made.js'
import { phrasesIn, wordsOfFamily } from '../phrases.js'
import type { Block, LabelledPage, Role } from '../types.js'
import { countWords, isWide } from '../words.js'
import { factless } from './byline-pieces.js'
import { isAboveItsCredit, isBelowItsCredit } from './caption-beside-credit.js'
import { type CaptionPage, captionAt, captionEvidence, captionPage, isAboveCredit, isCreditAlone } from './caption-evidence.js'
import { isFramed, isLabelled } from './caption-frame.js'
import { OPENED_LETTERS, UNMARKED } from './caption-marks.js'
import { saysSo } from './caption-said.js'
import { hasDigit } from './characters-in.js'
import { mayEndInCredit, type Split } from './credit.js'
import type { SignGroups } from './field-model.js'
import { heldPhraseTest } from './held-phrase.js'
import { isInMailHead } from './mail-head.js'

/** A longer block is a paragraph, whatever stands below an image. */
const CAPTION_WORDS = 90
const CAPTION_LETTERS = 900
/** A word has no fewer with the space behind it. */
const LETTERS = 2
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
export const captionCandidates = (page: LabelledPage, title?: number): readonly CaptionCandidate[] => candidatesOn(captionPage(page, title))

export const candidatesOn = (own: CaptionPage): readonly CaptionCandidate[] => {
  const { page } = own
  const candidates: CaptionCandidate[] = []
  for (let at = 0; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    if (block === undefined || !(isWorthReading(block, own, at) || isCreditBelow(own, at, candidates.at(-1)))) continue
    if (block.text.length >= CAPTION_WORDS * LETTERS && countWords(block.text) > CAPTION_WORDS) continue
    const parts = isLabelled(own, at)
      ? { text: '', credit: block.text }
      : withoutHeadline(own.partsOf(block), page.blocks[own.title]?.text ?? '')
    if (isNotice(parts) || isInMailHead(page, at) || (at !== own.title && isHeadlineAgain(block, page.blocks[own.title]?.text ?? '')))
      continue
    if (isInLink(block.text) && !saysSo(block, parts)) continue
    const signs = captionEvidence(own, at, parts)
    candidates.push({ block, at, parts, signs, belowCredit: isBelowItsCredit(own, at), aboveCredit: isAboveItsCredit(own, at) })
  }
  return candidates
}

/** `Tide wall wins](/news/tide)`: what a link to another page ends in, which opened in a block above, is a teaser; the link of a picture leads to the picture. */
const isInLink = (text: string): boolean => text.includes('](') && !TO_PICTURE.test(text)
const TO_PICTURE = /\]\((?:#|[^\s()]{1,2000}\.(?:avif|gif|jpe?g|png|webp)[?)])/iu

/** "Dana Voss/NPR" right below what may be a caption and has no credit yet. */
const isCreditBelow = ({ page, partsOf }: CaptionPage, at: number, above: CaptionCandidate | undefined): boolean => {
  if (above === undefined || above.at !== at - 1 || above.parts.text === '' || above.parts.credit !== null) return false
  const role = page.verdicts[at]?.role
  const block = page.blocks[at]
  // "Price | From $12 per serving" is a line of facts.
  if (role === undefined || FACTS.has(role) || block?.kind !== 'paragraph' || block.text.includes(' | ')) return false
  return isCreditAlone(block, partsOf)
}

/** Most blocks end here. */
const isWorthReading = (block: Block, own: CaptionPage, at: number): boolean => {
  const { page, partsOf } = own
  const { kind, text } = block
  const marks = own.marks[at] ?? UNMARKED
  if (text === '' || text.length > CAPTION_LETTERS || kind === 'code' || kind === 'table' || kind === 'heading' || kind === 'quote')
    return false
  if (captionAt(own, at) > SLIGHT_LIKELIHOOD || marks.readsAsCaption || marks.opensWithSource) return true
  if (isFramed(own, at) || isLabelled(own, at)) return true
  if (text.length <= CREDIT_LETTERS && (captionAt(own, at - 1) > CREDITED_LIKELIHOOD || captionAt(own, at - 2) > CREDITED_LIKELIHOOD))
    return true
  if (text.length <= CREDIT_LETTERS && captionAt(own, at + 1) > CREDITED_LIKELIHOOD && partsOf(block).text === '') return true
  if (text.length <= CREDIT_LETTERS && isBelowItsCredit(own, at + 1)) return true
  if (text.length <= OPENED_LETTERS && isBelowItsCredit(own, at)) return true
  // "(Ansa)"
  if (text.length <= CREDIT_LETTERS && OPENING_BRACKETS.includes(text.charAt(0)) && mayEndInCredit(text) && partsOf(block).text === '')
    return true
  const verdict = page.verdicts[at]
  if (
    verdict === undefined ||
    text.length < (isWide(text) ? FEW_WIDE_LETTERS : FEW_LETTERS) ||
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
/** The same in a script without spaces. */
const FEW_WIDE_LETTERS = 5
const SURE_NOISE = 0.97
/** "By Mara Quill" and an address end as a credit does, and stand on most pages. */
const FACTS: ReadonlySet<Role> = new Set(['headline', 'byline', 'url'])

/** "About us Careers © 2026 The Ledger. All rights reserved": the foot of the page. */
const isNotice = ({ text, credit }: Split): boolean =>
  (credit !== null && YEAR_FIRST.test(credit) && phrasesIn(credit).words.has('legal')) ||
  FILE_NAME.test(text) ||
  isDay(text) ||
  advertises(text.slice(0, NOTICE_LETTERS))
/** "4 de mayo de 2022 - 00:38.": the day of the article, which a credit stands behind or below. */
const isDay = (text: string): boolean => text.length <= DAY_LETTERS && text !== '' && hasDigit(text) && factless(text) === ''
const DAY_LETTERS = 40
/** "We may earn an affiliate commission" */
const advertises = (text: string): boolean => mayAdvertise()(text) && (phrasesIn(text).words.get('advertisement') ?? 0) >= NOTICE_WORDS
const mayAdvertise = onceMade(() => heldPhraseTest(wordsOfFamily('advertisement')))
/** lynx shows the name of an image that has no text in place of it. */
const FILE_NAME = /^[^.]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif)$/iu
const NOTICE_WORDS = 2
const NOTICE_LETTERS = 300
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
