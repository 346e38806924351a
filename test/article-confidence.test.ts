import { expect, it } from 'vitest'
import { trainedSigns } from '../src/article-confidence.js'
import { PAGE_SIGNS } from '../src/article-signs.js'

it('the confidence of a record was trained with the signs that it is asked of', () => {
  expect(trainedSigns()).toEqual(PAGE_SIGNS.map(({ id }) => id))
})
