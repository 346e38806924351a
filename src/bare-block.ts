import type { Block, BlockKind, Span } from './types.js'

/** A block that is nothing but its words; its index is for the page to give. */
export const bareBlock = (text: string, kind: BlockKind, spans: readonly Span[]): Block => ({
  index: 0,
  kind,
  spans,
  text,
  markdown: text,
  linked: undefined,
  links: [],
  level: 0,
  emphasised: 0,
  gap: 1,
})
