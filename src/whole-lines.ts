// Lines of the source, where the blocks are parts of lines.
import type { EndStep, Span } from './types.js'

/** The same spans in whole lines; what is named twice is named once. */
export const wholeSpans = (spans: readonly Span[]): readonly Span[] => {
  if (spans.every(isWhole)) return spans
  const whole: [number, number][] = []
  for (const [first, last] of spans) {
    const from = Math.floor(first)
    const to = Math.floor(last)
    const above = whole.at(-1)
    if (above !== undefined && from >= above[0] && from <= above[1] + 1) above[1] = Math.max(above[1], to)
    else whole.push([from, to])
  }
  return whole
}

const isWhole = ([first, last]: Span): boolean => Number.isInteger(first) && Number.isInteger(last)

/** How much of a line that holds several blocks the reader of a record has, from the most to the least. */
const KINDS = ['kept', 'found', 'dropped'] as const

/** The steps that say how blocks ended, with each line in one of them: a line of several blocks is kept if one of them is, and else found. */
export const endsOfLines = (ends: readonly EndStep[]): readonly EndStep[] => {
  if (ends.every(({ spans }) => spans.every(isWhole))) return ends
  const owners = new Map<number, number>()
  const parts = new Map<number, EndStep['kind'][]>()
  const order = ends.map((_, i) => i).sort((a, b) => rankOf(ends[a]) - rankOf(ends[b]) || a - b)
  for (const i of order) {
    const { kind, spans } = ends[i] as EndStep
    for (const line of linesIn(spans)) {
      if (!owners.has(line)) owners.set(line, i)
      const known = parts.get(line)
      if (known === undefined) parts.set(line, [kind])
      else known.push(kind)
    }
  }
  const steps: EndStep[] = []
  ends.forEach((end, i) => {
    const own = linesIn(end.spans).filter((line) => owners.get(line) === i)
    if (own.length === 0) return
    const shared = own.flatMap((line) => ((parts.get(line)?.length ?? 0) > 1 ? [parts.get(line) ?? []] : []))[0]
    steps.push({
      ...end,
      spans: wholeSpans(own.map((line) => [line, line])),
      because: shared === undefined ? end.because : `${said(shared)}; ${end.because}`,
    })
  })
  return steps
}

const rankOf = (end: EndStep | undefined): number => KINDS.indexOf(end?.kind ?? 'dropped')

const linesIn = (spans: readonly Span[]): readonly number[] => {
  const lines: number[] = []
  for (const [first, last] of wholeSpans(spans)) for (let line = first; line <= last; line++) lines.push(line)
  return lines
}

/** "of 7 parts of the line 5 kept, 2 dropped". */
const said = (kinds: readonly EndStep['kind'][]): string => {
  const counts = KINDS.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return `of ${kinds.length} parts of the line ${counts.join(', ')}`
}
