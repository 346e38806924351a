import { countWords } from '../words.js'
import type { Block, LabelledPage, Verdict } from '../types.js'
import { type BylineCandidate, isAuthorLabel } from './byline-candidate.js'
import { endsAuthorLink, linkedAuthors } from './byline-list.js'
import { type BylinePage, opensBlock } from './byline-page.js'
import { opensOther } from './byline-pieces.js'
import { hasDigit } from './characters-in.js'
import type { Signs } from './field-model.js'
import { hasPost } from './name-shape.js'

/** What the blocks right before and behind are. */
export const neighbourSigns = ({ at, last }: BylineCandidate, { verdicts }: LabelledPage, { hasFact, title }: BylinePage): Signs => {
  const before = verdicts[at - 1]?.likelihoods
  const after = verdicts[last + 1]?.likelihoods
  return {
    underStandfirst: before?.standfirst ?? 0,
    underCaption: (before?.caption ?? 0) + (before?.credit ?? 0),
    underKicker: before?.kicker ?? 0,
    underBody: before?.body ?? 0,
    underByline: before?.byline ?? 0,
    overByline: after?.byline ?? 0,
    overBody: after?.body ?? 0,
    overTitle: Math.max(after?.headline ?? 0, verdicts[last + 2]?.likelihoods.headline ?? 0),
    overNoise: after?.noise ?? 0,
    overStandfirst: after?.standfirst ?? 0,
    underRival: underRival(verdicts, at, title),
    factAbove: hasFact(at - 1) ? 1 : 0,
    factBelow: hasFact(last + 1) ? 1 : 0,
  }
}

/** How likely the nearest headline above is that of another article, as in a list of teasers. */
const underRival = (verdicts: readonly Verdict[], at: number, title: number): number => {
  for (let k = at - 1; k >= Math.max(0, at - RIVAL_REACH); k--) {
    const headline = verdicts[k]?.likelihoods.headline ?? 0
    if (headline > RIVAL_LIKELIHOOD) return k === title ? 0 : headline
  }
  return 0
}
const RIVAL_REACH = 6
const RIVAL_LIKELIHOOD = 0.15

/** Letters of a block above or below that are read. */
const NEAR_LETTERS = 90
const headOf = ({ blocks }: LabelledPage, at: number): string => blocks[at]?.text.slice(0, NEAR_LETTERS) ?? ''

/** Dates and posts beside the candidate. */
export const besideSigns = (candidate: BylineCandidate, page: LabelledPage, { hasDate }: BylinePage): Signs => {
  const { at, last } = candidate
  return {
    dateInside: hasDate(at) ? 1 : 0,
    dateBeside: hasDate(at - 1) || hasDate(last + 1) || isDateRole(page, at - 1) || isDateRole(page, last + 1) ? 1 : 0,
    dateNear: hasDate(at - 2) || hasDate(last + 2) ? 1 : 0,
    post: isPostNear(candidate, page) ? 1 : 0,
    image: isPictured(candidate, page) ? 1 : 0,
    amongShort: shortAround(page, at, last),
    aboveProse: aboveProse(page, last),
  }
}

const isDateRole = ({ verdicts }: LabelledPage, at: number): boolean => (verdicts[at]?.likelihoods.date ?? 0) > 0.3

const isPostNear = ({ authors, at, last }: BylineCandidate, page: LabelledPage): boolean => {
  const below = headOf(page, last + 1)
  if (countWords(below) <= 8 && hasPost(below)) return true
  return hasPost((page.blocks[at]?.text ?? '').replace(authors[0] ?? '', '').slice(0, 120))
}

/** Whether an image right before or behind is named after the author. */
const isPictured = ({ authors, at, last }: BylineCandidate, page: LabelledPage): boolean => {
  const name = authors[0] ?? ''
  return isPictureOf(name, page.blocks[at - 2]) || isPictureOf(name, page.blocks[at - 1]) || isPictureOf(name, page.blocks[last + 1])
}
const isPictureOf = (name: string, block: Block | undefined): boolean => block?.kind === 'image' && block.text.includes(name)

/** What the block of the candidate is, its links, and what stands right above and below. */
export const nearSigns = ({ authors, at, last }: BylineCandidate, page: LabelledPage, { title }: BylinePage): Signs => {
  const name = authors[0] ?? ''
  const block = page.blocks[at]
  const above = headOf(page, at - 1)
  const isLinked = linkedAuthors(block) !== undefined || endsAuthorLink(page.blocks[last + 1])
  return {
    twice: above.trim() === name || headOf(page, last + 1).trim() === name ? 1 : 0,
    biographyElsewhere: name.length > 5 && opensBlock(name, page) ? 1 : 0,
    authorLink: isLinked || (last !== at && linkedAuthors(page.blocks[last]) !== undefined) ? 1 : 0,
    otherLink: !isLinked && (block?.linked ?? 0) > 0.5 ? 1 : 0,
    isTitle: (block?.text ?? '') === (page.blocks[title]?.text ?? '') ? 1 : 0,
    underOther: countWords(above) <= 4 && opensOther(above) ? 1 : 0,
    heading: block?.kind === 'heading' ? 1 : 0,
    item: block?.kind === 'item' ? 1 : 0,
    imageBlock: block?.kind === 'image' ? 1 : 0,
    aboveAuthor: isAuthorLabel(above.trim()) ? 1 : 0,
  }
}

/** Share of the blocks around that are words of a menu: short, without a date. */
const shortAround = ({ blocks }: LabelledPage, at: number, last: number): number => {
  let short = 0
  for (let k = 1; k <= AROUND; k++) {
    if (isMenuWord(blocks[at - k])) short++
    if (isMenuWord(blocks[last + k])) short++
  }
  return short / (2 * AROUND)
}
const AROUND = 4
const isMenuWord = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length > 1 && block.text.length < 28 && !hasDigit(block.text)

/** How near below running text begins. */
const aboveProse = ({ blocks }: LabelledPage, last: number): number => {
  for (let k = 1; k <= BELOW; k++) {
    if ((blocks[last + k]?.text.length ?? 0) > PROSE_LENGTH) return Math.exp(-(k - 1) / 4)
  }
  return 0
}
const PROSE_LENGTH = 140
const BELOW = 12
