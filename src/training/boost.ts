import { type Columns, DEPTH, type Forest, LEAVES } from '../forest.js'
import { slopesInto } from './slopes.js'

/** Rows to learn from: row r has the features columns[f][rows[r]], and should have the target targets[r], which counts weights[r] times. */
export type Lessons = {
  readonly columns: Columns
  readonly rows: Int32Array
  /** 0 or 1. */
  readonly targets: Uint8Array
  readonly weights: Float32Array
  /** Rows that are rivals for one answer stand together and have the same number; without numbers each row is a question of its own. */
  readonly rivals?: Int32Array
}

export type BoostOptions = {
  readonly trees: number
  /** How much of each tree's answer is taken. */
  readonly rate: number
  /** Shares of the rows and of the features that a tree is built from. */
  readonly rowShare: number
  readonly featureShare: number
  /** Added to the weight of a leaf: the higher, the more cautious its value. */
  readonly caution: number
  /** A leaf moves no score by more. */
  readonly mostStep: number
  /** Of the draws of rows and features: forests of several seeds differ by chance alone. */
  readonly seed?: number
}

/**
 * Where one row in three hundred has a role, an unbounded step of the first trees settles all that they find, on the few questions that they
 * happen to ask: of one page the headline was as good as sure to one model and impossible to the next.
 */
const MOST_STEP = 0.2

export const BOOST: BoostOptions = { trees: 200, rate: 0.1, rowShare: 0.25, featureShare: 0.12, caution: 8, mostStep: MOST_STEP }

export const SEED = 20

/** How many groups the 256 strengths of a cue are taken in while a question is looked for. */
const BINS = 48

/** How trees of one shape are grown. */
export type Shape = {
  /** How many questions a tree of DEPTH levels asks. */
  readonly questions: number
  grow(search: Search): readonly Question[]
  /** The leaf of each of `count` rows. */
  leavesOf(tree: readonly Question[], binned: readonly Binned[], count: number): Uint8Array
}

/** Trees of any shape: the questions and the leaves of one stand together. */
export type Boosted = Omit<Forest, 'unit'>

/** Boosts oblivious trees. */
export const boost = (lessons: Lessons, options: BoostOptions = BOOST): Forest => ({ ...boosted(lessons, options, OBLIVIOUS), unit: 1 })

/**
 * Gradient boosting of trees with the loss of `slopesInto` and Newton steps (Friedman 2001; Chen and Guestrin 2016).
 * Deterministic: the same lessons give the same trees.
 */
export const boosted = (lessons: Lessons, options: BoostOptions, { questions, grow, leavesOf }: Shape): Boosted => {
  const { rows, targets, weights } = lessons
  const { trees, rate, rowShare, featureShare, caution, mostStep, seed = SEED } = options
  const count = rows.length
  const binned = lessons.columns.map((column) => binnedColumn(column, rows))
  const useful = binned.flatMap(({ edges }, f) => (edges.length > 0 ? [f] : []))
  const bias = priorOf(targets, weights)
  const scores = new Float64Array(count).fill(bias)
  const gradients = new Float64Array(count)
  const curvatures = new Float64Array(count)
  const features = new Uint16Array(trees * questions)
  const thresholds = new Uint8Array(trees * questions)
  const leaves = new Float32Array(trees * LEAVES)
  const random = randomFrom(seed)
  for (let t = 0; t < trees; t++) {
    slopesInto({ gradients, curvatures }, lessons, scores)
    const sample = sampleOf(count, rowShare, random)
    const chosen = useful.filter(() => random() < featureShare)
    const tree = grow({ binned, chosen: chosen.length > 0 ? chosen : useful, sample, gradients, curvatures, caution })
    for (let q = 0; q < questions; q++) {
      const { feature, bin } = tree[q] ?? NO_QUESTION
      features[t * questions + q] = feature
      thresholds[t * questions + q] = binned[feature]?.edges[bin] ?? 255
    }
    const leaf = leavesOf(tree, binned, count)
    const sums = new Float64Array(LEAVES)
    const curves = new Float64Array(LEAVES)
    for (let r = 0; r < count; r++) {
      const l = leaf[r] as number
      sums[l] = (sums[l] as number) + (gradients[r] as number)
      curves[l] = (curves[l] as number) + (curvatures[r] as number)
    }
    for (let l = 0; l < LEAVES; l++) {
      const step = (rate * (sums[l] as number)) / ((curves[l] as number) + caution)
      leaves[t * LEAVES + l] = Math.max(-mostStep, Math.min(mostStep, step))
    }
    for (let r = 0; r < count; r++) scores[r] = (scores[r] as number) + (leaves[t * LEAVES + (leaf[r] as number)] as number)
  }
  return { bias, features, thresholds, leaves }
}

/** A feature of all rows in groups: bin b holds the strengths above edges[b - 1] up to edges[b]. */
export type Binned = { readonly bins: Uint8Array; readonly edges: readonly number[] }

const binnedColumn = (column: Uint8Array, rows: Int32Array): Binned => {
  const counts = new Int32Array(256)
  for (let r = 0; r < rows.length; r++) {
    const value = column[rows[r] as number] as number
    counts[value] = (counts[value] as number) + 1
  }
  const edges: number[] = []
  const step = rows.length / BINS
  let sum = 0
  let last = 0
  for (let value = 0; value < 255; value++) {
    const here = counts[value] as number
    if (here === 0) continue
    sum += here
    const isSilence = value === 0
    if ((isSilence || sum - last >= step) && sum < rows.length) {
      edges.push(value)
      last = sum
    }
  }
  const binOf = new Uint8Array(256)
  for (let value = 0, bin = 0; value < 256; value++) {
    binOf[value] = bin
    if (value === edges[bin]) bin++
  }
  const bins = new Uint8Array(rows.length)
  for (let r = 0; r < rows.length; r++) bins[r] = binOf[column[rows[r] as number] as number] as number
  return { bins, edges }
}

const priorOf = (targets: Uint8Array, weights: Float32Array): number => {
  let yes = 1
  let all = 2
  targets.forEach((target, r) => {
    yes += target * (weights[r] as number)
    all += weights[r] as number
  })
  return Math.log(yes / (all - yes))
}

/** Whether a feature of a row is in a bin above `bin`. */
export type Question = { readonly feature: number; readonly bin: number }
/** No feature has a bin above it: the answer is always no. */
export const NO_QUESTION: Question = { feature: 0, bin: BINS }

export type Search = {
  readonly binned: readonly Binned[]
  readonly chosen: readonly number[]
  readonly sample: Int32Array
  readonly gradients: Float64Array
  readonly curvatures: Float64Array
  readonly caution: number
}

/** The questions of one oblivious tree, each the one that tells most given those before it. */
const growOblivious = ({ binned, chosen, sample, gradients, curvatures, caution }: Search): readonly Question[] => {
  const questions: Question[] = []
  const nodes = new Uint16Array(sample.length)
  const g = picked(gradients, sample, new Float64Array(sample.length))
  const h = picked(curvatures, sample, new Float64Array(sample.length))
  const own = new Map(
    chosen.map((feature) => [feature, picked(binned[feature]?.bins ?? nodes, sample, new Uint8Array(sample.length))] as const),
  )
  const histogram = new Float64Array(LEAVES * BINS_SPACE)
  for (let k = 0; k < DEPTH; k++) {
    const size = 2 ** k
    let best: Question | undefined
    let bestGain = 0
    for (const [feature, bins] of own) {
      histogram.fill(0, 0, size * 2 * BINS_SPACE)
      for (let s = 0; s < sample.length; s++) {
        const cell = ((nodes[s] as number) * BINS_SPACE + (bins[s] as number)) * 2
        histogram[cell] = (histogram[cell] as number) + (g[s] as number)
        histogram[cell + 1] = (histogram[cell + 1] as number) + (h[s] as number)
      }
      const found = bestCut(histogram, { size, cuts: binned[feature]?.edges.length ?? 0, caution })
      if (found.gain <= bestGain) continue
      bestGain = found.gain
      best = { feature, bin: found.bin }
    }
    if (best === undefined) break
    questions.push(best)
    const { feature, bin } = best
    const bins = own.get(feature) as Uint8Array
    for (let s = 0; s < sample.length; s++) nodes[s] = ((nodes[s] as number) << 1) | ((bins[s] as number) > bin ? 1 : 0)
  }
  return questions
}

/** The values of some rows, put into `to`; a plain loop, since `TypedArray.from` takes ten times as long. */
export const picked = <T extends Float64Array | Uint8Array>(values: ArrayLike<number>, rows: Int32Array, to: T): T => {
  for (let s = 0; s < rows.length; s++) to[s] = values[rows[s] as number] as number
  return to
}

/** Bins of a node in a histogram; a power of two above BINS. A bin has two numbers, its gradients and its curvatures. */
export const BINS_SPACE = 64

/** The cut of a feature that raises the summed gain of all nodes most, over leaving them whole. */
const bestCut = (
  histogram: Float64Array,
  { size, cuts, caution }: { readonly size: number; readonly cuts: number; readonly caution: number },
): Cut => {
  const gains = new Float64Array(cuts)
  for (let n = 0; n < size; n++) addGains(gains, histogram, n, { caution, least: Number.NEGATIVE_INFINITY })
  return highest(gains)
}

export type Cut = { readonly gain: number; readonly bin: number }

/** The first of the cuts with the highest gain. */
export const highest = (gains: Float64Array): Cut => {
  let bin = 0
  for (let b = 1; b < gains.length; b++) if ((gains[b] as number) > (gains[bin] as number)) bin = b
  return { gain: gains[bin] ?? 0, bin }
}

/** Adds what each cut of the rows of node `n` gains; none where a part would have less than the least curvature. `gains` has a place for each cut. */
export const addGains = (
  gains: Float64Array,
  histogram: Float64Array,
  n: number,
  { caution, least }: { readonly caution: number; readonly least: number },
): void => {
  const cuts = gains.length
  const first = n * BINS_SPACE * 2
  let sum = 0
  let curve = 0
  for (let b = 0; b <= cuts; b++) {
    sum += histogram[first + 2 * b] as number
    curve += histogram[first + 2 * b + 1] as number
  }
  const whole = (sum * sum) / (curve + caution)
  let left = 0
  let leftCurve = 0
  for (let b = 0; b < cuts; b++) {
    left += histogram[first + 2 * b] as number
    leftCurve += histogram[first + 2 * b + 1] as number
    const right = sum - left
    const rightCurve = curve - leftCurve
    if (leftCurve < least || rightCurve < least) continue
    gains[b] = (gains[b] as number) + (left * left) / (leftCurve + caution) + (right * right) / (rightCurve + caution) - whole
  }
}

const OBLIVIOUS: Shape = {
  questions: DEPTH,
  grow: growOblivious,
  leavesOf: (tree, binned, count) => {
    const leaf = new Uint8Array(count)
    for (let k = 0; k < DEPTH; k++) {
      const { feature, bin } = tree[k] ?? NO_QUESTION
      const { bins } = binned[feature] as Binned
      for (let r = 0; r < count; r++) leaf[r] = ((leaf[r] as number) << 1) | ((bins[r] as number) > bin ? 1 : 0)
    }
    return leaf
  },
}

const sampleOf = (count: number, share: number, random: () => number): Int32Array => {
  const sample = new Int32Array(count)
  let size = 0
  for (let r = 0; r < count; r++) if (random() < share) sample[size++] = r
  return sample.subarray(0, size)
}

/** The same numbers from 0 to 1 at every run (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
