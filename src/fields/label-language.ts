// What the language of a label says of the date behind it.
import { LANGUAGES } from '../languages.js'
import { phrasesIn } from '../phrases.js'

/** Languages whose writers do not all put the day first in a date with slashes. */
export const ORDER_VARIES: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko'])

/** "Publié le 03/04/2026" on a page of too few words to tell its language: the words for publication and change are of languages that put the day first. */
export const isDayFirstLabel = (before: string): boolean => {
  const { first } = phrasesIn(before)
  const label = first.get('published') ?? first.get('updated')
  if (label === undefined) return false
  const codes = LANGUAGES.filter(({ words }) => words.published.includes(label) || words.updated.includes(label)).map(({ code }) => code)
  return codes.length > 0 && !codes.some((code) => ORDER_VARIES.has(code))
}
