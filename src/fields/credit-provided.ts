// The words that stand alone in place of a credit: "Handout" of "The pier at dusk. Handout".
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { PROVIDED_WORDS } from '../word-lists.js'

const words = onceMade(() => new Set(PROVIDED_WORDS))
const lastWords = onceMade(() => new Set(PROVIDED_WORDS.map(lastWord)))
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** "Handout", "ARCHIVO": all of a bracket or of a label. */
export const isProvided = (text: string): boolean => text.length <= LONGEST && words().has(text.toLowerCase())
const LONGEST = 30

/** Whether a text may end in one: most do not. */
export const endsAsProvided = (text: string): boolean => lastWords().has(lastWord(text).toLowerCase())

/** With a capital, or in capitals: in small letters they are words of sentences. */
export const providedWords = onceMade(() =>
  alternation(PROVIDED_WORDS.flatMap((word) => [word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()])),
)
