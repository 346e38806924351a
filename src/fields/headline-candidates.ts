import type { Block, LabelledPage, Verdict } from '../types.js'
import { isNoticeAlone } from '../end-notice.js'
import { onceMade } from '../once-made.js'
import { RELEASE_LABELS } from '../word-lists.js'
import { countWords } from '../words.js'
import { mayEndInCredit, type Split, split } from './credit.js'
import type { SignGroups, Signs } from './field-model.js'
import { folded } from './headline-address.js'
import { HEADLINE_LETTERS, type HeadlineContext, type HeadlinePage, headlinePage } from './headline-page.js'
import { headlineSigns } from './headline-signs.js'
import { comparedWords, countIn, likeness } from './headline-words.js'
import { isCaptionLabel } from './picture-labels.js'
import { isRelatedTitle } from './related-title.js'

/** A block that may be the headline, with what speaks for or against it. */
export type HeadlineCandidate = { readonly block: Block; readonly at: number; readonly signs: SignGroups }

/** A headline has no more words. */
export const HEADLINE_WORDS = 40
/** At 0.001 a page has three times as many candidates for five headlines in 1000 more; at 0.004 it has a fifth fewer, and two headlines in 1000 are missed. */
const LIKELIHOOD = 0.003
/** Below that a text is asked about only where it shares this much of its words with the address or with the title of the page. */
const NAMED_SHARE = 0.6
/** Headings above the first paragraph are held for body where only the article is given. */
const NAMED_LIKELIHOOD = 0.00001
const NAMED_LETTERS = 12
/** The blocks that open a page, and those right above its running text, are asked about however unlikely they are. */
const FIRST_BLOCKS = 2
const ABOVE_MAIN = 2

export const headlineCandidates = (page: LabelledPage, context: HeadlineContext): readonly HeadlineCandidate[] => {
  const whole = headlinePage(page, context)
  const places: number[] = []
  for (let at = 0; at < page.blocks.length; at++) if (mayBe(page, at, whole)) places.push(at)
  const ranks = ranksOf(places.map((at) => likelihoodAt(page, at)))
  const candidates: HeadlineCandidate[] = []
  for (let order = 0; order < places.length; order++) {
    const at = places[order] ?? 0
    const block = page.blocks[at]
    const rank = ranks[order]
    if (block !== undefined && rank !== undefined) candidates.push({ block, at, signs: [rank, ...headlineSigns(page, at, whole)] })
  }
  return candidates
}

const likelihoodAt = ({ verdicts }: LabelledPage, at: number): number => verdicts[at]?.likelihoods.headline ?? 0

/** How each candidate ranks among all, by the order on the page and by their likelihoods. */
const ranksOf = (likelihoods: readonly number[]): readonly Signs[] => {
  const ranked = [...likelihoods].sort((a, b) => b - a)
  const best = Math.max(0.001, ranked[0] ?? 0)
  let all = 0
  for (const likelihood of likelihoods) all += likelihood
  let above = 0
  return likelihoods.map((likelihood, order) => {
    const likelyAbove = above
    above += likelihood
    return {
      order: Math.exp(-order / 3),
      likelyAbove,
      likelyBelow: all - likelyAbove - likelihood,
      candidates: likelihoods.length / (likelihoods.length + 10),
      ofBest: likelihood / best,
      better: Math.min(1, ranked.indexOf(likelihood) / 8),
    }
  })
}

const mayBe = (page: LabelledPage, at: number, whole: HeadlinePage): boolean => {
  const block = page.blocks[at]
  if (block === undefined) return false
  const { kind, level, text } = block
  if (text.length < 2 || text.length > HEADLINE_LETTERS || kind === 'code' || kind === 'table' || kind === 'image') return false
  const likelihood = likelihoodAt(page, at)
  const isLikely = likelihood >= LIKELIHOOD || (kind === 'heading' && level === 1)
  const isPlaced = at < FIRST_BLOCKS || (at <= whole.main.first && at >= whole.main.first - ABOVE_MAIN)
  if (!isLikely && !isPlaced && (likelihood < NAMED_LIKELIHOOD || !isNamed(text, at, whole))) return false
  if (
    (text.includes('@') && MAILBOX.test(text)) ||
    (text.includes('°') && WEATHER.test(text)) ||
    isHost(text) ||
    RULED.test(text) ||
    isOtherPost(text) ||
    isCrumbs(text) ||
    isTaken(text)
  )
    return false
  return (
    !isRelease(text) &&
    LETTER.test(text) &&
    !text.includes('://') &&
    countWords(text) <= HEADLINE_WORDS &&
    !isImageText(text, page.blocks[at + 1]) &&
    !isNoticeAlone(text) &&
    !isOpening(page, at) &&
    !isRelatedTitle(page, at) &&
    !isCaptionLabel(page.blocks[at - 1]?.text ?? '') &&
    !isCredited(block)
  )
}

/** The first paragraphs of a text without a headline, with nothing but others above. */
const isOpening = ({ blocks, verdicts }: LabelledPage, at: number): boolean => {
  if (!isParagraph(blocks[at] as Block, verdicts[at], at === 0 ? FIRST_WORDS : LATER_WORDS)) return false
  for (let i = 0; i < at; i++) if (verdicts[i]?.role !== 'body') return false
  return true
}

/** Hardly a headline has so many words and a full stop. */
const isParagraph = ({ kind, text }: Block, verdict: Verdict | undefined, least: number): boolean =>
  verdict?.role === 'body' &&
  kind === 'paragraph' &&
  verdict.likelihoods.body >= PARAGRAPH_CHANCE &&
  FULL_STOP.test(text.slice(-2)) &&
  countWords(text) >= (STOP_WITHIN.test(text) ? Math.min(least, SENTENCES_WORDS) : least)
const PARAGRAPH_CHANCE = 0.8
/** Words of the first paragraph, of one below it, and of either where it has two sentences or more. */
const FIRST_WORDS = 16
const LATER_WORDS = 8
const SENTENCES_WORDS = 10
const FULL_STOP = /[.。।][”"»]?$/u
const STOP_WITHIN = /\p{Lower}[”"»]?\. \p{Upper}|[。।]/u

/** "From: Mara Quill <mara@coast.example>", "mara@coast.example": a line of a mail's head, or how to reach somebody. */
const MAILBOX = /<[^<>@\s]{1,64}@[^<>@\s]{3,80}>|(?:^|\s)\S{1,64}@[^\s@]{2,80}\.\p{Lower}{2,12}$/u

/** "FOR IMMEDIATE RELEASE", "Pressemitteilung" */
const isRelease = (text: string): boolean => text.length <= RELEASE_LETTERS && releases().has(text.toLowerCase().replace(/[\s:：]+$/u, ''))
const RELEASE_LETTERS = 32
const releases = onceMade(() => new Set(RELEASE_LABELS))

/** "---------- Forwarded message ---------" */
const RULED = /^[-–—_=*]{4,}\s?[^-–—_=*]{0,60}[-–—_=*]{4,}$/u

/** "← The old pier", "« The old pier": the post before this one; of a quotation the other mark stands there too. */
const isOtherPost = (text: string): boolean =>
  text.startsWith('←') || text.startsWith('‹') || (text.startsWith('«') && !text.includes('»')) || text.endsWith('→')

/** "港新闻 > 正文": the last crumb is the text itself, and has no title. */
const isCrumbs = (text: string): boolean => text.endsWith('正文') && /[>＞›»]\s?正文$/u.test(text)

/** "老闆清晨熬湯。（記者王小明攝）": no title says who took its picture. */
const isTaken = (text: string): boolean => text.endsWith('）') && /（[^（）]{2,20}(?:[摄攝]|撮影|提供)）$/u.test(text)

/** "www.coastledger.example" */
const isHost = (text: string): boolean => text.startsWith('www.') && !text.includes(' ')

/** "Port Ellery 12°C" */
const WEATHER = /^(?:\p{Alpha}[\p{Alpha} ,]{0,30}\s)?[-−]?\p{Nd}{1,3}\s?°\s?[CF]?$/u

/** "The old pier" right above "The old pier at dusk. Photo: Dana Voss": what stands in place of the image. */
const isImageText = (text: string, next: Block | undefined): boolean =>
  next !== undefined && next.gap === 0 && next.text.length > text.length && next.text.startsWith(text) && split(next).credit !== null

/** "The pier at dusk. | dpa", "The pier at dusk. (Photo: Dana Voss)": a sentence with a credit behind its full stop. */
const isCredited = (block: Block): boolean => {
  // Most titles have no full stop, and so none before a credit.
  const { text, credit } = block.text.includes('.') && mayEndInCredit(block.text) ? split(block) : NO_CREDIT
  return credit !== null && text.endsWith('.') && countWords(text) >= CREDITED_WORDS
}
const NO_CREDIT: Split = { text: '', credit: null }
const CREDITED_WORDS = 5

const LETTER = /\p{Alpha}/u

/** Whether the address or the title of the page says much the same. */
const isNamed = (text: string, at: number, { slug, lastSlug, slugLetters, titleWords, probes }: HeadlinePage): boolean => {
  if (lastSlug.size === 0 && isAddressed(text, slugLetters)) return true
  if (text.length < NAMED_LETTERS || !holdsAny(text.toLowerCase(), probes)) return false
  const tokens = comparedWords(text)
  if (isNamedBy(tokens, slug) || isNamedBy(tokens, lastSlug)) return true
  for (let i = 0; i < titleWords.length; i++) {
    const title = titleWords[i]
    if (i !== at && title !== undefined && likeness(tokens, title) >= NAMED_SHARE) return true
  }
  return false
}

const isNamedBy = (tokens: readonly string[], slug: ReadonlySet<string>): boolean =>
  slug.size > 0 && countIn(tokens, slug) >= slug.size * NAMED_SHARE

/** Whether the address ends in the letters of a text, which tells where it ends in one word. */
const isAddressed = (text: string, slugLetters: string): boolean =>
  slugLetters.length >= ADDRESS_LETTERS &&
  text.length < slugLetters.length * 2 &&
  text.length * 2 > slugLetters.length &&
  folded(text.toLowerCase()) === slugLetters
const ADDRESS_LETTERS = 4

const holdsAny = (text: string, words: readonly string[]): boolean => {
  for (let i = 0; i < words.length; i++) if (text.includes(words[i] as string)) return true
  return false
}
