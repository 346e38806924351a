import { expect, it } from 'vitest'
import { bareBlock } from '../src/bare-block.js'
import { bodyOf } from '../src/body.js'

it.each([
  ['<publisher>: who <b>sends</b> it<br>', '\\<publisher>: who sends it'],
  ['`<publisher>` stands <span class="a">there</span>', '`<publisher>` stands there'],
])('keeps what looks like a tag and is none in the body: "%s"', (markdown, expected) => {
  expect(bodyOf([{ ...bareBlock(markdown, 'paragraph', [[1, 1]]), markdown }], 'markdown')).toBe(expected)
})

it.each([
  ['The harbour  council of   Port Ellery', 'The harbour council of Port Ellery'],
  ['The  **harbour**   council', 'The **harbour** council'],
  ['The harbour <br> council', 'The harbour council'],
  ['the lamps go out  \nalong the quay', 'the lamps go out  \nalong the quay'],
  ['Type `tide  --wall`  and wait', 'Type `tide  --wall`  and wait'],
])('has one space between two words: "%s"', (markdown, expected) => {
  expect(bodyOf([{ ...bareBlock(markdown, 'paragraph', [[1, 1]]), markdown }], 'markdown')).toBe(expected)
})

it('nests an item by the items above it, whatever depth the renderer gave the first', () => {
  const items = (
    [
      ['gates', 2],
      ['north', 3],
      ['roads', 2],
    ] as const
  ).map(([text, level]) => ({ ...bareBlock(text, 'item', [[1, 1]]), level, markdown: `- ${text}` }))
  expect(bodyOf(items, 'text')).toBe('- gates\n\n    - north\n\n- roads')
})
