import stored from './article-model.json' with { type: 'json' }
import { type ArticleWords, countsOf, type PageCounts, type ReadPage, weighedSigns } from './article-signs.js'
import { chanceOf, type Forest, type PackedForest, scoresOf, unpacked } from './forest.js'
import { type PackedLeans, unpackedLeans } from './leans.js'

/** Below this a page is called no article. */
export const ARTICLE_CONFIDENCE = 0.3

/** Forests over the signs of a page: whether it is an article, and, if it is, whether the body is right. */
export type StoredArticleModel = {
  readonly signs: readonly string[]
  readonly words: { readonly bias: number; readonly languages: readonly string[]; readonly page: PackedLeans; readonly body: PackedLeans }
  readonly article: PackedForest
  readonly right: PackedForest
  readonly calibration: Calibration
}
export type ArticleModel = {
  readonly words: ArticleWords
  readonly article: Forest
  readonly right: Forest
  readonly calibration: Calibration
}

/** The line from the log-odds that the forests give to those that pages of other sites had (Platt 1999). */
export type Calibration = { readonly bias: number; readonly weight: number }

export const articleModelFrom = ({ words, article, right, calibration }: Omit<StoredArticleModel, 'signs'>): ArticleModel => ({
  calibration,
  words: { ...words, page: unpackedLeans(words.page), body: unpackedLeans(words.body) },
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
  const confidence = confidenceBy(shipped, signsOf(countsOf(page), shipped.words))
  return page.isList === true ? Math.min(confidence, LIST_CONFIDENCE) : confidence
}

/** Of ten such scrapes of the corpus two are of an article; the words of most languages tell the model nothing of them. */
const LIST_CONFIDENCE = 0.15

export const confidenceBy = ({ article, right, calibration }: Omit<ArticleModel, 'words'>, signs: readonly number[]): number =>
  calibrated(calibration, rawLogOdds({ article, right }, signs))

export const calibrated = ({ bias, weight }: Calibration, logOdds: number): number => chanceOf(bias + weight * logOdds)

/** The log-odds before calibration. */
export const rawLogOdds = ({ article, right }: Pick<ArticleModel, 'article' | 'right'>, signs: readonly number[]): number => {
  const columns = signs.map(asColumn)
  const chance = chanceOf(scoresOf(article, columns, 1)[0] ?? 0) * chanceOf(scoresOf(right, columns, 1)[0] ?? 0)
  return Math.log(chance / (1 - chance))
}

const asColumn = (sign: number): Uint8Array => Uint8Array.of(sign)
