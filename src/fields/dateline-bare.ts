// The place that a text opens with, without an agency or capitals and a dash behind it: "Hafenstedt. Der Rat ...", "NEW DELHI: The council ...".
import { onceMade } from '../once-made.js'
import { monthOf } from './months.js'
import { isWeekday } from './weekdays.js'
import type { LabelledPage } from '../types.js'
import { BRACKET_LABELS, PLACE_POSTPOSITIONS, PLACE_PREPOSITIONS, PLACE_WORDS } from '../word-lists.js'

const WORD = "\\p{Upper}[\\p{Alpha}\\p{M}’'-]{1,24}"
const PLACE = `${WORD}(?: (?:(?:de|del|da|do|la|am|an der|sur|upon|aan de) )?${WORD}){0,2}`
const LATIN = new RegExp(
  `^(?:\\((?<inside>${PLACE})\\)|(?<place>${PLACE})(?:(?<day>,? (?:${WORD}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Alpha}{3,9}\\.?))(?=:)|(?<state>, ${WORD}))?(?<mark>[.:]| [-–—|]))\\s(?=[\\p{Upper}“„«"¿¡])`,
  'u',
)
const JAPANESE = /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,8})】/u
const UNCASED_WORD = '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{2,20}'
/** "नई दिल्ली: परिषद", "लखनऊ। परिषद", "القاهرة: المجلس", "القاهرة - سامي برهان: المجلس" */
const UNCASED = new RegExp(
  `^(?<place>${UNCASED_WORD}(?: ${UNCASED_WORD})?)(?: [-–—] ${UNCASED_WORD}(?: ${UNCASED_WORD}){1,2})?\\s?(?:: |। ?)`,
  'u',
)

/** Asked first: a mark behind the first words, as most sentences have none. */
const mayOpenWithPlace = (text: string): boolean => {
  const end = text.search(MARK)
  return end > 0 && text.slice(0, end).split(' ', PLACE_WORDS_MOST + 1).length <= PLACE_WORDS_MOST
}
const MARK = /[.:|)]|\s[-–—]\s/
/** Three words of a place with small ones between them, its state and the day. */
const PLACE_WORDS_MOST = 10

/** A page and its language, where that is known. */
type BarePage = LabelledPage & { readonly language: string | undefined }

/** The place, where the text names it as a place elsewhere; a sentence may open with a name too. */
export const barePlaceIn = (text: string, page: BarePage): string | undefined => {
  const { inside, place = inside, state = '', day, mark } = (mayOpenWithPlace(text) ? LATIN.exec(text)?.groups : undefined) ?? {}
  if (place !== undefined) return isLatinPlace(page, place, { day, mark }) ? `${place}${state}` : undefined
  if (text.charCodeAt(0) < UNCASED_FROM) return
  const other = (text.startsWith('【') ? JAPANESE : UNCASED).exec(text)?.groups?.['place']
  return other !== undefined && !bracketLabels().has(other) && isNamed(page, other) ? other : undefined
}
/** Arabic begins here, and the other scripts without cases stand behind it. */
const UNCASED_FROM = 0x600
const bracketLabels = onceMade(() => new Set(BRACKET_LABELS))

/** Behind a colon the place is in capitals: "Ukraine: The council" names what the text is about. */
const isLatinPlace = (page: BarePage, place: string, { day, mark }: Readonly<Record<'day' | 'mark', string | undefined>>): boolean => {
  if (isWeekday(place) || monthOf(place, page.language) !== undefined) return false
  // Papers in English write a place alone in capitals: "Brexit. The ...", "English - The ..." name no place.
  if (page.language === 'en' && day === undefined && /\p{Lower}/u.test(place)) return false
  if (place.length < (mark === ':' ? LETTERS : LEAST_LETTERS) || (mark === ':' && /\p{Lower}/u.test(place))) return false
  if (mark === ':' && (day !== undefined || opensAsPlace(place))) return true
  return isNamed(page, place)
}
/** Shorter ones are the abbreviations of bodies. */
const LETTERS = 4
/** "St. Louis", "Al-Hilal" */
const LEAST_LETTERS = 3

/** "NEW DELHI", "PORT ELLERY" */
const opensAsPlace = (place: string): boolean => {
  const space = place.indexOf(' ')
  return space > 0 && PLACE_WORDS.includes(place.slice(0, space).toLowerCase())
}

/** Whether another sentence has the place behind a word that stands before places: "in Hafenstedt". */
const isNamed = ({ blocks }: LabelledPage, place: string): boolean => blocks.some(({ text }) => namesAsPlace(text, place))

/** One in capitals is named in small letters elsewhere: "NATO" is so nowhere. */
const namesAsPlace = (text: string, place: string): boolean => {
  const all = text.toLowerCase()
  const small = place.toLowerCase()
  const isShouted = place !== small && place === place.toUpperCase()
  // Few letters change their length with their case, and where one does only the place is missed.
  for (let at = all.indexOf(small); at >= 0; at = all.indexOf(small, at + 1)) {
    const end = at + small.length
    if (PLACE_POSTPOSITIONS.some((word) => all.startsWith(word, end))) return true
    if (isShouted && text.startsWith(place, at)) continue
    if (NAME_START.test(text.slice(at, at + 1)) && !LETTER.test(text.slice(end, end + 1)) && isBehindPreposition(all, at)) return true
  }
  return false
}
const NAME_START = /[\p{Upper}\p{Lo}]/u
const LETTER = /[\p{Alpha}\p{M}]/u

const isBehindPreposition = (all: string, at: number): boolean =>
  PLACE_PREPOSITIONS.some((word) => all.slice(0, at).endsWith(` ${word} `) || (at === word.length + 1 && all.startsWith(`${word} `)))
