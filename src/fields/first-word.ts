import { isLetter, kindOf, MARK } from '../characters.js'
import { tokensOf } from '../words.js'

const FIRST = /^[\s•·|*–—,;/(-]{0,6}(?<first>[\p{Script=Han}\p{Script=Katakana}]|[\p{L}\p{M}]{1,20})/u
const MARKS_BEFORE = 6
const FIRST_LETTERS = 20
/** What may stand before the first word in ASCII. */
const ASCII_MARKS = ' \t\n\r|*,;/(-'
/** The scripts whose letters are words of their own lie behind it. */
const UNSPACED = 0x2e80

/** The first word in small letters: by a loop where nothing but ASCII stands before it and its script has spaces, as in most texts. */
const firstWord = (text: string): string | undefined => {
  let start = 0
  while (start < MARKS_BEFORE && start < text.length && ASCII_MARKS.includes(text.charAt(start))) start++
  let end = start
  while (end < start + FIRST_LETTERS && isInWord(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  if (next >= UNSPACED || (end === start && next >= 0x80)) return FIRST.exec(text)?.groups?.['first']?.toLowerCase()
  return end === start ? undefined : text.slice(start, end).toLowerCase()
}

const isInWord = (code: number): boolean => {
  if (code >= UNSPACED) return false
  const kind = kindOf(code)
  return isLetter(kind) || kind === MARK
}

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
