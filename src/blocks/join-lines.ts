import { isLetter, kindOf } from '../characters.js'
import { SUSPENDING_WORDS } from '../word-lists.js'
import { brokenWordTest } from './broken-words.js'

const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；」』）・ー]$/u
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；「『（・ー]/u
/** Where the scripts without spaces and their marks begin. */
const CJK_FROM = 0x2e80
/** The hyphen of ASCII, that of Unicode and that of Armenian. */
export const HYPHENS = '-\u2010\u058a'
const HYPHEN_END = new RegExp(`(?<before>\\p{Alpha}+)[${HYPHENS}]$`, 'u')
/** "2026-" / "2029"; the hyphen of Hebrew is none of a typesetter. */
const FIGURES = /^\d[-\u2010]\d$/u
const HEBREW_HYPHEN = /\u05be$/u
/** A hyphen that is seen where a line ends alone (Unicode Standard Annex 14). */
const SOFT_HYPHEN = 0xad
const WORD_START = /^\p{Alpha}+/u
const NO_SPACE_BEFORE = /^(?:[,;.!?)\]}”’…%](?!\p{Alpha})|[、。，；：！？）」』]|['’]s\b|:(?= |$))/u
/** A wrap took the space at the end of a link's words: "[the council" / "](https://...)voted", "over[" / "half the town](https://...)". */
const LINK_CLOSE = /^\]\([^\s()]{1,2000}\)[\p{Alpha}\p{N}]/u
const LINK_OPEN = /[\p{Alpha}\p{N}]\[$/u
/** A dash with a space before it has one behind it too: "he said — / and"; "„Ein Spiel“ / nannte" ends in the mark that opens “English” quotations. */
const OPEN_END = /(?:(?<!\s)[–—]|[/([（［「『]|(?<![^\s([])[“„«])$/u
/** Lines are broken at spaces, and what has one behind it is French: "« / Elle est à vous »". */
const SPACED_END = /[“„«]$/u
/** Characters at the end of a line in which the word before a hyphen stands. */
const REACH = 80

/** What is known of hyphens: how the document writes a word elsewhere, and whether its lines were set with hyphenation; and whether lines were broken at spaces. */
export type Hyphens = {
  readonly isHyphenated: boolean
  readonly isWrapped: boolean
  readonly knows: (word: string) => boolean
  /** Whether two parts are one word that the end of a line broke, where the document does not say. */
  readonly isBroken: (head: string, tail: string) => boolean
}

/** Joins pieces of one text: with a space, with none where the script has none, and with each hyphen at an end judged. Linear. */
export const joinAll = (pieces: readonly string[], hyphens: Hyphens): string => {
  const out: string[] = []
  let last = ''
  for (const piece of pieces) {
    if (piece === '') continue
    if (last !== '') {
      const seam = seamBetween(last, piece, hyphens)
      out.push(last.slice(0, last.length - seam.cut), seam.glue)
    }
    last = piece
  }
  out.push(last)
  return out.join('')
}

/** How many characters go at the end of the first piece, and what stands between the two instead. */
type Glue = { readonly cut: number; readonly glue: string }
const SPACE: Glue = { cut: 0, glue: ' ' }
const NOTHING: Glue = { cut: 0, glue: '' }
const BROKEN: Glue = { cut: 1, glue: '' }

const seamBetween = (before: string, after: string, hyphens: Hyphens): Glue => {
  const end = before.charCodeAt(before.length - 1)
  const start = after.charCodeAt(0)
  // Most lines end in a letter and go on with one.
  if (end < CJK_FROM && isLetter(kindOf(end)) && isLetter(kindOf(start))) return SPACE
  if (end >= CJK_FROM && start >= CJK_FROM && CJK_END.test(before.slice(-2)) && CJK_START.test(after)) return NOTHING
  if (start === 0x5d && LINK_CLOSE.test(after)) return SPACE
  if (NO_SPACE_BEFORE.test(after)) return NOTHING
  if (end === 0x5b && LINK_OPEN.test(before.slice(-3))) return { cut: 1, glue: ' [' }
  if (end === SOFT_HYPHEN) return BROKEN
  if (HEBREW_HYPHEN.test(before.slice(-1)) || FIGURES.test(before.slice(-2) + after.charAt(0))) return NOTHING
  const head = HYPHENS.includes(before.charAt(before.length - 1)) ? partBeforeHyphen(before) : undefined
  if (head !== undefined) return hyphenGlue(head, after, hyphens)
  return OPEN_END.test(before.slice(-2)) && !(hyphens.isWrapped && SPACED_END.test(before.slice(-1))) ? NOTHING : SPACE
}

/** The letters before the hyphen that a text ends in; undefined where none is. */
const partBeforeHyphen = (text: string): string | undefined => {
  let start = text.length - 1
  while (start > 0 && start > text.length - REACH && isLetter(kindOf(text.charCodeAt(start - 1)))) start--
  // Marks that belong to a letter, and letters beyond the basic plane, are left to the pattern.
  if (start > 0 && text.charCodeAt(start - 1) >= FIRST_MARK) return HYPHEN_END.exec(text.slice(-REACH))?.groups?.['before']
  return start === text.length - 1 ? undefined : text.slice(start, -1)
}
/** The first code unit of a mark. */
const FIRST_MARK = 0x300

/** `infra-` / `structure` -> `infrastructure`, `long-` / `running` -> `long-running`, `EU-` / `Staaten` -> `EU-Staaten`: the document itself decides first. */
const hyphenGlue = (head: string, after: string, hyphens: Hyphens): Glue => {
  const tail = WORD_START.exec(after.slice(0, REACH))?.[0] ?? ''
  if (tail === '' || hyphens.knows(`${head}-${tail}`.toLowerCase())) return NOTHING
  if (suspends(tail, after, hyphens)) return SPACE
  const isLower = /^\p{Lower}/u.test(tail) && /\p{Lower}$/u.test(head)
  // "kant-" / "en-klaar": a word with one more hyphen has both.
  const mayBeBroken = isLower && after.charAt(tail.length) !== '-'
  const isBroken =
    mayBeBroken && (hyphens.knows(`${head}${tail}`.toLowerCase()) || hyphens.isBroken(head.toLowerCase(), tail.toLowerCase()))
  return isBroken ? BROKEN : NOTHING
}

/** "pre-" / "and post-war"; a typesetter breaks "ja" and "en" off other words too. */
const suspends = (tail: string, after: string, { isHyphenated }: Hyphens): boolean =>
  SUSPENDING.has(tail) && after.charAt(tail.length) === ' ' && !(isHyphenated && tail.length < SUSPENDING_LETTERS)
const SUSPENDING = new Set(SUSPENDING_WORDS)
const SUSPENDING_LETTERS = 3

/** The words of a document that could decide on a hyphen, read on first use. */
export const hyphensOf = (
  texts: () => readonly string[],
  { isHyphenated, isWrapped, isPlain }: Pick<Hyphens, 'isHyphenated' | 'isWrapped'> & { readonly isPlain: boolean },
): Hyphens => {
  let words: Set<string> | undefined
  const knows = (word: string): boolean => {
    words ??= wordsOf(texts())
    return words.has(word)
  }
  // Renderers of Markdown break lines behind the hyphens that words have.
  const isBroken = isPlain ? brokenWordTest(knows, isHyphenated) : () => false
  return { isHyphenated, isWrapped, knows, isBroken }
}

const HYPHENATED = /\p{Alpha}{1,80}(?:-\p{Alpha}{1,80})?/gu
const SURROGATES = /[\ud800-\udfff]/
/** Longest part of a word before or behind a hyphen. */
const PART_LIMIT = 80

/** Words in lower case, with one hyphen or none. */
const wordsOf = (texts: readonly string[]): Set<string> => {
  const words = new Set<string>()
  for (const text of texts) addWords(words, text.toLowerCase())
  return words
}

/** What HYPHENATED finds, looked up by code units, which takes a third of the time; letters beyond the basic plane are left to it. */
const addWords = (words: Set<string>, text: string): void => {
  if (SURROGATES.test(text)) {
    for (const word of text.match(HYPHENATED) ?? []) words.add(word)
    return
  }
  for (let i = 0; i < text.length; ) {
    if (!isLetter(kindOf(text.charCodeAt(i)))) {
      i++
      continue
    }
    const end = partEnd(text, i)
    const hasMore = text.charCodeAt(end) === 0x2d && end + 1 < text.length && isLetter(kindOf(text.charCodeAt(end + 1)))
    const last = hasMore ? partEnd(text, end + 1) : end
    words.add(text.slice(i, last))
    i = last
  }
}

const partEnd = (text: string, start: number): number => {
  let end = start + 1
  while (end < text.length && end < start + PART_LIMIT && isLetter(kindOf(text.charCodeAt(end)))) end++
  return end
}
