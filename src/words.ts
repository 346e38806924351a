// Words and sentences of any script: what counts as one, and where one ends.

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** Scripts that put no space between words; each of their letters is counted as half a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** The scripts without spaces all lie beyond this; a text without such characters needs no second look. */
const BEYOND_LATIN = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\uffff]/u

const SENTENCE_END = /[.!?…。！？｡؟۔।։።‽]["'”’»›)\]）」』〉》\u0020\u00a0]*$/u

/** Longer texts are read in pieces: a run of millions of letters without a space is more than the engine of patterns has room for. */
const PIECE = 100_000

const runsIn = (text: string): readonly string[] => {
  if (text.length <= PIECE) return text.match(WORD) ?? []
  const runs: string[] = []
  for (let from = 0; from < text.length; from += PIECE) for (const run of text.slice(from, from + PIECE).match(WORD) ?? []) runs.push(run)
  return runs
}

/** The words of `text` in lower case, in order; of a script without spaces, its runs of letters. */
export const tokensOf = (text: string): readonly string[] => runsIn(text.toLowerCase())

/** How many words `tokens` of `text` are; a letter of a script without spaces counts as half a word. */
export const countTokens = (tokens: readonly string[], text: string): number => {
  if (!BEYOND_LATIN.test(text)) return tokens.length
  const unspaced = text.match(UNSPACED)?.length ?? 0
  return unspaced === 0 ? tokens.length : Math.max(tokens.length, Math.round(unspaced / 2))
}

/** Letters of Latin script up to here, and digits, are looked up; a pattern takes five times as long. */
const LATIN_END = 0x250
const OUTSIDE = 0
const OPENS = 1
const CARRIES_ON = 2
let kinds: Uint8Array | undefined
/** For each character below LATIN_END whether it is outside of words, opens one, or only carries one on, as WORD says. */
const latinKinds = (): Uint8Array => {
  kinds ??= Uint8Array.from({ length: LATIN_END }, (_, code) => {
    const char = String.fromCharCode(code)
    return /[\p{L}\p{N}]/u.test(char) ? OPENS : /['-]/u.test(char) ? CARRIES_ON : OUTSIDE
  })
  return kinds
}

/** How many runs of WORD a text has; undefined where it has characters beyond Latin script and common punctuation. */
const latinRuns = (text: string): number | undefined => {
  const kindOf = latinKinds()
  let runs = 0
  let isInside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Of the quotes, dashes and dots only U+2019 can stand in a word.
    const isMark = code >= 0x2010 && code <= 0x2027
    if (code >= LATIN_END && !isMark) return
    const kind = isMark ? (code === 0x2019 ? CARRIES_ON : OUTSIDE) : kindOf[code]
    if (kind === OPENS && !isInside) runs++
    isInside = kind === OPENS || (isInside && kind === CARRIES_ON)
  }
  return runs
}

/** How many words `text` has; a letter of a script without spaces counts as half a word. */
export const countWords = (text: string): number => {
  const latin = latinRuns(text)
  if (latin !== undefined) return latin
  return countTokens(runsIn(text), text)
}

/** Whether most letters belong to a script without spaces between words. */
export const isUnspaced = (text: string): boolean => (text.match(UNSPACED)?.length ?? 0) * 2 > text.replace(/\s/gu, '').length

/** Whether `text` ends as a sentence ends in its script, closing quotes and brackets allowed. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12))
