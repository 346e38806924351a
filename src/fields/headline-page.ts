import { codeUnitAt } from '../characters.js'
import { onceMade } from '../once-made.js'
import type { Block, Found, LabelledPage } from '../types.js'
import { isWide } from '../words.js'
import { lastSlugWords, piecesOf, slugLettersOf, slugWords } from './headline-address.js'
import { type Main, mainOf } from './headline-main.js'
import { comparedWords, key } from './headline-words.js'
import { bodyRange } from './place.js'

export type HeadlineContext = {
  readonly siteName?: string | undefined
  readonly url?: string | undefined
  /** Where the page names its authors on a line of their own. */
  readonly byline?: Found<string> | undefined
}

/** A headline has no more letters. */
export const HEADLINE_LETTERS = 320
/** A block that holds a headline has so many letters besides at most. */
export const BESIDE_LETTERS = 120
/** So many blocks are looked through for what a candidate says: a page of a hundred thousand takes no longer for each. */
const COMPARED_BLOCKS = 2000
/** A text that shares most words with a title has one of its longest. */
const PROBES = 3
/** Shorter words stand in most texts. */
const PROBE_LETTERS = 5

/** What the whole page and its address tell of all that may be the headline. */
export type HeadlinePage = {
  readonly body: readonly [first: number, last: number]
  readonly slug: ReadonlySet<string>
  /** The words of the last part of the address, which may be shorter than the name of its section. */
  readonly lastSlug: ReadonlySet<string>
  /** The letters of the last part of the address. */
  readonly slugLetters: string
  /** Their pieces, to compare others with. */
  readonly slugPieces: () => ReadonlySet<string>
  /** The blocks in small letters, empty where they are too long to be or to hold a headline, and which letters each has. */
  readonly small: () => { readonly texts: readonly string[]; readonly letters: Int32Array }
  readonly siteName: string
  /** The first blocks, where the title of the page stands. */
  readonly titles: readonly string[]
  readonly titleWords: readonly ReadonlySet<string>[]
  /** The longest words of the address and of the titles. */
  readonly probes: readonly string[]
  readonly firstHeadings: number
  readonly main: Main
}

export const headlinePage = (page: LabelledPage, { siteName, url }: HeadlineContext): HeadlinePage => {
  const titles = page.blocks.slice(0, 3).map(({ text }) => key(text.slice(0, HEADLINE_LETTERS)))
  const slug = new Set(slugWords(url))
  const lastSlug = new Set(lastSlugWords(url))
  const slugLetters = slugLettersOf(url)
  const titleWords = titles.map((title) => new Set(comparedWords(title)))
  return {
    body: bodyRange(page),
    slug,
    lastSlug,
    siteName: siteName === undefined ? '' : key(siteName),
    titles,
    titleWords,
    probes: [slug, lastSlug, ...titleWords].flatMap(longest),
    firstHeadings: firstHeadingsIn(page.blocks),
    main: mainOf(page),
    small: onceMade(() => smallBlocks(page.blocks)),
    slugLetters,
    slugPieces: onceMade(() => piecesOf(slugLetters)),
  }
}

const smallBlocks = (blocks: readonly Block[]): { texts: readonly string[]; letters: Int32Array } => {
  const texts: string[] = []
  for (let at = 0; at < Math.min(COMPARED_BLOCKS, blocks.length); at++) {
    const text = blocks[at]?.text ?? ''
    texts.push(text.length > HEADLINE_LETTERS + BESIDE_LETTERS ? '' : text.toLowerCase())
  }
  return { texts, letters: Int32Array.from(texts, lettersIn) }
}

/** A bit for each of 32 kinds of characters: a text that lacks one of another's does not hold it, which takes no look at either. */
export const lettersIn = (text: string): number => {
  const { length } = text
  let letters = 0
  for (let i = 0; i < length; i++) letters |= 1 << (codeUnitAt(text, i) & 31)
  return letters
}

const firstHeadingsIn = (blocks: readonly Block[]): number => {
  let count = 0
  for (const { kind, level } of blocks) if (kind === 'heading' && level === 1) count++
  return count
}

const longest = (words: ReadonlySet<string>): readonly string[] =>
  [...words]
    .filter((word) => word.length >= PROBE_LETTERS || isWide(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, PROBES)
