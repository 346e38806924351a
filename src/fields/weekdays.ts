import { LANGUAGES } from '../languages.js'
import { type WeekdayName, weekdayNamesOf } from './calendar-names.js'
import { endWithout } from './characters-in.js'
import { onceMade } from '../once-made.js'

const CODES = new Set(LANGUAGES.map(({ code }) => code))
/** Names that are followed by the date without a space. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]/u
type KnownName = { readonly name: string; readonly weekday: number; readonly isUnspaced: boolean }
const known = new Map<string, readonly KnownName[]>()
const NOT_IN_NAME = '.,،:|·•(（[-'
const ARTICLE = /\s(?:den|the|le|dnia|el|il|ngày)$/u

/** The weekday (0 is Sunday) that stands right before or right after a date, in the language of the page or in English; names come from Intl. */
export const weekdayAround = (before: string, after: string, language = 'en'): number | undefined => {
  const head = withoutMarks(withoutMarks(before.slice(-24).toLowerCase()).replace(ARTICLE, ''))
  return weekdayBeside(head, after, language) ?? (language === 'en' ? undefined : weekdayBeside(head, after, 'en'))
}

/** Whether a word is the whole name of a weekday in one of the languages. */
export const isWeekday = (word: string): boolean => wholeNames().has(word.toLowerCase())
/** Short forms are words of their own in many languages, "Mi", "jeu", but not "周五". */
const wholeNames = onceMade(
  () => new Set([...CODES].flatMap((code) => weekdayNamesOf(code).flatMap(([name], i) => (i < WEEK || HAN_PAIR.test(name) ? [name] : [])))),
)
/** The long names come first. */
const WEEK = 7
const HAN_PAIR = /^[\u4e00-\u9fff]{2}$/u

/** Whether a word is the whole or the short name of a weekday, as only what stands before a date can tell: "Jo", "Mi" and "Sun" are names too. */
export const isShortWeekday = (word: string): boolean => allNames().has(word.toLowerCase().replace('.', ''))
const allNames = onceMade(() => new Set([...CODES].flatMap((code) => weekdayNamesOf(code).map(([name]) => name))))

const withoutMarks = (text: string): string => text.slice(0, endWithout(text, NOT_IN_NAME))

const weekdayBeside = (head: string, after: string, code: string): number | undefined => {
  let tail: string | undefined
  for (const { name, weekday, isUnspaced } of namesIn(code)) {
    if (head.endsWith(name) && !LETTER.test(head.at(-name.length - 1) ?? '')) return weekday
    if (!isUnspaced) continue
    tail ??= after.slice(0, 8).replace(MARKS_BEFORE, '')
    if (tail.startsWith(name)) return weekday
  }
  return
}
const MARKS_BEFORE = /^[\s,]?[（([]?/u
const LETTER = /\p{Alpha}/u

const namesIn = (code: string): readonly KnownName[] => {
  const ready = known.get(code)
  if (ready !== undefined) return ready
  const names = CODES.has(code) ? weekdayNamesOf(code).map(knownName) : []
  known.set(code, names)
  return names
}

const knownName = ([name, weekday]: WeekdayName): KnownName => ({ name, weekday, isUnspaced: UNSPACED.test(name) })
