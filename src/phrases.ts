import { type Family, LANGUAGES } from './languages.js'
import { firstTokenOf, isWide, tokensOf, unspacedWords } from './words.js'

/** Letters of scripts without spaces: there a phrase is looked for inside the run of letters. */
const RUN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

export type Phrase = { readonly family: Family; readonly words: readonly string[]; readonly text: string }

/** Both apostrophes are one, and so are "i" and what is left of the Turkish "İ" in small letters: an "i" with a second dot. */
const straight = (text: string): string =>
  text.includes('’') || text.includes(SECOND_DOT) ? text.replaceAll('’', "'").replaceAll(SECOND_DOT, '') : text
const SECOND_DOT = '\u0307'

/** Letters and single spaces alone, as in most phrases of the lists: their words need no tokens. */
const PLAIN = /^[a-zß-öø-ɏά-ώа-ӿא-תء-يٱ-ۓऀ-ॣẠ-ỹ가-힣]+(?: [a-zß-öø-ɏά-ώа-ӿא-תء-يٱ-ۓऀ-ॣẠ-ỹ가-힣]+)*$/u

const wordsOf = (phrase: string): readonly string[] => (PLAIN.test(phrase) ? phrase.split(' ') : tokensOf(straight(phrase)))

/** Each family and phrase, one after the other, which are made into phrases when a text has their first word. */
type Listed = { readonly pairs: string[]; phrases: readonly Phrase[] | undefined }

/** By the first word. */
const spaced = new Map<string, Listed>()
const unspaced = new Map<string, { family: Family; text: string }[]>()

for (const language of LANGUAGES) {
  for (const [family, phrases] of Object.entries(language.words) as [Family, readonly string[]][]) {
    for (const phrase of phrases) {
      const space = phrase.indexOf(' ')
      const head = space < 0 ? phrase : phrase.slice(0, space)
      if (isWide(phrase) && RUN_SCRIPT.test(phrase)) {
        const known = unspaced.get(phrase.charAt(0))
        if (known === undefined) unspaced.set(phrase.charAt(0), [{ family, text: phrase }])
        else known.push({ family, text: phrase })
        continue
      }
      const first = PLAIN.test(head) ? head : wordsOf(phrase)[0]
      if (first === undefined) continue
      const known = spaced.get(first)
      if (known === undefined) spaced.set(first, { pairs: [family, phrase], phrases: undefined })
      else known.pairs.push(family, phrase)
    }
  }
}
for (const phrases of unspaced.values()) phrases.sort((a, b) => b.text.length - a.text.length)

/** The phrases that open with a word, longest first. */
export const phrasesFrom = (first: string): readonly Phrase[] | undefined => {
  let listed = spaced.get(straight(first))
  if (listed === undefined && hasParticle(first)) listed = spaced.get(first.slice(0, -1))
  if (listed === undefined) return
  listed.phrases ??= made(listed.pairs)
  return listed.phrases
}

/** Korean marks the part that a word has in the sentence at its end: "뉴스레터를" is "뉴스레터". */
const hasParticle = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first >= FIRST_HANGUL && first <= LAST_HANGUL && word.length > 2 && PARTICLES.includes(word.charAt(word.length - 1))
}
const FIRST_HANGUL = 0xac00
const LAST_HANGUL = 0xd7a3
const PARTICLES = '을를은는이가의에로와과도'

const made = (pairs: readonly string[]): readonly Phrase[] => {
  const phrases: Phrase[] = []
  for (let i = 0; i < pairs.length; i += 2) {
    const words = wordsOf(pairs[i + 1] ?? '')
    phrases.push({ family: pairs[i] as Family, words, text: words.join(' ') })
  }
  return phrases.sort((a, b) => b.words.length - a.words.length)
}

/** First letters of the phrases of a family, in both cases. */
const initials = new Map<Family, Set<string>>()

/** Whether a text could open with a phrase of a family, by its first letter or digit alone: false for most texts, at no cost. */
export const mayOpen = (family: Family, text: string): boolean => {
  let known = initials.get(family)
  if (known === undefined) {
    known = new Set(wordsOfFamily(family).flatMap((phrase) => [phrase[0]?.toLowerCase() ?? '', phrase[0]?.toUpperCase() ?? '']))
    initials.set(family, known)
  }
  const first = text[0] ?? ''
  return known.has(first) || !/[\p{Alpha}\p{N}]/u.test(first)
}

/** How many words of each family stand in a text, and whether the text opens with one. */
export type PhraseCount = {
  /** Words that belong to a phrase of the family; in a script without spaces as `unspacedWords` counts them. */
  readonly words: ReadonlyMap<Family, number>
  /** Families of the phrases that the text opens with. */
  readonly opening: ReadonlySet<Family>
  /** The first phrase found of each family, as it stands in the list. */
  readonly first: ReadonlyMap<Family, string>
}

/** Characters of a text that are read for phrases: what a block is about stands at its start, and the cost is bounded. */
const PHRASE_REACH = 300
/** Words that are looked at; as many as `PHRASE_REACH` characters hold at the most. */
const PHRASE_TOKENS = 60
const NONE: PhraseCount = { words: new Map(), opening: new Set(), first: new Map() }

/** Which phrases of `languages.ts` stand in `text`, longest first at each place, in one pass over its words. */
export const phrasesIn = (text: string, limit = PHRASE_REACH): PhraseCount => {
  const head = text.slice(0, limit)
  return phrasesOf(tokensOf(head), head)
}

/**
 * The same, where the words of the text are known already.
 *
 * @param openWith the phrases that open with word i
 * @param mayBeWide whether the text may hold letters of a script without spaces
 */
export const phrasesOf = (
  tokens: readonly string[],
  text: string,
  openWith = (i: number): readonly Phrase[] | undefined => phrasesFrom(tokens[i] ?? ''),
  mayBeWide = isWide(text),
): PhraseCount => {
  let found: Found | undefined
  const end = Math.min(tokens.length, PHRASE_TOKENS)
  for (let i = 0; i < end; i++) {
    const phrases = openWith(i)
    if (phrases === undefined) continue
    for (const phrase of phrases) {
      if ((found?.taken.get(phrase.family) ?? 0) > i || !standsAt(i, phrase, tokens)) continue
      found ??= nothingFound()
      found.taken.set(phrase.family, i + phrase.words.length)
      count(found, phrase.family, phrase.words.length, phrase.text, i === 0)
    }
  }
  if (mayBeWide && RUN_SCRIPT.test(text)) found = countUnspaced(text.slice(0, PHRASE_REACH), found)
  return found ?? NONE
}

/** What is found, and up to which word each family has its words already. */
type Found = { words: Map<Family, number>; opening: Set<Family>; first: Map<Family, string>; taken: Map<Family, number> }
const nothingFound = (): Found => ({ words: new Map(), opening: new Set(), first: new Map(), taken: new Map() })

const count = (found: Found, family: Family, size: number, phrase: string, isOpening: boolean): void => {
  found.words.set(family, (found.words.get(family) ?? 0) + size)
  if (isOpening) found.opening.add(family)
  if (!found.first.has(family)) found.first.set(family, phrase)
}

/** Whether the words of a phrase stand at place `at`, where its first one is known to stand. */
const standsAt = (at: number, { words }: Phrase, tokens: readonly string[]): boolean => {
  for (let k = 1; k < words.length; k++) if (straight(tokens[at + k] ?? '') !== words[k]) return false
  return true
}

const countUnspaced = (text: string, before: Found | undefined): Found | undefined => {
  let found = before
  for (let i = 0; i < text.length; i++) {
    for (const phrase of unspaced.get(text[i] ?? '') ?? []) {
      if (!text.startsWith(phrase.text, i)) continue
      found ??= nothingFound()
      count(found, phrase.family, unspacedWords(phrase.text), phrase.text, i === 0)
    }
  }
  return found
}

/** Whether `text` opens with a phrase of one of the families: as `phrasesIn` has it, but nothing behind the first phrase is looked at. */
export const opensWith = (text: string, families: readonly Family[], limit = PHRASE_REACH): boolean => {
  const head = text.slice(0, limit)
  // Most texts open with a word that opens no phrase: the others are not read then.
  if (phrasesFrom(firstTokenOf(head)) !== undefined) {
    const tokens = tokensOf(head)
    for (const phrase of phrasesFrom(tokens[0] ?? '') ?? [])
      if (families.includes(phrase.family) && standsAt(0, phrase, tokens)) return true
  }
  for (const phrase of unspaced.get(head.charAt(0)) ?? []) if (families.includes(phrase.family) && head.startsWith(phrase.text)) return true
  return false
}

/** All words of one family, over all languages or those named, longest first. */
export const wordsOfFamily = (family: Family, codes?: readonly string[]): readonly string[] => {
  const all = LANGUAGES.filter(({ code }) => codes === undefined || codes.includes(code)).flatMap(({ words }) => words[family])
  return [...new Set(all)].sort((a, b) => b.length - a.length)
}

/** `word` as a piece of a pattern that matches it alone. */
export const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/['’]/gu, "['’]")

/** The words as one alternation for a pattern, longest first. */
export const alternation = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')
