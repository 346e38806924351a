import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { endWithout } from './characters-in.js'
import { AS_OF_BEHIND, AS_OF_WORDS } from '../word-lists.js'

/** Whether the words before a day say that a text is as of it, and nothing else of their line or part of it. */
export const endsInAsOf = (before: string): boolean => before.length <= BEFORE_LETTERS && mayEndInAsOf(before) && asOf().test(before)
const BEFORE_LETTERS = 60
/** Asked first: most have no such word, and the patterns are long. */
const mayEndInAsOf = (before: string): boolean => {
  const small = before.slice(0, endWithout(before, ':：*_')).toLowerCase()
  return small !== '' && AS_OF_WORDS.some((words) => small.endsWith(words))
}
const asOf = onceMade(() => new RegExp(`(?:^|[|·•(–—/,;.]|\\s[-–—])[\\s(*_]{0,3}(?:${alternation(AS_OF_WORDS)})[\\s:：*_]{0,4}$`, 'iu'))

/** The same of the words behind it. */
export const isAsOfBehind = (behind: string): boolean => {
  const small = behind.trimStart().toLowerCase()
  return AS_OF_BEHIND.some((words) => small.startsWith(words)) && asOfBehind().test(behind)
}
const asOfBehind = onceMade(() => new RegExp(`^\\s?(?:${alternation(AS_OF_BEHIND)})\\s?[)）]?(?:$|\\s?[|·•])`, 'iu'))

/** No more is said of the day: what follows is another part of the line. */
export const AS_OF_END = /^(?:\s?(?:uhr|h|г|року|года|р)\.?)?[\s.)*_]{0,3}(?:$|[|·•–—/;])/iu
