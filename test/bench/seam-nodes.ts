import type { Block } from '../../src/types.js'
import type { Paragraph } from '../../src/blocks/paragraphs.js'

/** What a browser keeps in a text node of its own, as Markdown writes it: links, bold and slanted words, code. */
const MARKED =
  /(!?\[[^\]]{0,300}\]\([^()\s]{0,1000}(?: "[^"]*")?\)|\*\*[^*]{1,300}\*\*|(?<![\p{L}\p{N}])_[^_]{1,200}_(?![\p{L}\p{N}])|`[^`]{1,200}`)/u
const BLOCK_MARK = /^(?:#{1,6} |- |\d+[.)] |> )/u

/** The text of one marked piece; "" for an image. */
const textOf = (piece: string): string =>
  piece.startsWith('![')
    ? ''
    : piece
        .replace(/^\[(?<text>[^\]]*)\]\(.*\)$/su, '$<text>')
        .replace(/^(?<mark>\*\*|_|`)(?<text>.*)\k<mark>$/su, '$<text>')
        .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
        .replace(/\*\*/gu, '')
        .trim()

/**
 * The blocks of a Markdown scrape as the text nodes of their page, each on a line of its own as `get_text` leaves it, and for each node but
 * the first whether it belongs to the one above it, which the Markdown shows.
 */
export const nodesOfMarkdown = (
  blocks: readonly Block[],
  gap: number,
): { readonly paragraphs: readonly Paragraph[]; readonly answers: Int8Array } => {
  const paragraphs: Paragraph[] = []
  const answers: number[] = []
  for (const { kind, markdown } of blocks) {
    if (kind === 'table' || kind === 'code' || kind === 'other' || kind === 'image') continue
    const nodes = markdown
      .replace(BLOCK_MARK, '')
      .split(MARKED)
      .map(textOf)
      .filter((text) => text !== '' && !text.includes(']('))
    nodes.forEach((raw, i) => {
      if (paragraphs.length > 0) answers.push(i === 0 ? 0 : 1)
      paragraphs.push({ kind: 'paragraph', level: 0, marker: '', indent: 0, gap, spans: [], raw, isBroken: false })
    })
  }
  return { paragraphs, answers: Int8Array.from(answers) }
}
