import type { LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { type BylineCandidate, isNotice } from './byline-candidate.js'
import { besideSigns, nearSigns, neighbourSigns } from './byline-near.js'
import { type BylinePage, bylinePage, isApart, isSmall, timesAlone } from './byline-page.js'
import { hasDigit } from './characters-in.js'
import type { SignGroups, Signs } from './field-model.js'
import { beginsAsName } from './given-names.js'
import { isOrganisation } from './organisation.js'

/** A name stands a few times on its page; a teaser's label or a firm stands more often. */
const OFTEN = 5

/** What is asked of all candidates at once. */
type Crowd = {
  readonly candidates: readonly BylineCandidate[]
  /** How many say "by" that can be nothing else. */
  readonly byCount: number
  /** How many have each first name. */
  readonly byName: ReadonlyMap<string, number>
  /** Places of the candidates that name a person. */
  readonly byAuthor: ReadonlyMap<string, readonly number[]>
  /** Which are the first of their kind behind the headline, and how many of each kind stand in a date or in none. */
  readonly firsts: ReadonlySet<BylineCandidate>
  readonly byLook: ReadonlyMap<string, number>
  readonly best: number
  /** How many stand up to the headline. */
  readonly before: number
}

/** The signs of each candidate, in order. */
export const signsOf = (page: LabelledPage, candidates: readonly BylineCandidate[]): readonly SignGroups[] => {
  if (candidates.length === 0) return []
  const whole = bylinePage(page)
  const crowd = crowdOf(candidates, page, whole.title)
  return candidates.map((candidate, i) => [
    rankSigns(i, crowd, page),
    othersSigns(candidate, crowd),
    neighbourSigns(candidate, page, whole),
    labelSigns(candidate, page),
    kindSigns(candidate),
    placeSigns(candidate, whole),
    wordSigns(candidate, whole),
    nameSigns(candidate, page),
    shapeSigns(candidate),
    besideSigns(candidate, page, whole),
    nearSigns(candidate, page, whole),
  ])
}

const crowdOf = (candidates: readonly BylineCandidate[], page: LabelledPage, title: number): Crowd => {
  const byName = new Map<string, number>()
  const byAuthor = new Map<string, number[]>()
  const firsts = new Map<string, BylineCandidate>()
  const byLook = new Map<string, number>()
  let byCount = 0
  let best = 0.01
  let before = 0
  candidates.forEach((candidate, i) => {
    const { authors, by, at } = candidate
    if (by === 1) byCount++
    if (at <= title) before++
    else if (!firsts.has(candidate.kind)) firsts.set(candidate.kind, candidate)
    const look = lookOf(candidate, page)
    byLook.set(look, (byLook.get(look) ?? 0) + 1)
    best = Math.max(best, likelihoodOf(candidate, page))
    byName.set(authors[0] ?? '', (byName.get(authors[0] ?? '') ?? 0) + 1)
    for (const name of authors) {
      const known = byAuthor.get(name.toLowerCase())
      if (known === undefined) byAuthor.set(name.toLowerCase(), [i])
      else known.push(i)
    }
  })
  return { candidates, byCount, byName, byAuthor, firsts: new Set(firsts.values()), byLook, best, before }
}

/** The lines of teasers look alike: a name and a date each, or a name alone. */
const lookOf = ({ kind, at }: BylineCandidate, { verdicts }: LabelledPage): string =>
  (verdicts[at]?.likelihoods.date ?? 0) > DATE_LIKELIHOOD ? `${kind} in a date` : kind
const DATE_LIKELIHOOD = 0.3

const likelihoodOf = ({ at, last }: BylineCandidate, { verdicts }: LabelledPage): number =>
  Math.max(verdicts[at]?.likelihoods.byline ?? 0, verdicts[last]?.likelihoods.byline ?? 0)

const rankSigns = (i: number, crowd: Crowd, page: LabelledPage): Signs => {
  const { candidates, byCount, byName, best, before } = crowd
  const candidate = candidates[i]
  if (candidate === undefined) return {}
  const { by, authors } = candidate
  return {
    otherBy: byCount > (by === 1 ? 1 : 0) ? 1 : 0,
    between: Math.exp(-Math.max(0, i - before) / 2),
    ofBest: likelihoodOf(candidate, page) / best,
    namedAgain: Math.min(1, ((byName.get(authors[0] ?? '') ?? 1) - 1) / 3),
    manyBy: by === 1 && byCount > 4 ? 1 : 0,
    crowd: Math.min(1, candidates.length / 20),
    firstOfKind: crowd.firsts.has(candidate) ? 1 : 0,
    twins: Math.min(1, ((crowd.byLook.get(lookOf(candidate, page)) ?? 1) - 1) / 6),
  }
}

/** What other candidates say of the same persons, and whether one says "by" of others. */
const othersSigns = (own: BylineCandidate, { candidates, byAuthor }: Crowd): Signs => {
  const shared = new Map<number, number>()
  for (const name of own.authors) {
    for (const k of byAuthor.get(name.toLowerCase()) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1)
  }
  const signs = { wider: 0, narrower: 0, byElsewhere: 0, linkElsewhere: 0, biographyToo: 0 }
  for (const [k, count] of shared) {
    const other = candidates[k]
    if (other === undefined || other === own) continue
    if (count === own.authors.length && other.authors.length > count) signs.wider = 1
    if (count === other.authors.length && own.authors.length > count) signs.narrower = 1
    if (other.at === own.at) continue
    if (other.by === 1) signs.byElsewhere = 1
    if (other.kind === 'author-link') signs.linkElsewhere = 1
    if (other.kind === 'biography') signs.biographyToo = 1
  }
  return signs
}

/** What the labels hold the block for, and how likely one right above is the headline. */
const labelSigns = ({ at, last }: BylineCandidate, page: LabelledPage): Signs => {
  const likelihoods = page.verdicts[at]?.likelihoods
  return {
    byline: Math.max(likelihoods?.byline ?? 0, page.verdicts[last]?.likelihoods.byline ?? 0),
    body: likelihoods?.body ?? 0,
    noise: likelihoods?.noise ?? 0,
    headline: likelihoods?.headline ?? 0,
    caption: (likelihoods?.caption ?? 0) + (likelihoods?.credit ?? 0),
    date: likelihoods?.date ?? 0,
    lead: (likelihoods?.kicker ?? 0) + (likelihoods?.standfirst ?? 0),
    underTitle: underTitle(page, at),
  }
}

/** A sign for each kind, 0 but for the one that it is: so all candidates have the same signs. */
const kindSigns = ({ kind, by }: BylineCandidate): Signs => ({
  'by-line': kind === 'by-line' ? 1 : 0,
  'by-inside': kind === 'by-inside' ? 1 : 0,
  'by-above-name': kind === 'by-above-name' ? 1 : 0,
  'author-link': kind === 'author-link' ? 1 : 0,
  'name-alone': kind === 'name-alone' ? 1 : 0,
  'word-alone': kind === 'word-alone' ? 1 : 0,
  'credit-at-the-end': kind === 'credit-at-the-end' ? 1 : 0,
  biography: kind === 'biography' ? 1 : 0,
  weakBy: kind.startsWith('by') && by < 1 ? 1 : 0,
})

const placeSigns = ({ at }: BylineCandidate, { title, first, end, proseBetween }: BylinePage): Signs => {
  const distance = at - title
  return {
    afterTitle: title >= 0 && distance > 0 ? Math.exp(-(distance - 1) / 4) : 0,
    beforeTitle: title >= 0 && distance < 0 ? Math.exp((distance + 1) / 3) : 0,
    noTitle: title < 0 ? 1 : 0,
    beforeBody: first >= 0 && at < first + 1 ? Math.exp((at - first) / 6) : 0,
    insideBody: first >= 0 && at > first + 2 && at < end - 2 ? 1 : 0,
    atEnd: end >= 0 && at >= end - 2 ? Math.exp(-Math.max(0, at - end) / 5) : 0,
    farBehind: end >= 0 && at > end + AFTER ? 1 : 0,
    farBefore: title >= 0 && distance < -BEFORE ? 1 : 0,
    proseSince: title < 0 ? 0 : Math.min(1, proseBetween(title, at) / PARAGRAPHS),
    proseBefore: title < 0 ? 0 : Math.min(1, proseBetween(at, title) / PARAGRAPHS),
  }
}

/** A byline stands far behind the headline where more paragraphs lie between. */
const PARAGRAPHS = 6

/** How likely one of the blocks right above is the headline, the nearer the better. */
const underTitle = ({ verdicts }: LabelledPage, at: number): number => {
  let best = 0
  for (let k = Math.max(0, at - BEFORE); k < at; k++) {
    best = Math.max(best, (verdicts[k]?.likelihoods.headline ?? 0) * Math.exp(-(at - k - 1) / 4))
  }
  return best
}

const AFTER = 8
const BEFORE = 12

/** How often a word stands in a text, up to five times. */
const timesIn = (text: string, word: string): number => {
  if (word.length < 3) return 0
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < 5; at = text.indexOf(word, at + word.length)) count++
  return count
}

/** What the running text and the headline do with the words of the names. */
const wordSigns = ({ authors, by }: BylineCandidate, whole: BylinePage): Signs => {
  const name = (authors[0] ?? '').toLowerCase()
  let words = 0
  let common = 0
  let apart = 0
  let inTitle = 0
  let spoken = 0
  const lastName = name.slice(name.lastIndexOf(' ') + 1)
  for (const author of authors) {
    for (const part of author.split(' ')) {
      if (part.length < 3) continue
      const word = part.toLowerCase()
      words++
      if (whole.titleText.includes(word)) inTitle++
      // Most authors are not spoken of, and need no second search of the text.
      if (!whole.lower.includes(word)) continue
      if (spoken === 0 && word === lastName) spoken = timesIn(whole.lower, word)
      if (isSmall(word, whole)) common++
      if (by <= 0 && isApart(word, name, whole)) apart++
    }
  }
  const all = Math.max(1, words)
  return {
    spokenOf: Math.min(1, spoken / 5),
    inTitle: inTitle / all,
    common: common / all,
    apart: apart / all,
  }
}

/** Whether the candidate has what names have: a given name, two or three words, capitals; and how much of its block it is. */
const nameSigns = ({ authors, text, by, at }: BylineCandidate, page: LabelledPage): Signs => {
  const name = authors[0] ?? ''
  const count = timesAlone(name, page)
  const isLatin = LATIN.test(name)
  const size = name.split(' ').length
  let given = 0
  for (const author of authors) if (beginsAsName(author)) given++
  return {
    givenName: given / Math.max(1, authors.length),
    organisation: authors.some(isOrganisation) ? 1 : 0,
    several: authors.length > 1 ? 1 : 0,
    oneWord: size === 1 && isLatin ? 1 : 0,
    twoWords: size === 2 && isLatin ? 1 : 0,
    threeWords: size === 3 && isLatin ? 1 : 0,
    otherScript: isLatin || by > 0 ? 0 : 1,
    capitals: !isLatin || SMALL.test(name) ? 0 : 1,
    again: count > 1 && count < OFTEN ? 1 : 0,
    often: count >= OFTEN ? 1 : 0,
    long: Math.min(1, Math.max(0, countWords(text) - 8) / 20),
    share: Math.min(1, lettersOf(authors) / Math.max(1, page.blocks[at]?.text.length ?? 0)),
  }
}
/** With a comma and a space between two names. */
const lettersOf = (authors: readonly string[]): number => authors.reduce((sum, name) => sum + name.length + 2, -2)
const LATIN = /^\p{Script=Latin}/u
const SMALL = /\p{Lower}/u

/** Single characters of the name that few names have. */
const shapeSigns = ({ authors, text }: BylineCandidate): Signs => {
  const name = authors[0] ?? ''
  return {
    initial: name.includes('.') && INITIAL.test(name) ? 1 : 0,
    smallLetter: SMALL_FIRST.test(name) ? 1 : 0,
    digits: hasDigit(name) ? 1 : 0,
    notice: isNotice(text) ? 1 : 0,
  }
}
const INITIAL = /(?:^|\s)\p{Upper}\.(?:\s|$)/u
const SMALL_FIRST = /^\p{Lower}/u
