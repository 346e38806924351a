// Words and sentences of any script: what counts as one, and where one ends.
import { codeUnitAt, kindOf, MARK, OPENS_WORD, SURROGATE } from './characters.js'

const WORD = /[\p{Alpha}\p{N}][\p{Alpha}\p{M}\p{N}'’-]*/gu

/** Scripts that put no space between words: in some a word has about two letters, in others about four and the marks on them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const LONG_UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** The scripts without spaces all lie here; a text without such characters needs no second look. */
const WIDE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/

/** The same for one code unit. */
export const isWideCode = (code: number): boolean =>
  code >= 0x2e80 || (code >= 0xe00 && code <= 0xeff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)

const SENTENCE_ENDS = '.!?…。！？｡؟۔।։።‽'
/** What may stand behind the end of a sentence. */
const CLOSERS = '"\'”’»›)]）」』〉》\u0020\u00a0'
/** What closes in „German“, »Danish« and ‚single‘ quotations and opens in others: it closes where no space stands before it. */
const TURNED_CLOSERS = '“«‘‹'
/** Whether the character at `i` closes a quotation, though elsewhere it opens one. */
const isTurnedCloser = (text: string, i: number): boolean =>
  TURNED_CLOSERS.includes(text.charAt(i)) && i > 0 && !SPACES.includes(text.charAt(i - 1))
const SPACES = '\u0020\u00a0'
/** How many characters the end of a sentence and what stands behind it have at the most. */
const END_REACH = 12

/** Longer texts are read in pieces: a run of millions of letters without a space is more than the engine of patterns has room for. */
const PIECE = 100_000

const runsIn = (text: string): readonly string[] => {
  if (text.length <= PIECE) return text.match(WORD) ?? []
  const runs: string[] = []
  for (let from = 0; from < text.length; from += PIECE) for (const run of text.slice(from, from + PIECE).match(WORD) ?? []) runs.push(run)
  return runs
}

/** The words of `text` in lower case, in order; of a script without spaces, its runs of letters. */
export const tokensOf = (text: string): readonly string[] => {
  const lower = text.toLowerCase()
  const tokens: string[] = []
  let start = -1
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === SURROGATE) return runsIn(lower)
    if ((kind & OPENS_WORD) !== 0) {
      if (start < 0) start = i
    } else if (start >= 0 && kind !== MARK && !isWordMark(code)) {
      tokens.push(lower.slice(start, i))
      start = -1
    }
  }
  if (start >= 0) tokens.push(lower.slice(start))
  return tokens
}

/** The first of the tokens, without a look at the rest of the text; empty where there is none. */
export const firstTokenOf = (text: string): string => {
  const { length } = text
  let start = -1
  for (let i = 0; i < length; i++) {
    const code = codeUnitAt(text, i)
    const kind = kindOf(code)
    if (kind === SURROGATE) return tokensOf(text)[0] ?? ''
    if ((kind & OPENS_WORD) !== 0) {
      if (start < 0) start = i
    } else if (start >= 0 && kind !== MARK && !isWordMark(code)) return text.slice(start, i).toLowerCase()
  }
  return start < 0 ? '' : text.slice(start).toLowerCase()
}

/** Apostrophes and hyphens carry a word on. */
export const isWordMark = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2019

/** Whether a text may hold letters of a script without spaces. */
export const isWide = (text: string): boolean => WIDE.test(text)

const LETTERS = 2
const LONG_LETTERS = 5

/** How many words a phrase of a script without spaces is about. */
export const unspacedWords = (phrase: string): number => phrase.length / (phrase.search(LONG_UNSPACED) < 0 ? LETTERS : LONG_LETTERS)

/** How many words `tokens` of `text` are, as `countWords` has it. */
export const countTokens = (tokens: readonly string[], text: string): number =>
  isWide(text) ? countUnspaced(tokens.length, text) : tokens.length

/** How many words `text` has; of a script without spaces by its letters. */
export const countWords = (text: string): number => {
  const { length } = text
  let runs = 0
  let isInside = false
  let wide = false
  for (let i = 0; i < length; i++) {
    const code = codeUnitAt(text, i)
    const kind = kindOf(code)
    if (kind === SURROGATE) return countUnspaced(runsIn(text).length, text)
    if (code >= 0xe00 && !wide) wide = isWideCode(code)
    const opens = (kind & OPENS_WORD) !== 0
    if (opens && !isInside) runs++
    isInside = opens || (isInside && (kind === MARK || isWordMark(code)))
  }
  return wide ? countUnspaced(runs, text) : runs
}

/** The runs of WORD in a text, or the words of its scripts without spaces, where these are more. */
const countUnspaced = (runs: number, text: string): number =>
  Math.max(runs, Math.round((text.match(UNSPACED)?.length ?? 0) / LETTERS + (text.match(LONG_UNSPACED)?.length ?? 0) / LONG_LETTERS))

/** Where a text ends but for the marks of notes right behind it: "The lake is deep.[4][citation needed]". */
const endBeforeNotes = (text: string): number => {
  let end = text.length
  while (text.charAt(end - 1) === ']') {
    const open = text.lastIndexOf('[', end - 2)
    if (open < 1 || end - open > NOTE_LETTERS || text.charAt(open - 1) === ' ') break
    end = open
  }
  return end
}
/** A mark of a note with its brackets has no more. */
const NOTE_LETTERS = 24

/** Whether `text` ends as a sentence ends in its script, closing quotes and brackets allowed. */
export const endsSentence = (text: string): boolean => {
  const end = text.endsWith(']') ? endBeforeNotes(text) : text.length
  const least = Math.max(0, end - END_REACH)
  for (let i = end - 1; i >= least; i--) {
    const char = text.charAt(i)
    if (SENTENCE_ENDS.includes(char)) return true
    if (!CLOSERS.includes(char) && !isTurnedCloser(text, i)) return false
  }
  return false
}
