import type { LabelledPage } from '../types.js'
import { atTheEnd, withoutBy } from './byline-alone.js'
import { gluedToText, withBy } from './byline-by.js'
import { type BylineCandidate, hasYear, isShort } from './byline-candidate.js'
import { bodyRange, headlineAt } from './place.js'

/** How far around headline and body a name without "by" is looked for. */
const BEFORE_TITLE = 14
const AFTER_TITLE = 16
const AFTER_BODY = 8

/** Every block that may be a byline, whatever its label; the signs decide. */
export const bylineCandidates = (page: LabelledPage): readonly BylineCandidate[] => {
  const isNear = nearness(page)
  const [, end] = bodyRange(page)
  const candidates: BylineCandidate[] = []
  page.blocks.forEach((block, at) => {
    if (block.kind === 'code' || block.kind === 'table' || block.text.length < 2) return
    if (!isShort(block)) candidates.push(...gluedToText(block, at))
    else candidates.push(...withBy(page, at), ...(isNear(at) && isLikely(page, at) ? withoutBy(page, at) : []))
    if (at >= end - 2 && at <= end + AFTER_BODY) candidates.push(...atTheEnd(block, at))
  })
  return candidates
}

/** A name without "by" is one of many on a page; nearly all that are authors stand where the labels see at least a trace of a byline. */
const TRACE = 0.02
const isLikely = ({ verdicts }: LabelledPage, at: number): boolean =>
  [at - 1, at, at + 1].some((k) => (verdicts[k]?.likelihoods.byline ?? 0) > TRACE)

const nearness = (page: LabelledPage): ((at: number) => boolean) => {
  const title = headlineAt(page)
  const [first, last] = bodyRange(page)
  const start = title >= 0 ? title : Math.max(0, first)
  return (at) =>
    (at >= start - BEFORE_TITLE && at <= Math.max(start + AFTER_TITLE, first + 2)) ||
    (at >= last - 3 && at <= last + AFTER_BODY) ||
    (page.verdicts[at]?.likelihoods.byline ?? 0) > 0.02 ||
    [at - 1, at, at + 1].some((k) => hasYear(page.blocks[k]?.text ?? ''))
}
