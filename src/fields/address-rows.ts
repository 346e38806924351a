// Lines of a page with the addresses that stand on them, those that were cut at the width of the page put together.
import { parse } from 'tldts-icann'
import type { Line, Span } from '../types.js'
import { startWithout } from './characters-in.js'

/** The rest of an address that was cut at the width of the page: one piece with the marks of a path. */
const REST = /^(?=[^\s]{0,300}[/.-])[\w%/.~+&=?#-]{2,300}[>)\]]?$/u
/** Renderers cut at 72 to 80 columns; where no bracket is open, a line of another width ends where the address ends. */
const CUT_WIDTHS = [70, 82] as const
/** A shorter line with an address is none that was cut. */
const LEAST_CUT = 40
/** At a narrow width only a rest that ends as addresses end is one: `stellt-a-11.html`, `tide-wall/`. */
const ENDS_ADDRESS = /^(?=[^\s]{0,300}\p{Alpha})[^\s]{3,300}(?:\.(?:html?|php|aspx?|jsp|cms)|\/|-\d{3,12})$/u
const OPEN_ADDRESS = /<https?:\/\/[^\s<>]{50,4000}$/u
/** A line that is not blank, with the rest of its address where that was cut off. */
export type Row = Line & { readonly last: number }

export const spansOf = (...rows: readonly Row[]): readonly Span[] => rows.map(({ number, last }) => [number, last])

export const withoutCuts = (lines: readonly Line[]): readonly Row[] => {
  const rows: Row[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || startWithout(line.text, '') === line.text.length) continue
    const rest = mayBeCut(line.text) ? (lines[i + 1]?.text.trim() ?? '') : ''
    const isCutOff = rest !== '' && isCut(line.text.trim(), rest)
    rows.push({
      number: line.number,
      last: isCutOff ? line.number + 1 : line.number,
      text: isCutOff ? line.text.trim() + rest : line.text,
    })
    if (isCutOff) i++
  }
  return rows
}

const mayBeCut = (text: string): boolean => text.length >= LEAST_CUT && text.includes('://')

const isCut = (text: string, rest: string): boolean => {
  if (text.length < LEAST_CUT || text.length > 4000 || !text.includes('://') || !REST.test(rest)) return false
  if (OPEN_ADDRESS.test(text)) return true
  if (text.length < CUT_WIDTHS[0]) return ENDS_ADDRESS.test(rest) && /(?:^|\s)https?:\/\/[^\s<>()[\]]+[\w-]$/u.test(text)
  return text.length >= CUT_WIDTHS[0] && text.length <= CUT_WIDTHS[1] && /(?:^|\s)https?:\/\/[^\s<>()[\]]+$/u.test(text)
}

/** A line that is an address and nothing else. */
export const ALONE = /^[<([]?\s?(?<url>https?:\/\/[^\s<>"']{4,4000}?)\s?[>)\]]?[.,]?$/u

/** A path or a query that can name one article; a home page, a licence or a share link cannot. */
export const isArticleAddress = (value: string): boolean => {
  const url = new URL(value)
  if (url.pathname === '/' && url.search === '') return parse(value).domain !== null
  if (COPY.test(url.hostname)) return false
  if (/(?:^|\.)creativecommons\.org$/u.test(url.hostname) && /^\/(?:licenses|publicdomain)\//u.test(url.pathname)) return false
  return !FILE.test(url.pathname) && !/\/(?:sharer|share|intent)(?:\.php|\/tweet)?$/u.test(url.pathname)
}

/** Archives that name a copy by letters of their own. */
const COPY = /^(?:archive\.(?:ph|is|today|li|md|vn|fo)|perma\.cc|ghostarchive\.org|megalodon\.jp|freezepage\.com)$/u

/** What no text was scraped from: "Source: https://stats.example/boats.csv". */
const FILE = /\.(?:jpe?g|png|gif|webp|svg|csv|xlsx?|zip|mp[34])$/iu
