import type { LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import type { Split } from './credit.js'

/** What speaks for a block being a caption, each from 0 to 1; the weights below are a logistic regression (L2) on the pages of the corpus whose captions are known. */
export type CaptionEvidence = Readonly<Record<string, number>>

const BASE = -3.59
const WEIGHTS: Readonly<Record<string, number>> = {
  'caption-likelihood': 1.92,
  'body-likelihood': 0.75,
  'headline-likelihood': -0.12,
  'fact-likelihood': -0.85,
  'noise-likelihood': -1.7,
  'body-around': -0.46,
  'below-headline': 1.28,
  credit: 3.77,
  'copyright-mark': 0.22,
  'figure-brackets': 1.9,
  image: 1.31,
  'image-inside': 1.0,
  'image-above': 1.24,
  'image-near': -0.8,
  'same-words-near': 2.39,
  'ends-sentence': 0.05,
  'few-words': -1.6,
  'some-words': -0.02,
  'many-words': -1.78,
  linked: -0.86,
  item: -3.55,
  heading: -1.36,
  emphasised: -0.85,
}

export const captionChance = (evidence: CaptionEvidence): number => {
  let sum = BASE
  for (const name in evidence) sum += (WEIGHTS[name] ?? 0) * (evidence[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

export const captionEvidence = (page: LabelledPage, at: number, { text, credit }: Split): CaptionEvidence => {
  const { blocks, verdicts } = page
  const block = blocks[at]
  const likelihoods = verdicts[at]?.likelihoods
  if (block === undefined || likelihoods === undefined) return {}
  const words = countWords(text)
  const isImage = (place: number): boolean => blocks[place]?.kind === 'image'
  const near = [at - 2, at - 1, at + 1, at + 2].map((place) => blocks[place]?.text ?? '')
  const opening = text.slice(0, 24)
  return {
    'caption-likelihood': likelihoods.caption + likelihoods.credit,
    'body-likelihood': likelihoods.body + likelihoods.standfirst,
    'headline-likelihood': likelihoods.headline + likelihoods.kicker,
    'fact-likelihood': likelihoods.byline + likelihoods.date + likelihoods.url,
    'noise-likelihood': likelihoods.noise + likelihoods.site,
    'body-around':
      Math.max(...[at - 2, at - 1].map((place) => verdicts[place]?.likelihoods.body ?? 0)) *
      Math.max(...[at + 1, at + 2].map((place) => verdicts[place]?.likelihoods.body ?? 0)),
    'below-headline': [at - 1, at - 2, at - 3, at - 4, at - 5, at - 6].some((place) => (verdicts[place]?.likelihoods.headline ?? 0) > 0.5)
      ? 1
      : 0,
    credit: credit === null ? 0 : 1,
    'copyright-mark': block.text.includes('©') ? 1 : 0,
    'figure-brackets': /^\s*\\?\[[^\]]{8,}\\?\]\s*$/u.test(block.text) && block.links.length === 0 ? 1 : 0,
    image: block.kind === 'image' ? 1 : 0,
    'image-inside': block.kind !== 'image' && block.markdown.includes('![') ? 1 : 0,
    'image-above': isImage(at - 1) ? 1 : 0,
    'image-near': isImage(at - 2) || isImage(at + 1) ? 1 : 0,
    'same-words-near': words >= 3 && near.some((other) => other.startsWith(opening)) ? 1 : 0,
    'ends-sentence': endsSentence(text) ? 1 : 0,
    'few-words': words < 4 ? 1 : 0,
    'some-words': words >= 4 && words < 12 ? 1 : 0,
    'many-words': words > 40 ? 1 : 0,
    linked: block.linked ?? 0,
    item: block.kind === 'item' ? 1 : 0,
    heading: block.kind === 'heading' ? 1 : 0,
    emphasised: block.emphasised,
  }
}
