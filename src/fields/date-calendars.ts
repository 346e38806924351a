import { fromBuddhist, fromRepublic, fromSolarHijri, solarMonthOf } from './calendars.js'
import { type Day, dayOf, LATEST, type Pattern } from './date-pattern.js'
import { monthOf } from './months.js'

/** 令和8年2月3日: the year is counted from the one before the era's first. */
const ERA = /(?<era>令和|平成)\s?(?<count>\d{1,2}|元)年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日/gu
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 }
/** 二〇二六年二月三日, 令和八年二月三日 */
const HAN =
  /(?:(?<era>令和|平成)(?<count>元|[一二三四五六七八九十]{1,3})|(?<year>[一二][〇零○一二三四五六七八九]{3}))年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/gu
/** What every day in Han figures has. */
export const HAN_DAY = /月[一二三四五六七八九十]{1,3}日/u
const HAN_DIGITS = '〇一二三四五六七八九'
/** 二十四 is 24, and 二〇二六 is 2026. */
const hanNumber = (text: string): number => {
  const [tens = '', ones] = text.split('十')
  const digits = (part: string): string => Array.from(part, (one) => Math.max(0, HAN_DIGITS.indexOf(one))).join('')
  return ones === undefined ? Number(digits(tens)) : Number(digits(tens === '' ? '一' : tens)) * 10 + Number(digits(ones))
}
/** 民國115年2月3日, 115年2月3日; 115-02-03 in Chinese. */
const REPUBLIC =
  /(?:(?:中[華华])?民[國国]\s?(?<early>\d{2,3})|(?<!\d)(?<count>1[0-3]\d))\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/gu
const REPUBLIC_NUMERIC = /(?<![\d/.-])(?<year>1[0-3]\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/.-])/gu
/** ۱۴ بهمن ۱۴۰۴, ۱۴ بهمن ماه ۱۴۰۴; ۱۴۰۴/۱۱/۱۴ in Persian. */
const SOLAR = /(?<!\d)(?<day>\d{1,2})\s?(?<month>\p{Script=Arabic}{2,8}?)\s?(?:ماه)?[،,]?\s?(?<year>1[34]\d{2})(?!\d)/gu
const SOLAR_NUMERIC =
  /(?<![\d/.-])(?:(?<year>1[34]\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|(?<first>\d{1,2})(?<other>[-/.])(?<second>\d{1,2})\k<other>(?<last>1[34]\d{2}))(?![\d/.-])/gu
/** A later year of the solar calendar is none that the web can show, and one of the lunar calendar. */
const SOLAR_LATEST = 1430
/** 3 กุมภาพันธ์ 2569, 3 ก.พ. 69, 3 ก.พ. พ.ศ. 2569; with a year of ours too. */
const THAI =
  /(?<!\d)(?<day>\d{1,2})\s?(?<month>[\u0e00-\u0e4e]{1,3}\.\s?[\u0e00-\u0e2e]\.|[\u0e00-\u0e4e]{5,12})\s?(?:พ\.ศ\.|ค\.ศ\.)?\s?(?<year>(?:19|20|25)\d{2}|[4-8]\d)(?!\d)/gu
const THAI_NUMERIC = /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>25\d{2})(?!\d)/gu
const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const ROMAN_MONTH = '(?<month>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})'
/** 25/II/2026, 25.II.2026, 25. II. 2026, 25 II 2026 */
const ROMAN = new RegExp(
  `(?<![\\p{Alpha}\\d/.:-])(?<day>\\d{1,2})(?:[-/.] ?| )${ROMAN_MONTH}(?:[-/.] ?| )(?<year>(?:19|20)\\d{2})(?![\\d/-])`,
  'gu',
)
/** 2026. II. 25., 2026.II.25. */
const ROMAN_YEAR_FIRST = new RegExp(
  `(?<![\\p{Alpha}\\d/.:-])(?<year>(?:19|20)\\d{2})(?:[-/.] ?| )${ROMAN_MONTH}(?:[-/.] ?| )(?<day>\\d{1,2})(?![\\d/:-])`,
  'gu',
)
const ROMAN_HINT = /\d[-/. ]{1,2}[IVX]/u
const roman: Pattern['read'] = ({ year, month = '', day }) => dayOf(year, String(ROMAN_MONTHS.indexOf(month) + 1), day)

/** The dates that are counted from another year, in other months than ours or in Roman ones: of Japan, Taiwan, Iran, Afghanistan and Thailand, and of half of Europe. */
export const CALENDAR_PATTERNS: readonly Pattern[] = [
  {
    hint: HAN_DAY,
    isFar: true,
    pattern: HAN,
    read: ({ era = '', count, year = '', month = '', day = '' }) => {
      const full = count === undefined ? hanNumber(year) : (ERAS[era] ?? 0) + (count === '元' ? 1 : hanNumber(count))
      return dayOf(String(full), String(hanNumber(month)), String(hanNumber(day)))
    },
  },
  {
    hint: /[令平]/u,
    isFar: true,
    pattern: ERA,
    read: ({ era = '', count, month, day }) => dayOf(String((ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count))), month, day),
  },
  {
    hint: /\d\s?年/u,
    isFar: true,
    pattern: REPUBLIC,
    read: ({ early, count, month, day }) => dayOf(String(fromRepublic(Number(early ?? count))), month, day),
  },
  {
    hint: /(?<!\d)1\d\d[-/.]\d/u,
    pattern: REPUBLIC_NUMERIC,
    read: ({ year, month, day }, { language }) => (language === 'zh' ? dayOf(String(fromRepublic(Number(year))), month, day) : []),
  },
  {
    hint: /\p{Script=Arabic}.{0,8}1[34]\d\d/u,
    isFar: true,
    pattern: SOLAR,
    read: ({ year, month = '', day }) => solar(year, solarMonthOf(month), day),
  },
  {
    hint: /1[34]\d\d/u,
    pattern: SOLAR_NUMERIC,
    read: ({ year, month, day, first, second, last }, { language }) =>
      language === 'fa' && Number(year ?? last) <= SOLAR_LATEST ? solar(year ?? last, Number(month ?? second), day ?? first) : [],
  },
  {
    hint: /\d\s?[\u0e00-\u0e4e]/u,
    isFar: true,
    pattern: THAI,
    read: ({ year = '', month = '', day }) => thai(year, monthOf(month, 'th'), day),
  },
  { hint: /[-/.]25\d\d/u, pattern: THAI_NUMERIC, read: ({ year = '', month, day }) => thai(year, Number(month), day) },
  { hint: ROMAN_HINT, pattern: ROMAN, read: roman },
  { hint: ROMAN_HINT, pattern: ROMAN_YEAR_FIRST, read: roman },
]

const solar = (year: string | undefined, month: number | undefined, day: string | undefined): readonly Day[] => {
  const found = month === undefined ? undefined : fromSolarHijri(Number(year), month, Number(day))
  return found === undefined ? [] : dayOf(String(found[0]), String(found[1]), String(found[2]))
}

/** A year of two figures is one of the Buddhist calendar too. */
const thai = (year: string, month: number | undefined, day: string | undefined): readonly Day[] => {
  const isOurs = year.length > 2 && Number(year) <= LATEST
  return month === undefined ? [] : dayOf(isOurs ? year : String(fromBuddhist(Number(year))), String(month), day)
}
