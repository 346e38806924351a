// How a phrase of `languages.ts` is parted into words, and which phrases are looked for by letters instead.
import { isWide, tokensOf } from './words.js'

/** Letters of scripts without spaces: there a phrase is looked for inside the run of letters. */
const RUN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a text has letters of a script without spaces. */
export const hasRuns = (text: string): boolean => isWide(text) && RUN_SCRIPT.test(text)

/** Both apostrophes are one, and so are "i" and what is left of the Turkish "İ" in small letters: an "i" with a second dot. */
export const straight = (text: string): string =>
  text.includes('’') || text.includes(SECOND_DOT) ? text.replaceAll('’', "'").replaceAll(SECOND_DOT, '') : text
const SECOND_DOT = '\u0307'

/** Letters and single spaces alone, as in most phrases of the lists: their words need no tokens. */
const PLAIN = /^[a-zß-öø-ɏά-ώа-ӿא-תء-يٱ-ۓऀ-ॣẠ-ỹ가-힣]+(?: [a-zß-öø-ɏά-ώа-ӿא-תء-يٱ-ۓऀ-ॣẠ-ỹ가-힣]+)*$/u

export const wordsOfPhrase = (phrase: string): readonly string[] => (PLAIN.test(phrase) ? phrase.split(' ') : tokensOf(straight(phrase)))

/** A number for the first two letters of a word: by it words are found in groups, at no cost. */
export const startOf = (word: string): number => word.charCodeAt(0) * 0x80 + (word.length > 1 ? word.charCodeAt(1) : 0)
