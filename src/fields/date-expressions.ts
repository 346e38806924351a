import { Chrono, strict } from 'chrono-node/en'
import { monthOf } from './months.js'

/** A date as it stands in a text. */
export type DateExpression = {
  /** ISO 8601, as exact as the text shows; undefined for an ambiguous or relative one that could not be settled. */
  readonly value: string | undefined
  /** Both readings of a numeric date whose order is open. */
  readonly readings: readonly string[]
  readonly at: number
  readonly text: string
  readonly weekday: number | undefined
  readonly isRelative: boolean
}

export type DateContext = {
  /** BCP 47, decides the order of a numeric date where all who write the language agree. */
  readonly language?: string | undefined
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd' | undefined
  /** ISO 8601. */
  readonly referenceDate?: string | undefined
}

type Day = { readonly year: number; readonly month: number; readonly day: number | undefined }

const NEEDED = new Set(['ISOFormatParser', 'ENMonthNameLittleEndianParser', 'ENTimeExpressionParser', 'ENTimeUnitAgoFormatParser'])
let chrono: Chrono | undefined
/** Only the parsers that the canonical form needs: all of them together take 100 ms to start. */
const reader = (): Chrono => {
  chrono ??= new Chrono({ parsers: strict.parsers.filter((parser) => NEEDED.has(parser.constructor.name)), refiners: strict.refiners })
  return chrono
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const EARLIEST = 1990
const LATEST = 2100

const ISO =
  /(?<![\d/.-])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?:T|,? {1,2})(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?) ?(?<zone>Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/u
const COMPACT_ZONE = /^(?<hours>[+-]\d{2})(?<minutes>\d{2})$/u
const NUMERIC = /(?<![\d/.,:-])(?<a>\d{1,2})(?<mark>[-/.])\s?(?<b>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d{2})(?!\d|[/.-]\d)/u
const CJK = /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일号號])?/u
const DAY_MONTH =
  /(?<![\d/.,:-])(?<day>\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\.)?(?:-|,? ?)(?:(?:of|de|d['’]|del|di|ngày|tháng) ?)?(?<month>[\p{L}][\p{L}\p{M}]{1,14})\.?(?:-|,? ?)(?:(?:de|del|of|năm|г\.) ?)?(?<year>\d{4})(?!\d)/u
const MONTH_DAY =
  /(?<![\p{L}\d])(?<month>[\p{L}][\p{L}\p{M}]{1,14})\.?[ -]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,|\.)? ?(?:de |of )?(?<year>\d{4})(?!\d)/u
const VIETNAMESE = /(?<day>\d{1,2}) ?tháng ?(?<month>\d{1,2}),? ?(?:năm )?(?<year>\d{4})/iu
const CLOCK =
  /^(?:\s|[,;|·•\-–—@T]|at\b|um\b|à\b|a las\b|alle\b|ore\b|às\b|kl\.?|klo\b|om\b|o godz\.|в\b|о\b|saat\b|lúc\b|pukul\b|[-–—]){0,6}\s?(?<hour>\d{1,2})(?<mark>[:.h時点시]) ?(?<minute>\d{2})(?::(?<second>\d{2}))?\s?(?<half>[ap]\.?\s?m\.?(?![\p{L}]))?\s?(?<zone>\(?(?:Z|UTC|GMT|[ECMP][SD]?T|BST|CES?T|MES?Z)(?:[+-]\d{1,2}(?::?\d{2})?)?\)?|[+-]\d{2}:?\d{2})?(?![\p{L}\d])/iu
const CLOCK_BEFORE =
  /(?<hour>\d{1,2}):(?<minute>\d{2})\s?(?<half>[ap]\.?\s?m\.?)?\s?(?<zone>UTC|GMT|[ECMP][SD]?T|BST|CES?T)?(?:\s?[,|·•–—-]\s?|\s(?:on\s)?|\s)$/iu
const RELATIVE = /(?<![\p{L}\d])(?:\d{1,3}|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago(?!\p{L})/iu
const DIGITS: readonly (readonly [first: number, pattern: RegExp])[] = [
  [0x660, /[\u0660-\u0669]/gu],
  [0x6f0, /[\u06f0-\u06f9]/gu],
  [0x966, /[\u0966-\u096f]/gu],
  [0xff10, /[\uff10-\uff19]/gu],
]
/** Languages whose writers all put the day first in a date with slashes. */
const DAY_FIRST = new Set([
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'nn',
  'no',
  'tr',
  'ru',
  'uk',
  'id',
  'vi',
  'ar',
  'hi',
  'cs',
  'fi',
  'ro',
  'el',
  'hu',
])

/** Every date in `text`, in order; at most the first 400 characters are read. */
export const dateExpressionsIn = (text: string, context: DateContext = {}): readonly DateExpression[] => {
  const found: DateExpression[] = []
  const source = asciiDigits(text.slice(0, 400))
  if (!/\d/u.test(source) && !RELATIVE.test(source)) return found
  let from = 0
  while (from < source.length && found.length < 6) {
    const next = firstIn(source.slice(from), context)
    if (next === undefined) break
    found.push({ ...next, at: next.at + from })
    from += next.at + Math.max(1, next.text.length)
  }
  return found
}

const asciiDigits = (text: string): string => {
  let out = text
  for (const [first, pattern] of DIGITS) out = out.replace(pattern, (digit) => String(digit.charCodeAt(0) - first))
  return out
}

type Match = {
  readonly at: number
  readonly length: number
  readonly day: Day
  readonly readings: readonly Day[]
  readonly clock?: string | undefined
}

const firstIn = (text: string, context: DateContext): DateExpression | undefined => {
  const matches = [iso(text), cjk(text), vietnamese(text), worded(text, context), numeric(text, context)].filter(
    (match) => match !== undefined,
  )
  const best = matches.sort((a, b) => a.at - b.at || b.length - a.length)[0]
  const relative = RELATIVE.exec(text)
  if (relative !== null && (best === undefined || relative.index < best.at)) return relativeExpression(relative, context)
  if (best === undefined) return
  const base = { at: best.at, text: text.slice(best.at, best.at + best.length), isRelative: false, weekday: undefined }
  if (best.readings.length > 1) return { ...base, value: undefined, readings: best.readings.map(dayText) }
  if (best.day.day === undefined) return { ...base, value: dayText(best.day), readings: [] }
  const clock = best.clock === undefined ? clockAround(text, best) : best.clock
  return { ...base, value: dayText(best.day) + (clock === undefined || clock === '' ? '' : timeOf(best.day, clock)), readings: [] }
}

const iso = (text: string): Match | undefined => {
  const match = ISO.exec(text)
  const groups = match?.groups
  if (match === null || groups === undefined) return
  const day = dayOf(Number(groups['year']), Number(groups['month']), Number(groups['day']))
  if (day === undefined) return
  const zone = (groups['zone'] ?? '').replace(COMPACT_ZONE, '$<hours>:$<minutes>')
  const clock = groups['clock'] === undefined ? undefined : `${groups['clock'].replace(/\.\d+$/u, '')} ${zone}`.trim()
  return { at: match.index, length: match[0].length, day, readings: [], clock }
}

const cjk = (text: string): Match | undefined =>
  fromGroups(CJK.exec(text), (groups) =>
    dayOf(Number(groups['year']), Number(groups['month']), groups['day'] === undefined ? undefined : Number(groups['day'])),
  )

const vietnamese = (text: string): Match | undefined =>
  fromGroups(VIETNAMESE.exec(text), (groups) => dayOf(Number(groups['year']), Number(groups['month']), Number(groups['day'])))

const fromGroups = (
  match: RegExpExecArray | null,
  read: (groups: Record<string, string | undefined>) => Day | undefined,
): Match | undefined => {
  const day = match?.groups && read(match.groups)
  return match && day ? { at: match.index, length: match[0].length, day, readings: [] } : undefined
}

/** A day and the name of a month in either order; words that are no month are passed over. */
const worded = (text: string, { language }: DateContext): Match | undefined => {
  let best: Match | undefined
  for (const pattern of [DAY_MONTH, MONTH_DAY]) {
    for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
      const found = fromGroups(match, (groups) => {
        const month = monthOf(groups['month'] ?? '', language)
        return month === undefined ? undefined : dayOf(Number(groups['year']), month, Number(groups['day']))
      })
      if (found !== undefined && (best === undefined || found.at < best.at)) best = found
      if (found !== undefined) break
    }
  }
  return best
}

const numeric = (text: string, { dateOrder, language }: DateContext): Match | undefined => {
  const match = NUMERIC.exec(text)
  const groups = match?.groups
  if (match === null || groups === undefined) return
  const [a, b] = [Number(groups['a']), Number(groups['b'])]
  const isShort = groups['year']?.length === 2
  const year = Number(groups['year']) + (isShort ? 2000 : 0)
  const dmy = dayOf(year, b, a)
  const mdy = dayOf(year, a, b)
  const base = { at: match.index, length: match[0].length }
  const isDotted = groups['mark'] === '.'
  const order = dateOrder ?? (isDotted || DAY_FIRST.has(language ?? '') ? 'dmy' : undefined)
  // "10/11/12" could be any of six dates.
  if (isShort && order === undefined && a <= 12 && b <= 12) return
  if (order === 'mdy' && mdy) return { ...base, day: mdy, readings: [] }
  if (order === 'dmy' && dmy) return { ...base, day: dmy, readings: [] }
  if (dmy && mdy && a !== b) return { ...base, day: dmy, readings: [dmy, mdy] }
  const day = dmy ?? mdy
  return day && { ...base, day, readings: [] }
}

const dayOf = (year: number, month: number, day: number | undefined): Day | undefined => {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12) return
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return
  return { year, month, day }
}

const two = (value: number): string => String(value).padStart(2, '0')

const dayText = ({ year, month, day }: Day): string => `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`

const clockAround = (text: string, { at, length }: Match): string | undefined => {
  const after = CLOCK.exec(text.slice(at + length, at + length + 60))?.groups
  const groups = after ?? CLOCK_BEFORE.exec(text.slice(Math.max(0, at - 30), at))?.groups
  if (groups === undefined) return
  const half = groups['half']?.replace(/[.\s]/gu, '') ?? ''
  return `${groups['hour']}:${groups['minute']}${groups['second'] === undefined ? '' : `:${groups['second']}`} ${half} ${(groups['zone'] ?? '').replace(/[()]/gu, '')}`.trim()
}

/** Zones whose letters mean one offset, or one by season; others ("IST") mean several and are left out. */
const ZONES = /^(?:Z|UTC|GMT|[ECMP][SD]?T|BST|CES?T|MES?Z)$/iu

/** Time and offset, read by chrono from the canonical form; "" where the clock is none. */
const timeOf = (day: Day, clock: string): string => {
  const zone = clock.split(' ').at(-1) ?? ''
  const english = clock.replace(/MESZ/iu, 'CEST').replace(/MEZ/iu, 'CET')
  const canonical = `${day.day} ${MONTHS[day.month - 1]} ${day.year} ${english}`
  const start = reader().parse(canonical, new Date(Date.UTC(day.year, day.month - 1, day.day ?? 1)))[0]?.start
  if (start === undefined || !start.isCertain('hour')) return ''
  const seconds = start.isCertain('second') ? `:${two(start.get('second') ?? 0)}` : ''
  const offset = ZONES.test(zone) || /[+-]\d/u.test(zone) ? start.get('timezoneOffset') : null
  return `T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}${seconds}${offset === null || offset === undefined ? '' : offsetText(offset)}`
}

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const relativeExpression = (match: RegExpExecArray, { referenceDate }: DateContext): DateExpression => {
  const base = { at: match.index, text: match[0], readings: [], weekday: undefined, isRelative: true }
  if (referenceDate === undefined) return { ...base, value: undefined }
  const date = reader()
    .parse(match[0], { instant: new Date(referenceDate), timezone: 0 })[0]
    ?.date()
  if (date === undefined) return { ...base, value: undefined }
  const isoText = date.toISOString()
  return { ...base, value: /second|minute|min|hour|hr/iu.test(match[0]) ? `${isoText.slice(0, 16)}Z` : isoText.slice(0, 10) }
}
