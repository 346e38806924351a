import { isLetter, kindOf } from '../characters.js'
import type { Family } from '../languages.js'
import { onceMade } from '../once-made.js'
import type { Role, Verdict } from '../types.js'
import { EVENT_LABELS } from '../word-lists.js'
import type { Page } from './page.js'
import { NOISE_FAMILIES, SECTION_FAMILIES, type View } from './view.js'

/** Chance of the body that a list has in the mean of its words, from which all of it is of the body, as far as one of its items is. */
const LIST_CHANCE = 0.5
/** The same for lines of label and value. On every second page of sites left out 207 such lines of bodies were won with it, and 22 others. */
const LABELLED_CHANCE = 0.2
/** Words of such a line. */
const LABELLED_WORDS = 20
/** The same for a list right below a paragraph that ends in a colon: of 46 such lists on pages of the corpus the body has 36. */
const ANNOUNCED_CHANCE = 0.1
/** The same for the paragraph itself. */
const LEAD_CHANCE = 0.2
/** The same below a heading: of nine such lists the body has seven. */
const HEADED_CHANCE = 0.3
/** The same for one line of the facts of an event, and for several. */
const FACT_CHANCE = 0.4
const FACTS_CHANCE = 0.05

/**
 * The blocks whose list has another role than they: a list is of the body as a whole, or not at all. Lines of label and value are of the body
 * where one of them is, or both blocks around them; the date of an event among them is not that of the article, which stands above. A list is of
 * the body where a paragraph above announces it, and the facts of an event right below the body.
 */
export const wholeLists = ({ views }: Page, verdicts: readonly Verdict[], isText: (at: number) => boolean): ReadonlyMap<number, Role> => {
  const roles = new Map<number, Role>()
  const settle = (run: Run, role: Role): void => {
    for (let i = run.from; i < run.to; i++) if (verdicts[i]?.role !== role) roles.set(i, role)
  }
  const isBody = (at: number): boolean => verdicts[at]?.role === 'body'
  const isSplit = ({ from, to }: Run): boolean => {
    const own = verdicts.slice(from, to)
    return own.some(({ role }) => role === 'body') && own.some(({ role }) => role !== 'body')
  }
  /** "What they found:", which was lost with its list. */
  const isLead = (at: number): boolean =>
    verdicts[at]?.role === 'noise' &&
    isText(at - 1) &&
    announcedChance(views[at]) === ANNOUNCED_CHANCE &&
    verdicts[at].likelihoods.body >= LEAD_CHANCE
  for (const run of runsOf(views, (view, i) => isItem(view) && isOpen(verdicts[i]))) {
    const announced = isText(run.from - 1) ? announcedChance(views[run.from - 1]) : 1
    const chance = chanceIn(views, verdicts, run)
    if (isSplit(run)) settle(run, chance >= Math.min(LIST_CHANCE, announced) ? 'body' : 'noise')
    else if (chance >= announced) settle(run, 'body')
    else if (isLead(run.from - 1) && chance >= ANNOUNCED_CHANCE) settle({ from: run.from - 1, to: run.to }, 'body')
  }
  const date = verdicts.findIndex(({ role }) => role === 'date')
  const isOtherDate = (i: number): boolean => i > date && verdicts[i]?.role === 'date'
  for (const run of runsOf(views, (view, i) => (isOpen(verdicts[i]) || isOtherDate(i)) && isLabelled(view)))
    if ((isSplit(run) || (isBody(run.from - 1) && isBody(run.to))) && chanceIn(views, verdicts, run) >= LABELLED_CHANCE) settle(run, 'body')
  for (const run of runsOf(views, (view, i) => (isOpen(verdicts[i]) || isOtherDate(i)) && isFact(view), 1)) {
    const least = run.to - run.from > 1 ? FACTS_CHANCE : FACT_CHANCE
    if ((isText(run.from - 1) || isBody(run.from)) && chanceIn(views, verdicts, run) >= least) settle(run, 'body')
  }
  return roles
}

/** Blocks in a row, the last one not included. */
type Run = { readonly from: number; readonly to: number }

const runsOf = (views: readonly View[], isIn: (view: View, at: number) => boolean, least = 2): readonly Run[] => {
  const runs: Run[] = []
  let from = 0
  for (let i = 0; i <= views.length; i++) {
    const view = views[i]
    if (view !== undefined && isIn(view, i)) continue
    if (i - from >= least) runs.push({ from, to: i })
    from = i + 1
  }
  return runs
}

const isOpen = (verdict: Verdict | undefined): boolean => verdict?.role === 'body' || verdict?.role === 'noise'
const isItem = ({ block }: View): boolean => block.kind === 'item'

/** "Where: Harbour Street 4", "Open: daily from 10": lines of one table, which no mark joins. */
const isLabelled = (view: View): boolean =>
  view.block.kind === 'paragraph' &&
  view.words <= LABELLED_WORDS &&
  isLetter(kindOf(view.text.charCodeAt(0))) &&
  mayOpenWithLabel(view.text) &&
  LABELLED.test(view.text) &&
  !view.phrases.opening.has('by') &&
  !NOT_OF_TABLE.some((family) => view.phrases.words.has(family))
/** Whether a colon stands near enough to the start: most lines have none. */
const mayOpenWithLabel = (text: string): boolean => {
  for (let i = 0; i < text.length && i <= LABEL_LETTERS; i++) {
    const code = text.charCodeAt(i)
    if (code === COLON || code === WIDE_COLON) return true
  }
  return false
}
const COLON = 0x3a
const WIDE_COLON = 0xff1a
/** Letters and other characters of a label, at the most. */
const LABEL_LETTERS = 64
/** No clock ("David at 12:15 PM") and no address. */
const LABELLED = /^[^:：\n.!?]{1,30}[^\d:：\n.!?][:：](?!\/)\s?\S/u
const NOT_OF_TABLE: readonly Family[] = [...SECTION_FAMILIES, 'advertisement', 'photo']

/** What is asked of a list below "What you need:" or a heading; below "You may also like:" it is none of the body. */
const announcedChance = (view: View | undefined): number => {
  if (view === undefined || NOISE_FAMILIES.some((family) => view.phrases.words.has(family))) return 1
  if (view.block.kind === 'heading') return HEADED_CHANCE
  return view.block.kind === 'paragraph' && /[:：]\s?$/u.test(view.text.slice(-2)) ? ANNOUNCED_CHANCE : 1
}

/** "Where: Harbour Street 4" */
const isFact = (view: View): boolean =>
  view.words <= LABELLED_WORDS &&
  (view.block.kind === 'paragraph' || view.block.kind === 'item') &&
  mayOpenWithLabel(view.text) &&
  eventLabels().has(/^(?<label>[^:：\n]{1,24}?)\s?[:：]\s?\S/u.exec(view.text)?.groups?.['label']?.toLowerCase() ?? '')
const eventLabels = onceMade(() => new Set(EVENT_LABELS))

/** The chance of the body in the mean of the words; 0 where there are none. */
const chanceIn = (views: readonly View[], verdicts: readonly Verdict[], { from, to }: Run): number => {
  let words = 0
  let expected = 0
  for (let i = from; i < to; i++) {
    const own = views[i]?.words ?? 0
    words += own
    expected += own * (verdicts[i]?.likelihoods.body ?? 0)
  }
  return words === 0 ? 0 : expected / words
}
