import type { CleanOptions, Found, LabelledPage, Outcome, Span, Warning } from '../types.js'
import { type DateCandidate, dateCandidates } from './date-candidates.js'
import { dateText, weekdayOf } from './date-expressions.js'
import { dateInUrl } from './date-in-url.js'
import { CHANGE_CHANCE, PUBLISHED_CHANCE, strengthOf, strengthOfUrl } from './date-weights.js'

export type Dates = { readonly date?: Found<string> | undefined; readonly modified?: Found<string> | undefined }

type Context = { readonly url?: string | undefined; readonly language?: string | undefined } & CleanOptions

/** A day, or the two readings of an ambiguous one, with all places where it stands, the strongest first. */
type Choice = { readonly day: string; readonly places: readonly DateCandidate[]; readonly chance: number }

const MONTH_LETTERS = 'YYYY-MM'.length
/** Of 26 pages of the corpus with a month in their address, 25 were published in it. */
const MONTH_CONFIDENCE = 0.9
/** A second day this likely beside the first is told to the reader. */
const RIVAL_CHANCE = 0.25
/** A time counted from now that is as likely to be the article's as to be something else. */
const TOLD_STRENGTH = 1

/** When the article was published and when it was changed: of all dates of the page and of its address, the likeliest, if it is likely enough. */
export const readDates = (page: LabelledPage, context: Context): Outcome<Dates> => {
  const urlDate = dateInUrl(context.url)
  const candidates = dateCandidates(page, { ...context, urlDate })
  const published = choicesOf(
    candidates.filter(({ isUpdate }) => !isUpdate),
    urlDate,
  )
  const changed = choicesOf(candidates.filter(({ isUpdate }) => isUpdate))
  const used = [...likely(published[0], PUBLISHED_CHANCE), ...likely(changed[0], CHANGE_CHANCE)]
  const date = likely(published[0], PUBLISHED_CHANCE).map(foundOf)[0] ?? monthOfAddress(urlDate)
  const modified = likely(changed[0], CHANGE_CHANCE).map(foundOf)[0]
  const warnings = [
    ...used.flatMap((choice) => warningsOf(choice, context)),
    ...uncounted(candidates),
    ...conflict(published),
    ...futures([date, modified], context),
  ]
  return { value: { date, modified }, steps: [], warnings }
}

const likely = (choice: Choice | undefined, chance: number): readonly Choice[] =>
  choice === undefined || choice.chance < chance ? [] : [choice]

/** The days with their chances, likeliest first. The chance that none of them is the one has a weight of 1. */
const choicesOf = (candidates: readonly DateCandidate[], urlDate?: string): readonly Choice[] => {
  const groups = new Map<string, { places: { candidate: DateCandidate; strength: number }[]; strength: number }>()
  for (const candidate of candidates) {
    const { day, readings } = candidate.expression
    if (day === undefined && readings.length === 0) continue
    const key = day?.slice(0, 10) ?? readings.join(' or ')
    const group = groups.get(key) ?? { places: [], strength: 0 }
    const strength = strengthOf(candidate.evidence)
    group.places.push({ candidate, strength })
    groups.set(key, { places: group.places, strength: group.strength + strength })
  }
  if (urlDate !== undefined) {
    const group = groups.get(urlDate) ?? { places: [], strength: 0 }
    groups.set(urlDate, { ...group, strength: group.strength + strengthOfUrl(urlDate) })
  }
  const all = [...groups.values()].reduce((sum, { strength }) => sum + strength, 1)
  return [...groups]
    .map(([day, { places, strength }]) => ({
      day,
      places: places.sort((a, b) => b.strength - a.strength).map(({ candidate }) => candidate),
      chance: strength / all,
    }))
    .sort((a, b) => b.chance - a.chance)
}

/** The month in the address, where the text shows no day that is likely enough. */
const monthOfAddress = (urlDate: string | undefined): Found<string> | undefined =>
  urlDate === undefined || urlDate.length > MONTH_LETTERS
    ? undefined
    : { value: urlDate, spans: [], confidence: MONTH_CONFIDENCE, rule: 'address' }

const foundOf = ({ day, places, chance }: Choice): Found<string> | undefined => {
  const place = places[0]
  if (place === undefined) return { value: day, spans: [], confidence: chance, rule: 'address' }
  const value = dateText(place.expression)
  if (value === undefined) return
  const rule = place.expression.isRelative ? 'counted-from-now' : place.evidence['url-day'] === 1 ? 'date-line-and-address' : 'date-line'
  return { value, spans: place.block.spans, confidence: chance, rule }
}

const spansOf = ({ places }: Choice): readonly Span[] => places[0]?.block.spans ?? []

const warningsOf = (choice: Choice, { referenceDate }: Context): readonly Warning[] => {
  const expression = choice.places[0]?.expression
  if (expression === undefined) return []
  const { text, day, readings, weekday, isRelative } = expression
  const lines = spansOf(choice)
  if (isRelative) return [{ code: 'relative-date', message: `"${text}" was read against ${referenceDate}`, lines }]
  if (readings.length > 1)
    return [{ code: 'ambiguous-date', message: `"${text}" can be ${readings.join(' or ')}; say which with --date-order dmy or mdy`, lines }]
  if (day !== undefined && weekday !== undefined && weekdayOf(day) !== weekday)
    return [{ code: 'weekday-mismatch', message: `${day} is a ${nameOf(weekdayOf(day))}, and the text says ${nameOf(weekday)}`, lines }]
  return []
}

/** 4 February 2024 was a Sunday. */
const nameOf = (weekday: number): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 1, 4 + weekday)))

/** `Updated 5 hours ago`, and nobody said when now is. */
const uncounted = (candidates: readonly DateCandidate[]): readonly Warning[] =>
  candidates
    .filter(({ expression, evidence }) => expression.isRelative && expression.day === undefined && strengthOf(evidence) > TOLD_STRENGTH)
    .slice(0, 1)
    .map(({ expression, block }) => ({
      code: 'relative-date',
      message: `"${expression.text}" has no date without --reference-date`,
      lines: block.spans,
    }))

const conflict = ([first, second]: readonly Choice[]): readonly Warning[] => {
  if (
    first === undefined ||
    second === undefined ||
    second.chance < RIVAL_CHANCE ||
    first.day.startsWith(second.day) ||
    second.day.startsWith(first.day)
  )
    return []
  const message = `${first.day} and ${second.day} can both be the date of publication (${share(first)} and ${share(second)})`
  return [{ code: 'conflicting-dates', message, lines: [...spansOf(first), ...spansOf(second)] }]
}

const share = ({ chance }: Choice): string => `${Math.round(chance * 100)} %`

const futures = (found: readonly (Found<string> | undefined)[], { referenceDate }: Context): readonly Warning[] => {
  if (referenceDate === undefined) return []
  const limit = referenceDate.slice(0, 10)
  return found.flatMap((one) =>
    one === undefined || one.value.slice(0, 10) <= limit
      ? []
      : [{ code: 'future-date' as const, message: `${one.value} is after the reference date ${limit}`, lines: one.spans }],
  )
}
