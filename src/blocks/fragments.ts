import { endsSentence } from '../words.js'
import type { Paragraph } from './paragraphs.js'
import { goesOn, isUnfinished, wordsIn } from './unwrap.js'

/** What is known of a text whose renderer put every text node on a line of its own, so that links and emphasis break sentences. */
export type Fragments = {
  readonly isFragmented: boolean
  /** Whether the text writes a word in lower case too, as it does "the" and "while" but no name or label. */
  readonly isCommon: (word: string) => boolean
}

/** Share of paragraphs that go on an unfinished one, from which a text counts as fragmented; text nodes give 4 to 30 %, a browser next to none. */
const FRAGMENT_SHARE = 0.01
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
const HANGING_END = /[,([“«„/]$|\s[–—-]$|(?:^|\s)\p{Ll}[\p{L}\p{M}]{0,2}$/u
const LOWER_END = /(?:^|[\s(“"'‘])\p{Ll}[\p{L}\p{M}'’-]*["”’)\]»]*$/u
const LABEL_END = /[:：]$/u
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’]*$/u

export const fragmentsOf = (paragraphs: readonly Paragraph[]): Fragments => {
  let goingOn = 0
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
  const isNextOn = next?.kind === 'paragraph' && goesOn(next.raw) && isUnfinished(right)
  if (LABEL_END.test(left)) return leftWords <= LABEL_WORDS && rightWords >= TEXT_WORDS && !goesOn(right) ? 'label' : undefined
  if (goesOn(right)) {
    // "by Mara Quill" below a headline begins in lower case too; in a sentence something follows it or ends it.
    return rightWords > LABEL_WORDS || isNextOn || endsSentence(right) || LOWER_END.test(end) ? 'sentence-goes-on' : undefined
  }
  if (leftWords >= 2 && HANGING_END.test(end) && (leftWords >= CUT_WORDS || isNextOn)) return 'hanging-word'
  if (ONE_WORD.test(left) && isCommon(left) && (isNextOn || rightWords >= TEXT_WORDS)) return 'opening-word'
  if (isNextOn && rightWords <= INSERT_WORDS && LOWER_END.test(end) && leftWords >= 2) return 'inline-link'
  if (leftWords >= CUT_WORDS && LOWER_END.test(end) && endsSentence(right) && rightWords <= INSERT_WORDS) return 'inline-link'
  return
}
