// Whether what stands behind a word for "by" is a turn of phrase and names nobody.
import { kindOf, LOWER } from '../characters.js'
import { BY_PHRASE_OPENINGS, BY_PHRASES } from '../word-lists.js'
import { beginsAsName } from './given-names.js'

/** "By Popular Demand", "Von Hamburg nach Bremen", "Por Tierra y Mar", "Par courrier" */
export const isByPhrase = (text: string): boolean =>
  isListed(text.toLowerCase().replaceAll("'", '’')) ||
  (text.includes(' ') &&
    ((hasMoreWords(text) && (FROM_TO.test(text) || isPairOfThings(text))) ||
      (isSmall(text) && SMALL_BEFORE_CAPITAL.test(text)) ||
      (text.includes('By ') && TWO_LABELS.test(text))))

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
