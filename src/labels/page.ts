import type { Family } from '../languages.js'
import type { Block } from '../types.js'
import { Dictionary } from '../dictionary.js'
import { headlineIn, sharedShares, slugLikenessesOf } from './headline-guess.js'
import { type Lean, type Lexicon, leansOf } from './lexicon.js'
import { commentCountsOf } from './replies.js'
import { shapeRuns } from './shape-runs.js'
import { type Sums, sumsOf } from './sums.js'
import { SECTION_FAMILIES, type View, viewOf } from './view.js'
import { ADDRESSES } from '../word-lists.js'

/** First and last block of a stretch, both included. */
export type Stretch = { readonly first: number; readonly last: number }

/** What is known of a page before its headline is guessed. */
export type Ground = {
  readonly views: readonly View[]
  readonly dictionary: Dictionary
  /** The words of the page, each once, by their numbers. */
  readonly words: readonly string[]
  /** The stretch with the most running text; undefined where there is none. */
  readonly main: Stretch | undefined
  /** How many blocks have the same words. */
  readonly times: ReadonlyMap<string, number>
  /** How often a longer word stands in the running text of the main stretch, by its number. */
  readonly vocabulary: Int32Array
  /** Words of the last part of the page's own address, where the text shows it. */
  readonly slug: ReadonlySet<string>
  /** For each block how much of the address's words it has, and of the running text's longer words; 0 to 1. */
  readonly slugLikenesses: Float64Array
  readonly sharedShares: Float64Array
}

/** All blocks of a page, and what can be said of the page as a whole. */
export type Page = Ground & {
  /** The block that is most likely the headline, -1 where none is, and how much speaks for each block. */
  readonly headline: number
  readonly headlineScores: Float64Array
  /** A mark for each of its longer words, by its number. */
  readonly titleWords: Uint8Array
  /** Of the blocks before each one: the best score as a headline, and how many could be one. */
  readonly bestAbove: Float64Array
  readonly candidatesAbove: Int32Array
  /** For each block the kind of section that it stands in, as the last short block before it announced it. */
  readonly sections: readonly Section[]
  /** Sums over all blocks before one, at [i] for block i; the last is the sum of the page. */
  readonly sums: Sums
  /** For each block the next one with running text before and behind it; -1 and the number of blocks where there is none. */
  readonly proseBefore: Int32Array
  readonly proseBehind: Int32Array
  /** For each block the last one above that counts comments ("12 comments"), with an article above it; -1 where none is. */
  readonly commentCounts: Int32Array
  /** For each block the heading that it stands under, -1 where none is. */
  readonly headings: Int32Array
  /** For each block how many blocks in a row, it among them, have the same kind and about the same length. */
  readonly shapeRuns: Int32Array
  /** How many blocks open with the same two words. */
  readonly openings: ReadonlyMap<string, number>
  /** A mark for each of the most frequent words of the running text, by its number: the function words of the page's language. */
  readonly commonWords: Uint8Array
  /** A mark for each word that speaks to the reader. */
  readonly addresses: Uint8Array
  /** What the words of each block lean to. */
  readonly leans: readonly Lean[]
  /** Words of texts that stand in place of images: at an image, or a block that is one. */
  readonly alternatives: ReadonlySet<string>
}

/** A part of a page that is not the article: its family, and how many blocks ago it was announced. */
export type Section = { readonly family: Family; readonly distance: number; readonly title: string } | undefined

/** Words of running text that one block without any takes away from a stretch; with less, menus between two articles are bridged. */
const STRETCH_COST = 9
const STRETCH_CAP = 90
const SECTION_WORDS = 7
/** How many words of a page's running text count as its function words: they make up about 40 % of a text in most languages. */
const COMMON_WORDS = 40

const YOU: ReadonlySet<string> = new Set(ADDRESSES)

/** Reads a page: each block once, then what only the whole can show. */
export const pageOf = (blocks: readonly Block[], lexicon: Lexicon): Page => {
  const dictionary = new Dictionary(lexicon.known)
  const { texts: words } = dictionary
  const known = { dictionary, phrases: new Map() }
  const views = blocks.map((block) => viewOf(block, known))
  const main = mainStretch(views)
  const times = countsOf(views.map(({ key }) => key))
  const vocabulary = vocabularyOf(views, main, words.length)
  const slug = slugOf(views)
  const ground: Ground = {
    views,
    dictionary,
    words,
    main,
    times,
    vocabulary,
    slug,
    slugLikenesses: slugLikenessesOf(views, slug),
    sharedShares: sharedShares(views, vocabulary),
  }
  const { at: headline, scores: headlineScores } = headlineIn(ground)
  const { bestAbove, candidatesAbove } = aboveOf(headlineScores)
  // What is spread stands last: V8 gives each object that goes on behind it a shape of its own, and all that read it are slow.
  return {
    headline,
    headlineScores,
    titleWords: marked(views[headline]?.content ?? [], words.length),
    bestAbove,
    candidatesAbove,
    sections: sectionsOf(views),
    sums: sumsOf(views),
    proseBefore: proseBefore(views),
    proseBehind: proseBehind(views),
    commentCounts: commentCountsOf(views),
    headings: headingsOf(views),
    shapeRuns: shapeRuns(views),
    openings: countsOf(views.map(({ opening }) => opening)),
    commonWords: commonWordsOf(views, words),
    addresses: addressesIn(words),
    leans: leansOf(views, known, lexicon),
    alternatives: new Set(views.filter(({ block }) => block.kind === 'image').map(({ key }) => key)),
    ...ground,
  }
}

const countsOf = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The stretch of blocks with the most running text (maximum sum of a run, Kadane): words of prose count for it, other blocks against it. */
const mainStretch = (views: readonly View[]): Stretch | undefined => {
  let best = 0
  let found: Stretch | undefined
  let sum = 0
  let first = 0
  views.forEach((view, i) => {
    const gain = view.isProse
      ? Math.min(view.words, STRETCH_CAP)
      : view.block.kind === 'heading' || view.block.kind === 'item'
        ? -STRETCH_COST / 3
        : -STRETCH_COST
    if (sum <= 0) {
      sum = 0
      first = i
    }
    sum += gain
    if (sum > best) {
      best = sum
      found = { first, last: i }
    }
  })
  return found
}

const vocabularyOf = (views: readonly View[], main: Stretch | undefined, size: number): Int32Array => {
  const vocabulary = new Int32Array(size)
  if (main === undefined) return vocabulary
  for (let i = main.first; i <= main.last; i++) {
    const view = views[i]
    if (view?.isProse) for (const word of view.content) vocabulary[word] = (vocabulary[word] as number) + 1
  }
  return vocabulary
}

const commonWordsOf = (views: readonly View[], words: readonly string[]): Uint8Array => {
  const counts = new Int32Array(words.length)
  for (const { isProse, numbers } of views) if (isProse) for (const word of numbers) counts[word] = (counts[word] as number) + 1
  const frequent: number[] = []
  for (let word = 0; word < counts.length; word++) if ((counts[word] as number) > 2) frequent.push(word)
  frequent.sort((a, b) => (counts[b] as number) - (counts[a] as number) || ((words[a] as string) < (words[b] as string) ? -1 : 1))
  return marked(frequent.slice(0, COMMON_WORDS), words.length)
}

/** A plain loop: `Uint8Array.from` asks an iterator for each word. */
const addressesIn = (words: readonly string[]): Uint8Array => {
  const marks = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) if (YOU.has(words[i] as string)) marks[i] = 1
  return marks
}

const marked = (words: readonly number[], size: number): Uint8Array => {
  const marks = new Uint8Array(size)
  for (const word of words) marks[word] = 1
  return marks
}

const sectionsOf = (views: readonly View[]): readonly Section[] => {
  let current: { family: Family; at: number; title: string } | undefined
  return views.map((view, i) => {
    const { block, words, phrases } = view
    if (words > 0 && words <= SECTION_WORDS && !view.isProse) {
      const family = SECTION_FAMILIES.find((name) => (phrases.words.get(name) ?? 0) >= words * 0.5)
      if (family !== undefined) current = { family, at: i, title: view.text }
      else if (block.kind === 'heading') current = undefined
    }
    return current && { family: current.family, distance: i - current.at, title: current.title }
  })
}

/** From this score on a block could be a headline: a phrase of some words of the article has as much. */
const CANDIDATE_SCORE = 3

const aboveOf = (scores: Float64Array): Pick<Page, 'bestAbove' | 'candidatesAbove'> => {
  const bestAbove = new Float64Array(scores.length)
  const candidatesAbove = new Int32Array(scores.length)
  let best = 0
  let count = 0
  scores.forEach((score, i) => {
    bestAbove[i] = best
    candidatesAbove[i] = count
    best = Math.max(best, score)
    if (score >= CANDIDATE_SCORE) count++
  })
  return { bestAbove, candidatesAbove }
}

const proseBefore = (views: readonly View[]): Int32Array => {
  const found = new Int32Array(views.length)
  let last = -1
  views.forEach((view, i) => {
    found[i] = last
    if (view.isProse) last = i
  })
  return found
}

const proseBehind = (views: readonly View[]): Int32Array => {
  const found = new Int32Array(views.length)
  let next = views.length
  for (let i = views.length - 1; i >= 0; i--) {
    found[i] = next
    if (views[i]?.isProse) next = i
  }
  return found
}

const headingsOf = (views: readonly View[]): Int32Array => {
  const found = new Int32Array(views.length)
  let last = -1
  views.forEach(({ block }, i) => {
    found[i] = last
    if (block.kind === 'heading') last = i
  })
  return found
}

/** The words of an address's last part that tell something. */
const slugOf = (views: readonly View[]): ReadonlySet<string> => {
  const edge = [...views.slice(0, 8), ...views.slice(-8)]
  for (const { text, block } of edge) {
    const url = block.links.length === 1 && block.links[0] && block.links[0].url.startsWith('http') ? block.links[0].url : text
    const path = /^(?:[\p{Alpha} ]{0,30}[:：]\s*)?<?https?:\/\/[^/\s]{3,200}\/(?<path>[^\s>?#]{8,600})/u.exec(url)?.groups?.['path']
    const last = path
      ?.replace(/\/$/u, '')
      .split('/')
      .sort((a, b) => b.split('-').length - a.split('-').length)[0]
    const words = last?.toLowerCase().match(/\p{Alpha}{3,}/gu) ?? []
    if (words.length >= 3) return new Set(words)
  }
  return new Set()
}
