import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { dateExpressionsIn } from './date-expressions.js'
import type { SignGroups, Signs } from './field-model.js'
import { type HeadlinePage, keyWords, likeness } from './headline-page.js'

const MANY_WORDS = 30

/** What speaks for or against a block being the headline, but for its rank among the others. */
export const headlineSigns = (page: LabelledPage, at: number, whole: HeadlinePage): SignGroups => {
  const block = page.blocks[at]
  if (block === undefined) return []
  return [labelSigns(page, at), blockSigns(block), placeSigns(page, at, whole), aroundSigns(page, at), wordSigns(block, at, whole)]
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

const placeSigns = ({ blocks, verdicts }: LabelledPage, at: number, { body: [first], firstHeadings }: HeadlinePage): Signs => {
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

/** Whether a block stands above running text or among the short words of a menu or a list of teasers. */
const aroundSigns = ({ blocks, verdicts }: LabelledPage, at: number): Signs => {
  let short = 0
  let rivals = 0
  let below = 0
  let above = 0
  let proseBelow = 0
  for (let k = 1; k <= NEAR; k++) {
    const before = blocks[at - k]?.text.length ?? 0
    const after = blocks[at + k]?.text.length ?? 0
    if (before > 1 && before < SHORT_LETTERS) short++
    if (after > 1 && after < SHORT_LETTERS) short++
    rivals += (verdicts[at - k]?.likelihoods.headline ?? 0) + (verdicts[at + k]?.likelihoods.headline ?? 0)
    if (before > PROSE_LETTERS) above += before
    if (after <= PROSE_LETTERS) continue
    below += after
    if (proseBelow === 0) proseBelow = Math.exp(-(k - 1) / 4)
  }
  return {
    amongShort: short / (2 * NEAR),
    rivals: Math.min(1, rivals / 3),
    proseBelow,
    lettersBelow: Math.min(1, below / 2000),
    lettersAbove: Math.min(1, above / 2000),
  }
}

const wordSigns = ({ text }: Block, at: number, { words, slug, siteName, times, titles, titleWords }: HeadlinePage): Signs => {
  const tokens = keyWords(text)
  const own = tokens.join(' ')
  const content = tokens.filter((token) => token.length > 3)
  const inBody = content.filter((token) => words().has(token)).length
  const inSlug = tokens.filter((token) => slug.has(token)).length
  return {
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
