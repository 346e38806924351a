// npm run train -- CORPUS: learns src/labels/model.json and src/article-model.json from the scrapes and gold records of CORPUS.
// --records FILE writes the record of each scrape as read by models that never saw its site, to be scored;
// --fold-models FILE writes those five models, to fit field readers with; --folds-only stops there. --with-folds FILE takes such models and
// learns the confidence of records alone, which rests on the fields as they are read. --without FAMILY leaves out a family of cues (see
// FAMILIES, or `second` for those of the second look), to see what it brings: it implies --folds-only, and nothing is written to the project.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Calibration, calibrated, rawLogOdds, type StoredArticleModel, signsOf } from '../../../src/article-confidence.js'
import { type ArticleWords, countsOf, PAGE_SIGNS, type PageCounts } from '../../../src/article-signs.js'
import { readBlocks } from '../../../src/blocks/blocks.js'
import { readFields } from '../../../src/fields/fields.js'
import { packed, scoresOf } from '../../../src/forest.js'
import { packedLeans } from '../../../src/leans.js'
import { FAMILIES } from '../../../src/labels/cues/cues.js'
import { SECOND_CUES } from '../../../src/labels/cues/second.js'
import { columnsOf, FEATURES, type Feature, SECOND_FEATURES } from '../../../src/labels/features.js'
import { packedFull } from '../../../src/labels/full-forest.js'
import { labelWith, seenPage } from '../../../src/labels/label.js'
import { type Lexicon, packedLexicon } from '../../../src/labels/lexicon.js'
import { modelFrom, type StoredModel } from '../../../src/labels/model.js'
import { pageOf } from '../../../src/labels/page.js'
import { LEARNED, type Learned } from '../../../src/labels/second-look.js'
import { TEXT_LIMIT } from '../../../src/labels/view.js'
import { type ArticleRecord, record } from '../../../src/record.js'
import { readText } from '../../../src/text/text.js'
import { align, type Targets } from '../../../src/training/align.js'
import { randomFrom } from '../../../src/training/boost.js'
import { articleModelOf, calibrationOf, type PageLesson } from '../../../src/training/article-lessons.js'
import { articleWordsOf } from '../../../src/training/article-words.js'
import { areaUnderCurve, calibrationError, reliabilityOf, wordF1 } from '../../../src/training/figures.js'
import { goldsOf } from '../golds.js'
import type { Gold } from '../../../src/training/gold.js'
import { type Lesson, lessonsOf, PLANS } from '../../../src/training/lessons.js'
import { countSite, type WordCounts, lexiconWithout } from '../../../src/training/lexicon.js'
import { transitionsOf } from '../../../src/training/transitions.js'
import { type Sheet, variantsOf } from '../../../src/training/variants.js'
import { tokensOf } from '../../../src/words.js'
import { growing } from './columns.js'
import { type ForestOf, learn, type Look } from './threads.js'

const { values: flags, positionals } = parseArgs({
  options: {
    records: { type: 'string' },
    'fold-models': { type: 'string' },
    'folds-only': { type: 'boolean', default: false },
    'with-folds': { type: 'string' },
    without: { type: 'string' },
  },
  allowPositionals: true,
})
const corpus = positionals[0]
if (corpus === undefined) {
  console.error('expected the folder of a corpus: npm run train -- CORPUS')
  process.exit(2)
}
const families: Readonly<Record<string, readonly { readonly id: string }[]>> = { ...FAMILIES, second: SECOND_CUES }
const cuesLeftOut = flags.without === undefined ? [] : families[flags.without]
if (cuesLeftOut === undefined) {
  console.error(`found --without ${flags.without}, expected one of ${Object.keys(families).join(', ')}`)
  process.exit(2)
}
const isFoldsOnly = flags['folds-only'] || flags.without !== undefined
const FOLDS = [0, 1, 2, 3, 4]
const MODEL = 'src/labels/model.json'
const ARTICLE_MODEL = 'src/article-model.json'
/** A record is right whose page is an article and whose body has this word F1 with the gold one. */
const RIGHT_F1 = 0.8
const started = performance.now()
const say = (what: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`)

const golds = goldsOf(corpus)
const inputOf = (gold: Gold): Buffer => readFileSync(join(corpus, gold.file))
const blocksOf = (gold: Gold) => readBlocks(readText(inputOf(gold), {}).value.lines).value.blocks

const isArticle = ({ kind }: Gold): boolean => kind === 'article'

/** How much a page counts in a form that was made of it. */
const VARIANT_WEIGHT = 0.5

/** A page as it is, and in the other forms that are learned from. */
const sheetsOf = (gold: Gold, targets: ReadonlyMap<Gold, Targets>): readonly Sheet[] => {
  const sheet = { blocks: blocksOf(gold), targets: targets.get(gold) as Targets }
  return [sheet, ...variantsOf(sheet, randomFrom(golds.indexOf(gold)), gold.authors)]
}

/** For each page what is known of its blocks; and the words of each site, counted once. */
const readTargets = (): { targets: ReadonlyMap<Gold, Targets>; counts: WordCounts } => {
  const targets = new Map<Gold, Targets>()
  const counts: WordCounts = new Map()
  for (const site of new Set(golds.map((gold) => gold.site))) {
    const ofSite = golds.filter((gold) => gold.site === site)
    const words = ofSite.flatMap((gold) => {
      const blocks = blocksOf(gold)
      const own = align(blocks, gold)
      targets.set(gold, own)
      return blocks.flatMap(({ text }, i) =>
        own.body[i] === -1 ? [] : [{ tokens: tokensOf(text.slice(0, TEXT_LIMIT)), isBody: own.body[i] === 1 }],
      )
    })
    countSite(counts, ofSite[0]?.fold ?? 0, words)
  }
  return { targets, counts }
}

const readFirst = (
  targets: ReadonlyMap<Gold, Targets>,
  lexicons: readonly Lexicon[],
): { pages: readonly Lesson[]; columns: readonly Uint8Array[]; total: number } => {
  const all = growing(FEATURES.length)
  const pages = golds.filter(isArticle).flatMap((gold) =>
    sheetsOf(gold, targets).map(({ blocks, targets: own }, form): Lesson => {
      const page = pageOf(blocks, lexicons[gold.fold] as Lexicon)
      const start = all.size()
      all.add(columnsOf(FEATURES, page))
      const weight = form === 0 ? 1 : VARIANT_WEIGHT
      return { gold, start, count: blocks.length, targets: own, words: Float32Array.from(page.views, ({ words }) => words), weight }
    }),
  )
  return { pages, columns: silenced(FEATURES, all.columns()), total: all.size() }
}

/** Features of cues that are left out say nothing, so that no tree asks for them. */
const silenced = (features: readonly Pick<Feature, 'cue'>[], columns: readonly Uint8Array[]): readonly Uint8Array[] =>
  columns.map((column, f) => (cuesLeftOut.some(({ id }) => id === features[f]?.cue.id) ? new Uint8Array(column.length) : column))

type Scores = Record<Learned, Float64Array>

const readSecond = (targets: ReadonlyMap<Gold, Targets>, scores: Scores, lexicons: readonly Lexicon[]): readonly Uint8Array[] => {
  const all = growing(SECOND_FEATURES.length)
  for (const gold of golds.filter(isArticle)) {
    for (const { blocks } of sheetsOf(gold, targets)) {
      const start = all.size()
      const own = Object.fromEntries(LEARNED.map((role) => [role, scores[role].subarray(start, start + blocks.length)])) as Scores
      all.add(columnsOf(SECOND_FEATURES, seenPage(pageOf(blocks, lexicons[gold.fold] as Lexicon), own)))
    }
  }
  return silenced(SECOND_FEATURES, all.columns())
}

type Forests<L extends Look> = Readonly<Record<Learned, ForestOf[L]>>

const forestsFor = async <L extends Look>(
  look: L,
  { pages, columns }: { pages: readonly Lesson[]; columns: readonly Uint8Array[] },
  isLearned: (gold: Gold) => boolean,
): Promise<Forests<L>> => {
  const forests = await Promise.all(
    LEARNED.map(
      async (role) => [role, await learn(look, () => lessonsOf(role, { pages, columns, isLearned }), PLANS[role][look])] as const,
    ),
  )
  return Object.fromEntries(forests) as Record<Learned, ForestOf[L]>
}

/** For each row the scores of the forests that did not learn from its fold. */
const scoresLeftOut = (
  byFold: readonly Forests<'first'>[],
  { pages, columns, total }: { pages: readonly Lesson[]; columns: readonly Uint8Array[]; total: number },
): Scores => {
  const scores = Object.fromEntries(LEARNED.map((role) => [role, new Float64Array(total)])) as Scores
  for (const { gold, start, count } of pages) {
    const own = columns.map((column) => column.subarray(start, start + count))
    const forests = byFold[gold.fold]
    if (forests !== undefined) for (const role of LEARNED) scores[role].set(scoresOf(forests[role], own, count), start)
  }
  return scores
}

const stored = (
  pages: readonly Lesson[],
  { first, second, lexicon }: { first: Forests<'first'>; second: Forests<'second'>; lexicon: Lexicon },
): StoredModel => ({
  features: FEATURES.map(({ id }) => id),
  secondFeatures: SECOND_FEATURES.map(({ id }) => id),
  first: Object.fromEntries(LEARNED.map((role) => [role, packed(first[role])])) as StoredModel['first'],
  second: Object.fromEntries(LEARNED.map((role) => [role, packedFull(second[role])])) as StoredModel['second'],
  lexicon: packedLexicon(lexicon),
  transitions: transitionsOf(pages),
})

const leftOut =
  (fold: number) =>
  (gold: Gold): boolean =>
    isArticle(gold) && gold.fold !== fold

/** Learns the labels: five models that did not learn from one fold each, and what is needed to learn one of all. */
const learnLabels = async () => {
  say(`reading ${golds.length} scrapes`)
  const { targets, counts } = readTargets()
  const lexicons = FOLDS.map((fold) => lexiconWithout(counts, fold))
  say(`lexicons of ${lexicons.map(({ known }) => known.texts.length).join(', ')} words`)
  const { pages, columns, total } = readFirst(targets, lexicons)
  say(`${total} blocks, ${FEATURES.length} features; first look`)
  const firstByFold = await Promise.all(FOLDS.map((fold) => forestsFor('first', { pages, columns }, leftOut(fold))))
  const scores = scoresLeftOut(firstByFold, { pages, columns, total })
  say('second look')
  const both = [...columns, ...readSecond(targets, scores, lexicons)]
  say(`${both.length} features`)
  const secondByFold = await Promise.all(FOLDS.map((fold) => forestsFor('second', { pages, columns: both }, leftOut(fold))))

  const foldModels = FOLDS.map((fold) =>
    stored(
      pages.filter(({ gold }) => leftOut(fold)(gold)),
      { first: firstByFold[fold] as Forests<'first'>, second: secondByFold[fold] as Forests<'second'>, lexicon: lexicons[fold] as Lexicon },
    ),
  )
  return { foldModels, pages, columns, both, counts }
}

const learned = flags['with-folds'] === undefined ? await learnLabels() : undefined
const foldModels = learned?.foldModels ?? (JSON.parse(readFileSync(flags['with-folds'] as string, 'utf8')) as readonly StoredModel[])
say('records of pages by models that did not learn from their sites')
if (flags['fold-models'] !== undefined) writeFileSync(flags['fold-models'], JSON.stringify(foldModels))
const models = foldModels.map(modelFrom)
type Read = Omit<PageLesson, 'signs'> & { readonly record: ArticleRecord; readonly counts: PageCounts }
const read = golds.map((gold): Read => {
  const input = inputOf(gold)
  const options = { path: gold.file }
  const text = readText(input, {})
  const blocks = readBlocks(text.value.lines)
  const verdicts = labelWith(models[gold.fold] as (typeof models)[number], blocks.value.blocks)
  const fields = readFields({ ...blocks.value, verdicts: verdicts.value }, options)
  const made = record({ input, options, text, blocks, verdicts, fields }).record
  const counts = countsOf({ blocks: blocks.value.blocks, verdicts: verdicts.value, fields: fields.value })
  const isRight = gold.body && !gold.silver ? wordF1(made.body ?? '', gold.body) >= RIGHT_F1 : undefined
  return { gold, counts, isRight, record: made }
})

const wordsOf = (some: readonly Read[]): ArticleWords =>
  articleWordsOf(
    some.map(({ gold, counts: own, record: { language } }) => ({ gold, language, page: own.wordsOfPage, body: own.wordsOfBody })),
  )
const wordsByFold = FOLDS.map((fold) => wordsOf(read.filter(({ gold }) => gold.fold !== fold)))
const signed = read.map((one) => ({ ...one, signs: signsOf(one.counts, wordsByFold[one.gold.fold] as ArticleWords) }))
const articleByFold = FOLDS.map((fold) => articleModelOf(signed.filter(({ gold }) => gold.fold !== fold)))
const judged = signed.map((one) => ({
  ...one,
  logOdds: rawLogOdds(articleByFold[one.gold.fold] as (typeof articleByFold)[number], one.signs),
}))
/** The pages of which it is known whether they are articles with a right record. */
const knownOf = <P extends Pick<Read, 'gold' | 'isRight'>>(some: readonly P[]): readonly (P & { readonly isRight: boolean })[] =>
  some.flatMap((one) => {
    const isRight = isArticle(one.gold) ? one.isRight : false
    return isRight === undefined ? [] : [{ ...one, isRight }]
  })
const calibrationFor = (some: typeof judged) => calibrationOf(knownOf(some))
const calibrations = FOLDS.map((fold) => calibrationFor(judged.filter(({ gold }) => gold.fold !== fold)))
const sure = judged.map((one) => ({ ...one, confidence: calibrated(calibrations[one.gold.fold] as Calibration, one.logOdds) }))
if (flags.records !== undefined)
  writeFileSync(flags.records, sure.map(({ record: made, confidence }) => `${JSON.stringify({ ...made, confidence })}\n`).join(''))
const table = reliabilityOf(knownOf(sure))
console.log('confidence   cases    said   right')
for (const { from, cases: count, said, right } of table)
  console.log(
    `${from.toFixed(1).padStart(6)} to ${(from + 0.1).toFixed(1)}${String(count).padStart(6)}${(100 * said).toFixed(1).padStart(8)}${(100 * right).toFixed(1).padStart(8)}`,
  )
console.log(`expected calibration error: ${calibrationError(table).toFixed(3)}`)
const of = (is: boolean): readonly number[] => sure.filter(({ gold }) => isArticle(gold) === is).map(({ confidence }) => confidence)
console.log(`article or not, AUC: ${areaUnderCurve(of(true), of(false)).toFixed(3)}`)

if (!isFoldsOnly) {
  const { article, right } = articleModelOf(signed)
  const words = wordsOf(read)
  const pageModel: StoredArticleModel = {
    signs: PAGE_SIGNS.map(({ id }) => id),
    words: { ...words, page: packedLeans(words.page), body: packedLeans(words.body) },
    article: packed(article),
    right: packed(right),
    calibration: calibrationFor(judged),
  }
  writeFileSync(ARTICLE_MODEL, `${JSON.stringify(pageModel, null, 1)}\n`)
  if (learned !== undefined) {
    say('the model of all sites')
    const { pages, columns, both, counts } = learned
    const first = await forestsFor('first', { pages, columns }, isArticle)
    const second = await forestsFor('second', { pages, columns: both }, isArticle)
    writeFileSync(MODEL, `${JSON.stringify(stored(pages, { first, second, lexicon: lexiconWithout(counts, undefined) }), null, 1)}\n`)
  }
}
say('done')
