import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import type { Verdict } from '../types.js'
import { INGREDIENT_HEADINGS, METHOD_HEADINGS, SERVING_WORDS } from '../word-lists.js'
import { hasText, isBoxLine, isHeadingOf, keysOf, leftOut } from './headed-lines.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** A line that says for how many the dish is. */
const SERVING_LINE_WORDS = 5
/** "200 g of smoked herring, skinned, boned and cut into pieces as long as a finger" */
const INGREDIENT_WORDS = 24
/** From one heading to the other. */
const INGREDIENTS = 60
/** Lines that stand above the first heading. */
const SERVING_LINES = 4
/** The method begins so soon below its heading. */
const METHOD_REACH = 3

/**
 * The headings of a recipe, what stands between them, and for how many it is: lines so short are menus on most pages. The text must go on below the
 * second heading.
 */
export const recipeLines = ({ views }: Page, verdicts: readonly Verdict[], isText: (at: number) => boolean): ReadonlySet<number> => {
  const found = new Set<number>()
  const first = views.findIndex((view) => isHeadingOf(view, ingredientHeadings()))
  if (first < 0) return found
  const method = views.findIndex((view, at) => at > first && at <= first + INGREDIENTS && isHeadingOf(view, methodHeadings()))
  if (method < 0 || !hasText(method + 1, method + METHOD_REACH, isText)) return found
  for (let at = first; at <= method; at++) if (at === first || at === method || isBoxLine(views[at], INGREDIENT_WORDS)) found.add(at)
  for (let at = first - 1; at >= first - SERVING_LINES && isServing(views[at]); at--) found.add(at)
  return leftOut(found, verdicts)
}

const ingredientHeadings = onceMade(() => keysOf(INGREDIENT_HEADINGS))
const methodHeadings = onceMade(() => keysOf(METHOD_HEADINGS))

const isServing = (view: View | undefined): boolean =>
  view !== undefined &&
  view.words <= SERVING_LINE_WORDS &&
  view.marks.digits > 0 &&
  view.block.links.length === 0 &&
  servings().test(view.text)
const servings = onceMade(() => new RegExp(`(?<!\\p{Alpha})(?:${alternation(SERVING_WORDS)})(?!\\p{Alpha})`, 'iu'))
