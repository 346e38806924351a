import { plain } from './align.js'
import { sharedWords } from './shared-words.js'

/** F1 of the words of two texts, each word as often as it stands. */
export const wordF1 = (got: string, want: string): number => sharedWords(plain(got).split(' '), plain(want).split(' '))

/** The chance that one of `yes` is above one of `no`: the area under the ROC curve. */
export const areaUnderCurve = (yes: readonly number[], no: readonly number[]): number => {
  const sorted = [...no].sort((a, b) => a - b)
  const below = (value: number, orEqual: 0 | 1): number => {
    let from = 0
    let to = sorted.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((sorted[middle] ?? 0) < value + (orEqual === 1 ? Number.EPSILON : 0)) from = middle + 1
      else to = middle
    }
    return from
  }
  const won = yes.reduce((sum, value) => sum + (below(value, 0) + below(value, 1)) / 2, 0)
  return won / (yes.length * no.length)
}

export type Reliability = { readonly from: number; readonly cases: number; readonly said: number; readonly right: number }

/** For each tenth of confidence: how many cases, how sure they were on average, and how many were right. */
export const reliabilityOf = (cases: readonly { readonly confidence: number; readonly isRight: boolean }[]): readonly Reliability[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const own = cases.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length)
    return { from: tenth / 10, cases: own.length, said, right: own.filter(({ isRight }) => isRight).length / Math.max(1, own.length) }
  })

/** The mean distance between what was said and what was right, each tenth by its cases (Naeini et al. 2015). */
export const calibrationError = (table: readonly Reliability[]): number => {
  const all = table.reduce((sum, { cases }) => sum + cases, 0)
  return table.reduce((sum, { cases, said, right }) => sum + (cases / Math.max(1, all)) * Math.abs(said - right), 0)
}
