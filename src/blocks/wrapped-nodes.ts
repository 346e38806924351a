import { isLetter, kindOf, LOWER, OTHER_LETTER } from '../characters.js'
import type { Line } from '../types.js'
import { endsSentence } from '../words.js'
import type { Dialect } from './dialect.js'
import { looksLikeCode } from './looks-like-code.js'
import type { Paragraph } from './paragraphs.js'
import { endsItem, goesOn, hangs, isUnfinished, wordsIn } from './unwrap.js'

/**
 * How a text shows which lines belong to one text node, where these kept the line ends of their source, as `get_text("\n")` leaves a page that was
 * wrapped by hand. `parted`: blank lines part nodes, so that lines without one between them are of one node. `spaced`: white space stands before
 * or behind each line end inside a node. `lines`: the lines alone. `none`: a renderer broke the lines, and blank lines part paragraphs.
 */
export type NodeLines = 'none' | 'parted' | 'spaced' | 'lines'

/** Sentences that are cut between two paragraphs from which these are text nodes, and their share of all: an insertion cuts one here and there. */
const LEAST_CUTS = 3
const CUT_SHARE = 0.1
/** Words of a part of a sentence that was cut: an entry of a menu has fewer. */
const CUT_WORDS = 6

export const nodeLinesOf = (paragraphs: readonly Paragraph[], lines: readonly Line[], dialect: Dialect): NodeLines => {
  const { markup, layout, indent, hasNumberedLinks, hasBracketedAddresses, isLaidOut, isDoubleSpaced } = dialect
  if (markup !== 'plain' || hasNumberedLinks || hasBracketedAddresses || isDoubleSpaced) return 'none'
  if (isIndentedBelow(lines)) return 'spaced'
  if (isLaidOut || layout !== 'wrapped' || indent > 0) return 'none'
  let cuts = 0
  let parted = 0
  for (let i = 1; i < paragraphs.length; i++) {
    const below = paragraphs[i] as Paragraph
    if (!isCut(paragraphs[i - 1] as Paragraph, below)) continue
    cuts++
    if (below.gap > 0) parted++
  }
  if (cuts < LEAST_CUTS || cuts < paragraphs.length * CUT_SHARE) return 'none'
  if (keepsSpaces(paragraphs, lines)) return 'spaced'
  return parted >= LEAST_CUTS ? 'parted' : 'lines'
}

const isCut = (above: Paragraph, below: Paragraph): boolean =>
  above.kind === 'paragraph' &&
  below.kind === 'paragraph' &&
  !(above.isBroken && below.gap === 0) &&
  !above.raw.endsWith(',') &&
  !endsItem(above.raw) &&
  isUnfinished(above.raw) &&
  (goesOn(below.raw) || hangs(above.raw) || isUncasedCut(above, below)) &&
  (wordsIn(above.raw) >= CUT_WORDS || wordsIn(below.raw) >= CUT_WORDS)

/** Without cases no letter shows that a sentence goes on; a heading that ends none has one line, mostly. */
const isUncasedCut = ({ spans, raw }: Paragraph, below: Paragraph): boolean =>
  (kindOf(below.raw.charCodeAt(0)) & OTHER_LETTER) !== 0 &&
  isLetter(kindOf(raw.charCodeAt(raw.length - 1))) &&
  spans.some(([first, last]) => last > first)

/** Share of the line ends inside paragraphs that have a space beside them, from which one is kept at each. */
const SPACED_SHARE = 0.6

const keepsSpaces = (paragraphs: readonly Paragraph[], lines: readonly Line[]): boolean => {
  const texts = new Map(lines.map(({ number, text }) => [number, text]))
  let ends = 0
  let spaced = 0
  for (const { spans } of paragraphs)
    for (const [first, last] of spans)
      for (let number = first; number < last; number++) {
        ends++
        if (texts.get(number)?.endsWith(' ') === true || texts.get(number + 1)?.startsWith(' ') === true) spaced++
      }
  return spaced >= LEAST_CUTS && spaced >= ends * SPACED_SHARE
}

/** Lines behind an indent that touch the line above, from which it is that of the source inside a node, and words of that line. */
const LEAST_INDENTED = 4
const INDENTED_WORDS = 4
/** Share of them that stand below the end of a sentence, up to which no indent opens a paragraph, and that must go on in lower case. */
const ENDING_SHARE = 0.3
const GOING_SHARE = 0.35
/** Indented lines that touch none above, for each that does, up to which the indent is no margin. */
const LOOSE_SHARE = 1
const MARKED = /^\s*(?:\p{P}|\d{1,4}[.)]|\p{Alpha}\))\s/u

/** Whether each line of a node but the first has the indent of the source. */
const isIndentedBelow = (lines: readonly Line[]): boolean => {
  let indented = 0
  let ending = 0
  let going = 0
  let loose = 0
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i] as Line
    if (!text.startsWith(INDENT)) continue
    const rest = text.trim()
    const above = lines[i - 1]?.text ?? ''
    if (rest === '' || above.startsWith(INDENT)) continue
    if (above.trim() === '') loose++
    else if (MARKED.test(above) || MARKED.test(text) || wordsIn(above) < INDENTED_WORDS || looksLikeCode(rest)) loose++
    else {
      indented++
      if (endsSentence(above)) ending++
      if ((kindOf(rest.charCodeAt(0)) & (LOWER | OTHER_LETTER)) !== 0) going++
    }
  }
  const isInside = ending <= indented * ENDING_SHARE && going >= indented * GOING_SHARE
  return indented >= LEAST_INDENTED && isInside && loose <= indented * LOOSE_SHARE
}
const INDENT = '  '
