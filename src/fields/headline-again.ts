import type { Block } from '../types.js'
import type { Signs } from './field-model.js'
import { folded, piecesOf } from './headline-address.js'
import { BESIDE_LETTERS, type HeadlinePage, lettersIn } from './headline-page.js'

/** Shorter texts stand in others by chance. */
const INSIDE_LETTERS = 9

/** Where else the page says the same: as the title, in a row of links, as the text of an image. */
export const againSigns = ({ text }: Block, at: number, { small }: HeadlinePage): Signs => {
  const own = text.toLowerCase()
  const { texts, letters } = small()
  const ownLetters = lettersIn(own)
  let same = 0
  let sameAbove = 0
  let inside = 0
  let insideAbove = 0
  let opens = 0
  let ends = 0
  let holds = 0
  let opensSo = 0
  let endsSo = 0
  for (let i = 0; i < texts.length; i++) {
    const otherLetters = letters[i] as number
    const shared = ownLetters & otherLetters
    if (i === at || (shared !== ownLetters && shared !== otherLetters)) continue
    const other = texts[i] as string
    if (other.length < own.length) {
      if (other.length < INSIDE_LETTERS || shared !== otherLetters || !own.includes(other)) continue
      holds++
      if (own.startsWith(other)) opensSo++
      else if (own.endsWith(other)) endsSo++
    } else if (other.length === own.length) {
      if (other !== own) continue
      same++
      if (i < at) sameAbove++
    } else if (own.length >= INSIDE_LETTERS && other.length < own.length + BESIDE_LETTERS && other.includes(own)) {
      inside++
      if (i < at) insideAbove++
      if (other.startsWith(own)) opens++
      else if (other.endsWith(own)) ends++
    }
  }
  return {
    same: Math.min(1, same / 4),
    sameAbove: Math.min(1, sameAbove / 3),
    inside: Math.min(1, inside / 4),
    insideAbove: Math.min(1, insideAbove / 3),
    opens: Math.min(1, opens / 3),
    ends: Math.min(1, ends / 3),
    holds: Math.min(1, holds / 3),
    opensSo: Math.min(1, opensSo / 3),
    endsSo: Math.min(1, endsSo / 3),
  }
}

const SLUG_LETTERS = 4
const NO_SLUG: Signs = {}

/** Whether the address ends in the same letters, in words that are spelt otherwise there, or in one word. */
export const addressSigns = ({ text }: Block, { slugLetters, slugPieces }: HeadlinePage): Signs => {
  if (slugLetters.length < SLUG_LETTERS) return NO_SLUG
  const letters = folded(text.toLowerCase())
  if (letters.length < SLUG_LETTERS) return NO_SLUG
  return {
    slugSame: letters === slugLetters ? 1 : 0,
    slugOpens: letters.startsWith(slugLetters) || slugLetters.startsWith(letters) ? 1 : 0,
    slugLike: likeLetters(letters, slugPieces()),
  }
}

/** Twice the shared pieces of three letters by all pieces (Dice). */
const likeLetters = (text: string, others: ReadonlySet<string>): number => {
  const own = piecesOf(text)
  let shared = 0
  for (const piece of own) if (others.has(piece)) shared++
  return (2 * shared) / Math.max(1, own.size + others.size)
}
