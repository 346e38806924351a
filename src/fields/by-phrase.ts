// Whether what stands behind a word for "by" is a turn of phrase and names nobody.
import { kindOf, LOWER } from '../characters.js'
import { onceMade } from '../once-made.js'
import { BY_DETERMINERS, BY_PHRASE_OPENINGS, BY_PHRASES } from '../word-lists.js'
import { agencyNamed } from './agencies.js'
import { beginsAsName } from './given-names.js'
import { hasPost } from './name-shape.js'
import { isOrganisation } from './organisation.js'

/** "By Popular Demand", "Von Hamburg nach Bremen", "Por Tierra y Mar", "Par courrier" */
export const isByPhrase = (text: string): boolean => {
  const isShouted = isCapitals(text)
  return isPhrase(isShouted ? titled(text) : text) || opensAsPhrase(text, isShouted ? capitalOpenings() : determiners())
}

const isPhrase = (text: string): boolean =>
  isListed(text.toLowerCase().replaceAll("'", '’')) ||
  (text.includes(' ') &&
    ((hasMoreWords(text) && (FROM_TO.test(text) || isPairOfThings(text))) ||
      (isSmall(text) && SMALL_BEFORE_CAPITAL.test(text)) ||
      (text.includes('By ') && TWO_LABELS.test(text))))

/** "LAND AND SEA", which has no letters of both cases to tell a name from what joins two. */
const isCapitals = (text: string): boolean => text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase()
/** "Land and Sea"; the first word may be a short name. */
const titled = (text: string): string =>
  text.replace(WORD, (word, at: number) =>
    at > 0 && JOINS.test(word) ? word.toLowerCase() : `${word.charAt(0)}${word.slice(1).toLowerCase()}`,
  )
const WORD = /[\p{Alpha}\p{M}’']+/gu
/** "A" alone is an initial more often than a word. */
const JOINS = /^(?:[YEOIИІ]|\p{Alpha}{2,4})$/u

/** "By Any Means Necessary", "BY THE NUMBERS"; "BY THE LEDGER STAFF" and "By Our Correspondent" say who wrote. */
const opensAsPhrase = (text: string, openings: ReadonlySet<string>): boolean =>
  text.includes(' ') &&
  openings.has(text.slice(0, text.indexOf(' ')).toLowerCase()) &&
  !hasPost(text) &&
  !isOrganisation(text) &&
  agencyNamed(text) === undefined
const determiners = onceMade(() => new Set(BY_DETERMINERS))
/** "By The Good Kitchen" is the name of a site, where it is not in capitals alone; articles of other languages open names. */
const capitalOpenings = onceMade(() => new Set([...BY_DETERMINERS, 'the']))

/** More than two: most names have two, and a pattern takes a start half a millisecond to be made. */
const hasMoreWords = (text: string): boolean => text.indexOf(' ') !== text.lastIndexOf(' ')
const isSmall = (text: string): boolean => kindOf(text.charCodeAt(0)) === LOWER

/** "Od Gdańska do Helu", "Da Trieste a Venezia" */
export const isFromTo = (text: string): boolean =>
  (FROM.test(text) && FROM_TO.test(text.slice(text.indexOf(' ') + 1))) || ENDINGS.test(text)
/** "Ankara'dan İzmir'e", "من القاهرة إلى بيروت", "मेरठ से दिल्ली तक" */
const ENDINGS = /^(?:\S{2,20}['’](?:dan|den|tan|ten) \S{2,20}['’](?:[aeıi]|y[ae])|من \S{2,20} إلى \S{2,20}|\S{2,20} से \S{2,20} तक)$/u
const FROM = /^(?:from|von|vom|de|da|di|van|från|fra|od|від|от) /iu

/** The lists are short: to look for each phrase is quicker than a set of them is made. */
const isListed = (small: string): boolean => BY_PHRASES.includes(small) || BY_PHRASE_OPENINGS.some((opening) => opensIn(small, opening))
/** With the space behind it, or with the apostrophe that it ends in. */
const opensIn = (small: string, opening: string): boolean =>
  small.startsWith(opening) && (opening.endsWith('’') || small.charAt(opening.length) === ' ')

/** From one place, day or door to the next. */
const FROM_TO = /^\p{Upper}[\p{Alpha}\p{M}’'-]{0,20} (?:to|nach|zu|bis|à|a|naar|tot|do|po|till|til|до) \p{Alpha}[\p{Alpha}\p{M}’'-]{0,20}$/u
/** "wegen Sommerloch", "heel Europa": a small word, but for the few that open the name of a paper, and a capital behind it. */
const SMALL_BEFORE_CAPITAL = /^(?!(?:the|de|het|der|die|das|le|la|les|el|los|las|il|lo|o|os|as) )\p{Lower}{2,20} \p{Upper}\S{1,20}$/u

/** "By CategoryBy Manufacturer", two labels of a menu */
const TWO_LABELS = /^\p{Upper}\p{Lower}{2,20}By \p{Upper}/u

/** Two words, neither of which is a common given name: "Land and Sea". */
const isPairOfThings = (text: string): boolean => {
  const { first = '', second = '' } = PAIR.exec(text)?.groups ?? {}
  return first !== '' && !beginsAsName(first) && !beginsAsName(second)
}
const PAIR =
  /^(?<first>\p{Alpha}[\p{Alpha}\p{M}’'-]{1,20}) (?:and|und|et|y|e|ed|en|och|og|i|ve|и|та|dan|và|or|oder|ou|o|eller|of|lub|veya|или|або|atau) (?:(?:by|von|par|por|di|door|av|af) )?(?<second>\p{Alpha}[\p{Alpha}\p{M}’'-]{1,20})$/u
