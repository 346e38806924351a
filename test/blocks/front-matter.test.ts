import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import { frontMatterOf } from '../../src/blocks/front-matter.js'

const linesOf = (text: string) => text.split('\n').map((line, i) => ({ number: i + 1, text: line }))
const entriesOf = (text: string) =>
  frontMatterOf(linesOf(text))?.frontMatter.entries.map(({ key, values }) => [key, values.map((value) => value.text)])

describe('frontMatterOf', () => {
  it('reads keys, lists, quotes and values that go on', () => {
    const text = [
      '---',
      'title: "Tide wall \\"wins\\" vote"',
      "site: 'The Ledger''s news'",
      'author:',
      '  - "[[Mara Quill]]"',
      '- Tobias Renn',
      'tags: [coast, "walls, high", pier]',
      'summary: >-',
      '  The council voted',
      '',
      '  by seven to four.',
      'draft: null',
      'link: "[Here](https://ledger.example/a)"',
      '---',
      'Text.',
    ]
    expect(entriesOf(text.join('\n'))).toEqual([
      ['title', ['Tide wall "wins" vote']],
      ['site', ["The Ledger's news"]],
      ['author', ['Mara Quill', 'Tobias Renn']],
      ['tags', ['coast', 'walls, high', 'pier']],
      ['summary', ['The council voted by seven to four.']],
      ['draft', []],
      ['link', ['Here']],
    ])
  })

  it('reads a title that is no YAML, and TOML', () => {
    expect(entriesOf('---\ntitle: Review: the "kettle" test\nurl:https://ledger.example/a\n...\nText.')).toEqual([
      ['title', ['Review: the "kettle" test']],
      ['url', ['https://ledger.example/a']],
    ])
    expect(entriesOf('\n+++\ntitle = "Tide wall"\n+++\nText.')).toEqual([['title', ['Tide wall']]])
  })

  it('reads lines with keys that no marks are around, where the first is the title', () => {
    const entries = [
      ['Title', ['Tide wall wins']],
      ['by', ['Mara Quill']],
    ]
    expect(entriesOf('Title: Tide wall wins\nby: Mara Quill\n\nText.')).toEqual(entries)
    expect(entriesOf('Title: Tide wall wins\nby: Mara Quill\n----------\nText.')).toEqual(entries)
  })

  it('reads the header of a record of a crawl, with its first line or without it', () => {
    const entries = [
      ['WARC-Type', ['conversion']],
      ['Content-Length', ['100']],
    ]
    expect(entriesOf('WARC/1.0\nWARC-Type: conversion\nContent-Length: 100\n\nText.')).toEqual(entries)
    expect(entriesOf('WARC-Type: conversion\nContent-Length: 100\n\nText.')).toEqual(entries)
  })

  it('names the lines of each value', () => {
    const { frontMatter } = frontMatterOf(linesOf('---\nauthor:\n  - Mara Quill\n  - Tobias Renn\n---')) ?? {}
    expect(frontMatter?.spans).toEqual([[1, 5]])
    expect(frontMatter?.entries[0]?.values.map(({ spans }) => spans)).toEqual([[[3, 3]], [[4, 4]]])
  })

  it('takes a rule for a rule, and a page between rules for a page', () => {
    for (const text of [
      '---\nTide wall wins vote\n---',
      '---\n\nTitle: Tide wall\n\n---',
      '---\ntitle: Tide wall',
      'Title: Tide wall\n---\nText.',
      'Title: Tide wall\nThe council voted.\n\nText.',
      'Name: Mara Quill\nTitle: Tide wall\n\nText.',
      'Title: Tide wall\nBy: Mara Quill',
      '---\n---\nText.',
      'toString\ntitle: a\nText.',
    ])
      expect(entriesOf(text)).toBeUndefined()
  })

  it('is no block of the page', () => {
    const { blocks, lines, format } = readBlocks(linesOf('---\ntitle: Tide wall\n---\n\n# Tide wall\n\nThe *council* voted.')).value
    expect(blocks.map(({ text }) => text)).toEqual(['Tide wall', 'The council voted.'])
    expect(lines[0]?.number).toBe(4)
    expect(format).toBe('markdown')
  })
})
