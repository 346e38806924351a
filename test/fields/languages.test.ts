import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { LANGUAGE_PAGES } from './language-pages.js'

const ADDRESS = 'https://coast.example/news/tide-wall-2'

describe.each(LANGUAGE_PAGES)('an article in $code', ({ code, headline, paragraphs, datelines, sources, dates }) => {
  const body = paragraphs.join('\n\n')

  it.each(paragraphs)('tells its language: %s', (paragraph) => {
    expect(clean(`${paragraph}\n\n${paragraph}\n`).record.language).toBe(code)
  })

  it.each([`# ${headline}`, `${headline} | The Coast Ledger\n\n# ${headline}`, `${headline}\n==========`])('has a headline: %j', (head) => {
    expect(clean(`${head}\n\n${body}\n`).record.headline).toBe(headline)
  })

  it.each(datelines)('has a dateline: %s', (opening, place, agency) => {
    expect(clean(`# ${headline}\n\n${opening}${body}\n`).record.dateline).toEqual({ place, agency })
  })

  it.each(sources)('has its address behind "%s"', (label) => {
    expect(clean(`# ${headline}\n\n${body}\n\n${label} ${ADDRESS}\n`).record.url).toBe(ADDRESS)
    expect(clean(`# ${headline}\n\n${body}\n\n${label}\n\n<${ADDRESS}>\n`).record.url).toBe(ADDRESS)
  })

  it.each(dates)('was published and changed when it says: %s', (lines, date, modified) => {
    const { record } = clean(`# ${headline}\n\n${lines}\n\n${body}\n`)
    expect({ date: record.date, modified: record.modified }).toEqual({ date, modified })
  })
})
