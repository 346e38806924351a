import { mayOpen, opensWith } from '../phrases.js'
import { type Ending, type Node, nodeOf, type Opening } from './node.js'
import { pairsSaid, wordsSaid } from './words-said.js'

/** A place between two text nodes that follow each other, with what stands around it. */
export type Seam = {
  readonly before: Node | undefined
  readonly above: Node
  readonly below: Node
  readonly next: Node | undefined
  readonly afterNext: Node | undefined
  /** Blank lines at the seam, above the upper node and above the next one. */
  readonly gap: number
  readonly gapAbove: number
  readonly gapNext: number
  readonly page: SeamPage
  /** Times that the page holds the upper and the lower node. */
  readonly timesAbove: number
  readonly timesBelow: number
  readonly opensFact: boolean
  /** Words that the lower node repeats from the start of the upper one: a heading "Tide wall" / "Tide wall costs ...". */
  readonly repeats: number
  /** Times that the page has the last word of the upper node and the first of the lower one next to each other in a line. */
  readonly timesPair: number
  /** Share of the places of the last word of the upper node in the page at which a mark follows it, as one hardly ever follows "including". */
  readonly lastEnds: number
  /** Whether a bracket or quotation mark is open above the seam and is closed below it. */
  readonly isEnclosed: boolean
  /** The nodes up to the seam and from it on that surely belong together. */
  readonly runAbove: Run
  readonly runBelow: Run
  readonly linesAreEqual: boolean
  /** Whether both nodes are lines of a verse. */
  readonly isVerse: boolean
}

/** Nodes that surely belong together: each goes on an unfinished one in lower case or with a closing mark. */
export type Run = { readonly nodes: number; readonly words: number; readonly ending: Ending }

/** What the whole page shows of how its text nodes were written. */
export type SeamPage = {
  /** Share of seams at which an unfinished text is gone on in lower case or with a closing mark. */
  readonly broken: number
  /** How many such texts end in a letter: where none does, no link broke one, and lists alone go on in lower case. */
  readonly cut: number
  /** Share of lines of twelve words or more, and of such lines that end a sentence. */
  readonly long: number
  readonly finished: number
  /** Mean words of such lines. */
  readonly mean: number
  /** How many texts are speeches, of which a dash opens each. */
  readonly speeches: number
  /** Share of texts that have a blank line above them. */
  readonly parted: number
}

export type SeamSign = { readonly id: string; readonly of: (seam: Seam) => number }

const share = (part: number): number => Math.round(Math.max(0, Math.min(1, part)) * 255)
const flag = (is: boolean): number => (is ? 255 : 0)
const count = (number: number): number => Math.min(255, number)
const gaps = (number: number): number => Math.min(255, number * 32)

const OPENINGS: readonly Opening[] = ['lower', 'upper', 'uncased', 'digit', 'closing', 'quote', 'bracket', 'dash', 'symbol']
const ENDINGS: readonly Ending[] = ['lower', 'upper', 'uncased', 'digit', 'sentence', 'comma', 'colon', 'opening', 'dash', 'symbol']

const goesOn = (node: Node | undefined): boolean => node?.opening === 'lower' || node?.opening === 'closing'
const isUnfinished = (node: Node | undefined): boolean => node !== undefined && node.ending !== 'sentence' && node.ending !== 'colon'

/** What is seen at a seam, each from 0 to 255. Its order is that of the stored forest. */
export const SEAM_SIGNS: readonly SeamSign[] = [
  ...ENDINGS.map((ending) => ({ id: `above-ends-${ending}`, of: ({ above }: Seam) => flag(above.ending === ending) })),
  ...OPENINGS.map((opening) => ({ id: `below-opens-${opening}`, of: ({ below }: Seam) => flag(below.opening === opening) })),
  ...ENDINGS.map((ending) => ({ id: `below-ends-${ending}`, of: ({ below }: Seam) => flag(below.ending === ending) })),
  { id: 'next-goes-on', of: ({ next }) => flag(goesOn(next)) },
  { id: 'next-closes', of: ({ next }) => flag(next?.opening === 'closing') },
  { id: 'next-is-lower', of: ({ next }) => flag(next?.opening === 'lower') },
  { id: 'next-ends-sentence', of: ({ next }) => flag(next?.ending === 'sentence') },
  { id: 'next-words', of: ({ next }) => count(next?.words ?? 0) },
  { id: 'after-next-goes-on', of: ({ afterNext }) => flag(goesOn(afterNext)) },
  { id: 'above-words', of: ({ above }) => count(above.words) },
  { id: 'below-words', of: ({ below }) => count(below.words) },
  { id: 'before-words', of: ({ before }) => count(before?.words ?? 0) },
  { id: 'before-unfinished', of: ({ before }) => flag(isUnfinished(before)) },
  { id: 'above-goes-on', of: ({ above }) => flag(goesOn(above)) },
  { id: 'above-is-part', of: ({ before, above }) => flag(goesOn(above) && isUnfinished(before) && (before?.words ?? 0) > 3) },
  { id: 'above-hangs', of: ({ above }) => flag(above.isHanging) },
  { id: 'below-hangs', of: ({ below }) => flag(below.isHanging) },
  { id: 'above-closed', of: ({ above }) => flag(above.isClosed) },
  { id: 'above-open', of: ({ above }) => gaps(above.open) },
  { id: 'below-open', of: ({ below }) => gaps(below.open) },
  { id: 'above-capitals', of: ({ above }) => share(above.capitals) },
  { id: 'below-capitals', of: ({ below }) => share(below.capitals) },
  { id: 'above-has-sentence', of: ({ above }) => flag(above.hasSentence) },
  { id: 'below-has-sentence', of: ({ below }) => flag(below.hasSentence) },
  { id: 'last-word-length', of: ({ above }) => count(above.lastWord.length * 8) },
  { id: 'last-word-in-lower', of: ({ above }) => count(above.lastInLower * 8) },
  { id: 'first-word-in-lower', of: ({ below }) => count(below.firstInLower * 8) },
  { id: 'next-word-in-lower', of: ({ next }) => count((next?.firstInLower ?? 0) * 8) },
  { id: 'above-first-in-lower', of: ({ above }) => count(above.firstInLower * 8) },
  { id: 'gap', of: ({ gap }) => gaps(gap) },
  { id: 'gap-wider-than-above', of: ({ gap, gapAbove }) => gaps(Math.max(0, 3 + gap - gapAbove)) },
  { id: 'gap-wider-than-next', of: ({ gap, gapNext }) => gaps(Math.max(0, 3 + gap - gapNext)) },
  { id: 'times-above', of: ({ timesAbove }) => count(timesAbove * 32) },
  { id: 'times-below', of: ({ timesBelow }) => count(timesBelow * 32) },
  { id: 'opens-fact', of: ({ opensFact }) => flag(opensFact) },
  { id: 'lines-equal', of: ({ linesAreEqual }) => flag(linesAreEqual) },
  { id: 'is-cut', of: ({ above, below }) => flag(isUnfinished(above) && goesOn(below)) },
  { id: 'is-inserted', of: ({ above, below, next }) => flag(isUnfinished(above) && isUnfinished(below) && goesOn(next)) },
  { id: 'run-above-nodes', of: ({ runAbove }) => count(runAbove.nodes) },
  { id: 'run-above-words', of: ({ runAbove }) => count(runAbove.words) },
  { id: 'run-below-nodes', of: ({ runBelow }) => count(runBelow.nodes) },
  { id: 'run-below-words', of: ({ runBelow }) => count(runBelow.words) },
  { id: 'run-below-finished', of: ({ runBelow }) => flag(runBelow.ending === 'sentence') },
  { id: 'run-above-short', of: ({ runAbove, page }) => share(runAbove.words / Math.max(1, page.mean * 2)) },
  { id: 'run-below-short', of: ({ runBelow, page }) => share(runBelow.words / Math.max(1, page.mean * 2)) },
  { id: 'page-mean', of: ({ page }) => count(Math.round(page.mean * 2)) },
  { id: 'page-broken', of: ({ page }) => share(page.broken * 5) },
  { id: 'page-long', of: ({ page }) => share(page.long) },
  { id: 'page-finished', of: ({ page }) => share(page.finished) },
  { id: 'above-owns', of: ({ above }) => flag(above.isOwner) },
  { id: 'above-digits', of: ({ above }) => share(above.digits) },
  { id: 'repeats', of: ({ repeats }) => count(repeats * 16) },
  { id: 'first-words-equal', of: ({ above, below }) => flag(above.firstWord !== '' && above.firstWord === below.firstWord) },
  { id: 'first-word-of-next', of: ({ below, next }) => flag(below.firstWord !== '' && below.firstWord === next?.firstWord) },
  { id: 'times-pair', of: ({ timesPair }) => count(timesPair * 64) },
  { id: 'last-ends', of: ({ lastEnds }) => share(lastEnds) },
  { id: 'is-enclosed', of: ({ isEnclosed }) => flag(isEnclosed) },
]

/** What stands between the text nodes of a page: seam i is between node i and node i + 1. Linear in the length of the texts. */
export const seamsOf = (texts: readonly string[], gapsAbove: readonly number[]): readonly Seam[] => {
  const said = wordsSaid(texts)
  const nodes = nodesOf(texts, said.timesInLower)
  const pairs = pairsSaid(texts, nodes)
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  const page = pageOf(nodes, gapsAbove)
  const runs = runsOf(nodes)
  const verses = versesIn(texts, nodes, gapsAbove)
  const seams: Seam[] = []
  for (let i = 0; i + 1 < nodes.length; i++) {
    // There is one node more than seams.
    const below = nodes[i + 1] as Node
    const above = nodes[i] as Node
    const last = above.lastWord.toLowerCase()
    const text = texts[i + 1] ?? ''
    seams.push({
      before: nodes[i - 1],
      above,
      below,
      next: nodes[i + 2],
      afterNext: nodes[i + 3],
      gap: gapsAbove[i + 1] ?? 0,
      gapAbove: gapsAbove[i] ?? 0,
      gapNext: gapsAbove[i + 2] ?? 0,
      page,
      timesAbove: times.get(texts[i] ?? '') ?? 1,
      timesBelow: times.get(text) ?? 1,
      runAbove: runs.upTo[i] as Run,
      runBelow: runs.from[i + 1] as Run,
      opensFact: below.words <= FACT_WORDS && opensFact(text),
      repeats: above.firstWord !== '' && above.firstWord === below.firstWord ? repeatedWords(texts[i] ?? '', text) : 0,
      timesPair: pairs.get(`${above.lastWord} ${below.firstWord}`) ?? 0,
      lastEnds: (said.timesAtEnd.get(last) ?? 0) / Math.max(1, above.lastInLower),
      isEnclosed: isEnclosed(nodes, i),
      linesAreEqual: text === texts[i],
      isVerse: verses.has(i),
    })
  }
  return seams
}

/** Words and characters of a line of a verse, how many lines it has at the least, and how much longer one is than another. */
const VERSE_WORDS = [3, 12] as const
const VERSE_LENGTH = 70
const VERSE_LINES = 3
const VERSE_SPREAD = 2
const NO_SEAMS: ReadonlySet<number> = new Set()

/**
 * The seams inside verses: short lines alike in length between two blank lines. Where a text node opens with a mark that closes something, links
 * have broken sentences, and short lines in a row may be their pieces.
 */
const versesIn = (texts: readonly string[], nodes: readonly Node[], gapsAbove: readonly number[]): ReadonlySet<number> => {
  if (nodes.some(({ opening }) => opening === 'closing')) return NO_SEAMS
  const seams = new Set<number>()
  let start = 0
  let least = 0
  let most = 0
  for (let i = 0; i <= nodes.length; i++) {
    const length = texts[i]?.length ?? 0
    const isLine = mayBeVerse(nodes[i], length)
    if (isLine && i > start && gapsAbove[i] === 0 && Math.max(most, length) <= Math.min(least, length) * VERSE_SPREAD) {
      least = Math.min(least, length)
      most = Math.max(most, length)
      continue
    }
    const isApart = gapsAbove[start] !== 0 && gapsAbove[i] !== 0
    if (i - start >= VERSE_LINES && isApart) for (let seam = start; seam < i - 1; seam++) seams.add(seam)
    start = isLine ? i : i + 1
    least = length
    most = length
  }
  return seams
}

const mayBeVerse = (node: Node | undefined, length: number): boolean =>
  node !== undefined && length <= VERSE_LENGTH && node.words >= VERSE_WORDS[0] && node.words <= VERSE_WORDS[1]

const REPEAT_REACH = 120

/** How many words two texts begin with alike. */
const repeatedWords = (one: string, two: string): number => {
  const end = Math.min(one.length, two.length, REPEAT_REACH)
  let words = 0
  let i = 0
  for (; i < end && one.charCodeAt(i) === two.charCodeAt(i); i++) if (one.charCodeAt(i) === 0x20) words++
  return i === Math.min(one.length, two.length) ? words + 1 : words
}

/** Share of texts with a blank line above them from which blank lines part paragraphs. */
const PARTED_SHARE = 0.6

/**
 * In a script without cases no letter shows that a text goes on: it does where no blank line parts it from one that stops in mid-sentence, blank
 * lines part the others, and it ends a sentence, or the next one does.
 */
const isWrappedUncased = ({ above, below, next, gap, gapNext, opensFact, page }: Seam): boolean =>
  gap === 0 &&
  (below.opening === 'uncased' || (below.opening === 'digit' && above.ending === 'uncased')) &&
  above.words >= CUT_WORDS &&
  isUnfinished(above) &&
  !opensFact &&
  page.parted >= PARTED_SHARE &&
  (below.ending === 'sentence' || (below.words >= CUT_WORDS && gapNext === 0 && next?.ending === 'sentence'))

/** Nodes around a seam in which a bracket may be opened and closed. */
const ENCLOSED_NODES = 3

const isEnclosed = (nodes: readonly Node[], seam: number): boolean => {
  let open = false
  for (let i = seam; i >= 0 && i > seam - ENCLOSED_NODES && !open; i--) {
    open = (nodes[i]?.open ?? 0) > 0
    if ((nodes[i]?.closes ?? 0) > 0) break
  }
  if (!open) return false
  for (let i = seam + 1; i < nodes.length && i <= seam + ENCLOSED_NODES; i++) {
    if ((nodes[i]?.closes ?? 0) > 0) return true
    if ((nodes[i]?.open ?? 0) > 0) return false
  }
  return false
}

const nodesOf = (texts: readonly string[], timesInLower: ReadonlyMap<string, number>): readonly Node[] => {
  const nodes: Node[] = []
  for (const text of texts) nodes.push(nodeOf(text, timesInLower))
  return nodes
}

/** Share of broken seams from which a page is taken to have a line for each text node. */
const BROKEN_SHARE = 0.01
/** Words of a text that was cut; a menu entry that ends in "of" or "in" has fewer. */
const CUT_WORDS = 6
/** The same where the text goes on after what was inserted. */
const INSERTED_CUT_WORDS = 3
/** A byline or date line that stands alone has at most so many words. */
const ALONE_WORDS = 6

/**
 * What the ends of two nodes settle, whatever the model says: on sites that it was not trained on, of 1,412, 560 and 633 seams of these three
 * kinds 98 to 99 % were joins, and most of the few that it held for none. Undefined where nothing is settled.
 */
export const settledJoin = (seam: Seam): boolean | undefined => {
  const { before, above, below, next, opensFact, page, isVerse } = seam
  // "by" and "by Mara Quill" below a headline begin in lower case too; in a sentence something follows it or ends it.
  if (opensFact && below.words <= ALONE_WORDS && below.ending !== 'sentence' && !goesOn(next)) return false
  if (isItemEnd(before, above, below)) return false
  if (isVerse) return false
  // "2024" / "8 July. The court opens the case.": no number opens a sentence right behind the end of one.
  if (above.digits === 1 && before?.ending === 'sentence' && below.ending === 'sentence' && below.words >= CUT_WORDS) return false
  if (page.cut === 0 && below.opening === 'lower' && isListed(before, above, below)) return false
  if (isSpeech(below) && page.speeches >= DIALOGUE_SPEECHES && (above.ending === 'sentence' || above.ending === 'colon')) return false
  // None of 15 such seams was a join: "г. Приморск, 3 февраля" opens a text.
  if (below.opensAbbreviated && !above.isHanging) return false
  // "... at low tide." / "O" / "n the last night": the letter opens the word below it.
  if (below.isCapital && above.ending === 'sentence' && goesOn(next)) return false
  if (above.isBrokenWord && (below.opening === 'lower' || below.opening === 'upper')) return true
  if (isWrappedUncased(seam)) return true
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

/** "– Podpisze pani?" / "– Podpiszę.": what two say in turn, where a page has more than one such text. Alone, a dash opens the name of who said it, and below a label what it means. */
const isSpeech = ({ opensSpeech, ending }: Node): boolean => opensSpeech && ending === 'sentence'
const DIALOGUE_SPEECHES = 2

/**
 * "the ice house;" / "a wall that nobody wanted.": of 50 seams of whose lower node another semicolon or a sentence end is the end, one, in code,
 * was a join. In lower case more must show that they are items.
 */
const isItemEnd = (before: Node | undefined, above: Node, below: Node): boolean => {
  if (!above.endsItem || !(below.endsItem || below.ending === 'sentence')) return false
  return below.opening !== 'lower' || below.endsItem || before?.endsItem === true || before?.ending === 'colon'
}

const runsOf = (nodes: readonly Node[]): { upTo: readonly Run[]; from: readonly Run[] } => {
  const upTo: Run[] = []
  for (let i = 0; i < nodes.length; i++) upTo.push(longerRun(goesOnAbove(nodes, i) ? upTo[i - 1] : undefined, nodes[i] as Node))
  const from: Run[] = []
  for (let i = nodes.length - 1; i >= 0; i--) from.push(runBelow(nodes[i] as Node, goesOnAbove(nodes, i + 1) ? from.at(-1) : undefined))
  return { upTo, from: from.reverse() }
}

/** Whether node `i` surely goes on the one above. */
const goesOnAbove = (nodes: readonly Node[], i: number): boolean => i > 0 && isUnfinished(nodes[i - 1]) && goesOn(nodes[i])

const longerRun = (last: Run | undefined, { words, ending }: Node): Run =>
  last === undefined ? { nodes: 1, words, ending } : { nodes: last.nodes + 1, words: last.words + words, ending }

const runBelow = ({ words, ending }: Node, rest: Run | undefined): Run =>
  rest === undefined ? { nodes: 1, words, ending } : { nodes: rest.nodes + 1, words: rest.words + words, ending: rest.ending }

const FACT_WORDS = 8
const LONG_WORDS = 12

/** Whether a text opens as a byline or a date line does. */
export const opensFact = (text: string): boolean => FACTS.some((family) => mayOpen(family, text)) && opensWith(text, FACTS, FACT_REACH)

const FACTS = ['by', 'published', 'updated'] as const
/** Characters of a text that are read for such a phrase. */
const FACT_REACH = 80

const pageOf = (nodes: readonly Node[], gapsAbove: readonly number[]): SeamPage => {
  let broken = 0
  let cut = 0
  for (let i = 1; i < nodes.length; i++) {
    const above = nodes[i - 1]
    if (above === undefined || !isUnfinished(above) || above.words < CUT_WORDS || !goesOn(nodes[i])) continue
    broken++
    if (above.ending !== 'comma') cut++
  }
  let long = 0
  let words = 0
  let finished = 0
  let speeches = 0
  for (const node of nodes) {
    if (isSpeech(node)) speeches++
    if (node.words < LONG_WORDS) continue
    long++
    words += node.words
    if (node.ending === 'sentence') finished++
  }
  return {
    broken: broken / Math.max(1, nodes.length),
    cut,
    long: long / Math.max(1, nodes.length),
    mean: words / Math.max(1, long),
    finished: finished / Math.max(1, long),
    speeches,
    parted: gapsAbove.filter((gap) => gap > 0).length / Math.max(1, nodes.length),
  }
}
