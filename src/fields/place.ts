import type { Block, LabelledPage, Role } from '../types.js'

/** A block with its role, as the field readers look at it. */
export type Placed = { readonly block: Block; readonly role: Role; readonly confidence: number; readonly at: number }

export const placed = (page: LabelledPage): readonly Placed[] =>
  page.blocks.map((block, at) => ({ block, at, role: page.verdicts[at]?.role ?? 'noise', confidence: page.verdicts[at]?.confidence ?? 0 }))

/** Below this likelihood no block is taken for the headline. */
const HEADLINE_LIKELIHOOD = 0.1

/** Place of the likeliest headline, -1 where none is likely; of two that say the same, the first. */
export const headlineAt = ({ verdicts }: Pick<LabelledPage, 'verdicts'>): number => {
  let at = -1
  let best = HEADLINE_LIKELIHOOD
  verdicts.forEach(({ likelihoods }, i) => {
    if (likelihoods.headline <= best) return
    best = likelihoods.headline
    at = i
  })
  return at
}

/** Place of the first and last block of the body; -1 where there is none. */
export const bodyRange = (page: LabelledPage): readonly [first: number, last: number] => [
  page.verdicts.findIndex(({ role }) => role === 'body'),
  page.verdicts.findLastIndex(({ role }) => role === 'body'),
]

/** How far before the headline and behind the first block of the body the facts of an article are looked for. */
const BEFORE = 6
const BEHIND = 6

/** The blocks where byline and date stand: from a little before the headline to a little after the body begins. */
export const head = (page: LabelledPage): readonly Placed[] => {
  const title = headlineAt(page)
  const [first] = bodyRange(page)
  const anchor = title >= 0 ? title : Math.max(0, first - BEFORE)
  const from = Math.max(0, anchor - BEFORE)
  const to = Math.min(page.blocks.length, Math.max(anchor + 14, first + BEHIND))
  return placed(page).slice(from, to)
}
