import type { Family } from '../languages.js'
import { type PhraseCount, phrasesIn } from '../phrases.js'
import type { Block } from '../types.js'
import { countWords, endsSentence } from '../words.js'

/** A block with what every cue wants to know of it, counted once. */
export type View = {
  readonly block: Block
  readonly text: string
  readonly words: number
  readonly endsSentence: boolean
  /** Running text: sentences, and not all of it a link. */
  readonly isProse: boolean
  readonly phrases: PhraseCount
  /** The longer words, which tell what the text is about. */
  readonly content: readonly string[]
  /** Letters, digits and white space alone, lower case: to compare blocks by. */
  readonly key: string
}

/** All blocks of a page, and what can be said of the page as a whole. */
export type Page = {
  readonly views: readonly View[]
  /** First and last block of the stretch with the most running text, both included; undefined where there is none. */
  readonly main: { readonly first: number; readonly last: number } | undefined
  /** How many blocks have the same words. */
  readonly times: ReadonlyMap<string, number>
  /** How often a word of four letters or more stands in the running text of the main stretch. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** Words of the last part of the page's own address, where the text shows it. */
  readonly slug: ReadonlySet<string>
  /** The block that is most likely the headline, -1 where none is. */
  readonly headline: number
  /** For each block the kind of section that it stands in, as the last short block before it announced it. */
  readonly sections: readonly Section[]
}

/** A part of a page that is not the article: its family, and how many blocks ago it was announced. */
export type Section = { readonly family: Family; readonly distance: number; readonly title: string } | undefined

/** A block of fewer words is no running text, even with a full stop. */
export const PROSE_WORDS = 10
/** From this many words on a block is running text without a full stop too. */
export const LONG_WORDS = 28
/** A block with a larger share of link text is a teaser or a menu. */
export const LINKED_SHARE = 0.6
/** Words of running text that one block without any takes away from a stretch; with less, menus between two articles are bridged. */
const STRETCH_COST = 9
const STRETCH_CAP = 90
const SECTION_FAMILIES: readonly Family[] = ['related', 'comments', 'subscribe', 'share', 'tags', 'cookies', 'legal', 'readMore']
const SECTION_WORDS = 7

export const viewOf = (block: Block): View => {
  const { text } = block
  const words = countWords(text)
  const ends = endsSentence(text)
  const isLinked = (block.linked ?? 0) > LINKED_SHARE
  const isRunning = (ends && words >= PROSE_WORDS) || words >= LONG_WORDS
  return {
    block,
    text,
    words,
    endsSentence: ends,
    isProse: isRunning && !isLinked && block.kind !== 'code' && block.kind !== 'table' && block.kind !== 'image',
    phrases: phrasesIn(text, 300),
    content: contentWords(text),
    key: text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  }
}

export const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{Script=Han}{2}/gu) ?? []

/** The stretch of blocks with the most running text (maximum sum of a run, Kadane): words of prose count for it, other blocks against it. */
export const mainStretch = (views: readonly View[]): { first: number; last: number } | undefined => {
  let best = 0
  let found: { first: number; last: number } | undefined
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

export const vocabularyOf = (views: readonly View[], main: { first: number; last: number } | undefined): ReadonlyMap<string, number> => {
  const vocabulary = new Map<string, number>()
  if (main === undefined) return vocabulary
  for (const view of views.slice(main.first, main.last + 1)) {
    if (!view.isProse) continue
    for (const word of view.content) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
  }
  return vocabulary
}

/** Share of the longer words of a block that the main stretch uses too; `own` are the counts that the block itself brings. */
export const likeness = (view: View, page: Pick<Page, 'vocabulary'>, isInside: boolean): number | undefined => {
  const words = view.content
  if (words.length === 0) return
  const shared = words.filter((word) => (page.vocabulary.get(word) ?? 0) > (isInside && view.isProse ? 1 : 0)).length
  return shared / words.length
}

export const sectionsOf = (views: readonly View[]): readonly Section[] => {
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

/** The words of an address's last part that tell something. */
export const slugOf = (views: readonly View[]): ReadonlySet<string> => {
  const edge = [...views.slice(0, 8), ...views.slice(-8)]
  for (const { text, block } of edge) {
    const url = block.links.length === 1 && block.links[0] && block.links[0].url.startsWith('http') ? block.links[0].url : text
    const path = /^(?:[\p{L} ]{0,30}[:：]\s*)?<?https?:\/\/[^/\s]{3,200}\/(?<path>[^\s>?#]{8,600})/u.exec(url)?.groups?.['path']
    const last = path
      ?.replace(/\/$/u, '')
      .split('/')
      .sort((a, b) => b.split('-').length - a.split('-').length)[0]
    const words = last?.toLowerCase().match(/\p{L}{3,}/gu) ?? []
    if (words.length >= 3) return new Set(words)
  }
  return new Set()
}
