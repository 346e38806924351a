// What stands in place of an image, where a renderer glued it to the caption below.
import { LANGUAGES } from '../languages.js'
import { onceMade } from '../once-made.js'
import { countWords, tokensOf } from '../words.js'
import { hasGluedCapital } from './characters-in.js'

/**
 * "A harbour with a stone pierThe old pier at dusk": text browsers glue what stands in place of an image to the caption below. Both words at
 * the seam must be known from elsewhere: "YouTube" has a capital inside too.
 */
export const withoutImageText = (text: string): string => {
  if (!hasGluedCapital(text)) return text
  const at = text.search(GLUE)
  const before = text.slice(0, Math.max(0, at))
  const caption = text.slice(before.length)
  if (countWords(before) < IMAGE_WORDS || countWords(caption) < IMAGE_WORDS || SENTENCE.test(before)) return text
  const word = (/^\p{Alpha}+/u.exec(caption)?.[0] ?? '').toLowerCase()
  return grammarWords().has(word) || tokensOf(before).includes(word) ? caption : text
}
/** "LinkedIn" has a word of grammar inside. */
const GLUE = /(?<=\p{Lower}{2})(?=\p{Upper}(?:\p{Lower}{2,})?\s)/u
const IMAGE_WORDS = 3
const SENTENCE = /[.!?]\s/u
const grammarWords = onceMade(() => new Set(LANGUAGES.flatMap(({ grammar }) => grammar)))

/** What a text opens with twice, one right behind the other, as where the alternative text and the caption stand glued together. */
export const repeatedIn = (text: string): string | undefined => {
  if (text.length <= 2 * TWICE_LETTERS) return
  const again = text.indexOf(text.slice(0, TWICE_LETTERS), TWICE_LETTERS)
  if (again < 0) return
  const first = text.slice(0, again).trim()
  return first.length > TWICE_LETTERS && text.startsWith(first, again) ? first : undefined
}
/** Shorter words stand twice by chance. */
const TWICE_LETTERS = 10
