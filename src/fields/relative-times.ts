import { Chrono, strict } from 'chrono-node/en'
import { LANGUAGES } from '../languages.js'
import { escapePattern } from '../phrases.js'

/** `5 hours ago` in any language: where, how many of what. */
export type RelativeTime = { readonly at: number; readonly text: string; readonly count: number; readonly unit: Unit }

type Unit = (typeof UNITS)[number]

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
const CODES = new Set(LANGUAGES.map(({ code }) => code))
/** Counts that have a form of their own in one of the languages: one, two, few, many. */
const COUNTS = [1, 2, 5, 21]
/** How Intl does not shorten it, and pages do. */
const ENGLISH: readonly (readonly [unit: Unit, pattern: string])[] = [
  ['minute', '(?<count>\\d{1,3}|an?|one) ?(?:minutes?|mins?\\.?|m) ago'],
  ['hour', '(?<count>\\d{1,3}|an?|one) ?(?:hours?|hrs?\\.?|h) ago'],
  ['day', '(?<count>\\d{1,3}|an?|one) ?(?:days?|d) ago'],
  ['week', '(?<count>\\d{1,3}|an?|one) ?(?:weeks?|wks?\\.?|w) ago'],
  ['month', '(?<count>\\d{1,3}|an?|one) ?(?:months?|mos?\\.?) ago'],
  ['year', '(?<count>\\d{1,3}|an?|one) ?(?:years?|yrs?\\.?|y) ago'],
]

const known = new Map<string, readonly (readonly [unit: Unit, pattern: RegExp])[]>()

/** A time counted from now, in English or the language of the page; the forms of other languages come from Intl. */
export const relativeTimeIn = (text: string, language: string | undefined): RelativeTime | undefined => {
  let first: RelativeTime | undefined
  for (const code of new Set(['en', language ?? 'en'])) {
    if (!CODES.has(code)) continue
    for (const [unit, pattern] of patternsOf(code)) {
      const match = pattern.exec(text)
      if (match === null || (first !== undefined && first.at <= match.index)) continue
      const count = Number(match.groups?.['count'])
      first = { at: match.index, text: match[0], unit, count: Number.isNaN(count) ? 1 : count }
    }
  }
  return first
}

const patternsOf = (code: string): readonly (readonly [unit: Unit, pattern: RegExp])[] => {
  const ready = known.get(code)
  if (ready !== undefined) return ready
  const forms = code === 'en' ? ENGLISH : UNITS.map((unit) => [unit, formsOf(code, unit)] as const)
  // Japanese and Chinese put no space after the words.
  const end = code === 'ja' || code === 'zh' ? '' : '(?![\\p{L}\\p{M}])'
  const patterns = forms.map(([unit, form]) => [unit, new RegExp(`(?<![\\p{L}\\d])(?:${form})${end}`, 'iu')] as const)
  known.set(code, patterns)
  return patterns
}

/** All words before the count, then all words after it: each language puts the count in one place. */
const formsOf = (code: string, unit: Unit): string => {
  const heads = new Set<string>()
  const tails = new Set<string>()
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(code, { style, numeric: 'always' })
    for (const count of COUNTS) {
      const parts = format.formatToParts(-count, unit)
      const at = parts.findIndex(({ type }) => type === 'integer')
      if (at < 0) continue
      heads.add(pieceOf(parts.slice(0, at)))
      tails.add(pieceOf(parts.slice(at + 1)))
    }
  }
  return `(?:${longestFirst(heads)})(?<count>\\d{1,3})(?:${longestFirst(tails)})`
}

const pieceOf = (parts: readonly { readonly value: string }[]): string =>
  escapePattern(parts.map(({ value }) => value).join('')).replace(/\s/gu, '\\s?')

const longestFirst = (pieces: ReadonlySet<string>): string => [...pieces].sort((a, b) => b.length - a.length).join('|')

let chrono: Chrono | undefined
/** Only the parsers that the canonical forms need: all of them together take 100 ms to start. */
export const reader = (): Chrono => {
  chrono ??= new Chrono({ parsers: strict.parsers.filter((parser) => NEEDED.has(parser.constructor.name)), refiners: strict.refiners })
  return chrono
}
const NEEDED = new Set(['ISOFormatParser', 'ENTimeExpressionParser', 'ENTimeUnitAgoFormatParser'])

/** ISO 8601: a time in minutes and hours has a clock, longer ones are days. */
export const relativeDate = ({ count, unit }: RelativeTime, referenceDate: string): string | undefined => {
  const date = reader()
    .parse(`${count} ${unit}s ago`, { instant: new Date(referenceDate), timezone: 0 })[0]
    ?.date()
  if (date === undefined) return
  const text = date.toISOString()
  return unit === 'minute' || unit === 'hour' ? `${text.slice(0, 16)}Z` : text.slice(0, 10)
}
