// The given names of all languages, and what begins with one.
import { ofAllLanguages } from '../all-languages.js'
import { kindOf, MARK } from '../characters.js'
import { onceMade } from '../once-made.js'
import { isLatin, isPlainSmall } from './characters-in.js'

export const givenNames = onceMade(() => new Set(ofAllLanguages('givenNames')))
/** The names with accents, written without them: all at once, since one by one they would cost a start a millisecond. */
const accented = onceMade(() => {
  const names = ofAllLanguages('givenNames').join('\n')
  const found = names.match(ACCENTED) ?? []
  return new Set(found.join('\n').normalize('NFD').replace(ACCENTS, '').split('\n'))
})
const ACCENTED = /^[a-z]*[à-ɏḁ-ỿ][a-zà-ɏḁ-ỿ]*$/gmu
const ACCENTS = /[\u0300-\u036f]/gu

/** Whether a word in small letters is a common given name, with its accents or without. */
const isGivenName = (word: string): boolean => {
  const plain = plainLetters(word)
  return givenNames().has(plain) || accented().has(plain)
}

/** A name without its accents. */
const plainLetters = (word: string): string => {
  if (isPlainSmall(word) || !isLatin(word)) return word
  let plain = ''
  for (const char of word.normalize('NFD')) if (kindOf(char.charCodeAt(0)) !== MARK) plain += char
  return plain
}

const SURNAME_LETTERS = 4

/** Whether a name begins as names do: with a common given name, or a common family name where that stands first and no space behind it. */
export const beginsAsName = (name: string): boolean => {
  const bare = name.toLowerCase()
  if (WIDE_NAME.test(bare)) {
    for (let length = 1; length <= SURNAME_LETTERS; length++) if (givenNames().has(bare.slice(0, length))) return true
    return false
  }
  const words = bare.split(' ')
  const first = words[0] ?? ''
  if (isGivenName(first) || (first.includes('-') && isGivenName(first.split('-')[0] ?? ''))) return true
  return first.endsWith('.') && INITIALS.test(first) && isGivenName(words[1] ?? '')
}
const WIDE_NAME = /^[\p{Script=Han}\p{Script=Hangul}]/u
const INITIALS = /^(?:\p{Alpha}\.){1,2}$/u
