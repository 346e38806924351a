import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { hasDigit } from './characters-in.js'
import { dateExpressionsIn } from './date-expressions.js'
import { bodyRange, headlineAt } from './place.js'

/** So many characters of the page are read for the words that it writes small. */
const VOCABULARY = 12_000
/** A longer block is no name but running text. */
const NAME_LENGTH = 60
/** So many of the first words of a block may be a name that opens a biography. */
const OPENING_WORDS = 3

/** What the page tells of all its names. */
export type BylinePage = {
  readonly title: number
  /** The first and last block of the body. */
  readonly first: number
  readonly end: number
  /** The running text, the same in small letters, and the headline in small letters. */
  readonly running: string
  readonly lower: string
  readonly titleText: string
  /** How many paragraphs stand between two blocks. */
  readonly proseBetween: (from: number, to: number) => number
  readonly hasDate: (at: number) => boolean
  readonly hasFact: (at: number) => boolean
}

/** The function, which works out each answer once; outside of the page the answer is no. */
const askedOnce = (ask: (block: Block) => boolean, blocks: readonly Block[]): ((at: number) => boolean) => {
  const answers = new Uint8Array(blocks.length)
  return (at) => {
    const block = blocks[at]
    if (block === undefined) return false
    if (answers[at] === 0) answers[at] = ask(block) ? YES : NO
    return answers[at] === YES
  }
}
const NO = 1
const YES = 2

/** What is known of the whole page: its running text, which blocks show a date or a fact. */
export const bylinePage = (page: LabelledPage): BylinePage => {
  const { blocks } = page
  const title = headlineAt(page)
  const running = runningText(blocks)
  const body = bodyRange(page)
  return {
    title,
    first: body[0],
    end: body[1],
    running,
    lower: running.toLowerCase(),
    titleText: (blocks[title]?.text ?? '').toLowerCase(),
    proseBetween: counted(blocks),
    hasDate: askedOnce(isDated, blocks),
    hasFact: askedOnce(isFact, blocks),
  }
}

/** The paragraphs before each block, summed up once. */
const counted = (blocks: readonly Block[]): ((from: number, to: number) => number) => {
  const before = new Uint32Array(blocks.length + 1)
  for (let at = 0; at < blocks.length; at++) before[at + 1] = (before[at] ?? 0) + ((blocks[at]?.text.length ?? 0) > PROSE_LENGTH ? 1 : 0)
  return (from, to) => Math.max(0, (before[to] ?? 0) - (before[from + 1] ?? 0))
}
const PROSE_LENGTH = 140

const isDated = (block: Block): boolean => {
  const text = block.text.slice(0, DATE_LETTERS)
  return hasDigit(text) && dateExpressionsIn(text).length > 0
}
/** A date that is one of the facts stands so near the start. */
const DATE_LETTERS = 120

const runningText = (blocks: readonly Block[]): string => {
  let text = ''
  let read = 0
  for (const block of blocks) {
    if (read > VOCABULARY) break
    if (block.text.length < NAME_LENGTH) continue
    text += read === 0 ? block.text : ` ${block.text}`
    read += block.text.length
  }
  return text.slice(0, VOCABULARY)
}

/** How often a name stands alone in a block; asked of the few names of candidates, not kept for all blocks. */
export const timesAlone = (name: string, { blocks }: LabelledPage): number => {
  if (name.length >= NAME_LENGTH) return 0
  let times = 0
  for (const { text } of blocks) if (text.length === name.length && text === name) times++
  return times
}

/** Whether a name of two or three words opens one of the longer blocks. */
export const opensBlock = (name: string, { blocks }: LabelledPage): boolean => {
  const words = name.split(' ').length
  if (words < 2 || words > OPENING_WORDS || name.endsWith(',')) return false
  return blocks.some(({ text }) => text.length >= NAME_LENGTH && text.startsWith(name) && isCutAt(text, name.length))
}

/** Whether a space stands at a place near the start, with a comma before it or without. */
const isCutAt = (text: string, at: number): boolean => {
  const space = text[at] === ',' ? at + 1 : at
  return space < NAME_LENGTH && text[space] === ' '
}

/** Whether the running text writes a word small, as it does no name. */
export const isSmall = (word: string, { running }: BylinePage): boolean => running.includes(` ${word} `)

/** Whether the running text has a word outside the whole name: it is about a thing called so. */
export const isApart = (word: string, name: string, { lower }: BylinePage): boolean => {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    if (!lower.startsWith(name, at - name.indexOf(word))) return true
  }
  return false
}

/** "9 min read", "Last updated", "Jan 23", "2 minutes ago", "4 comments". */
const isFact = ({ text }: Block): boolean => {
  if (text.length > NAME_LENGTH || (!hasDigit(text) && text.split(' ', FACT_WORDS + 1).length > FACT_WORDS)) return false
  const { words } = phrasesIn(text)
  return words.has('readingTime') || words.has('published') || words.has('updated') || isShortDate(text)
}
/** Without a figure a fact is a label alone. */
const FACT_WORDS = 3

const isShortDate = (text: string): boolean =>
  hasDigit(text) && ((text.length <= DAY_LETTERS && DAY.test(text)) || AGO_OR_FIGURES.test(text))
/** A month, a full stop, a space and a day. */
const DAY_LETTERS = 13
const DAY = /^(?:\p{Alpha}{3,9}\.? \p{Nd}{1,2}|\p{Nd}{1,2}\.? \p{Alpha}{3,9}\.?)$/u
const AGO_OR_FIGURES = /\p{Nd} ?(?:h|min|hours?|minutes?|days?) ago|\p{Nd}{1,4}[./]\p{Nd}{1,2}[./]\p{Nd}{1,4}/u
