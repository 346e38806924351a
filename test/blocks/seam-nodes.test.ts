import { expect, it } from 'vitest'
import { block } from '../block.js'
import { nodesOfMarkdown } from '../bench/seam-nodes.js'

it('a Markdown scrape shows the text nodes of its page, and which belong together', () => {
  const { paragraphs, answers } = nodesOfMarkdown(
    [
      block('', { markdown: '# Tide wall wins', kind: 'heading', level: 1 }),
      block('', { markdown: 'The [council](https://coastledger.example/c) voted **for** the wall.' }),
      block('', { markdown: '![The pier](https://coastledger.example/a.jpg)', kind: 'image' }),
      block('', { markdown: '- Snake\\_case and _slanted_', kind: 'item', level: 1 }),
    ],
    1,
  )
  expect(paragraphs.map(({ raw }) => raw)).toEqual([
    'Tide wall wins',
    'The',
    'council',
    'voted',
    'for',
    'the wall.',
    'Snake_case and',
    'slanted',
  ])
  expect([...answers]).toEqual([0, 1, 1, 1, 1, 0, 1])
})
