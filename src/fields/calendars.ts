/** Of the calendar that ISO 8601 counts in. */
type Day = readonly [year: number, month: number, day: number]

/** The years from 543 before ours, as Thailand counts them; 69 is 2569. */
export const fromBuddhist = (year: number): number => (year < 100 ? 2500 + year : year) - 543

/** The years of the Republic of China, 民國: the first was 1912. */
export const fromRepublic = (year: number): number => year + 1911

/** The months of the calendar of Iran and Afghanistan, in the spellings of both. */
const SOLAR_MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'امرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'ابان', 'عقرب'],
  ['آذر', 'اذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
]
const SOLAR_NAMES = new Map(SOLAR_MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))

/** The month (1 to 12) of the solar Hijri calendar that a word names. */
export const solarMonthOf = (word: string): number | undefined => SOLAR_NAMES.get(word)

/** The years of a cycle that have a day more: the rule of 33 years gives the true ones from 1343 to 1472 (1964 to 2093). */
const LEAPS = new Set([1, 5, 9, 13, 17, 22, 26, 30])
const CYCLE = 33
/** 1 Farvardin 1349 was 21 March 1970. */
const EPOCH_YEAR = 1349
const EPOCH = Date.UTC(1970, 2, 21)
const DAY_MILLISECONDS = 86_400_000
/** The first six months have 31 days, the others 30. */
const LONG_MONTHS = 6

/** The day of a date of the solar Hijri calendar; undefined where that month has no such day. */
export const fromSolarHijri = (year: number, month: number, day: number): Day | undefined => {
  if (year < EPOCH_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return
  let days = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS) + day - 1
  for (let before = EPOCH_YEAR; before < year; before++) days += 365 + (isLeap(before) ? 1 : 0)
  const date = new Date(EPOCH + days * DAY_MILLISECONDS)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

const isLeap = (year: number): boolean => LEAPS.has(year % CYCLE)

const daysIn = (year: number, month: number): number => (month <= LONG_MONTHS ? 31 : month < 12 || isLeap(year) ? 30 : 29)
