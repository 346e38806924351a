import type { Nodes, Root } from 'mdast'

/** An escaped character, or a run of marks that are no words: one `*` may be. */
const RUN = /\\[!-/:-@[-`{-~]|\*{2,}|_{2,}/gu
const WORD_CHARACTER = /[\p{Alpha}\p{N}]/u
/** A run this long opens and closes emphasis around nothing. */
const EMPTY = 4

/**
 * Markdown without the marks of bold type that mark nothing, as scrapers leave them where emphasis was empty or goes over several paragraphs:
 * `**10. The harbour` is `10. The harbour`. Marks between letters (`x**2`), between spaces (`2 ** 3`) and escaped ones are words.
 *
 * @param tree what the parser made of the text
 */
export const withoutStrayMarks = (markdown: string, tree: Root): string => {
  if (!markdown.includes('**') && !markdown.includes('__')) return markdown
  let rest = ''
  let end = 0
  for (const [from, to] of straysIn(markdown, tree)) {
    rest += markdown.slice(end, from)
    // Between two spaces it leaves one.
    end = markdown[to] === ' ' && rest.endsWith(' ') ? to + 1 : to
  }
  return rest + markdown.slice(end)
}

const straysIn = (markdown: string, node: Nodes): readonly (readonly [from: number, to: number])[] => {
  if (node.type !== 'text') return 'children' in node ? node.children.flatMap((child) => straysIn(markdown, child)) : []
  const from = node.position?.start.offset ?? 0
  const own = markdown.slice(from, node.position?.end.offset ?? 0)
  return [...own.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const at = from + index
    return run.startsWith('\\') || isWords(markdown, at, run.length) ? [] : [[at, at + run.length] as const]
  })
}

const isWords = (markdown: string, at: number, length: number): boolean => {
  const [before, after] = [markdown[at - 1] ?? ' ', markdown[at + length] ?? ' ']
  if (/\s/u.test(before) && /\s/u.test(after)) return length < EMPTY
  return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)
}
