// Whether a name stands behind a bar below a caption, where each text node has a line of its own.
import type { Block } from '../types.js'
import { countWords } from '../words.js'
import { beginsAsName } from './given-names.js'
import { namesIn } from './names.js'

/** The marks between a caption and its credit; a slash parts the names of sections too. */
export const BARS = '|/'
const SLASH = '/'
/** No section has so many words. */
const LONG_WORDS = 7
/** A shorter text above the bar may be a section or a headline. */
const CAPTION_WORDS = 4
const NAME_LETTERS = 60

/** "The pier at dusk." / "|" / "Dana Voss": a sentence above the bar, and nothing but a name below it. */
export const isBehindBar = (blocks: readonly Block[], at: number): boolean => {
  const bar = blocks[at - 1]?.text ?? ''
  if (bar.length !== 1 || !BARS.includes(bar)) return false
  const caption = blocks[at - 2]?.text ?? ''
  const block = blocks[at]
  const name = block?.kind === 'paragraph' ? block.text : ''
  const words = countWords(caption)
  const isCaption = (caption.endsWith('.') && words >= CAPTION_WORDS) || (bar === SLASH && words >= LONG_WORDS)
  return isCaption && name.length <= NAME_LETTERS && isPerson(name)
}

/** In capitals or with a common given name: sections and labels have the shape of a name too. */
const isPerson = (name: string): boolean => namesIn(name).names[0] === name && (beginsAsName(name) || name === name.toUpperCase())
