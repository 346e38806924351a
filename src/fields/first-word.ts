import { isLetter, kindOf, MARK } from '../characters.js'
import { tokensOf } from '../words.js'

const FIRST = /^[\s•·|*–—,;/(-]{0,6}(?<first>[\p{Script=Han}\p{Script=Katakana}]|[\p{L}\p{M}]{1,20})/u
const MARKS_BEFORE = 6
const FIRST_LETTERS = 20
/** What may stand before the first word in ASCII. */
const ASCII_MARKS = ' \t\n\r|*,;/(-'
/** Behind it lie the scripts whose letters may be words of their own. */
const WIDE = 0x2e80

/** The first word in small letters: by a loop where nothing but ASCII stands before it, and its letters are not rare ones, as in most texts. */
const firstWord = (text: string): string | undefined => {
  let start = 0
  while (start < MARKS_BEFORE && start < text.length && ASCII_MARKS.includes(text.charAt(start))) start++
  const first = text.charCodeAt(start)
  if (isHan(first)) return text.charAt(start)
  let end = start
  while (end < start + FIRST_LETTERS && isInWord(text.charCodeAt(end))) end++
  if (end === start ? first >= 0x80 : first >= WIDE && !isHangul(first)) return FIRST.exec(text)?.groups?.['first']?.toLowerCase()
  const next = text.charCodeAt(end)
  if (next >= HIGH_SURROGATE && next <= LOW_SURROGATE) return FIRST.exec(text)?.groups?.['first']?.toLowerCase()
  return end === start ? undefined : text.slice(start, end).toLowerCase()
}
const HIGH_SURROGATE = 0xd800
const LOW_SURROGATE = 0xdfff

/** The common characters of Chinese and Japanese, each a word here. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

const isInWord = (code: number): boolean => {
  const kind = kindOf(code)
  return isLetter(kind) || kind === MARK
}

/** The phrases that share their first word with a text, in their order: what has none needs no longer look. */
export const phrasesByFirstWord = (phrases: readonly string[]): ((text: string) => readonly string[]) => {
  const byWord = new Map<string | undefined, string[]>()
  for (const phrase of phrases) {
    const first = firstWord(phrase)
    const known = byWord.get(first)
    if (known === undefined) byWord.set(first, [phrase])
    else known.push(phrase)
  }
  return (text) => byWord.get(firstWord(text)) ?? NONE
}
const NONE: readonly string[] = []

/** A test for whether a text may open with one of the phrases, by its first word alone: what fails it needs no long pattern. */
export const firstWordTest = (phrases: readonly string[]): ((text: string) => boolean) => {
  const firsts = new Set(phrases.map(firstWord))
  return (text) => {
    const first = firstWord(text)
    return first !== undefined && firsts.has(first)
  }
}

/** A test for whether any word of a text may open one of the phrases. */
export const anyWordTest = (phrases: readonly string[]): ((text: string) => boolean) => {
  const firsts = new Set(phrases.map((phrase) => tokensOf(phrase)[0]))
  return (text) => {
    for (const token of tokensOf(text)) if (firsts.has(token)) return true
    return false
  }
}
