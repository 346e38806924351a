import type { Family } from '../languages.js'
import { phrasesIn, wordsOfFamily } from '../phrases.js'

/** What the lines open with that become byline, date and credit. */
const FACTS = ['by', 'published', 'updated', 'editing', 'photo'] as const satisfies readonly Family[]
/** A line of facts is no longer. */
const FACT_LETTERS = 140
const ENGLISH_MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
const MONTHS = Array.from({ length: 12 }, (_, month) => ENGLISH_MONTH.format(Date.UTC(2024, month, 15)))
const NAMES = MONTHS.flatMap((name) => [name, name.slice(0, 3)]).sort((a, b) => b.length - a.length)
const MONTH_FIRST = new RegExp(`\\b(?<name>${NAMES.join('|')})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})\\b`, 'gu')
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<name>${NAMES.join('|')})\\.?,?\\s(?<year>\\d{4})\\b`, 'gu')

/**
 * A line of facts as a language says it: the word that opens it is one of the language, its days are written as there, and `change` is done to
 * all else. Undefined where there is neither, or where the line is too long.
 *
 * @param code of the language (BCP 47)
 * @param turn chooses among the words of the language
 */
export const factsIn = (code: string, text: string, turn: number, change: (text: string) => string): string | undefined => {
  if (text.length > FACT_LETTERS) return
  const opened = openedIn(code, text, turn)
  const rest = opened === undefined ? text : text.slice(opened.letters)
  const days: string[] = []
  const hold = (_: string, ...groups: readonly unknown[]): string => {
    const { name, day, year } = groups.at(-1) as { name: string; day: string; year: string }
    days.push(
      dayIn(
        code,
        new Date(
          Date.UTC(
            Number(year),
            MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))),
            Number(day),
          ),
        ),
      ),
    )
    return HELD
  }
  const held = rest.replace(MONTH_FIRST, hold).replace(DAY_FIRST, hold)
  if (opened === undefined && days.length === 0) return
  const parts = held.split(HELD).map(change)
  return `${opened?.word ?? ''}${parts.map((part, i) => `${part}${days[i] ?? ''}`).join('')}`
}

/** Stands for a day while all else is changed; no text holds it, since control characters are taken out of it. */
const HELD = '\u0001'

const openedIn = (code: string, text: string, turn: number): { readonly word: string; readonly letters: number } | undefined => {
  const { opening, first } = phrasesIn(text, FACT_LETTERS)
  const family = FACTS.find((one) => opening.has(one))
  const said = family === undefined ? undefined : first.get(family)
  if (family === undefined || said === undefined || !text.toLowerCase().startsWith(said)) return
  const words = wordsOfFamily(family, [code])
  const word = words[turn % words.length]
  if (word === undefined) return
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase()
  return { word: isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word, letters: said.length }
}

const dayIn = (code: string, day: Date): string =>
  new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }).format(day)
