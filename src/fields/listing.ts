// Whether a page is nothing but a list of other pages: titles, each with its day.
import type { Block, Fields } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { hasDigit } from './characters-in.js'
import { dateExpressionsIn } from './date-expressions.js'
import { relativeTimeIn } from './relative-times.js'

/** With fewer days a page may be a short article above some teasers. */
const LEAST_DAYS = 6
/** A longer block is no title with its day. */
const DAY_LETTERS = 200
const DAY_WORDS = 24
/** A block with a day and so many words has the title too: "Tide wall wins council vote (3 February 2026)". */
const TITLED_WORDS = 6
const TITLE_LETTERS = 6
/** A shorter sentence is a title. */
const SENTENCE_WORDS = 8
/** Blocks from one day to the next at the most: title, lead, section, author, comments. */
const MOST_BLOCKS = 6
/** Share of the days that are so near to the next, with a title between them. */
const REGULAR_SHARE = 0.7
/** Words of the lead in the middle of all at the most; what a live blog or a chronicle says at a time is longer. */
const LEAD_WORDS = 30
/** Words of running text that one entry may have beyond three times those in the middle; an article among teasers has more. */
const SPARE_WORDS = 20
const TIMES_MIDDLE = 3
/** So many words of running text in a row are an article, whatever stands around them. */
const ARTICLE_WORDS = 150
/** A paragraph of more letters is no lead. */
const PARAGRAPH_LETTERS = 500

/**
 * The first block of the list, where the page is nothing but a list of other pages; undefined for any other page. Of 4,260 scrapes of articles two, of
 * one page, are taken for such a list, and of 688 of other pages eight: most lists show no days.
 */
export const listStart = (blocks: readonly Block[]): number | undefined => {
  const words = runningWordsOf(blocks)
  if (words === undefined) return
  const counted: number[] = []
  for (let i = 0; i < blocks.length; i++) if (mayBeDay((blocks[i] as Block).text)) counted.push(i)
  const days = counted.length < LEAST_DAYS ? counted : counted.filter((i) => isDay((blocks[i] as Block).text))
  const [first] = days
  if (first === undefined || days.length < LEAST_DAYS) return
  const entries = days.map((day, i): Entry => entryOf(blocks, words, day, days[i + 1] ?? blocks.length))
  const regular = entries.filter(({ size, hasTitle }, i) => i === entries.length - 1 || (hasTitle && size <= MOST_BLOCKS))
  if (regular.length < entries.length * REGULAR_SHARE || !areAlike([sum(words.slice(0, first)), ...entries.map((entry) => entry.words)]))
    return
  return first - middle(entries.map(({ size }) => size)) + 1
}

/** What is found on a list of other pages, without what is said of one of these: the day and the author of an entry are none of the page. */
export const ofList = ({ headline, ...fields }: Fields, block: Block | undefined): Fields => ({
  headline: isAbove(headline, block) ? headline : undefined,
  section: fields.section,
  siteName: fields.siteName,
  language: fields.language,
  captions: fields.captions,
  url: fields.url,
})

const isAbove = (headline: Fields['headline'], block: Block | undefined): boolean =>
  (headline?.spans[0]?.[0] ?? 0) < (block?.spans[0]?.[0] ?? 0)

/** Words of running text in each block; undefined where the page has an article. */
const runningWordsOf = (blocks: readonly Block[]): readonly number[] | undefined => {
  // Most articles have a long paragraph, and need no count.
  if (blocks.some(({ text, kind }) => text.length > PARAGRAPH_LETTERS && kind === 'paragraph' && endsSentence(text))) return
  const words: number[] = []
  let run = 0
  for (const { text } of blocks) {
    const count = endsSentence(text) ? countWords(text) : 0
    words.push(count >= SENTENCE_WORDS ? count : 0)
    run = count >= SENTENCE_WORDS ? run + count : 0
    if (run > ARTICLE_WORDS) return
  }
  return words
}

const mayBeDay = (text: string): boolean => text.length <= DAY_LETTERS && hasDigit(text)
const isDay = (text: string): boolean =>
  countWords(text) <= DAY_WORDS && (dateExpressionsIn(text).length > 0 || relativeTimeIn(text, undefined) !== undefined)

/** What stands from one day up to the next. */
type Entry = { readonly size: number; readonly hasTitle: boolean; readonly words: number }

const entryOf = (blocks: readonly Block[], words: readonly number[], from: number, to: number): Entry => ({
  size: to - from,
  hasTitle: isTitled(blocks[from] as Block) || blocks.slice(from + 1, to).some((block, i) => words[from + 1 + i] === 0 && isTitle(block)),
  words: sum(words.slice(from, to)),
})

const isTitled = ({ text }: Block): boolean => countWords(text) >= TITLED_WORDS
const isTitle = ({ text }: Block): boolean => text.length >= TITLE_LETTERS

/** Whether no entry has much more running text than the others. */
const areAlike = (words: readonly number[]): boolean => {
  const lead = middle(words)
  return lead <= LEAD_WORDS && words.every((count) => count <= TIMES_MIDDLE * lead + SPARE_WORDS)
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
const middle = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
