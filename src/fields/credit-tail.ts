// The end of a text, where a credit without a label stands, and what tells of it that most patterns of credits need no look.
import { kindOf, OTHER_NUMBER, SURROGATE, UPPER } from '../characters.js'
import { onceMade } from '../once-made.js'
import { codeAt, endWithout, isSpaceCode } from './characters-in.js'
import { BARS } from './credit-behind-bar.js'
import { endsInHouse } from './credit-houses.js'

export type Tail = {
  readonly text: string
  /** A slash or a bar. */
  readonly hasBar: boolean
  readonly endsInHouse: boolean
  readonly endsInCapitals: boolean
  readonly endsInName: boolean
}

export const tailOf = (text: string): Tail => ({
  text,
  hasBar: text.includes('/') || text.includes('|'),
  endsInHouse: endsInHouse(text),
  endsInCapitals: endsInCapitals(text),
  endsInName: endsInName(text),
})

/** Whether a text ends in two capitals. */
export const endsInCapitals = (text: string): boolean =>
  kindOf(codeAt(text, text.length - 1)) === UPPER && kindOf(codeAt(text, text.length - 2)) === UPPER

/** Whether the last word has a capital, or is one that stands in names. */
export const endsInName = (text: string): boolean => {
  const end = endWithout(text, ')）]】.”“"»')
  let start = end
  for (; start > 0 && !isSpaceCode(text.charCodeAt(start - 1)); start--) {
    if ((kindOf(text.charCodeAt(start - 1)) & MAY_BE_CAPITAL) !== 0) return true
  }
  return particles().has(text.slice(start, end))
}
/** Roman numbers are capitals too. */
const MAY_BE_CAPITAL = UPPER | SURROGATE | OTHER_NUMBER
const particles = onceMade(() => new Set(PARTICLES.split('|')))
export const PARTICLES = 'de|da|di|van|von|der|la|el|al'

/** Whether a house or a name, as `ends` tells, ends right before a slash or a bar. */
export const standsBeforeBar = (text: string, ends: (before: string) => boolean): boolean => {
  for (let at = 1; at < text.length; at++) if (BARS.includes(text.charAt(at)) && ends(text.slice(0, at))) return true
  return false
}
