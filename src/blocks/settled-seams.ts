import { CUT_WORDS, goesOn, isSpeech, isUnfinished, type Node } from './node.js'
import type { Ending } from './node-ends.js'
import type { Seam } from './seam.js'

/** Share of broken seams from which a page is taken to have a line for each text node. */
const BROKEN_SHARE = 0.01
/** The same where the text goes on after what was inserted. */
const INSERTED_CUT_WORDS = 3
/** A byline or date line that stands alone has at most so many words. */
const ALONE_WORDS = 6

/**
 * What the ends of two nodes settle, whatever the model says: on sites that it was not trained on, of 1,412, 560 and 633 seams of these three
 * kinds 98 to 99 % were joins, and most of the few that it held for none. Undefined where nothing is settled.
 */
export const settledJoin = (seam: Seam): boolean | undefined => {
  const { before, above, below, next, opensFact, page, isVerse, isHeadline } = seam
  // "by" and "by Mara Quill" below a headline begin in lower case too; in a sentence something follows it or ends it; "oprac." ends in the stop of
  // an abbreviation.
  const mayEndHere = below.ending !== 'sentence' || below.words === 1
  if (opensFact && below.opening !== 'closing' && below.words <= ALONE_WORDS && mayEndHere && !goesOn(next)) return false
  if (isItemEnd(before, above, below)) return false
  if (below.isPageNumber && above.open === 0 && next?.opening !== 'closing') return false
  if (above.isPageNumber && before?.open === 0 && below.opening !== 'closing') return false
  // "EN" / "stories": what the page may be read in, and the kicker below.
  if (above.isLanguageCode && below.opening !== 'closing') return false
  // "放大圖片" above a caption, "分享到：" above the text
  if (above.isButton && (below.opening === 'uncased' || below.opening === 'digit')) return false
  // "The harbour in winter" / "Photo: Dana Voss" / "– We have lived without a ferry before, says the smith."
  if (below.isCredit && below.opening !== 'closing' && above.open === 0 && !above.isHanging) return false
  if (above.isCredit && below.words >= CUT_WORDS && below.opening !== 'lower' && below.opening !== 'closing') return false
  // "© Harbour News" / "/ Dana Voss"
  if (above.opensCopyright && below.opensSlash) return true
  if (above.isDateline && below.words >= CUT_WORDS) return true
  if (isVerse || isHeadline) return false
  // "2024" / "8 July. The court opens the case.": no number opens a sentence right behind the end of one.
  if (above.digits === 1 && before?.ending === 'sentence' && below.ending === 'sentence' && below.words >= CUT_WORDS) return false
  if (page.cut === 0 && below.opening === 'lower' && isListed(before, above, below)) return false
  if (isSpeech(below) && page.speeches >= DIALOGUE_SPEECHES && (above.ending === 'sentence' || above.ending === 'colon')) return false
  // None of 15 such seams was a join: "г. Приморск, 3 февраля" opens a text.
  if (below.opensAbbreviated && !above.isHanging) return false
  // "... at low tide." / "O" / "n the last night": the letter opens the word below it.
  if (below.isCapital && above.ending === 'sentence' && goesOn(next)) return false
  if (above.isBrokenWord && (below.opening === 'lower' || below.opening === 'upper' || below.opening === 'uncased')) return true
  if (isWrappedUncased(seam)) return true
  if (!opensFact && (isInserted(before, [above, below, next]) || isInserted(seam.farBefore, [before, above, below]))) return true
  if (above.endsInside || (before?.endsInside === true && isUnfinished(above) && below.ending === 'sentence')) return true
  if (above.opensBracket || (below.opensInside && above.ending !== 'sentence')) return true
  if (above.ending === 'comma' && above.words >= INSERTED_CUT_WORDS && isUnfinished(below) && next?.opensInside === true) return true
  if (page.broken < BROKEN_SHARE) return
  if (below.opening === 'closing' && above.ending !== 'sentence') return true
  if (above.isHanging && above.words >= CUT_WORDS && !opensFact) return true
  return above.isHanging && above.words >= INSERTED_CUT_WORDS && goesOn(next) && isUnfinished(below) ? true : undefined
}

/** What may stand above an item in lower case: a heading that asks, the text that the list is part of, or another item. */
const LIST_STARTS: ReadonlySet<Ending> = new Set<Ending>(['comma', 'colon', 'sentence'])

/** "Three halls are open:" / "the school in Mill Street," / "the parish hall,". */
const isListed = (before: Node | undefined, above: Node, below: Node): boolean => {
  if (above.ending === 'colon') return below.ending === 'comma'
  return above.ending === 'comma' && above.opening === 'lower' && LIST_STARTS.has(before?.ending ?? 'sentence')
}

/**
 * "the ice house;" / "a wall that nobody wanted.": of 50 seams of whose lower node another semicolon or a sentence end is the end, one, in code,
 * was a join. In lower case more must show that they are items.
 */
const isItemEnd = (before: Node | undefined, above: Node, below: Node): boolean => {
  if (!above.endsItem || !(below.endsItem || below.ending === 'sentence')) return false
  return below.opening !== 'lower' || below.endsItem || before?.endsItem === true || before?.ending === 'colon'
}

/** Texts that open with the dash of a speech from which a page has speeches. Alone, a dash opens the name of who said it, and below a label what it means. */
const DIALOGUE_SPEECHES = 2

/** Share of texts with a blank line above them from which blank lines part paragraphs. */
const PARTED_SHARE = 0.6

/**
 * In a script without cases no letter shows that a text goes on: it does where no blank line parts it from one that stops in mid-sentence, blank
 * lines part the others, and it ends a sentence, or the next one does.
 */
const isWrappedUncased = ({ above, below, next, gap, gapNext, opensFact, page }: Seam): boolean =>
  gap === 0 &&
  (below.opening === 'uncased' || ((below.opening === 'digit' || below.opening === 'lower') && above.ending === 'uncased')) &&
  above.words >= CUT_WORDS &&
  isUnfinished(above) &&
  !opensFact &&
  page.parted >= PARTED_SHARE &&
  (below.ending === 'sentence' || (below.words >= CUT_WORDS && gapNext === 0 && next?.ending === 'sentence'))

/**
 * "... 가장 오래된 배" / "모드호" / "가 맨 먼저 지나갈 예정이다.": in a script without cases a few words that a link or an emphasis set apart stand between
 * the beginning of a sentence and its end. A headline above a byline looks the same, but no text stands above it.
 */
const isInserted = (above: Node | undefined, [start, inserted, rest]: readonly (Node | undefined)[]): boolean =>
  start !== undefined &&
  inserted !== undefined &&
  rest !== undefined &&
  start.ending === 'uncased' &&
  start.digits < INSERTED_DIGITS &&
  (start.begunWords >= BEGUN_WORDS || start.isHanging || (above !== undefined && start.words >= leastStart(above))) &&
  !inserted.isButton &&
  inserted.words <= INSERTED_WORDS &&
  isUnfinished(inserted) &&
  inserted.digits < INSERTED_DIGITS &&
  rest.opening !== 'upper' &&
  (rest.ending === 'sentence' || rest.words > INSERTED_WORDS)
const BEGUN_WORDS = 2
/** Fewer words may be a heading; below a date they are the text. */
const leastStart = (above: Node): number =>
  above.digits >= INSERTED_DIGITS ? DATED_START : above.ending === 'sentence' ? LONG_START : 1000
const LONG_START = 8
const DATED_START = 4
const INSERTED_WORDS = 6
/** Share of figures in a date. */
const INSERTED_DIGITS = 0.3
