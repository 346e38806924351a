import type { ArticleModel, Calibration } from '../article-confidence.js'
import { PAGE_SIGNS } from '../article-signs.js'
import { BOOST, boost, type Lessons } from './boost.js'
import type { Gold } from './gold.js'
import { sparseLogistic } from './sparse-logistic.js'

/** The signs of one page, and whether its record was right; undefined where the gold does not say. */
export type PageLesson = { readonly gold: Gold; readonly signs: readonly number[]; readonly isRight: boolean | undefined }

/**
 * Pages are few: each tree sees most of them and few of the signs, and adds little. On sites left out the area under the curve of articles is
 * 0.973, with half as many trees 0.970; more trees bring nothing.
 */
const ARTICLE_PLAN = { ...BOOST, trees: 300, rate: 0.05, rowShare: 0.9, featureShare: 0.3, caution: 2 }
/** With half as many trees again right records are told from others a little better (0.849 in place of 0.846), articles from other pages worse (0.962, 0.964). */
const RIGHT_PLAN = { ...BOOST, trees: 40, rate: 0.04, rowShare: 0.7, featureShare: 0.3, caution: 10 }

/** What tells articles from other pages, and right records from others. */
export const articleModelOf = (pages: readonly PageLesson[]): Pick<ArticleModel, 'article' | 'right'> => ({
  article: boost(
    lessonsFrom(pages, ({ gold }) => gold.kind === 'article'),
    ARTICLE_PLAN,
  ),
  right: boost(
    lessonsFrom(
      pages.filter(({ isRight }) => isRight !== undefined),
      ({ isRight }) => isRight === true,
    ),
    RIGHT_PLAN,
  ),
})

const lessonsFrom = (pages: readonly PageLesson[], isYes: (page: PageLesson) => boolean): Lessons => ({
  columns: PAGE_SIGNS.map((_, s) => Uint8Array.from(pages, ({ signs }) => signs[s] ?? 0)),
  rows: Int32Array.from(pages.keys()),
  targets: Uint8Array.from(pages, (page) => (isYes(page) ? 1 : 0)),
  weights: new Float32Array(pages.length).fill(1),
})

/** A page that the forests did not learn from: the log-odds that they gave, and whether it was an article and its record right. */
export type Case = { readonly logOdds: number; readonly isRight: boolean }

/** What the log-odds of forests are worth on pages that they did not learn from. */
export const calibrationOf = (cases: readonly Case[]): Calibration => {
  const column = { rows: [...cases.keys()], values: cases.map(({ logOdds }) => logOdds) }
  const { bias, weights } = sparseLogistic(
    {
      columns: [column],
      targets: Uint8Array.from(cases, ({ isRight }) => (isRight ? 1 : 0)),
      weights: new Float64Array(cases.length).fill(1),
    },
    0,
  )
  return { bias, weight: weights[0] ?? 1 }
}
