import type { Block } from '../types.js'

/**
 * The same blocks, all made by one literal. They come from several, and V8 then keeps them in more shapes than it readies a look at a key for: it
 * looks each key up, a hundred times a block.
 */
export const inOneShape = (blocks: readonly Block[]): readonly Block[] => blocks.map(shaped)

const shaped = ({ index, kind, level, gap, spans, text, markdown, linked, links, emphasised }: Block): Block => ({
  index,
  kind,
  level,
  gap,
  spans,
  text,
  markdown,
  linked,
  links,
  emphasised,
})
