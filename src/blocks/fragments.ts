import { HANGING_WORDS } from '../languages.js'
import { alternation, phrasesIn } from '../phrases.js'
import { endsSentence } from '../words.js'
import type { Dialect } from './dialect.js'
import type { Paragraph } from './paragraphs.js'
import { goesOn, isUnfinished, wordsIn } from './unwrap.js'

/** What is known of a text whose renderer put every text node on a line of its own, so that links and emphasis break sentences. */
export type Fragments = {
  readonly isFragmented: boolean
  /** Whether the text writes a word in lower case too, as it does "the" and "while" but no name or label. */
  readonly isCommon: (word: string) => boolean
}

/** Share of paragraphs that go on an unfinished one, from which a text counts as fragmented. Set by hand: higher, and pages with long menus lose their joins. */
const FRAGMENT_SHARE = 0.005
/** A label before its text ("Takeaway:") has at most so many words, and the text at least so many. */
const LABEL_WORDS = 6
const TEXT_WORDS = 7
/** A sentence that was cut has mostly so many words before the cut; a menu entry or a heading in lower case has fewer. */
const CUT_WORDS = 6
/** The words of a link or of emphasis inside a sentence. */
const INSERT_WORDS = 8
/** Times that a word stands in lower case until it counts as a word that any sentence may open with. */
const COMMON_TIMES = 3

const CLOSING_START = /^(?:[,;:.!?)\]}”’»…%、。，](?!\p{L})|['’]s\b)/u
const HANGING_MARK = /[,([“«„/]$|\s[–—-]{1,2}$/u
/** In lower case: "Sign In" ends in a word of a label. */
const HANGING_WORD = new RegExp(`(?:^|[\\s(“"])(?:${alternation(HANGING_WORDS)})$`, 'u')
const LOWER_END = /(?:^|[\s(“"'‘])\p{Ll}[\p{L}\p{M}'’-]*["”’)\]»]*$/u
const LABEL_END = /[:：]$/u
/** A sentence that ended inside the text: what comes after it is no heading and no label. */
const INNER_END = /\p{L}{2}[.!?]["”’)]? ["“‘(]?\p{Lu}/u
const DASH_START = /^[–—-]\s/u
const BRACKET_START = /^\(/u
/** Characters at the end of a paragraph that are looked at for a sentence that ended. */
const TAIL = 400
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’]*$/u
/** A sentence of which the cut left only the first word: "... of charging time. The". */
const OPENED_END = /[.!?…]["”’)]{0,2} (?<word>\p{Lu}[\p{L}\p{M}'’]{0,20})$/u
/** Who speaks comes next: "... for hours,” explains". */
const SPEECH_END = /[,!?]["”»“] \p{Ll}+$/u

export const fragmentsOf = (paragraphs: readonly Paragraph[], { layout }: Dialect): Fragments => {
  // Where lines are not wrapped, those that were joined already are text nodes too.
  let goingOn = layout === 'wrapped' ? 0 : paragraphs.reduce((sum, paragraph) => sum + joinedLines(paragraph), 0)
  for (let i = 1; i < paragraphs.length; i++) {
    const above = paragraphs[i - 1]
    const below = paragraphs[i]
    if (above?.kind !== 'paragraph' || below?.kind !== 'paragraph') continue
    if (CLOSING_START.test(below.raw) || (isUnfinished(above.raw) && goesOn(below.raw) && wordsIn(above.raw) >= CUT_WORDS)) goingOn++
  }
  let counts: Map<string, number> | undefined
  const countLower = (): Map<string, number> => {
    const times = new Map<string, number>()
    for (const { raw } of paragraphs)
      for (const word of raw.match(/(?<![\p{L}\p{M}'’])\p{Ll}[\p{L}\p{M}'’]*/gu) ?? []) times.set(word, (times.get(word) ?? 0) + 1)
    return times
  }
  return {
    isFragmented: goingOn >= 2 && goingOn >= paragraphs.length * FRAGMENT_SHARE,
    isCommon: (word) => {
      counts ??= countLower()
      return (counts.get(word.toLowerCase()) ?? 0) >= COMMON_TIMES
    },
  }
}

/** Whether a text opens as a byline or a date line does. */
const opensFact = (text: string): boolean => {
  const { opening } = phrasesIn(text, 80)
  return opening.has('by') || opening.has('published') || opening.has('updated')
}

const joinedLines = ({ kind, spans }: Paragraph): number =>
  kind === 'paragraph' ? spans.reduce((sum, [first, last]) => sum + last - first + 1, 0) - 1 : 0

type Around = { readonly above: Paragraph; readonly below: Paragraph; readonly next: Paragraph | undefined }

/** Why two text nodes belong to one paragraph, as far as their ends show; undefined where nothing says so. */
export const fragmentRule = ({ above, below, next }: Around, { isCommon }: Fragments): string | undefined => {
  const left = above.raw
  const right = below.raw
  const end = left.slice(-60)
  if (CLOSING_START.test(right)) return 'closing-mark'
  if (endsSentence(left)) return
  const leftWords = wordsIn(left)
  const rightWords = wordsIn(right)
  const isInserted = next?.kind === 'paragraph' && goesOn(next.raw) && isUnfinished(right)
  if (LABEL_END.test(left))
    return leftWords <= LABEL_WORDS && rightWords >= TEXT_WORDS && (endsSentence(right) || isInserted) && !goesOn(right)
      ? 'label'
      : undefined
  if (goesOn(right)) {
    // "by" and "by Mara Quill" below a headline begin in lower case too; in a sentence something follows it or ends it.
    if (rightWords <= LABEL_WORDS && !isInserted && !endsSentence(right) && opensFact(right)) return
    const isSure = rightWords > LABEL_WORDS || isInserted || endsSentence(right) || LOWER_END.test(end)
    return isSure || (rightWords === 1 && leftWords >= CUT_WORDS) ? 'sentence-goes-on' : undefined
  }
  if (OPENED_END.test(end) && isCommon(OPENED_END.exec(end)?.groups?.['word'] ?? '')) return 'opening-word'
  if (SPEECH_END.test(end)) return 'hanging-word'
  if (HANGING_MARK.test(end) || HANGING_WORD.test(end))
    return (leftWords >= CUT_WORDS && (HANGING_WORD.test(end) || isInserted || endsSentence(right))) || (isInserted && leftWords >= 2)
      ? 'hanging-word'
      : undefined
  if (isInserted && rightWords <= INSERT_WORDS) {
    if (ONE_WORD.test(left) && isCommon(left) && !opensFact(left)) return 'opening-word'
    if (leftWords >= 2 && (LOWER_END.test(end) || INNER_END.test(left.slice(-TAIL)))) return 'inline-link'
  }
  // "The" / "Isla Grey leaves the pier at six."; "Labour" / "Labour costs ..." is a heading and its text.
  if (ONE_WORD.test(left) && HANGING_WORD.test(left.toLowerCase()) && rightWords >= TEXT_WORDS && endsSentence(right)) return 'opening-word'
  if (BRACKET_START.test(right)) return isInserted || endsSentence(right) ? 'bracket' : undefined
  if (DASH_START.test(right)) return 'dash'
  if (leftWords >= CUT_WORDS && LOWER_END.test(end) && endsSentence(right) && rightWords <= INSERT_WORDS) return 'inline-link'
  return
}
