// Whether a page is nothing but titles, each with the lead of another page.
import type { Block } from '../types.js'
import { countWords, endsSentence } from '../words.js'

/** With fewer it may be an article in parts. */
const LEAST_LEADS = 5
/** Words of a lead, and of the one in the middle of all at the most; a part of an article has more than one sentence. */
const LEAD_WORDS = [4, 24] as const
const MIDDLE_WORDS = 16
const TITLE_WORDS = [2, 16] as const
/** Headings of the parts of a text, and questions, are shorter. */
const MIDDLE_TITLE_WORDS = 4
const TITLE_LETTERS = 6
/** Blocks from one lead to the next at the most: section, title, day, button. */
const MOST_BETWEEN = 4
/** A longer one is the paragraph of an article. */
const PARAGRAPH_WORDS = 45
/** Leads for each other sentence at the least. */
const TIMES_OTHERS = 3
const SENTENCE_WITHIN = /\p{Alpha}["”»]?[.!?؟।] \S|[。！？]./u

/** The first of the titles, where a page has no running text but one sentence below each of them; undefined for any other page. */
export const teaserStart = (blocks: readonly Block[]): number | undefined => {
  let first: number | undefined
  let last = -1
  let others = 0
  const words: number[] = []
  const titles: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const { text, kind } = blocks[i] as Block
    if (kind === 'code' || kind === 'table' || kind === 'quote') return
    if (!endsSentence(text)) {
      if (text.length > LONGEST_TITLE) return
      continue
    }
    const count = countWords(text)
    if (count < LEAD_WORDS[0]) continue
    if (count > PARAGRAPH_WORDS || SAID.test(text)) return
    // What the site says of itself and of its readers stands beside the list.
    if (count > LEAD_WORDS[1] || SENTENCE_WITHIN.test(text) || !isTitle(blocks[i - 1]) || (last >= 0 && i - last > MOST_BETWEEN)) {
      // What opens an article in parts.
      if (first === undefined) return
      others++
      continue
    }
    first ??= i - 1
    last = i
    words.push(count)
    titles.push(blocks[i - 1] as Block)
  }
  if (words.length < Math.max(LEAST_LEADS, others * TIMES_OTHERS)) return
  if (isAboveOthers(titles)) return
  return middle(words) <= MIDDLE_WORDS && middle(titles.map(({ text }) => countWords(text))) >= MIDDLE_TITLE_WORDS ? first : undefined
}

/** "# Six reasons to visit Port Ellery" above headings of a lower level: the headline of an article and its parts. */
const isAboveOthers = ([first, ...others]: readonly Block[]): boolean =>
  first?.kind === 'heading' && others.every(({ kind, level }) => kind === 'heading' && level > first.level)

const LONGEST_TITLE = 160
const SAID = /["“„«「『]/u

/** "1. Port Ellery", "Zutaten:" */
const PART = /^\d|[:：]$/u

const isTitle = (block: Block | undefined): boolean => {
  if (block === undefined || block.text.length < TITLE_LETTERS || endsSentence(block.text) || PART.test(block.text)) return false
  const words = countWords(block.text)
  return words >= TITLE_WORDS[0] && words <= TITLE_WORDS[1]
}

const middle = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0
