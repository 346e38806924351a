// What Intl knows of months and weekdays. The bundle of the command has the answers instead, since asking takes 20 milliseconds at a start.

/** Countries that have month names of their own in a language that all share: `Jänner`, `كانون الثاني`, `جانفي`. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = { de: ['de-AT'], ar: ['ar-LB', 'ar-DZ', 'ar-MA'] }

type Style = 'long' | 'short'
export type MonthName = readonly [name: string, month: number, style: Style]

/** The names of the months (1 to 12) in a language, long and short, alone and with a day (genitive), as `plainName` writes them. */
export const monthNamesOf = (code: string): readonly MonthName[] =>
  [code, ...(COUNTRIES[code] ?? [])].flatMap((locale) => (['long', 'short'] as const).flatMap((style) => namesOf(locale, style)))

const namesOf = (locale: string, style: Style): readonly MonthName[] => {
  const settings = { month: style, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const
  const alone = new Intl.DateTimeFormat(locale, settings)
  const withDay = new Intl.DateTimeFormat(locale, { ...settings, day: 'numeric' })
  return Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
    const date = new Date(Date.UTC(2024, month - 1, 15))
    const genitive = withDay.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
    return [alone.format(date), genitive]
      .map(plainName)
      .filter((name) => name.length >= 2 && !/\d/u.test(name))
      .map((name) => [name, month, style] as const)
  })
}

export type WeekdayName = readonly [name: string, weekday: number]

/** The names of the weekdays (0 is Sunday) in a language, long and short. */
export const weekdayNamesOf = (code: string): readonly WeekdayName[] =>
  (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(code, { weekday: style, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, weekday) => {
      // 4 February 2024 was a Sunday.
      const name = format.format(new Date(Date.UTC(2024, 1, 4 + weekday)))
      return [name.toLowerCase().replace(/\.$/u, ''), weekday] as const
    })
  })

/** The script that a language is written in (ISO 15924). */
export const scriptOf = (code: string): string => new Intl.Locale(code).maximize().script ?? ''

/** Small letters without accents of Latin script: `Fév.` and `fev` are one. A short form ends in a full stop, in Hindi in a mark of its own. */
export const plainName = (name: string): string => {
  const small = name.toLowerCase().replace(/[.॰]$/u, '').trim()
  return /^[\u0000-\u007f]*$/u.test(small) || !/\p{Script=Latin}/u.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '')
}
