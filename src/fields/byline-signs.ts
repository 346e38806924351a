import type { LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import type { BylineCandidate } from './byline-candidate.js'
import { nearSigns, neighbourSigns } from './byline-near.js'
import { type BylinePage, bylinePage } from './byline-page.js'
import type { SignGroups, Signs } from './field-model.js'
import { beginsAsName, isOrganisation } from './name-shape.js'

/** A name stands a few times on its page; a teaser's label or a firm stands more often. */
const OFTEN = 5

/** The signs of each candidate, in order. */
export const signsOf = (page: LabelledPage, candidates: readonly BylineCandidate[]): readonly SignGroups[] => {
  if (candidates.length === 0) return []
  const whole = bylinePage(page)
  const byCount = candidates.filter(({ by }) => by === 1).length
  const byName = new Map<string, number>()
  for (const { authors } of candidates) byName.set(authors[0] ?? '', (byName.get(authors[0] ?? '') ?? 0) + 1)
  const likelihood = ({ at, last }: BylineCandidate): number =>
    Math.max(page.verdicts[at]?.likelihoods.byline ?? 0, page.verdicts[last]?.likelihoods.byline ?? 0)
  const best = Math.max(0.01, ...candidates.map(likelihood))
  const byAuthor = byAuthorOf(candidates)
  const before = candidates.filter(({ at }) => at <= whole.title).length
  return candidates.map((candidate, i) => [
    {
      otherBy: byCount > (candidate.by === 1 ? 1 : 0) ? 1 : 0,
      between: Math.exp(-Math.max(0, i - before) / 2),
      ofBest: likelihood(candidate) / best,
      namedAgain: Math.min(1, ((byName.get(candidate.authors[0] ?? '') ?? 1) - 1) / 3),
      manyBy: candidate.by === 1 && byCount > 4 ? 1 : 0,
    },
    othersSigns(candidate, candidates, byAuthor),
    neighbourSigns(candidate, page, whole),
    placeSigns(candidate, page, whole),
    nameSigns(candidate, whole),
    nearSigns(candidate, page, whole),
  ])
}

/** Places of the candidates that name a person. */
type ByAuthor = ReadonlyMap<string, readonly number[]>

const byAuthorOf = (candidates: readonly BylineCandidate[]): ByAuthor => {
  const places = new Map<string, number[]>()
  candidates.forEach(({ authors }, i) => {
    for (const name of authors) {
      const known = places.get(name.toLowerCase())
      if (known === undefined) places.set(name.toLowerCase(), [i])
      else known.push(i)
    }
  })
  return places
}

/** What other candidates say of the same persons, and whether one says "by" of others. */
const othersSigns = (own: BylineCandidate, candidates: readonly BylineCandidate[], byAuthor: ByAuthor): Signs => {
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

const placeSigns = ({ at, last, kind, by }: BylineCandidate, page: LabelledPage, { title, body: [first, end] }: BylinePage): Signs => {
  const likelihoods = page.verdicts[at]?.likelihoods
  const lastLikelihoods = page.verdicts[last]?.likelihoods
  const distance = at - title
  return {
    [kind]: 1,
    weakBy: kind.startsWith('by') && by < 1 ? 1 : 0,
    byline: Math.max(likelihoods?.byline ?? 0, lastLikelihoods?.byline ?? 0),
    body: likelihoods?.body ?? 0,
    noise: likelihoods?.noise ?? 0,
    headline: likelihoods?.headline ?? 0,
    caption: (likelihoods?.caption ?? 0) + (likelihoods?.credit ?? 0),
    afterTitle: title >= 0 && distance > 0 ? Math.exp(-(distance - 1) / 4) : 0,
    beforeTitle: title >= 0 && distance < 0 ? Math.exp((distance + 1) / 3) : 0,
    underTitle: underTitle(page, at),
    noTitle: title < 0 ? 1 : 0,
    beforeBody: first >= 0 && at < first + 1 ? Math.exp((at - first) / 6) : 0,
    insideBody: first >= 0 && at > first + 2 && at < end - 2 ? 1 : 0,
    atEnd: end >= 0 && at >= end - 2 ? Math.exp(-Math.max(0, at - end) / 5) : 0,
    farBehind: end >= 0 && at > end + AFTER ? 1 : 0,
    farBefore: title >= 0 && distance < -BEFORE ? 1 : 0,
  }
}
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

const nameSigns = ({ authors, text, by }: BylineCandidate, { isSmall, isApart, times, lower, titleText }: BylinePage): Signs => {
  const words = authors.flatMap((name) => name.split(' ')).filter((word) => word.length > 2)
  const common = words.filter((word) => isSmall(word.toLowerCase())).length / Math.max(1, words.length)
  const name = authors[0] ?? ''
  const count = times.get(name) ?? 0
  const isLatin = /^\p{Script=Latin}/u.test(name)
  const size = name.split(' ').length
  const lastName = (name.split(' ').at(-1) ?? '').toLowerCase()
  return {
    givenName: authors.filter(beginsAsName).length / Math.max(1, authors.length),
    spokenOf: Math.min(1, timesIn(lower, lastName) / 5),
    inTitle: words.filter((word) => titleText.includes(word.toLowerCase())).length / Math.max(1, words.length),
    notice: /©|\(c\)|copyright/iu.test(text) ? 1 : 0,
    common,
    apart: by > 0 ? 0 : words.filter((word) => isApart(word.toLowerCase(), name.toLowerCase())).length / Math.max(1, words.length),
    oneWord: size === 1 && isLatin ? 1 : 0,
    twoWords: size === 2 && isLatin ? 1 : 0,
    threeWords: size === 3 && isLatin ? 1 : 0,
    otherScript: isLatin || by > 0 ? 0 : 1,
    initial: /(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(name) ? 1 : 0,
    capitals: /\p{Ll}/u.test(name) || !isLatin ? 0 : 1,
    smallLetter: /^\p{Ll}/u.test(name) ? 1 : 0,
    digits: /\p{Nd}/u.test(name) ? 1 : 0,
    organisation: authors.some(isOrganisation) ? 1 : 0,
    several: authors.length > 1 ? 1 : 0,
    again: count > 1 && count < OFTEN ? 1 : 0,
    often: count >= OFTEN ? 1 : 0,
    long: Math.min(1, Math.max(0, countWords(text) - 8) / 20),
  }
}
