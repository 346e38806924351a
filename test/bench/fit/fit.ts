// npm run fit -- CORPUS --fold-models FILE: learns src/fields/field-models.json, which weighs what may be headline, byline, date and captions,
// from the scrapes and gold records of CORPUS as labelled by models that never saw their sites (`npm run train -- CORPUS --fold-models FILE`).
// Prints the figures on sites left out for a row of thresholds; --folds-only stops there.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBlocks } from '../../../src/blocks/blocks.js'
import { type FieldModel, fieldModelFrom, storedFieldModel, WEIGHED, type Weighed } from '../../../src/fields/field-model.js'
import { labelWith } from '../../../src/labels/label.js'
import { modelFrom, type StoredModel } from '../../../src/labels/model.js'
import { readText } from '../../../src/text/text.js'
import { randomFrom } from '../../../src/training/boost.js'
import { type FieldLesson, fieldLessons, fieldModelOf } from '../../../src/training/field-lessons.js'
import type { Gold } from '../../../src/training/gold.js'
import { nicknameOf, renamed } from '../../../src/training/nicknames.js'
import { withStandfirst } from '../../../src/training/standfirsts.js'
import { hasMarkup, plainBlocks } from '../../../src/training/variants.js'
import type { LabelledPage } from '../../../src/types.js'
import { goldsOf } from '../golds.js'
import { type Answers, answersOf, figuresOf } from './figures.js'

const { values: flags, positionals } = parseArgs({
  options: { 'fold-models': { type: 'string' }, 'folds-only': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const corpus = positionals[0]
const foldModels = flags['fold-models']
if (corpus === undefined || foldModels === undefined) {
  console.error('expected the folder of a corpus and label models: npm run fit -- CORPUS --fold-models FILE')
  process.exit(2)
}
const MODELS = 'src/fields/field-models.json'
const FOLDS = [0, 1, 2, 3, 4]
const started = performance.now()
const say = (what: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`)

const golds = goldsOf(corpus).filter(({ kind }) => kind === 'article')
const labels = (JSON.parse(readFileSync(foldModels, 'utf8')) as readonly StoredModel[]).map(modelFrom)

const labelled = ({ fold }: Gold, page: Omit<LabelledPage, 'verdicts'>): LabelledPage => ({
  ...page,
  verdicts: labelWith(labels[fold] as (typeof labels)[number], page.blocks).value,
})
const pageOf = (gold: Gold): LabelledPage =>
  labelled(gold, readBlocks(readText(readFileSync(join(corpus, gold.file)), {}).value.lines).value)

/** A page as it would be without markup, where it has any. */
const plainPageOf = (gold: Gold, page: LabelledPage): LabelledPage | undefined =>
  hasMarkup(page.blocks) ? labelled(gold, { ...page, blocks: plainBlocks(page.blocks) }) : undefined

/** Every third page, as often without markup as with it, as it would be with a standfirst: with fewer such pages fewer of their headlines are right. */
const STANDFIRST_TURN = 3
const standfirstPageOf = (gold: Gold, page: LabelledPage, turn: number): LabelledPage | undefined => {
  if (turn % STANDFIRST_TURN !== 0 || !gold.headline) return
  const blocks = withStandfirst(page, turn % 2 === 0 ? plainBlocks(page.blocks) : page.blocks, gold.headline, turn)
  return blocks === undefined ? undefined : labelled(gold, { ...page, blocks })
}

/** Every fifth page as it would be if its only author signed by one word, as few do in a corpus and many in blogs and forums. */
const NICKNAME_TURN = 5
const nicknamePageOf = (gold: Gold, page: LabelledPage, turn: number): { page: LabelledPage; gold: Gold } | undefined => {
  const [author, ...others] = gold.authors ?? []
  const other = turn % NICKNAME_TURN === 0 && author !== undefined && others.length === 0 ? nicknameOf(author, randomFrom(turn)) : undefined
  if (author === undefined || other === undefined) return
  const named = labelled(gold, { ...page, blocks: renamed(page.blocks, author, other) })
  return { page: named, gold: { ...gold, authors: [other], authors_visible: [other] } }
}

say(`reading ${golds.length} articles`)
type PageLessons = { readonly fold: number; readonly lessons: readonly FieldLesson[] }
const byPage = Object.fromEntries(WEIGHED.map((field) => [field, []])) as unknown as Record<Weighed, PageLessons[]>
for (const [turn, gold] of golds.entries()) {
  const page = pageOf(gold)
  for (const field of WEIGHED) byPage[field].push({ fold: gold.fold, lessons: fieldLessons[field](page, gold) })
  // Headlines are hard to tell where nothing marks them, and half of the pages have marks.
  const plain = plainPageOf(gold, page)
  // A standfirst without a full stop is taken for the headline where no page has taught otherwise.
  for (const other of [plain, standfirstPageOf(gold, page, turn)]) {
    if (other !== undefined) byPage.headline.push({ fold: gold.fold, lessons: fieldLessons.headline(other, gold) })
  }
  const named = nicknamePageOf(gold, page, turn)
  if (named !== undefined) byPage.byline.push({ fold: gold.fold, lessons: fieldLessons.byline(named.page, named.gold) })
}

type Models = Readonly<Record<Weighed, FieldModel>>
/** As they are stored, so that the figures are those of what is shipped. */
const fitted = (fold: number | undefined): Models =>
  Object.fromEntries(
    WEIGHED.map((field) => {
      const own = byPage[field].filter((page) => page.fold !== fold)
      const model = fieldModelOf(
        field,
        own.map(({ lessons }) => lessons),
      )
      return [field, fieldModelFrom(storedFieldModel(model))]
    }),
  ) as Record<Weighed, FieldModel>

say(WEIGHED.map((field) => `${byPage[field].flatMap(({ lessons }) => lessons).length} candidates for ${field}`).join(', '))
const byFold = FOLDS.map(fitted)
say('reading each article by models that did not learn from its site')
const answers = golds.map((gold): Answers => answersOf(pageOf(gold), byFold[gold.fold] as Models))
for (const line of figuresOf(golds, answers)) console.log(line)

if (!flags['folds-only']) {
  say('the models of all sites')
  const models = fitted(undefined)
  const stored = Object.fromEntries(WEIGHED.map((field) => [field, storedFieldModel(models[field])]))
  writeFileSync(MODELS, `${JSON.stringify(stored, null, 2)}\n`)
}
say('done')
