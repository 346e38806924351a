import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { hasDigit } from './characters-in.js'
import type { Split } from './credit.js'
import type { SignGroups, Signs } from './field-model.js'

/** What speaks for or against a block being a caption. */
export const captionEvidence = (page: LabelledPage, at: number, { text, credit }: Split): SignGroups => {
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
  return [labels, ownSigns(block, { text, credit }), nearSigns(page, at, text)]
}

const ownSigns = (block: Block, { text, credit }: Split): Signs => {
  const words = countWords(text)
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
    digit: hasDigit(text) ? 1 : 0,
    bracket: text.includes('(') || text.includes('（') ? 1 : 0,
    colon: text.includes(':') || text.includes('：') ? 1 : 0,
    quoted: text !== '' && QUOTES.includes(text.charAt(0)) ? 1 : 0,
  }
}
const FIGURE_BRACKETS = /^\s*\\?\[[^\]]{8,}\\?\]\s*$/u
const QUOTES = '“"„«‘\''
const MANY_WORDS = 90

const nearSigns = (page: LabelledPage, at: number, text: string): Signs => {
  const { blocks } = page
  const opening = text.slice(0, 24)
  const above = blocks[at - 1]
  const below = blocks[at + 1]
  return {
    'body-above': Math.max(bodyAt(page, at - 1), bodyAt(page, at - 2)),
    'body-below': Math.max(bodyAt(page, at + 1), bodyAt(page, at + 2)),
    'caption-above': captionAt(page, at - 1),
    'caption-below': captionAt(page, at + 1),
    'below-headline': isBelowHeadline(page, at) ? 1 : 0,
    'image-above': isImage(above),
    'image-below': isImage(below),
    'image-near': Math.max(isImage(blocks[at - 2]), isImage(blocks[at + 2])),
    'same-above': opensAs(opening, above) || opensAs(opening, blocks[at - 2]) ? 1 : 0,
    'same-below': opensAs(opening, below) || opensAs(opening, blocks[at + 2]) ? 1 : 0,
    'sentence-above': above !== undefined && endsSentence(above.text) ? 1 : 0,
    'credit-below': namesPicture(below) ? 1 : 0,
    'long-above': Math.min(1, (above?.text.length ?? 0) / LONG),
    'long-below': Math.min(1, (below?.text.length ?? 0) / LONG),
    'gap-above': Math.min(1, (blocks[at]?.gap ?? 0) / 3),
    place: at / Math.max(1, blocks.length),
  }
}

const bodyAt = ({ verdicts }: LabelledPage, at: number): number => verdicts[at]?.likelihoods.body ?? 0

/** How likely a block is a caption or a credit. */
export const captionAt = ({ verdicts }: LabelledPage, at: number): number => {
  const likelihoods = verdicts[at]?.likelihoods
  return likelihoods === undefined ? 0 : likelihoods.caption + likelihoods.credit
}

const isBelowHeadline = ({ verdicts }: LabelledPage, at: number): boolean => {
  for (let up = 1; up <= BELOW_HEADLINE; up++) if ((verdicts[at - up]?.likelihoods.headline ?? 0) > 0.5) return true
  return false
}

const isImage = (block: Block | undefined): number => (block?.kind === 'image' ? 1 : 0)

const opensAs = (opening: string, block: Block | undefined): boolean => opening.length > 12 && block?.text.startsWith(opening) === true

const namesPicture = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length < CREDIT_LENGTH && phrasesIn(block.text, CREDIT_LENGTH).words.has('photo')
/** The picture of an article stands so few blocks below its headline. */
const BELOW_HEADLINE = 6
const CREDIT_LENGTH = 80
const LONG = 400
