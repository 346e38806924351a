// What may stand between two halves of a sentence and is no part of it.
import { mayOpen, opensWith } from '../phrases.js'

type Text = { readonly raw: string }

export const isInterruption = (text: Text): boolean => isAdvertisement(text) || PAGE_NUMBER.test(text.raw)

/** Most words of the line that says that an advertisement follows. */
export const AD_WORDS = 6
/** Characters of a text that are read for it. */
const AD_REACH = 80
const ADVERTISEMENT = ['advertisement'] as const

export const isAdvertisement = ({ raw }: Text): boolean =>
  mayOpen('advertisement', raw) && hasFewWords(raw) && opensWith(raw, ADVERTISEMENT, AD_REACH)

const hasFewWords = (raw: string): boolean => raw.trim().split(/\s+/u, AD_WORDS + 1).length <= AD_WORDS

/** The number of a page: "12", "Page 3 of 8", "Seite 2". */
const PAGE_NUMBER = /^(?:[-–] ?)?(?:\p{Alpha}{1,10}\.? )?\d{1,4}(?:(?: \p{Alpha}{1,6} | ?\/ ?)\d{1,4})?(?: ?[-–])?$/u

/** "p. 7", "стр. 4": it opens in lower case, as the rest of a sentence does. */
export const isSmallPageNumber = (text: string): boolean => text.length <= PAGE_NUMBER_LETTERS && SMALL_PAGE_NUMBER.test(text)
const PAGE_NUMBER_LETTERS = 10
const SMALL_PAGE_NUMBER = /^\p{Lower}{1,4}\. ?\d{1,4}$/u
