import { type Cue, percent, sign } from '../cue.js'
import { LINKED_SHARE, LONG_WORDS, PROSE_WORDS } from '../page.js'

/** What the block looks like, whatever its words say. */
export const shapeCues: readonly Cue[] = [
  {
    id: 'prose',
    about: 'Ten words or more that end as a sentence ends; the longer, the surer.',
    see: ({ words, endsSentence, isProse }) =>
      isProse && endsSentence && words >= PROSE_WORDS ? sign(`a text of ${words} words that ends a sentence`, 0.4 + words / 80) : undefined,
  },
  {
    id: 'long-text',
    about: 'Many words without the end of a sentence.',
    see: ({ words, endsSentence, isProse }) =>
      isProse && !endsSentence && words >= LONG_WORDS ? sign(`${words} words, no end of a sentence`) : undefined,
  },
  {
    id: 'short-sentence',
    about: 'A sentence of few words: a paragraph in dialogue, or a call to act.',
    see: ({ words, endsSentence }) => (endsSentence && words > 0 && words < PROSE_WORDS ? sign(`a sentence of ${words} words`) : undefined),
  },
  {
    id: 'few-words',
    about: 'At most four words without the end of a sentence: a menu entry, a name, a label.',
    see: ({ words, endsSentence }) => (!endsSentence && words <= 4 ? sign(`${words} words`) : undefined),
  },
  {
    id: 'phrase',
    about: 'Five words or more that are no sentence: a heading, a teaser, a caption.',
    see: ({ words, endsSentence }) =>
      !endsSentence && words > 4 && words < LONG_WORDS ? sign(`${words} words, no end of a sentence`) : undefined,
  },
  {
    id: 'no-words',
    about: 'Marks alone.',
    see: ({ words }) => (words === 0 ? sign('no words') : undefined),
  },
  {
    id: 'linked',
    about: 'Most of the text is a link.',
    see: ({ block }) =>
      block.linked !== undefined && block.linked > LINKED_SHARE ? sign(`${percent(block.linked)} of the text is a link`) : undefined,
  },
  {
    id: 'heading-1',
    about: 'Marked as a heading of the first level.',
    see: ({ block }) => (block.kind === 'heading' && block.level === 1 ? sign('a heading of level 1') : undefined),
  },
  {
    id: 'heading',
    about: 'Marked as a heading below the first level.',
    see: ({ block }) => (block.kind === 'heading' && block.level > 1 ? sign(`a heading of level ${block.level}`) : undefined),
  },
  {
    id: 'item',
    about: 'An item of a list.',
    see: ({ block }) => (block.kind === 'item' ? sign('an item of a list') : undefined),
  },
  {
    id: 'short-item',
    about: 'An item of a list with few words.',
    see: ({ block, words, endsSentence }) =>
      block.kind === 'item' && words <= 6 && !endsSentence ? sign(`an item of ${words} words`) : undefined,
  },
  {
    id: 'quote',
    about: 'Marked as a quotation.',
    see: ({ block }) => (block.kind === 'quote' ? sign('marked as a quotation') : undefined),
  },
  {
    id: 'code',
    about: 'Marked as code.',
    see: ({ block }) => (block.kind === 'code' ? sign('marked as code') : undefined),
  },
  {
    id: 'table',
    about: 'A table.',
    see: ({ block }) => (block.kind === 'table' ? sign('a table') : undefined),
  },
  {
    id: 'image',
    about: 'Images and nothing else.',
    see: ({ block }) => (block.kind === 'image' ? sign('an image') : undefined),
  },
  {
    id: 'rule',
    about: 'A rule, an empty item, an input field drawn with underscores.',
    see: ({ block }) => (block.kind === 'other' ? sign('a rule or an empty mark') : undefined),
  },
  {
    id: 'emphasised',
    about: 'All of a short block is bold or italic.',
    see: ({ block, words }) => (block.emphasised > 0.8 && words <= 30 ? sign('all of it is emphasised') : undefined),
  },
  {
    id: 'capitals',
    about: 'Two words or more in capitals only.',
    see: ({ text, words }) =>
      words >= 2 && words <= 12 && text === text.toUpperCase() && text !== text.toLowerCase() ? sign('all in capitals') : undefined,
  },
  {
    id: 'digits',
    about: 'A large part of the characters are digits.',
    see: ({ text }) => {
      const digits = text.slice(0, 400).match(/\p{Nd}/gu)?.length ?? 0
      return digits > Math.min(text.length, 400) * 0.25 ? sign(`${digits} digits in ${text.length} characters`) : undefined
    },
  },
  {
    id: 'bars',
    about: 'Parts set apart by bars or bullets: a menu or a line of facts.',
    see: ({ text, words }) => {
      const bars = text.slice(0, 400).match(/[|·•»›→]|\t/gu)?.length ?? 0
      return bars >= 2 && words / bars < 8 ? sign(`${bars} bars in ${words} words`) : undefined
    },
  },
  {
    id: 'question',
    about: 'A short question: a heading in the text, or a call to act.',
    see: ({ text, words }) => (words <= 14 && /[?？]["”»]?$/u.test(text.trim()) ? sign('a short question') : undefined),
  },
  {
    id: 'ends-with-colon',
    about: 'Announces what follows.',
    see: ({ text, words }) => (words >= 3 && /[:：]$/u.test(text.trim()) ? sign('ends with a colon') : undefined),
  },
  {
    id: 'cut-off',
    about: 'Ends with an ellipsis: a teaser cut to length.',
    see: ({ text, words }) => (words >= 4 && /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u.test(text.trim()) ? sign('ends cut off') : undefined),
  },
]
