import { chanceOf } from './forest.js'
import { type BlockWords as Head, Dictionary, type PageWords } from './dictionary.js'
import type { Leans } from './leans.js'
import type { Block, Fields, Verdict } from './types.js'
import { countWords, endsSentence } from './words.js'
import { OTHER_LINE_WORDS, otherPageWordsIn } from './other-page.js'
import { ADDRESSES } from './word-lists.js'

/** What the stages made of a page. */
export type ReadPage = {
  readonly blocks: readonly Block[]
  readonly verdicts: readonly Verdict[]
  readonly fields: Fields
  /** Its words, where they were read before: to read them anew takes most of the time. */
  readonly words?: PageWords | undefined
  /** It is nothing but a list of other pages. */
  readonly isList?: boolean | undefined
}

/**
 * What the words of a page lean to: to articles (above 0) or to pages that are none, as words of the page and of its body; `bias` where none is
 * known. They are words of the languages that they were learned in (ISO 639-1): in others the same letters are another word.
 */
export type ArticleWords = { readonly bias: number; readonly languages: readonly string[]; readonly page: Leans; readonly body: Leans }

/** One thing that tells whether a page is an article, or whether its record is right: 0 to 1. */
export type PageSign = { readonly id: string; readonly about: string; readonly of: (counts: WeighedCounts) => number }

const YOU: ReadonlySet<string> = new Set(ADDRESSES)
const PRICE = /[$€£¥₹₽₩]\s?\d|\d\s?(?:[$€£¥₹₽₩]|(?:USD|EUR|GBP)\b)/u
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const TEXT_LIMIT = 1000

/** Sums over the blocks of a page that the signs share. */
export type PageCounts = ReturnType<typeof countsOf>

/** The same, with the log-odds that the words lean to. */
type WeighedCounts = PageCounts & { readonly wordsLean: number; readonly pageLean: number; readonly bodyLean: number }

export const countsOf = ({ blocks, verdicts, fields, words: known = { dictionary: new Dictionary(), views: [] } }: ReadPage) => {
  const kinds = { item: 0, heading: 0, table: 0, code: 0, quote: 0 }
  const best = { headline: 0, byline: 0, date: 0, caption: 0 }
  let words = 0
  let expected = 0
  let bodyWords = 0
  let bodyBlocks = 0
  let sure = 0
  let sentences = 0
  let longest = 0
  let addressed = 0
  let tokens = 0
  let questions = 0
  let prices = 0
  let years = 0
  let linked = 0
  let captions = 0
  const shortLines: string[] = []
  const { dictionary } = known
  const heads = headsOf(blocks, known)
  const bodyHeads: Head[] = []
  const asked = new Uint8Array(dictionary.texts.length)
  // A loop, since a callback would keep all these sums where they are slow to reach.
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const verdict = verdicts[i]
    if (verdict === undefined) continue
    const head = heads[i] as Head
    const { text, numbers, isWide } = head
    const count = isWide ? countWords(text) : numbers.length
    const { likelihoods, role } = verdict
    words += count
    expected += count * likelihoods.body
    linked += count * (block.linked ?? 0)
    if (likelihoods.headline > best.headline) best.headline = likelihoods.headline
    if (likelihoods.byline > best.byline) best.byline = likelihoods.byline
    if (likelihoods.date > best.date) best.date = likelihoods.date
    if (likelihoods.caption > best.caption) best.caption = likelihoods.caption
    if (role === 'caption') captions++
    if (count <= 30 && /\d/u.test(text)) {
      if (PRICE.test(text)) prices++
      if (count <= 12 && YEAR.test(text)) years++
    }
    if (count <= OTHER_LINE_WORDS) shortLines.push(text)
    if (role !== 'body' && role !== 'standfirst') continue
    bodyWords += count
    bodyBlocks++
    sure += count * likelihoods.body
    longest = Math.max(longest, count)
    if (block.kind in kinds) kinds[block.kind as keyof typeof kinds] += block.kind === 'heading' ? 1 : count
    if (endsSentence(block.text)) sentences += count
    if (/[?？]\s*$/u.test(text.slice(-4))) questions++
    bodyHeads.push(head)
    tokens += Math.min(numbers.length, ADDRESSED_WORDS)
    addressed += addressesAmong(numbers, dictionary, asked)
  }
  const path = fields.url === undefined ? '' : fields.url.value.replace(/^https?:\/\/[^/]+/u, '').replace(/[?#].*$/u, '')
  return {
    words,
    expected,
    bodyWords,
    bodyBlocks,
    sure,
    sentences,
    longest,
    addressed,
    tokens,
    questions,
    prices,
    years,
    linked,
    captions,
    shortLines,
    kinds,
    best,
    path,
    fields,
    blocks: blocks.length,
    /** The words of the page and of its body, each once. */
    wordsOfPage: wordsIn(heads, dictionary),
    wordsOfBody: wordsIn(bodyHeads, dictionary),
  }
}

/** What is read of each block: its text up to the limit, with its words. */
const headsOf = (blocks: readonly Block[], { dictionary, views }: PageWords): readonly Head[] => {
  const heads: Head[] = []
  for (let i = 0; i < blocks.length; i++) {
    const view = views[i]
    heads.push(view !== undefined && view.text.length <= TEXT_LIMIT ? view : headOf(blocks[i] as Block, dictionary))
  }
  return heads
}

const headOf = (block: Block, dictionary: Dictionary): Head => {
  const text = block.text.slice(0, TEXT_LIMIT)
  const { numbers, isWide } = dictionary.numbersIn(text)
  return { text, numbers, isWide }
}

/** The words of some blocks, each once, in the order in which they are met. */
const wordsIn = (heads: readonly Head[], { texts }: Dictionary): readonly string[] => {
  const isMet = new Uint8Array(texts.length)
  const met: string[] = []
  for (const { numbers } of heads) {
    for (const number of numbers) {
      if (isMet[number] === 1) continue
      isMet[number] = 1
      met.push(texts[number] as string)
    }
  }
  return met
}

/** How many of the first words speak to the reader; `asked` keeps what each word of the page was found to be. */
const addressesAmong = (numbers: readonly number[], { texts }: Dictionary, asked: Uint8Array): number => {
  let addresses = 0
  for (let k = 0; k < numbers.length && k < ADDRESSED_WORDS; k++) {
    const number = numbers[k] as number
    if (asked[number] === UNASKED) asked[number] = YOU.has(texts[number] as string) ? ADDRESS : OTHER
    if (asked[number] === ADDRESS) addresses++
  }
  return addresses
}
const UNASKED = 0
const ADDRESS = 1
const OTHER = 2

/** How many words of a block are looked at for "you". */
const ADDRESSED_WORDS = 60

/** On a page of so many words, each counted once, a word counts as much as it leans. */
const USUAL_WORDS = 100

/** How much each of some words counts: of many words each says less. */
export const wordStrength = ({ length }: readonly string[]): number => Math.sqrt(USUAL_WORDS / Math.max(1, length))

/** What some words lean to together, in log-odds. */
const leanOf = (words: readonly string[], leans: Leans): number => {
  let sum = 0
  for (const word of words) sum += leans.get(word) ?? 0
  return sum * wordStrength(words)
}

/** The signs of a page, 0 to 1 each. */
export const weighedSigns = (counts: PageCounts, words: ArticleWords): readonly number[] => {
  const isKnown = words.languages.includes(counts.fields.language?.value ?? '')
  const pageLean = isKnown ? leanOf(counts.wordsOfPage, words.page) : otherLean(counts)
  const bodyLean = isKnown ? leanOf(counts.wordsOfBody, words.body) : 0
  const weighed = { pageLean, bodyLean, wordsLean: words.bias + pageLean + bodyLean, ...counts }
  const signs: number[] = []
  for (const { of } of PAGE_SIGNS) signs.push(of(weighed))
  return signs
}

/** What the lines that are of other pages lean to, in log-odds. Beside a long body one is an advertisement, or the shop of the paper. */
const otherLean = ({ shortLines, bodyWords }: PageCounts): number => {
  const others = otherPageWordsIn(shortLines)
  return OTHER_LEAN * Math.min(MOST_OTHERS, bodyWords > LONG_BODY ? Math.max(0, others - 1) : others)
}
const OTHER_LEAN = -3
const MOST_OTHERS = 3
const LONG_BODY = 200

const scaled = (count: number, half: number): number => count / (count + half)
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0)

/** Every sign, in the order in which the model was trained. */
export const PAGE_SIGNS: readonly PageSign[] = [
  { id: 'body-words', about: 'Words of the body.', of: ({ bodyWords }) => scaled(bodyWords, 300) },
  { id: 'body-blocks', about: 'Blocks of the body.', of: ({ bodyBlocks }) => scaled(bodyBlocks, 12) },
  { id: 'blocks', about: 'Blocks of the page.', of: ({ blocks }) => scaled(blocks, 100) },
  { id: 'body-share', about: 'How much of the page is body.', of: ({ bodyWords, words }) => share(bodyWords, words) },
  { id: 'sure', about: 'How sure the body is.', of: ({ sure, bodyWords }) => share(sure, bodyWords) },
  {
    id: 'expected-f1',
    about: 'The F1 of the body that its likelihoods promise.',
    of: ({ sure, bodyWords, expected }) => share(2 * sure, bodyWords + expected),
  },
  { id: 'sentences', about: 'How much of the body ends sentences.', of: ({ sentences, bodyWords }) => share(sentences, bodyWords) },
  { id: 'longest', about: 'Words of the longest block.', of: ({ longest }) => scaled(longest, 60) },
  {
    id: 'block-words',
    about: 'Words a block of the body.',
    of: ({ bodyWords, bodyBlocks }) => scaled(share(bodyWords, 1e9) * (1e9 / Math.max(1, bodyBlocks)), 30),
  },
  { id: 'items', about: 'How much of the body stands in lists.', of: ({ kinds, bodyWords }) => share(kinds.item, bodyWords) },
  { id: 'tables', about: 'How much of the body stands in tables.', of: ({ kinds, bodyWords }) => share(kinds.table, bodyWords) },
  { id: 'code', about: 'How much of the body is code.', of: ({ kinds, bodyWords }) => share(kinds.code, bodyWords) },
  { id: 'quotes', about: 'How much of the body is quoted.', of: ({ kinds, bodyWords }) => share(kinds.quote, bodyWords) },
  { id: 'headings', about: 'Headings in the body.', of: ({ kinds }) => scaled(kinds.heading, 6) },
  { id: 'headline', about: 'The likeliest headline.', of: ({ best }) => best.headline },
  { id: 'byline', about: 'The likeliest byline.', of: ({ best }) => best.byline },
  { id: 'date', about: 'The likeliest date.', of: ({ best }) => best.date },
  { id: 'caption', about: 'The likeliest caption.', of: ({ best }) => best.caption },
  { id: 'captions', about: 'Captions.', of: ({ captions }) => scaled(captions, 2) },
  { id: 'has-headline', about: 'How sure the headline is.', of: ({ fields }) => fields.headline?.confidence ?? 0 },
  { id: 'has-authors', about: 'How sure the authors are.', of: ({ fields }) => fields.authors?.confidence ?? 0 },
  { id: 'has-date', about: 'How sure the date is.', of: ({ fields }) => fields.date?.confidence ?? 0 },
  { id: 'has-modified', about: 'How sure the date of the last change is.', of: ({ fields }) => fields.modified?.confidence ?? 0 },
  { id: 'has-dateline', about: 'A dateline.', of: ({ fields }) => (fields.dateline === undefined ? 0 : 1) },
  { id: 'has-summary', about: 'A standfirst.', of: ({ fields }) => (fields.summary === undefined ? 0 : 1) },
  {
    id: 'path-words',
    about: 'Words in the last part of the address.',
    of: ({ path }) => scaled((path.split('/').filter(Boolean).at(-1) ?? '').split(/[-_]/u).length - 1, 4),
  },
  { id: 'path-depth', about: 'Parts of the address.', of: ({ path }) => scaled(path.split('/').filter(Boolean).length, 3) },
  { id: 'path-year', about: 'A year in the address.', of: ({ path }) => (YEAR.test(path) ? 1 : 0) },
  { id: 'has-path', about: 'The address is known.', of: ({ path }) => (path === '' ? 0 : 1) },
  { id: 'addressed', about: 'How much the body speaks to the reader.', of: ({ addressed, tokens }) => share(8 * addressed, tokens) },
  { id: 'questions', about: 'Questions in the body.', of: ({ questions }) => scaled(questions, 3) },
  { id: 'prices', about: 'Prices on the page.', of: ({ prices }) => scaled(prices, 3) },
  { id: 'years', about: 'Short blocks with a year: a list of other pages, or of posts.', of: ({ years }) => scaled(years, 8) },
  { id: 'linked', about: 'How much of the page is links.', of: ({ linked, words }) => share(linked, words) },
  { id: 'words-lean', about: 'What the words of the page and of the body lean to.', of: ({ wordsLean }) => chanceOf(wordsLean / 2) },
  { id: 'page-words-lean', about: 'What the words of the page lean to.', of: ({ pageLean }) => chanceOf(pageLean / 2) },
  { id: 'body-words-lean', about: 'What the words of the body lean to.', of: ({ bodyLean }) => chanceOf(bodyLean / 2) },
]
