import { parse } from 'tldts-icann'
import type { DateExpression } from './date-expressions.js'

type Order = 'dmy' | 'mdy'

/** Country codes of domains that are not the code of the country (ISO 3166). */
const REGIONS: Readonly<Record<string, string>> = { uk: 'GB' }
/** Country codes that sites of any country buy for their letters. */
const BOUGHT = new Set(['co', 'io', 'tv', 'me', 'ai', 'fm', 'gg', 'ly', 'cc', 'to', 'sh', 'so', 'is', 'am', 'eu'])
const NUMERIC = /^(?<a>\d{1,2})[-/.]/u

/**
 * Settles dates that can be read two ways by what else is known: the address that holds one reading, another date of the page that is one of
 * them, numeric dates of the page that can be read in one order only, the country of the domain. What stays open keeps both readings.
 */
export const settled = (
  expressions: readonly DateExpression[],
  {
    url,
    urlDate,
    language,
  }: { readonly url?: string | undefined; readonly urlDate?: string | undefined; readonly language?: string | undefined },
): readonly DateExpression[] => {
  if (!expressions.some(({ readings }) => readings.length > 1)) return expressions
  const days = new Set(expressions.flatMap(({ day }) => (day === undefined ? [] : [day])))
  const order = orderShown(expressions) ?? orderOfCountry(url, language)
  return expressions.map((expression) => {
    const { readings } = expression
    if (readings.length < 2) return expression
    const day =
      only(readings, (reading) => urlDate !== undefined && reading.startsWith(urlDate)) ??
      only(readings, (reading) => days.has(reading)) ??
      (order === undefined ? undefined : readings[order === 'dmy' ? 0 : 1])
    return day === undefined ? expression : { ...expression, day, readings: [] }
  })
}

const only = (readings: readonly string[], holds: (reading: string) => boolean): string | undefined => {
  const held = readings.filter(holds)
  return held.length === 1 ? held[0] : undefined
}

/** The order of the page's numeric dates with a number above 12, where all agree. */
const orderShown = (expressions: readonly DateExpression[]): Order | undefined => {
  const orders = new Set<Order>()
  for (const { day, text } of expressions) {
    const a = Number(NUMERIC.exec(text)?.groups?.['a'])
    if (day === undefined || Number.isNaN(a)) continue
    const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
    if (month !== date) orders.add(a === date ? 'dmy' : 'mdy')
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

/** How the country of the domain writes dates, as Intl has it; undefined for a domain of no country. */
const orderOfCountry = (url: string | undefined, language = 'en'): Order | undefined => {
  const suffix = url === undefined ? undefined : parse(url).publicSuffix?.split('.').at(-1)
  if (suffix === undefined || suffix.length !== 2 || BOUGHT.has(suffix)) return
  const region = REGIONS[suffix] ?? suffix.toUpperCase()
  const parts = new Intl.DateTimeFormat(`${language}-${region}`, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(new Date(0))
  const first = parts.find(({ type }) => type === 'day' || type === 'month' || type === 'year')?.type
  return first === 'day' ? 'dmy' : first === 'month' ? 'mdy' : undefined
}
