import type { Block, FrontMatter, Line, Link, Outcome, Span, Step, Warning } from '../types.js'
import { bareBlock } from '../bare-block.js'
import { withoutColumns } from './columns.js'
import { type Dialect, dialectOf } from './dialect.js'
import { withoutEditLinks } from './edit-links.js'
import { withoutFrames } from './frames.js'
import { frontMatterOf } from './front-matter.js'
import { readInline } from './inline.js'
import { withHangingHeadings } from './hanging-headings.js'
import { hyphensOf } from './join-lines.js'
import { IMAGE_START, withoutAlts } from './image-start.js'
import { withoutLayoutTables } from './layout-tables.js'
import { withPartedHeads } from './line-heads.js'
import { listedAddresses } from './listed-addresses.js'
import { escapeMarkdown } from './markdown.js'
import { mend } from './mend.js'
import { type Paragraph, unwrap } from './paragraphs.js'
import { inOneShape } from './one-shape.js'
import { pagesOf } from './pages.js'
import { partedLines } from './parted-lines.js'
import { definedAddresses, withAddresses } from './reference-links.js'
import { scan } from './scan.js'
import { printedPageOf } from '../printed-page.js'
import { nodeLinesOf } from './wrapped-nodes.js'

/** What the lines hold, and how the text was written down; `lines` are those without the front matter. */
export type Blocks = {
  readonly frontMatter: FrontMatter | undefined
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly format: 'markdown' | 'text'
}

/**
 * Lines to blocks: every line that is not blank, or each part of it, is in exactly one block, or in the front matter. Linear in the length of the
 * text.
 */
export const readBlocks = (whole: readonly Line[]): Outcome<Blocks> => {
  const columns = withoutColumns(partedLines(withPartedHeads(withoutLayoutTables(whole))))
  const { lines: all, source, furniture, starts } = pagesOf(columns.lines)
  const front = frontMatterOf(all)
  const { lines, emptied } = withoutFrames(front === undefined ? all : all.slice(front.length))
  const frame = frameOf(printedPageOf(lines)?.frame, furniture)
  const own = frame === undefined ? lines : lines.filter(({ number }) => !frame.has(number))
  const read = dialectOf(own, source)
  const shown = front?.isMarked === true ? markdownOf(read) : read
  const hyphens = hyphensOf(() => own.map(({ text }) => text), {
    isHyphenated: shown.isHyphenated,
    isWrapped: shown.layout === 'wrapped',
    isPlain: shown.markup === 'plain',
  })
  const pieces = scan(own, shown, starts)
  const wrapped = unwrap(pieces, shown, hyphens)
  const nodeLines = nodeLinesOf(wrapped.paragraphs, own, shown)
  const dialect: Dialect = { ...shown, nodeLines }
  const unwrapped = nodeLines === 'none' ? wrapped : unwrap(pieces, dialect, hyphens)
  const mended = mend(unwrapped.paragraphs, { dialect, hyphens, lines: own })
  const edited = withoutEditLinks(mended.paragraphs)
  const steps: Step[] = [...unwrapped.steps, ...mended.steps, ...edited.steps]
  const addresses =
    dialect.markup === 'markdown' ? definedAddresses(lines) : dialect.hasNumberedLinks ? listedAddresses(lines) : NO_ADDRESSES
  const blocks: Block[] = []
  for (const paragraph of edited.paragraphs) {
    const block = blockOf(paragraph, blocks.length, { dialect, addresses })
    blocks.push(emptied.size === 0 ? block : { ...block, spans: withEmptied(block.spans, emptied) })
  }
  const format = dialect.markup === 'markdown' ? 'markdown' : 'text'
  const headed = withHangingHeadings(blocks, own, dialect)
  const framed = frame === undefined ? headed : withFrame(headed, lines, frame)
  return {
    value: { frontMatter: front?.frontMatter, lines, blocks: inOneShape(framed), format },
    steps,
    warnings: columnWarnings(columns.unsure),
  }
}

const columnWarnings = (unsure: readonly Span[]): readonly Warning[] =>
  unsure.length === 0
    ? []
    : [
        {
          code: 'interleaved-columns',
          message: 'columns of text may stand beside each other, so that their lines alternate',
          lines: unsure,
        },
      ]

/** The lines that stand around the text of pages, by what a browser prints and by what the pages show. */
const frameOf = (printed: ReadonlySet<number> | undefined, furniture: ReadonlySet<number>): ReadonlySet<number> | undefined => {
  if (furniture.size === 0) return printed
  return new Set([...(printed ?? []), ...furniture])
}

/** The blocks of a printed page with the lines of its frame between them, each a block of its own. */
const withFrame = (blocks: readonly Block[], lines: readonly Line[], frame: ReadonlySet<number>): readonly Block[] => {
  const framed = lines.filter(({ number }) => frame.has(number))
  return [...blocks, ...framed.map(({ number, text }) => bareBlock(text.trim(), 'other', [[number, number]]))]
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map((block, index) => ({ ...block, index }))
}

/** The spans of a block; of one that has the border of a frame, with the lines that held nothing but the frame. */
const withEmptied = (spans: readonly Span[], emptied: ReadonlyMap<number, readonly Span[]>): readonly Span[] => {
  const more: Span[] = []
  for (const [first, last] of spans) for (let line = first; line <= last; line++) more.push(...(emptied.get(line) ?? []))
  return more.length === 0 ? spans : [...spans, ...more]
}

/** Below marked front matter a text is Markdown, even if it is too short to show it. */
const markdownOf = (dialect: Dialect): Dialect => ({ ...dialect, markup: 'markdown', isHyphenated: false })

/** How the text was written down, and the addresses that stand behind it, by the numbers or labels of links. */
type Writing = { readonly dialect: Dialect; readonly addresses: ReadonlyMap<string, string> }
const NO_ADDRESSES: ReadonlyMap<string, string> = new Map()

const blockOf = (paragraph: Paragraph, index: number, writing: Writing): Block =>
  writing.dialect.markup === 'plain' ? plainBlock(paragraph, index, writing) : markdownBlock(paragraph, index, writing)

const markdownBlock = (paragraph: Paragraph, index: number, { dialect, addresses }: Writing): Block => {
  const { kind, level, gap, spans } = paragraph
  const bare = (dialect.hasBracketedAddresses && kind !== 'code' ? withoutAddresses(paragraph.raw)?.text : undefined) ?? paragraph.raw
  const raw = kind === 'code' ? bare : withAddresses(bare, addresses)
  if (kind === 'code')
    return { index, kind, level, gap, spans, text: withoutFence(raw), markdown: raw, linked: 0, links: NO_LINKS, emphasised: 0 }
  const inline = readInline(raw)
  const isImage = inline.text.trim() === ''
  const text = isImage ? inline.images.join(' ').trim() : tidy(inline.text)
  const length = Math.max(1, text.length)
  return {
    index,
    kind: isImage && inline.images.length > 0 ? 'image' : kind,
    level,
    gap,
    spans,
    text,
    markdown: kind === 'table' ? raw : marked(withoutStretches(raw, inline.strays).trim(), paragraph),
    linked: Math.min(1, inline.linkedLength / length),
    links: inline.links,
    emphasised: Math.min(1, inline.emphasisedLength / length),
  }
}

const withoutStretches = (text: string, stretches: readonly (readonly [from: number, to: number])[]): string => {
  let [rest, end] = ['', 0]
  for (const [from, to] of stretches) {
    rest += text.slice(end, from)
    end = to
  }
  return rest + text.slice(end)
}

/** Code as it stands: what looks like markup in it is none. */
const withoutFence = (raw: string): string => {
  const lines = raw.split('\n')
  const isFenced = FENCE.test(lines[0] ?? '')
  return isFenced ? lines.slice(1, FENCE.test(lines.at(-1) ?? '') && lines.length > 1 ? -1 : undefined).join('\n') : raw
}
const FENCE = /^ {0,12}(?:`{3,}|~{3,})/u

const tidy = (text: string): string => (text.includes('  ') || text.includes('\t') ? text.replace(/[ \t]{2,}/gu, ' ') : text).trim()

const BUTTON = /\(BUTTON\) ?/gu
/** How many words a link of lynx is taken to have, where neither a mark nor the next link ends it. */
const LYNX_LINK_WORDS = 4

const plainBlock = (paragraph: Paragraph, index: number, { dialect, addresses }: Writing): Block => {
  const { hasNumberedLinks } = dialect
  const { kind, level, gap, spans } = paragraph
  const addressed = dialect.hasBracketedAddresses ? withoutAddresses(paragraph.raw) : undefined
  const whole = addressed?.text ?? paragraph.raw
  const raw = (kind === 'paragraph' || kind === 'item') && dialect.layout === 'wrapped' && !hasNumberedLinks ? withoutAlts(whole) : whole
  const bare = kind === 'image' ? raw.replace(/^\s*\[|\]\s*$/gu, '') : raw.includes('(BUTTON)') ? raw.replace(BUTTON, '') : raw
  const content = hasNumberedLinks
    ? withoutLinkNumbers(bare, addresses)
    : { text: bare, links: addressed?.links ?? NO_LINKS, linked: undefined }
  const isPlain = kind !== 'code' && kind !== 'table'
  const spaced = isPlain && dialect.hasStarredHeadings ? withParted(content.text) : content.text
  const text = isPlain || hasNumberedLinks ? tidy(spaced) : spaced
  return {
    index,
    kind,
    level,
    gap,
    spans,
    text,
    markdown: isPlain ? marked(escapeMarkdown(text), paragraph) : fenced(hasNumberedLinks ? content.text : raw, kind),
    linked: content.linked,
    links: content.links,
    emphasised: 0,
  }
}

/** "as the_treasurer_of_the_town says": the words of a link, and none of an address or a name of code. */
const JOINED = /(?<![^\s("“«„[])[\p{Alpha}\p{N}'’,;:-]{1,60}_[\p{Alpha}\p{N}'’,;:_-]{1,500}[.!?]?(?![^\s)"”»\]])/gu
const withParted = (text: string): string => (text.includes('_') ? text.replace(JOINED, (link) => link.replaceAll('_', ' ')) : text)

const ADDRESS = / ?\[(?<url>(?:https?:\/\/|mailto:|tel:|\/)[^\s\]]{1,2000})\](?!\()/gu
/** Two links beside each other have no space between them; in lower case or without cases what follows a link goes on its last word. */
const GLUED_ADDRESS = new RegExp(`${ADDRESS.source}(?=\\p{Upper})`, 'gu')

/** Asked first: most texts have none. */
const BRACKETED = /\[(?:http|mailto:|tel:|\/)|\.\p{Alpha}{3,4}\]/u
/** Takes the addresses of html-to-text away; which words before one are the link's is not shown. Text that is nothing else stays. */
const withoutAddresses = (raw: string): { text: string; links: readonly Link[] } | undefined => {
  if (!raw.includes('[') || !BRACKETED.test(raw)) return
  const own = raw.replace(IMAGE_START, '')
  const links = [...own.matchAll(ADDRESS)].map(({ groups }) => ({ text: '', url: groups?.['url'] ?? '' }))
  const text = own.replace(GLUED_ADDRESS, ' ').replace(ADDRESS, '').trim()
  return text === '' ? undefined : { text, links }
}

const NO_LINKS: readonly Link[] = []

/** "[12]the pier", and "over[12] the pier" or "Meanwhile,[12] the pier", where a space begins the words of the link; "the wall [3] was" has the mark of a note. */
const LINK_NUMBER = /\[\d{1,4}\](?=\S)|(?<=[\p{Alpha},;:–-])\[\d{1,4}\](?= \p{Alpha})/gu

/** Takes the numbers of lynx away; of the words after one it is not shown how many are the link's. */
const withoutLinkNumbers = (
  bare: string,
  addresses: ReadonlyMap<string, string>,
): { text: string; links: readonly Link[]; linked: number } => {
  if (!bare.includes('[')) return { text: bare, links: NO_LINKS, linked: 0 }
  const links: Link[] = []
  let linkedLength = 0
  const pieces = bare.split(LINK_NUMBER)
  const numbers = bare.match(LINK_NUMBER) ?? []
  pieces.slice(1).forEach((piece, i) => {
    const isWhole = pieces.length === 2 && bare.startsWith('[') && bare.length < 120
    const text = isWhole ? piece.trim() : firstWordsOf(piece)
    linkedLength += text.length
    links.push({ text, url: addresses.get(numbers[i]?.slice(1, -1) ?? '') ?? '' })
  })
  const text = pieces.join('')
  return { text, links, linked: Math.min(1, linkedLength / Math.max(1, tidy(text).length)) }
}

/** The words that a link of lynx is taken to have. */
const firstWordsOf = (piece: string): string => {
  const start = piece.slice(0, 200).trimStart()
  const unspaced = UNSPACED_WORDS.exec(start)?.[0]
  if (unspaced !== undefined) return unspaced
  const words = /^(?:[^\s.,;:!?)]+[ ]?){1,4}/u.exec(start)?.[0].trim() ?? ''
  return words.split(' ').slice(0, LYNX_LINK_WORDS).join(' ')
}
/** As many letters as four words have in a script without spaces, in which a sentence would be one word. */
const UNSPACED_WORDS =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,16})/u

const fenced = (raw: string, kind: Block['kind']): string =>
  kind === 'code' ? `\`\`\`\n${raw}\n\`\`\`` : raw.split('\n').map(escapeMarkdown).join('\n')

/** Puts the mark of the kind back before the content. */
const marked = (content: string, { kind, level, marker }: Paragraph): string => {
  if (content === '' || kind === 'paragraph') return content
  if (kind === 'heading') return `${'#'.repeat(Math.max(1, level))} ${content}`
  if (kind === 'item') return `${/^\d/u.test(marker) ? marker : '-'} ${content}`
  if (kind === 'quote')
    return content
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
  return content
}
