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

/**
 * The weekday (0 is Sunday) that stands right before or right after a date, in the language of the page or in English, else by a whole name in
 * any language: a line alone does not show its own. Names come from Intl.
 */
export const weekdayAround = (before: string, after: string, language = 'en'): number | undefined => {
  // Intl writes "пʼятниця" with a letter that no keyboard has.
  const head = withoutMarks(withoutMarks(before.slice(-24).toLowerCase()).replace(ARTICLE, '')).replace(/['’]/gu, 'ʼ')
  return (
    weekdayBeside(head, after, language) ?? (language === 'en' ? undefined : weekdayBeside(head, after, 'en')) ?? namedBeside(head, after)
  )
}

const namedBeside = (head: string, after: string): number | undefined => {
  const { word = '', pair = '' } = LAST_WORDS.exec(head)?.groups ?? {}
  const behind = NAME_BEHIND.exec(after)?.groups?.['word']?.toLowerCase() ?? ''
  return wholeNames().get(word) ?? wholeNames().get(pair) ?? wholeNames().get(behind) ?? weekdayInBrackets(after)
}
/** One word, and with the one before it: "thứ hai". */
const LAST_WORDS = /(?<pair>(?:[\p{Alpha}\p{M}]{2,9}\s)?(?<word>[\p{Alpha}\p{M}-]{2,20}))$/u
/** "24 Kasım 2025 Pazartesi", "24 ноября 2025 г., понедельник, 07:45", "2025年11月24日 星期一" */
const NAME_BEHIND = /^(?:\s?г\.)?(?:\.?,)?\s?[(（[]?(?<word>[\p{Alpha}\p{M}-]{2,20})(?=$|[\s,)）\]|·•–—-])/u

/** `2025年11月24日（月）`, `2025.11.24(월)`: no other language puts one letter there. */
const weekdayInBrackets = (after: string): number | undefined => {
  const { japanese, korean } = IN_BRACKETS.exec(after)?.groups ?? {}
  return japanese !== undefined ? weekdayBeside('', after, 'ja') : korean !== undefined ? weekdayBeside('', after, 'ko') : undefined
}
const IN_BRACKETS = /^\s?[（(](?:(?<japanese>[日月火水木金土])|(?<korean>[일월화수목금토]))[)）]/u

/** Whether a word is the whole name of a weekday in one of the languages. */
export const isWeekday = (word: string): boolean => wholeNames().has(word.toLowerCase())
/** Short forms are words of their own in many languages, "Mi", "jeu", but not "周五". */
const wholeNames = onceMade(
  () => new Map([...CODES].flatMap((code) => weekdayNamesOf(code).filter(([name], i) => i < WEEK || HAN_PAIR.test(name)))),
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
