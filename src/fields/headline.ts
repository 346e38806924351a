import { chancesAmong } from '../forest.js'
import type { Found, LabelledPage, Outcome, Warning } from '../types.js'
import { phrasesIn } from '../phrases.js'
import { countWords } from '../words.js'
import { opensOther } from './byline-pieces.js'
import { hasDigit } from './characters-in.js'
import { dateExpressionsIn } from './date-expressions.js'
import { type FieldModel, oddsOf, shippedFieldModel } from './field-model.js'
import { headlineCandidates } from './headline-candidates.js'
import type { HeadlineContext } from './headline-page.js'
import { headlineOf } from './headline-value.js'
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
  // The name of the site stands on its page twice and more.
  const others = possible.filter(([own, { value }]) => own !== site && !isFactLabel(value) && !isOthersName(value))
  const likeliest = (others.length > 0 ? others : possible).map(([, one]) => one).sort((a, b) => b.confidence - a.confidence)
  return { value: likeliest[0], steps: [], warnings: rivalsOf(likeliest.filter((one, i) => i === 0 || one.confidence > RIVAL_CHANCE)) }
}
type Ranked = { readonly at: number; readonly confidence: number }
const isPossible = ({ confidence }: Found<string>): boolean => confidence > HEADLINE_CHANCE

/** "4 February, 09:15, updated 4 February, 11:02": nothing but days, clocks and a word for one of them. */
const isDateLine = (text: string): boolean => {
  if (!hasDigit(text)) return false
  let rest = text
  for (const { text: day } of dateExpressionsIn(text)) rest = rest.replace(day, '')
  return rest.length < text.length && rest.replace(NO_LETTERS, '').length <= LABEL_LETTERS
}
const NO_LETTERS = /[^\p{Alpha}]/gu
const LABEL_LETTERS = 12

/** "Sist oppdatert", "Published on": a label without its date. */
const isFactLabel = (text: string): boolean => {
  if (text.length > FACT_LETTERS) return false
  const { words } = phrasesIn(text)
  return (words.get('published') ?? 0) + (words.get('updated') ?? 0) >= countWords(text)
}
/** "Kuvat: Matti Korpi": who took the pictures, or who edited. */
const isOthersName = (text: string): boolean =>
  text.length <= FACT_LETTERS && COLON.test(text) && opensOther(text) && namesIn(text.slice(text.search(COLON) + 1)).names.length > 0
const COLON = /[:：]/u
const FACT_LETTERS = 60

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
