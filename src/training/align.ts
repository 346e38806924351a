import { dateExpressionsIn } from '../fields/date-expressions.js'
import type { Learned } from '../labels/second-look.js'
import { phrasesIn } from '../phrases.js'
import type { Block } from '../types.js'
import type { Gold } from './gold.js'
import { sharedWords } from './shared-words.js'

/** For each block whether it has a role: 1 yes, 0 no, -1 not known. */
export type Targets = Readonly<Record<Learned, Int8Array>>

/** Words in a row that are looked for in the gold body. */
const SHINGLE = 4
/** Share of a block's shingles that the gold body must have. */
const BODY_SHARE = 0.5
/** A byline, a line of dates or a title has no more words. */
const FACT_WORDS = 40
/** Words beside the headline in a title: the name of the site. */
const TITLE_WORDS = 8
/** Of the words of a block and a caption such a share is common where they are the same. */
const SAME_CAPTION = 0.6
/** How many of the blocks to either side tell where a block stands. */
const NEAR = 6

/** Text as it is compared: words of any script in lower case, without accents, parted by one space. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{Alpha}\p{N}_]+/gu)
    ?.join(' ') ?? ''

/** Finds the gold values in the blocks of a page. */
export const align = (blocks: readonly Block[], gold: Gold): Targets => {
  const keys = blocks.map(({ text }) => plain(text))
  const body = bodyTargets(keys, gold)
  const headline = headlineTargets(keys, gold)
  const isBody = (i: number): boolean => body[i] === 1
  const facts = keys.map((key, i) => (!isBody(i) && key !== '' && countOf(key) <= FACT_WORDS ? key : ''))
  return {
    body,
    headline,
    byline: bylineTargets(blocks, { facts, headline, body }, gold),
    date: dateTargets(blocks, facts, gold),
    caption: captionTargets(keys, gold),
  }
}

const countOf = (key: string): number => (key === '' ? 0 : key.split(' ').length)
const unknown = (count: number): Int8Array => new Int8Array(count).fill(-1)

const bodyTargets = (keys: readonly string[], gold: Gold): Int8Array => {
  if (gold.kind !== 'article') return unknown(keys.length)
  if (!gold.body) return snippetTargets(keys, gold)
  const words = plain(gold.body).split(' ')
  const shingles = shinglesOf(words)
  const paragraphs = new Set(gold.body.split('\n').map(plain))
  const whole = ` ${words.join(' ')} `
  const found = Int8Array.from(keys, (key) => {
    if (key === '') return 0
    if (paragraphs.has(key)) return 1
    const own = key.split(' ')
    // In a script without spaces a paragraph is a few long words.
    if (own.length < SHINGLE) return key.length >= 24 && whole.includes(` ${key} `) ? 1 : 0
    const parts = shinglesOf(own)
    let shared = 0
    for (const part of parts) if (shingles.has(part)) shared++
    return shared >= parts.size * BODY_SHARE ? 1 : 0
  })
  return onlyOnce(keys, found)
}

const shinglesOf = (words: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(' '))
  return found
}

/** Of blocks with the same words the one that stands among the body is body; short blocks far from all others are not. */
const onlyOnce = (keys: readonly string[], found: Int8Array): Int8Array => {
  const sums = new Int32Array(found.length + 1)
  found.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + (value === 1 && (keys[i]?.length ?? 0) >= 60 ? 1 : 0)
  })
  const around = (i: number): number => (sums[Math.min(found.length, i + NEAR + 1)] ?? 0) - (sums[Math.max(0, i - NEAR)] ?? 0)
  const best = new Map<string, number>()
  keys.forEach((key, i) => {
    if (found[i] !== 1) return
    const other = best.get(key)
    if (other === undefined || around(i) > around(other)) best.set(key, i)
  })
  return found.map((value, i) => {
    const key = keys[i] ?? ''
    if (value !== 1) return value
    const isShort = key.length < 60
    if (isShort && around(i) === 0 && (sums.at(-1) ?? 0) > 0) return 0
    // A short line such as "Ingredients" may stand twice in an article; a paragraph does not.
    if (best.get(key) === i || (isShort && around(i) > 0)) return 1
    return 0
  })
}

/** Where only pieces of the body are known, the blocks that hold them are, and no others. */
const snippetTargets = (keys: readonly string[], gold: Gold): Int8Array => {
  const inside = (gold.with_ ?? []).map(plain).filter((key) => key !== '')
  const outside = (gold.without ?? []).map(plain).filter((key) => key !== '')
  return Int8Array.from(keys, (key) => {
    if (key === '') return -1
    if (outside.some((piece) => key.includes(piece) && key.length < piece.length * 4)) return 0
    return inside.some((piece) => key.includes(piece)) ? 1 : -1
  })
}

/** The headline wherever it stands alone; with the name of the site behind it only where it never does. */
const headlineTargets = (keys: readonly string[], gold: Gold): Int8Array => {
  const title = plain(gold.headline ?? '')
  if (gold.kind !== 'article' || title === '') return unknown(keys.length)
  const exact = Int8Array.from(keys, (key) => (key === title ? 1 : 0))
  if (exact.includes(1)) return exact
  const most = countOf(title) + TITLE_WORDS
  return Int8Array.from(keys, (key) => (key.includes(title) && countOf(key) <= most ? 1 : 0))
}

type Known = { readonly facts: readonly string[]; readonly headline: Int8Array; readonly body: Int8Array }

const bylineTargets = (blocks: readonly Block[], { facts, headline, body }: Known, gold: Gold): Int8Array => {
  if (gold.kind !== 'article' || gold.authors === undefined) return unknown(facts.length)
  const names = gold.authors.map(plain).filter((name) => name !== '')
  const full = names.filter((name) => name.includes(' '))
  // "Mara Quill, MD": beside a full name one word is a degree or a place.
  const nicknames = full.length > 0 ? [] : names
  const first = headline.indexOf(1) - NEAR
  const last = Math.max(body.lastIndexOf(1), headline.lastIndexOf(1)) + NEAR
  return Int8Array.from(facts, (key, i) => {
    if (key === '') return 0
    if (full.some((name) => ` ${key} `.includes(` ${name} `) || key.startsWith(name))) return 1
    if (!nicknames.some((name) => isSignedBy(name, key, blocks[i]?.text ?? ''))) return 0
    return i >= first && i <= last ? 1 : -1
  })
}

/** Whether a block says that somebody of one name wrote: of the blocks of a page with such a word in them one in five does. */
const isSignedBy = (name: string, key: string, text: string): boolean =>
  key === name ||
  (countOf(key) <= NICKNAME_WORDS &&
    ((` ${key} `.includes(` ${name} `) && phrasesIn(text).words.has('by')) ||
      (key.includes(name) && dateExpressionsIn(text).some(({ day }) => day !== undefined))))
/** A line that names an author by one word has no more. */
const NICKNAME_WORDS = 14

const dateTargets = (blocks: readonly Block[], facts: readonly string[], gold: Gold): Int8Array => {
  if (gold.kind !== 'article' || gold.date === undefined) return unknown(facts.length)
  const { date } = gold
  return Int8Array.from(facts, (key, i) => {
    if (date === null || key === '' || !/\p{Nd}/u.test(key)) return 0
    const found = dateExpressionsIn(blocks[i]?.text ?? '')
    return found.some(({ day, readings }) => day?.startsWith(date) || readings.includes(date)) ? 1 : 0
  })
}

const captionTargets = (keys: readonly string[], gold: Gold): Int8Array => {
  if (gold.kind !== 'article' || !gold.captions) return unknown(keys.length)
  const captions = gold.captions.map((caption) => plain(caption).split(' '))
  return Int8Array.from(keys, (key) => {
    const words = key.split(' ')
    return captions.some((caption) => caption.length > 1 && isLike(words, caption)) ? 1 : 0
  })
}

/** Lists of which one has three times the words of the other share half of them at the most, and are not counted. */
const isLike = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) * 3 >= Math.max(a.length, b.length) && sharedWords(a, b) >= SAME_CAPTION
