import type { LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import type { Split } from './credit.js'

/** What speaks for a block being a caption, each from 0 to 1; WEIGHTS say how much. */
export type CaptionEvidence = Readonly<Record<string, number>>

const BASE = -3.85
const WEIGHTS: Readonly<Record<string, number>> = {
  'caption-likelihood': 1.4,
  'body-likelihood': 0.93,
  'headline-likelihood': -0.04,
  'fact-likelihood': -0.75,
  'noise-likelihood': -1.54,
  'body-around': -0.52,
  'below-headline': 1.29,
  credit: 4.16,
  'credit-alone': 0.0,
  'copyright-mark': -0.08,
  'figure-brackets': 1.8,
  image: 1.25,
  'image-inside': 0.97,
  'image-above': 1.16,
  'image-near': -0.78,
  'same-words-near': 2.48,
  'ends-sentence': 0.11,
  'few-words': -1.45,
  'some-words': 0.06,
  'many-words': -1.8,
  linked: -0.9,
  item: -2.77,
  heading: -1.33,
  emphasised: -0.9,
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
    'credit-alone': credit !== null && text === '' ? 1 : 0,
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
