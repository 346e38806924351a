import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence, isWide } from '../words.js'
import { hasDigit } from './characters-in.js'
import { dateExpressionsIn } from './date-expressions.js'
import type { SignGroups, Signs } from './field-model.js'
import { addressSigns, againSigns } from './headline-again.js'
import { aroundSigns, besideSigns, neighbourSigns } from './headline-beside.js'
import { mainSigns, topicSigns } from './headline-main.js'
import type { HeadlinePage } from './headline-page.js'
import { pageSigns, shapeSigns } from './headline-shape.js'
import { comparedAs, countIn, keyWords, likeness } from './headline-words.js'
import { MENU } from './menu.js'

const MANY_WORDS = 30
const MANY_LETTERS = 150

/** What speaks for or against a block being the headline, but for its rank among the others. */
export const headlineSigns = (page: LabelledPage, at: number, whole: HeadlinePage): SignGroups => {
  const block = page.blocks[at]
  if (block === undefined) return []
  const count = countWords(block.text)
  const words = keyWords(block.text)
  const tokens = comparedAs(words, block.text)
  return [
    labelSigns(page, at),
    blockSigns(block),
    phraseSigns(block.text, count),
    endSigns(block.text),
    characterSigns(block.text, count),
    placeSigns(page, at, whole),
    besideSigns(page, at),
    aroundSigns(page, at),
    wordSigns(tokens, at, whole),
    titleSigns(words.join(' '), at, whole),
    mainSigns(page, at, whole.main),
    againSigns(block, at, whole),
    neighbourSigns(page, at),
    addressSigns(block, whole),
    topicSigns(tokens, whole.main),
    shapeSigns(block.text),
    pageSigns(page, at, whole),
  ]
}

const labelSigns = ({ verdicts }: LabelledPage, at: number): Signs => {
  const verdict = verdicts[at]
  const likelihoods = verdict?.likelihoods
  return {
    headline: likelihoods?.headline ?? 0,
    body: likelihoods?.body ?? 0,
    fact: (likelihoods?.byline ?? 0) + (likelihoods?.date ?? 0),
    caption: likelihoods?.caption ?? 0,
    noise: likelihoods?.noise ?? 0,
    labelled: verdict?.role === 'headline' ? 1 : 0,
    kicker: verdict?.role === 'kicker' ? 1 : 0,
  }
}

const PERSON = /^\p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}.'’-]*){1,2}$/u

const blockSigns = ({ kind, level, linked, emphasised, gap }: Block): Signs => ({
  heading: kind === 'heading' ? 1 / Math.max(1, level) : 0,
  item: kind === 'item' ? 1 : 0,
  quote: kind === 'quote' ? 1 : 0,
  linked: linked ?? 0,
  noLinks: linked === undefined ? 1 : 0,
  emphasised,
  gap: Math.min(1, gap / 3),
})

const phraseSigns = (text: string, words: number): Signs => {
  const { words: found, opening } = phrasesIn(text)
  let menu = 0
  if (found.size > 0) for (const family of MENU) menu += found.get(family) ?? 0
  return {
    words: Math.min(1, words / MANY_WORDS),
    letters: Math.min(1, text.length / MANY_LETTERS),
    fewWords: words < 3 ? 1 : 0,
    opensBy: opening.has('by') || opening.has('editing') ? 1 : 0,
    menu: Math.min(1, menu / Math.max(1, words)),
    person: PERSON.test(text) ? 1 : 0,
  }
}

/** How the text ends. */
const endSigns = (text: string): Signs => {
  const end = text.trimEnd()
  return {
    question: QUESTION_END.test(end) ? 1 : 0,
    sentence: endsSentence(text) ? 1 : 0,
    stop: end.endsWith('.') || end.endsWith('。') ? 1 : 0,
    colon: end.endsWith(':') || end.endsWith('：') ? 1 : 0,
    cut: end.endsWith('…') || end.endsWith('...') ? 1 : 0,
  }
}
const QUESTION_END = /[?？]["”»]?$/u

/** Characters and words that a headline has or lacks. */
const characterSigns = (text: string, words: number): Signs => {
  const isNumbered = hasDigit(text)
  return {
    bracket: BRACKET_FIRST.test(text) ? 1 : 0,
    digits: isNumbered ? 1 : 0,
    dated: isNumbered && dateExpressionsIn(text).length > 0 ? 1 : 0,
    capitals: SMALL.test(text) ? 0 : 1,
    commas: Math.min(1, (2 * commasIn(text)) / Math.max(1, words)),
    parts: PARTS.test(text) ? 1 : 0,
    address: ADDRESS.test(text) ? 1 : 0,
    credit: text.includes('©') || text.includes('/') || CREDIT.test(text) ? 1 : 0,
  }
}
/** A row of tags or of names has many. */
const commasIn = (text: string): number => {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text[i] === ',' || text[i] === '、') count++
  return count
}
const BRACKET_FIRST = /^\s*[[(]/u
const SMALL = /\p{Lower}/u
const PARTS = /\s[|–—·»›-]\s|\|/u
const ADDRESS = /:\/\/|@|\.(?:com|de|org|net)\b/u
const CREDIT = /(?:photo|foto|image|credit)\b/iu

const placeSigns = (page: LabelledPage, at: number, { body, firstHeadings }: HeadlinePage): Signs => {
  const first = body[0]
  const block = page.blocks[at]
  return {
    first: Math.exp(-at / 3),
    start: at === 0 ? 1 : 0,
    nearBody: first < 0 || at > first ? 0 : Math.exp((at - first) / 6),
    inBody: first >= 0 && at > first ? 1 : 0,
    deepInBody: first >= 0 && at > first + 4 ? 1 : 0,
    onlyFirstHeading: firstHeadings === 1 && block?.kind === 'heading' && block.level === 1 ? 1 : 0,
  }
}

/** What the text shares with the body and the address. */
const wordSigns = (tokens: readonly string[], at: number, { main, slug, titleWords }: HeadlinePage): Signs => {
  const content = tokens.filter(isContent)
  const inSlug = slug.size === 0 ? 0 : countIn(tokens, slug)
  let likeTitle = 0
  let ofTitle = 0
  let titleIn = 0
  for (let i = 0; i < titleWords.length; i++) {
    const title = titleWords[i]
    if (i === at || title === undefined) continue
    likeTitle = Math.max(likeTitle, likeness(tokens, title))
    const both = countIn(tokens, title)
    ofTitle = Math.max(ofTitle, both / Math.max(1, tokens.length))
    titleIn = Math.max(titleIn, Math.min(1, both / Math.max(2, title.size)))
  }
  return {
    shared: content.length === 0 ? 0 : countIn(content, main.counts()) / content.length,
    likeTitle,
    ofTitle,
    titleIn,
    slug: slug.size === 0 ? 0 : inSlug / Math.max(slug.size, tokens.length),
    slugFound: slug.size === 0 ? 0 : Math.min(1, inSlug / slug.size),
    noSlug: slug.size === 0 ? 1 : 0,
  }
}
const isContent = (word: string): boolean => word.length > 3 || isWide(word)

/** Whether the text, as it is compared, is the name of the site or one of the titles of the page, or a part of them. */
const titleSigns = (own: string, at: number, { siteName, titles }: HeadlinePage): Signs => {
  let inTitle = 0
  let holdsTitle = 0
  let isTitle = 0
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i] ?? ''
    if (i === at) continue
    if (title === own) isTitle = own.length > 8 ? 1 : 0
    else if (own.length > 8 && title.startsWith(own)) inTitle = 1
    else if (title.length > 8 && own.startsWith(title)) holdsTitle = 1
  }
  return {
    site: siteName !== '' && own === siteName ? 1 : 0,
    siteInside: siteName !== '' && own !== siteName && own.includes(siteName) ? 1 : 0,
    inTitle,
    holdsTitle,
    isTitle,
  }
}
