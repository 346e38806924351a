import { LANGUAGES } from '../languages.js'

let months: ReadonlyMap<string, number> | undefined

/** Names of months in every language of `languages.ts`, long and short, alone and with a day (genitive), in lower case, to 1 to 12. */
export const monthNames = (): ReadonlyMap<string, number> => {
  months ??= readMonths()
  return months
}

/** Words that are a month's name in one language and a common word or another thing in many texts. */
const COMMON = new Set(['a', 'e', 'i', 'de', 'la'])

const readMonths = (): ReadonlyMap<string, number> => {
  const names = new Map<string, number>()
  const add = (name: string, month: number): void => {
    const key = plainName(name)
    if (key.length >= 2 && !/\d/u.test(key) && !COMMON.has(key) && !names.has(key)) names.set(key, month)
  }
  for (const { code } of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(code, { month: style, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' })
      const withDay = new Intl.DateTimeFormat(code, {
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      })
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2024, month - 1, 15))
        add(alone.format(date), month)
        add(withDay.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month)
      }
    }
  }
  // "Sept" is how newspapers shorten it; Intl says "Sep".
  add('sept', 9)
  return names
}

export const plainName = (name: string): string => name.toLowerCase().replace(/\.$/u, '').trim()
