import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import type { Verdict } from '../types.js'
import { INGREDIENT_HEADINGS, METHOD_HEADINGS, SERVING_WORDS } from '../word-lists.js'
import type { Page } from './page.js'
import { SECTION_FAMILIES, type View } from './view.js'

/** A heading and a line that says for how many the dish is. */
const HEADING_WORDS = 5
const HEADING_LETTERS = 40
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
  const first = views.findIndex((view) => isHeading(view, ingredientHeadings()))
  if (first < 0) return found
  const method = views.findIndex((view, at) => at > first && at <= first + INGREDIENTS && isHeading(view, methodHeadings()))
  if (method < 0 || !hasText(method + 1, method + METHOD_REACH, isText)) return found
  for (let at = first; at <= method; at++) if (at === first || at === method || isIngredient(views[at])) found.add(at)
  for (let at = first - 1; at >= first - SERVING_LINES && isServing(views[at]); at--) found.add(at)
  return new Set([...found].filter((at) => verdicts[at]?.role === 'noise' || verdicts[at]?.role === 'caption'))
}

const hasText = (from: number, to: number, isText: (at: number) => boolean): boolean => {
  for (let at = from; at <= to; at++) if (isText(at)) return true
  return false
}

const isHeading = ({ text, block }: View, headings: ReadonlySet<string>): boolean =>
  text.length <= HEADING_LETTERS && block.links.length === 0 && headings.has(text.toLowerCase().replace(MARK_BEHIND, ''))
const MARK_BEHIND = /\s?[:：]?\s?$/u
const ingredientHeadings = onceMade(() => new Set(INGREDIENT_HEADINGS))
const methodHeadings = onceMade(() => new Set(METHOD_HEADINGS))

const isIngredient = (view: View | undefined): boolean =>
  view !== undefined &&
  view.words > 0 &&
  view.words <= INGREDIENT_WORDS &&
  view.block.links.length === 0 &&
  (view.block.kind === 'paragraph' || view.block.kind === 'item') &&
  !SECTION_FAMILIES.some((family) => view.phrases.opening.has(family)) &&
  !view.phrases.words.has('advertisement')

const isServing = (view: View | undefined): boolean =>
  view !== undefined && view.words <= HEADING_WORDS && view.marks.digits > 0 && view.block.links.length === 0 && servings().test(view.text)
const servings = onceMade(() => new RegExp(`(?<!\\p{Alpha})(?:${alternation(SERVING_WORDS)})(?!\\p{Alpha})`, 'iu'))
