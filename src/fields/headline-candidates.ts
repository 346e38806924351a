import type { Block, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import type { SignGroups } from './field-model.js'
import { HEADLINE_LETTERS, type HeadlineContext, type HeadlinePage, headlinePage, keyWords, likeness } from './headline-page.js'
import { headlineSigns } from './headline-signs.js'

/** A block that may be the headline, with what speaks for or against it. */
export type HeadlineCandidate = { readonly block: Block; readonly at: number; readonly signs: SignGroups }

/** A headline has no more words. */
export const HEADLINE_WORDS = 40
/** Of 1000 headlines 995 stand in blocks that the labels hold for more likely than this, as one block in ten is. */
const LIKELIHOOD = 0.004
/** Below that a text is asked about only where it shares this much of its words with the address or with the title of the page. */
const NAMED_SHARE = 0.6
const NAMED_LIKELIHOOD = 0.0001
const NAMED_LETTERS = 12

export const headlineCandidates = (page: LabelledPage, context: HeadlineContext): readonly HeadlineCandidate[] => {
  const whole = headlinePage(page, context)
  const places = page.blocks.flatMap((_, at) => (mayBe(page, at, whole) ? [at] : []))
  const likelihood = (at: number): number => page.verdicts[at]?.likelihoods.headline ?? 0
  const best = Math.max(0.001, ...places.map(likelihood))
  const ranked = places.map(likelihood).sort((a, b) => b - a)
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
      better: Math.min(1, ranked.indexOf(likelihood(at)) / 8),
    }
    const signs = [ranks, ...headlineSigns(page, at, whole)]
    return [{ block, at, signs }]
  })
}

const mayBe = ({ blocks, verdicts }: LabelledPage, at: number, whole: HeadlinePage): boolean => {
  const { kind = 'other', level = 0, text = '' } = blocks[at] ?? {}
  if (text.length < 2 || text.length > HEADLINE_LETTERS || kind === 'code' || kind === 'table' || kind === 'image') return false
  const likelihood = verdicts[at]?.likelihoods.headline ?? 0
  const isLikely = likelihood >= LIKELIHOOD || (kind === 'heading' && level === 1)
  if (!isLikely && (likelihood < NAMED_LIKELIHOOD || !isNamed(text, at, whole))) return false
  return /\p{L}/u.test(text) && !text.includes('://') && countWords(text) <= HEADLINE_WORDS
}

/** Whether the address or the title of the page says much the same. */
const isNamed = (text: string, at: number, { slug, titleWords, probes }: HeadlinePage): boolean => {
  if (text.length < NAMED_LETTERS) return false
  const small = text.toLowerCase()
  if (!probes.some((word) => small.includes(word))) return false
  const tokens = keyWords(text)
  const inSlug = tokens.filter((token) => slug.has(token)).length
  return (
    (slug.size > 0 && inSlug >= slug.size * NAMED_SHARE) ||
    titleWords.some((title, i) => i !== at && likeness(tokens, title) >= NAMED_SHARE)
  )
}
