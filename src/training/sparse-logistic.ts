/** The rows where a feature is not 0, and its value there. */
export type SparseColumn = { readonly rows: readonly number[]; readonly values: readonly number[] }

export type SparseLessons = {
  readonly columns: readonly SparseColumn[]
  /** 1 or 0 for each row. */
  readonly targets: Uint8Array
  /** How much each row counts. */
  readonly weights: Float64Array
}

/** Log-odds: those of a row without features, and what each feature adds times its value. */
export type LinearModel = { readonly bias: number; readonly weights: Float64Array }

const PASSES = 300
/** Every so many passes all features are looked at, in the others those alone that have a weight. */
const FULL_PASS = 25

/**
 * Logistic regression where a weight must pay for itself, so that most stay 0 (the lasso: Tibshirani 1996), by coordinate descent
 * (Friedman, Hastie and Tibshirani 2010).
 *
 * @param price what a weight of 1 costs, in log-likelihood
 */
export const sparseLogistic = ({ columns, targets, weights }: SparseLessons, price: number): LinearModel => {
  const odds = new Float64Array(targets.length)
  const own = new Float64Array(columns.length)
  // The curvature of the log-likelihood is nowhere more than a fourth: a step by this bound never goes too far.
  const bounds = Float64Array.from(columns, ({ rows, values }) =>
    rows.reduce((sum, row, k) => sum + 0.25 * (weights[row] as number) * (values[k] as number) ** 2, 0),
  )
  const all = weights.reduce((sum, weight) => sum + 0.25 * weight, 0)
  let bias = 0
  for (let pass = 0; pass < PASSES; pass++) {
    let slope = 0
    for (let i = 0; i < targets.length; i++) slope += (weights[i] as number) * residual(targets, odds, i)
    bias += slope / all
    for (let i = 0; i < targets.length; i++) odds[i] = (odds[i] as number) + slope / all
    for (const [j, { rows, values }] of columns.entries()) {
      const before = own[j] as number
      const bound = bounds[j] as number
      if (bound === 0 || (before === 0 && pass % FULL_PASS !== 0)) continue
      let gradient = 0
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number
        gradient += (weights[row] as number) * (values[k] as number) * residual(targets, odds, row)
      }
      const after = shrunk(before + gradient / bound, price / bound)
      if (after === before) continue
      own[j] = after
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number
        odds[row] = (odds[row] as number) + (after - before) * (values[k] as number)
      }
    }
  }
  return { bias, weights: own }
}

/** How far the target of a row is from its chance. */
const residual = (targets: Uint8Array, odds: Float64Array, row: number): number =>
  (targets[row] as number) - 1 / (1 + Math.exp(-(odds[row] as number)))

const shrunk = (weight: number, by: number): number => (Math.abs(weight) <= by ? 0 : weight - Math.sign(weight) * by)
