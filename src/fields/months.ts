import { LANGUAGES, OTHER_MONTH_NAMES } from '../languages.js'
import { onceMade } from '../once-made.js'
import { monthNamesOf, plainName, scriptOf } from './calendar-names.js'

/** By the names that Intl gives them (ISO 15924). */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Thai: /\p{Script=Thai}/u,
}
const CODES = LANGUAGES.map(({ code }) => code)
/** A word cut shorter than this could be many things. */
const CUT_LETTERS = 3
/** Words asked for that are kept; a page with more of them than this is no page. */
const KEPT_WORDS = 5000

type Names = { readonly whole: ReadonlyMap<string, number>; readonly long: readonly (readonly [name: string, month: number])[] }

const known = new Map<string, Names>()
const asked = new Map<string, number>()

/**
 * The month (1 to 12) that a word names: in the language of the page, in English, else in any language of `languages.ts`.
 * Names come from Intl, long and short, alone and with a day (genitive); a language is read when it is first asked for, since each costs a millisecond.
 * A long name may be cut: `Sept`, `Febr`.
 */
export const monthOf = (word: string, language: string | undefined): number | undefined => {
  const key = plainName(word)
  const id = `${language ?? ''} ${key}`
  let month = asked.get(id)
  if (month === undefined) {
    month = lookedUp(key, language) ?? 0
    if (asked.size >= KEPT_WORDS) asked.clear()
    asked.set(id, month)
  }
  return month === 0 ? undefined : month
}

const lookedUp = (key: string, language: string | undefined): number | undefined => {
  if (key.length < 2) return
  const first = [...(language !== undefined && CODES.includes(language) ? [language] : []), 'en']
  return inLanguages(key, first) ?? inLanguages(key, writtenLike(key))
}

/** The languages whose script the word has. */
const writtenLike = (key: string): readonly string[] => CODES.filter((_, i) => scripts()[i]?.test(key))
const scripts = onceMade(() => CODES.map((code) => SCRIPTS[scriptOf(code)]))

const inLanguages = (key: string, codes: readonly string[]): number | undefined => {
  for (const code of codes) {
    const month = namesIn(code).whole.get(key)
    if (month !== undefined) return month
  }
  if (key.length < CUT_LETTERS) return
  for (const code of codes) {
    const month = cutMonth(key, namesIn(code))
    if (month !== undefined) return month
  }
  return
}

/** The one month whose long name opens with the letters. */
const cutMonth = (key: string, { long }: Names): number | undefined => {
  let found: number | undefined
  for (const [name, month] of long) {
    if (!name.startsWith(key)) continue
    if (found !== undefined && found !== month) return
    found = month
  }
  return found
}

const namesIn = (code: string): Names => {
  const ready = known.get(code)
  if (ready !== undefined) return ready
  const whole = new Map<string, number>()
  const long: (readonly [name: string, month: number])[] = []
  for (const [name, month, style] of monthNamesOf(code)) {
    if (!whole.has(name)) whole.set(name, month)
    if (style === 'long') long.push([name, month])
  }
  for (const [name, month] of OTHER_MONTH_NAMES[code] ?? []) whole.set(name, month)
  const names = { whole, long }
  known.set(code, names)
  return names
}
