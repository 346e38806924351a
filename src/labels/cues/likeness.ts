import { type Cue, percent, scaled, some, when } from '../cue.js'
import type { Page } from '../page.js'
import type { View } from '../view.js'

/** Least characters of two blocks that are compared with each other. */
const KEY_LENGTH = 8

const saysHeadline = (view: View, { headline, views }: Page, at: number): boolean => {
  const title = views[headline]?.key ?? ''
  if (headline === at || title.length < KEY_LENGTH || view.key.length < KEY_LENGTH || view.words > 40) return false
  return (
    view.key === title ||
    (view.key.startsWith(title) && view.key.length < title.length + 50) ||
    (title.startsWith(view.key) && view.key.length > title.length * 0.7)
  )
}

/** Points by which the best block above beats this one as a headline; 0 where none does. */
const betterAbove = ({ bestAbove, headlineScores }: Page, at: number): number =>
  Math.max(0, (bestAbove[at] ?? 0) - (headlineScores[at] ?? 0))

/** Share of the headline's longer words that the block has. */
const headlineWords = (view: View, { headline, views, titleWords }: Page): number => {
  if (view === views[headline] || !view.content.some((word) => titleWords[word] === 1)) return 0
  const title = views[headline]?.content ?? []
  let shared = 0
  for (const word of title) if (view.content.includes(word)) shared++
  return shared / title.length
}

/** Share of the longer words of a block that the main stretch uses too; a block of running text does not count for itself. */
const likeness = (view: View, { vocabulary, main }: Pick<Page, 'vocabulary' | 'main'>, at: number): number | undefined => {
  const words = view.content
  if (words.length === 0) return
  const own = view.isProse && main !== undefined && at >= main.first && at <= main.last ? 1 : 0
  let shared = 0
  for (const word of words) if ((vocabulary[word] as number) > own) shared++
  return shared / words.length
}

/** How many blocks in a row, this one among them, have the same kind and about the same length. */
const runOf = ({ shapeRuns }: Page, at: number): number => Math.min(RUN_LIMIT, shapeRuns[at] ?? 1)
const RUN_LIMIT = 24

/** What the block has in common with the headline, the article and other blocks of the page. */
export const likenessCues: readonly Cue[] = [
  {
    id: 'likely-headline',
    about: 'Heading, words of the article and of its address, said twice: the block that is most likely the headline.',
    see: (_, { headline }, at) => when(headline === at),
    because: () => 'most like a headline of all blocks',
  },
  {
    id: 'headline-score',
    about: 'How much of what makes a headline the block has.',
    see: (_, { headlineScores }, at) => some((headlineScores[at] ?? 0) / 16),
    because: (_, { headlineScores }, at) => `${(headlineScores[at] ?? 0).toFixed(1)} points as a headline`,
  },
  {
    id: 'headline-gap',
    about: 'How much less than the best of the page speaks for the block as a headline.',
    see: (_, { headlineScores, headline }, at) =>
      (headlineScores[at] ?? 0) > 0 ? some(1 - ((headlineScores[headline] ?? 0) - (headlineScores[at] ?? 0)) / 10) : undefined,
    because: (_, { headlineScores, headline }, at) =>
      `${((headlineScores[headline] ?? 0) - (headlineScores[at] ?? 0)).toFixed(1)} points less than the best headline`,
  },
  {
    id: 'better-headline-above',
    about: 'How much more speaks for a block above as a headline.',
    see: (_, page, at) => ((page.headlineScores[at] ?? 0) > 0 ? some(betterAbove(page, at) / 10) : undefined),
    because: (_, page, at) => `${betterAbove(page, at).toFixed(1)} points less than a block above as a headline`,
  },
  {
    id: 'headlines-above',
    about: 'How many blocks above could be headlines.',
    see: (_, { candidatesAbove, headlineScores }, at) =>
      (headlineScores[at] ?? 0) > 0 ? some(scaled(candidatesAbove[at] ?? 0, 4)) : undefined,
    because: (_, { candidatesAbove }, at) => `${candidatesAbove[at] ?? 0} blocks above could be headlines`,
  },
  {
    id: 'repeats-headline',
    about: 'The same words as the headline, elsewhere.',
    see: (view, page, at) => when(saysHeadline(view, page, at)),
    because: () => 'says the headline again',
  },
  {
    id: 'headline-words',
    about: "Has the headline's longer words.",
    see: (view, page) => some(headlineWords(view, page)),
    because: (view, page) => `${percent(headlineWords(view, page))} of the headline's longer words`,
  },
  {
    id: 'address-words',
    about: "The same words as the article's address.",
    see: (_, { slugLikenesses }, at) => some(slugLikenesses[at] ?? 0),
    because: (_, { slugLikenesses }, at) => `${percent(slugLikenesses[at] ?? 0)} alike with the address`,
  },
  {
    id: 'article-words',
    about: 'Its longer words, each counted once, stand in the running text too.',
    see: (_, { sharedShares }, at) => some(sharedShares[at] ?? 0),
    because: (_, { sharedShares }, at) => `${percent(sharedShares[at] ?? 0)} of its longer words stand in the running text`,
  },
  {
    id: 'like-the-article',
    about: 'Its longer words stand in the running text elsewhere.',
    see: (view, page, at) => {
      const alike = likeness(view, page, at)
      return alike === undefined ? undefined : Math.max(0.004, alike)
    },
    because: (view, page, at) => `${percent(likeness(view, page, at) ?? 0)} of its longer words stand elsewhere in the running text`,
  },
  {
    id: 'repeated',
    about: 'The same words stand more than once on the page.',
    see: (view, { times }) => ((times.get(view.key) ?? 1) > 1 ? scaled((times.get(view.key) ?? 1) - 1, 2) : undefined),
    because: (view, { times }) => `stands ${times.get(view.key) ?? 1} times`,
  },
  {
    id: 'opening-repeated',
    about: 'Other blocks open with the same two words: "Posted by", "Read more".',
    see({ opening }, { openings }) {
      const count = opening === '' ? 1 : (openings.get(opening) ?? 1)
      return count > 1 ? scaled(count - 1, 3) : undefined
    },
    because: ({ opening }, { openings }) => `${openings.get(opening) ?? 1} blocks open with "${opening}"`,
  },
  {
    id: 'image-text',
    about: 'Says the same as the text that stands for an image.',
    see: ({ key, words, block }, { alternatives }) => when(words > 2 && block.kind !== 'image' && alternatives.has(key)),
    because: () => 'says the same as the text of an image',
  },
  {
    id: 'same-shape',
    about: 'How many blocks in a row have the same kind and length: a menu, a list of teasers, or paragraphs.',
    see: (_, page, at) => some(scaled(runOf(page, at) - 1, 4)),
    because: (_, page, at) => `${runOf(page, at)} blocks of the same shape in a row`,
  },
]
