import type { Block, Evidence, Likelihoods, Outcome, Verdict } from '../types.js'
import type { PageWords } from '../dictionary.js'
import type { SeenPage } from './cues/second.js'
import { decode } from './decode.js'
import { columnsOf, FEATURES, type Feature, SECOND_FEATURES } from './features.js'
import { addPulls, type Columns, type Forest, scoresOf } from '../forest.js'
import { type Model, STATES, type State, shippedModel } from './model.js'
import { pageOf } from './page.js'
import { refine } from './refine.js'
import { firstLookOf, LEARNED, type Learned } from './second-look.js'
import { bodyThreshold } from './threshold.js'
import { LazyVerdict } from './verdict.js'

const SIZE = STATES.length
/** How many cues are named as reasons. */
const REASONS = 3
const ALL_FEATURES: readonly Feature<SeenPage>[] = [...FEATURES, ...SECOND_FEATURES]

/** The verdicts, and the words of the page, which others need not read again. */
export type Labelled = Outcome<readonly Verdict[]> & { readonly words: PageWords }

/** Gives every block its role: cues see, a model weighs, the best sequence wins. */
export const label = (blocks: readonly Block[]): Labelled => labelWith(shippedModel(), blocks)

export const labelWith = (model: Model, blocks: readonly Block[]): Labelled => {
  const looked = look(model, blocks)
  const { states, maxima } = decode(emissionsOf(looked), model.transitions, SIZE)
  const reasons = reasonsIn(looked, model)
  const value = states.map((state, i): Verdict => {
    const role = STATES[state] ?? 'noise'
    const likelihoods = likelihoodsOf(maxima, i)
    return new LazyVerdict({ role, confidence: likelihoods[role], likelihoods }, () => reasons(i, role))
  })
  return { value: refine(looked.page, value), steps: [], warnings: [], words: looked.page }
}

/** A page after both looks: what the model was asked, and the log-odds that it gave. */
export type Looked = { readonly page: SeenPage; readonly columns: Columns; readonly scores: Readonly<Record<Learned, Float64Array>> }

const look = (model: Model, blocks: readonly Block[]): Looked => {
  const page = pageOf(blocks, model.lexicon)
  const first = columnsOf(FEATURES, page, model.isAsked)
  const scores = forRoles((role) => scoresOf(model.first[role], first, blocks.length))
  const seen = seenPage(page, scores)
  const columns = [...first, ...columnsOf(SECOND_FEATURES, seen, (f) => model.isAsked(FEATURES.length + f))]
  return { page: seen, columns, scores: forRoles((role) => lookAgain(model.second[role], columns, scores[role])) }
}

/** Blocks that the first look held to be so unlikely are not looked at again: nearly all blocks for nearly all roles. */
const UNLIKELY = Math.log(0.002)

/** The scores of a second look, where there is one. */
const lookAgain = (forest: Forest, columns: Columns, scores: Float64Array): Float64Array => {
  const rows: number[] = []
  scores.forEach((score, i) => {
    if (score > UNLIKELY) rows.push(i)
  })
  const again = scoresOf(forest, columns, scores.length, Int32Array.from(rows))
  const merged = scores.slice()
  for (const i of rows) merged[i] = again[i] as number
  return merged
}

/** A page with what the first look gave, which the second look starts from. */
export const seenPage = (page: ReturnType<typeof pageOf>, scores: Readonly<Record<Learned, Float64Array>>): SeenPage => ({
  ...page,
  look: firstLookOf(page, scores),
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
  LEARNED.forEach((role, s) => {
    scores[role].forEach((score, i) => {
      emissions[i * SIZE + s + 1] = role === 'body' ? score - threshold : score
    })
  })
  return emissions
}

/** The scores of the best sequences through each role, as shares (softmax). */
const likelihoodsOf = (maxima: Float64Array, block: number): Likelihoods => {
  const first = block * SIZE
  let best = Number.NEGATIVE_INFINITY
  for (let s = first; s < first + SIZE; s++) best = Math.max(best, maxima[s] as number)
  let sum = 0
  for (let s = first; s < first + SIZE; s++) sum += Math.exp((maxima[s] as number) - best)
  const of = (state: State): number => Math.exp((maxima[first + STATES.indexOf(state)] as number) - best) / sum
  return {
    headline: of('headline'),
    kicker: 0,
    standfirst: 0,
    byline: of('byline'),
    date: of('date'),
    caption: of('caption'),
    credit: 0,
    url: 0,
    site: 0,
    body: of('body'),
    noise: of('noise'),
  }
}

/** For block `i` the cues that moved the score of its role most; for noise, those that spoke against body. */
const reasonsIn = ({ page, columns }: Looked, model: Model): ((i: number, role: State) => readonly Evidence[]) => {
  const pulls = new Float64Array(ALL_FEATURES.length)
  return (i, role) => {
    pulls.fill(0)
    const forest = model.second[role === 'noise' ? 'body' : role]
    addPulls(pulls, { forest, columns, i })
    return strongest(pulls, role === 'noise' ? -1 : 1, (f) => (columns[f]?.[i] ?? 0) > 0).map((f) => evidenceOf(f, page, i, columns))
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

const evidenceOf = (f: number, page: SeenPage, i: number, columns: Columns): Evidence => {
  const { cue, offset, id } = ALL_FEATURES[f] as Feature<SeenPage>
  const view = page.views[i + offset]
  const said = view === undefined ? '' : cue.because(view, page, i + offset)
  const where = offset === 0 ? '' : offset < 0 ? `${-offset} before: ` : `${offset} behind: `
  return { cue: id, strength: (columns[f]?.[i] ?? 0) / 255, because: where + said }
}
