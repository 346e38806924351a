import type { Block } from '../src/types.js'

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
