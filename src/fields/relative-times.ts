import { Chrono, strict } from 'chrono-node/en'
import { type Language, LANGUAGES, OTHER_AGO } from '../languages.js'
import { onceMade } from '../once-made.js'
import { alternation, escapePattern } from '../phrases.js'
import { type Unit, UNITS, wordsOfCounts } from './counted-times.js'
import { otherTimeIn } from './other-times.js'

/** `5 hours ago` in any language: where, how many of what. */
export type RelativeTime = { readonly at: number; readonly text: string; readonly count: number; readonly unit: Unit }

const BY_CODE: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.code, language]))
/** How Intl does not shorten it, and pages do. */
const ENGLISH: readonly (readonly [unit: Unit, pattern: string])[] = [
  ['minute', 'minutes?|mins?\\.?|m'],
  ['hour', 'hours?|hrs?\\.?|h'],
  ['day', 'days?|d'],
  ['week', 'weeks?|wks?\\.?|w'],
  ['month', 'months?|mos?\\.?'],
  ['year', 'years?|yrs?\\.?|y'],
]

/** One pattern for all units, each a group of its name around what follows the count; and the word that all of them share, without which a text is not looked at twice. */
type Forms = { readonly hint: RegExp; readonly pattern: RegExp }

const known = new Map<string, Forms>()

/** A longer text is no line of facts. */
const LINE_LETTERS = 80
const agoWords = onceMade(() => [
  ...new Set([...LANGUAGES.flatMap(({ ago }) => ago ?? []), ...Object.values(OTHER_AGO).map((word) => word.trim())]),
])
const agoPattern = onceMade(() => new RegExp(`(?<!\\p{Script=Latin})(?:${alternation(agoWords())})(?!\\p{Script=Latin})`, 'iu'))
/** The word for "ago" in a text; most texts have the letters of none, which shows at once. */
const agoWordIn = (text: string): string | undefined =>
  agoLetters().test(text.toLowerCase()) ? agoPattern().exec(text)?.[0].toLowerCase() : undefined
const agoLetters = onceMade(() => new RegExp(alternation(agoWords()), 'u'))

/** Whether a short line has a word for "ago" in another language than English: it may count without a figure, "vor einer Stunde". */
export const mayCount = (text: string): boolean => text.length <= LINE_LETTERS && agoWordIn(text) !== undefined

/** English, the language of the page, and in a short line those whose word for "ago" it has: the frame of a page may speak another language than the article. */
const languagesOf = (word: string | undefined, language: string | undefined): readonly string[] => {
  const own = language === undefined || language === 'en' ? ENGLISH_ALONE : ['en', language]
  return word === undefined
    ? own
    : [...new Set([...own, ...LANGUAGES.flatMap(({ code, ago }) => (ago === word || OTHER_AGO[code]?.trim() === word ? [code] : []))])]
}
const ENGLISH_ALONE: readonly string[] = ['en']

/** A time counted from now; the forms of other languages than English come from Intl. */
export const relativeTimeIn = (text: string, language: string | undefined): RelativeTime | undefined => {
  const ago = agoWordIn(text)
  let first: RelativeTime | undefined
  for (const code of languagesOf(text.length > LINE_LETTERS ? undefined : ago, language)) {
    if (!BY_CODE.has(code)) continue
    const { hint, pattern } = formsIn(code)
    const match = hint.test(text) ? pattern.exec(text) : null
    // Most texts have no word for "ago".
    const found = match !== null ? countedTime(match) : ago === undefined ? undefined : otherTimeIn(text, code)
    if (found !== undefined && (first === undefined || found.at < first.at) && (code === 'en' || !isRest(text, found))) first = found
  }
  return first
}

const countedTime = (match: RegExpExecArray): RelativeTime | undefined => {
  const groups = match.groups ?? {}
  const unit = UNITS.find((name) => groups[name] !== undefined)
  const shown = Number(groups['count'])
  const count = unit === undefined ? undefined : countedWith(Number.isNaN(shown) ? 1 : shown, unit, groups)
  return unit === undefined || count === undefined ? undefined : { at: match.index, text: match[0], unit, count }
}

/** "2 godziny 20 minut temu": what counts from now is both together. */
const isRest = (text: string, { at, text: own }: RelativeTime): boolean =>
  /^\p{Nd}/u.test(own) && COUNT_BEFORE.test(text.slice(Math.max(0, at - 24), at))
const COUNT_BEFORE = /(?<![\p{Nd}:/.])\p{Nd}{1,3} ?\p{Alpha}{1,7}\.?,? (?:\p{Alpha}{1,3} )?$/u

const formsIn = (code: string): Forms => {
  const ready = known.get(code)
  if (ready !== undefined) return ready
  const forms = code === 'en' ? english() : formsOf(code)
  known.set(code, forms)
  return forms
}

const english = (): Forms => {
  const units = ENGLISH.map(([unit, pattern]) => `(?<${unit}>${pattern})`).join('|')
  const larger = ENGLISH.map(([, pattern]) => pattern).join('|')
  return {
    hint: /ago/iu,
    pattern: new RegExp(
      `(?<![\\p{Alpha}\\d])(?:(?<more>\\d{1,3}) ?(?<larger>${larger}),? (?:and )?)?(?<count>\\d{1,3}|an?|one) ?(?:${units}) ago(?![\\p{Alpha}\\p{M}])`,
      'iu',
    ),
  }
}

/** "1 hour and 20 minutes ago": how many of the smaller unit the larger one is; undefined where that differs from month to month. */
const countedWith = (
  count: number,
  unit: Unit,
  { more, larger = '' }: Readonly<Record<string, string | undefined>>,
): number | undefined => {
  if (more === undefined) return count
  const above = ENGLISH.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(larger))?.[0]
  const size = above === undefined ? undefined : SIZES[`${above} ${unit}`]
  return size === undefined ? undefined : Number(more) * size + count
}
const SIZES: Readonly<Record<string, number>> = { 'hour minute': 60, 'day minute': 1440, 'day hour': 24, 'week day': 7, 'year month': 12 }

/** The words before the count, then the words after it: each language puts the count in one place, and the unit behind it. */
const formsOf = (code: string): Forms => {
  const known = wordsOfCounts(code)
  const other = OTHER_AGO[code]
  const heads = [...new Set([...(other?.endsWith(' ') === true ? [other] : []), ...known.heads])]
  const units = UNITS.map((unit) => `(?<${unit}>${longestFirst(known.tails[unit])})`)
  const all = new Set(UNITS.flatMap((unit) => known.tails[unit]))
  const { one } = BY_CODE.get(code) ?? {}
  // Japanese and Chinese put no space after the words.
  const end = code === 'ja' || code === 'zh' ? '' : '(?![\\p{Alpha}\\p{M}])'
  const pattern = new RegExp(
    `(?<![\\p{Alpha}\\d])(?:${longestFirst(heads)})(?<count>\\d{1,3}${one === undefined ? '' : `|${one}`})\\s?(?:${units.join('|')})${end}`,
    'iu',
  )
  return { hint: new RegExp(escapePattern(sharedWord(heads, [...all])), 'iu'), pattern }
}

/** The one word before all counts, else the end of all words behind them; "" where they share none. */
const sharedWord = (heads: readonly string[], tails: readonly string[]): string => {
  const head = heads.length === 1 ? (heads[0]?.trim() ?? '') : ''
  if (head !== '') return head.split(/\s/u, 1)[0] ?? ''
  const [first = '', ...others] = tails
  let end = first
  while (!others.every((tail) => tail.endsWith(end))) end = end.slice(1)
  return end.trim()
}

const pieceOf = (text: string): string => escapePattern(text).replace(/\s/gu, '\\s?')

const longestFirst = (texts: readonly string[]): string =>
  [...texts]
    .map(pieceOf)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** A day by its distance from today, as a line of facts says it: how many days back, and what stands behind the word. */
export type NamedDay = { readonly at: number; readonly text: string; readonly back: number; readonly rest: string }

const DAY_LABEL_LETTERS = 24
/** "Gestern, 09:15 Uhr" is not longer. */
const DAY_LINE_LETTERS = 60

/** "Yesterday at 09:15", "Veröffentlicht: gestern": all of a line but for a label before it and a clock behind. */
export const namedDayIn = (text: string, language: string | undefined): NamedDay | undefined => {
  if (text.length > DAY_LINE_LETTERS) return
  for (const code of language === undefined || language === 'en' ? ['en'] : ['en', language]) {
    if (!BY_CODE.has(code)) continue
    const match = dayWordsIn(code).exec(text)
    const groups = match?.groups
    if (match === null || groups === undefined) continue
    const word = groups['today'] ?? groups['yesterday'] ?? ''
    const at = match.index + match[0].length - word.length
    if (at > DAY_LABEL_LETTERS) return
    return { at, text: word, back: groups['today'] === undefined ? 1 : 0, rest: text.slice(at + word.length) }
  }
  return
}

const dayWords = new Map<string, RegExp>()
const dayWordsIn = (code: string): RegExp => {
  const ready = dayWords.get(code)
  if (ready !== undefined) return ready
  const [today = '', yesterday = ''] = code === 'en' ? ENGLISH_DAYS : daysIn(code)
  const [otherToday = today, otherYesterday = yesterday] = BY_CODE.get(code)?.otherDays ?? []
  const pattern = new RegExp(
    `(?<![\\p{Alpha}\\p{M}])(?:(?<today>${alternation([today, otherToday])})|(?<yesterday>${alternation([yesterday, otherYesterday])}))(?![\\p{Alpha}\\p{M}])`,
    'iu',
  )
  dayWords.set(code, pattern)
  return pattern
}

/** Without Intl, which takes its time at a start. */
const ENGLISH_DAYS = ['today', 'yesterday']
const daysIn = (code: string): readonly string[] => {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'auto' })
  return [format.format(0, 'day'), format.format(-1, 'day')]
}

/** ISO 8601 of so many days before the reference date. */
export const dayBefore = (referenceDate: string, days: number): string | undefined => {
  const time = new Date(referenceDate).getTime()
  return Number.isNaN(time) ? undefined : new Date(time - days * DAY_MILLISECONDS).toISOString().slice(0, 10)
}
const DAY_MILLISECONDS = 86_400_000

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
