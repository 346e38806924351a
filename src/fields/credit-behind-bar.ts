// Whether a name stands behind a bar below a caption, where each text node has a line of its own.
import type { Block } from '../types.js'
import { countWords } from '../words.js'
import { namesIn } from './names.js'

export const BAR = '|'
/** A shorter text above the bar may be a section or a headline. */
const CAPTION_WORDS = 4
const NAME_LETTERS = 60

/** "The pier at dusk." / "|" / "Dana Voss": a sentence above the bar, and nothing but a name below it. */
export const isBehindBar = (blocks: readonly Block[], at: number): boolean => {
  if (blocks[at - 1]?.text !== BAR) return false
  const caption = blocks[at - 2]?.text ?? ''
  const name = blocks[at]?.text ?? ''
  return caption.endsWith('.') && countWords(caption) >= CAPTION_WORDS && name.length <= NAME_LETTERS && namesIn(name).names[0] === name
}
