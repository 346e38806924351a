import type { Block, Evidence, Verdict } from '../types.js'
import { boxesWithin, isText } from './boxes.js'
import type { Page } from './page.js'
import { LazyVerdict } from './verdict.js'

/** The verdicts of a page, and the page that they were given on. */
export type Judged = { readonly verdicts: readonly Verdict[]; readonly page: Page }

/** A box may hide another one below it. */
const MOST_ROUNDS = 3
/** So many blocks in a row that are not of the body end the text behind a box. */
const MOST_OTHERS = 2

/**
 * The verdicts of blocks, with the text behind boxes judged as if they did not stand there: on most pages a box ends the text, and so one inside
 * it looks like its end.
 */
export const judgedWithoutBoxes = (blocks: readonly Block[], judge: (blocks: readonly Block[]) => Judged): Judged => {
  const first = judge(blocks)
  const verdicts = [...first.verdicts]
  let judged = first
  let places = blocks.map((_, i) => i)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const boxes = boxesWithin(judged.page, judged.verdicts)
    if (boxes.size === 0) break
    for (const i of boxes) {
      const place = places[i] as number
      verdicts[place] = boxed(verdicts[place] as Verdict)
    }
    const others = [...places.keys()].filter((i) => !boxes.has(i))
    places = others.map((i) => places[i] as number)
    judged = judge(places.map((place) => blocks[place] as Block))
    for (const i of textBehind(judged, (k) => boxes.has((others[k] as number) - 1)))
      verdicts[places[i] as number] = asBody(judged.verdicts[i] as Verdict)
  }
  return { verdicts, page: first.page }
}

/**
 * What is of the body behind boxes that were taken out, as far as it goes on, with a paragraph right below it that may be of the body: the last
 * one stands above what the page says of its author. `isBehindBox` says whether a box stood right before a block.
 */
const textBehind = ({ verdicts, page }: Judged, isBehindBox: (at: number) => boolean): readonly number[] => {
  const found: number[] = []
  let run: number[] = []
  let others = Number.POSITIVE_INFINITY
  const endRun = (): void => {
    const last = run.findLastIndex((i) => isText(page, verdicts[i], i) || page.views[i]?.block.kind === 'item')
    if (run.some((i) => isText(page, verdicts[i], i))) found.push(...run.slice(0, last + 1))
    run = []
  }
  verdicts.forEach(({ role }, i) => {
    if (isBehindBox(i)) others = 0
    if (others > MOST_OTHERS) {
      endRun()
      return
    }
    const isOfBody = role === 'body' || (others === 0 && role === 'noise' && isText(page, verdicts[i], i))
    if (isOfBody) run.push(i)
    others = isOfBody ? 0 : others + 1
  })
  endRun()
  return found
}

const asBody = (verdict: Verdict): Verdict =>
  verdict.role === 'body' ? verdict : new LazyVerdict({ ...verdict, role: 'body' }, () => [BEHIND_BOX, ...verdict.because].slice(0, 3))
const BEHIND_BOX: Evidence = { cue: 'box', strength: 1, because: 'sentences right below text of the body, behind a box' }

const boxed = ({ confidence, likelihoods }: Verdict): Verdict => new LazyVerdict({ role: 'noise', confidence, likelihoods }, () => BOXED)
const BOXED: readonly Evidence[] = [{ cue: 'box', strength: 1, because: 'a box of other articles or of a newsletter inside the text' }]
