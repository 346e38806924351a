const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；」』）・ー]$/u
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？：；「『（・ー]/u
const HYPHEN_END = /(?<before>\p{L}+)-$/u
const WORD_START = /^\p{L}+/u
const NO_SPACE_BEFORE = /^(?:[,;.!?)\]}”’…、。，%](?!\p{L})|['’]s\b|:(?= |$))/u

/** A wrap took the space at the end of a link's words: "[the council" / "](https://...)voted", "over[" / "half the town](https://...)". */
const LINK_CLOSE = /^\]\([^\s()]{1,2000}\)[\p{L}\p{N}]/u
const LINK_OPEN = /[\p{L}\p{N}]\[$/u

/** What is known of hyphens: how the document writes a word elsewhere, and whether its lines were set with hyphenation. */
export type Hyphens = { readonly isHyphenated: boolean; readonly knows: (word: string) => boolean }

/** Joins two pieces of one sentence: with a space, with none where the script has none, and with the hyphen at the end judged. */
export const joinTwo = (before: string, after: string, hyphens: Hyphens): string => {
  if (before === '') return after
  if (after === '') return before
  if (CJK_END.test(before) && CJK_START.test(after)) return before + after
  if (LINK_CLOSE.test(after)) return `${before} ${after}`
  if (NO_SPACE_BEFORE.test(after)) return before + after
  if (LINK_OPEN.test(before)) return `${before.slice(0, -1)} [${after}`
  const head = HYPHEN_END.exec(before.slice(-80))?.groups?.['before']
  if (head !== undefined) return joinHyphen(before, after, { head, hyphens })
  if (/[/–—([“«]$/u.test(before) && !/\s[–—]$/u.test(before)) return before + after
  return `${before} ${after}`
}

/** `infra-` / `structure` -> `infrastructure`, `long-` / `running` -> `long-running`, `EU-` / `Staaten` -> `EU-Staaten`: the document itself decides first. */
const joinHyphen = (before: string, after: string, { head, hyphens }: { readonly head: string; readonly hyphens: Hyphens }): string => {
  const tail = WORD_START.exec(after.slice(0, 80))?.[0] ?? ''
  if (tail === '') return before + after
  if (hyphens.knows(`${head}-${tail}`.toLowerCase())) return before + after
  const isLower = /^\p{Ll}/u.test(tail) && /\p{Ll}$/u.test(head)
  if (isLower && (hyphens.isHyphenated || hyphens.knows(`${head}${tail}`.toLowerCase()))) return before.slice(0, -1) + after
  return before + after
}

/** The words of a document that could decide on a hyphen, read on first use. */
export const hyphensOf = (texts: () => readonly string[], isHyphenated: boolean): Hyphens => {
  let words: Set<string> | undefined
  return {
    isHyphenated,
    knows: (word) => {
      words ??= new Set(texts().flatMap((text) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)?/gu) ?? []))
      return words.has(word)
    },
  }
}
