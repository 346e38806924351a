import type { Line } from '../types.js'

/** `::: {.caption}`, `:::`: where a division of the page begins and ends, also inside a quotation (`> ::: pull`) or an item (`-   ::: x`). */
const FENCE = /^[\s>]{0,40}(?<mark>(?:[-*+]|\d{1,4}[.)])\s{1,9})?:{3,}(?:\s.*)?$/u
/** `{.credit}`, `{#main .wide role="main"}`: classes and names of an element, behind its brackets. */
const ATTRIBUTES = /\{[#.:=\p{Alpha}][^{}\n]{0,500}\}/uy
/** `{.person` at the end of a line and `rel="nofollow"}, said` below it: where pandoc wraps lines, it breaks attributes too. */
const BROKEN = /\{[#.:=\p{Alpha}][^{}\n]{0,500}$/uy
const BROKEN_END = /^[^{}\n]{0,500}\}/u
const BROKEN_LINES = 5
const BRACKETED = /[\])]\{[#.:=\p{Alpha}]/u
const HEADING = /^(?<heading>#{1,6}\s.{0,500}?)\s\{[#.:=\p{Alpha}][^{}\n]{0,500}\}\s*$/u

/** Lines with such marks from which they are those of pandoc and none of the text; behind a heading one is, and a fence that is closed again. */
const MARKED_LINES = 3
const OPENING_FENCE = /^:{3,} ?(?:\{[#.:=\p{Alpha}][^{}\n]{0,500}\}|\p{Alpha}[\w-]{0,60})(?: :{3,})?\s*$/u
const CLOSING_FENCE = /^:{3,}\s*$/u

/** Whether pandoc wrote the text as its own Markdown, with all that HTML says of its elements. */
export const hasAttributes = (lines: readonly Line[]): boolean => {
  let marked = 0
  let isOpen = false
  for (const { text } of lines) {
    if (isMarked(text)) {
      if (isOpen && CLOSING_FENCE.test(text)) return true
      isOpen ||= OPENING_FENCE.test(text)
      marked++
    } else if (text.startsWith('#') && HEADING.test(text)) return true
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
    if (text.includes('[') || text.includes(']') || text.includes('){')) readLine(texts, { line, open, cuts })
  })
  let mark = ''
  return texts.map((text, line) => {
    const fence = text.includes(':::') ? FENCE.exec(text) : null
    // The first line of an item has its mark.
    if (fence !== null) {
      mark = fence.groups?.['mark'] ?? ''
      return ''
    }
    const bare = cut(text, cuts[line] ?? []).replace(HEADING, '$<heading>')
    if (mark === '' || bare.trim() === '') return bare
    const first = mark + bare.trimStart()
    mark = ''
    return first
  })
}

type Reading = { readonly line: number; readonly open: Opening[]; readonly cuts: (readonly [from: number, to: number])[][] }

const readLine = (texts: readonly string[], { line, open, cuts }: Reading): void => {
  const text = texts[line] ?? ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '\\') i++
    else if (char === '[') open.push({ line, at: i, isImage: text.charAt(i - 1) === '!' })
    else if (char === ']' || char === ')') {
      const opening = char === ']' ? open.pop() : undefined
      const rest = brokenAt(texts, line, i + 1)
      const length = rest === undefined ? attributesAt(text, i + 1) : text.length - i - 1
      if (length === 0) continue
      rest?.forEach((end, k) => {
        cuts[line + 1 + k]?.push([0, end])
      })
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

/** How much of each line below belongs to the attributes that begin here; undefined where they end in their line, or nowhere. */
const brokenAt = (texts: readonly string[], line: number, at: number): readonly number[] | undefined => {
  const text = texts[line] ?? ''
  BROKEN.lastIndex = at
  if (text.charAt(at) !== '{' || !BROKEN.test(text)) return
  const ends: number[] = []
  for (let k = line + 1; k <= line + BROKEN_LINES; k++) {
    const below = texts[k] ?? ''
    const end = BROKEN_END.exec(below)?.[0].length
    ends.push(end ?? below.length)
    if (end !== undefined) return ends
    if (below.trim() === '' || below.includes('{')) return
  }
  return
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
