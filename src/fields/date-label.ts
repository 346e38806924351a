import { onceMade } from '../once-made.js'
import { alternation, type PhraseCount, phrasesIn } from '../phrases.js'
import { ARTICLE_OPENINGS, HABIT_WORDS, ONLINE_SINCE } from '../word-lists.js'
import { countWords } from '../words.js'
import { hasGluedCapital } from './characters-in.js'
import type { Kind } from './date-signs.js'
import { phrasesByFirstWord } from './first-word.js'
import { endsInOtherDay } from './other-day.js'

/** What kind of date the words before it, or a label above it, say that it is. */
export const labelIn = (glued: string): Kind['label'] => {
  if (glued === '') return 'none'
  // "datePublished:", and not "AnalystUpdated": many pages have that beside the day of publication alone.
  const text = hasGluedCapital(glued) ? glued.replace(SMALL_BEFORE_CAPITAL, ' ') : glued
  const part = text.slice(text.lastIndexOf(' | ') + 1)
  // "Edited by Robert Hale | Updated on: 4 Feb 2026"
  const own = part === text ? 'none' : labelIn(part)
  if (own !== 'none') return own
  if (endsInOtherDay(text)) return endsInOnlineSince(text) ? 'published' : 'other'
  const { words, first, opening } = phrasesIn(text, 60)
  if ((opening.has('legal') || opening.has('cookies')) && isOfTheRules(text, words)) return 'other'
  const isPublished = words.has('published')
  const update = first.get('updated')
  if (update === undefined || isHabit(text)) return isPublished ? 'published' : 'none'
  const behind = text.slice(text.toLowerCase().lastIndexOf(update) + update.length)
  // "The dairy Act of 6 May": in "Act. a las 09:15" the word is short for "actualizado".
  if (CUT_WORD.test(update) && !CUT_WORD_END.test(behind)) return isPublished ? 'published' : 'none'
  // "Reviewed by Robert Hale — Written by Mara Quill on 3 Feb 2026": the date belongs to who wrote.
  if (OTHER_PART.test(behind) && phrasesIn(behind).words.has('by')) return 'none'
  if (UPDATE_DATE.test(behind)) return 'updated'
  // "Date modified:" has a word for both.
  return isPublished && phrasesIn(behind.slice(-16), 16).words.has('published') ? 'published' : 'updated'
}
const SMALL_BEFORE_CAPITAL = /(?<=(?<!\p{Alpha})\p{Lower}{2,12})(?=\p{Upper})/gu
/** "Terms of use (last updated 4 Feb 2026)": the day is that of the site's rules, where nothing else stands before it. */
const isOfTheRules = (text: string, words: PhraseCount['words']): boolean => {
  const named = (words.get('legal') ?? 0) + (words.get('cookies') ?? 0)
  const said = (words.get('published') ?? 0) + (words.get('updated') ?? 0)
  return said > 0 && !PART_MARK.test(text) && countWords(text) <= named + said + 1
}
const PART_MARK = /[.|·•©;/]/u
/** "Updated Date: 4 Feb 2026", "Cập nhật lúc 18:10 ngày 4/2/2026" */
const UPDATE_DATE =
  /^(?:\s?(?:date|time)(?:\s?[:：]\s?(?:\p{Alpha}{2,12}\.?,?\s?)?)?|\s?[:：]?\s?\d{1,2}[:.h]\d{2},?\s(?:[-–]\s)?(?:\p{Alpha}{1,5}\s)?)$/iu
const CUT_WORD = /^[a-z]{2,3}$/u
const CUT_WORD_END = /^(?:\s?[.:：]|\s?$|\s(?:le|il|el)\s)/u
const OTHER_PART = /\s[—–|·•]\s|[.;]\s/u
/** "Online seit 3.2.2026": since then it can be read, and "seit" alone is of something else. */
const endsInOnlineSince = (text: string): boolean => onlineSince().test(text)
const onlineSince = onceMade(() => new RegExp(`(?<![\\p{Alpha}\\p{M}])(?:${alternation(ONLINE_SINCE)})\\s?:?\\s$`, 'iu'))
/** "Updated daily", "毎日更新": what a site does, not when it did. */
const isHabit = (text: string): boolean => habitPattern().test(text)
const habitPattern = onceMade(
  () => new RegExp(`(?<![\\p{Alpha}\\p{M}])(?:${alternation(HABIT_WORDS)})(?:$|[^\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'iu'),
)

/** "This story was last updated on 4 February 2026." */
export const saysWhenChanged = (text: string): boolean => {
  if (countWords(text) > NOTE_WORDS) return false
  const small = text.slice(0, NOTE_LETTERS).toLowerCase()
  return noteOpenings()(text).some((phrase) => small.startsWith(phrase)) && phrasesIn(text).words.has('updated')
}
const NOTE_WORDS = 16
const NOTE_LETTERS = 40
const noteOpenings = onceMade(() => phrasesByFirstWord(ARTICLE_OPENINGS))
