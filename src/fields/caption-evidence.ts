import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
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
    'figure-brackets': /^\s*\\?\[[^\]]{8,}\\?\]\s*$/u.test(block.text) && block.links.length === 0 ? 1 : 0,
    image: block.kind === 'image' ? 1 : 0,
    'image-inside': block.kind !== 'image' && block.markdown.includes('![') ? 1 : 0,
    'ends-sentence': endsSentence(text) ? 1 : 0,
    words: Math.min(1, words / MANY_WORDS),
    linked: block.linked ?? 0,
    item: block.kind === 'item' ? 1 : 0,
    heading: block.kind === 'heading' ? 1 : 0,
    emphasised: block.emphasised,
    digit: /\p{Nd}/u.test(text) ? 1 : 0,
    bracket: /[(（]/u.test(text) ? 1 : 0,
    colon: /[:：]/u.test(text) ? 1 : 0,
    quoted: /^[“"„«‘']/u.test(text) ? 1 : 0,
  }
}
const MANY_WORDS = 90

const nearSigns = ({ blocks, verdicts }: LabelledPage, at: number, text: string): Signs => {
  const isImage = (place: number): number => (blocks[place]?.kind === 'image' ? 1 : 0)
  const caption = (place: number): number => {
    const likelihoods = verdicts[place]?.likelihoods
    return (likelihoods?.caption ?? 0) + (likelihoods?.credit ?? 0)
  }
  const body = (place: number): number => verdicts[place]?.likelihoods.body ?? 0
  let headline = 0
  for (let up = 1; up <= BELOW_HEADLINE; up++) headline = Math.max(headline, verdicts[at - up]?.likelihoods.headline ?? 0)
  const opening = text.slice(0, 24)
  const isSame = (place: number): number => (opening.length > 12 && blocks[place]?.text.startsWith(opening) === true ? 1 : 0)
  const [above, below] = [blocks[at - 1], blocks[at + 1]]
  return {
    'body-above': Math.max(body(at - 1), body(at - 2)),
    'body-below': Math.max(body(at + 1), body(at + 2)),
    'caption-above': caption(at - 1),
    'caption-below': caption(at + 1),
    'below-headline': headline > 0.5 ? 1 : 0,
    'image-above': isImage(at - 1),
    'image-below': isImage(at + 1),
    'image-near': Math.max(isImage(at - 2), isImage(at + 2)),
    'same-above': Math.max(isSame(at - 1), isSame(at - 2)),
    'same-below': Math.max(isSame(at + 1), isSame(at + 2)),
    'sentence-above': above !== undefined && endsSentence(above.text) ? 1 : 0,
    'credit-below':
      below !== undefined && below.text.length < CREDIT_LENGTH && phrasesIn(below.text, CREDIT_LENGTH).words.has('photo') ? 1 : 0,
    'long-above': Math.min(1, (above?.text.length ?? 0) / LONG),
    'long-below': Math.min(1, (below?.text.length ?? 0) / LONG),
    'gap-above': Math.min(1, (blocks[at]?.gap ?? 0) / 3),
    place: at / Math.max(1, blocks.length),
  }
}
/** The picture of an article stands so few blocks below its headline. */
const BELOW_HEADLINE = 6
const CREDIT_LENGTH = 80
const LONG = 400
