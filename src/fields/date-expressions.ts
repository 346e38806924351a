import { codeUnitAt } from '../characters.js'
import { fromBuddhist } from './calendars.js'
import { type Clock, clockAround, timeText } from './clock.js'
import { monthOf } from './months.js'
import { CALENDAR_PATTERNS, HAN_DAY } from './date-calendars.js'
import { type DateContext, type Day, dayOf, EARLIEST, type Groups, type Pattern } from './date-pattern.js'
import { dayBefore, mayCount, namedDayIn, relativeDate, relativeTimeIn } from './relative-times.js'
import { isDayFirstLabel, ORDER_VARIES } from './label-language.js'
import { phrasesIn } from '../phrases.js'
import { countWords } from '../words.js'
import { weekdayAround } from './weekdays.js'

/** A date as it stands in a text. */
export type DateExpression = {
  /** ISO 8601 date, or date and time where it was counted from the reference date; undefined for one that is ambiguous or could not be counted. */
  readonly day: string | undefined
  /** Both readings of a numeric date whose order is open. */
  readonly readings: readonly string[]
  readonly at: number
  readonly text: string
  readonly clock: Clock | undefined
  /** 0 is Sunday. */
  readonly weekday: number | undefined
  readonly isRelative: boolean
}

/** Letters of a text that are read. */
const READ = 400
/** A text with more dates than this is a list, and its first ones show it. */
const MOST = 8

/** Between a day and its month, and between a month and the year, in the languages that put a word there. */
const JOINED = "(?:of|de|DE|d['’]|del|DEL|di|ngày|tháng|năm|г\\.)"
const WORD = '\\p{Alpha}[\\p{Alpha}\\p{M}]{1,14}'
const ISO = /(?<![\d/.-]|(?<!\p{Alpha})[vV])(?<year>(?:19|20)\d{2})(?<mark>[-/.]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d{1,2})(?![\d-])/gu
const NUMERIC =
  /(?<![\d/.:]|\d[,-])(?<a>\d{1,2})(?<mark>[-/.])\s?(?<b>\d{1,2})\k<mark>\s?(?<year>(?:19|20)\d{2}|\d{2}(?![_\d]))(?![/.-]\d)(?=(?<clock>,? (?:um |at )?\d{1,2}[:.]\d{2}(?!\d))?)/gu
/** 2026 02/08 09:33:17 */
const YEAR_APART = /(?<![\d/.-])(?<year>(?:19|20)\d{2}) (?<month>\d{2})\/(?<day>\d{2})(?= \d{2}:\d{2})/gu
/** 2026年2月3日, 2026（令和8）年2月3日, 2026年（令和8年）2月3日, 令和8年（2026年）2月3日 */
const CJK =
  /(?<year>(?:19|20)\d{2})\s?(?:[（(](?:令和|平成)\s?(?:\d{1,2}|元)年?[）)]\s?)?[年년](?:[（(](?:令和|平成)\s?(?:\d{1,2}|元)年?[）)]|[）)])?\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号號]/gu
/** Tue Feb  3 18:30:12 UTC 2026, as `ctime` of C prints it. */
const CTIME =
  /(?<![\p{Alpha}\d])(?<month>\p{Alpha}{3}) {1,2}(?<day>\d{1,2}) \d{2}:\d{2}:\d{2} (?:[A-Z]{3,4} |[+-]\d{4} )?(?<year>(?:19|20)\d{2})(?!\d)/gu
/** 3/2 2026, as the north of Europe writes it. */
const NORDIC = /(?<![\d/.:-])(?<day>\d{1,2})\/(?<month>\d{1,2})[ -](?<year>(?:19|20)\d{2})(?![\d:])/gu
const NORDIC_LANGUAGES = new Set(['sv', 'da', 'nb', 'nn'])
const DAY_MONTH = new RegExp(
  `(?:(?<![\\d/.:]|\\d[,-])|(?<=(?:19|20)\\d{2}|\\d:\\d{2}-))(?<day>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|er|re|º|ª|\\.)?(?:[-/]|,? ?)(?:${JOINED} ?)?(?<month>${WORD}(?: (?!${JOINED} ?\\d)${WORD})?)(?:/ ?${WORD})?[.॰]?(?:[-/]| ?[,،]? ?)(?:${JOINED} ?)?(?<year>(?:19|20)\\d{2})`,
  'gu',
)
/** 04-Feb-26, as databases print it. */
const DAY_MONTH_SHORT = /(?<![\p{Alpha}\d/.:-])(?<day>\d{1,2})-(?<month>\p{Alpha}{3,4})-(?<short>\d{2})(?![\d-])/gu
/** 4 Feb '26 */
const DAY_MONTH_APOSTROPHE = new RegExp(
  `(?<![\\d/.:])(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?<month>${WORD})\\.?,? ['’](?<short>\\d{2})(?![\\d\\p{Alpha}])`,
  'gu',
)
/** `onFebruary 9`: markup between both was lost. */
const MONTH_DAY =
  /(?:(?<!\p{Alpha})|(?<=\p{Lower})(?=\p{Upper}))(?<month>\p{Alpha}[\p{Alpha}\p{M}]{1,14})\.?[ -]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)? ?(?:,|\.)? ?(?:de |of )?(?<year>(?:19|20)\d{2})/gu
/** `3.2.26` or `Harbour, 3.2.26`, all of a text: inside of one it is a version as well. */
const SHORT = /^(?:\p{Upper}[\p{Alpha} ]{1,30}, ?)?(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{2})$/gu
const YEAR_MONTH = /(?<!\d)(?<year>(?:19|20)\d{2})(?:[.,-]| )? ?(?<month>\p{Alpha}[\p{Alpha}\p{M}]{1,14})\.?[ -](?<day>\d{1,2})(?!\d|:)/gu
const VIETNAMESE = /(?<!\d)(?<day>\d{1,2}) ?(?:tháng|thg\.?|,? Th) ?(?<month>\d{1,2})(?:,|\/)? ?(?:năm )?(?<year>(?:19|20)\d{2})/giu

const DIGITS: readonly (readonly [first: number, pattern: RegExp])[] = [
  [0x660, /[\u0660-\u0669]/gu],
  [0x6f0, /[\u06f0-\u06f9]/gu],
  [0x966, /[\u0966-\u096f]/gu],
  [0xe50, /[\u0e50-\u0e59]/gu],
  [0xff10, /[\uff10-\uff19]/gu],
]
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/u
/** What every date has: a year of four figures, or figures around two marks; the name of an era, or a month of Thailand. */
const MAYBE = /(?:19|20|13|14|25)\d\d|[令平]|\d\s?[年\u0e00-\u0e4e]|\d[./-]\s?\d{1,2}[./-]\s?\d\d|\d-[^\s\d-]{3,4}-\d\d| ['’]\d\d/u
/** Languages that put the year first, in two figures too: 26.02.03 */
const YEAR_FIRST = new Set(['zh', 'ja', 'ko'])

/** Every date in the first letters of `text`, in order; a time counted from now is one too. */
export const dateExpressionsIn = (text: string, context: DateContext = {}): readonly DateExpression[] => {
  const source = asciiDigits(text.slice(0, READ))
  const isHan = source.includes('月') && HAN_DAY.test(source)
  if (!isHan && !/\d|ago/u.test(source) && !mayCount(source)) return []
  const written = isHan || (hasTwoNumbers(source) && MAYBE.test(source)) ? absolute(source, context) : []
  const found = written.length > 0 ? written : compact(source, context)
  const relative = relativeTimeIn(source, context.language)
  if (relative === undefined) return found
  const { referenceDate } = context
  const day = referenceDate === undefined ? undefined : relativeDate(relative, referenceDate)
  const counted = { day, readings: [], at: relative.at, text: relative.text, clock: undefined, weekday: undefined, isRelative: true }
  return [...found, counted].sort((a, b) => a.at - b.at)
}

/** "20260203", "Published: 20260203 18:05": all of a line but a label and a clock, as inside of one it is a number of anything. */
const compact = (text: string, { language }: DateContext): readonly DateExpression[] => {
  const found = text.length > COMPACT_LETTERS || !text.includes('20') ? undefined : COMPACT.exec(text)?.groups
  const { label = '', figures = '', year, month, day: date, after = '' } = found ?? {}
  const [day] = found === undefined || !isLabel(label) ? [] : dayOf(year, month, date)
  if (day === undefined) return []
  const clock = clockAround('', after, language)
  return [{ day: dayText(day), readings: [], at: label.length, text: figures, clock, weekday: undefined, isRelative: false }]
}
const COMPACT_LETTERS = 60
const COMPACT =
  /^(?<label>\D{0,30})(?<figures>(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01]))(?<after>(?:[ T]\d{2}:\d{2}(?::\d{2})?)?)$/u

/** The whole of a line that names its day by "today" or "yesterday": a label, the word, a clock, and nothing else. */
export const namedDateIn = (text: string, { language, referenceDate }: DateContext): DateExpression | undefined => {
  const named = namedDayIn(text, language)
  if (named === undefined) return
  const { at, text: word, back, rest } = named
  const clock = clockAround('', rest, language)
  if (!AFTER_CLOCK.test(rest.slice(clock?.behind ?? 0)) || !isLabel(text.slice(0, at))) return
  const day = referenceDate === undefined ? undefined : dayBefore(referenceDate, back)
  const counted = day === undefined || clock === undefined ? day : day + timeText(day, clock)
  return { day: counted, readings: [], at, text: word, clock, weekday: undefined, isRelative: true }
}
const AFTER_CLOCK = /^[\s.,)|·•]{0,4}(?:Uhr|h|hs|hrs)?[\s.,)|·•]{0,4}$/u

/** Whether a text has nothing but words for publication and change, and small ones: "Publié le". */
const isLabel = (text: string): boolean => {
  const bare = text.replace(/[^\p{Alpha}\p{M}]+/gu, ' ').trim()
  if (bare === '') return true
  const { opening } = phrasesIn(bare)
  return (opening.has('published') || opening.has('updated')) && countWords(bare) <= LABEL_WORDS
}
const LABEL_WORDS = 3

/** ISO 8601, as exact as the text shows; undefined where the day is. */
export const dateText = ({ day, clock, isRelative }: DateExpression): string | undefined =>
  day === undefined || isRelative || clock === undefined ? day : day + timeText(day, clock)

/** With figures of other scripts as 0 to 9. */
export const asciiDigits = (text: string): string => {
  if (!OTHER_DIGIT.test(text)) return text
  let out = text
  for (const [first, pattern] of DIGITS) out = out.replace(pattern, (digit) => String(digit.charCodeAt(0) - first))
  return out
}

type Match = { readonly at: number; readonly length: number; readonly days: readonly Day[] }

/** A day, a word and a year, a day and a year, or a year, a word and a day: what tells from the start which patterns with a name can match. */
const DAY_WORD_YEAR = /\d\D{1,80}[^\d\s.,'’-][\s.,،'’-]{0,5}(?:19|20)\d\d/
const DAY_YEAR = /\d(?:st|nd|rd|th|ST|ND|RD|TH)?[.,]? ?(?:de |of )?(?:19|20)\d\d/
const YEAR_WORD_DAY = /(?:19|20)\d\d[.,-]? {0,2}[A-Za-z\u0080-\uffff]{2,30}\.?[ -]\d/

const PATTERNS: readonly Pattern[] = [
  { hint: /\d[-/.] ?\d/u, pattern: ISO, read: (groups) => dayOf(groups['year'], groups['month'], groups['day']) },
  { hint: /\d \d{2}\/\d{2} \d/u, pattern: YEAR_APART, read: (groups) => dayOf(groups['year'], groups['month'], groups['day']) },
  { hint: /[月월]/u, isFar: true, pattern: CJK, read: (groups) => dayOf(groups['year'], groups['month'], groups['day']) },
  ...CALENDAR_PATTERNS,
  {
    hint: /\d\/\d/u,
    pattern: NORDIC,
    read: (groups, { language = '' }) => (NORDIC_LANGUAGES.has(language) ? dayOf(groups['year'], groups['month'], groups['day']) : []),
  },
  { hint: /\d,? ?th(?:áng|g\.?)? ?\d/iu, pattern: VIETNAMESE, read: (groups) => dayOf(groups['year'], groups['month'], groups['day']) },
  { hint: DAY_WORD_YEAR, pattern: DAY_MONTH, read: (groups, context) => worded(groups, context) },
  {
    hint: /\d-[^\s\d-]{3,4}-\d/u,
    pattern: DAY_MONTH_SHORT,
    read: ({ short, ...groups }, context) => worded({ ...groups, year: fullYear(short) }, context),
  },
  {
    hint: / ['’]\d\d/u,
    pattern: DAY_MONTH_APOSTROPHE,
    read: ({ short, ...groups }, context) => worded({ ...groups, year: fullYear(short) }, context),
  },
  { hint: /\d:\d{2}:\d{2} .{0,6}(?:19|20)\d/u, pattern: CTIME, read: (groups, context) => worded(groups, context) },
  { hint: DAY_YEAR, pattern: MONTH_DAY, read: (groups, context) => worded(groups, context) },
  { hint: YEAR_WORD_DAY, pattern: YEAR_MONTH, read: (groups, context) => worded(groups, context) },
  {
    hint: /^.{0,45}\d\. ?\d{2}$/u,
    pattern: SHORT,
    read: ({ year, month, day }, { language = 'en' }) => (ORDER_VARIES.has(language) ? [] : dayOf(fullYear(year), month, day)),
  },
  { hint: /\d[-/.]\s?\d/u, pattern: NUMERIC, read: (groups, context) => numeric(groups, context) },
]

/** The patterns of the many texts that have no letter of a far script. */
const NEAR_PATTERNS = PATTERNS.filter(({ isFar }) => isFar !== true)
const FAR_LETTER = /[\u0600-\u1fff\u2e80-\uffff]/

/** Whether two numbers stand in a text, as in all dates but those in Han figures: "2026" alone is none, and "Feb 182009" has the day glued to the year. */
const hasTwoNumbers = (text: string): boolean => {
  const { length } = text
  let runs = 0
  let figures = 0
  for (let i = 0; i < length; i++) {
    figures = isAsciiDigit(codeUnitAt(text, i)) ? figures + 1 : 0
    if (figures === 1) runs++
    if (runs === 2 || figures > YEAR_FIGURES) return true
  }
  return false
}
const YEAR_FIGURES = 4
const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const absolute = (source: string, context: DateContext): readonly DateExpression[] => {
  const matches: Match[] = []
  const patterns = FAR_LETTER.test(source) ? PATTERNS : NEAR_PATTERNS
  for (let i = 0; i < patterns.length; i++) addMatches(matches, patterns[i] as Pattern, source, context)
  if (matches.length > 1) matches.sort((a, b) => a.at - b.at || b.length - a.length)
  const found: DateExpression[] = []
  let end = 0
  for (const { at, length, days } of matches) {
    if (at < end || found.length >= MOST) continue
    const before = source.slice(Math.max(end, at - 40), at)
    end = at + length
    const one = expression({ text: source.slice(at, end), at, days, before, after: source.slice(end, end + 60) }, context.language)
    end += one.clock?.behind ?? 0
    found.push(one)
  }
  return found
}

const addMatches = (matches: Match[], { hint, pattern, read }: Pattern, source: string, context: DateContext): void => {
  if (!hint.test(source)) return
  pattern.lastIndex = 0
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const days = read(match.groups ?? {}, context)
    if (days.length > 0) matches.push({ at: match.index, length: match[0].length, days })
  }
}

type Piece = { readonly text: string; readonly at: number; readonly days: readonly Day[]; readonly before: string; readonly after: string }

const expression = ({ text, at, days, before, after }: Piece, language: string | undefined): DateExpression => {
  const weekday = weekdayAround(before, after, language)
  // "Tuesday 03/02/2026": one of both readings is a Tuesday.
  const onWeekday = days.length > 1 && weekday !== undefined ? days.filter((day) => weekdayOf(dayText(day)) === weekday) : days
  // "02/11/26 2:05 PM ET": the month stands last among the readings, and first where clocks are so written.
  const isOpen = onWeekday.length > 1
  const known =
    isOpen && AMERICAN_CLOCK.test(after)
      ? onWeekday.slice(-1)
      : isOpen && (OTHER_CLOCK.test(after) || isDayFirstLabel(before))
        ? onWeekday.slice(0, 1)
        : onWeekday
  const readings = (known.length === 1 ? known : days).map(dayText)
  return {
    day: readings.length === 1 ? readings[0] : undefined,
    readings: readings.length > 1 ? readings : [],
    at,
    text,
    clock: clockAround(before, after, language) ?? clockWithin(text, language),
    weekday,
    isRelative: false,
  }
}

/** The clock between the day and the year: "Feb  3 18:30:12 UTC 2026". */
const clockWithin = (text: string, language: string | undefined): Clock | undefined => {
  const inside = text.includes(':') ? CLOCK_INSIDE.exec(text)?.[0] : undefined
  const clock = inside === undefined ? undefined : clockAround('', inside, language)
  return clock === undefined ? undefined : { ...clock, behind: 0 }
}
const CLOCK_INSIDE = /(?<=\d) \d{2}:\d{2}:\d{2}(?: [A-Z]{3,4}| [+-]\d{4})?(?= \d{4}$)/u

/** A half of the day and a zone of North America. */
const AMERICAN_CLOCK = /^,?\s(?:at\s)?\d{1,2}:\d{2}\s?[AaPp]\.?[Mm]\.?\s(?:[ECMP][SD]?T|AK[SD]T|HST)(?!\p{Alpha})/u

/** A zone of countries that put the day first. */
const OTHER_CLOCK =
  /^,?\s(?:at\s)?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[AaPp]\.?[Mm]\.?\s)?\(?(?:WIB|WITA|WIT|IST|BST|MESZ|MEZ|CES?T|EES?T|MSK|МСК|A[CEW][SD]T|NZ[SD]T|SGT|HKT|PKT|WAT|EAT|SAST)(?!\p{Alpha})/u

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()

const worded = (groups: Groups, { language }: DateContext): readonly Day[] => {
  const [first = '', second] = (groups['month'] ?? '').split(' ')
  // Two words are one name in Arabic; elsewhere the second is none, and there is no date.
  const month = second === undefined ? (monthOf(first, language) ?? gluedMonth(first, language)) : monthOf(`${first} ${second}`, language)
  return month === undefined ? [] : dayOf(groups['year'], String(month), groups['day'])
}

/** `QuillMar 5, 2026`: the name before it was a link. */
const gluedMonth = (word: string, language: string | undefined): number | undefined => {
  const tail = /\p{Lower}(?<month>\p{Upper}\p{Lower}{2,11})$/u.exec(word)?.groups?.['month']
  return tail === undefined ? undefined : monthOf(tail, language)
}

/** Two figures are a year of what the web can show: 98 is 1998. */
const fullYear = (short = ''): string => `${Number(short) >= EARLIEST % 100 ? 19 : 20}${short}`

const numeric = (groups: Groups, { dateOrder, language }: DateContext): readonly Day[] => {
  const { a = '', b = '', year = '', mark } = groups
  const isShort = year.length === 2
  // "1.9.22" is a version as well as a day, unless a clock follows.
  const isBare = isShort && groups['clock'] === undefined
  if (isBare && mark === '.' && (a.length < 2 || b.length < 2)) return []
  if (isShort && (dateOrder ?? (YEAR_FIRST.has(language ?? '') && a.length === 2 ? 'ymd' : undefined)) === 'ymd')
    return dayOf(fullYear(a), b, year)
  const full = !isShort ? year : language === 'th' ? String(fromBuddhist(Number(year))) : fullYear(year)
  const dmy = dayOf(full, b, a)
  const mdy = dayOf(full, a, b)
  const order = dateOrder ?? (mark === '.' || (language !== undefined && !ORDER_VARIES.has(language)) ? 'dmy' : undefined)
  // "10/11/12" could be any of six dates; before a clock the year stands last.
  if (isShort && order === undefined && Number(a) <= 12 && Number(b) <= 12 && (isBare || Number(year) <= 12)) return []
  if (order === 'mdy' && mdy.length > 0) return mdy
  if (order === 'dmy' && dmy.length > 0) return dmy
  return a === b ? dmy : [...dmy, ...mdy]
}

const two = (value: number): string => String(value).padStart(2, '0')

const dayText = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
