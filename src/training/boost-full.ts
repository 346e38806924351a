import { DEPTH, LEAVES } from '../forest.js'
import type { FullForest } from '../labels/full-forest.js'
import {
  addGains,
  BINS_SPACE,
  type Binned,
  BOOST,
  type BoostOptions,
  boosted,
  highest,
  type Lessons,
  NO_QUESTION,
  picked,
  type Question,
  type Search,
  type Shape,
} from './boost.js'

/** Nodes of the last level whose rows are parted. */
const WIDEST = LEAVES / 2
/** Numbers in the histogram of a node. */
const CELLS = BINS_SPACE * 2
/** A part with less curvature has too few doubtful rows to learn from. */
const LEAST_CURVATURE = 4

/** Full trees learn best from most of the rows, and from a good part of the features. */
export const BOOST_FULL: BoostOptions = { ...BOOST, rate: 0.08, rowShare: 0.8, featureShare: 0.3 }

/** Boosts full trees. */
export const boostFull = (lessons: Lessons, options: BoostOptions = BOOST_FULL): FullForest => {
  const { features, thresholds, ...others } = boosted(lessons, options, FULL)
  return { ...others, unit: 1, questions: questionsOf(features, thresholds) }
}

/** Nodes of a tree that ask. */
const NODES = LEAVES - 1

/** Features and thresholds of nodes counted from 0, as questions of nodes counted from 1. */
const questionsOf = (features: Uint16Array, thresholds: Uint8Array): Int32Array => {
  const questions = new Int32Array((features.length / NODES) * LEAVES)
  features.forEach((feature, q) => {
    const [tree, node] = [Math.floor(q / NODES), q % NODES]
    questions[tree * LEAVES + node + 1] = ((thresholds[q] as number) << 16) | feature
  })
  return questions
}

/** A feature that a tree may ask for: its bins in the rows of the sample, the histograms of the nodes of two levels, and room for a gain a cut. */
type Candidate = {
  readonly feature: number
  readonly bins: Uint8Array
  readonly gains: Float64Array
  above: Float64Array
  own: Float64Array
}
/** What a node asks, and the bins that answer it. */
type Best = { readonly gain: number; readonly question: Question; readonly bins: Uint8Array }

/** The questions of one tree, level by level: each node asks what tells most of its own rows. */
const growFull = ({ binned, chosen, sample, gradients, curvatures, caution }: Search): readonly Question[] => {
  const count = sample.length
  const nodes = new Uint8Array(count)
  const g = picked(gradients, sample, new Float64Array(count))
  const h = picked(curvatures, sample, new Float64Array(count))
  const candidates = chosen.map((feature): Candidate => {
    const { bins, edges } = binned[feature] as Binned
    const room = () => new Float64Array(WIDEST * CELLS)
    return { feature, bins: picked(bins, sample, new Uint8Array(count)), gains: new Float64Array(edges.length), above: room(), own: room() }
  })
  const questions: Question[] = []
  for (let k = 0; k < DEPTH; k++) {
    const size = 2 ** k
    const smaller = smallerHalves(nodes, size)
    const counted = rowsOf(nodes, smaller)
    const best = Array.from({ length: size }, (): Best => ({ gain: 0, question: NO_QUESTION, bins: nodes }))
    for (const candidate of candidates) {
      fillHistograms(candidate, { g, h, nodes, counted, smaller, size })
      for (let n = 0; n < size; n++) {
        const { gain, bin } = highest(gainsOf(candidate, n, caution))
        if (gain > (best[n]?.gain ?? 0)) best[n] = { gain, question: { feature: candidate.feature, bin }, bins: candidate.bins }
      }
    }
    for (const { question } of best) questions.push(question)
    for (let s = 0; s < count; s++) {
      const node = nodes[s] as number
      const { question, bins } = best[node] as Best
      nodes[s] = 2 * node + (question !== NO_QUESTION && (bins[s] as number) > question.bin ? 1 : 0)
    }
  }
  return questions
}

/** Of each two nodes below one the mark of that with fewer rows: the histogram of the other is what is left of the one above. */
const smallerHalves = (nodes: Uint8Array, size: number): Uint8Array => {
  const counts = new Int32Array(size)
  for (const node of nodes) counts[node] = (counts[node] as number) + 1
  return Uint8Array.from(counts, (count, n) =>
    size === 1 || count < (counts[n ^ 1] as number) || (count === counts[n ^ 1] && n % 2 === 0) ? 1 : 0,
  )
}

const rowsOf = (nodes: Uint8Array, marks: Uint8Array): Int32Array => {
  const rows = new Int32Array(nodes.length)
  let count = 0
  for (let s = 0; s < nodes.length; s++) if (marks[nodes[s] as number] === 1) rows[count++] = s
  return rows.subarray(0, count)
}

type Level = {
  readonly g: Float64Array
  readonly h: Float64Array
  readonly nodes: Uint8Array
  /** The rows of the marked nodes. */
  readonly counted: Int32Array
  readonly smaller: Uint8Array
  readonly size: number
}

/** Sums gradients and curvatures by node and bin. */
const fillHistograms = (candidate: Candidate, { g, h, nodes, counted, smaller, size }: Level): void => {
  const { above: own, own: above, bins } = candidate
  candidate.above = above
  candidate.own = own
  own.fill(0, 0, size * CELLS)
  for (let c = 0; c < counted.length; c++) {
    const s = counted[c] as number
    const cell = (nodes[s] as number) * CELLS + 2 * (bins[s] as number)
    own[cell] = (own[cell] as number) + (g[s] as number)
    own[cell + 1] = (own[cell + 1] as number) + (h[s] as number)
  }
  for (let n = 0; n < size; n++) {
    if (smaller[n] === 1) continue
    for (let b = 0; b < CELLS; b++) own[n * CELLS + b] = (above[(n >> 1) * CELLS + b] as number) - (own[(n ^ 1) * CELLS + b] as number)
  }
}

/** What each cut of the rows of node `n` gains. */
const gainsOf = ({ own, gains }: Candidate, n: number, caution: number): Float64Array => {
  gains.fill(0)
  addGains(gains, own, n, { caution, least: LEAST_CURVATURE })
  return gains
}

const FULL: Shape = {
  questions: NODES,
  grow: growFull,
  leavesOf: (tree, binned, count) => {
    const nodes = new Uint8Array(count)
    for (let k = 0; k < DEPTH; k++) {
      const level = Array.from({ length: 2 ** k }, (_, n) => tree[2 ** k - 1 + n] ?? NO_QUESTION)
      const columns = level.map(({ feature }) => (binned[feature] as Binned).bins)
      for (let r = 0; r < count; r++) {
        const node = nodes[r] as number
        const { bin } = level[node] as Question
        nodes[r] = 2 * node + (((columns[node] as Uint8Array)[r] as number) > bin ? 1 : 0)
      }
    }
    return nodes
  },
}
