// Whether a line ends in the credit of a picture, below which a paragraph begins.
import { onceMade } from '../once-made.js'
import { wordsOfFamily } from '../phrases.js'

/** So far back from its end a line is looked at. */
const TAIL = 100

/** "The pier at dusk. Photo: Dana Voss", "... (AP Photo/Dana Voss)", "... © Dana Voss", "... 高岚 摄": no sentence ends so. */
export const endsInCredit = (line: string): boolean => {
  const tail = line.slice(-TAIL).trimEnd()
  if (SENTENCE_ENDS.includes(tail.charAt(tail.length - 1))) return false
  if (COPYRIGHT.test(tail) || HOUSE.test(tail) || TAKEN.test(tail)) return true
  const inside = BRACKETED.exec(tail)?.groups?.['inside']
  if (inside !== undefined) return inside.includes('/') || isLabelled(inside)
  return isLabelled(tail)
}
const SENTENCE_ENDS = '.!?。！？”"»:'
const COPYRIGHT = /[©ⓒ]\s?[^\s©ⓒ.。][^©ⓒ.。]{1,60}$/u
/** Dana Voss/Getty, REUTERS/Dana Voss */
const HOUSE = /(?:^|[.!?…]["”»]?\s)\p{Upper}[\p{Alpha}’'-]{1,20}(?: \p{Upper}[\p{Alpha}’'-]{1,20}){0,3}\s?\/\s?\p{Upper}[^.!?/]{1,40}$/u
const TAKEN =
  /[。」）\s](?:\p{Script=Han}{0,8}[记記]者\s?)?[\p{Script=Han}·]{2,8}\s?(?:[摄攝]|撮影)$|[.\]]\s\/?\p{Script=Hangul}{2,10} (?:기자|제공)$/u
const BRACKETED = /[([（［](?<inside>[^()[\]（）［］]{2,80})[)\]）］]$/u

/** "Photo: Dana Voss", "写真：共同": a credit and nothing else, or the end of a short caption. */
export const isCredit = (line: string): boolean => line.length <= CREDIT_LETTERS && holdsMark(line) && isLabelled(line)
const CREDIT_LETTERS = 60
const holdsMark = (line: string): boolean => line.includes(':') || line.includes('：') || line.includes('=') || line.includes('＝')

/** A word for a picture, its mark, and a name behind it. */
const isLabelled = (text: string): boolean => {
  const { label = '', rest = '' } = LABELLED.exec(text)?.groups ?? {}
  return label !== '' && photoWords().has(label.toLowerCase()) && !RUNNING.test(rest)
}
const photoWords = onceMade(() => new Set(wordsOfFamily('photo')))
const LABELLED = /(?:^|[^\p{Alpha}\p{M}])(?<label>[\p{Alpha}\p{M}]{1,20}\.?)\s?[:：=＝]\s?(?<rest>[^:：=＝。]{2,60})$/u
const RUNNING = /\p{Lower}{2,}\s\p{Lower}{2,}/u
