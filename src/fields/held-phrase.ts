// Whether a text may hold one of some phrases, at less cost than to look for them.
import { straight, wordsOfPhrase } from '../phrase-words.js'
import { isWide, tokensOf } from '../words.js'

/** A test by the longest word of each phrase, which most texts have not. Of a text with letters of a script without spaces it says yes. */
export const heldPhraseTest = (phrases: readonly string[]): ((text: string) => boolean) => {
  const longest = new Set(phrases.map(longestWord))
  return (text) => isWide(text) || tokensOf(text).some((token) => longest.has(straight(token)))
}

const longestWord = (phrase: string): string => wordsOfPhrase(phrase).reduce((long, word) => (word.length > long.length ? word : long), '')
