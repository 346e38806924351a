import type { ArticleModel } from '../article-confidence.js'
import { PAGE_SIGNS } from '../article-signs.js'
import { BOOST, boost, type Lessons } from './boost.js'
import type { Gold } from './gold.js'

/** The signs of one page, and whether its record was right; undefined where the gold does not say. */
export type PageLesson = { readonly gold: Gold; readonly signs: readonly number[]; readonly isRight: boolean | undefined }

const ARTICLE_PLAN = { ...BOOST, trees: 60, rowShare: 0.7, featureShare: 0.5, caution: 4 }
const RIGHT_PLAN = { ...ARTICLE_PLAN, trees: 40 }

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
