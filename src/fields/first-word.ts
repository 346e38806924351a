import { tokensOf } from '../words.js'

const FIRST = /^[\s•·|*–—,;/(-]{0,6}(?<first>[\p{Script=Han}\p{Script=Katakana}]|[\p{L}\p{M}]{1,20})/u

const firstWord = (text: string): string | undefined => FIRST.exec(text)?.groups?.['first']?.toLowerCase()

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
  return (text) => tokensOf(text).some((token) => firsts.has(token))
}
