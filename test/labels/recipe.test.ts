import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { recipeLines } from '../../src/labels/recipe.js'
import type { Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const taken = (...texts: readonly string[]): readonly string[] => {
  const verdicts = texts.map(
    (text): Verdict => ({ role: text === PROSE ? 'body' : 'noise', confidence: 0.6, likelihoods: NO_LIKELIHOODS, because: [] }),
  )
  const page = pageOf(
    texts.map((text, index) => block(text, { index })),
    LEXICON,
  )
  const found = recipeLines(page, verdicts, (at) => verdicts[at]?.role === 'body')
  return texts.filter((_, i) => found.has(i))
}

describe('a line of a recipe', () => {
  it.each([
    ['Serves 4', 'Ingredients', '2 smoked herrings', 'Method'],
    ['Für 4 Personen', 'Zutaten:', '2 geräucherte Heringe', 'Zubereitung'],
    ['Pour 4 personnes', 'Ingrédients', '2 harengs fumés', 'Préparation'],
    ['Para 4 personas', 'Ingredientes', '2 arenques ahumados', 'Elaboración'],
    ['4 Portioner', 'Ingredienser', '2 rökta sillar', 'Gör så här'],
    ['На 4 порции', 'Ингредиенты', '2 копчёные сельди', 'Приготовление'],
    ['分量：4人分', '材料', '燻製ニシン 2尾', '作り方'],
    ['4인분 분량', '재료', '훈제 청어 2마리', '만드는 법'],
  ])('is of the body, as are its headings: %s', (serving, ingredients, ingredient, method) => {
    const lines = [serving, ingredients, ingredient, method]
    expect(taken('Home', PROSE, ...lines, PROSE, 'Contact')).toEqual(lines)
  })

  it('is none where no text stands below the headings, or one of them alone', () => {
    expect(taken(PROSE, 'Ingredients', 'Recipes', 'Method', 'Contact', 'Imprint', 'Jobs', PROSE)).toEqual([])
    expect(taken(PROSE, 'Serves 4', 'Ingredients', '2 smoked herrings', PROSE)).toEqual([])
  })

  it('is no button between the headings', () => {
    expect(taken('Ingredients', '2 smoked herrings', 'Subscribe to our newsletter', 'Method', PROSE)).toEqual([
      'Ingredients',
      '2 smoked herrings',
      'Method',
    ])
  })
})
