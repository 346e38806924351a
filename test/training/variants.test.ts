import { describe, expect, it } from 'vitest'
import { LEARNED, type Learned } from '../../src/labels/second-look.js'
import { randomFrom } from '../../src/training/boost.js'
import { phrasesIn } from '../../src/phrases.js'
import { hasMarkup, plainBlocks, type Sheet, variantsOf } from '../../src/training/variants.js'
import { block } from '../block.js'

const TITLE = 'Tide wall wins council vote'
const PARAGRAPHS = Array.from(
  { length: 9 },
  (_, i) => `The harbour council of Port Ellery voted on plan ${i}, and the crews agreed. Work begins soon.`,
)
const MENU = ['Home', 'News', 'Sport']

const sheet: Sheet = (() => {
  const texts = [...MENU, TITLE, ...PARAGRAPHS, ...MENU]
  const blocks = texts.map((text, index) =>
    block(text, { index, kind: text === TITLE ? 'heading' : 'paragraph', level: text === TITLE ? 1 : 0, linked: 0, links: [] }),
  )
  const targetsOf = (role: Learned): Int8Array =>
    Int8Array.from(texts, (text) => Number(role === 'headline' ? text === TITLE : role === 'body' && PARAGRAPHS.includes(text)))
  const targets = Object.fromEntries(LEARNED.map((role) => [role, targetsOf(role)])) as Record<Learned, Int8Array>
  return { blocks, targets }
})()

const made = Array.from({ length: 200 }, (_, seed) => variantsOf(sheet, randomFrom(seed))).flat()
const textOf = ({ blocks }: Sheet): string => blocks.map(({ text }) => text).join('\n')

describe('other forms of a page', () => {
  it('are the same for the same seed', () => {
    expect(variantsOf(sheet, randomFrom(7))).toEqual(variantsOf(sheet, randomFrom(7)))
  })

  it('know as much of each block as the page does', () => {
    expect(made.length).toBeGreaterThan(50)
    for (const { blocks, targets } of made) {
      for (const role of LEARNED) expect(targets[role]).toHaveLength(blocks.length)
      expect(targets.headline.filter((target) => target === 1)).toHaveLength(1)
      expect(targets.body.filter((target) => target === 1).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('are short, in words of no language, in a script without spaces, and without markup', () => {
    const whole = made.filter(({ blocks }) => blocks.length === sheet.blocks.length)
    expect(made.some(({ blocks }) => blocks.length < 10)).toBe(true)
    expect(whole.some((variant) => !textOf(variant).includes('council') && /^[\x00-\x7f]*$/u.test(textOf(variant)))).toBe(true)
    expect(whole.some((variant) => /\p{Script=Han}{8}/u.test(textOf(variant)))).toBe(true)
    expect(whole.some(({ blocks }) => blocks.every(({ kind, linked }) => kind === 'paragraph' && linked === undefined))).toBe(true)
  })

  it('have labels of a real language around words of none', () => {
    const known = made.filter((variant) => !textOf(variant).includes('council') && variant.blocks.length === sheet.blocks.length)
    const labels = new Set(known.map(({ blocks }) => blocks[0]?.text))
    expect(known.some(({ blocks }) => blocks.slice(0, 3).every(({ text }) => phrasesIn(text).words.has('navigation')))).toBe(true)
    expect(labels.size).toBeGreaterThan(5)
  })

  it('have labels of the frame between short paragraphs, menus above them, and one sentence where a paragraph had two', () => {
    const isBroken = ({ targets: { body } }: Sheet): boolean => body.slice(body.indexOf(1), body.lastIndexOf(1)).includes(0)
    const short = made.filter((variant) => variant.blocks.length < sheet.blocks.length && textOf(variant).includes('Port Ellery'))
    expect(short.some(isBroken)).toBe(true)
    expect(short.some(({ blocks }) => blocks[0]?.text === MENU[0])).toBe(true)
    expect(short.some(({ blocks }) => blocks.some(({ text }) => text === 'Work begins soon.'))).toBe(true)
  })

  it('say author and day in a real language too, and some sign by one word', () => {
    const at = sheet.blocks.length
    const texts = ['By Mara Quill', 'Published 3 February 2026']
    const blocks = [...sheet.blocks, ...texts.map((text, i) => block(text, { index: at + i, kind: 'paragraph', linked: 0, links: [] }))]
    const targets = Object.fromEntries(
      LEARNED.map((role) => [role, Int8Array.from([...sheet.targets[role], Number(role === 'byline'), Number(role === 'date')])]),
    ) as Record<Learned, Int8Array>
    const signed = Array.from({ length: 120 }, (_, seed) => variantsOf({ blocks, targets }, randomFrom(seed), ['Mara Quill']))
      .flat()
      .filter((variant) => variant.blocks.length === blocks.length)
      .map((variant) => variant.blocks.slice(at).map(({ text }) => text))
    const isSaid = ([by = '', day = '']: readonly string[]): boolean =>
      phrasesIn(by).opening.has('by') && phrasesIn(day).opening.has('published')
    expect(signed.filter(isSaid).some(([by = '']) => !by.startsWith('By'))).toBe(true)
    expect(signed.some(([by = '']) => /^By (?:Mara|mquill|MaraQuill)$/u.test(by))).toBe(true)
  })

  it('say a word the same way wherever it stands', () => {
    for (const variant of made.filter(({ blocks }) => blocks.length === sheet.blocks.length)) {
      const [first, last] = [variant.blocks[0]?.text, variant.blocks.at(-MENU.length)?.text]
      expect(first).toBe(last)
    }
  })
})

describe('markup', () => {
  it('is taken away where there is any', () => {
    const marked = [
      block('Tide wall wins', { kind: 'heading', level: 1 }),
      block('The pier', { links: [{ text: 'pier', url: 'https://a.example/' }] }),
    ]
    expect(hasMarkup(marked)).toBe(true)
    expect(hasMarkup(plainBlocks(marked))).toBe(false)
    expect(plainBlocks(marked).map(({ text }) => text)).toEqual(['Tide wall wins', 'The pier'])
  })
})
