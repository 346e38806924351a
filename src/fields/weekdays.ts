import { LANGUAGES } from '../languages.js'

const CODES = new Set(LANGUAGES.map(({ code }) => code))
const known = new Map<string, readonly (readonly [name: string, weekday: number])[]>()
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

const namesIn = (code: string): readonly (readonly [name: string, weekday: number])[] => {
  const ready = known.get(code)
  if (ready !== undefined) return ready
  const names = (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(code, { weekday: style, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, weekday) => {
      // 4 February 2024 was a Sunday.
      const name = format.format(new Date(Date.UTC(2024, 1, 4 + weekday)))
      return [name.toLowerCase().replace(/\.$/u, ''), weekday] as const
    })
  })
  known.set(code, names)
  return names
}
