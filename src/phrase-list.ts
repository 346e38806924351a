import { LANGUAGES } from './languages.js'
import { hasRuns, startOf, wordsOfPhrase } from './phrase-words.js'

/**
 * All phrases of `languages.ts` but those of scripts without spaces, in lines: the start that their first words share (see `startOf`), then
 * the words of each phrase and its family, parted by tabs. A text, since the command has it written down at its build: its parts are read when a page has
 * a word with that start.
 */
export const listedPhrases = (): string => {
  const lines = new Map<number, string>()
  for (const { words } of LANGUAGES) {
    for (const [family, phrases] of Object.entries(words)) {
      for (const phrase of phrases) {
        const parts = hasRuns(phrase) ? [] : wordsOfPhrase(phrase)
        if (parts[0] === undefined) continue
        const start = startOf(parts[0])
        lines.set(start, `${lines.get(start) ?? start}\t${parts.join(' ')}\t${family}`)
      }
    }
  }
  return [...lines.values()].join('\n')
}

/** The phrases of scripts without spaces, in lines: the letter that they open with, then each phrase and its family, longest first, parted by tabs. */
export const listedRuns = (): string => {
  const all = LANGUAGES.flatMap(({ words }) =>
    Object.entries(words).flatMap(([family, phrases]) => phrases.filter(hasRuns).map((phrase) => ({ family, phrase }))),
  ).sort((a, b) => b.phrase.length - a.phrase.length)
  const lines = new Map<string, string>()
  for (const { family, phrase } of all) {
    const first = phrase.charAt(0)
    lines.set(first, `${lines.get(first) ?? first}\t${phrase}\t${family}`)
  }
  return [...lines.values()].join('\n')
}
