// What the words beside a date make of it: the day of publication, that of a change, another one, or nothing.
import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { AS_OF_END, endsInAsOf, isAsOfBehind } from './as-of.js'
import type { DateExpression } from './date-expressions.js'
import { labelIn } from './date-label.js'
import type { Dated, Kind } from './date-signs.js'

/** The kind of each date of a block. */
export const kindsOf = (page: LabelledPage, one: Dated): readonly Kind[] => {
  const kinds: Kind[] = []
  for (let order = 0; order < one.expressions.length; order++) kinds.push(besidePublished(kindOf(page, one, order), one, order))
  return kinds
}

/** Whether a date is all that a line or a part of it says, with a word for the day that the text is as of: "Stan na 3 lutego 2026", "2026年2月3日現在". */
const isAsOf = ({ block, expressions }: Dated, order: number): boolean => {
  const before = textBefore(block, expressions, order)
  const behind = textBehind(block, expressions, order)
  return endsInAsOf(before) ? AS_OF_END.test(behind) : before.trim() === '' && isAsOfBehind(behind)
}

/** The last word before a date that says what kind of date it is decides; a label may stand alone on the line above, or behind the date where no other date follows. */
const kindOf = (page: LabelledPage, { block, at, words, expressions }: Dated, order: number): Kind => {
  const expression = expressions[order]
  if (expression === undefined) return { label: 'none', isUpdate: false }
  const before = textBefore(block, expressions, order)
  const own = labelsBehind(block, expressions) ? labelIn(textBehind(block, expressions, order)) : labelIn(before)
  if (own !== 'none') return { label: own, isUpdate: own === 'updated' }
  if (isAsOf({ block, at, words, expressions }, order)) return { label: 'published', isUpdate: false }
  const above = page.blocks[at - 1]
  if (order === 0 && before.trim() === '' && above !== undefined && above.text.length < 40 && !/\d/u.test(above.text)) {
    // "Reviewed by Robert Hale" names a person, and the date below is that of the article.
    const label = phrasesIn(above.text).words.has('editing') ? 'none' : labelIn(above.text)
    if (label !== 'none') return { label, isUpdate: label === 'updated' }
  }
  const end = expression.at + expression.text.length + (expression.clock?.behind ?? 0)
  const behind = block.text.slice(end, end + 24)
  // "3 Feb 2026, 07:00. Updated at 09:15", "3 lutego 2026 (aktualizacja: 4 lutego, 9:12)": the word is about the clock or the day behind it.
  const after = expressions[order + 1] === undefined && !/\p{Nd}/u.test(behind) ? labelIn(behind) : 'none'
  if (after !== 'none') return { label: after, isUpdate: after === 'updated' }
  return { label: expressions.length === 1 && isFramed(block.text, end) ? 'published' : 'none', isUpdate: false }
}

/** "2026年2月3日 公開／2026年2月4日 更新": with no word before the first of two dates and one behind the last, each word is about the date before it. */
const labelsBehind = (block: Block, expressions: readonly DateExpression[]): boolean =>
  expressions.length === 2 &&
  textBefore(block, expressions, 0).trim() === '' &&
  labelIn(textBehind(block, expressions, 0)) !== 'none' &&
  labelIn(textBehind(block, expressions, 1)) !== 'none'

/** "Dieser Beitrag wurde am 3. Februar 2026 von Mara Quill in Hafen veröffentlicht": the word is far from the only date of the sentence. */
const isFramed = (text: string, end: number): boolean =>
  labelIn(text.slice(0, OPENING_LETTERS)) === 'published' || labelIn(text.slice(end, end + CLOSING)) === 'published'
const OPENING_LETTERS = 60
const CLOSING = 90

/**
 * "Stand: 04.02.2026 | Veröffentlicht: 03.02.2026": beside the day of publication it is that of the last change, and alone that of both.
 */
const besidePublished = (kind: Kind, { block, expressions }: Dated, order: number): Kind => {
  if (kind.label !== 'published' || expressions.length < 2 || !endsInAsOf(textBefore(block, expressions, order))) return kind
  const isBeside = expressions.some((_, i) => {
    const before = i === order ? '' : textBefore(block, expressions, i)
    return labelIn(before) === 'published' && !endsInAsOf(before)
  })
  return isBeside ? { label: 'updated', isUpdate: true } : kind
}

/** What stands between a date and the one before it with its clock: "18:05수정 2026. 2. 4." */
const textBefore = ({ text }: Block, expressions: readonly DateExpression[], order: number): string => {
  const previous = expressions[order - 1]
  const from = previous === undefined ? 0 : previous.at + previous.text.length + (previous.clock?.behind ?? 0)
  const at = expressions[order]?.at ?? 0
  return text.slice(Math.max(from, at - LABEL_LETTERS), at)
}
const LABEL_LETTERS = 60

/** What stands between a date with its clock and the next one. */
const textBehind = ({ text }: Block, expressions: readonly DateExpression[], order: number): string => {
  const one = expressions[order]
  const end = one === undefined ? 0 : one.at + one.text.length + (one.clock?.behind ?? 0)
  return text.slice(end, Math.min(expressions[order + 1]?.at ?? text.length, end + LABEL_BEHIND))
}
const LABEL_BEHIND = 24
