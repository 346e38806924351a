import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence, tokensOf } from '../words.js'
import { dateExpressionsIn } from './date-expressions.js'
import { type Signs, together } from './field-model.js'
import { onceMade } from './once-made.js'
import { bodyRange } from './place.js'

export type HeadlineContext = { readonly siteName?: string | undefined; readonly url?: string | undefined }

/** A block that may be the headline, with what speaks for or against it. */
export type HeadlineCandidate = { readonly block: Block; readonly at: number; readonly signs: Signs }

/** A headline has no more words. */
export const HEADLINE_WORDS = 40
const HEADLINE_LETTERS = 320
/** Of 1000 headlines 995 stand in blocks that the labels hold for more likely than this, as one block in ten is. */
const LIKELIHOOD = 0.004
/** Below that a text is asked about only where it shares this much of its words with the address or with the title of the page. */
const NAMED_SHARE = 0.6
const NAMED_LETTERS = 12
/** So many letters of the body are read for the words that a headline shares with it. */
const BODY_LETTERS = 3000
const MANY_WORDS = 30

/** Text as it is compared: letters and digits, in lower case. */
export const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

export const headlineCandidates = (page: LabelledPage, context: HeadlineContext): readonly HeadlineCandidate[] => {
  const whole = wholeOf(page, context)
  const places = page.blocks.flatMap((_, at) => (mayBe(page, at, whole) ? [at] : []))
  const likelihood = (at: number): number => page.verdicts[at]?.likelihoods.headline ?? 0
  const best = Math.max(0.001, ...places.map(likelihood))
  const better = (at: number): number => places.filter((other) => likelihood(other) > likelihood(at)).length
  const all = places.reduce((sum, at) => sum + likelihood(at), 0)
  let above = 0
  return places.flatMap((at, order) => {
    const block = page.blocks[at]
    if (block === undefined) return []
    const likelyAbove = above
    above += likelihood(at)
    const ranks = {
      order: Math.exp(-order / 3),
      likelyAbove,
      likelyBelow: all - likelyAbove - likelihood(at),
      candidates: places.length / (places.length + 10),
      ofBest: likelihood(at) / best,
      better: Math.min(1, better(at) / 8),
    }
    const signs = together(
      ranks,
      labelSigns(page, at),
      blockSigns(block),
      placeSigns(page, at, whole),
      aroundSigns(page, at),
      wordSigns(block, at, whole),
    )
    return [{ block, at, signs }]
  })
}

const mayBe = ({ blocks, verdicts }: LabelledPage, at: number, { slug, titleWords }: Whole): boolean => {
  const { kind = 'other', level = 0, text = '' } = blocks[at] ?? {}
  if (text.length < 2 || text.length > HEADLINE_LETTERS || kind === 'code' || kind === 'table' || kind === 'image') return false
  if (!/\p{L}/u.test(text) || text.includes('://') || countWords(text) > HEADLINE_WORDS) return false
  if ((verdicts[at]?.likelihoods.headline ?? 0) >= LIKELIHOOD || (kind === 'heading' && level === 1)) return true
  if (text.length < NAMED_LETTERS) return false
  const tokens = key(text).split(' ')
  const inSlug = slug.size === 0 ? 0 : tokens.filter((token) => slug.has(token)).length
  return inSlug >= slug.size * NAMED_SHARE && slug.size > 0
    ? true
    : titleWords.some((title, i) => i !== at && likeness(tokens, title) >= NAMED_SHARE)
}

type Whole = {
  readonly body: readonly [first: number, last: number]
  readonly words: () => ReadonlySet<string>
  readonly slug: ReadonlySet<string>
  readonly siteName: string
  /** How often a text stands on the page, in small letters or capitals. */
  readonly times: (text: string) => number
  /** The first blocks, where the title of the page stands. */
  readonly titles: readonly string[]
  readonly titleWords: readonly ReadonlySet<string>[]
  readonly firstHeadings: number
}

const wholeOf = (page: LabelledPage, { siteName, url }: HeadlineContext): Whole => {
  const titles = page.blocks.slice(0, 3).map(({ text }) => key(text.slice(0, HEADLINE_LETTERS)))
  return {
    body: bodyRange(page),
    words: onceMade(() => new Set(tokensOf(bodyText(page)))),
    slug: new Set(slugWords(url)),
    siteName: siteName === undefined ? '' : key(siteName),
    times: (text) => timesOf(text, page.blocks),
    titles,
    titleWords: titles.map((title) => new Set(title.split(' '))),
    firstHeadings: page.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).length,
  }
}

const timesOf = (text: string, blocks: readonly Block[]): number => {
  const small = text.toLowerCase()
  return blocks.filter((other) => other.text.length === text.length && (other.text === text || other.text.toLowerCase() === small)).length
}

const bodyText = ({ blocks, verdicts }: LabelledPage): string => {
  let text = ''
  for (let at = 0; at < blocks.length && text.length < BODY_LETTERS; at++) {
    if (verdicts[at]?.role === 'body') text += ` ${blocks[at]?.text.slice(0, BODY_LETTERS) ?? ''}`
  }
  return text
}

/** The words of the longest part of an address. */
const slugWords = (url: string | undefined): readonly string[] => {
  const parts = (url ?? '')
    .replace(/^https?:\/\/[^/]*/u, '')
    .replace(/[?#].*$/u, '')
    .split('/')
  const longest = parts.reduce((a, b) => (b.split(/[-_]/u).length > a.split(/[-_]/u).length ? b : a), '')
  const words = longest.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words.length < 2 ? [] : words
}

const labelSigns = ({ verdicts }: LabelledPage, at: number): Signs => {
  const { headline = 0, body = 0, byline = 0, date = 0, caption = 0, noise = 0 } = verdicts[at]?.likelihoods ?? {}
  return {
    headline,
    body,
    fact: byline + date,
    caption,
    noise,
    labelled: verdicts[at]?.role === 'headline' ? 1 : 0,
    kicker: verdicts[at]?.role === 'kicker' ? 1 : 0,
  }
}

const MENU = [
  'navigation',
  'share',
  'subscribe',
  'related',
  'readMore',
  'comments',
  'cookies',
  'legal',
  'advertisement',
  'readingTime',
] as const
const PERSON = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u

const blockSigns = ({ kind, level, text, linked, emphasised, gap }: Block): Signs => {
  const words = countWords(text)
  const { words: found, opening } = phrasesIn(text)
  return {
    heading: kind === 'heading' ? 1 / Math.max(1, level) : 0,
    item: kind === 'item' ? 1 : 0,
    quote: kind === 'quote' ? 1 : 0,
    linked: linked ?? 0,
    emphasised,
    gap: Math.min(1, gap / 3),
    words: Math.min(1, words / MANY_WORDS),
    fewWords: words < 3 ? 1 : 0,
    opensBy: opening.has('by') || opening.has('editing') ? 1 : 0,
    menu: Math.min(1, MENU.reduce((sum, family) => sum + (found.get(family) ?? 0), 0) / Math.max(1, words)),
    person: PERSON.test(text) ? 1 : 0,
    question: /[?？]["”»]?\s*$/u.test(text) ? 1 : 0,
    sentence: endsSentence(text) ? 1 : 0,
    stop: /[.。]\s*$/u.test(text) ? 1 : 0,
    colon: /[:：]\s*$/u.test(text) ? 1 : 0,
    cut: /(?:…|\.{3})\s*$/u.test(text) ? 1 : 0,
    bracket: /^\s*[[(]/u.test(text) ? 1 : 0,
    digits: /\p{Nd}/u.test(text) ? 1 : 0,
    dated: /\p{Nd}/u.test(text) && dateExpressionsIn(text).length > 0 ? 1 : 0,
    capitals: /\p{Ll}/u.test(text) ? 0 : 1,
    parts: /\s[|–—·»›-]\s|\|/u.test(text) ? 1 : 0,
    address: /:\/\/|@|\.(?:com|de|org|net)\b/u.test(text) ? 1 : 0,
    credit: /[©/]|(?:photo|foto|image|credit)\b/iu.test(text) ? 1 : 0,
  }
}

const placeSigns = ({ blocks, verdicts }: LabelledPage, at: number, { body: [first], firstHeadings }: Whole): Signs => {
  const facts = (place: number): number => (verdicts[place]?.likelihoods.byline ?? 0) + (verdicts[place]?.likelihoods.date ?? 0)
  const body = (place: number): number => verdicts[place]?.likelihoods.body ?? 0
  const rival = (place: number): number => verdicts[place]?.likelihoods.headline ?? 0
  const block = blocks[at]
  return {
    first: Math.exp(-at / 3),
    start: at === 0 ? 1 : 0,
    nearBody: first < 0 || at > first ? 0 : Math.exp((at - first) / 6),
    inBody: first >= 0 && at > first ? 1 : 0,
    deepInBody: first >= 0 && at > first + 4 ? 1 : 0,
    factsBelow: Math.max(facts(at + 1), facts(at + 2), facts(at + 3)),
    factsAbove: Math.max(facts(at - 1), facts(at - 2)),
    bodyBelow: body(at + 1),
    bodyAbove: body(at - 1),
    rivalAbove: Math.max(rival(at - 1), rival(at - 2)),
    rivalBelow: Math.max(rival(at + 1), rival(at + 2)),
    onlyFirstHeading: firstHeadings === 1 && block?.kind === 'heading' && block.level === 1 ? 1 : 0,
    longBelow: Math.min(1, (blocks[at + 1]?.text.length ?? 0) / 300),
    longAbove: Math.min(1, (blocks[at - 1]?.text.length ?? 0) / 300),
    noLinks: block?.linked === undefined ? 1 : 0,
  }
}

/** How far a look around goes. */
const NEAR = 6
const SHORT_LETTERS = 28
const PROSE_LETTERS = 140

/** Whether a block stands among running text or among the short words of a menu or a list of teasers. */
const aroundSigns = ({ blocks, verdicts }: LabelledPage, at: number): Signs => {
  let short = 0
  let rivals = 0
  let below = 0
  let above = 0
  let proseBelow = 0
  for (let k = 1; k <= NEAR; k++) {
    const [before, after] = [blocks[at - k]?.text ?? '', blocks[at + k]?.text ?? '']
    if (before.length > 1 && before.length < SHORT_LETTERS) short++
    if (after.length > 1 && after.length < SHORT_LETTERS) short++
    rivals += (verdicts[at - k]?.likelihoods.headline ?? 0) + (verdicts[at + k]?.likelihoods.headline ?? 0)
    if (after.length > PROSE_LETTERS) {
      below += after.length
      if (proseBelow === 0) proseBelow = Math.exp(-(k - 1) / 4)
    }
    if (before.length > PROSE_LETTERS) above += before.length
  }
  return {
    amongShort: short / (2 * NEAR),
    rivals: Math.min(1, rivals / 3),
    proseBelow,
    lettersBelow: Math.min(1, below / 2000),
    lettersAbove: Math.min(1, above / 2000),
    kindAbove: blocks[at - 1] !== undefined && blocks[at - 1]?.kind === blocks[at]?.kind ? 1 : 0,
    kindBelow: blocks[at + 1] !== undefined && blocks[at + 1]?.kind === blocks[at]?.kind ? 1 : 0,
  }
}

const wordSigns = ({ text }: Block, at: number, { words, slug, siteName, times, titles, titleWords }: Whole): Signs => {
  const own = key(text)
  const tokens = own.split(' ')
  const content = tokens.filter((token) => token.length > 3)
  const inBody = content.filter((token) => words().has(token)).length
  const inSlug = tokens.filter((token) => slug.has(token)).length
  const printed = text.split(' ')
  return {
    capitalised: printed.filter((word) => /^\p{Lu}/u.test(word)).length / printed.length,
    smallWords: printed.filter((word) => /^\p{Ll}{1,4}$/u.test(word)).length / printed.length,
    shared: content.length === 0 ? 0 : inBody / content.length,
    likeTitle: Math.max(0, ...titleWords.map((title, i) => (i === at ? 0 : likeness(tokens, title)))),
    slug: slug.size === 0 ? 0 : inSlug / Math.max(slug.size, tokens.length),
    slugFound: slug.size === 0 ? 0 : Math.min(1, inSlug / slug.size),
    noSlug: slug.size === 0 ? 1 : 0,
    again: Math.min(1, (times(text) - 1) / 3),
    site: siteName !== '' && own === siteName ? 1 : 0,
    siteInside: siteName !== '' && own !== siteName && own.includes(siteName) ? 1 : 0,
    inTitle: own.length > 8 && titles.some((title, i) => i !== at && title !== own && title.startsWith(own)) ? 1 : 0,
    holdsTitle: titles.some((title, i) => i !== at && title.length > 8 && title !== own && own.startsWith(title)) ? 1 : 0,
    isTitle: own.length > 8 && titles.some((title, i) => i !== at && title === own) ? 1 : 0,
  }
}

/** Share of the words that a text and a title have in common. */
const likeness = (tokens: readonly string[], title: ReadonlySet<string>): number => {
  let shared = 0
  for (const token of tokens) if (title.has(token)) shared++
  return Math.min(1, shared / Math.max(tokens.length, title.size))
}
