import { AGENCIES } from '../languages.js'
import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'
import type { Found, LabelledPage, Span } from '../types.js'
import { countWords } from '../words.js'
import { dateExpressionsIn } from './date-expressions.js'
import { isNoName, namesIn } from './names.js'
import { bodyRange, head, headlineAt, type Placed, placed } from './place.js'

export type Bylines = {
  readonly byline?: Found<string> | undefined
  readonly authors?: Found<readonly string[]> | undefined
  readonly agency?: Found<string> | undefined
}

/** A longer block is a sentence that happens to open with "By". */
const BYLINE_WORDS = 30
const AGENCY_KEYS = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]))

let opening: RegExp | undefined
/** `By`, `Von`, `Text:` ... at the start, with what may stand before it. */
const openingPattern = (): RegExp => {
  opening ??= new RegExp(
    `^(?:[\\s•·|*–—-]{0,6})(?:${alternation(wordsOfFamily('by'))})(?:\\s?[:：/／]\\s?|\\s+|(?=\\p{Script=Han})|$)`,
    'iu',
  )
  return opening
}

/** Byline, authors and agency from the lines around the headline, else from the end of the article. */
export const readByline = (page: LabelledPage): Bylines => {
  const near = head(page)
  const options = [
    ...near.flatMap((one, k) => candidate(one, { page, next: near[k + 1], previous: near[k - 1], second: near[k + 2] })),
    ...atTheEnd(page),
  ]
  const best = options.sort((a, b) => b.confidence - a.confidence)[0]
  if (best === undefined) return {}
  const agency =
    best.agency === undefined ? undefined : { value: best.agency, spans: best.spans, confidence: best.confidence, rule: best.rule }
  return {
    byline: { value: best.text, spans: best.spans, confidence: best.confidence, rule: best.rule },
    authors: { value: best.authors, spans: best.spans, confidence: best.confidence, rule: best.rule },
    agency,
  }
}

/** After "By" one capitalised word, or the name of a team, is an author too; weekdays and months have a sentence behind them. */
const STRONG_NAME = /^(?:the )?\p{Lu}[\p{L}\p{N}'’.-]+(?: (?:\p{Lu}[\p{L}\p{N}'’.-]*|&|of|the)){0,3}$/u

type Option = {
  readonly text: string
  readonly authors: readonly string[]
  readonly agency: string | undefined
  readonly spans: readonly Span[]
  readonly confidence: number
  readonly rule: string
}

type Around = {
  readonly page: LabelledPage
  readonly next: Placed | undefined
  readonly previous: Placed | undefined
  readonly second: Placed | undefined
}

const candidate = (one: Placed, { page, next, previous, second }: Around): readonly Option[] => {
  const { block, role } = one
  const text = block.text.trim()
  if (text === '' || countWords(text) > BYLINE_WORDS || /[!?]$/u.test(text) || block.kind === 'code' || block.kind === 'table') return []
  if (role === 'headline' || role === 'caption' || role === 'credit') return []
  const match = openingPattern().exec(text.slice(0, 80))
  const linked = authorLinks(block)
  if (match === null && linked !== undefined && role !== 'body')
    return optionOf(linked, block.spans, { confidence: 0.78, rule: 'author-link' })
  const bonus = role === 'byline' ? 0.1 : role === 'body' ? -0.25 : 0
  const place = Math.min(0, -one.at / 2000)
  const inside = match === null ? INSIDE.exec(text.slice(0, 160))?.groups?.['rest'] : undefined
  if (inside !== undefined && role !== 'body') return optionOf(inside, block.spans, { confidence: 0.75 + bonus + place, rule: 'by-line' })
  if (match !== null) {
    const rest = text.slice(match[0].length).trim()
    if (rest !== '') return optionOf(rest, block.spans, { confidence: 0.85 + bonus + place, rule: 'by-line' })
    if (next === undefined) return []
    // `von` / `Mara Quill` / `und` / `Tobias Renn`: each text node stands on a line of its own.
    const isJoined = second !== undefined && /^(?:,|and|und|et|y|e|en|og|och|&)$/iu.test(second.block.text.trim())
    return optionOf(next.block.text.trim(), [...block.spans, ...next.block.spans, ...(isJoined ? second.block.spans : [])], {
      confidence: 0.82 + bonus + place,
      rule: 'by-above-name',
    })
  }
  if (role === 'body' || role === 'standfirst') return []
  const title = headlineAt(page)
  const [body] = bodyRange(page)
  if (role !== 'byline' && (title < 0 || one.at < title || one.at > body + 1 || block.kind === 'heading' || times(text, page) > 4))
    return []
  const isDated = [previous, next, second].some(
    (other) => other !== undefined && (other.role === 'date' || dateExpressionsIn(other.block.text.slice(0, 80)).length > 0),
  )
  const base = role === 'byline' ? 0.6 : 0.4
  const support =
    (isDated ? 0.12 : 0) + (previous?.block.kind === 'image' && previous.block.text.includes(text) ? 0.2 : 0) + said(text, page)
  if (role !== 'byline' && (countWords(text) > 4 || support === 0)) return []
  return optionOf(text, block.spans, { confidence: Math.min(0.8, base + support + place), rule: 'name-alone' })
}

const times = (name: string, page: LabelledPage): number => page.blocks.filter(({ text }) => text === name).length

/** "March 15, 2026 · 3 min read · By Mara Quill": behind a mark, "By" opens a byline inside a line of facts. */
const INSIDE = /(?:[·|•⋅–—,]\s?|\d\s|read\s)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s(?<rest>\p{Lu}.{2,90})$/u

/** Paths that sites give to the pages of their authors, in several languages. */
const AUTHOR_PATH =
  /\/(?:authors?|by|people|profiles?|writers?|staff|contributors?|autor(?:en|es|i|in)?|auteurs?|redakteur(?:in)?|journalists?|editorial-team)\/[^/\s]{2,}/iu

/** The names that link to the page of an author; undefined where none does. */
const authorLinks = ({ links }: Placed['block']): string | undefined => {
  const names = links.filter(({ url, text }) => AUTHOR_PATH.test(url) && text.length > 3 && countWords(text) <= 5).map(({ text }) => text)
  return names.length === 0 || names.length > 4 ? undefined : [...new Set(names)].join(', ')
}

/** A name that opens a biography, or stands again on the page, is that of the author more likely than another. */
const said = (name: string, page: LabelledPage): number => {
  if (name.length < 6) return 0
  const again = times(name, page) > 1
  const biography = page.blocks.some(({ text }) => text.length > name.length + 12 && text.startsWith(`${name} `) && countWords(text) > 8)
  return (again ? 0.1 : 0) + (biography ? 0.15 : 0)
}

const optionOf = (raw: string, spans: readonly Span[], how: { readonly confidence: number; readonly rule: string }): readonly Option[] => {
  const text = withoutDate(raw)
  const { names, agency } = namesIn(text)
  const own = agency ?? AGENCY_KEYS.get(text.toLowerCase())
  const named =
    names.length === 0 && how.rule === 'by-line' && STRONG_NAME.test(text) && !isNoName(text) && countWords(text) <= 4 ? [text] : names
  const authors = named.length > 0 ? named : own === undefined ? [] : [own]
  if (authors.length === 0) return []
  return [{ text, authors, agency: own, spans, ...how }]
}

/** `Mara Quill3 Feb 202612 comments`, `Mara Quill | Published Jul 17`: the names end where date or label begins. */
const withoutDate = (text: string): string => {
  const date = dateExpressionsIn(text)[0]?.at ?? text.length
  // A name has no digits: "Mara Quill 15 min read".
  const digit = text.search(/\p{Nd}/u)
  const first = digit < 0 ? date : Math.min(date, digit)
  const cut = text.slice(0, first)
  const ends = [GLUED.exec(cut)?.index ?? 0, labelPattern().exec(cut)?.index ?? 0].filter((index) => index > 0)
  return cut
    .slice(0, Math.min(cut.length, ...ends))
    .replace(/[\s,|·•–—(⋅-]+$/u, '')
    .replace(/\s(?:on|am|le|el|il|den)$/u, '')
    .trim()
}

/** A bar, a wide gap, or a small letter right before "Published" and its like, where the renderer glued them. */
const GLUED = /\s[|·•–—-]\s|\s{2,}|[;|•·]|(?<=\p{Ll})(?=(?:Publish|Post|Updat|Last|Modif|Written|Review)\p{Ll}*)/u
let labels: RegExp | undefined
/** "Published", "Updated" and their like after a name. */
const labelPattern = (): RegExp => {
  if (labels !== undefined) return labels
  const words = [...wordsOfFamily('published'), ...wordsOfFamily('updated')].filter((word) => word.length > 4)
  labels = new RegExp(`\\s(?=(?:${alternation(words)})(?!\\p{L}))`, 'iu')
  return labels
}

const CREDIT_LINE =
  /^(?:\(?\s?)(?:reporting|additional reporting|writing|written|story|text)\s(?:and writing\s)?by\s(?<names>[^;.)]{4,120})/iu

/** `Reporting by Mara Quill; Editing by Sam Fox` on one of the last lines: the reporter is the author, the editor is not. */
const atTheEnd = (page: LabelledPage): readonly Option[] => {
  const [, last] = bodyRange(page)
  if (last < 0) return []
  return placed(page)
    .slice(Math.max(0, last - 2), last + 4)
    .flatMap(({ block }) => {
      const names = CREDIT_LINE.exec(block.text.slice(0, 300))?.groups?.['names']
      return names === undefined ? [] : optionOf(names, block.spans, { confidence: 0.6, rule: 'credit-at-the-end' })
    })
}

/** Whether a text is no more than a label that opens a byline. */
export const opensByline = (text: string): boolean => phrasesIn(text, 60).opening.has('by')
