import { reportersOf } from '../end-credit.js'
import { phrasesIn } from '../phrases.js'
import type { LabelledPage, Verdict } from '../types.js'
import { countWords } from '../words.js'
import { agencyNamed } from './agencies.js'
import type { BylineCandidate } from './byline-candidate.js'
import { openingOf } from './byline-opening.js'
import { hasDigit } from './characters-in.js'
import { beginsAsName } from './given-names.js'
import { isOrganisation } from './organisation.js'
import { bodyRange } from './place.js'

/** Where the headline of the page is, and the block right below its last paragraph. */
type Around = { readonly title: number; readonly below: number }

/** Odds that a candidate has beside those of its signs: for what is too rare in a corpus for trees to learn. */
export const rareOdds = (page: LabelledPage, candidate: BylineCandidate, { title, below }: Around): number => {
  if (saysWhoWrote(page, candidate)) return SAID_ODDS
  if (isStaff(candidate)) return STAFF_ODDS
  if (isAboveAgency(page, candidate)) return AGENCY_ODDS
  if (isOwner(page, candidate, below)) return OWNER_ODDS
  if (isSigner(page, candidate, below) || isBelowHeadline(page, candidate, title) || isAgencyByDate(page, candidate)) return PLACE_ODDS
  if (isWithinText(page, candidate, below)) return WITHIN_ODDS
  return isBareWord(candidate) ? WORD_ODDS : 0
}
/** Who is named alone between paragraphs of the text has said something in it. */
const WITHIN_ODDS = -1
/** Of 45 pages whose likeliest candidate says so by less than the chance that is asked, 37 are right. */
const SAID_ODDS = 1.5
/** Of 17 such pages 11 are right. */
const STAFF_ODDS = 0.9
/** Enough where nobody else is named. */
const OWNER_ODDS = 2
/** Outweighs the agency below, which is a byline to the labels as few others are. */
const AGENCY_ODDS = 2
const PLACE_ODDS = 0.8
/** Cross-validated, of 120 such words that are taken for the author 73 are, and by the signs it would be 84. */
const WORD_ODDS = -0.8

/** "Posted by Mara Quill", "Verfasst von" / "Mara Quill", "Publicado el 3 de febrero por gaviota": a verb beside "by", or in the line of a date. */
const saysWhoWrote = ({ blocks }: LabelledPage, { kind, at, by }: BylineCandidate): boolean => {
  if (by < 1 || !kind.startsWith('by')) return false
  const text = blocks[at]?.text ?? ''
  if (kind === 'by-inside') return phrasesIn(text).words.has('published')
  return openingOf(text)?.by.includes(' ') === true && reportersOf(text) === undefined
}

/** "EMMA BEST and TOBIAS RENN" / "Associated Press" */
const isAboveAgency = ({ blocks, verdicts }: LabelledPage, { kind, at, last, agency, authors }: BylineCandidate): boolean =>
  kind === 'name-alone' &&
  agency === undefined &&
  (verdicts[at]?.likelihoods.byline ?? 0) > LIKELY_BYLINE &&
  agencyNamed(blocks[last + 1]?.text ?? '') !== undefined &&
  (authors.length > 1 || beginsAsName(authors[0] ?? ''))
const LIKELY_BYLINE = 0.5

/** "By Ledger Staff", "Harbour Desk" */
const isStaff = ({ authors: [name = ''], kind }: BylineCandidate): boolean =>
  (kind === 'word-alone' || kind.startsWith('by')) && isOrganisation(name.slice(name.lastIndexOf(' ') + 1))

const isWithinText = ({ blocks, verdicts }: LabelledPage, { kind, at, text }: BylineCandidate, below: number): boolean =>
  kind === 'name-alone' &&
  at < below - 1 &&
  text === blocks[at]?.text &&
  verdicts[at - 1]?.role === 'body' &&
  verdicts.slice(0, at - 1).filter(({ role }) => role === 'body').length > 0

/** "Wochenbericht", "Harbour": a section or a label; "lucie29" and "Emma" are neither. */
const isBareWord = ({ kind, authors: [name = ''] }: BylineCandidate): boolean =>
  kind === 'word-alone' && CAPITAL_FIRST.test(name) && !name.includes(' ') && !hasDigit(name) && !beginsAsName(name)
const CAPITAL_FIRST = /^\p{Upper}/u

/** "© 2026 Mara Quill" below the text: whose page it is, where that is a person. */
const isOwner = ({ blocks }: LabelledPage, { kind, at, authors: [name = ''] }: BylineCandidate, below: number): boolean =>
  kind === 'name-alone' && at > below && beginsAsName(name) && NOTICE_FIRST.test(blocks[at]?.text ?? '')
const NOTICE_FIRST = /^(?:©|copyright|\(c\))/iu

/** "Mara Quill, Harbour Officer" right below the headline, which speaks of somebody else. */
const isBelowHeadline = ({ blocks }: LabelledPage, { kind, at, authors, text }: BylineCandidate, title: number): boolean =>
  kind === 'name-alone' &&
  title >= 0 &&
  at === title + 1 &&
  (blocks[at]?.text.length ?? 0) < text.length + FACT_LETTERS &&
  authors.every((name) => beginsAsName(name) && countWords(name) <= NAME_WORDS && blocks[title]?.text.includes(name) === false)
/** A date, or a clock. */
const FACT_LETTERS = 30
const NAME_WORDS = 4

/** Right below the last paragraph a line of nothing but names signs the article; "Mara Quill, Harbour Officer, Port Ellery" says who was quoted. */
const isSigner = ({ blocks }: LabelledPage, { kind, at, text, authors }: BylineCandidate, below: number): boolean =>
  kind === 'name-alone' &&
  at === below &&
  text === blocks[at]?.text &&
  blocks[at].kind === 'paragraph' &&
  text.split(',').length <= authors.length &&
  authors.every(beginsAsName)

/** "AFP" on a line of its own, right above or below the day; "TT" in a page of another script is the button for the size of its letters. */
const isAgencyByDate = (page: LabelledPage, { agency, at, text }: BylineCandidate): boolean => {
  const { blocks, verdicts } = page
  if (agency === undefined || text.includes('/') || text !== blocks[at]?.text) return false
  if (!isSureDate(verdicts[at - 1]) && !isSureDate(verdicts[at + 1])) return false
  return !LATIN.test(text) || CASED.test(blocks[bodyRange(page)[0]]?.text.slice(0, OPENING_LETTERS) ?? '')
}
const LATIN = /^\p{Script=Latin}/u
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2}/u
const OPENING_LETTERS = 40
const isSureDate = (verdict: Verdict | undefined): boolean => (verdict?.likelihoods.date ?? 0) > SURE_DATE
const SURE_DATE = 0.5
