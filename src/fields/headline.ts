import { chancesAmong } from '../forest.js'
import type { Found, LabelledPage, Outcome, Span, Warning } from '../types.js'
import { type FieldModel, oddsOf, shippedFieldModel } from './field-model.js'
import { countWords } from '../words.js'
import { openingOf } from './byline-opening.js'
import { beginsAsName } from './given-names.js'
import { belowCrumb } from './headline-crumb.js'
import { belowKicker } from './headline-below-kicker.js'
import { titleBelowDate } from './headline-below-date.js'
import { headlineCandidates } from './headline-candidates.js'
import type { HeadlineContext } from './headline-page.js'
import { isCaption, isDateLine, isFacts, isNameOfOther, isPostBelow, isSource, isWriter } from './headline-others.js'
import { headlineOf } from './headline-value.js'
import { subjectInstead } from './headline-subject.js'
import { key } from './headline-words.js'
import { namesIn } from './names.js'

/** Below this chance no text is taken for the headline. */
const HEADLINE_CHANCE = 0.05

/** A second headline this likely is told to the reader. */
const RIVAL_CHANCE = 0.15

/** The headline: whole where it was wrapped, without the site's name, in its full form where a cut one stands beside it. */
export const readHeadline = (
  page: LabelledPage,
  context: HeadlineContext,
  model: FieldModel = shippedFieldModel('headline'),
): Outcome<Found<string> | undefined> => {
  if (isNameAlone(page)) return { value: undefined, steps: [], warnings: [] }
  const candidates = headlineCandidates(page, context)
  const chances = chancesAmong(
    oddsOf(
      model,
      candidates.map(({ signs }) => signs),
    ),
  )
  const ranked = candidates
    .map(({ at }, i): Ranked => ({ at, confidence: chances[i] ?? 0 }))
    .filter(({ confidence }) => confidence > READ_CHANCE)
    .sort(byConfidence)
    .slice(0, LIKELIEST)
  const found = new Map<string, Found<string>>()
  for (const { at, confidence } of ranked) {
    const headline = headlineOf(page, at, { siteName: context.siteName, confidence })
    if (headline === undefined) continue
    const own = key(headline.value)
    const first = found.get(own)
    // A page says its headline more than once: what speaks for each speaks for the text.
    found.set(own, first === undefined ? headline : { ...first, confidence: Math.min(1, first.confidence + confidence) })
  }
  const site = context.siteName === undefined ? undefined : key(context.siteName)
  const possible = [...found].filter(([, one]) => isPossible(one) && !isDateLine(one.value))
  const byline = context.byline?.spans
  // The name of the site stands on its page twice and more; who wrote or what day it is stands beside the headline.
  const others = possible.filter(
    ([own, { value, spans }]) =>
      own !== site &&
      !isFacts(value) &&
      !isWriter(page, value) &&
      !isCaption(value) &&
      !isSource(value) &&
      !isNameOfOther(page, value, spans) &&
      !isSame(spans, byline) &&
      !isPostBelow(byline, value, spans),
  )
  const likeliest = (others.length > 0 ? others : possible).map(([, one]) => one).sort((a, b) => b.confidence - a.confidence)
  const chosen = subjectInstead(page, likeliest[0])
  const headline = belowKicker(
    page,
    chosen,
    others.map(([, one]) => one),
  )
  return {
    value: belowCrumb(page, titleBelowDate(page, headline)),
    steps: [],
    warnings: rivalsOf(likeliest.filter((one, i) => i === 0 || one.confidence > RIVAL_CHANCE)),
  }
}
/** "By Robert Hale", where the page has nothing else: a scraper kept the byline and no headline. */
const isNameAlone = ({ blocks }: LabelledPage): boolean => {
  const text = blocks.length === 1 ? (blocks[0]?.text.trim() ?? '') : ''
  if (text === '' || text.length > NAME_LETTERS) return false
  const { names } = namesIn(text.slice(openingOf(text)?.length ?? 0).trim())
  return names.length > 0 && text.endsWith(names.at(-1) ?? '') && (names[0] !== text || beginsAsName(text) || countWords(text) <= 2)
}
const NAME_LETTERS = 60
const isSame = (spans: readonly Span[], others: readonly Span[] | undefined): boolean =>
  others !== undefined &&
  others.length === spans.length &&
  others.every(([first, last], i) => first === spans[i]?.[0] && last === spans[i]?.[1])
type Ranked = { readonly at: number; readonly confidence: number }
const isPossible = ({ confidence }: Found<string>): boolean => confidence > HEADLINE_CHANCE

const byConfidence = (a: Ranked, b: Ranked): number => b.confidence - a.confidence || a.at - b.at

/** What is less likely does not decide between two texts. */
const READ_CHANCE = 0.02
/** So many of the likeliest are read; some of them say the same. */
const LIKELIEST = 6

const rivalsOf = ([first, ...others]: readonly Found<string>[]): readonly Warning[] => {
  if (first === undefined) return []
  if (others.length === 0) return []
  const own = key(first.value)
  const rival = others.find(({ value }) => !key(value).includes(own) && !own.includes(key(value)))
  if (rival === undefined) return []
  const message = `"${first.value}" and "${rival.value}" can both be the headline (${share(first)} and ${share(rival)})`
  return [{ code: 'conflicting-headlines', message, lines: [...first.spans, ...rival.spans] }]
}

const share = ({ confidence }: Found<string>): string => `${Math.round(confidence * 100)} %`
