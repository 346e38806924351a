// A word for the author with a colon inside a line of facts.
import { codeUnitAt } from '../characters.js'
import { onceMade } from '../once-made.js'
import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'
import { CREDITED_WORDS } from '../word-lists.js'
import { codeAt, isSpaceCode } from './characters-in.js'
import { anyWordTest } from './first-word.js'

/** What stands behind such a word: "Anna Weiß" of "Datum: 3.2.2026 Autor: Anna Weiß". */
export const behindLabel = (text: string): string | undefined =>
  hasLabel(text) && (phrasesIn(text).words.has('by') || anyCredited()(text))
    ? markedPattern().exec(text.slice(0, 200))?.groups?.['rest']
    : undefined

const anyCredited = onceMade(() => anyWordTest(CREDITED_WORDS))

/** "Datum: 3.2.2026 Autor: Anna Weiß", `来源：新华社 作者：王小明`: a word for the author and a colon behind another fact. */
const markedPattern = onceMade(
  () =>
    new RegExp(
      `(?:[\\s|·•,;–—)]|(?<=[\\p{Script=Han}\\d])(?=\\p{Script=Han}))(?:${alternation(markedWords())})\\s?[:：]\\s?(?<rest>[\\p{Alpha}\\p{N}].{1,90}?)(?:\\s[^\\s:：]{2,20}\\s?[:：].{0,90})?$`,
      'iu',
    ),
)
const markedWords = onceMade(() =>
  [...CREDITED_WORDS, ...wordsOfFamily('by')].filter((word) => word.length > 3 || /^\p{Script=Han}{2}/u.test(word)),
)

/** Whether one of the colons of a text has the end of a word for the author before it: most have a clock around them, or other words. */
const hasLabel = (text: string): boolean => holdsLabel(text, ':') || holdsLabel(text, '：')
const holdsLabel = (text: string, colon: string): boolean => {
  for (let at = text.indexOf(colon); at >= 0; at = text.indexOf(colon, at + 1)) if (labelEnds().has(labelEnd(text, at))) return true
  return false
}
/** The last letters without accents before a colon, with a full stop, or the last one with an accent or of another script; in small letters. */
const labelEnd = (text: string, colon: number): string => {
  const end = isSpaceCode(codeAt(text, colon - 1)) ? colon - 1 : colon
  let start = end
  while (start > 0 && isPlainOrStop(codeUnitAt(text, start - 1))) start--
  return text.slice(start === end ? Math.max(0, end - 1) : start, end).toLowerCase()
}
const isPlainOrStop = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x2e
const labelEnds = onceMade(() => new Set(markedWords().map((words) => labelEnd(words, words.length))))
