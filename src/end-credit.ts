// Whether a line below the text names who reported, wrote and edited it.
import { ofAllLanguages } from './all-languages.js'
import { firstWordTest } from './fields/first-word.js'
import { onceMade } from './once-made.js'
import { wordsOfFamily } from './phrases.js'
import { OTHER_REPORTED_WORDS, REPORTED_WORDS } from './word-lists.js'

/** "Reporting by Mara Quill; Editing by Sam Fox", "(Reportage Hélène Dubois, édité par Paul Girard)", "（记者：王小明；编辑：李文）" */
export const isEndCredit = (text: string): boolean => {
  if (text.length > LINE_LETTERS) return false
  const line = text.replace(MARKS_BEFORE, '')
  if (!mayOpen()(line) || !OPENING.test(text)) return false
  const opening = openingOf(line, openings().all)
  if (opening === undefined || !isParted(opening, text, line)) return false
  return CAPITAL.test(line.slice(opening.length))
    ? !hasOtherWords(line)
    : text.length <= WIDE_LETTERS && (WIDE.test(line) || namesOther(line))
}

/** The parts of such a line that name who reported or wrote, or undefined: "Mara Quill in Port Ellery". */
export const reportersOf = (text: string): readonly string[] | undefined => {
  if (text.length > LINE_LETTERS) return
  const line = text.replace(MARKS_BEFORE, '')
  if (!mayOpen()(line) || !OPENING.test(text)) return
  const opening = openingOf(line, openings().reported)
  const first = opening === undefined || !isParted(opening, text, line) ? undefined : NAMES.exec(line.slice(opening.length))?.[0]
  if (first === undefined) return
  const [, ...others] = line.split(PART_MARK)
  return [withoutParts(first), ...others.flatMap(writersOf)]
}

/** "Writing by Tobias Renn": the names of a part behind the first, where it opens as the first one may. */
const writersOf = (part: string): readonly string[] => {
  const opening = openingOf(part, openings().reported)
  const names = opening?.trim().includes(' ') ? NAMES.exec(part.slice(opening.length))?.[0] : undefined
  return names === undefined ? [] : [names]
}
/** What parts who reported from who wrote; a comma parts names as well. */
const PART_MARK = /[;；؛]\s?|,\s(?=\p{Alpha}{2,20}\s(?:by|von|par|por|de|di|da|door|av|af)\s)/u
const withoutParts = (names: string): string => names.split(PART_MARK, 1)[0] ?? names

const LINE_LETTERS = 300
/** In scripts without capitals a longer line is a sentence. */
const WIDE_LETTERS = 60
/** Brackets and marks of emphasis, and the first letter. */
const OPENING = /^[\s(（[【*_—–-]{0,6}\p{Alpha}/u
const MARKS_BEFORE = /^[\s(（[【*_—–-]{1,6}/u
const CAPITAL = /^\s?\p{Upper}/u
const WIDE = /^[^\s:：]{1,12}\s?[:：][^。]{2,50}$/u
/** "إعداد سامي برهان؛ تحرير ليلى حداد" */
const namesOther = (line: string): boolean => openingOf(line.split(SEMICOLON, 2)[1] ?? '', openings().others) !== undefined
const SEMICOLON = /[;；؛]\s?/u
/** Up to a semicolon, "للنشرة العربية" (for the Arabic service), a dash, a bracket or a full stop, but for that of an initial. */
const NAMES = /^(?:(?!\s(?:للنشرة|-\s))[^;；؛.)）]|(?<=\p{Upper})\.){2,120}/u

const openings = onceMade(() => {
  const reported = longestFirst(REPORTED_WORDS)
  const others = longestFirst([...OTHER_REPORTED_WORDS, ...wordsOfFamily('editing')])
  return { reported, others, all: [...reported, ...others] }
})
/** By the first word alone, which most lines fail. */
const mayOpen = onceMade(() => firstWordTest(openings().all))
const longestFirst = (phrases: readonly string[]): readonly string[] => [...phrases].sort((a, b) => b.length - a.length)

/** The phrase that a line opens with, and the colon behind it. */
const openingOf = (line: string, phrases: readonly string[]): string | undefined => {
  const small = line.slice(0, OPENING_LETTERS).toLowerCase()
  const phrase = phrases.find((one) => small.startsWith(one))
  const mark = phrase === undefined ? undefined : BEHIND.exec(line.slice(phrase.length, OPENING_LETTERS))?.[0]
  return phrase === undefined || mark === undefined ? undefined : line.slice(0, phrase.length + mark.length)
}
const OPENING_LETTERS = 60
const BEHIND = /^(?:\s?[:：]\s?|\s)/u

/** One word alone, as "Reportage", needs a colon or a bracket: it opens sentences too. */
const isParted = (opening: string, text: string, line: string): boolean =>
  /[:：]\s?$/u.test(opening) || opening.trim().includes(' ') || (text.length > line.length && /^[\s(（[【]/u.test(text))

/** Whether a line has a small word that is neither of such a line nor short: "Reporting by Mara Quill showed that the wall leaks." */
const hasOtherWords = (line: string): boolean => (line.match(SMALL_WORD) ?? []).some((word) => !ownWords().has(word))
const SMALL_WORD = /(?<![\p{Alpha}\p{M}’'-])\p{Lower}[\p{Alpha}\p{M}]{3,}/gu
const ownWords = onceMade(
  () => new Set([...openings().all, ...wordsOfFamily('and'), ...ofAllLanguages('particles')].flatMap((phrase) => phrase.split(' '))),
)
