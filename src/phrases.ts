import { familyOfAll } from './all-languages.js'
import { type Family, LANGUAGES } from './languages.js'
import { onceMade } from './once-made.js'
import { listedPhrases, listedRuns } from './phrase-list.js'
import { hasRuns, startOf, straight } from './phrase-words.js'
import { firstTokenOf, isWide, isWideCode, tokensOf, unspacedWords } from './words.js'

export type Phrase = { readonly family: Family; readonly words: readonly string[]; readonly text: string }

/** The phrases by their first word. */
type ByFirst = ReadonlyMap<string, readonly Phrase[]>

/** The phrases whose first words start alike, by that start: as they are listed until a text has such a word. */
const byStart = onceMade(() => {
  const listed = new Map<number, string | ByFirst>()
  for (const line of listedPhrases().split('\n')) listed.set(Number.parseInt(line, 10), line)
  return listed
})

/** The phrases that open with a word, longest first. */
export const phrasesFrom = (first: string): readonly Phrase[] | undefined => {
  const word = straight(first)
  const start = startOf(word)
  let listed = byStart().get(start)
  if (listed === undefined) return
  if (typeof listed === 'string') {
    // Most words that start as a phrase does are another word.
    if (!listed.includes(word) && !hasParticle(word)) return
    listed = phrasesOfLine(listed)
    byStart().set(start, listed)
  }
  return listed.get(word) ?? (hasParticle(first) ? listed.get(first.slice(0, -1)) : undefined)
}

const phrasesOfLine = (line: string): ByFirst => {
  const byFirst = new Map<string, Phrase[]>()
  const [, ...parts] = line.split('\t')
  for (let i = 0; i < parts.length; i += 2) {
    const text = parts[i] ?? ''
    const words = text.split(' ')
    const first = words[0] ?? ''
    const phrase = { family: parts[i + 1] as Family, words, text }
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [phrase])
    else known.push(phrase)
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** Korean marks the part that a word has in the sentence at its end: "뉴스레터를" is "뉴스레터". */
const hasParticle = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first >= FIRST_HANGUL && first <= LAST_HANGUL && word.length > 2 && PARTICLES.includes(word.charAt(word.length - 1))
}
const FIRST_HANGUL = 0xac00
const LAST_HANGUL = 0xd7a3
const PARTICLES = '을를은는이가의에로와과도'

/** The phrases of scripts without spaces by their first letter, longest first: as they are listed until a text has that letter. */
const unspaced = onceMade(() => {
  const listed = new Map<string, string | readonly Run[]>()
  for (const line of listedRuns().split('\n')) listed.set(line.charAt(0), line)
  return listed
})
type Run = { readonly family: Family; readonly text: string }

const runsOfLine = (line: string): readonly Run[] => {
  const [, ...parts] = line.split('\t')
  const runs: Run[] = []
  for (let i = 0; i < parts.length; i += 2) runs.push({ text: parts[i] ?? '', family: parts[i + 1] as Family })
  return runs
}

/** The phrases of scripts without spaces that may open a text, by its first letter. */
const unspacedFrom = (text: string, at: number): readonly Run[] => {
  if (!isWideCode(text.charCodeAt(at))) return []
  const first = text.charAt(at)
  const listed = unspaced().get(first)
  if (typeof listed !== 'string') return listed ?? []
  const runs = runsOfLine(listed)
  unspaced().set(first, runs)
  return runs
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
export const PHRASE_TOKENS = 60
export const NO_PHRASES: PhraseCount = { words: new Map(), opening: new Set(), first: new Map() }

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
  if (mayBeWide && hasRuns(text)) found = countUnspaced(text.slice(0, PHRASE_REACH), found)
  return found ?? NO_PHRASES
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
  for (let k = 1; k < words.length; k++) {
    const token = tokens[at + k]
    const word = words[k] as string
    if (token === word) continue
    // Most words are told apart by their first letters.
    if (token === undefined || token.charCodeAt(0) !== word.charCodeAt(0) || straight(token) !== word) return false
  }
  return true
}

const countUnspaced = (text: string, before: Found | undefined): Found | undefined => {
  let found = before
  for (let i = 0; i < text.length; i++) {
    for (const phrase of unspacedFrom(text, i)) {
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
  for (const phrase of unspacedFrom(head, 0)) if (families.includes(phrase.family) && head.startsWith(phrase.text)) return true
  return false
}

/** All words of one family, over all languages or those named, longest first. */
export const wordsOfFamily = (family: Family, codes?: readonly string[]): readonly string[] => {
  if (codes === undefined) return familyOfAll(family)
  const all = LANGUAGES.filter(({ code }) => codes.includes(code)).flatMap(({ words }) => words[family])
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
