import type { Block, Evidence, Likelihoods, Outcome, Verdict } from '../types.js'
import type { PageWords } from '../dictionary.js'
import { CUES } from './cues/cues.js'
import { SECOND_CUES, type SeenPage } from './cues/second.js'
import { decode } from './decode.js'
import { askCues, FEATURES, type Feature, roomForStrengths, SECOND_FEATURES, type Strengths, startOf } from './features.js'
import { addPulls, rowsFrom, scoreRows } from './full-forest.js'
import { gradeFeature, roomForGrades, scoresBy } from './grades.js'
import { withoutIslands } from './islands.js'
import { type Model, STATES, type State, shippedModel } from './model.js'
import { type Page, pageOf } from './page.js'
import { refine } from './refine.js'
import { firstLookOf, LEARNED, type Learned } from './second-look.js'
import { withoutSecondCopy } from './second-copy.js'
import { bodyThreshold } from './threshold.js'
import { LazyVerdict } from './verdict.js'
import { type Judged, judgedWithoutBoxes } from './without-boxes.js'

const SIZE = STATES.length
/** How many cues are named as reasons. */
const REASONS = 3
const ALL_FEATURES: readonly Feature<SeenPage>[] = [...FEATURES, ...SECOND_FEATURES]

/** The verdicts, and the words of the page, which others need not read again. */
export type Labelled = Outcome<readonly Verdict[]> & { readonly words: PageWords }

/** Gives every block its role: cues see, a model weighs, the best sequence wins. */
export const label = (blocks: readonly Block[]): Labelled => labelWith(shippedModel(), blocks)

export const labelWith = (model: Model, blocks: readonly Block[]): Labelled => {
  const { verdicts, page } = judgedWithoutBoxes(blocks, (some) => verdictsOf(model, some))
  return { value: withoutIslands(page, withoutSecondCopy(page, verdicts)), steps: [], warnings: [], words: page }
}

const verdictsOf = (model: Model, blocks: readonly Block[]): Judged => {
  const looked = look(model, blocks)
  const { states, maxima } = decode(emissionsOf(looked), model.transitions, SIZE)
  const reasons = reasonsIn(looked, model)
  const shares = sharesOf(maxima)
  const verdicts = states.map((state, i): Verdict => {
    const role = STATES[state] ?? 'noise'
    const likelihoods = likelihoodsOf(shares, i)
    return new LazyVerdict({ role, confidence: likelihoods[role], likelihoods }, () => reasons(i, role))
  })
  return { verdicts: refine(looked.page, verdicts), page: looked.page }
}

/** A page after both looks: the strengths of the cues of either, and the log-odds that the model gave. */
type Looked = {
  readonly page: SeenPage
  readonly strengths: Strengths
  readonly scores: Scores
}
type Scores = Readonly<Record<Learned, Float64Array>>

const look = (model: Model, blocks: readonly Block[]): Looked => {
  const page = pageOf(blocks, model.lexicon)
  const strengths = roomForStrengths(blocks.length)
  askCues(strengths, CUES, page, 0)
  const first = firstScores(model, strengths, blocks.length)
  const seen = seenPage(page, first)
  askCues(strengths, SECOND_CUES, seen, CUES.length)
  return { page: seen, strengths, scores: secondScores(model, strengths, first) }
}

/** Asks the forests of the first look about all blocks; features that none of them asks for are not graded. */
const firstScores = ({ grading, first }: Model, strengths: Strengths, count: number): Scores => {
  const grades = roomForGrades(count, grading)
  for (let f = 0; f < FEATURES.length; f++) {
    if (grading.isAsked[f] === 1) gradeFeature(grades, grading, f, strengths.bytes, startOf(FEATURES[f] as Feature, strengths))
  }
  return forRoles((role) => scoresBy(first[role], grades))
}

/** Blocks that the first look held to be less likely keep its score. */
const UNLIKELY = Math.log(0.01)

/** Asks the forests of the second look about the blocks that the first one left open. */
const secondScores = ({ second }: Model, strengths: Strengths, first: Scores): Scores => {
  const starts = new Int32Array(ALL_FEATURES.length)
  for (let f = 0; f < starts.length; f++) starts[f] = startOf(ALL_FEATURES[f] as Feature<SeenPage>, strengths)
  const best = highestOf(Object.values(first))
  const rows = rowsFrom(strengths.bytes, { starts, count: best.length }, (row) => (best[row] as number) > UNLIKELY)
  return forRoles((role) => {
    const scores = first[role].slice()
    scoreRows(scores, second[role], rows, likelyIn(scores))
    return scores
  })
}

/** The highest of the numbers at each place. */
const highestOf = ([first, ...others]: readonly Float64Array[]): Float64Array => {
  const highest = new Float64Array(first ?? [])
  for (const numbers of others)
    for (let i = 0; i < highest.length; i++) if ((numbers[i] as number) > (highest[i] as number)) highest[i] = numbers[i] as number
  return highest
}

const likelyIn = (scores: Float64Array): Int32Array => {
  const rows = new Int32Array(scores.length)
  let count = 0
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > UNLIKELY) rows[count++] = i
  return rows.subarray(0, count)
}

/** A page with what the first look gave, which the second look starts from. */
export const seenPage = (page: Page, scores: Scores): SeenPage => ({
  look: firstLookOf(page, scores),
  ...page,
})

const forRoles = (make: (role: Learned) => Float64Array): Record<Learned, Float64Array> =>
  Object.fromEntries(LEARNED.map((role) => [role, make(role)])) as Record<Learned, Float64Array>

/** Log-odds against noise, which has 0; those of body against what the page asks of it. */
const emissionsOf = ({ page, scores }: Looked): Float64Array => {
  const emissions = new Float64Array(page.views.length * SIZE)
  const threshold = bodyThreshold(
    scores.body,
    page.views.map(({ words }) => words),
  )
  const { body, caption } = scores
  const leastAt = (i: number): number => ((caption[i] as number) > (body[i] as number) ? threshold.strict : threshold.lenient)
  for (let s = 1; s < SIZE; s++) {
    const role = LEARNED[s - 1] as Learned
    const own = scores[role]
    for (let i = 0; i < own.length; i++) emissions[i * SIZE + s] = (own[i] as number) - (role === 'body' ? leastAt(i) : 0)
  }
  return emissions
}

/** The scores of the best sequences through each role, as shares (softmax). */
const sharesOf = (maxima: Float64Array): Float64Array => {
  const shares = new Float64Array(maxima.length)
  for (let first = 0; first < maxima.length; first += SIZE) {
    let best = Number.NEGATIVE_INFINITY
    for (let s = first; s < first + SIZE; s++) best = Math.max(best, maxima[s] as number)
    let sum = 0
    for (let s = first; s < first + SIZE; s++) {
      shares[s] = Math.exp((maxima[s] as number) - best)
      sum += shares[s] as number
    }
    for (let s = first; s < first + SIZE; s++) shares[s] = (shares[s] as number) / sum
  }
  return shares
}

const stateAt = (state: State): number => STATES.indexOf(state)
const NOISE = stateAt('noise')
const BODY = stateAt('body')
const HEADLINE = stateAt('headline')
const BYLINE = stateAt('byline')
const DATE = stateAt('date')
const CAPTION = stateAt('caption')

const likelihoodsOf = (shares: Float64Array, block: number): Likelihoods => {
  const first = block * SIZE
  return {
    headline: shares[first + HEADLINE] as number,
    kicker: 0,
    standfirst: 0,
    byline: shares[first + BYLINE] as number,
    date: shares[first + DATE] as number,
    caption: shares[first + CAPTION] as number,
    credit: 0,
    url: 0,
    site: 0,
    body: shares[first + BODY] as number,
    noise: shares[first + NOISE] as number,
  }
}

/** For block `i` the cues that moved the score of its role most; for noise, those that spoke against body. */
const reasonsIn = ({ page, strengths }: Looked, model: Model): ((i: number, role: State) => readonly Evidence[]) => {
  const pulls = new Float64Array(ALL_FEATURES.length)
  return (i, role) => {
    const strengthOf = (f: number): number => strengths.bytes[startOf(ALL_FEATURES[f] as Feature<SeenPage>, strengths) + i] as number
    pulls.fill(0)
    addPulls(pulls, model.second[role === 'noise' ? 'body' : role], strengthOf)
    return strongest(pulls, role === 'noise' ? -1 : 1, (f) => strengthOf(f) > 0).map((f) => evidenceOf(f, page, i, strengthOf(f)))
  }
}

/** The features with the strongest pull in one direction, among those whose cue has something to say. */
const strongest = (pulls: Float64Array, direction: 1 | -1, speaks: (f: number) => boolean): readonly number[] => {
  const best: number[] = []
  for (let f = 0; f < pulls.length; f++) {
    const pull = (pulls[f] ?? 0) * direction
    if (pull <= 0 || !speaks(f)) continue
    let place = best.length
    while (place > 0 && pull > (pulls[best[place - 1] ?? 0] ?? 0) * direction) place--
    if (place >= REASONS) continue
    best.splice(place, 0, f)
    if (best.length > REASONS) best.pop()
  }
  return best
}

const evidenceOf = (f: number, page: SeenPage, i: number, strength: number): Evidence => {
  const { cue, offset, id } = ALL_FEATURES[f] as Feature<SeenPage>
  const view = page.views[i + offset]
  const said = view === undefined ? '' : cue.because(view, page, i + offset)
  const where = offset === 0 ? '' : offset < 0 ? `${-offset} before: ` : `${offset} behind: `
  return { cue: id, strength: strength / 255, because: where + said }
}
