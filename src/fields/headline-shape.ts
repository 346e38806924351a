import { codeUnitAt, IN_WORD, kindOf, UPPER } from '../characters.js'
import type { Block, LabelledPage } from '../types.js'
import type { Signs } from './field-model.js'
import type { HeadlinePage } from './headline-page.js'

/** How a text is written: headlines of some languages have capitals throughout, the line below them has not. */
export const shapeSigns = (text: string): Signs => ({
  titled: titledShare(text),
  opensLower: LOWER_FIRST.test(text) ? 1 : 0,
  opensDigit: DIGIT_FIRST.test(text) ? 1 : 0,
  opensQuote: QUOTE_FIRST.test(text) ? 1 : 0,
  colonInside: COLON_INSIDE.test(text) ? 1 : 0,
  logo: LOGO.test(text) ? 1 : 0,
})
const LOWER_FIRST = /^\p{Lower}/u
const DIGIT_FIRST = /^\p{Nd}/u
const QUOTE_FIRST = /^["'“„«»‘「『]/u
const COLON_INSIDE = /\S[:：] \S|\S：\S/u
/** What stands in place of an image opens many pages. */
const LOGO = /\blogo\b/iu

/** A shorter word has no capital in a title. */
const TITLED_LETTERS = 4
const READ_LETTERS = 200

/** The share of the longer words behind the first that have a capital; half where there are none. */
const titledShare = (text: string): number => {
  const end = Math.min(text.length, READ_LETTERS)
  let words = 0
  let titled = 0
  let start = 0
  let first = 0
  for (let i = 0; i <= end; i++) {
    const kind = i < end ? kindOf(codeUnitAt(text, i)) : 0
    if ((kind & IN_WORD) !== 0) {
      if (i === start) first = kind
      continue
    }
    if (i - start >= TITLED_LETTERS) {
      if (words > 0 && first === UPPER) titled++
      words++
    }
    start = i + 1
  }
  return words < 2 ? 0.5 : titled / (words - 1)
}

/** Where on the page a block stands, and how its neighbours are written and labelled. */
export const pageSigns = ({ blocks, verdicts }: LabelledPage, at: number, { main }: HeadlinePage): Signs => ({
  mainAt: Math.max(0, main.first) / (Math.max(0, main.first) + 20),
  placeAt: at / (at + 20),
  ofMain: main.first < 0 ? 0 : Math.min(1, (at + 1) / (2 * (main.first + 1))),
  blocks: blocks.length / (blocks.length + 100),
  titledBelow: titledOf(blocks[at + 1]),
  titledAbove: titledOf(blocks[at - 1]),
  kickerAbove: verdicts[at - 1]?.role === 'kicker' ? 1 : 0,
  standfirstBelow: verdicts[at + 1]?.role === 'standfirst' ? 1 : 0,
  noiseAbove: verdicts[at - 1]?.likelihoods.noise ?? 0,
  noiseBelow: verdicts[at + 1]?.likelihoods.noise ?? 0,
})

const titledOf = (block: Block | undefined): number => titledShare(block?.text ?? '')
