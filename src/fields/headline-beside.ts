import type { Block, LabelledPage } from '../types.js'
import { endsSentence } from '../words.js'
import type { Signs } from './field-model.js'

/** What the labels hold the next blocks for, and how long they are. */
export const besideSigns = (page: LabelledPage, at: number): Signs => ({
  factsBelow: Math.max(factsAt(page, at + 1), factsAt(page, at + 2), factsAt(page, at + 3)),
  factsAbove: Math.max(factsAt(page, at - 1), factsAt(page, at - 2)),
  bodyBelow: bodyAt(page, at + 1),
  bodyAbove: bodyAt(page, at - 1),
  rivalAbove: Math.max(headlineAt(page, at - 1), headlineAt(page, at - 2)),
  rivalBelow: Math.max(headlineAt(page, at + 1), headlineAt(page, at + 2)),
  longBelow: Math.min(1, lettersAt(page, at + 1) / 300),
  longAbove: Math.min(1, lettersAt(page, at - 1) / 300),
})

const factsAt = ({ verdicts }: LabelledPage, at: number): number => {
  const likelihoods = verdicts[at]?.likelihoods
  return likelihoods === undefined ? 0 : likelihoods.byline + likelihoods.date
}
const bodyAt = ({ verdicts }: LabelledPage, at: number): number => verdicts[at]?.likelihoods.body ?? 0
const headlineAt = ({ verdicts }: LabelledPage, at: number): number => verdicts[at]?.likelihoods.headline ?? 0
const lettersAt = ({ blocks }: LabelledPage, at: number): number => blocks[at]?.text.length ?? 0

/** How far a look around goes. */
const NEAR = 6
const SHORT_LETTERS = 28
const PROSE_LETTERS = 140

/** Whether a block stands above running text or among the short words of a menu or a list of teasers. */
export const aroundSigns = (page: LabelledPage, at: number): Signs => {
  let short = 0
  let rivals = 0
  let below = 0
  let above = 0
  let proseBelow = 0
  for (let k = 1; k <= NEAR; k++) {
    const before = lettersAt(page, at - k)
    const after = lettersAt(page, at + k)
    if (before > 1 && before < SHORT_LETTERS) short++
    if (after > 1 && after < SHORT_LETTERS) short++
    rivals += headlineAt(page, at - k) + headlineAt(page, at + k)
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

/** What the blocks right above and below are, and what the labels hold them for. */
export const neighbourSigns = ({ blocks, verdicts }: LabelledPage, at: number): Signs => {
  const above = blocks[at - 1]
  const below = blocks[at + 1]
  const likelyAbove = verdicts[at - 1]?.likelihoods
  const likelyBelow = verdicts[at + 1]?.likelihoods
  const second = verdicts[at + 2]?.likelihoods
  return {
    gapBelow: Math.min(1, (below?.gap ?? 0) / 3),
    itemAbove: above?.kind === 'item' ? 1 : 0,
    itemBelow: below?.kind === 'item' ? 1 : 0,
    headingAbove: above?.kind === 'heading' ? 1 / above.level : 0,
    headingBelow: below?.kind === 'heading' ? 1 / below.level : 0,
    imageAbove: isPicture(above) ? 1 : 0,
    imageBelow: isPicture(below) ? 1 : 0,
    lettersBelow1: Math.min(1, lettersOf(below) / 100),
    lettersBelow2: Math.min(1, lettersOf(blocks[at + 2]) / 100),
    lettersAbove1: Math.min(1, lettersOf(above) / 100),
    lettersAbove2: Math.min(1, lettersOf(blocks[at - 2]) / 100),
    opensAbove: above !== undefined && OPEN_END.test(above.text.slice(-OPEN_LETTERS)) ? 1 : 0,
    sentenceBelow: below !== undefined && endsSentence(below.text) ? 1 : 0,
    sentenceAbove: above !== undefined && endsSentence(above.text) ? 1 : 0,
    bodyBelow2: second?.body ?? 0,
    bodyBelow3: verdicts[at + 3]?.likelihoods.body ?? 0,
    bodyAbove2: verdicts[at - 2]?.likelihoods.body ?? 0,
    bylineBelow1: likelyBelow?.byline ?? 0,
    bylineBelow2: second?.byline ?? 0,
    bylineAbove1: likelyAbove?.byline ?? 0,
    dateBelow1: likelyBelow?.date ?? 0,
    dateBelow2: second?.date ?? 0,
    dateAbove1: likelyAbove?.date ?? 0,
    captionBelow1: likelyBelow?.caption ?? 0,
    captionAbove1: likelyAbove?.caption ?? 0,
    rivalBelow1: likelyBelow?.headline ?? 0,
    rivalAbove1: likelyAbove?.headline ?? 0,
  }
}
/** `Home > News >`, `Culture:` go on in the next block. */
const OPEN_END = /[>»›:|\\/]\s*$/u
const OPEN_LETTERS = 8

const isPicture = (block: Block | undefined): boolean => block?.kind === 'image' || block?.kind === 'other'
const lettersOf = (block: Block | undefined): number => block?.text.length ?? 0
