import type { LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { dateExpressionsIn } from './date-expressions.js'
import { namesIn } from './names.js'

const BY_AT_END = /\s(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or):?\s?(?<names>.{0,100})$/u

/** `Headline by Mara Quill, 3 February 2026`, `Headline By`: the byline that a renderer put on the same line; without a date it may be part of the title. */
export const withoutFacts = (line: string): string => {
  const text = withoutDate(line)
  const match = BY_AT_END.exec(text)
  const before = text.slice(0, match?.index ?? 0)
  if (match === null || countWords(before) < 3) return withoutTime(text)
  const names = match.groups?.['names'] ?? ''
  const isByline =
    names === '' ||
    (/[|–—-]$/u.test(before) && namesIn(names).names.length > 0) ||
    (dateExpressionsIn(names).length > 0 && namesIn(names.split(/\s\p{Nd}|,/u, 1)[0] ?? '').names.length > 0)
  return isByline ? before.replace(/[\s,|–—-]+$/u, '') : withoutTime(text)
}

/** `3 February 2026 Tide wall wins council vote`: a date that a renderer put before the headline. */
const withoutDate = (text: string): string => {
  const [date] = /^\p{Nd}|^\p{Alpha}{3,9}\.? \p{Nd}/u.test(text) ? dateExpressionsIn(text) : []
  if (date === undefined || date.at > 0) return text
  const rest = text.slice(date.text.length).replace(/^[\s,|·•–—:-]+/u, '')
  return countWords(rest) >= 4 && /^[\p{Upper}\p{Lo}“„«"]/u.test(rest) ? rest : text
}

/** `Tide wall wins council vote (ledger.example) 87`, `... 3 days ago in Local`: what a renderer put behind the headline goes where the headline stands alone elsewhere. */
export const withoutFactsBehind = (text: string, { blocks }: LabelledPage, at: number): string => {
  if (!FACT.test(text)) return text
  for (let i = 0; i < blocks.length; i++) {
    const other = blocks[i]?.text ?? ''
    if (i === at || other.length >= text.length || other.length < FRONT_LETTERS || !text.startsWith(other)) continue
    const rest = text.slice(other.length)
    if (/^[\s,(]/u.test(rest) && countWords(rest) <= FACT_WORDS && isFacts(rest)) return other
  }
  return text
}
const FACT = /\p{Nd}|\(/u
const FRONT_LETTERS = 12
const FACT_WORDS = 8

const isFacts = (rest: string): boolean => /^\s\([\p{Alpha}.-]{1,60}\.\p{Alpha}{2,10}\)/u.test(rest) || dateExpressionsIn(rest).length > 0

/** `Tide wall wins council vote 3 February 2026 18:30`: a date and a time are no part of a headline; a date alone may be. */
const withoutTime = (text: string): string => {
  if (!TIME_AT_END.test(text)) return text
  const date = dateExpressionsIn(text).at(-1)
  if (date?.clock === undefined || date.at < FRONT_LETTERS) return text
  const rest = text.slice(date.at + date.text.length)
  return rest.length > TIME_LETTERS || HOUR_ALONE.test(rest) ? text : text.slice(0, date.at).replace(/[\s,|·•–—:-]+$/u, '')
}
const TIME_AT_END = /\p{Nd}(?:分|\s?(?:[AaPp]\.?[Mm]\.?|Uhr|h))?$/u
/** "Andacht in der Hafenkirche, 11. November 2026, 18 Uhr": an event. */
const HOUR_ALONE = /^[^\p{Nd}]*\p{Nd}{1,2}\s?(?:Uhr|h|uur|[時时点點시])?$/u
const TIME_LETTERS = 12
