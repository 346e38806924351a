import type { Block } from '../types.js'
import { LEARNED, type Learned } from '../labels/second-look.js'
import type { Targets } from './align.js'

/** The blocks of a page as a model learns from them, with what is known of each. */
export type Sheet = { readonly blocks: readonly Block[]; readonly targets: Targets }

/** How often a page is learned from in each other form. */
const SHORT_SHARE = 0.6
const FOREIGN_SHARE = 0.15
const UNSPACED_SHARE = 0.08
const PLAIN_SHARE = 0.1

/**
 * Other forms of a page, for what a corpus of whole pages in a few languages lacks: short texts, languages that no list of words knows,
 * scripts without spaces, text without any markup.
 */
export const variantsOf = (sheet: Sheet, random: () => number): readonly Sheet[] => {
  const variants: Sheet[] = []
  const draws = [random(), random(), random(), random()] as const
  if (draws[0] < SHORT_SHARE) {
    const short = shortened(sheet, random)
    if (short !== undefined) {
      const tongue = random()
      variants.push(
        tongue < 0.4 ? inForeignWords(short) : tongue < 0.55 ? withoutSpaces(short) : tongue < 0.7 ? withoutMarkup(short) : short,
      )
    }
  }
  if (draws[1] < FOREIGN_SHARE) variants.push(inForeignWords(sheet))
  if (draws[2] < UNSPACED_SHARE) variants.push(withoutSpaces(sheet))
  if (draws[3] < PLAIN_SHARE) variants.push(withoutMarkup(sheet))
  return variants
}

const LEAST_PARAGRAPHS = 2
const MOST_PARAGRAPHS = 7
/** How many blocks before the first paragraph are looked at for the headline. */
const HEAD = 12

/** The head and the first paragraphs of an article, some of them cut to their first sentence, and a little of what follows. */
const shortened = ({ blocks, targets }: Sheet, random: () => number): Sheet | undefined => {
  const first = targets.body.indexOf(1)
  if (first < 0) return
  const count = LEAST_PARAGRAPHS + Math.floor(random() * (MOST_PARAGRAPHS - LEAST_PARAGRAPHS + 1))
  const isCut = random() < 0.5
  const kept: { block: Block; at: number }[] = []
  const title = targets.headline.lastIndexOf(1, first)
  for (let at = title >= first - HEAD && title >= 0 ? title : first; at < first; at++) kept.push({ block: blocks[at] as Block, at })
  let paragraphs = 0
  let at = first
  for (; at < blocks.length && paragraphs < count; at++) {
    const block = blocks[at] as Block
    if (targets.body[at] === 1) paragraphs++
    kept.push({ block: isCut && targets.body[at] === 1 && random() < 0.6 ? firstSentence(block) : block, at })
  }
  const last = targets.body.lastIndexOf(1)
  const tail = random() < 0.5 ? 0 : Math.floor(random() * 8)
  for (let k = last + 1; k < blocks.length && k <= last + tail; k++) if (k >= at) kept.push({ block: blocks[k] as Block, at: k })
  return {
    blocks: kept.map(({ block }, index) => ({ ...block, index })),
    targets: forRoles((role) => Int8Array.from(kept, ({ at: from }) => targets[role][from] ?? -1)),
  }
}

const forRoles = (make: (role: Learned) => Int8Array): Targets =>
  Object.fromEntries(LEARNED.map((role) => [role, make(role)])) as Record<Learned, Int8Array>

const FIRST_SENTENCE = /^.{30,400}?[.!?。！？](?=\s|$)/u

const firstSentence = (block: Block): Block => {
  const text = FIRST_SENTENCE.exec(block.text)?.[0]
  return text === undefined ? block : { ...block, text, markdown: text }
}

const inBlocks = ({ blocks, targets }: Sheet, change: (text: string) => string): Sheet => ({
  targets,
  blocks: blocks.map((block) => ({
    ...block,
    text: change(block.text),
    markdown: change(block.markdown),
    links: block.links.map(({ text, url }) => ({ text: change(text), url })),
  })),
})

/** Vowels for vowels and consonants for consonants: words as long as they were, of a language that is on no list. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const CHANGED = 'onkpibhmulgtrwejcvszaqyxfd'
const ADDRESS = /(https?:\/\/\S+)/u

const foreign = (text: string): string =>
  text
    .split(ADDRESS)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/[a-z]/giu, (letter) => {
            const other = CHANGED[LETTERS.indexOf(letter.toLowerCase())] ?? letter
            return letter === letter.toLowerCase() ? other : other.toUpperCase()
          }),
    )
    .join('')

const inForeignWords = (sheet: Sheet): Sheet => inBlocks(sheet, foreign)

const FIRST_HAN = 0x4e00
const HAN_COUNT = 0x5000
const FULL_MARKS: Readonly<Record<string, string>> = { '.': '。', ',': '，', '!': '！', '?': '？', ':': '：' }

/** A word as one to three Chinese characters, the same each time. */
const hanOf = (word: string): string => {
  let hash = 7
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) >>> 0
  const size = word.length <= 3 ? 1 : word.length <= 8 ? 2 : 3
  let han = ''
  for (let k = 0; k < size; k++) {
    han += String.fromCharCode(FIRST_HAN + (hash % HAN_COUNT))
    hash = Math.imul(hash, 2654435761) >>> 0
  }
  return han
}

const unspaced = (text: string): string =>
  text
    .split(ADDRESS)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\p{Alpha}[\p{Alpha}\p{M}'’-]*/gu, (word) => hanOf(word.toLowerCase()))
            .replace(/[.,!?:](?=\s|$|["”’])/gu, (mark) => FULL_MARKS[mark] ?? mark)
            .replace(/(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])/gu, ''),
    )
    .join('')

const withoutSpaces = (sheet: Sheet): Sheet => inBlocks(sheet, unspaced)

const withoutMarkup = ({ blocks, targets }: Sheet): Sheet => ({ targets, blocks: plainBlocks(blocks) })

/** Blocks as a browser or a word processor leaves them: no links, no emphasis, no levels. */
export const plainBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => ({
    ...block,
    kind: block.kind === 'heading' || block.kind === 'quote' ? 'paragraph' : block.kind,
    level: block.kind === 'item' ? block.level : 0,
    markdown: block.text,
    linked: undefined,
    links: [],
    emphasised: 0,
  }))

/** Whether there is markup that `plainBlocks` would take away. */
export const hasMarkup = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, links, emphasised }) => kind === 'heading' || links.length > 0 || emphasised > 0)
