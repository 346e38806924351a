import { countWords } from '../words.js'
import type { LabelledPage } from '../types.js'
import type { BylineCandidate } from './byline-candidate.js'
import { linkedAuthors } from './byline-list.js'
import type { BylinePage } from './byline-page.js'
import { opensOther } from './byline-pieces.js'
import type { Signs } from './field-model.js'
import { hasPost } from './name-shape.js'

/** What the blocks right before and behind are. */
export const neighbourSigns = ({ at, last }: BylineCandidate, { verdicts }: LabelledPage, { hasFact }: BylinePage): Signs => {
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
    overNoise: after?.noise ?? 0,
    overStandfirst: after?.standfirst ?? 0,
    factAbove: hasFact(at - 1) ? 1 : 0,
    factBelow: hasFact(last + 1) ? 1 : 0,
  }
}
export const nearSigns = ({ authors, at, last }: BylineCandidate, page: LabelledPage, { title, openings, hasDate }: BylinePage): Signs => {
  const name = authors[0] ?? ''
  const block = page.blocks[at]
  const text = block?.text ?? ''
  const near = [at - 2, at - 1, last + 1, last + 2].map((k) => page.blocks[k]?.text.slice(0, 90) ?? '')
  const [, above = '', below = ''] = near
  const image = [at - 2, at - 1, last + 1].some((k) => page.blocks[k]?.kind === 'image' && page.blocks[k]?.text.includes(name))
  const isDateRole = (k: number): boolean => (page.verdicts[k]?.likelihoods.date ?? 0) > 0.3
  return {
    dateInside: hasDate(at) ? 1 : 0,
    dateBeside: hasDate(at - 1) || hasDate(last + 1) || isDateRole(at - 1) || isDateRole(last + 1) ? 1 : 0,
    dateNear: hasDate(at - 2) || hasDate(last + 2) ? 1 : 0,
    post: (hasPost(below) && countWords(below) <= 8) || hasPost(text.replace(name, '').slice(0, 120)) ? 1 : 0,
    image: image ? 1 : 0,
    twice: above.trim() === name || below.trim() === name ? 1 : 0,
    biographyElsewhere: name.length > 5 && openings.has(name) ? 1 : 0,
    authorLink: linkedAuthors(block) !== undefined || linkedAuthors(page.blocks[last]) !== undefined ? 1 : 0,
    otherLink: linkedAuthors(block) === undefined && (block?.linked ?? 0) > 0.5 ? 1 : 0,
    isTitle: text === (page.blocks[title]?.text ?? '') ? 1 : 0,
    amongShort: shortAround(page, at, last),
    aboveProse: aboveProse(page, last),
    underOther: opensOther(above) && countWords(above) <= 4 ? 1 : 0,
    heading: block?.kind === 'heading' ? 1 : 0,
    item: block?.kind === 'item' ? 1 : 0,
    imageBlock: block?.kind === 'image' ? 1 : 0,
    aboveAuthor: /^(?:authors?|autor(?:in|en|es|a|e)?|auteur|writer)s?[:]?$/iu.test(above.trim()) ? 1 : 0,
  }
}

/** Share of the blocks around that are words of a menu: short, without a date. */
const shortAround = ({ blocks }: LabelledPage, at: number, last: number): number => {
  let short = 0
  for (let k = 1; k <= AROUND; k++) {
    for (const block of [blocks[at - k], blocks[last + k]]) {
      if (block !== undefined && block.text.length > 1 && block.text.length < 28 && !/\p{Nd}/u.test(block.text)) short++
    }
  }
  return short / (2 * AROUND)
}
const AROUND = 4

/** How near below running text begins. */
const aboveProse = ({ blocks }: LabelledPage, last: number): number => {
  for (let k = 1; k <= BELOW; k++) {
    if ((blocks[last + k]?.text.length ?? 0) > PROSE_LENGTH) return Math.exp(-(k - 1) / 4)
  }
  return 0
}
const PROSE_LENGTH = 140
const BELOW = 12
