import type { DateEvidence } from './date-candidates.js'

// Fitted on the corpus: one conditional logistic regression over all dates of a page and "none of them", a little regularised (L2),
// fitted on four folds of sites and tried on the fifth. A weight of 1 makes a date e times as likely.

const BASE = 0.36
const WEIGHTS: Readonly<Record<string, number>> = {
  'date-likelihood': -0.44,
  'byline-likelihood': 0.72,
  'body-likelihood': -0.62,
  'caption-likelihood': 0.15,
  'facts-beside': -0.19,
  'headline-below': 0.57,
  'no-headline': 0.61,
  'close-below': 0.78,
  below: 1.07,
  'close-above': 0.49,
  above: 1.66,
  'first-below': 1.2,
  'body-above': -2.01,
  'other-words': -1.76,
  published: 1.32,
  'later-date': -0.02,
  clock: 0.69,
  'weekday-above': -0.04,
  ambiguous: -0.07,
  'dates-near': -1.72,
  repeated: 0.1,
  newest: 0.44,
  'in-picture': 0.09,
  'in-sentence': -0.32,
  'earlier-of-two': 1.26,
  'url-day': 0.73,
  'url-month': 0.67,
  'url-other': -1.18,
}
/** A day, or only a month, in the path of the address and nowhere else. */
const URL_DAY = 0.95
const URL_MONTH = -1.21

/** Below this a date of publication is rather left out: it is wrong too often. Lower gives more dates and more wrong ones. */
export const PUBLISHED_CHANCE = 0.45
/** A date of change has a word that says so beside it; what is open is only whether it is this article's. */
export const CHANGE_CHANCE = 0.4

/** How strongly a date speaks for being that of the article, against 1 for none of the page's dates. */
export const strengthOf = (evidence: DateEvidence): number => {
  let sum = BASE
  for (const name in evidence) sum += (WEIGHTS[name] ?? 0) * (evidence[name] ?? 0)
  return Math.exp(sum)
}

export const strengthOfUrl = (date: string): number => Math.exp(BASE + (date.length === 10 ? URL_DAY : URL_MONTH))
