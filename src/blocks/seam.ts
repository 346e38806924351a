import { mayOpen, opensWith } from '../phrases.js'
import { CUT_WORDS, goesOn, isSpeech, isUnfinished, type Node, nodeOf } from './node.js'
import type { Ending } from './node-ends.js'
import { versesIn } from './verses.js'
import { pairsSaid, type Said, timesAtEnd, wordsSaid } from './words-said.js'

/** A place between two text nodes that follow each other, with what stands around it. */
export type Seam = {
  readonly farBefore: Node | undefined
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
  /** Whether the upper node is the headline, as the title of the page above all others has it before or behind the name of the site. */
  readonly isHeadline: boolean
  /** Whether both nodes are lines of a verse, or one is and the other stands above or below it. */
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

/** What stands between the text nodes of a page: seam i is between node i and node i + 1. Linear in the length of the texts. */
export const seamsOf = (texts: readonly string[], gapsAbove: readonly number[]): readonly Seam[] => {
  const said = wordsSaid(texts)
  const nodes = nodesOf(texts, said)
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
    const text = texts[i + 1] ?? ''
    seams.push({
      farBefore: nodes[i - 2],
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
      lastEnds: timesAtEnd(above.lastWord.toLowerCase(), said) / Math.max(1, above.lastInLower),
      isEnclosed: isEnclosed(nodes, i),
      linesAreEqual: text === texts[i],
      isHeadline: i > 0 && above.words >= HEADLINE_WORDS && !isCut(nodes[i - 1]) && isInTitle(texts[i] ?? '', texts[0] ?? ''),
      isVerse: verses.has(i) || ((verses.has(i - 1) || verses.has(i + 1)) && (gapsAbove[i + 1] ?? 0) > 0),
    })
  }
  return seams
}

/** A link inside a sentence may have the words of the title too. */
const isCut = (before: Node | undefined): boolean => before !== undefined && before.words >= CUT_WORDS && isUnfinished(before)

/** "Tide wall wins council vote" in "Tide wall wins council vote | The Coast Ledger". */
const isInTitle = (text: string, title: string): boolean => {
  if (text.length < HEADLINE_LETTERS || text.length > title.length) return false
  if (title.startsWith(text)) return text.length === title.length || SITE_BEHIND.test(title.slice(text.length))
  return title.endsWith(text) && SITE_BEFORE.test(title.slice(0, title.length - text.length))
}
const HEADLINE_WORDS = 4
const HEADLINE_LETTERS = 12
const SITE_BEHIND = /^ ?(?:[|–—·•»«]| -) ?\S/u
const SITE_BEFORE = /[|–—·•»«] ?$| - $/u

const REPEAT_REACH = 120

/** How many words two texts begin with alike. */
const repeatedWords = (one: string, two: string): number => {
  const end = Math.min(one.length, two.length, REPEAT_REACH)
  let words = 0
  let i = 0
  for (; i < end && one.charCodeAt(i) === two.charCodeAt(i); i++) if (one.charCodeAt(i) === 0x20) words++
  return i === Math.min(one.length, two.length) ? words + 1 : words
}

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

const nodesOf = (texts: readonly string[], said: Said): readonly Node[] => {
  const nodes: Node[] = []
  for (const text of texts) nodes.push(nodeOf(text, said))
  return nodes
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
