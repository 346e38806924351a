import type { LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import type { BylineCandidate } from './byline-candidate.js'
import { linkedAuthors } from './byline-list.js'
import { opensOther } from './byline-pieces.js'
import { dateExpressionsIn } from './date-expressions.js'
import { type Signs, together } from './field-model.js'
import { beginsAsName, hasPost, isOrganisation } from './name-shape.js'
import { phrasesIn } from '../phrases.js'
import { bodyRange, headlineAt } from './place.js'

/** So many characters of the page are read for the words that it writes small. */
const VOCABULARY = 12_000
/** A longer block is no name but running text. */
const NAME_LENGTH = 60
/** So many of the first words of a block may be a name that opens a biography. */
const OPENING_WORDS = 3
/** A name stands a few times on its page; a teaser's label or a firm stands more often. */
const OFTEN = 5

/** The signs of each candidate, in order. */
export const signsOf = (page: LabelledPage, candidates: readonly BylineCandidate[]): readonly Signs[] => {
  if (candidates.length === 0) return []
  const whole = wholeOf(page)
  const byCount = candidates.filter(({ by }) => by === 1).length
  const byName = new Map<string, number>()
  for (const { authors } of candidates) byName.set(authors[0] ?? '', (byName.get(authors[0] ?? '') ?? 0) + 1)
  const likelihood = ({ at, last }: BylineCandidate): number =>
    Math.max(page.verdicts[at]?.likelihoods.byline ?? 0, page.verdicts[last]?.likelihoods.byline ?? 0)
  const best = Math.max(0.01, ...candidates.map(likelihood))
  const byAuthor = byAuthorOf(candidates)
  const before = candidates.filter(({ at }) => at <= whole.title).length
  return candidates.map((candidate, i) =>
    together(
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
    ),
  )
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

/** What the blocks right before and behind are. */
const neighbourSigns = ({ at, last }: BylineCandidate, { verdicts }: LabelledPage, { hasFact }: Whole): Signs => {
  const before = verdicts[at - 1]?.likelihoods
  const after = verdicts[last + 1]?.likelihoods
  return {
    underStandfirst: before?.standfirst ?? 0,
    underCaption: (before?.caption ?? 0) + (before?.credit ?? 0),
    underKicker: before?.kicker ?? 0,
    underBody: before?.body ?? 0,
    underByline: before?.byline ?? 0,
    overByline: after?.byline ?? 0,
    overBody: after?.body ?? 0,
    overNoise: after?.noise ?? 0,
    overStandfirst: after?.standfirst ?? 0,
    factAbove: hasFact(at - 1) ? 1 : 0,
    factBelow: hasFact(last + 1) ? 1 : 0,
  }
}
/** "9 min read", "Last updated", "Jan 23", "2 minutes ago", "4 comments". */
const isFact = (text: string): boolean => {
  if (text.length > NAME_LENGTH) return false
  const { words } = phrasesIn(text)
  return words.has('readingTime') || words.has('published') || words.has('updated') || SHORT_DATE.test(text)
}
const SHORT_DATE =
  /^(?:\p{L}{3,9}\.? \p{Nd}{1,2}|\p{Nd}{1,2}\.? \p{L}{3,9}\.?)$|\p{Nd} ?(?:h|min|hours?|minutes?|days?|Stunden|Tagen?|Minuten|heures?|jours?|horas?|días?) ago|\p{Nd}{1,4}[./]\p{Nd}{1,2}[./]\p{Nd}{1,4}/u

type Whole = {
  readonly title: number
  readonly body: readonly [first: number, last: number]
  /** Whether the running text writes a word small, as it does no name. */
  readonly isSmall: (word: string) => boolean
  /** Whether the running text has a word outside the whole name: it is about a thing called so. */
  readonly isApart: (word: string, name: string) => boolean
  /** The running text in small letters, and the headline. */
  readonly lower: string
  readonly titleText: string
  readonly times: ReadonlyMap<string, number>
  /** The first words of the longer blocks. */
  readonly openings: ReadonlySet<string>
  readonly hasDate: (at: number) => boolean
  readonly hasFact: (at: number) => boolean
}

/** The function, which works out each answer once. */
const askedOnce = <Q>(ask: (question: Q) => boolean): ((question: Q) => boolean) => {
  const answers = new Map<Q, boolean>()
  return (question) => {
    const known = answers.get(question)
    if (known !== undefined) return known
    const answer = ask(question)
    answers.set(question, answer)
    return answer
  }
}

/** What is known of the whole page: its words, how often each short block stands there, which blocks show a date. */
const wholeOf = (page: LabelledPage): Whole => {
  const { blocks } = page
  const times = new Map<string, number>()
  const openings = new Set<string>()
  const prose: string[] = []
  let read = 0
  for (const { text } of blocks) {
    if (text.length < NAME_LENGTH) {
      times.set(text, (times.get(text) ?? 0) + 1)
      continue
    }
    const opening = text.slice(0, NAME_LENGTH)
    let end = -1
    for (let words = 1; words <= OPENING_WORDS; words++) {
      end = opening.indexOf(' ', end + 1)
      if (end < 0) break
      if (words > 1) openings.add(opening.slice(0, opening[end - 1] === ',' ? end - 1 : end))
    }
    if (read > VOCABULARY) continue
    read += text.length
    prose.push(text)
  }
  const hasDate = askedOnce((at: number) => {
    const text = blocks[at]?.text.slice(0, 120) ?? ''
    return /\p{Nd}/u.test(text) && dateExpressionsIn(text).length > 0
  })
  const hasFact = askedOnce((at: number) => isFact(blocks[at]?.text ?? ''))
  const running = prose.join(' ').slice(0, VOCABULARY)
  const isSmall = askedOnce((word: string) => running.includes(` ${word} `))
  const lower = running.toLowerCase()
  const isApart = (word: string, name: string): boolean => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      if (!lower.startsWith(name, at - name.indexOf(word))) return true
    }
    return false
  }
  const title = headlineAt(page)
  return {
    lower,
    titleText: (blocks[title]?.text ?? '').toLowerCase(),
    title,
    body: bodyRange(page),
    isSmall,
    isApart,
    times,
    openings,
    hasDate,
    hasFact,
  }
}

const placeSigns = ({ at, last, kind, by }: BylineCandidate, page: LabelledPage, { title, body: [first, end] }: Whole): Signs => {
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

const nameSigns = ({ authors, text, by }: BylineCandidate, { isSmall, isApart, times, lower, titleText }: Whole): Signs => {
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

const nearSigns = ({ authors, at, last }: BylineCandidate, page: LabelledPage, { title, openings, hasDate }: Whole): Signs => {
  const name = authors[0] ?? ''
  const block = page.blocks[at]
  const text = block?.text ?? ''
  const near = [at - 2, at - 1, last + 1, last + 2].map((k) => page.blocks[k]?.text.slice(0, 90) ?? '')
  const [, above = '', below = ''] = near
  const image = [at - 2, at - 1, last + 1].some((k) => page.blocks[k]?.kind === 'image' && page.blocks[k]?.text.includes(name))
  const isDateRole = (k: number): boolean => (page.verdicts[k]?.likelihoods.date ?? 0) > 0.3
  return {
    dateInside: hasDate(at) ? 1 : 0,
    dateBeside: hasDate(at - 1) || hasDate(last + 1) || isDateRole(at - 1) || isDateRole(last + 1) ? 1 : 0,
    dateNear: hasDate(at - 2) || hasDate(last + 2) ? 1 : 0,
    post: (hasPost(below) && countWords(below) <= 8) || hasPost(text.replace(name, '').slice(0, 120)) ? 1 : 0,
    image: image ? 1 : 0,
    twice: above.trim() === name || below.trim() === name ? 1 : 0,
    biographyElsewhere: name.length > 5 && openings.has(name) ? 1 : 0,
    authorLink: linkedAuthors(block) !== undefined || linkedAuthors(page.blocks[last]) !== undefined ? 1 : 0,
    otherLink: linkedAuthors(block) === undefined && (block?.linked ?? 0) > 0.5 ? 1 : 0,
    isTitle: text === (page.blocks[title]?.text ?? '') ? 1 : 0,
    amongShort: shortAround(page, at, last),
    aboveProse: aboveProse(page, last),
    underOther: opensOther(above) && countWords(above) <= 4 ? 1 : 0,
    heading: block?.kind === 'heading' ? 1 : 0,
    item: block?.kind === 'item' ? 1 : 0,
    imageBlock: block?.kind === 'image' ? 1 : 0,
    aboveAuthor: /^(?:authors?|autor(?:in|en|es|a|e)?|auteur|writer)s?[:]?$/iu.test(above.trim()) ? 1 : 0,
  }
}

/** Share of the blocks around that are words of a menu: short, without a date. */
const shortAround = ({ blocks }: LabelledPage, at: number, last: number): number => {
  let short = 0
  for (let k = 1; k <= AROUND; k++) {
    for (const block of [blocks[at - k], blocks[last + k]]) {
      if (block !== undefined && block.text.length > 1 && block.text.length < 28 && !/\p{Nd}/u.test(block.text)) short++
    }
  }
  return short / (2 * AROUND)
}
const AROUND = 4

/** How near below running text begins. */
const aboveProse = ({ blocks }: LabelledPage, last: number): number => {
  for (let k = 1; k <= BEFORE; k++) {
    if ((blocks[last + k]?.text.length ?? 0) > PROSE_LENGTH) return Math.exp(-(k - 1) / 4)
  }
  return 0
}
const PROSE_LENGTH = 140
