// Whether the words before a day say that it is the day of something else than the article.
import { isLetter, kindOf } from '../characters.js'
import { onceMade } from '../once-made.js'
import { phrasesIn } from '../phrases.js'
import { OTHER_DAYS } from '../word-lists.js'
import { codeAt } from './characters-in.js'
import { phrasesByFirstWord } from './first-word.js'

/** Whether the last words of a text are of another day: "Retrieved on", "Deadline for entries:". Looked up by their first word: few texts have any. */
export const endsInOtherDay = (text: string): boolean => {
  const end = plainOf(text.slice(-REACH))
  for (let at = 0; at < end.length; at++)
    if (
      mayOpen(end, at) &&
      phrasesAt(end, at).some((words) => BEHIND.test(end.slice(at + words.length)) && !LETTER_LAST.test(end.slice(0, at)))
    )
      return true
  return LABEL_LAST.test(text) && isOtherLabel(plainOf(text))
}
/** The longest of the phrases has 29 letters, and what may stand behind it 17. */
const REACH = 60
const plainOf = (text: string): string => text.replaceAll('’', "'").toLowerCase()

const byFirstWord = onceMade(() => phrasesByFirstWord(OTHER_DAYS.map((words) => words.replaceAll('’', "'"))))
const phrasesAt = (text: string, at: number): readonly string[] =>
  byFirstWord()(text.slice(at)).filter((words) => text.startsWith(words, at))

/** Whether a word opens at a place, or the sign of a copyright in letters. */
const mayOpen = (text: string, at: number): boolean =>
  isLetter(kindOf(codeAt(text, at))) ? !isLetter(kindOf(codeAt(text, at - 1))) : text.charAt(at) === '('
const LETTER_LAST = /\p{Alpha}$/u
/** Nothing but a mark, or a small word and a weekday: "Retrieved: on Tuesday, ". */
const BEHIND = /^(?:\s?[:：©]?\s?|(?:\s|\s?[:：©]\s?)(?:\p{Alpha}{1,3}\s|\p{Alpha}{3,12},\s)|\s?[:：]\s\p{Alpha}{3,12}\s)$/u

/** "Deadline for entries:" is a label of such words and of what the day is for. */
const isOtherLabel = (text: string): boolean => {
  const subject = subjectOf(text)
  if (subject === undefined) return false
  const { words } = phrasesIn(subject)
  return !words.has('published') && !words.has('updated')
}
const LABEL_LAST = /[:：]\s?$/u

const subjectOf = (text: string): string | undefined => {
  let start = 0
  while (start < MARKS_BEFORE && start < text.length && !LETTER.test(text.charAt(start))) start++
  for (let at = start; at >= 0; at--)
    for (const words of longestFirst(phrasesAt(text, at))) {
      const subject = SUBJECT.exec(text.slice(at + words.length))?.groups?.['subject']
      if (subject !== undefined) return subject
    }
  return
}
const MARKS_BEFORE = 4
const LETTER = /\p{Alpha}/u
const SUBJECT = /^\s(?<subject>[\p{Alpha}\p{M}' ]{1,30})\s?[:：]\s?$/u
const longestFirst = (phrases: readonly string[]): readonly string[] => [...phrases].sort((a, b) => b.length - a.length)
