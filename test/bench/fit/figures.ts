import { readByline } from '../../../src/fields/byline.js'
import { readCaptions } from '../../../src/fields/captions.js'
import { readDates } from '../../../src/fields/dates.js'
import type { FieldModel, Weighed } from '../../../src/fields/field-model.js'
import { readHeadline } from '../../../src/fields/headline.js'
import { readLanguage } from '../../../src/fields/language.js'
import { readSiteName } from '../../../src/fields/site-name.js'
import { readSummary } from '../../../src/fields/summary.js'
import { readUrl } from '../../../src/fields/url.js'
import { plain } from '../../../src/training/align.js'
import { authorsF1, captionsF1, rightShare } from '../../../src/training/field-figures.js'
import type { Gold } from '../../../src/training/gold.js'
import type { LabelledPage } from '../../../src/types.js'

type Answer<T> = { readonly value: T; readonly confidence: number }

/** What the readers make of a page; the readers leave out what is below their own thresholds. */
export type Answers = {
  readonly headline: string
  readonly byline: Answer<readonly string[]>
  readonly date: Answer<string>
  readonly captions: readonly Answer<string>[]
}

export const answersOf = (page: LabelledPage, models: Readonly<Record<Weighed, FieldModel>>): Answers => {
  const url = readUrl(page, {}).value?.value
  const { authors, byline } = readByline(page, models.byline)
  const headline = readHeadline(page, { url, siteName: readSiteName(page, url)?.value }, models.headline).value
  const { date, modified } = readDates(page, { url, headline, language: readLanguage(page)?.value }, models.date).value
  const summary = readSummary(page, { headline, facts: [byline, date, modified] })
  return {
    headline: headline?.value ?? '',
    byline: { value: authors?.value ?? [], confidence: authors?.confidence ?? 0 },
    date: { value: date?.value.slice(0, 10) ?? '', confidence: date?.confidence ?? 0 },
    captions: readCaptions(page, { headline, byline, summary }, models.caption).map(({ value, confidence }) => ({
      value: value.text,
      confidence,
    })),
  }
}

const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

/** A table: the readers as they are, then with what is left above higher thresholds. */
export const figuresOf = (golds: readonly Gold[], answers: readonly Answers[]): readonly string[] => {
  const cases = golds.map((gold, i) => ({ gold, answer: answers[i] as Answers }))
  const headlines = cases.flatMap(({ gold, answer }) => (gold.headline ? [plain(answer.headline) === plain(gold.headline) ? 1 : 0] : []))
  return [
    `headline ${mean(headlines)}`,
    'above   byline  clean  right   date  clean  right  caption  clean',
    ...THRESHOLDS.map((least) => {
      const rows = cases.map((one) => rowOf(one, least))
      const of = (column: keyof Row): string => mean(rows.flatMap((row) => row[column] ?? [])).padStart(7)
      return `${least.toFixed(1).padEnd(6)}${(['byline', 'bylineClean', 'authorsRight', 'date', 'dateClean', 'dateRight', 'caption', 'captionClean'] as const).map(of).join('')}`
    }),
  ]
}

const mean = (values: readonly number[]): string =>
  ((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)).toFixed(1)

/** What a page counts for, undefined where it does not. */
type Row = {
  readonly byline: number | undefined
  readonly bylineClean: number | undefined
  /** Share of the authors given that are right. */
  readonly authorsRight: number | undefined
  readonly date: number | undefined
  readonly dateClean: number | undefined
  /** Whether a date given on a page that shows the true one is right. */
  readonly dateRight: number | undefined
  readonly caption: number | undefined
  readonly captionClean: number | undefined
}

const rowOf = ({ gold, answer }: { gold: Gold; answer: Answers }, least: number): Row => {
  const authors = answer.byline.confidence >= least ? answer.byline.value : []
  const date = answer.date.confidence >= least ? answer.date.value : ''
  const captions = answer.captions.filter(({ confidence }) => confidence >= least).map(({ value }) => value)
  const isShown = (gold.authors_visible?.length ?? 0) > 0
  return {
    byline: isShown ? authorsF1(authors, gold) : undefined,
    bylineClean: gold.authors?.length === 0 && !isShown ? Number(authors.length === 0) : undefined,
    authorsRight: gold.authors !== undefined && authors.length > 0 ? rightShare(authors, gold.authors) : undefined,
    date: gold.date_visible ? Number(date === gold.date) : undefined,
    dateClean: gold.date === null ? Number(date === '') : undefined,
    dateRight: gold.date_visible && date !== '' ? Number(date === gold.date) : undefined,
    caption: gold.captions && gold.captions.length > 0 ? captionsF1(captions, gold.captions) : undefined,
    captionClean: gold.captions?.length === 0 ? Number(captions.length === 0) : undefined,
  }
}
