import type { Nodes, Parent, Root } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { isTag } from './html-elements.js'
import { simplyTidied } from './simple-markup.js'
import { withoutStrayMarks } from './stray-marks.js'
import type { Block } from './types.js'

const MARKUP = /[\\[\]*_`<>~]|&[#\w]+;|!\[/u
const ABSOLUTE = /^(?:https?:|mailto:)/iu
/** Columns that a nested item is indented by; enough for any mark of a list item, too few for code (CommonMark 0.31, section 5.2). */
const NESTED = '    '

const toolsFor = () => {
  const parser = unified().use(remarkParse).freeze()
  const writer = unified()
    .use(remarkStringify, {
      bullet: '-',
      // Unlike "_" it can stand at a letter, and no word holds it.
      emphasis: '*',
      strong: '*',
      rule: '-',
      fences: true,
      listItemIndent: 'one',
      resourceLink: true,
    })
    .freeze()
  return { parser, writer }
}
let tools: ReturnType<typeof toolsFor> | undefined

/** The body as Markdown: one block, one blank line between two. Only blocks with markup in them are parsed. */
export const bodyOf = (blocks: readonly Block[], format: 'markdown' | 'text'): string => {
  let around: readonly number[] = []
  const pieces: string[] = []
  for (const block of blocks) {
    const markdown = format === 'markdown' ? tidied(block) : block.markdown
    if (markdown === '') continue
    around = block.kind === 'item' ? [...around.filter((level) => level < block.level), block.level] : []
    pieces.push(around.length > 1 ? indented(markdown, NESTED.repeat(around.length - 1)) : markdown)
  }
  return pieces.join('\n\n')
}

const indented = (markdown: string, by: string): string =>
  markdown
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n')

/** A block of a Markdown scrape, written anew: links with an absolute address stay, the others leave their words; images and HTML go. */
const tidied = ({ markdown, kind }: Block): string => {
  if (kind === 'code' || kind === 'table') return markdown
  return singleSpaced(MARKUP.test(markdown) ? (simplyTidied(markdown) ?? rewritten(markdown)) : markdown)
}

/** Several spaces between two words are one, as Markdown shows them; in code, and before a line end, they say something. */
const singleSpaced = (markdown: string): string =>
  (markdown.includes('  ') || markdown.includes('\t')) && !markdown.includes('`') ? markdown.replace(SPACES, ' ') : markdown
const SPACES = /(?<=\S)[ \t]{2,}(?=\S)/gu

/** The block as remark reads and writes it. */
export const rewritten = (markdown: string): string => {
  // Built when the first block needs them: plain scrapes start without.
  tools ??= toolsFor()
  const { parser, writer } = tools
  const marked = parser.parse(markdown)
  const bare = withoutStrayMarks(markdown, marked)
  const tree = bare === markdown ? marked : parser.parse(bare)
  tidy(tree)
  return writer.stringify(tree).trim()
}

const tidy = (node: Root | Parent): void => {
  const children: Nodes[] = []
  for (const child of node.children as readonly Nodes[]) {
    if (child.type === 'html' && !isTag(child.value)) {
      children.push({ type: 'text', value: child.value })
      continue
    }
    if (child.type === 'image' || child.type === 'imageReference' || child.type === 'html' || child.type === 'definition') continue
    if ('children' in child) tidy(child)
    if (child.type === 'link' && (!ABSOLUTE.test(child.url) || isSpace(child.children))) children.push(...child.children)
    else if (child.type === 'linkReference') children.push(...child.children)
    else if (isEmptied(child)) continue
    else children.push(child)
  }
  // The children of a node keep their types: only some are taken away, or replaced by their own phrasing content.
  node.children = (
    node.type === 'paragraph' || node.type === 'heading' ? trimmed(joinText(children)) : joinText(children)
  ) as Parent['children']
}

/** Without the space that an image left at an end: the writer would have to write it as a character reference. */
const trimmed = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.map((node, i) => {
    if (node.type !== 'text') return node
    const start = i === 0 ? node.value.trimStart() : node.value
    return { type: 'text', value: i === nodes.length - 1 ? start.trimEnd() : start }
  })

/** A link around an image that went, with the space beside it, shows nothing that one could follow. */
const isSpace = (nodes: readonly Nodes[]): boolean => nodes.every((node) => node.type === 'text' && node.value.trim() === '')

const isEmptied = (node: Nodes): boolean =>
  (node.type === 'link' || node.type === 'emphasis' || node.type === 'strong') && node.children.length === 0

const joinText = (nodes: readonly Nodes[]): Nodes[] => {
  const out: Nodes[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + node.value }
    else out.push(node)
  }
  return out
}
