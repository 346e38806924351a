import { STATES } from '../labels/model.js'
import type { Lesson } from './lessons.js'

const isPlain = (state: number): boolean => STATES[state] === 'noise' || STATES[state] === 'body'

/** How much of what the counts say is taken: the forests have seen the neighbours too, and the same evidence would count twice. */
const SHARE = 0.3
/** Added to each count, so that what was never seen is rare and not impossible. */
const SMOOTHING = 5

/**
 * How much likelier than by chance each role follows each other, in log-odds, counted over pages where roles are known; 0 between body and
 * noise. There the second look knows more: counts cost 0.4 points of the body's F1 over sites that were left out, and helped the other roles.
 */
export const transitionsOf = (pages: readonly Lesson[]): readonly (readonly number[])[] => {
  const counts = STATES.map(() => STATES.map(() => SMOOTHING))
  for (const page of pages) {
    if (page.gold.kind !== 'article' || !page.gold.body) continue
    let last: number | undefined
    for (let i = 0; i < page.count; i++) {
      const state = STATES.findLastIndex((role) => role !== 'noise' && page.targets[role][i] === 1)
      const now = Math.max(0, state)
      const row = last === undefined ? undefined : counts[last]
      if (row !== undefined) row[now] = (row[now] ?? 0) + 1
      last = now
    }
  }
  const totals = STATES.map((_, b) => counts.reduce((sum, row) => sum + (row[b] ?? 0), 0))
  const all = totals.reduce((sum, total) => sum + total, 0)
  return counts.map((row, a) => {
    const total = row.reduce((sum, count) => sum + count, 0)
    return row.map((count, b) =>
      isPlain(a) && isPlain(b) ? 0 : Math.round(SHARE * Math.log(count / total / ((totals[b] ?? 1) / all)) * 1000) / 1000,
    )
  })
}
