import { kindOf, LOWER, OTHER_LETTER } from '../characters.js'
import type { Line } from '../types.js'
import { endsSentence } from '../words.js'
import { type Measure, widthIn } from './width.js'

const MARKED = /^\s*(?:[-*+•·●▪◦‣]|\d{1,4}[.)])\s+\S|[|=]{2}/u
/** Pairs of lines inside paragraphs, and paragraphs of several lines, without which nothing is said. */
const LEAST_PAIRS = 6
const LEAST_PARAGRAPHS = 3
/** Fewer are enough where a line ends inside a word: "rege-" / "ringen". */
const BROKEN_PAIRS = 2
const BROKEN_PARAGRAPHS = 1
const BROKEN_END = /\p{Lower}-$/u
/** A few lines of so many columns or more are enough where nearly all of them go on below: those of verses, labels and addresses are shorter. */
const LONG_COLUMNS = 48
const LONG_PAIRS = 2
const LONG_OPEN_SHARE = 0.75
const LONG_GOING_SHARE = 0.6
/** What a list opens and its items end in, and share of the lines that may end in a comma. */
const LIST_END = /[;:؛]$/u
const COMMA_END = /[,،]$/u
const COMMA_SHARE = 0.34
/** Where the scripts begin that have no spaces, and whose headlines look like lines inside a sentence. */
const UNSPACED_FROM = 0x2e80
/** Share of such pairs whose first line ends no sentence, and of those whose second goes on in lower case or a script without cases. */
const OPEN_SHARE = 0.65
const GOING_SHARE = 0.45
/** Share of such paragraphs that end a sentence: lines of a menu stand together too, and end none. */
const ENDING_SHARE = 0.7
/** A line of less than the first share of the width was hardly broken there, and the second is how many may be so short: words of links. */
const SHORT_SHARE = 0.45
const MOST_SHORT = 0.15
/** Widest line, and how many may be wider, for each pair: a browser leaves each paragraph as one line. */
const WIDEST = 150
const OVERLONG_SHARE = 0.1

/**
 * The width of a text whose lines were broken inside paragraphs that blank lines part, but not where they were full: those of a source whose
 * tags are gone, those that `fmt` evened out or `fold` counted in bytes. Undefined where they were not.
 */
export const raggedWidthOf = (lines: readonly Line[], measure: Measure): number | undefined => {
  const columns: number[] = []
  let open = 0
  let going = 0
  let paragraphs = 0
  let ending = 0
  let overlong = 0
  let broken = 0
  // Whether the line above is a long one.
  let isLong = false
  const long = { pairs: 0, open: 0, going: 0, commas: 0, lists: 0, paragraphs: 0, ending: 0 }
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]?.text.trim() ?? ''
    if (text === '') {
      isLong = false
      continue
    }
    const below = lines[i + 1]?.text.trim() ?? ''
    if (text.length > WIDEST) overlong++
    else if (below === '') {
      if ((lines[i - 1]?.text.trim() ?? '') === '') continue
      paragraphs++
      if (endsSentence(text)) ending++
      if (isLong) {
        long.paragraphs++
        if (endsSentence(text)) long.ending++
      }
    } else if (!MARKED.test(below) && !MARKED.test(text)) {
      columns.push(widthIn(text, measure))
      if (!endsSentence(text)) open++
      const first = kindOf(below.charCodeAt(0))
      if ((first & (LOWER | OTHER_LETTER)) !== 0) going++
      if (first === LOWER && BROKEN_END.test(text.slice(-3))) broken++
      isLong = (columns.at(-1) ?? 0) >= LONG_COLUMNS
      if (isLong) {
        long.pairs++
        if (!endsSentence(text)) long.open++
        if (first === LOWER || ((first & OTHER_LETTER) !== 0 && below.charCodeAt(0) < UNSPACED_FROM)) long.going++
        if (COMMA_END.test(text)) long.commas++
        if (LIST_END.test(text)) long.lists++
      }
    }
  }
  const pairs = columns.length
  const isBroken =
    pairs >= (broken > 0 ? BROKEN_PAIRS : LEAST_PAIRS) &&
    paragraphs >= (broken > 0 ? BROKEN_PARAGRAPHS : LEAST_PARAGRAPHS) &&
    open >= pairs * OPEN_SHARE &&
    going >= pairs * GOING_SHARE &&
    ending >= paragraphs * ENDING_SHARE &&
    overlong <= pairs * OVERLONG_SHARE
  const isBrokenLong =
    overlong === 0 &&
    long.pairs >= Math.max(LONG_PAIRS, pairs / 2) &&
    long.open >= long.pairs * LONG_OPEN_SHARE &&
    long.going >= long.pairs * LONG_GOING_SHARE &&
    long.lists === 0 &&
    long.commas <= long.pairs * COMMA_SHARE &&
    long.ending === long.paragraphs
  if (!isBroken) return isBrokenLong ? Math.max(...columns) : undefined
  columns.sort((a, b) => a - b)
  // The widest but for a few that stand out, as a headline may.
  const width = columns[Math.floor((pairs - 1) * 0.98)] ?? 0
  return columns.filter((count) => count < width * SHORT_SHARE).length <= pairs * MOST_SHORT ? width : undefined
}

export const isTooShort = (columns: number, width: number): boolean => columns < width * SHORT_SHARE
