import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import { clean } from '../../src/clean.js'
import { markdown } from '../../src/output/markdown.js'
import { readText } from '../../src/text/text.js'
import { filledLines, ledgerOf } from '../ledger.js'

const BODY = `The harbour council of Port Ellery voted on Tuesday to build the tide wall that has divided the town for two years.

Engineers told the council that work could begin as soon as the frost is out of the ground, and that it would take two years at the least.

Until then the harbour office will publish the plans in full, so that nobody can claim to have been surprised.`

const withFront = (front: string, rest = BODY) => clean(`---\n${front}\n---\n\n${rest}\n`)

describe('front matter', () => {
  it('gives the fields that it names, and the lines that they stand on', () => {
    const { record } = withFront(
      'title: Tide wall wins council vote\nauthor: Mara Quill and Tobias Renn\ndate: 2026-02-03 18:05\nsite: The Ledger',
    )
    expect(record).toMatchObject({
      headline: 'Tide wall wins council vote',
      byline: 'Mara Quill and Tobias Renn',
      authors: ['Mara Quill', 'Tobias Renn'],
      date: '2026-02-03T18:05',
      siteName: 'The Ledger',
      body: BODY,
    })
    expect(record.fields.headline?.lines).toEqual([[2, 2]])
    expect(record.fields.authors?.lines).toEqual([[3, 3]])
    expect(record.fields.date?.lines).toEqual([[4, 4]])
  })

  it('takes the headline of the page where the title says the same in fewer words', () => {
    const { record } = withFront('title: "Tide wall wins vote | The Ledger"', `# Tide wall wins harbour vote after two years\n\n${BODY}`)
    expect(record.headline).toBe('Tide wall wins harbour vote after two years')
    expect(record.body).toBe(BODY)
  })

  it('takes the name of the site off the title where the address confirms it', () => {
    const { record } = clean(
      `---\ntitle: "Tide wall wins council vote – Harbour Watch"\nurl: https://harbourwatch.example/tide\n---\n\n${BODY}\n`,
    )
    expect(record).toMatchObject({ headline: 'Tide wall wins council vote', siteName: 'Harbour Watch' })
  })

  it('gives the day of the article by the path of its address, where nothing else tells it', () => {
    const crawled = `WARC/1.0\nWARC-Target-URI: https://coast.example/2026/02/03/tide\nWARC-Date: 2026-03-10T12:00:00Z\n\nTide wall wins council vote\n\n${BODY}\n`
    expect(clean(crawled).record.date).toBe('2026-02-03')
  })

  it('takes the title where the text opens with a standfirst or with a heading of its own', () => {
    const { record } = withFront('title: "Tide wall wins vote | The Ledger"', `## What was decided\n\n${BODY}`)
    expect(record.headline).toBe('Tide wall wins vote')
  })

  it('keeps a time that the page alone shows, and tells of a day that differs', () => {
    const page = `# Tide wall wins council vote\n\nBy Mara Quill\n\nPublished 3 February 2026, 18:05\n\n${BODY}`
    expect(withFront('title: Tide wall wins council vote\npublished: 2026-02-03', page).record.date).toBe('2026-02-03T18:05')
    const { record } = withFront('title: Tide wall wins council vote\npublished: 2026-02-01', page)
    expect(record.date).toBe('2026-02-01')
    expect(record.warnings.map(({ code }) => code)).toContain('conflicting-dates')
  })

  it.each([
    ['2026-02', '2026-02'],
    ['2026-02-03T16:43-06:00', '2026-02-03T16:43-06:00'],
    ['2026-13', null],
    ['2026', null],
  ])('reads the date %s as %s', (date, value) => {
    expect(withFront(`title: Tide wall wins council vote\ndate: ${date}`).record.date).toBe(value)
  })

  it('takes the day on which a page was clipped for no date, and a name for no address', () => {
    const { record } = withFront(
      'title: Tide wall wins council vote\ncreated: 2026-02-11\nsource: The Ledger\nurl: https://ledger.example/a?utm_source=x',
    )
    expect(record.date).toBeNull()
    expect(record.url).toBe('https://ledger.example/a')
  })

  it('reads a header without marks, above a text that is no Markdown', () => {
    const { record } = clean(
      `Headline: Tide wall wins council vote\nByline: By Mara Quill\nPublication: The Ledger\n\n${BODY}\n\nA *star* stays.`,
    )
    expect(record).toMatchObject({ headline: 'Tide wall wins council vote', byline: 'Mara Quill', siteName: 'The Ledger' })
    expect(record.source.format).toBe('text')
  })

  it('reads a header that opens with the address, where it has the title', () => {
    const head = 'URL: https://ledger.example/a\nTitle: Tide wall wins council vote\nAuthor: Mara Quill\nDate: 2026-02-03'
    const { record } = clean(`${head}\n\n3 January 2025\n\nBy Sam Fox\n\n${BODY}`)
    expect(record).toMatchObject({
      headline: 'Tide wall wins council vote',
      authors: ['Mara Quill'],
      date: '2026-02-03',
      url: 'https://ledger.example/a',
    })
    expect(
      readBlocks(readText(`Source: the harbour office\nDate: 2026-02-03\n\n${BODY}`, {}).value.lines).value.frontMatter,
    ).toBeUndefined()
  })

  it('reads the header of a reader for language models, whose lines stand apart', () => {
    const head = 'Title: Tide wall wins vote | The Ledger\n\nURL Source: https://ledger.example/a\n\nPublished Time: 2026-02-03T08:10:00Z'
    const input = `${head}\n\nMarkdown Content:\n# Tide wall wins harbour vote\n\nhttps://other.example/b\n\n${BODY}`
    const cleaned = clean(input)
    expect(cleaned.record).toMatchObject({
      headline: 'Tide wall wins harbour vote',
      date: '2026-02-03T08:10:00+00:00',
      url: 'https://ledger.example/a',
      siteName: 'The Ledger',
    })
    expect(cleaned.record.fields.url?.lines).toEqual([[3, 3]])
    expect(ledgerOf(filledLines(readText(input, {}).value.lines), cleaned).faults).toEqual([])
  })

  it('takes a nickname, but no mail address and no word for everybody', () => {
    expect(withFront('title: Tide wall wins council vote\nauthor: nell').record.authors).toEqual(['nell'])
    expect(withFront('title: Tide wall wins council vote\nauthor: desk@ledger.example').record.authors).toEqual([])
  })

  it('loses no line', () => {
    const text = '---\ntitle: Tide wall\n# a remark\ntags:\n  - coast\n  - walls\n\nrest: 1\n---\nText.'
    for (const input of [text, text.replace('\n\n', '\n')])
      expect(ledgerOf(filledLines(readText(input, {}).value.lines), clean(input)).faults).toEqual([])
  })
})

/** Whether the body shows them again is open: they were taken out of it, and are known from the front matter alone. */
const KNOWN = [
  'headline',
  'byline',
  'authors',
  'agency',
  'date',
  'modified',
  'section',
  'siteName',
  'language',
  'captions',
  'url',
  'body',
] as const

describe('our own Markdown', () => {
  const names = readdirSync('fixtures/articles')
  it.each(names)('%s read again gives the same record', (name) => {
    const folder = join('fixtures/articles', name)
    const input = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? ''
    const { record } = clean(readFileSync(join(folder, input)))
    const again = clean(markdown(record)).record
    for (const key of KNOWN) expect(again[key]).toEqual(record[key])
  })
})
