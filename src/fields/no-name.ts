// Words and phrases that have capitals as names do, and are none.
import { ofAllLanguages } from '../all-languages.js'
import { onceMade } from '../once-made.js'
import { phrasesIn } from '../phrases.js'

const notNames = onceMade(() => new Set(ofAllLanguages('notNames')))

/** Whether a word can't be a name by itself: a weekday, a section, a label. */
export const isNoName = (word: string): boolean => notNames().has(word.toLowerCase())

/** Whether a word that is no name by itself stands for those who write a paper: "admin", "Redaktion". */
export const isTeamName = (word: string): boolean => TEAM_NAME.test(word)
const TEAM_NAME = /^(?:admin|staff|editor|redaktion|team|guest|news)/iu

/** Phrases of menus and boxes, which have capitals as names do: `Privacy Policy`. */
export const isPhrase = (piece: string, count: number): boolean => {
  const { words: families } = phrasesIn(piece, 80)
  if (families.size > 0) for (const family of PHRASES) if ((families.get(family) ?? 0) >= count) return true
  return false
}
/** Whether a text opens with such a phrase, as "分享", "公開日", "комментариев" do, and no name does. */
export const opensAsPhrase = (piece: string): boolean => {
  const { opening } = phrasesIn(piece, 80)
  return opening.size > 0 && PHRASES.some((family) => opening.has(family))
}
const PHRASES = [
  'share',
  'navigation',
  'subscribe',
  'related',
  'readMore',
  'comments',
  'legal',
  'tags',
  'advertisement',
  'published',
  'updated',
  'cookies',
  'readingTime',
] as const
