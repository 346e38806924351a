import { onceMade } from '../once-made.js'
import type { LabelledPage } from '../types.js'
import { isWide } from '../words.js'
import type { Signs } from './field-model.js'
import { bodyWordsOf } from './headline-words.js'

/** Where the article itself lies, and what it is about. */
export type Main = {
  /** First and last block of the stretch with the most running text, -1 where there is none. */
  readonly first: number
  readonly last: number
  /** How often each word of its first letters stands there. */
  readonly counts: () => ReadonlyMap<string, number>
  /** The same for the first letters of its longer words, since a headline has them in other forms and compounds. */
  readonly stems: () => ReadonlyMap<string, number>
}

/** A block counts as running text where its chance of being body is above this, and the more the further it is above the second. */
const BODY_CHANCE = 0.5
const UNSURE_CHANCE = 0.3
/** So many letters of a block count: one long notice is no article. */
const MOST_LETTERS = 400
const MOST_OTHER_LETTERS = 80
/** What a block that is no body takes away, besides its letters. */
const OTHER_COST = 6
/** So many letters of it are read for its words. */
const MAIN_LETTERS = 3000
const STEM_LETTERS = 5

export const mainOf = (page: LabelledPage): Main => {
  const [first, last] = stretchOf(page)
  const counts = onceMade(() => countsOf(bodyWordsOf(textOf(page, first, last))))
  return { first, last, counts, stems: onceMade(() => stemsOf(counts())) }
}

/** The stretch of blocks with the most letters of running text, less what lies between (Kadane's maximum subarray). */
const stretchOf = ({ blocks, verdicts }: LabelledPage): readonly [first: number, last: number] => {
  let best = 0
  let found: readonly [number, number] = [-1, -1]
  let sum = 0
  let from = 0
  for (let at = 0; at < blocks.length; at++) {
    const letters = blocks[at]?.text.length ?? 0
    const chance = verdicts[at]?.likelihoods.body ?? 0
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum +=
      chance > BODY_CHANCE
        ? (chance - UNSURE_CHANCE) * Math.min(MOST_LETTERS, letters)
        : -(1 - chance) * Math.min(MOST_OTHER_LETTERS, letters) - OTHER_COST
    if (sum <= best) continue
    best = sum
    found = [from, at]
  }
  return found
}

const textOf = ({ blocks, verdicts }: LabelledPage, first: number, last: number): string => {
  let text = ''
  for (let at = Math.max(0, first); at <= last && text.length < MAIN_LETTERS; at++) {
    if ((verdicts[at]?.likelihoods.body ?? 0) > BODY_CHANCE) text += ` ${blocks[at]?.text.slice(0, MAIN_LETTERS) ?? ''}`
  }
  return text
}

const countsOf = (tokens: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

const stemsOf = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const stems = new Map<string, number>()
  for (const [word, count] of counts) {
    if (word.length < STEM_LETTERS) continue
    const stem = word.slice(0, STEM_LETTERS)
    stems.set(stem, (stems.get(stem) ?? 0) + count)
  }
  return stems
}

/** How far back the blocks between a candidate and the article are looked through. */
const REACH = 16

/** Where a block stands to the article, and what lies between. */
export const mainSigns = ({ blocks, verdicts }: LabelledPage, at: number, { first, last }: Main): Signs => {
  let letters = 0
  let facts = 0
  let rivals = 0
  let others = 0
  for (let i = at + 1; i < first && i <= at + REACH; i++) {
    const likelihoods = verdicts[i]?.likelihoods
    if (likelihoods === undefined) break
    const fact = likelihoods.byline + likelihoods.date
    letters += blocks[i]?.text.length ?? 0
    facts = Math.max(facts, fact)
    rivals = Math.max(rivals, likelihoods.headline)
    others += 1 - fact - likelihoods.caption
  }
  const isAbove = first > at
  return {
    mainNear: isAbove ? Math.exp((at + 1 - first) / 4) : 0,
    mainFar: isAbove ? Math.exp((at + 1 - first) / 30) : 0,
    mainFirst: at === first ? 1 : 0,
    mainInside: first >= 0 && at > first && at <= last ? 1 : 0,
    mainBehind: first >= 0 && at > last ? 1 : 0,
    mainDeep: first >= 0 && at > first ? Math.min(1, (at - first) / 12) : 0,
    mainNone: first < 0 ? 1 : 0,
    mainLetters: isAbove ? Math.min(1, letters / 800) : 0,
    mainFacts: facts,
    mainRivals: rivals,
    mainOthers: isAbove ? Math.exp(-Math.max(0, others) / 3) : 0,
  }
}

/** How much a text speaks of what the article is about. */
export const topicSigns = (tokens: readonly string[], { counts, stems }: Main): Signs => {
  let long = 0
  let known = 0
  let sum = 0
  let most = 0
  for (const token of tokens) {
    if (token.length < STEM_LETTERS && !isWide(token)) continue
    long++
    const count = Math.max(counts().get(token) ?? 0, (stems().get(token.slice(0, STEM_LETTERS)) ?? 0) * 0.7)
    if (count > 0) known++
    sum += Math.min(1, count / 6)
    most = Math.max(most, count)
  }
  return {
    topicKnown: long === 0 ? 0 : known / long,
    topicMean: long === 0 ? 0 : sum / long,
    topicSum: Math.min(1, sum / 4),
    topicMost: Math.min(1, most / 12),
    longWords: Math.min(1, long / 10),
  }
}
