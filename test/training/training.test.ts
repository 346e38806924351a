import { describe, expect, it } from 'vitest'
import { chancesAmong, scoresOf } from '../../src/forest.js'
import { rowsFrom, scoreRows } from '../../src/labels/full-forest.js'
import { align } from '../../src/training/align.js'
import { articleWordsOf } from '../../src/training/article-words.js'
import { BOOST, boost, randomFrom } from '../../src/training/boost.js'
import { BOOST_FULL, boostFull } from '../../src/training/boost-full.js'
import { fieldLessons } from '../../src/training/field-lessons.js'
import type { Lexicon } from '../../src/labels/lexicon.js'
import type { Gold } from '../../src/training/gold.js'
import { countSite, type WordCounts, lexiconWithout } from '../../src/training/lexicon.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const ROWS = 4000

/** Rows whose target is "feature 0 above 120 and feature 1 below 60", and two features that say nothing. */
const lessons = () => {
  const random = randomFrom(7)
  const columns = Array.from({ length: 4 }, () => Uint8Array.from({ length: ROWS }, () => Math.floor(random() * 256)))
  const rows = Int32Array.from({ length: ROWS }, (_, i) => i)
  const targets = Uint8Array.from(rows, (r) => ((columns[0]?.[r] ?? 0) > 120 && (columns[1]?.[r] ?? 0) < 60 ? 1 : 0))
  return { columns, rows, targets, weights: new Float32Array(ROWS).fill(1) }
}

describe('boosting', () => {
  it('learns a rule of two features', () => {
    const all = lessons()
    const forest = boost(all, { ...BOOST, trees: 40, featureShare: 0.7 })
    const scores = scoresOf(forest, all.columns, ROWS)
    const wrong = [...scores].filter((score, r) => score > 0 !== (all.targets[r] === 1)).length
    expect(wrong / ROWS).toBeLessThan(0.02)
  })

  it('learns it with full trees, from as many rows as they need', () => {
    const all = lessons()
    const forest = boostFull(all, { ...BOOST_FULL, trees: 40, featureShare: 0.7 })
    const scores = new Float64Array(ROWS)
    const bytes = Uint8Array.from(all.columns.flatMap((column) => [...column]))
    const starts = all.columns.map((_, f) => f * ROWS)
    scoreRows(scores, forest, rowsFrom(bytes, { starts: Int32Array.from(starts), count: ROWS }), all.rows)
    const wrong = [...scores].filter((score, r) => score > 0 !== (all.targets[r] === 1)).length
    expect(wrong / ROWS).toBeLessThan(0.02)
  })

  it('moves no score by more than it may at a time, however rare the answer is', () => {
    const all = lessons()
    const rare = {
      ...all,
      targets: all.targets.map((target, r) => (r % 10 === 0 ? target : 0)),
      weights: all.weights.map((_, r) => (r % 10 === 0 ? 1 : 30)),
    }
    const most = (options: Partial<typeof BOOST>): number =>
      Math.max(...boost(rare, { ...BOOST, trees: 5, ...options }).leaves.map(Math.abs))
    expect(most({ mostStep: Number.POSITIVE_INFINITY })).toBeGreaterThan(BOOST.mostStep)
    expect(most({})).toBeCloseTo(BOOST.mostStep, 5)
  })

  it('learns which of a few rivals is right, and where none is', () => {
    const all = lessons()
    // Of four rows the first that the rule holds for is right: the others are so only among other rivals.
    const rivals = all.rows.map((r) => r >> 2)
    const targets = all.targets.map((target, r) => (target === 1 && !all.targets.subarray(r & ~3, r).includes(1) ? 1 : 0))
    const forest = boost({ ...all, targets, rivals }, { ...BOOST, trees: 40, featureShare: 0.7 })
    const strengths = scoresOf(forest, all.columns, ROWS).map(Math.exp)
    let wrong = 0
    for (let r = 0; r < ROWS; r += 4) {
      const none = 1 / (1 + strengths.subarray(r, r + 4).reduce((sum, strength) => sum + strength, 0))
      if (none > 0.5 === all.targets.subarray(r, r + 4).includes(1)) wrong++
    }
    expect(wrong / (ROWS / 4)).toBeLessThan(0.05)
  })

  it('learns which of the rivals on a page is the one, though each alone says nothing', () => {
    const random = randomFrom(3)
    const size = 4
    const own = new Uint8Array(ROWS)
    const targets = new Uint8Array(ROWS)
    for (let from = 0; from < ROWS; from += size) {
      const level = Math.floor(random() * 200)
      const one = from + Math.floor(random() * size)
      for (let r = from; r < from + size; r++) own[r] = level + (r === one ? 50 : 0)
      targets[one] = 1
    }
    const rivals = Int32Array.from(targets, (_, r) => Math.floor(r / size))
    const all = { columns: [own], rows: Int32Array.from(targets.keys()), targets, weights: new Float32Array(ROWS).fill(1), rivals }
    const scores = scoresOf(boost(all, { ...BOOST, trees: 60, featureShare: 1, rowShare: 1 }), all.columns, ROWS)
    let right = 0
    for (let from = 0; from < ROWS; from += size) {
      const chances = chancesAmong(scores.slice(from, from + size))
      if (targets[from + chances.indexOf(Math.max(...chances))] === 1) right++
    }
    expect(right / (ROWS / size)).toBeGreaterThan(0.95)
  })

  it('gives the same forest at every run', () => {
    const options = { ...BOOST, trees: 5 }
    expect(boost(lessons(), options)).toEqual(boost(lessons(), options))
    expect(boostFull(lessons(), options)).toEqual(boostFull(lessons(), options))
  })
})

describe('aligning', () => {
  const first = 'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town.'
  const second = 'Fishing crews had asked for a gate in the wall, and the engineers have now drawn one that opens at low tide.'
  const gold: Gold = {
    file: 'tide.txt',
    kind: 'article',
    site: 'coastledger.example',
    fold: 0,
    headline: 'Tide wall wins council vote',
    authors: ['Mara Quill'],
    date: '2026-02-03',
    body: `${first}\n\n${second}`,
    captions: ['The pier at dawn'],
  }
  const texts = [
    'Home',
    first,
    'Tide wall wins council vote',
    'By Mara Quill',
    '3 February 2026',
    first,
    second,
    'The pier at dawn, by Voss',
  ]
  const targets = align(
    texts.map((text) => block(text, { gap: 1 })),
    gold,
  )

  it('finds body, headline, byline, date and caption', () => {
    expect([...targets.headline]).toEqual([0, 0, 1, 0, 0, 0, 0, 0])
    expect([...targets.byline]).toEqual([0, 0, 0, 1, 0, 0, 0, 0])
    expect([...targets.date]).toEqual([0, 0, 0, 0, 1, 0, 0, 0])
    expect([...targets.caption]).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('finds an author of one word where the word is signed by, and near the article alone', () => {
    const lines = [
      'Marc says',
      ...Array.from({ length: 8 }, (_, i) => `March ${2010 + i}`),
      'Tide wall wins council vote',
      'Marc',
      '3 February 2026 Marc',
      'Posted by Marc in Harbour',
      first,
      'Meet Marc and the crew of the pier',
      second,
      ...Array.from({ length: 7 }, () => 'More news of the harbour'),
      'Marc',
    ]
    const blocks = lines.map((text) => block(text))
    const { byline } = align(blocks, { ...gold, authors: ['Marc'] })
    const of = (value: number): readonly string[] => lines.filter((_, i) => byline[i] === value)
    expect(of(1)).toEqual(['Marc', '3 February 2026 Marc', 'Posted by Marc in Harbour'])
    expect(of(-1)).toEqual(['Marc'])
    expect([...align(blocks, { ...gold, authors: ['Mara Quill', 'Marc'] }).byline]).not.toContain(1)
  })

  it('takes one of two paragraphs with the same words', () => {
    expect(targets.body.filter((value) => value === 1)).toHaveLength(2)
    expect(targets.body[6]).toBe(1)
  })

  it('knows nothing of what the gold does not say', () => {
    const { file, kind, site, fold } = gold
    expect(
      new Set(
        align(
          texts.map((text) => block(text, { gap: 1 })),
          { file, kind, site, fold },
        ).headline,
      ),
    ).toEqual(new Set([-1]))
    expect(
      new Set(
        align(
          texts.map((text) => block(text, { gap: 1 })),
          { ...gold, kind: 'forum' },
        ).body,
      ),
    ).toEqual(new Set([-1]))
  })
})

const leanOf = (word: string, { known, short }: Lexicon): number | undefined => short[known.texts.indexOf(word)]

describe('counting words', () => {
  it('keeps words of many sites, and leaves the sites of one fold out', () => {
    const counts: WordCounts = new Map()
    for (let site = 0; site < 20; site++)
      countSite(counts, site % 5, [
        { tokens: ['subscribe', 'now'], isBody: false },
        { tokens: ['tide', `site${site}`], isBody: true },
      ])
    const lexicon = lexiconWithout(counts, undefined)
    expect(leanOf('subscribe', lexicon)).toBeLessThan(-2)
    expect(leanOf('tide', lexicon)).toBeGreaterThan(2)
    expect(leanOf('site3', lexicon)).toBeUndefined()
    expect(leanOf('tide', lexiconWithout(counts, 0))).toBeLessThan(leanOf('tide', lexicon) ?? 0)
  })
})

describe('the words of articles and of other pages', () => {
  const page = (site: number, kind: string, language: string, words: readonly string[]) => ({
    gold: { site: `site${site}`, kind } as Gold,
    language,
    page: words,
    body: words,
  })
  const both = Array.from({ length: 25 }, (_, site) => [
    page(site, 'article', 'en', ['tide', 'the']),
    page(site + 100, 'product', 'en', ['cart', 'the']),
  ]).flat()

  it('lean to the kind of page on whose sites they stand', () => {
    const { page: leans } = articleWordsOf(both)
    expect(leans.get('tide')).toBeGreaterThan(0.1)
    expect(leans.get('cart')).toBeLessThan(-0.1)
    expect(leans.get('the') ?? 0).toBeCloseTo(0)
  })

  it('say nothing in a language whose sites are all of one kind', () => {
    const german = Array.from({ length: 30 }, (_, site) => page(site + 200, 'article', 'de', ['deich']))
    expect(articleWordsOf([...both, ...german]).page.has('deich')).toBe(false)
  })

  it('are of the languages whose sites are of both kinds', () => {
    expect(articleWordsOf(both).languages).toEqual(['en'])
  })

  it('are no numbers: those tell when the pages were scraped', () => {
    const dated = both.map((page) => (page.gold.kind === 'article' ? page : { ...page, page: [...page.page, '2031'] }))
    expect(articleWordsOf(dated).page.has('2031')).toBe(false)
  })

  it('are left out where few sites have them', () => {
    expect(articleWordsOf([...both, page(300, 'article', 'en', ['herring'])]).page.has('herring')).toBe(false)
  })
})

const MAYBE = { role: 'caption', confidence: 0.5, likelihoods: { ...NO_LIKELIHOODS, caption: 0.5 }, because: [] } as const

describe('what a caption is learned from', () => {
  const blocks = ['Tide wall wins council vote', 'The old basin lies open.', 'The pier at low tide. Photo: Dana Voss', 'Menu'].map(
    (text, index) => block(text, { index }),
  )
  const page = { lines: [], blocks, verdicts: blocks.map(() => MAYBE) }
  const gold = { captions: null, body: 'The old basin lies open.\nThe pier at low tide.' } as unknown as Gold

  it('is, where the captions are unknown, only what stands in the body and names no source', () => {
    expect(fieldLessons.caption(page, gold).map(({ isRight }) => isRight)).toEqual([false])
  })

  it('is not what stands right above a credit', () => {
    const credit = block('Dana Voss/dpa', { index: 2 })
    const above = { ...page, blocks: [...blocks.slice(0, 2), credit, ...blocks.slice(3)] }
    expect(fieldLessons.caption(above, gold)).toEqual([])
  })

  it('is nothing where an extractor made the body', () => {
    expect(fieldLessons.caption(page, { ...gold, silver: true })).toEqual([])
  })
})
