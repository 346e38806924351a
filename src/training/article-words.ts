import { type ArticleWords, wordStrength } from '../article-signs.js'
import type { Leans } from '../leans.js'
import type { Gold } from './gold.js'
import { type SparseColumn, sparseLogistic } from './sparse-logistic.js'

/** The words of one page and of its body, each once, and the language that it is in. */
export type PageWords = {
  readonly gold: Gold
  readonly language: string | null
  readonly page: readonly string[]
  readonly body: readonly string[]
}

/** A word of fewer sites says more of the sites than of the word. */
const LEAST_SITES = 25
/** In a language with fewer sites of one kind every word would speak for the other kind. */
const LEAST_SITES_OF_KIND = 20
/** What a word must be worth, in log-likelihood of the pages that it is learned from. */
const PRICE = 0.6

type Column = SparseColumn & { readonly part: 'page' | 'body'; readonly word: string }

/**
 * What tells articles from other pages by their words: a few hundred words that are weighed together, since a list of words that are each
 * frequent on one kind of page counts what goes together many times over.
 */
export const articleWordsOf = (pages: readonly PageWords[]): ArticleWords => {
  const languages = comparableLanguages(pages)
  const compared = pages.filter(({ language }) => language !== null && languages.includes(language))
  const columns = [...columnsOf(compared, 'page'), ...columnsOf(compared, 'body')]
  const targets = Uint8Array.from(compared, ({ gold }) => (isArticle(gold) ? 1 : 0))
  const articles = targets.reduce((sum, is) => sum + is, 0)
  // Both kinds count the same, however many pages there are of each.
  const weights = Float64Array.from(targets, (is) => targets.length / (2 * (is === 1 ? articles : targets.length - articles)))
  const { bias, weights: found } = sparseLogistic({ columns, targets, weights }, PRICE)
  const leansOf = (part: Column['part']): Leans =>
    new Map(columns.flatMap((column, j) => (column.part === part && found[j] !== 0 ? [[column.word, found[j] as number] as const] : [])))
  return { bias, languages, page: leansOf('page'), body: leansOf('body') }
}

const isArticle = ({ kind }: Gold): boolean => kind === 'article'

/** The languages in which there are enough sites of articles and of other pages, in the order of the alphabet. */
const comparableLanguages = (pages: readonly PageWords[]): readonly string[] => {
  const sites = new Map<string, Set<string>>()
  for (const { gold, language } of pages) {
    const key = `${language} ${isArticle(gold)}`
    sites.set(key, (sites.get(key) ?? new Set()).add(gold.site))
  }
  const has = (language: string, is: boolean): boolean => (sites.get(`${language} ${is}`)?.size ?? 0) >= LEAST_SITES_OF_KIND
  const all = new Set(pages.flatMap(({ language }) => (language === null ? [] : [language])))
  return [...all].filter((language) => has(language, true) && has(language, false)).sort()
}

/** A number tells when the pages were scraped: the year of their copyright notices would make every article of that year none. */
const NUMBER = /\p{Nd}/u

/** Where each word of enough sites stands, in the order of the alphabet. */
const columnsOf = (pages: readonly PageWords[], part: Column['part']): readonly Column[] => {
  const found = new Map<string, { readonly rows: number[]; readonly values: number[]; readonly sites: Set<string> }>()
  for (const [row, page] of pages.entries()) {
    for (const word of page[part]) {
      if (NUMBER.test(word)) continue
      const own = found.get(word) ?? { rows: [], values: [], sites: new Set<string>() }
      found.set(word, own)
      own.rows.push(row)
      own.values.push(wordStrength(page[part]))
      own.sites.add(page.gold.site)
    }
  }
  return [...found]
    .filter(([, { sites }]) => sites.size >= LEAST_SITES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { rows, values }]) => ({ part, word, rows, values }))
}
