import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { RANGE_WORDS } from '../word-lists.js'
import { hasDigit } from './characters-in.js'
import type { DateExpression } from './date-expressions.js'

/** Whether a date ends or opens the days of an event: "24–26 November 2026", "Du 24 au 26 novembre 2026", "2026年11月24日〜26日". */
export const isRange = (text: string, { at, text: date }: DateExpression): boolean => {
  const before = text.slice(Math.max(0, at - BEFORE_LETTERS), at)
  const behind = text.slice(at + date.length, at + date.length + BEHIND_LETTERS)
  if (hasDigit(behind) && DAYS_BEHIND.test(behind)) return true
  return hasDigit(before) && (DASH_BEFORE.test(before) || wordBefore().test(before))
}
const BEFORE_LETTERS = 20
const BEHIND_LETTERS = 12
/** A day alone, and no clock: "07:45 – 24 November 2026". */
const DASH_BEFORE = /(?:^|[^\p{Nd}:.,/h-])\p{Nd}{1,2}\.?\s?[–—-]\s?$/u
const wordBefore = onceMade(
  () => new RegExp(`(?:^|[^\\p{Nd}:.,/h-])\\p{Nd}{1,2}\\.?(?:º|er)?\\s(?:de\\s)?(?:${alternation(RANGE_WORDS)})\\s$`, 'iu'),
)
const DAYS_BEHIND = /^\s?(?:[(（]\p{Alpha}[)）])?\s?(?:[〜～~–-]|至|到|から|부터)\s?(?:\p{Nd}{1,2}\s?[月월]\s?)?\p{Nd}{1,2}\s?[日일号號]/u
