// The agencies and houses that a credit names, and whether a text ends in one.
import { isLetter, kindOf } from '../characters.js'
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { AGENCIES, CAPTION_HOUSES, PICTURE_AGENCIES } from '../word-lists.js'
import { endWithout, isSpaceCode } from './characters-in.js'

const NAMED_HOUSES: readonly string[] = [...AGENCIES, ...PICTURE_AGENCIES, ...CAPTION_HOUSES]
/** As they are, and the longer ones in capitals: "MARCOS VIDAL (EUROPA PRESS)". */
const HOUSES: readonly string[] = [
  ...new Set([...NAMED_HOUSES, ...NAMED_HOUSES.flatMap((name) => (name.length > 5 ? [name.toUpperCase()] : []))]),
]
export const agencies = onceMade(() => alternation(HOUSES))

/** The last words of agencies and houses, told apart by spaces and the ends of sentences. */
const houseEnds = onceMade(() => new Set(HOUSES.map(lastWord)))
export const endsInHouse = (tail: string): boolean => houseEnds().has(lastWord(tail))
const lastWord = (text: string): string => {
  const end = endWithout(text, ')）]】.')
  let start = end
  while (start > 0 && !opensWordBehind(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}
const opensWordBehind = (code: number): boolean =>
  !isLetter(kindOf(code)) && (isSpaceCode(code) || WORD_STARTS.includes(String.fromCharCode(code)))
/** What may stand right before the only word of an agency. */
const WORD_STARTS = '.!?。”"»,)|(–—/'

/** The same where a hyphen may stand right before it, as in "AFP-JIJI". */
export const mayEndInHouse = (text: string): boolean => {
  const word = lastWord(text)
  if (houseEnds().has(word)) return true
  for (let hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', hyphen + 1)) {
    if (houseEnds().has(word.slice(hyphen + 1))) return true
  }
  return false
}

export const LONG_HOUSES = PICTURE_AGENCIES.filter((name) => name.includes(' '))
