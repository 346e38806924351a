// Words and sentences of any script: what counts as one, and where one ends.

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** Scripts that put no space between words; each of their letters is counted as half a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** The scripts without spaces all lie beyond this; a text without such characters needs no second look. */
const BEYOND_LATIN = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\uffff]/u

const SENTENCE_END = /[.!?…。！？｡؟۔।։።‽]["'”’»›)\]）」』〉》\u0020\u00a0]*$/u

/** The words of `text` in lower case, in order; of a script without spaces, its runs of letters. */
export const tokensOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** How many words `tokens` of `text` are; a letter of a script without spaces counts as half a word. */
export const countTokens = (tokens: readonly string[], text: string): number => {
  if (!BEYOND_LATIN.test(text)) return tokens.length
  const unspaced = text.match(UNSPACED)?.length ?? 0
  return unspaced === 0 ? tokens.length : Math.max(tokens.length, Math.round(unspaced / 2))
}

/** How many words `text` has; a letter of a script without spaces counts as half a word. */
export const countWords = (text: string): number => countTokens(text.match(WORD) ?? [], text)

/** Whether most letters belong to a script without spaces between words. */
export const isUnspaced = (text: string): boolean => (text.match(UNSPACED)?.length ?? 0) * 2 > text.replace(/\s/gu, '').length

/** Whether `text` ends as a sentence ends in its script, closing quotes and brackets allowed. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12))
