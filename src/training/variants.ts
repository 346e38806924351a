import { LEARNED, type Learned } from '../labels/second-look.js'
import { NOISE_FAMILIES } from '../labels/view.js'
import type { Family } from '../languages.js'
import { phrasesIn, wordsOfFamily } from '../phrases.js'
import type { Block } from '../types.js'
import { countWords } from '../words.js'
import type { Targets } from './align.js'
import { factsIn } from './facts-in.js'
import { nicknameOf, renamed } from './nicknames.js'

/** The blocks of a page as a model learns from them, with what is known of each. */
export type Sheet = { readonly blocks: readonly Block[]; readonly targets: Targets }

/** How often a page is learned from in each other form. */
const SHORT_SHARE = 0.6
const FOREIGN_SHARE = 0.15
const UNSPACED_SHARE = 0.08
const PLAIN_SHARE = 0.1
const NICKNAME_SHARE = 0.12

/**
 * Other forms of a page, for what a corpus of whole pages in a few languages lacks: short texts, languages that no list of words knows,
 * scripts without spaces, text without any markup, authors who sign by one word.
 *
 * @param authors of the page, where they are known
 */
export const variantsOf = (sheet: Sheet, random: () => number, authors: readonly string[] = []): readonly Sheet[] => {
  const variants: Sheet[] = []
  const draws = [random(), random(), random(), random(), random()] as const
  if (draws[0] < SHORT_SHARE) {
    const short = shortened(sheet, random)
    if (short !== undefined) {
      const tongue = random()
      variants.push(
        tongue < 0.4
          ? inForeignWords(short, random)
          : tongue < 0.55
            ? withoutSpaces(short, random)
            : tongue < 0.7
              ? withoutMarkup(short)
              : short,
      )
    }
  }
  if (draws[1] < FOREIGN_SHARE) variants.push(inForeignWords(sheet, random))
  if (draws[2] < UNSPACED_SHARE) variants.push(withoutSpaces(sheet, random))
  if (draws[3] < PLAIN_SHARE) variants.push(withoutMarkup(sheet))
  const named = draws[4] < NICKNAME_SHARE ? byNickname(sheet, authors, random) : undefined
  if (named !== undefined) variants.push(named)
  return variants
}

const LEAST_PARAGRAPHS = 2
const MOST_PARAGRAPHS = 7
/** How many blocks before the first paragraph are looked at for the headline. */
const HEAD = 12
/** How many blocks of the page's frame stand above a short article and below it, where any do. */
const FRAME_ABOVE = 16
const FRAME_BELOW = 24
/** How often something of the frame follows a paragraph: an advertisement, a share button, a title of another article. */
const BROKEN_SHARE = 0.3

/** The head and the first paragraphs of an article, some of them cut to one sentence, with a little of the frame around and between them. */
const shortened = (sheet: Sheet, random: () => number): Sheet | undefined => {
  const { blocks, targets } = sheet
  const first = targets.body.indexOf(1)
  if (first < 0) return
  const count = LEAST_PARAGRAPHS + Math.floor(random() * (MOST_PARAGRAPHS - LEAST_PARAGRAPHS + 1))
  const isCut = random() < 0.5
  const breaks = random() < 0.5 ? breaksOf(sheet) : []
  const kept: { block: Block; at: number }[] = []
  const take = (at: number): void => {
    kept.push({ block: blocks[at] as Block, at })
  }
  const title = targets.headline.lastIndexOf(1, first)
  const head = title >= first - HEAD && title >= 0 ? title : first
  const above = random() < 0.5 ? 0 : Math.floor(random() * FRAME_ABOVE)
  for (let at = Math.max(0, head - above); at < first; at++) take(at)
  let paragraphs = 0
  let at = first
  for (; at < blocks.length && paragraphs < count; at++) {
    const block = blocks[at] as Block
    const isBody = targets.body[at] === 1
    kept.push({ block: isCut && isBody && random() < 0.6 ? oneSentence(block, random) : block, at })
    if (!isBody) continue
    paragraphs++
    if (breaks.length > 0 && random() < BROKEN_SHARE) take(breaks[Math.floor(random() * breaks.length)] as number)
  }
  const last = targets.body.lastIndexOf(1)
  const tail = random() < 0.4 ? 0 : Math.floor(random() * FRAME_BELOW)
  for (let k = last + 1; k < blocks.length && k <= last + tail; k++) if (k >= at) take(k)
  return {
    blocks: kept.map(({ block }, index) => ({ ...block, index })),
    targets: forRoles((role) => Int8Array.from(kept, ({ at: from }) => targets[role][from] ?? -1)),
  }
}

/** A label or the title of another article is no longer. */
const BREAK_LETTERS = 80

/** The short blocks that have no role; of those that say what they are, where any do. */
const breaksOf = ({ blocks, targets }: Sheet): readonly number[] => {
  const short = blocks.flatMap(({ text }, i) =>
    text !== '' && text.length <= BREAK_LETTERS && LEARNED.every((role) => targets[role][i] === 0) ? [i] : [],
  )
  const labels = short.filter((i) => familyOf((blocks[i] as Block).text) !== undefined)
  return labels.length > 0 ? labels : short
}

/** What a label of the page's frame is about: most of its words are a phrase of the family. */
const familyOf = (text: string): Family | undefined => {
  const { words } = phrasesIn(text, BREAK_LETTERS)
  if (words.size === 0) return
  const least = countWords(text) / 2
  return NOISE_FAMILIES.find((family) => (words.get(family) ?? 0) >= least)
}

const forRoles = (make: (role: Learned) => Int8Array): Targets =>
  Object.fromEntries(LEARNED.map((role) => [role, make(role)])) as Record<Learned, Int8Array>

const SENTENCES = /[^.!?。！？]{12,400}[.!?。！？](?=\s|$)/gu

const oneSentence = (block: Block, random: () => number): Block => {
  const sentences = block.text.match(SENTENCES) ?? []
  const text = sentences[Math.floor(random() * sentences.length)]?.trim()
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

/** Languages whose words for the frame of a page are known, as they are of most pages that are not English. */
const FOREIGN_CODES = [
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'tr',
  'cs',
  'hu',
  'ro',
  'fi',
  'id',
  'vi',
  'ru',
  'uk',
  'el',
]
const UNSPACED_CODES = ['zh', 'ja']
/** How often the labels of the frame are said in such a language, and not in words that nobody knows. */
const LABELLED_SHARE = 0.6

const oneOf = (codes: readonly string[], random: () => number): string | undefined =>
  random() < LABELLED_SHARE ? codes[Math.floor(random() * codes.length)] : undefined

/** A page in other words; the labels of its frame in a language that is known, where one is named, and the same wherever they stand. */
const inOtherWords = (sheet: Sheet, code: string | undefined, change: (text: string) => string): Sheet => {
  const changed = inBlocks(sheet, change)
  if (code === undefined) return changed
  const blocks = sheet.blocks.map((block, i) => {
    const other = changed.blocks[i] as Block
    return sheet.targets.body[i] === 1 ? other : (labelIn(code, block) ?? factIn(code, { block, other, change }))
  })
  return { blocks, targets: sheet.targets }
}

/** What a label of the frame is called in a language. */
const labelIn = (code: string, block: Block): Block | undefined => {
  const family = block.text.length <= BREAK_LETTERS ? familyOf(block.text) : undefined
  const labels = family === undefined ? [] : wordsOfFamily(family, [code])
  const label = labels[hashOf(block.text.toLowerCase()) % labels.length]
  if (label === undefined) return
  const text = label.charAt(0).toUpperCase() + label.slice(1)
  return { ...block, text, markdown: text, links: block.links.map(({ url }) => ({ text, url })) }
}

/** A line that names author, day or photographer, as a language says it; `other` where the block is none. */
const factIn = (
  code: string,
  { block, other, change }: { readonly block: Block; readonly other: Block; readonly change: (text: string) => string },
): Block => {
  const turn = hashOf(block.text.slice(0, FIRST_LETTERS))
  const say = (text: string): string | undefined => factsIn(code, text, turn, change)
  const text = say(block.text)
  if (text === undefined) return other
  return { ...other, text, markdown: say(block.markdown) ?? other.markdown }
}
/** So many letters choose a word: the same for all lines that open alike. */
const FIRST_LETTERS = 4

const inForeignWords = (sheet: Sheet, random: () => number): Sheet => inOtherWords(sheet, oneOf(FOREIGN_CODES, random), foreign)

const FIRST_HAN = 0x4e00
const HAN_COUNT = 0x5000
const FULL_MARKS: Readonly<Record<string, string>> = { '.': '。', ',': '，', '!': '！', '?': '？', ':': '：' }

const hashOf = (word: string): number => {
  let hash = 7
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) >>> 0
  return hash
}

/** A word as one to three Chinese characters, the same each time. */
const hanOf = (word: string): string => {
  let hash = hashOf(word)
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

const withoutSpaces = (sheet: Sheet, random: () => number): Sheet => inOtherWords(sheet, oneOf(UNSPACED_CODES, random), unspaced)

/** A page whose only author signs by one word. */
const byNickname = ({ blocks, targets }: Sheet, authors: readonly string[], random: () => number): Sheet | undefined => {
  const [author] = authors
  const other = author === undefined || authors.length > 1 ? undefined : nicknameOf(author, random)
  return author === undefined || other === undefined ? undefined : { blocks: renamed(blocks, author, other), targets }
}

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
