import { plain } from './align.js'
import { wordF1 } from './figures.js'
import type { Gold } from './gold.js'

/** Whether two names are one person's: the same words, or all words of the shorter in the longer. */
export const isSameName = (a: string, b: string): boolean => {
  const [short = [], long = []] = [plain(a).split(' '), plain(b).split(' ')].sort((x, y) => x.length - y.length)
  if (short.join(' ') === long.join(' ')) return true
  return short.length >= 2 && short.every((word) => long.includes(word))
}

/** The share of the names given that are authors. */
export const rightShare = (given: readonly string[], authors: readonly string[]): number =>
  given.length === 0 ? 0 : given.filter((name) => authors.some((author) => isSameName(name, author))).length / given.length

/** F1 of the names given: how many are authors, and how many of the authors that the page shows are among them. */
export const authorsF1 = (given: readonly string[], { authors = [], authors_visible: shown = authors }: Gold): number => {
  const precision = rightShare(given, authors)
  const recall = rightShare(shown.length > 0 ? shown : authors, given)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** A caption counts as found where it shares this much of its words. */
const SAME_CAPTION = 0.8

export const isSameCaption = (a: string, b: string): boolean => plain(a) === plain(b) || wordF1(a, b) >= SAME_CAPTION

/** F1 of the captions given and wanted. */
export const captionsF1 = (given: readonly string[], wanted: readonly string[]): number => {
  const right = given.filter((text) => wanted.some((other) => isSameCaption(text, other))).length
  const found = wanted.filter((text) => given.some((other) => isSameCaption(text, other))).length
  if (right === 0 || found === 0) return 0
  const [precision, recall] = [right / given.length, found / wanted.length]
  return (2 * precision * recall) / (precision + recall)
}
