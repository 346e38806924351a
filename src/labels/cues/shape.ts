import { kindOf, LOWER } from '../../characters.js'
import { type Cue, percent, scaled, some, when } from '../cue.js'
import { MARKS_REACH } from '../marks.js'
import { LINKED_SHARE, LONG_WORDS, PROSE_WORDS, type View } from '../view.js'

/** How much of a block is looked at for prices and contacts. */
const REACH = 600
const PRICE = /[$€£¥₹₽₩]\s?\d|\d\s?(?:[$€£¥₹₽₩]|(?:USD|EUR|GBP)\b)/u
/** A telephone number has no fewer digits; the sign in a mail address is a mark of code. */
const CONTACT_DIGITS = 3
const CONTACT = /[\p{Alpha}\p{N}._-]@[\p{Alpha}\p{N}-]+\.\p{Alpha}{2}|(?:\+\d|\(0?\d{2,4}\)) ?[\d() /-]{6,18}/u

const length = (text: string): number => Math.max(1, Math.min(text.length, MARKS_REACH))
const lineCount = ({ block: { spans } }: View): number => spans.reduce((sum, [first, last]) => sum + last - first + 1, 0)

/** Any small letter that most texts have: those without are looked at letter by letter. */
const SMALL = /[a-z]/
const OPENING_MARKS = '"“«('
const startsSmall = (text: string): boolean => {
  const kind = kindOf(text.charCodeAt(0))
  return kind === LOWER || (kind === 0 && OPENING_MARKS.includes(text.charAt(0)) && kindOf(text.charCodeAt(1)) === LOWER)
}

/** How many words of the start of a block are looked for in a list. */
const HEAD_WORDS = 60
const countIn = ({ numbers }: View, marked: Uint8Array): number => {
  let count = 0
  for (let i = 0; i < numbers.length && i < HEAD_WORDS; i++) count += marked[numbers[i] as number] as number
  return count
}

/** What the block looks like, whatever its words say. */
export const shapeCues: readonly Cue[] = [
  {
    id: 'words',
    about: 'How many words the block has.',
    see: ({ words }) => some(scaled(words, 20)),
    because: ({ words }) => `${words} words`,
  },
  {
    id: 'prose',
    about: 'Ten words or more that end as a sentence ends; the longer, the surer.',
    see: ({ words, endsSentence, isProse }) => (isProse && endsSentence && words >= PROSE_WORDS ? scaled(words, 30) : undefined),
    because: ({ words }) => `a text of ${words} words that ends a sentence`,
  },
  {
    id: 'long-text',
    about: 'Many words without the end of a sentence.',
    see: ({ words, endsSentence, isProse }) => (isProse && !endsSentence && words >= LONG_WORDS ? scaled(words, 30) : undefined),
    because: ({ words }) => `${words} words, no end of a sentence`,
  },
  {
    id: 'short-sentence',
    about: 'A sentence of few words: a paragraph in dialogue, or a call to act.',
    see: ({ words, endsSentence }) => when(endsSentence && words > 0 && words < PROSE_WORDS),
    because: ({ words }) => `a sentence of ${words} words`,
  },
  {
    id: 'few-words',
    about: 'At most four words without the end of a sentence: a menu entry, a name, a label.',
    see: ({ words, endsSentence }) => (!endsSentence && words <= 4 ? 1 - words / 8 : undefined),
    because: ({ words }) => `${words} words`,
  },
  {
    id: 'phrase',
    about: 'Five words or more that are no sentence: a heading, a teaser, a caption.',
    see: ({ words, endsSentence }) => when(!endsSentence && words > 4 && words < LONG_WORDS),
    because: ({ words }) => `${words} words, no end of a sentence`,
  },
  {
    id: 'no-words',
    about: 'Marks alone.',
    see: ({ words }) => when(words === 0),
    because: () => 'no words',
  },
  {
    id: 'sentences',
    about: 'How many sentences end inside the block.',
    see: ({ marks }) => some(scaled(marks.sentences, 3)),
    because: ({ marks }) => `${marks.sentences} sentences`,
  },
  {
    id: 'commas',
    about: 'Commas among the words, as sentences and lists have them.',
    see: ({ marks, words }) => (words > 3 ? some((5 * marks.commas) / words) : undefined),
    because: ({ marks, words }) => `${marks.commas} commas in ${words} words`,
  },
  {
    id: 'common-words',
    about: "Words that are the most frequent of the page's running text: function words, which labels and menus lack.",
    see: (view, { commonWords }) =>
      view.numbers.length === 0 ? undefined : some(countIn(view, commonWords) / Math.min(HEAD_WORDS, view.numbers.length)),
    because: (view, { commonWords }) => `${countIn(view, commonWords)} function words`,
  },
  {
    id: 'word-length',
    about: 'How long the words are on average.',
    see: ({ text, words }) => (words > 0 ? scaled(text.length / words, 8) : undefined),
    because: ({ text, words }) => `${Math.round(text.length / Math.max(1, words))} characters a word`,
  },
  {
    id: 'starts-small',
    about: 'Begins with a small letter: a piece of a sentence.',
    see: ({ text }) => when(startsSmall(text)),
    because: () => 'begins with a small letter',
  },
  {
    id: 'linked',
    about: 'Most of the text is a link.',
    see: ({ block }) => when(block.linked !== undefined && block.linked > LINKED_SHARE),
    because: ({ block }) => `${percent(block.linked ?? 0)} of the text is a link`,
  },
  {
    id: 'linked-part',
    about: 'A part of the text is a link.',
    see: ({ block }) => (block.linked === undefined ? undefined : some(block.linked)),
    because: ({ block }) => `${percent(block.linked ?? 0)} of the text is a link`,
  },
  {
    id: 'links',
    about: 'How many links the block holds.',
    see: ({ block }) => some(scaled(block.links.length, 3)),
    because: ({ block }) => `${block.links.length} links`,
  },
  {
    id: 'shows-links',
    about: 'The text shows where links are, so that a block without one has none.',
    see: ({ block }) => when(block.linked !== undefined),
    because: () => 'links can be seen',
  },
  {
    id: 'heading-1',
    about: 'Marked as a heading of the first level.',
    among: 'marked-blocks',
    see: ({ block }) => when(block.kind === 'heading' && block.level === 1),
    because: () => 'a heading of level 1',
  },
  {
    id: 'heading',
    about: 'Marked as a heading below the first level.',
    among: 'marked-blocks',
    see: ({ block }) => (block.kind === 'heading' && block.level > 1 ? 1 - block.level / 8 : undefined),
    because: ({ block }) => `a heading of level ${block.level}`,
  },
  {
    id: 'item',
    about: 'An item of a list.',
    among: 'marked-blocks',
    see: ({ block }) => (block.kind === 'item' ? 1 / Math.max(1, block.level) : undefined),
    because: ({ block }) => `an item of a list, depth ${block.level}`,
  },
  {
    id: 'short-item',
    about: 'An item of a list with few words.',
    among: 'marked-blocks',
    see: ({ block, words, endsSentence }) => when(block.kind === 'item' && words <= 6 && !endsSentence),
    because: ({ words }) => `an item of ${words} words`,
  },
  {
    id: 'numbered',
    about: 'An item that carries a number.',
    among: 'marked-blocks',
    see: ({ block }) => when(block.kind === 'item' && /^\d/u.test(block.markdown)),
    because: () => 'a numbered item',
  },
  {
    id: 'quote',
    about: 'Marked as a quotation.',
    among: 'marked-blocks',
    see: ({ block }) => when(block.kind === 'quote'),
    because: () => 'marked as a quotation',
  },
  {
    id: 'code',
    about: 'Marked as code.',
    among: 'marked-blocks',
    see: ({ block }) => when(block.kind === 'code'),
    because: () => 'marked as code',
  },
  { id: 'table', about: 'A table.', among: 'marked-blocks', see: ({ block }) => when(block.kind === 'table'), because: () => 'a table' },
  {
    id: 'image',
    about: 'Images and nothing else.',
    among: 'marked-blocks',
    see: ({ block }) => when(block.kind === 'image'),
    because: () => 'an image',
  },
  {
    id: 'rule',
    about: 'A rule, an empty item, an input field drawn with underscores.',
    among: 'marked-blocks',
    see: ({ block }) => when(block.kind === 'other'),
    because: () => 'a rule or an empty mark',
  },
  {
    id: 'emphasised',
    about: 'All of a short block is bold or italic.',
    see: ({ block, words }) => when(block.emphasised > 0.8 && words <= 30),
    because: () => 'all of it is emphasised',
  },
  {
    id: 'capitals',
    about: 'Words in capitals only.',
    see: ({ text, words, marks }) =>
      when(words >= 1 && words <= 12 && marks.capitals > 0 && !SMALL.test(text) && text === text.toUpperCase()),
    because: () => 'all in capitals',
  },
  {
    id: 'capital-words',
    about: 'Words that begin with a capital: names, titles, menus.',
    see: ({ marks, words }) => (words === 0 ? undefined : some(marks.capitals / Math.min(words, 90))),
    because: ({ marks, words }) => `${marks.capitals} capitals in ${words} words`,
  },
  {
    id: 'digits',
    about: 'Digits among the characters.',
    among: 'digits',
    see: ({ marks, text }) => some(marks.digits / length(text)),
    because: ({ marks, text }) => `${marks.digits} digits in ${text.length} characters`,
  },
  {
    id: 'quote-marks',
    about: 'Quotation marks: somebody speaks.',
    see: ({ marks }) => some(scaled(marks.quotes, 2)),
    because: ({ marks }) => `${marks.quotes} quotation marks`,
  },
  {
    id: 'bars',
    about: 'Parts set apart by bars or bullets: a menu or a line of facts.',
    see: ({ marks: { bars }, words }) => (bars >= 1 && words / bars < 12 ? scaled(bars, 2) : undefined),
    because: ({ marks, words }) => `${marks.bars} bars in ${words} words`,
  },
  {
    id: 'code-marks',
    about: 'Brackets, slashes and signs of equality among the characters: source code, or what a script left.',
    see: ({ marks, text }) => some((4 * marks.code) / length(text)),
    because: ({ marks, text }) => `${marks.code} marks of source code in ${text.length} characters`,
  },
  {
    id: 'price',
    about: 'A price.',
    among: 'digits',
    see: ({ text, words, marks }) => when(words <= 40 && marks.digits > 0 && PRICE.test(text.slice(0, REACH))),
    because: () => 'a price',
  },
  {
    id: 'contact',
    about: 'A mail address or a telephone number.',
    see: ({ text, words, marks }) =>
      when(words <= 60 && (marks.digits >= CONTACT_DIGITS || (marks.code > 0 && text.includes('@'))) && CONTACT.test(text.slice(0, REACH))),
    because: () => 'a mail address or a telephone number',
  },
  {
    id: 'question',
    about: 'A short question: a heading in the text, or a call to act.',
    among: 'marks-at-end',
    see: ({ text, words }) => when(words <= 14 && /[?？]["”»]?$/u.test(text.slice(-4).trim())),
    because: () => 'a short question',
  },
  {
    id: 'exclamation',
    about: 'A short exclamation: a call to act.',
    among: 'marks-at-end',
    see: ({ text, words }) => when(words > 0 && words <= 20 && /[!！]["”»]?$/u.test(text.slice(-4).trim())),
    because: () => 'a short exclamation',
  },
  {
    id: 'ends-with-colon',
    about: 'Announces what follows.',
    among: 'marks-at-end',
    see: ({ text, words }) => when(words > 0 && /[:：]$/u.test(text.slice(-4).trim())),
    because: () => 'ends with a colon',
  },
  {
    id: 'cut-off',
    about: 'Ends with an ellipsis: a teaser cut to length.',
    among: 'marks-at-end',
    see: ({ text, words }) => when(words >= 4 && /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u.test(text.slice(-12).trim())),
    because: () => 'ends cut off',
  },
  {
    id: 'gap',
    about: 'Blank lines before the block.',
    see: ({ block }) => some(scaled(block.gap, 2)),
    because: ({ block }) => `${block.gap} blank lines before it`,
  },
  {
    id: 'lines',
    about: 'How many lines of the source the block has.',
    see: (view) => scaled(lineCount(view), 4),
    because: (view) => `${lineCount(view)} lines`,
  },
  {
    id: 'spoken-to',
    about: 'Speaks to the reader: "you", "your" and their like.',
    see: (view, { addresses }) => (view.words > 0 ? some((4 * countIn(view, addresses)) / Math.min(HEAD_WORDS, view.words)) : undefined),
    because: ({ tokens, numbers }, { addresses }) => `"${tokens[numbers.findIndex((number) => addresses[number] === 1)] ?? ''}"`,
  },
]
