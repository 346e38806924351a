import { LANGUAGES } from '../languages.js'
import { type WeekdayName, weekdayNamesOf } from './calendar-names.js'

const CODES = new Set(LANGUAGES.map(({ code }) => code))
const known = new Map<string, readonly WeekdayName[]>()
const NOT_IN_NAME = /[\s.,،:|·•(（[-]+$/u

/** The weekday (0 is Sunday) that stands right before or right after a date, in the language of the page or in English; names come from Intl. */
export const weekdayAround = (before: string, after: string, language: string | undefined): number | undefined => {
  const head = before
    .slice(-24)
    .toLowerCase()
    .replace(NOT_IN_NAME, '')
    .replace(/\s(?:den|the|le|dnia|el|il|ngày)$/u, '')
    .replace(NOT_IN_NAME, '')
  const tail = after.slice(0, 8).replace(/^[\s,]?[（([]?/u, '')
  for (const code of new Set([language ?? 'en', 'en'])) {
    if (!CODES.has(code)) continue
    for (const [name, weekday] of namesIn(code)) {
      if (head.endsWith(name) && !/\p{L}/u.test(head.at(-name.length - 1) ?? '')) return weekday
      if (isUnspacedName(name) && tail.startsWith(name)) return weekday
    }
  }
  return
}

const isUnspacedName = (name: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]/u.test(name)

const namesIn = (code: string): readonly WeekdayName[] => {
  const names = known.get(code) ?? weekdayNamesOf(code)
  known.set(code, names)
  return names
}
