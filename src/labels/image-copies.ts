import type { Likelihoods, Role, Verdict } from '../types.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** Buttons may stand between a text and its picture: "Show image". */
const BETWEEN = 2
const TEXT_WORDS = 4
/** One text above a picture that repeats it may be a caption; two are the text of steps. */
const SERIES = 2
/** In a series most of which is text, one is less likely none of the article. */
const LEAST_CHANCE = 0.2

/** What a block is where a picture repeats its text: the text is of the body, and what stands in place of the picture is none and no caption. */
export type Copied = { readonly role: Role; readonly likelihoods: Likelihoods }

/**
 * "Whip the cream." with "[Whip the cream.]" or `![Whip the cream.](4.jpg)` below it: the step of a recipe that its picture repeats. A caption
 * stands below its picture, not above. Of 32 blocks that stand so in articles of the corpus and were held for the body it has all.
 */
export const imageCopies = ({ views }: Page, verdicts: readonly Verdict[]): ReadonlyMap<number, Copied> => {
  const found = new Map<number, Copied>()
  const pairs = pairsIn(views)
  const steps = pairs.filter(([text]) => isSentence(views[text]))
  const isSeries =
    steps.length >= SERIES &&
    steps.filter(([text]) => TEXT_ROLES.has(verdicts[text]?.role)).length * 2 >= steps.length &&
    !steps.slice(1).some(([text], i) => hasTextBetween(views, (steps[i]?.[1] ?? 0) + 1, text))
  for (const [text, copy] of pairs) {
    const verdict = verdicts[text]
    if (verdict === undefined) continue
    const { role, likelihoods } = verdict
    if (!isSeries && !isCopy(views[copy] as View)) {
      // lynx writes a caption twice too: once for what stands in place of the image.
      if (role === 'body') found.set(copy, { role: 'noise', likelihoods: NO_CAPTION })
      continue
    }
    const isStep = isSentence(views[text]) && (role === 'caption' || (isSeries && role === 'noise'))
    const chance = likelihoods.body + likelihoods.caption
    if (role === 'body' || (isStep && (isSeries ? chance >= LEAST_CHANCE : likelihoods.body >= likelihoods.caption))) {
      found.set(text, { role: 'body', likelihoods: { ...likelihoods, body: chance, caption: 0 } })
      found.set(copy, { role: 'noise', likelihoods: NO_CAPTION })
    }
  }
  return found
}

const TEXT_ROLES: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['body', 'caption'])
const NO_CAPTION: Likelihoods = {
  headline: 0,
  kicker: 0,
  standfirst: 0,
  byline: 0,
  date: 0,
  caption: 0,
  credit: 0,
  url: 0,
  site: 0,
  body: 0,
  noise: 1,
}

/** Steps follow one another; between captions stand paragraphs. */
const hasTextBetween = (views: readonly View[], from: number, to: number): boolean => views.slice(from, to).some(({ isProse }) => isProse)

/** A text and its copy, by their places. */
type Pair = readonly [text: number, copy: number]

const pairsIn = (views: readonly View[]): readonly Pair[] => {
  const pairs: Pair[] = []
  for (let copy = 1; copy < views.length; copy++) {
    const text = textOf(views, copy)
    if (text !== undefined) pairs.push([text, copy])
  }
  return pairs
}

/** The place of the text that a block is a copy of. */
const textOf = (views: readonly View[], copy: number): number | undefined => {
  const view = views[copy]
  if (view === undefined || view.words < TEXT_WORDS) return
  if (isTwin(views[copy - 1], view)) return copy - 1
  if (!isCopy(view)) return
  for (let text = copy - 1; text >= Math.max(0, copy - 1 - BETWEEN); text--) {
    const above = views[text]
    if (above === undefined || above.isProse || above.key === view.key) return above?.key === view.key && !isCopy(above) ? text : undefined
  }
  return
}

/** lynx leaves no brackets around what stands in place of an image. */
const isTwin = (above: View | undefined, view: View): boolean =>
  above !== undefined &&
  view.endsSentence &&
  above.endsSentence &&
  view.block.kind === 'paragraph' &&
  above.block.kind === 'paragraph' &&
  above.key === view.key

const isCopy = (view: View): boolean => view.block.kind === 'image' || isBracketed(view)
/** pandoc and lynx wrap what stands in place of an image, and leave nothing but its brackets. */
const isBracketed = ({ text, block }: View): boolean => block.kind === 'paragraph' && text.startsWith('[') && text.endsWith(']')
const isSentence = (view: View | undefined): boolean =>
  view?.endsSentence === true && (view.block.kind === 'paragraph' || view.block.kind === 'item')
