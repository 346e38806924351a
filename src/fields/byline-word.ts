import { IN_WORD, kindOf, OPENS_WORD } from '../characters.js'
import { phrasesIn } from '../phrases.js'
import type { LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { agencyNamed } from './agencies.js'
import { openingOf } from './byline-opening.js'
import { type BylineCandidate, madeOf, spansOf } from './byline-candidate.js'
import { hasDigit } from './characters-in.js'
import { monthOf } from './months.js'
import { hasPost, isLooseName } from './name-shape.js'
import { isNoName, isTeamName, opensAsPhrase } from './no-name.js'
import { isSaidOf } from './script-name.js'
import { isShortWeekday, isWeekday } from './weekdays.js'

/** One word, as a nickname or a firm stands alone, has so many letters. */
export const WORD_LETTERS = [3, 30] as const
const IN_WORD_MARKS = "._’'-"

/** An agency, or one word: a nickname or a firm only where the labels see a byline, since all menus are made of such words. */
export const ofWord = (
  page: LabelledPage,
  at: number,
  { text, piece, others }: { readonly text: string; readonly piece: string; readonly others: readonly string[] },
): readonly BylineCandidate[] => {
  const agency = agencyAlone(piece) ?? agencyBehindTeam(text) ?? others.map(agencyAlone).find((other) => other !== undefined)
  const place = { text: piece, spans: spansOf(page, at, at), at, last: at }
  if (agency !== undefined) return madeOf({ names: [], agency }, { kind: 'by-line', by: 1, ...place })
  const likelihoods = page.verdicts[at]?.likelihoods
  const isSeen = (likelihoods?.date ?? 0) >= DATE_LIKELIHOOD
  if ((likelihoods?.byline ?? 0) < WORD_LIKELIHOOD && !isSeen) return []
  const isOffice = (isSeen || isFact(page, at)) && OFFICE.test(piece)
  if (!isName(piece) && !isOffice && (page.blocks[at]?.kind === 'image' || !isLooseName(piece))) return []
  if (hasDigit(text) && (isWeekday(piece) || isBeforeDate(text, piece) || isBeforeClock(text, piece) || isCounted(text, piece))) return []
  if (isOneWord(piece) && !isTeamName(piece) && opensAsPhrase(piece)) return []
  // "Par la rédaction"
  const by = openingOf(piece)
  if (by !== undefined && (by.length === piece.length || hasPost(piece.slice(by.length)))) return []
  // "Dear Editor,"
  if (text.endsWith(',') || IMAGE_FILE.test(text)) return []
  const head = text.split(' / ', 1)[0] ?? ''
  if (head.includes(':') || head.includes('：') || phrasesIn(text).words.has('readingTime')) return []
  return madeOf({ names: [piece], agency }, { kind: 'word-alone', by: 0, ...place })
}

/** "harbour_logo-505.jpg © Quayside": the name of a file stands for an image. */
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|svg)(?:\s|$)/iu

/** "Redacción / EFE": no person is named. */
const agencyBehindTeam = (text: string): string | undefined => {
  const { team, agency } = TEAM_AND_AGENCY.exec(text)?.groups ?? {}
  return team !== undefined && agency !== undefined && phrasesIn(team).words.size > 0 ? agencyNamed(agency) : undefined
}
const TEAM_AND_AGENCY = /^(?<team>\p{Alpha}{4,14}) \/ (?<agency>\p{Alpha}[\p{Alpha} -]{1,30})$/u

/** "12 комментариев", "1.204 تعليقا": what a line opens with a number of, and no other figure. */
const isCounted = (text: string, piece: string): boolean => {
  const count = COUNT.exec(text)?.[0]
  return count !== undefined && text.startsWith(piece, count.length) && !hasDigit(text.slice(count.length))
}
const COUNT = /^\p{Nd}[\p{Nd}.,]{0,8}\s?/u

/** "Sat 7 Feb 2026", "Ellery, 07.02.2026": a weekday in short, or the place that a date is given for. */
const isBeforeDate = (text: string, piece: string): boolean =>
  text.startsWith(piece) &&
  (BEHIND_PLACE.test(text.slice(piece.length)) ||
    (piece.length <= SHORT_WEEKDAY && DAY_BEHIND.test(text.slice(piece.length)) && isShortWeekday(piece)))
const BEHIND_PLACE = /^, (?:den |le |li )?\p{Nd}{1,2}[. ]/u
const DAY_BEHIND = /^[.,]{0,2}\s\p{Nd}/u
const SHORT_WEEKDAY = 4

/** "13. februar 2026 kl. 18.05", "pukul 18.05": the small word right before a clock. */
const isBeforeClock = (text: string, piece: string): boolean =>
  SMALL_FIRST.test(piece) && CLOCK_FIRST.test(text.slice(text.indexOf(piece) + piece.length))
const SMALL_FIRST = /^\p{Lower}/u
const CLOCK_FIRST = /^\s?\d{1,2}[.:]\d{2}(?!\d)/u

/** "dpa)", "SDA/mq", "APA/AP" */
export const agencyAlone = (piece: string): string | undefined =>
  piece.length > AGENCY_LETTERS || PICTURED.test(piece)
    ? undefined
    : piece
        .replace(AROUND_AGENCY, '')
        .split('/')
        .map(agencyNamed)
        .find((agency) => agency !== undefined)
/** "©NTB", "dpa)" */
const AROUND_AGENCY = /^[©ⓒ]\s?|^[【［(（]|[)）】］]$/gu
/** "© Jonas Wehling/dpa": who took the picture above. */
const PICTURED = /^[©ⓒ].*\//u
/** No agency has more. */
const AGENCY_LETTERS = 60
const WORD_LIKELIHOOD = 0.03
/** Beside a date in one line stands a name or a section. */
const DATE_LIKELIHOOD = 0.5

const isName = (piece: string): boolean =>
  (isOneWord(piece) && !isSaidOf(piece) && monthOf(piece, undefined) === undefined && (!isNoName(piece) || isTeamName(piece))) ||
  ((piece.startsWith('Dr') || piece.startsWith('Prof')) && TITLED.test(piece)) ||
  (CAPITAL.test(piece) && countWords(piece) <= 4 && hasPost(piece))
const CAPITAL = /^\p{Upper}/u
/** "Ledger Harbour Desk" */
const OFFICE =
  /^(?!(?:By|Von|Par|Por) )(?:\p{Upper}\S{1,20} ){1,3}(?:[Ee]ditors|[Ss]taff|[Tt]eam|[Dd]esk|[Nn]ewsroom|[Rr]edaktion|[Rr]edactie)$/u

export const isOneWord = (piece: string): boolean => {
  if (piece.length < WORD_LETTERS[0] || piece.length > WORD_LETTERS[1]) return false
  for (let i = 0; i < piece.length; i++) {
    const kind = kindOf(piece.charCodeAt(i))
    if ((kind & (i === 0 ? OPENS_WORD : IN_WORD)) === 0 && (i === 0 || !IN_WORD_MARKS.includes(piece.charAt(i)))) return false
  }
  return true
}
/** "Dr. Quill" */
const TITLED = /^(?:Dr|Prof)\.? \p{Upper}[\p{Alpha}\p{M}’'-]{2,20}$/u

/** Whether a block is likely to be a byline or a date, or stands between the headline and a date with a trace of a byline. */
export const isFact = ({ verdicts }: LabelledPage, at: number): boolean => {
  const { byline = 0, date = 0 } = verdicts[at]?.likelihoods ?? {}
  const below = verdicts[at + 1]?.likelihoods.date ?? 0
  return Math.max(byline, date) > FACT_LIKELIHOOD || (byline > WORD_LIKELIHOOD && below > DATE_LIKELIHOOD)
}
const FACT_LIKELIHOOD = 0.3
