import { type Family, LANGUAGES } from './languages.js'

/** Letters of scripts without spaces: there a phrase is looked for inside the run of letters. */
const RUN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const TOKEN = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}'’.-]*/gu

type Phrase = { readonly family: Family; readonly words: readonly string[] }

const ENDS_IN_MARK = new Set(".-'")

/** Letters and single spaces alone, as in most phrases of the lists: their words need no tokens, which saves milliseconds at every start. */
const PLAIN = /^[a-zß-öø-ɏа-ґ]+(?: [a-zß-öø-ɏа-ґ]+)*$/u

const tokens = (text: string): readonly string[] =>
  (text.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? []).map((token) =>
    ENDS_IN_MARK.has(token.at(-1) ?? '') ? token.replace(/[.\-']+$/u, '') : token,
  )

const spaced = new Map<string, Phrase[]>()
const unspaced = new Map<string, { family: Family; text: string }[]>()

const push = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

for (const language of LANGUAGES) {
  for (const [family, phrases] of Object.entries(language.words) as [Family, readonly string[]][]) {
    for (const phrase of phrases) {
      if (RUN_SCRIPT.test(phrase)) {
        const first = phrase[0] ?? ''
        push(unspaced, first, { family, text: phrase })
        continue
      }
      const words = PLAIN.test(phrase) ? phrase.split(' ') : tokens(phrase)
      const first = words[0]
      if (first === undefined) continue
      push(spaced, first, { family, words })
    }
  }
}
for (const phrases of spaced.values()) phrases.sort((a, b) => b.words.length - a.words.length)
for (const phrases of unspaced.values()) phrases.sort((a, b) => b.text.length - a.text.length)

/** How many words of each family stand in a text, and whether the text opens with one. */
export type PhraseCount = {
  /** Words that belong to a phrase of the family; a letter of a script without spaces counts as half a word. */
  readonly words: ReadonlyMap<Family, number>
  /** Families of the phrases that the text opens with. */
  readonly opening: ReadonlySet<Family>
  /** The first phrase found of each family, as it stands in the list. */
  readonly first: ReadonlyMap<Family, string>
}

/**
 * Which phrases of `languages.ts` stand in `text`, longest first at each place, in one pass over the text.
 * Reads at most the first `limit` characters, so that the cost of a block is bounded.
 */
export const phrasesIn = (text: string, limit = 600): PhraseCount => {
  const words = new Map<Family, number>()
  const opening = new Set<Family>()
  const first = new Map<Family, string>()
  const count = (family: Family, size: number, phrase: string, isOpening: boolean): void => {
    words.set(family, (words.get(family) ?? 0) + size)
    if (isOpening) opening.add(family)
    if (!first.has(family)) first.set(family, phrase)
  }
  const head = text.slice(0, limit)
  const found = tokens(head)
  const taken = new Map<Family, number>()
  for (let i = 0; i < found.length; i++) {
    for (const phrase of spaced.get(found[i] ?? '') ?? NONE) {
      if ((taken.get(phrase.family) ?? 0) > i) continue
      if (!phrase.words.every((word, k) => found[i + k] === word)) continue
      taken.set(phrase.family, i + phrase.words.length)
      count(phrase.family, phrase.words.length, phrase.words.join(' '), i === 0)
    }
  }
  if (RUN_SCRIPT.test(head)) countUnspaced(head, count)
  return { words, opening, first }
}

const countUnspaced = (text: string, count: (family: Family, size: number, phrase: string, isOpening: boolean) => void): void => {
  for (let i = 0; i < text.length; i++) {
    for (const phrase of unspaced.get(text[i] ?? '') ?? []) {
      if (text.startsWith(phrase.text, i)) count(phrase.family, phrase.text.length / 2, phrase.text, i === 0)
    }
  }
}

/** One for all words that open no phrase, which are most. */
const NONE: readonly Phrase[] = []

/** All words of one family, over all languages or those named, longest first. */
export const wordsOfFamily = (family: Family, codes?: readonly string[]): readonly string[] => {
  const all = LANGUAGES.filter(({ code }) => codes === undefined || codes.includes(code)).flatMap(({ words }) => words[family])
  return [...new Set(all)].sort((a, b) => b.length - a.length)
}

/** `word` as a piece of a pattern that matches it alone. */
export const escapePattern = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll('’', "['’]")

/** The words as one alternation for a pattern, longest first. */
export const alternation = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')
