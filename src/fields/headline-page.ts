import { IN_WORD, kindOf, SURROGATE } from '../characters.js'
import type { Block, LabelledPage } from '../types.js'
import { tokensOf } from '../words.js'
import { onceMade } from '../once-made.js'
import { bodyRange } from './place.js'

export type HeadlineContext = { readonly siteName?: string | undefined; readonly url?: string | undefined }

/** A headline has no more letters. */
export const HEADLINE_LETTERS = 320
/** A text that shares most words with a title has one of its longest. */
const PROBES = 3
/** Shorter words stand in most texts. */
const PROBE_LETTERS = 5
/** So many letters of the body are read for the words that a headline shares with it. */
const BODY_LETTERS = 3000

/** Text as it is compared: letters and digits, in lower case. */
export const key = (text: string): string => keyWords(text).join(' ')

/** The words of a key, at least one: of a text without letters the empty one. */
export const keyWords = (text: string): readonly string[] => {
  const small = text.toLowerCase()
  const words: string[] = []
  let start = -1
  for (let i = 0; i < small.length; i++) {
    const kind = kindOf(small.charCodeAt(i))
    if (kind === SURROGATE) return small.replace(BETWEEN_WORDS, ' ').trim().split(' ')
    if ((kind & IN_WORD) !== 0) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(small.slice(start, i))
      start = -1
    }
  }
  if (start >= 0 || words.length === 0) words.push(start < 0 ? '' : small.slice(start))
  return words
}
const BETWEEN_WORDS = /[^\p{Alpha}\p{M}\p{N}]+/gu

/** What the whole page and its address tell of all that may be the headline. */
export type HeadlinePage = {
  readonly body: readonly [first: number, last: number]
  readonly words: () => ReadonlySet<string>
  readonly slug: ReadonlySet<string>
  readonly siteName: string
  /** How often a text stands on the page, in small letters or capitals. */
  readonly times: (text: string) => number
  /** The first blocks, where the title of the page stands. */
  readonly titles: readonly string[]
  readonly titleWords: readonly ReadonlySet<string>[]
  /** The longest words of the address and of the titles. */
  readonly probes: readonly string[]
  readonly firstHeadings: number
}

export const headlinePage = (page: LabelledPage, { siteName, url }: HeadlineContext): HeadlinePage => {
  const titles = page.blocks.slice(0, 3).map(({ text }) => key(text.slice(0, HEADLINE_LETTERS)))
  const slug = new Set(slugWords(url))
  const titleWords = titles.map((title) => new Set(title.split(' ')))
  return {
    body: bodyRange(page),
    words: onceMade(() => new Set(tokensOf(bodyText(page)))),
    slug,
    siteName: siteName === undefined ? '' : key(siteName),
    times: (text) => timesOf(text, page.blocks),
    titles,
    titleWords,
    probes: [slug, ...titleWords].flatMap(longest),
    firstHeadings: firstHeadingsIn(page.blocks),
  }
}

const firstHeadingsIn = (blocks: readonly Block[]): number => {
  let count = 0
  for (const { kind, level } of blocks) if (kind === 'heading' && level === 1) count++
  return count
}

const longest = (words: ReadonlySet<string>): readonly string[] =>
  [...words]
    .filter((word) => word.length >= PROBE_LETTERS)
    .sort((a, b) => b.length - a.length)
    .slice(0, PROBES)

const timesOf = (text: string, blocks: readonly Block[]): number => {
  const small = text.toLowerCase()
  let times = 0
  for (const other of blocks) {
    if (other.text.length === text.length && (other.text === text || other.text.toLowerCase() === small)) times++
  }
  return times
}

const bodyText = ({ blocks, verdicts }: LabelledPage): string => {
  let text = ''
  for (let at = 0; at < blocks.length && text.length < BODY_LETTERS; at++) {
    if (verdicts[at]?.role === 'body') text += ` ${blocks[at]?.text.slice(0, BODY_LETTERS) ?? ''}`
  }
  return text
}

/** The words of the longest part of an address. */
const slugWords = (url: string | undefined): readonly string[] => {
  if (url === undefined) return []
  let longest = ''
  let most = 0
  for (const part of url
    .replace(/^https?:\/\/[^/]*/u, '')
    .replace(/[?#].*$/u, '')
    .split('/')) {
    const joints = jointsIn(part)
    if (joints <= most) continue
    longest = part
    most = joints
  }
  const words = longest.toLowerCase().match(/\p{Alpha}{3,}/gu) ?? []
  return words.length < 2 ? [] : words
}

/** How many hyphens and underscores part the words of an address. */
const jointsIn = (part: string): number => {
  let joints = 0
  for (let i = 0; i < part.length; i++) if (part[i] === '-' || part[i] === '_') joints++
  return joints
}

/** How many of the words are in a set. */
export const countIn = (words: readonly string[], known: ReadonlySet<string>): number => {
  let count = 0
  for (let i = 0; i < words.length; i++) if (known.has(words[i] as string)) count++
  return count
}

/** Share of the words that a text and a title have in common. */
export const likeness = (words: readonly string[], title: ReadonlySet<string>): number =>
  Math.min(1, countIn(words, title) / Math.max(words.length, title.size))
