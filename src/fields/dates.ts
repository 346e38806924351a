import type { CleanOptions, Found, LabelledPage, Outcome, Span, Warning } from '../types.js'
import { type DateCandidate, dateCandidates, titleAt } from './date-candidates.js'
import { dateText, weekdayOf } from './date-expressions.js'
import { saysWhenChanged } from './date-label.js'
import { dateInUrl } from './date-in-url.js'
import { type Months, readMonths } from './date-month.js'
import { isInMailHead } from './mail-head.js'
import { type FieldModel, oddsOf, type SignGroups, shippedFieldModel, strengthOf } from './field-model.js'

export type Dates = { readonly date?: Found<string> | undefined; readonly modified?: Found<string> | undefined }

type Context = {
  readonly url?: string | undefined
  readonly language?: string | undefined
  readonly headline?: Found<string> | undefined
} & CleanOptions

/** A day, or the two readings of an ambiguous one, with all places where it stands, the strongest first. */
type Choice = { readonly day: string; readonly places: readonly DateCandidate[]; readonly chance: number }

const MONTH_LETTERS = 'YYYY-MM'.length
/** Of 26 pages of the corpus with a month in their address, 25 were published in it. */
const MONTH_CONFIDENCE = 0.9
/** A second day this likely beside the first is told to the reader: on one page in eleven of those with a date. */
const RIVAL_CHANCE = 0.05
/** A time counted from now that is as likely to be the article's as to be something else; half as likely is enough beside a word for publication or change. */
const TOLD_STRENGTH = 1
/** Cross-validated over sites, of the dates above it 97.4 in 100 are right, above 0.5 97.8, where the text shows the true one. Lower gives more dates and more wrong ones. */
const PUBLISHED_CHANCE = 0.38
/** A date of change has a word that says so beside it; what is open is only whether it is this article's. */
const CHANGE_CHANCE = 0.4

/** When the article was published and when it was changed: of all dates of the page and of its address, the likeliest, if it is likely enough. */
export const readDates = (page: LabelledPage, context: Context, model: FieldModel = shippedFieldModel('date')): Outcome<Dates> => {
  const urlDate = dateInUrl(context.url)
  const candidates = weighed(page, dateCandidates(page, { urlDate, ...context }), model)
  const address = addressStrength(candidates, urlDate, model)
  const published = choicesOf(candidates.filter(isPublication), address)
  const changed = besides(published[0], choicesOf(candidates.filter(isChange)))
  const likelyChange = likely(changed[0], CHANGE_CHANCE)
  const likelyDay = likely(besideChange(published[0], likelyChange), PUBLISHED_CHANCE)
  const months = likelyDay === undefined ? readMonths(page, titleAt(page, context.headline), context) : NO_MONTHS
  const date = (likelyDay && foundOf(likelyDay)) ?? monthOfAddress(urlDate) ?? months.date
  const modified = (likelyChange && foundOf(likelyChange)) ?? months.modified
  const warnings = [
    ...warningsOf(likelyDay, context),
    ...warningsOf(likelyChange, context),
    ...uncounted(candidates),
    ...conflict(published[0], published[1]),
    ...futures([date, modified], context),
  ]
  return { value: { date, modified }, steps: [], warnings }
}

const NO_MONTHS: Months = {}

const isChange = ({ isUpdate }: DateCandidate): boolean => isUpdate
const isPublication = ({ isUpdate }: DateCandidate): boolean => !isUpdate

/** "Published 3 February 2026 | Last updated 4 February 2026": a change on the line of the day of publication, or near it, is as sure as that day. */
const besides = (published: Choice | undefined, changed: readonly Choice[]): readonly Choice[] => {
  if (published === undefined || changed.length === 0) return changed
  const lines = new Set(published.places.map(({ block }) => block))
  const first = published.places[0]?.at ?? Number.POSITIVE_INFINITY
  return changed
    .map(({ day, places, chance }) => ({
      day,
      places,
      chance: places.some(({ at, block }) => lines.has(block) || Math.abs(at - first) <= NEAR_BLOCKS || saysWhenChanged(block.text))
        ? Math.max(chance, published.chance)
        : chance,
    }))
    .sort(byChance)
}

/** Today's date above the menu is later than the day on which the article was changed, and so is none on which it was published. */
const besideChange = (published: Choice | undefined, changed: Choice | undefined): Choice | undefined => {
  if (published === undefined || changed === undefined || published.day <= changed.day.slice(0, published.day.length)) return published
  return published.places.some(({ signs }) => strengthOf(signs, 'published') === 1) ? published : undefined
}

/** With its label on a line of its own. */
const NEAR_BLOCKS = 2

const byChance = (a: Choice, b: Choice): number => b.chance - a.chance

/** A candidate with its odds of being the day of publication. */
type WeighedDate = DateCandidate & { readonly strength: number }

const weighed = (page: LabelledPage, candidates: readonly DateCandidate[], model: FieldModel): readonly WeighedDate[] => {
  const odds = oddsOf(
    model,
    candidates.map(({ signs }) => signs),
  )
  const changes = new Map(candidates.filter(isChange).map(({ at, expression: { day } }) => [at, day ?? '']))
  return candidates.map((candidate, i) => {
    const { expression, block, at, isUpdate, signs } = candidate
    return {
      expression,
      block,
      at,
      isUpdate,
      signs,
      strength: Math.exp(
        (odds[i] ?? 0) + pairOdds(candidate) + wordOdds(candidate, changes.get(at)) + (isInMailHead(page, at) ? MAIL_ODDS : 0),
      ),
    }
  })
}

/** A mail is passed on later than the article in it was published; alone its day is still likely that of a newsletter. */
const MAIL_ODDS = -2.5

/** Of two dates beside each other without words the later one is that of a change; too rare in a corpus for trees to learn. */
const PAIR_ODDS = 1.3
const pairOdds = ({ signs }: DateCandidate): number => PAIR_ODDS * (strengthOf(signs, 'earlier-of-two') - strengthOf(signs, 'later-of-two'))

/** "Published on 3 February 2026" far from all that looks like a line of facts, and "3 February 2026. Updated: 4 February 2026": both are rare where the labels see no date. */
const wordOdds = ({ signs, isUpdate, expression: { day } }: DateCandidate, changed: string | undefined): number =>
  (strengthOf(signs, 'published') === 1 ? PUBLISHED_ODDS : 0) +
  (changed !== undefined && !isUpdate && day !== undefined && day.slice(0, 10) <= changed.slice(0, 10) ? BESIDE_CHANGE_ODDS : 0)
const PUBLISHED_ODDS = 0.6
const BESIDE_CHANGE_ODDS = 1.2

/** The day in the path of the address is a candidate too; a month is none. */
export const addressSigns = (candidates: readonly DateCandidate[], urlDate: string | undefined): SignGroups | undefined => {
  if (urlDate === undefined || urlDate.length <= MONTH_LETTERS) return
  const agreeing = candidates.filter(({ signs }) => strengthOf(signs, 'url-day') === 1).length
  return [{ address: 1, 'address-agrees': agreeing > 0 ? 1 : 0, 'address-alone': candidates.length === 0 ? 1 : 0 }]
}

const addressStrength = (
  candidates: readonly DateCandidate[],
  urlDate: string | undefined,
  model: FieldModel,
): { readonly day: string; readonly strength: number } | undefined => {
  const signs = addressSigns(candidates, urlDate)
  return signs === undefined || urlDate === undefined ? undefined : { day: urlDate, strength: Math.exp(oddsOf(model, [signs])[0] ?? 0) }
}

const likely = (choice: Choice | undefined, chance: number): Choice | undefined =>
  choice === undefined || choice.chance < chance ? undefined : choice

/** So many days are weighed against each other: a list of two hundred weak ones would outweigh the one below the headline. */
const RIVALS = 4

/** A day while its places are gathered. */
type Group = { readonly day: string; readonly places: WeighedDate[]; strength: number }

/** The days with their chances, likeliest first. The chance that none of them is the one has a weight of 1. */
const choicesOf = (
  candidates: readonly WeighedDate[],
  address?: { readonly day: string; readonly strength: number },
): readonly Choice[] => {
  const groups = groupsOf(candidates)
  if (address !== undefined) groupIn(groups, address.day).strength += address.strength
  if (groups.size === 0) return []
  const strongest = [...groups.values()].map(strengthIn).sort(fromHigh)
  let all = 1
  for (const strength of strongest.slice(0, RIVALS)) all += strength
  const choices: Choice[] = []
  for (const { day, places, strength } of groups.values()) {
    choices.push({ day, places: places.sort(byStrength), chance: Math.min(strength / all, 1) })
  }
  return choices.sort(byChance)
}

const groupsOf = (candidates: readonly WeighedDate[]): Map<string, Group> => {
  const groups = new Map<string, Group>()
  for (const candidate of candidates) {
    const { day, readings } = candidate.expression
    if (day === undefined && readings.length === 0) continue
    const group = groupIn(groups, day?.slice(0, 10) ?? readings.join(' or '))
    group.places.push(candidate)
    group.strength += candidate.strength
  }
  return groups
}

const groupIn = (groups: Map<string, Group>, day: string): Group => {
  let group = groups.get(day)
  if (group === undefined) {
    group = { day, places: [], strength: 0 }
    groups.set(day, group)
  }
  return group
}

const strengthIn = ({ strength }: Group): number => strength
const byStrength = (a: WeighedDate, b: WeighedDate): number => b.strength - a.strength
const fromHigh = (a: number, b: number): number => b - a

/** The month in the address, where the text shows no day that is likely enough. */
const monthOfAddress = (urlDate: string | undefined): Found<string> | undefined =>
  urlDate === undefined || urlDate.length > MONTH_LETTERS
    ? undefined
    : { value: urlDate, spans: [], confidence: MONTH_CONFIDENCE, rule: 'address' }

/** The strongest place; a clock on the line that says so, where the standfirst or the dateline names the day alone: "on Thursday 5 February 2026". */
const exactOf = (places: readonly DateCandidate[]): DateCandidate | undefined =>
  places[0]?.expression.clock !== undefined
    ? places[0]
    : (places.find(({ expression, signs }) => expression.clock !== undefined && strengthOf(signs, 'published') === 1) ?? places[0])

const foundOf = ({ day, places, chance }: Choice): Found<string> | undefined => {
  const place = exactOf(places)
  if (place === undefined) return { value: day, spans: [], confidence: chance, rule: 'address' }
  const value = dateText(place.expression)
  if (value === undefined) return
  const rule = place.expression.isRelative
    ? 'counted-from-now'
    : strengthOf(place.signs, 'url-day') === 1
      ? 'date-line-and-address'
      : 'date-line'
  return { value, spans: place.block.spans, confidence: chance, rule }
}

const spansOf = ({ places }: Choice): readonly Span[] => places[0]?.block.spans ?? []

const warningsOf = (choice: Choice | undefined, { referenceDate }: Context): readonly Warning[] => {
  const expression = choice?.places[0]?.expression
  if (choice === undefined || expression === undefined) return []
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
const uncounted = (candidates: readonly WeighedDate[]): readonly Warning[] =>
  candidates
    .filter(({ expression, strength, isUpdate, signs }) => {
      const least = isUpdate || strengthOf(signs, 'published') === 1 ? TOLD_STRENGTH / 2 : TOLD_STRENGTH
      return expression.isRelative && expression.day === undefined && strength > least
    })
    .slice(0, 1)
    .map(({ expression, block }) => ({
      code: 'relative-date',
      message: `"${expression.text}" has no date without --reference-date`,
      lines: block.spans,
    }))

const conflict = (first: Choice | undefined, second: Choice | undefined): readonly Warning[] => {
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
