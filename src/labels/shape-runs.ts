import type { View } from './view.js'

/** For each block how many blocks in a row, it among them, have the same kind and about the same length. */
export const shapeRuns = (views: readonly View[]): Int32Array => {
  const runs = new Int32Array(views.length)
  let first = 0
  for (let behind = 1; behind <= views.length; behind++) {
    if (behind < views.length && isAlike(views[behind - 1] as View, views[behind] as View)) continue
    runs.fill(behind - first, first, behind)
    first = behind
  }
  return runs
}

const isAlike = (a: View, b: View): boolean => a.block.kind === b.block.kind && a.isProse === b.isProse && isAbout(a.words + 2, b.words + 2)

const isAbout = (a: number, b: number): boolean => a < 2 * b && b < 2 * a
