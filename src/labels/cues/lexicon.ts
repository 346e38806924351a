import { chanceOf } from '../../forest.js'
import type { Cue } from '../cue.js'
import type { Lean } from '../lexicon.js'

/** Log-odds to a strength: 0.5 where the word leans to neither side. */
const strengthOf = (lean: number | undefined): number | undefined => (lean === undefined ? undefined : chanceOf(lean))

const leanCue = (
  id: string,
  about: string,
  part: Exclude<keyof Lean, 'lowest'>,
  word: (tokens: readonly string[], lean: Lean) => string,
): Cue => ({
  id,
  about,
  see: (_, { leans }, at) => strengthOf(leans[at]?.[part]),
  because: ({ tokens }, { leans }, at) => {
    const lean = leans[at]
    const odds = lean?.[part] ?? 0
    return `${lean === undefined ? '' : word(tokens, lean)}: ${odds < 0 ? 'outside' : 'inside'} articles ${Math.exp(Math.abs(odds)).toFixed(1)} times as often`
  },
})

/** What the words say by where they stood in the pages that the model was trained on. */
export const lexiconCues: readonly Cue[] = [
  leanCue('words-lean', 'The mean of the words.', 'mean', () => 'its words, on average'),
  leanCue('low-word', 'The word that stands least in articles.', 'low', (_, { lowest }) => `"${lowest ?? ''}"`),
  leanCue('low-quarter', 'The word below which a quarter of the words stand less in articles.', 'quarter', () => 'a quarter of its words'),
  leanCue('high-word', 'The word that stands most in articles.', 'high', () => 'one of its words'),
  leanCue('opening-word', 'The first word, as a first word.', 'opening', ([first]) => `"${first ?? ''}" at the start`),
  leanCue(
    'opening-words',
    'The first two words, as first words.',
    'openingPair',
    ([first, second]) => `"${first ?? ''} ${second ?? ''}" at the start`,
  ),
  leanCue('closing-word', 'The last word, as a last word.', 'closing', (tokens) => `"${tokens.at(-1) ?? ''}" at the end`),
]
