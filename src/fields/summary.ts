import { isEndNotice } from '../end-notice.js'
import type { Family } from '../languages.js'
import { opensWith, phrasesIn } from '../phrases.js'
import type { Block, Found, LabelledPage, Verdict } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { hasDigit } from './characters-in.js'
import { split } from './credit.js'
import { BARS } from './credit-behind-bar.js'
import { dateExpressionsIn } from './date-expressions.js'
import { comparedWords, likeness } from './headline-words.js'
import { MENU } from './menu.js'
import { isCaptionLabel } from './picture-labels.js'
import { bodyRange } from './place.js'

/** What else was read from the head of the page: the standfirst stands below the first and above one of the others. */
type Head = {
  readonly headline: Found<string> | undefined
  readonly facts: readonly (Found<unknown> | undefined)[]
}

/** A standfirst has no fewer words, and no more. */
const WORDS = [7, 45] as const
/** A text that shares so many of its words with the headline says it again. */
const SAID_AGAIN = 0.6
/** A text of which so many words are of menus and buttons is one. */
const MENU_SHARE = 0.2
/** Words of facts and credits, which no standfirst is full of either. */
const OTHERS: readonly Family[] = [...MENU, 'photo', 'by', 'editing', 'published', 'updated', 'tags']
const LINKED_SHARE = 0.5

/** The standfirst: what the labels hold for it, else the text between the headline and the byline or the date, whatever they hold it for. */
export const readSummary = (page: LabelledPage, head: Head): Found<string> | undefined =>
  labelled(page) ?? between(page, head) ?? aboveFact(page, head) ?? secondHeadline(page, head) ?? belowHeadline(page, head)

const labelled = ({ blocks, verdicts }: LabelledPage): Found<string> | undefined => {
  const at = verdicts.findIndex(({ role }) => role === 'standfirst')
  const block = blocks[at]
  if (block === undefined || block.text === '') return
  return { value: block.text, spans: block.spans, confidence: verdicts[at]?.confidence ?? 0.5, rule: 'standfirst-block' }
}

/** Most standfirsts have no full stop, and the labels, which know of none, hold them for parts of the headline, captions or teasers. */
const between = ({ blocks, verdicts }: LabelledPage, { headline, facts }: Head): Found<string> | undefined => {
  const line = headline?.spans.at(-1)?.[1]
  if (headline === undefined || line === undefined) return
  // The headline may stand twice: at the end of the path above it, too.
  const at = blocks.findIndex(({ spans, text }) => (spans[0]?.[0] ?? 0) > line && text !== '' && text !== headline.value)
  let next = at + 1
  while (next <= at + PICTURE_BLOCKS && isPicture(blocks[next], verdicts[next])) next++
  const [block, below] = [blocks[at], blocks[at + 1]]
  if (block === undefined || below === undefined || block.kind === 'image') return
  const isFact = (i: number): boolean => {
    const role = verdicts[i]?.role
    return role === 'byline' || role === 'date' || isOneOf(facts, blocks[i])
  }
  const isAboveFact = isFact(next) || isAbovePicture(blocks, verdicts, { at, isFact }) || isAboveButtons(blocks, verdicts, { at, isFact })
  if (!isAboveFact || isOneOf(facts, block) || !isStandfirst(block, headline.value) || isCredit(below)) return
  return { value: block.text, spans: block.spans, confidence: BETWEEN_CONFIDENCE, rule: 'between-headline-and-facts' }
}
/** A picture, its caption and its credit may stand between the standfirst and the byline. */
const PICTURE_BLOCKS = 3
const isPicture = (block: Block | undefined, verdict: Verdict | undefined): boolean =>
  block?.kind === 'image' || verdict?.role === 'caption' || verdict?.role === 'credit'

/** Whether a fact was read from a block; behind the last block none was. */
const isOneOf = (facts: Head['facts'], block: Block | undefined): boolean =>
  block !== undefined && facts.some((fact) => fact !== undefined && fact.spans[0]?.[0] === block.spans[0]?.[0])

/** What the labels hold for noise though it stands right below the headline, or below nothing but facts and buttons. */
const belowHeadline = ({ blocks, verdicts }: LabelledPage, { headline, facts }: Head): Found<string> | undefined => {
  const line = headline?.spans.at(-1)?.[1]
  if (headline === undefined || line === undefined || headline.confidence < SURE_HEADLINE || facts.every((fact) => fact === undefined))
    return
  const title = blocks.findIndex(({ spans }) => (spans[0]?.[0] ?? 0) > line)
  const isAside = (at: number): boolean => isOneOf(facts, blocks[at]) || countWords(blocks[at]?.text ?? '') <= BUTTON_WORDS
  let at = title
  while (at <= title + MOST_BUTTONS && isAside(at)) at++
  const [block, verdict] = [blocks[at], verdicts[at]]
  if (block === undefined || verdict?.role !== 'noise' || verdict.likelihoods.body < LEAST_BODY) return
  if (isAside(at) || block.links.length > 0 || isCredit(blocks[at + 1])) return
  // A phrase right below an image is its caption.
  if (blocks[at - 1]?.kind === 'image' && !endsSentence(block.text)) return
  if (NO_SENTENCE.test(block.text) || isEndNotice(block.text) || !isStandfirst(block, headline.value)) return
  return { value: block.text, spans: block.spans, confidence: SECOND_CONFIDENCE, rule: 'below-headline' }
}
/** "|" / "Dana Voss", "Photo: Dana Voss/dpa": above it stands a caption. */
const isCredit = (block: Block | undefined): boolean => {
  if (block === undefined || block.text.length > CREDIT_LETTERS) return false
  if (block.text.length === 1) return BARS.includes(block.text)
  const { text, credit } = split(block)
  return (text === '' && credit !== null) || opensWith(block.text, PHOTO)
}
const CREDIT_LETTERS = 80
const PHOTO = ['photo'] as const
const SURE_HEADLINE = 0.4
/** Two figures as in prices and ratings, a row of names, a colon that leads on, an address, the text of a picture. */
const NO_SENTENCE = /(?:\p{Nd}[\p{Nd}.,]{0,8}\P{Nd}{1,30}){3}|^(?:\p{Upper}[^\s,]+ [^,]{1,30}, ){2}|[:：]$|[<@]|!\[/u
/** What is less likely of the body is an offer or a notice. */
const LEAST_BODY = 0.15

/** The first paragraph, where nothing but buttons and pictures stands between it and the byline or the date. */
const aboveFact = (page: LabelledPage, { headline, facts }: Head): Found<string> | undefined => {
  const at = bodyRange(page)[0]
  const block = page.blocks[at]
  const [line, own] = [headline?.spans.at(-1)?.[1], block?.spans[0]?.[0]]
  if (headline === undefined || line === undefined || block === undefined || own === undefined || own <= line) return
  const isFact = (i: number): boolean => isOneOf(facts, page.blocks[i])
  let below = at + 1
  while (below <= at + MOST_BUTTONS && !isFact(below) && isButtonOrPicture(page, below)) below++
  if (!isFact(below) || isFact(at) || !endsSentence(block.text) || !isStandfirst(block, headline.value)) return
  return { value: block.text, spans: block.spans, confidence: BETWEEN_CONFIDENCE, rule: 'first-paragraph-above-facts' }
}

const MOST_BUTTONS = 5

/** What the labels hold for a headline too, right below it or right above the text: a standfirst without a full stop. */
const secondHeadline = ({ blocks, verdicts }: LabelledPage, { headline, facts }: Head): Found<string> | undefined => {
  const line = headline?.spans.at(-1)?.[1]
  if (headline === undefined || line === undefined) return
  const title = blocks.findIndex(({ spans }) => (spans[0]?.[0] ?? 0) > line) - 1
  const at = verdicts.findIndex(({ role }, i) => i > title && role === 'headline')
  const block = blocks[at]
  if (block === undefined || at > title + HEAD_BLOCKS || (at > title + 1 && verdicts[at + 1]?.role !== 'body')) return
  if (isCaptionLabel(blocks[at - 1]?.text ?? '')) return
  if (isOneOf(facts, block) || !isStandfirst(block, headline.value)) return
  return { value: block.text, spans: block.spans, confidence: SECOND_CONFIDENCE, rule: 'second-headline' }
}
const HEAD_BLOCKS = 12
const SECOND_CONFIDENCE = 0.7
const isButtonOrPicture = ({ blocks, verdicts }: LabelledPage, at: number): boolean =>
  verdicts[at]?.role === 'caption' || (verdicts[at]?.role === 'noise' && countWords(blocks[at]?.text ?? '') <= BUTTON_WORDS)
/** "Read aloud Print 14 comments". */
const BUTTON_WORDS = 5

type Place = { readonly at: number; readonly isFact: (at: number) => boolean }

/** The picture of the article, with its caption, may stand between the standfirst and the byline. */
const isAbovePicture = (blocks: readonly Block[], verdicts: LabelledPage['verdicts'], { at, isFact }: Place): boolean => {
  const below = blocks[at + 1]?.kind === 'image' ? at + 2 : at + 1
  const caption = blocks[below]
  if (caption === undefined || verdicts[below]?.role === 'body') return false
  const { text, credit } = split(caption)
  // A credit alone is that of a caption above it.
  if (text === '' || credit === null) return false
  return isFact(below + 1) || isFact(below + 2)
}

/** So may its buttons: "Listen to this article", "Share". */
const isAboveButtons = (blocks: readonly Block[], verdicts: LabelledPage['verdicts'], { at, isFact }: Place): boolean => {
  if (verdicts[at]?.role === 'caption') return false
  // "Yesterday at 6:00 a.m. EDT" above the day, "Gift this article" above the byline.
  const isShort = blocks[at + 1]?.kind === 'paragraph' && countWords(blocks[at + 1]?.text ?? '') <= LINE_WORDS
  if (isShort && verdicts[at + 1]?.role === 'noise' && isFact(at + 2)) return true
  if (!endsSentence(blocks[at]?.text ?? '') || !saysMenu(blocks[at + 1])) return false
  for (let below = at + 2; below <= at + BUTTON_BLOCKS; below++) {
    if (isFact(below)) return true
    if (verdicts[below]?.role === 'body') return false
  }
  return false
}
const BUTTON_BLOCKS = 8
const LINE_WORDS = 8
const saysMenu = (block: Block | undefined): boolean => {
  if (block === undefined || countWords(block.text) > MENU_WORDS) return false
  const { words } = phrasesIn(block.text)
  return MENU.some((family) => words.has(family))
}
const MENU_WORDS = 12

/** On every fourth page of the corpus 51 of 55 such texts are standfirsts. */
const BETWEEN_CONFIDENCE = 0.9

const isStandfirst = (block: Block, headline: string): boolean => {
  const { kind, text, linked } = block
  const words = countWords(text)
  if ((kind !== 'paragraph' && kind !== 'heading') || words < WORDS[0] || words > WORDS[1] || (linked ?? 0) > LINKED_SHARE) return false
  if (ROW.test(text) || (hasDigit(text) && dateExpressionsIn(text).length > 0) || split(block).credit !== null) return false
  const { words: found } = phrasesIn(text)
  let menu = 0
  for (const family of OTHERS) menu += found.get(family) ?? 0
  return (
    menu <= words * MENU_SHARE && likeness(comparedWords(text), new Set(comparedWords(headline))) < SAID_AGAIN && !holds(text, headline)
  )
}
/** "Home > News", "Harbour | The Coast Ledger", the text of a picture. */
const ROW = /\s[|>»›/·•]\s|^[[|•·#@]|https?:/u
const holds = (text: string, headline: string): boolean => text.includes(headline) || headline.includes(text)
