import type { Line } from '../types.js'
import { MARKDOWN } from './wikitext.js'

/** ".. figure:: https://coast.example/pier.jpg", ".. |image1| image:: /logo.png". */
const DIRECTIVE = /^\s{0,40}\.\. (?:\|[^|\n]{1,100}\| )?(?<name>[a-z][a-z-]{2,30})::(?:\s+(?<value>\S.*))?$/u
/** Lines with such marks from which a text is one of reStructuredText. */
const MARKED_LINES = 2

const isRst = (lines: readonly Line[]): boolean => {
  let marked = 0
  for (const { text } of lines) if (text.includes('.. ') && DIRECTIVE.test(text)) marked++
  return marked >= MARKED_LINES && !lines.some(({ text }) => MARKDOWN.test(text))
}

/** A text of reStructuredText, as pandoc writes a page, without its directives; those of them that are a heading or an image stay. */
export const fromRst = (lines: readonly Line[]): readonly string[] | undefined => {
  if (!isRst(lines)) return
  const out: string[] = []
  /** The line of a directive whose value or options may go on. */
  let open: number | undefined
  lines.forEach(({ text }, i) => {
    const directive = text.includes('.. ') ? DIRECTIVE.exec(text)?.groups : undefined
    if (directive !== undefined) {
      open = i
      out.push(said(directive['name'] ?? '', directive['value'] ?? ''))
      return
    }
    if (text.trim() === '') open = undefined
    const isOption = open !== undefined && OPTION.test(text)
    if (open !== undefined && !isOption && out[open]?.startsWith('#') === true) {
      // A rubric goes on in the lines below it, which leaves them without text.
      out[open] += ` ${text.trim()}`
      out.push('')
      return
    }
    if (!isOption) open = undefined
    out.push(
      isOption || /^\s*\.\.\s*$/u.test(text) || SUBSTITUTION.test(text) ? '' : text.includes('\\ ') ? text.replaceAll('\\ ', '') : text,
    )
  })
  return out
}

/** ":alt: The pier at dusk", below a directive. */
const OPTION = /^\s+:[a-z][\w-]{1,40}:(?:\s|$)/u
/** "|image1|" stands for an image that is defined elsewhere. */
const SUBSTITUTION = /^\s*\|image\d{1,4}\|\s*$/u

/** What a directive says: a rubric is a heading inside a division. */
const said = (name: string, value: string): string => {
  if (name === 'rubric') return `## ${value}`
  return (name === 'figure' || name === 'image') && value !== '' ? `![](${value})` : ''
}
