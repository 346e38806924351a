import { LANGUAGES } from '../languages.js'

const known = new Map<string, ReadonlyMap<string, number>>()

/**
 * The month (1 to 12) that a word names: in English, in the language of the page, else in any language of `languages.ts`.
 * Names come from Intl, long and short, alone and with a day (genitive); each language is read when it is first asked for.
 */
export const monthOf = (word: string, language: string | undefined): number | undefined => {
  const key = plainName(word)
  const codes = ['en', ...LANGUAGES.map(({ code }) => code).filter((code) => code === language)]
  return (
    inLanguages(key, codes) ??
    inLanguages(
      key,
      LANGUAGES.map(({ code }) => code),
    )
  )
}

const inLanguages = (key: string, codes: readonly string[]): number | undefined => {
  for (const code of codes) {
    const month = namesIn(code).get(key)
    if (month !== undefined) return month
  }
  return
}

const namesIn = (code: string): ReadonlyMap<string, number> => {
  const ready = known.get(code)
  if (ready !== undefined) return ready
  const names = new Map<string, number>()
  const add = (name: string, month: number): void => {
    const key = plainName(name)
    if (key.length >= 2 && !/\d/u.test(key) && !names.has(key)) names.set(key, month)
  }
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
  // "Sept" is how newspapers shorten it; Intl says "Sep".
  if (code === 'en') add('sept', 9)
  known.set(code, names)
  return names
}

const plainName = (name: string): string => name.toLowerCase().replace(/\.$/u, '').trim()
