// The name of a site without what stands around it.
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { countWords } from '../words.js'
import { NAME_ARTICLES } from '../word-lists.js'

const NAME_WORDS = 6

/** What two ways to write a name have in common. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{Alpha}\p{N}]/gu, '')

/** The same without "The" and its like before the name: "The Coast Ledger" is "Coast Ledger" in the notice of copyright. */
export const ownLetters = (name: string): string => letters(name.replace(article(), ''))
const article = onceMade(() => new RegExp(`^(?:(?:${alternation(NAME_ARTICLES)})\\s|[lL]['’])`, 'iu'))

/** A name without what stands around it: "Copyright 2015 - 2025 Coast Ledger", "# Coast Ledger", "Coast Ledger /", "[Coast Ledger] [Coast Ledger]". */
export const bareName = (name: string): string => {
  const bare = PLAIN.test(name) && !AROUND.test(name) ? name : unmarked(name)
  const half = bare.slice(0, Math.floor(bare.length / 2))
  return half.length > 2 && bare === `${half} ${half}` ? half : bare
}
/** Most names are words alone, which shows sooner than that nothing stands around them. */
const PLAIN = /^\p{Alpha}[\p{Alpha} ]*\p{Alpha}$/u
const AROUND = /copyright|logo|reserved/iu

const unmarked = (name: string): string => {
  const bracketed = /^\[(?<first>[^[\]]{2,80})\](?:\s?\[[^[\]]{0,80}\])*$/u.exec(name)?.groups?.['first'] ?? name
  const named = bracketed.replace(NOTICE, '').replace(RESERVED, '').replace(LOGO, '').replace(MARKS_BEFORE, '')
  return (named.includes('«') ? named : named.replace(MARKS_BEHIND, '')).replace(YEAR_BEHIND, '').trim()
}
export const NOTICE = /^(?:copyrights?|©|\(c\))\s?(?:©\s?)?(?:(?:19|20)\d{2}\s?(?:[-–]\s?(?:19|20)\d{2})?)?,?\s?(?:by\s)?/iu
/** What stands in place of the picture of a name. */
const LOGO = /^logo\s(?:of\s)?|[\s_-]logo(?:[\s_-].{0,40})?$/iu
const MARKS_BEFORE = /^[\s#>»|/:–—-]{1,9}/u
export const MARKS_BEHIND = /[\s>»|/:–—-]{1,9}$/u
/** "© The Coast Ledger 2026" */
const YEAR_BEHIND = /\s(?:19|20)\p{Nd}{2}(?:\s?[-–]\s?\p{Nd}{2,4})?$/u
export const RESERVED = /[\s.,]{0,4}(?:all rights reserved|版权所有|版權所有|無断転載).*$/iu

export const mayBeSite = (name: string): boolean => name.length >= 2 && !name.includes('/') && !NO_NAME.test(name) && hasFewWords(name)
/** A mail address, a telephone number, a field to fill in, a bracket of a link, the name of a file. */
const NO_NAME = /@|__|\.(?:png|svg|jpe?g|gif|webp)$|[[\]]|\d{3}[-. ]\d{3,4}|(?:19|20)\d{2}\s/u

export const hasFewWords = (name: string): boolean => countWords(name) <= NAME_WORDS
