import { monthOf } from './months.js'

const URL_DATE =
  /\/(?<year>(?:19|20)\d{2})\/(?<month>0[1-9]|1[0-2])(?:\/(?<day>0[1-9]|[12]\d|3[01]))?(?=\/|$)|[/_-](?<compact>20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=[/_.-]|$)|(?<![\d-])(?<dashed>20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d])|-(?<last>20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?=\/?$|\.\p{Lower}{3,5}$)|\/(?<plain>20\d{2}\/(?:1[0-2]|[1-9])\/(?:[12]\d|3[01]|[1-9]))(?:\/|$)/u

/** The date in the path of an address: a day, or a month where it shows no more. */
export const dateInUrl = (url: string | undefined): string | undefined => {
  const groups = url === undefined ? undefined : URL_DATE.exec(url)?.groups
  if (groups === undefined) return namedDate(url ?? '')
  const dashed = groups['dashed'] ?? groups['last']
  if (dashed !== undefined) return dashed
  const compact = groups['compact']
  if (compact !== undefined) return `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`
  const plain = groups['plain']
  if (plain !== undefined)
    return plain
      .split('/')
      .map((part) => part.padStart(2, '0'))
      .join('-')
  return [groups['year'], groups['month'], groups['day']].filter((part) => part !== undefined).join('-')
}

const NAMED = /\/(?<year>20\d{2})\/(?<month>[a-z]{3,9})\/(?<day>0?[1-9]|[12]\d|3[01])\//u

const DAY_FIRST = /\/(?<first>0[1-9]|[12]\d|3[01])-(?<second>0[1-9]|[12]\d|3[01])-(?<year>20\d{2})(?=[/.]|$)/u

/** `/2026/mar/05/tide-wall`, and `/24-11-2026/tide-wall` where one of both numbers is no month. */
const namedDate = (url: string): string | undefined => {
  const { first = '', second = '', year: last } = DAY_FIRST.exec(url)?.groups ?? {}
  if (last !== undefined && Number(first) > 12 !== Number(second) > 12)
    return Number(first) > 12 ? `${last}-${second}-${first}` : `${last}-${first}-${second}`
  const { year, month = '', day = '' } = NAMED.exec(url)?.groups ?? {}
  const number = year === undefined ? undefined : monthOf(month, 'en')
  return number === undefined ? undefined : [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-')
}
