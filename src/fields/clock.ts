import { reader } from './relative-times.js'
import { isWeekday } from './weekdays.js'

/** A time of day as it stands beside a date. */
export type Clock = {
  readonly time: string
  readonly half: string
  readonly zone: string
  /** Letters behind the date that it takes; 0 where it stands before it. */
  readonly behind: number
}

/**
 * At most two short words stand between a date and its clock: `at`, `um`, `a las`, `o godz.`, `kl.`, `pukul`. An hour alone is one with the
 * language's word for it: `7 Uhr`, `à 7h`, `om 7 uur`, `ore 7`, `7時`; `7h` alone and `7 uur geleden` count from now.
 */
const AFTER =
  /^(?:\p{P}|\s|\||T(?=\d)){0,4}(?:(?:klokken|godzina|الساعة|\p{Alpha}{1,5}(?!\p{Alpha}))[.:]?,? ?){0,2}(?:\p{P}|\s|\|){0,3}(?<hour>\d{1,2})(?:(?<mark>[:.h時时点點시]| h(?= \d)|u(?=\d)) ?(?<minute>\d{1,2}(?=\s?[分분])|\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?|(?=\s?[ap]\.?\s?m)|(?=\sUhr(?!\p{Alpha})|\s?(?:[時时点點](?![間间])|시(?!간)))|(?<=\s(?:à|às|as|las|om)\s\d{1,2})(?=\s?(?:h|uur)(?!\p{Alpha}))|(?<=\s(?:alle|ore)\s\d{1,2})(?=$|[\s,)|]))\s?(?<half>[ap]\.?\s?m\b\.?)?\s?\(?(?<zone>Z(?!\p{Alpha})|(?:[ECMP][SD]T|GMT|UTC|BST|CES?T)(?=\p{Alpha}{4})|(?:GMT|UTC) ?[+−-]\d{1,2}(?::?\d{2})?(?!\d)|\p{Upper}{2,4}(?:[+−-]\d{1,2}(?::?\d{2})?)?(?!\p{Alpha})|[+−-]\d{2}:?\d{2}(?!\d))?\)?(?!\.?\d)/iu
const BEFORE =
  /(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2}))?|(?=\s?[ap]\.?\s?m))\s?(?<half>[ap]\.?\s?m\.?)?\s?\(?(?<zone>\p{Upper}{2,4})?\)?(?:\s?[,|·•–—-]\s?|\s(?:\p{Alpha}{2,3}\s)?)(?:\p{Alpha}{3,9}[.,]? )?$/iu
/** Zones whose letters mean one offset, or one by season; others ("IST") mean several and are left out. */
const ZONES = /^(?:Z|UTC|GMT|[ECMP][SD]?T|BST|CES?T|AKST|AKDT|HST|AEST|AEDT|NZST|NZDT|JST)$/u
/** Zones that chrono does not know by these letters. */
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
  ['MSK', '+03:00'],
  ['МСК', '+03:00'],
  ['WIB', '+07:00'],
  ['WITA', '+08:00'],
  ['HKT', '+08:00'],
  ['SGT', '+08:00'],
  ['WIT', '+09:00'],
  ['KST', '+09:00'],
])

/** The time of day right after a date, else right before it. */
export const clockAround = (before: string, after: string, language: string | undefined): Clock | undefined => {
  const hasFigure = /\d/u.test(after)
  const own = hasFigure ? AFTER.exec(after) : null
  // "4 Şubat 2026 Çarşamba 09:15": the weekday may stand between both.
  const rest = hasFigure && own === null ? withoutWeekday(after) : after
  const behind = own ?? (rest === after ? null : AFTER.exec(rest))
  const match = behind ?? (/:|\d\s?[ap]\.?m/iu.test(before) ? BEFORE.exec(before) : null)
  const groups = match?.groups
  if (match === null || groups === undefined || Number(groups['hour']) > 24) return
  const time = `${groups['hour']}:${(groups['minute'] ?? '').padStart(2, '0')}${groups['second'] === undefined ? '' : `:${groups['second']}`}`
  const half =
    // "18:21 pm" says twice what half of the day it is.
    (Number(groups['hour']) > HALF_HOURS ? '' : (groups['half'] ?? '').replace(/[.\s]/gu, '')) ||
    (Number(groups['hour']) < 12 ? secondHalf(match[0] + wordBehind(rest, behind), language) : '')
  const shown = groups['zone'] ?? ''
  // "24/11/2025 07:45 Mis à jour le 25/11/2025": a word of a few letters is no zone.
  const isWord = LOWER.test(shown)
  const zone = isWord || isEndOfRange(match[0], groups) ? '' : shown
  const length = isWord ? match[0].lastIndexOf(shown) : match[0].length
  return { time, half, zone, behind: behind === null ? 0 : after.length - rest.length + length }
}
const LOWER = /\p{Lower}/u

const HALF_HOURS = 12

/** "06:05 م": in some scripts the word for the half of the day stands behind, and is one letter. */
const wordBehind = (rest: string, clock: RegExpExecArray | null): string =>
  clock === null ? '' : (HALF_BEHIND.exec(rest.slice(clock[0].length))?.groups?.['word'] ?? '')
const HALF_BEHIND = /^\s?(?<word>\p{Script=Arabic})(?!\p{Alpha})/u

/** "10:00-11:30" lasts until the later clock; `T10:00-11:30`, `10:00:00-11:30`, `4:00 PM -05:00` and `16:00-06:00` have an offset. */
const isEndOfRange = (all: string, groups: Readonly<Record<string, string | undefined>>): boolean => {
  const { hour = '', minute = '00', second, half, zone = '' } = groups
  const end = CLOCK_END.exec(zone)?.groups
  if (end === undefined || second !== undefined || half !== undefined || /T\d/u.test(all)) return false
  return Number(`${end['hour']}${end['minute']}`) > Number(`${hour}${minute}`)
}
const CLOCK_END = /^[−-](?<hour>\d{2}):(?<minute>\d{2})$/u

const withoutWeekday = (after: string): string => {
  const day = WORD_BEHIND.exec(after)
  return day !== null && isWeekday(day.groups?.['word'] ?? '') ? after.slice(day[0].length) : after
}
const WORD_BEHIND = /^(?:\s?г)?\.?,?\s(?<word>\p{Alpha}[\p{Alpha}\p{M}]{3,14})(?=[\s,])/u

const HALVED = new Set(['ko', 'ja', 'zh', 'ar', 'hi', 'tr', 'vi'])
const secondHalves = new Map<string, readonly string[]>()

/** A language that has the script of a clock's words, where the page's own has other letters or is not known. */
const BY_SCRIPT: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/午後/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
]
const halvedLanguage = (text: string, language: string): string | undefined =>
  HALVED.has(language) ? language : BY_SCRIPT.find(([script]) => script.test(text))?.[1]

/** "pm" where the language's own word for it, as Intl has it, stands at the clock: `오후 4:10`. */
const secondHalf = (text: string, page = 'en'): string => {
  const language = halvedLanguage(text, page)
  if (language === undefined) return ''
  let words = secondHalves.get(language)
  if (words === undefined) {
    // For Korean the first gives "PM" and the second "오후".
    const formats: readonly Intl.DateTimeFormatOptions[] = [
      { hour: 'numeric', hour12: true },
      { hour: 'numeric', dayPeriod: 'short' },
    ]
    words = formats.flatMap((format) =>
      new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' })
        .formatToParts(new Date(Date.UTC(2024, 0, 1, 15)))
        .flatMap(({ type, value }) => (type === 'dayPeriod' ? [value] : [])),
    )
    secondHalves.set(language, words)
  }
  return words.some((word) => text.includes(word)) ? 'pm' : ''
}

/** `T18:30-04:00`; the offset only where the zone is sure, "" where the clock is none. */
export const timeText = (day: string, clock: Clock): string => plainTime(clock) ?? readTime(day, clock)

/** A clock without a half of the day and a zone stands as it is. */
const plainTime = ({ time, half, zone }: Clock): string | undefined => {
  const [hour = '', minute = '', second] = time.split(':')
  if (half !== '' || zone !== '' || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return
  return `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
}

/** Read by chrono from the canonical form. */
const readTime = (day: string, { time, half, zone }: Clock): string => {
  const known = OFFSETS.get(zone) ?? zone
  const isNamed = ZONES.test(known)
  const canonical = [day, time, half, isNamed ? known.replace(/^(?:Z|UTC|GMT)$/iu, '+00:00') : ''].filter(Boolean).join(' ')
  const start = reader().parse(canonical, new Date(`${day}T00:00:00Z`))[0]?.start
  if (start === undefined || !start.isCertain('hour')) return ''
  const seconds = start.isCertain('second') ? `:${two(start.get('second') ?? 0)}` : ''
  const offset = isNamed ? start.get('timezoneOffset') : minutesOf(known)
  return `T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}${seconds}${offset === null || offset === undefined ? '' : offsetText(offset)}`
}

/** The minutes of `+05:30`, `-0600`, `GMT-6`, `UTC +8`; chrono takes a minus for the dash of a range. */
const minutesOf = (zone: string): number | undefined => {
  const groups = NUMERIC_ZONE.exec(zone)?.groups
  if (groups === undefined) return
  const minutes = Number(groups['hours']) * 60 + Number(groups['minutes'] ?? 0)
  if (minutes > MOST_OFFSET || Number(groups['minutes'] ?? 0) > 59) return
  return groups['sign'] === '+' ? minutes : -minutes
}
const NUMERIC_ZONE = /^(?:GMT|UTC)? ?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/iu
const MOST_OFFSET = 14 * 60

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (value: number): string => String(value).padStart(2, '0')
