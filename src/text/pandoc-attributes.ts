import type { Line } from '../types.js'

/** `::: {.caption}`, `:::`: where a division of the page begins and ends. */
const FENCE = /^\s*:{3,}(?:\s.*)?$/u
/** `{.credit}`, `{#main .wide role="main"}`: classes and names of an element, behind its brackets. */
const ATTRIBUTES = /\{[#.:=\p{Alpha}][^{}\n]{0,500}\}/uy
const BRACKETED = /[\])]\{[#.:=\p{Alpha}]/u
const HEADING = /^(?<heading>#{1,6}\s.{0,500}?)\s\{[#.:=\p{Alpha}][^{}\n]{0,500}\}\s*$/u

/** Lines with such marks from which they are those of pandoc and none of the text; behind a heading one is. */
const MARKED_LINES = 3

/** Whether pandoc wrote the text as its own Markdown, with all that HTML says of its elements. */
export const hasAttributes = (lines: readonly Line[]): boolean => {
  let marked = 0
  for (const { text } of lines) {
    if (isMarked(text)) marked++
    else if (text.startsWith('#') && HEADING.test(text)) return true
  }
  return marked >= MARKED_LINES
}

const isMarked = (text: string): boolean => (text.includes(':::') && FENCE.test(text)) || (text.includes('{') && BRACKETED.test(text))

/** A bracket that is not closed yet. */
type Opening = { readonly line: number; readonly at: number; readonly isImage: boolean }

/** A text without divisions and attributes: `[Photo: Dana Voss]{.credit}` is `Photo: Dana Voss`, also over several lines. */
export const withoutAttributes = (texts: readonly string[]): readonly string[] => {
  const cuts: (readonly [from: number, to: number])[][] = texts.map(() => [])
  let open: Opening[] = []
  texts.forEach((text, line) => {
    // No span goes beyond its paragraph.
    if (text.trim() === '') open = []
    if (text.includes('[') || text.includes(']') || text.includes('){')) readLine(text, { line, open, cuts })
  })
  return texts.map((text, line) => (FENCE.test(text) ? '' : cut(text, cuts[line] ?? []).replace(HEADING, '$<heading>')))
}

type Reading = { readonly line: number; readonly open: Opening[]; readonly cuts: (readonly [from: number, to: number])[][] }

const readLine = (text: string, { line, open, cuts }: Reading): void => {
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '\\') i++
    else if (char === '[') open.push({ line, at: i, isImage: text.charAt(i - 1) === '!' })
    else if (char === ']' || char === ')') {
      const opening = char === ']' ? open.pop() : undefined
      const length = attributesAt(text, i + 1)
      if (length === 0) continue
      const isSpan = opening !== undefined && !opening.isImage
      if (isSpan) cuts[opening.line]?.push([opening.at, opening.at + 1])
      cuts[line]?.push([isSpan ? i : i + 1, i + 1 + length])
      i += length
    }
  }
}

const attributesAt = (text: string, at: number): number => {
  ATTRIBUTES.lastIndex = at
  return ATTRIBUTES.exec(text)?.[0].length ?? 0
}

const cut = (text: string, cuts: readonly (readonly [from: number, to: number])[]): string => {
  if (cuts.length === 0) return text
  let out = ''
  let from = 0
  for (const [start, end] of [...cuts].sort(([a], [b]) => a - b)) {
    out += text.slice(from, start)
    from = end
  }
  return out + text.slice(from)
}
