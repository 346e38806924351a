import stored from './article-model.json' with { type: 'json' }
import { type ArticleWords, countsOf, type PageCounts, type ReadPage, weighedSigns } from './article-signs.js'
import { chanceOf, type Forest, type PackedForest, scoresOf, unpacked } from './forest.js'
import { type PackedLeans, unpackedLeans } from './leans.js'

/** Below this a page is called no article. */
export const ARTICLE_CONFIDENCE = 0.3

/** Forests over the signs of a page: whether it is an article, and, if it is, whether the body is right. */
export type StoredArticleModel = {
  readonly signs: readonly string[]
  readonly words: Readonly<Record<keyof ArticleWords, PackedLeans>>
  readonly article: PackedForest
  readonly right: PackedForest
}
export type ArticleModel = { readonly words: ArticleWords; readonly article: Forest; readonly right: Forest }

export const articleModelFrom = ({ words, article, right }: Omit<StoredArticleModel, 'signs'>): ArticleModel => ({
  words: { page: unpackedLeans(words.page), body: unpackedLeans(words.body) },
  article: unpacked(article),
  right: unpacked(right),
})

/** The signs that the stored model was trained with. */
export const trainedSigns = (): readonly string[] => stored.signs

let shipped: ArticleModel | undefined

/** The signs of a page as the model takes them, a byte each. */
export const signsOf = (counts: PageCounts, words: ArticleWords): readonly number[] => weighedSigns(counts, words).map(asByte)

const asByte = (sign: number): number => Math.round(Math.max(0, Math.min(1, sign)) * 255)

/**
 * How sure that the page is an article and its body right, 0 to 1: the chance that it is an article, times the chance that the body of such
 * an article has a word F1 of 0.8 or more. Both were learned on pages with gold records and checked on sites that were left out.
 */
export const articleConfidence = (page: ReadPage): number => {
  shipped ??= articleModelFrom(stored)
  return confidenceBy(shipped, signsOf(countsOf(page), shipped.words))
}

export const confidenceBy = ({ article, right }: Pick<ArticleModel, 'article' | 'right'>, signs: readonly number[]): number => {
  const columns = signs.map(asColumn)
  return chanceOf(scoresOf(article, columns, 1)[0] ?? 0) * chanceOf(scoresOf(right, columns, 1)[0] ?? 0)
}

const asColumn = (sign: number): Uint8Array => Uint8Array.of(sign)
