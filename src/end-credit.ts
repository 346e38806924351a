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
  if (opening === undefined || !isParted(opening, text, line)) return
  const found: string[] = []
  let isReporters = true
  for (const [i, part] of line.split(PART_MARK).entries()) {
    const own = i === 0 ? opening : partOpening(part)
    if (own !== undefined) isReporters = openingOf(part, openings().reported) === own
    if (!isReporters) continue
    const rest = part.slice(own?.length ?? 0)
    const names = NAMES.exec(rest)?.[0] ?? ''
    // Behind a full stop or a bracket no more names follow.
    isReporters = names.length === rest.length
    if (names === '') continue
    found.push(own !== undefined || found.length === 0 ? names : `${found.pop()}, ${names}`)
  }
  return found.length === 0 ? undefined : found
}

/** "Writing by": one word alone opens names as well. */
const partOpening = (part: string): string | undefined => {
  const opening = openingOf(part, openings().all)
  return opening?.trim().includes(' ') ? opening : undefined
}
/** What parts who reported from who wrote; a comma parts names as well. */
const PART_MARK = /[;；؛]\s?|,\s/u

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
