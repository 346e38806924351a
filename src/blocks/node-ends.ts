// What a text node opens with and what stands last in it.
import { IN_WORD, kindOf, LOWER, MARK, OPENS_WORD, OTHER_LETTER, UPPER } from '../characters.js'
import { NAME_ABBREVIATIONS } from '../word-lists.js'

/** A kind of letter or mark. */
export type Opening = 'lower' | 'upper' | 'uncased' | 'digit' | 'closing' | 'quote' | 'bracket' | 'dash' | 'symbol'
export type Ending = 'lower' | 'upper' | 'uncased' | 'digit' | 'sentence' | 'comma' | 'colon' | 'opening' | 'dash' | 'symbol'

const CLOSING_START = /^(?:[,;:.!?)\]}”’»…%](?!\p{Alpha})|[、。，！？」』）］：；]|['’]s\b)/u

const nameOf = (kind: number): Opening & Ending => {
  if (kind === LOWER) return 'lower'
  if (kind === UPPER) return 'upper'
  if (kind === OTHER_LETTER) return 'uncased'
  return (kind & OPENS_WORD) !== 0 ? 'digit' : 'symbol'
}

/** Japanese and Chinese words that can only go on a text: "の片隅で", "的码头", "によれば", "さんは". Before other hiragana the letter begins a word of its own. */
const PARTICLE_START =
  /^(?:[を的]|[のはがにでともへや](?=[\p{Script=Han}\p{Script=Katakana}「『（、\d])|[でに]は、|によ|に対|について|として|という|ではな|など|だけ|さん[はがのにをと、]|氏[はがのにをと、])/u
/**
 * Korean particles, titles and verbs that stand behind a word ("가 맨 먼저", "씨는 표결 뒤", "이었다."), and the postpositions of Hindi, Urdu and Persian ("ने
 * कहा").
 */
const POSTPOSITION_START =
  /^(?:(?:[은는가을를의와과]|에(?:서|게)?[는도]?|으로[는도]?|까지|부터|씨[는가의를와도]?|이?라[고는]|ने|को|का|की|के|में|से|نے|کو|کا|کی|کے|میں|سے|را) |(?:이었|였)다|이?다[. ])/u
/** The same at the end of a text: nothing ends after "を". */
export const PARTICLE_END = /[をのがには的和与於由被]$/u
/** Where the letters of both begin. */
export const CJK_FROM = 0x3040
/** The same of the others. */
const POSTPOSITIONS_FROM = 0x600

const OPENING_MARKS: Readonly<Record<string, Opening>> = {
  ...Object.fromEntries([...'"\'“„«‘‹「『'].map((mark) => [mark, 'quote' as const])),
  ...Object.fromEntries([...'([（［【'].map((mark) => [mark, 'bracket' as const])),
  ...Object.fromEntries([...'-–—•·*'].map((mark) => [mark, 'dash' as const])),
}

/** '" functionality, which ...': a mark that opens and closes alike closes where a space or a comma follows it, and opens behind a space. */
const PLAIN_CLOSING = /^["'](?:[\s,;.)]|$)/u
const PLAIN_OPENING = /\s["']$/u

export const openingOf = (text: string): Opening => {
  const kind = kindOf(text.charCodeAt(0))
  if (kind === OTHER_LETTER && text.charCodeAt(0) >= CJK_FROM && PARTICLE_START.test(text)) return 'lower'
  if (kind === OTHER_LETTER && text.charCodeAt(0) >= POSTPOSITIONS_FROM && POSTPOSITION_START.test(text)) return 'lower'
  if ((kind & IN_WORD) !== 0) return nameOf(kind)
  if (CLOSING_START.test(text) || PLAIN_CLOSING.test(text)) return 'closing'
  return OPENING_MARKS[text[0] ?? ''] ?? 'symbol'
}

const ENDING_MARKS: Readonly<Record<string, Ending>> = {
  ...Object.fromEntries([...'.!?…。！？｡؟۔।։።‽'].map((mark) => [mark, 'sentence' as const])),
  ...Object.fromEntries([...',;、，；،'].map((mark) => [mark, 'comma' as const])),
  ...Object.fromEntries([...':：'].map((mark) => [mark, 'colon' as const])),
  ...Object.fromEntries([...'([“„«‘「『（［/'].map((mark) => [mark, 'opening' as const])),
  ...Object.fromEntries([...'-–—'].map((mark) => [mark, 'dash' as const])),
}

export const isCloser = (char: string): boolean => char !== '' && '"\'”’»›)]）］」』〉》'.includes(char)

/** By the last mark or letter before closing quotation marks and brackets; of a word, by its first letter: "the London" ends in a name. */
export const endingOf = (text: string, lastKind: number, lastWord: string): Ending => {
  if (PLAIN_OPENING.test(text.slice(-2))) return 'opening'
  let end = text.length - 1
  while (end > 0 && end > text.length - 12 && (isCloser(text[end] ?? '') || text[end] === ' ')) end--
  const kind = kindOf(text.charCodeAt(end))
  if (kind === LOWER || kind === UPPER || kind === MARK) return nameOf(lastKind)
  if (kind === OTHER_LETTER && end < text.length - 1 && isWholeQuotation(text)) return 'sentence'
  if (text[end] === '.' && isAbbreviated(lastWord)) return nameOf(lastKind)
  return ENDING_MARKS[text[end] ?? ''] ?? nameOf(kind)
}

/** "彼は三つ入れる。「人の顔が見える」": Japanese closes what is said without a full stop; behind an unfinished sentence it may go on. */
const isWholeQuotation = (text: string): boolean => {
  if (text.at(-1) !== '」') return false
  const open = text.lastIndexOf('「')
  return open > 0 && '。！？'.includes(text.charAt(open - 1))
}

/** "Voss & Renn Inc.", "Karl III.": the full stop is one of the word. */
const isAbbreviated = (word: string): boolean => ABBREVIATIONS.has(word) || ROMAN.test(word)
const ABBREVIATIONS = new Set(NAME_ABBREVIATIONS)
const ROMAN = /^[IVX]{2,5}$/u
