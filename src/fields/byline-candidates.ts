import type { LabelledPage } from '../types.js'
import { atTheEnd, withoutBy } from './byline-alone.js'
import { gluedToText, withBy } from './byline-by.js'
import { type BylineCandidate, isShort } from './byline-candidate.js'
import { hasPost } from './name-shape.js'
import { bodyRange } from './place.js'

/** How far behind the body its authors are named. */
const AFTER_BODY = 8
/** Of 100 pages that name their authors behind "by" 99 do so in a block that the labels hold for more likely than this, or right above one; three in four blocks of a page end here. */
const BY_LIKELIHOOD = 0.005
/** A name without "by" is one of many on a page; 97 of 100 that are authors stand where the labels see at least this trace of a byline. */
const NAME_LIKELIHOOD = 0.02

/** Every block that may be a byline, whatever its label; the signs decide. */
export const bylineCandidates = (page: LabelledPage): readonly BylineCandidate[] => {
  const [, end] = bodyRange(page)
  const likelihood = (at: number): number => page.verdicts[at]?.likelihoods.byline ?? 0
  const candidates: BylineCandidate[] = []
  page.blocks.forEach((block, at) => {
    if (block.kind === 'code' || block.kind === 'table' || block.text.length < 2) return
    if (!isShort(block)) candidates.push(...gluedToText(block, at))
    else {
      if (Math.max(likelihood(at), likelihood(at + 1)) > BY_LIKELIHOOD) candidates.push(...withBy(page, at))
      if (likelihood(at) > NAME_LIKELIHOOD) candidates.push(...withoutBy(page, at))
    }
    if (at >= end - 2 && at <= end + AFTER_BODY) candidates.push(...atTheEnd(block, at))
  })
  return candidates.filter((candidate) => !isPostOf(candidate, candidates))
}

/** A post stands so many blocks from the name that it belongs to. */
const POST_REACH = 2

/** "Political Editor" is an author only where nobody beside it has a name. */
const isPostOf = ({ kind, text, at }: BylineCandidate, candidates: readonly BylineCandidate[]): boolean =>
  kind === 'word-alone' &&
  hasPost(text) &&
  candidates.some((other) => other.kind !== 'word-alone' && other.at !== at && Math.abs(other.at - at) <= POST_REACH)
