import { describe, expect, it } from 'vitest'
import { CUES } from '../../src/labels/cues/cues.js'
import { SECOND_CUES } from '../../src/labels/cues/second.js'
import { columnsOf, FEATURES, SECOND_FEATURES } from '../../src/labels/features.js'
import { seenPage } from '../../src/labels/label.js'
import { trainedFeatures } from '../../src/labels/model.js'
import { pageOf } from '../../src/labels/page.js'
import { LEARNED, type Learned } from '../../src/labels/second-look.js'
import type { Block } from '../../src/types.js'
import { block } from '../block.js'
import { EITHER, LEXICON, PROSE, SECOND_EITHER } from './cue-cases.js'

/** A block a line: `# ` and `## ` for headings, `- ` for items, `> ` for quotes, `![` for images, `[` for links, `**` for bold, `| ` for tables; ` / ` is a line end. */
const blockOf = (line: string): Block => {
  const [, marks, title] = /^(#+) (.*)$/u.exec(line) ?? []
  if (marks !== undefined) return block(title ?? '', { kind: 'heading', level: marks.length })
  if (/^(?:- |\d+\. )/u.test(line)) return block(line.replace(/^\S+ /u, ''), { kind: 'item', level: 1, markdown: line })
  if (line.startsWith('> ')) return block(line.slice(2), { kind: 'quote', level: 1 })
  if (line.startsWith('| ')) return block(line, { kind: 'table' })
  if (line.startsWith('    ')) return block(line.trim(), { kind: 'code' })
  if (line === '---') return block('', { kind: 'other' })
  const image = /^!\[(?<text>[^\]]*)\]$/u.exec(line)?.groups?.['text']
  if (image !== undefined) return block(image, { kind: 'image' })
  const link = /^\[(?<text>[^\]]+)\]\((?<url>[^)]+)\)(?<rest>.*)$/u.exec(line)?.groups
  if (link !== undefined) {
    const text = `${link['text']}${link['rest']}`
    return block(text, { linked: (link['text'] ?? '').length / text.length, links: [{ text: link['text'] ?? '', url: link['url'] ?? '' }] })
  }
  if (line.startsWith('**') && line.endsWith('**')) return block(line.slice(2, -2), { emphasised: 1, markdown: line })
  const text = line.replaceAll('**', '').replaceAll(' / ', ' ')
  return block(text, { markdown: line, gap: line.startsWith(' ') ? 3 : 0, spans: [[1, line.split(' / ').length]] })
}

/** The page of a case, `@` standing for a paragraph of running text, and the place of the block that `>>` marks. */
const read = (text: string) => {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith('>>'))
  const blocks = lines.map((line) =>
    blockOf((line.startsWith('>>') ? line.slice(2) : line).replace(/^(?<marks>[#>-]* ?)@$/u, `$<marks>${PROSE}`)),
  )
  return { page: pageOf(blocks, LEXICON), at }
}

describe('cues', () => {
  it.each(EITHER)('%s sees\n%s\nand leaves alone\n%s', (id, yes, no) => {
    const cue = CUES.find((one) => one.id === id)
    if (cue === undefined) throw new Error(`no cue ${id}`)
    const strength = (text: string) => {
      const { page, at } = read(text)
      const view = page.views[at]
      if (view === undefined) throw new Error(`no block is marked in ${text}`)
      const seen = cue.see(view, page, at)
      if (seen !== undefined) expect(cue.because(view, page, at)).not.toBe('')
      return seen ?? 0
    }
    expect(strength(yes)).toBeGreaterThan(0)
    expect(strength(yes)).toBeLessThanOrEqual(1)
    expect(strength(no)).toBeLessThan(strength(yes))
  })

  it('have a case each', () => {
    expect(CUES.map(({ id }) => id).filter((id) => !EITHER.some(([name]) => name === id))).toEqual([])
    const own = SECOND_CUES.map(({ id }) => id)
    expect(own.filter((id) => !SECOND_EITHER.some(([name]) => name === id))).toEqual([])
  })

  it.each(SECOND_EITHER)('%s, at the second look, sees %o more than %o', (id, yes, no) => {
    const cue = SECOND_CUES.find((one) => one.id === id)
    if (cue === undefined) throw new Error(`no cue ${id}`)
    const strength = ({ text, chances, at }: (typeof SECOND_EITHER)[number][1]) => {
      const { page } = read(text)
      const scores = Object.fromEntries(
        LEARNED.map((role) => [role, Float64Array.from(page.views, (_, i) => chances[role]?.[i] ?? -6)]),
      ) as Record<Learned, Float64Array>
      const seen = seenPage(page, scores)
      const view = seen.views[at]
      if (view === undefined) throw new Error('no such block')
      const found = cue.see(view, seen, at)
      if (found !== undefined) expect(cue.because(view, seen, at)).not.toBe('')
      return found ?? 0
    }
    expect(strength(yes)).toBeGreaterThan(strength(no))
  })

  it('have one name each, and the model was trained with them', () => {
    const features = [...FEATURES, ...SECOND_FEATURES].map(({ id }) => id)
    expect(new Set(features).size).toBe(features.length)
    expect(trainedFeatures()).toEqual(features)
  })

  it('take a block of 1 MB', () => {
    for (const piece of ['a ', '1. ', 'Aa ', 'https://', '(', '| ', '年', '© ', '@a', '+1 ', 'By ', '"', '1/1/'])
      expect(columnsOf(FEATURES, pageOf([block(piece.repeat(Math.ceil(1_000_000 / piece.length)))], LEXICON))).toHaveLength(FEATURES.length)
  })
})
