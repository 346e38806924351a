import type { Block, Likelihoods } from '../src/types.js'

/** A paragraph without markup, or what else is told. */
export const block = (text: string, more: Partial<Block> = {}): Block => ({
  index: 0,
  kind: 'paragraph',
  spans: [[1, 1]],
  text,
  markdown: text,
  linked: undefined,
  links: [],
  level: 0,
  emphasised: 0,
  gap: 0,
  ...more,
})

/** No role is likely. */
export const NO_LIKELIHOODS: Likelihoods = {
  headline: 0,
  kicker: 0,
  standfirst: 0,
  byline: 0,
  date: 0,
  caption: 0,
  credit: 0,
  url: 0,
  site: 0,
  body: 0,
  noise: 0,
}
