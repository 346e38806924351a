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
