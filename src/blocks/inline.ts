import { isTag } from '../html-elements.js'
import type { Link } from '../types.js'

/** What stands in a run of Markdown inline text. */
export type Inline = {
  /** The words: markup taken away, escapes undone. */
  readonly text: string
  readonly links: readonly Link[]
  /** How many characters of `text` are link text. */
  readonly linkedLength: number
  /** How many characters of `text` are emphasised. */
  readonly emphasisedLength: number
  /** Alternative texts of the images, which are not part of `text`. */
  readonly images: readonly string[]
  /** Where the Markdown holds the end of a link that opened in a block above, as `](/gallery/pier)`, or opens an image that ends below. */
  readonly strays: readonly Stretch[]
}

type Stretch = readonly [from: number, to: number]

/** An open bracket: where it stands, the piece that it is put in, and whether a bracket that closes nothing stands behind it. */
type Open = { readonly from: number; readonly at: number; readonly mark: '[' | '!['; isLoose: boolean }

const MARKUP = /[[\]*_`\\<!]/u
const PUNCTUATION = /[!-/:-@[-`{-~]/u
const WORD_CHARACTER = /[\p{Alpha}\p{N}]/u
const AUTOLINK = /^<(?<url>(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/u
const INLINE_TAG = /^<\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>\n]{0,500})?\/?>/u
const URL_LIMIT = 8000
/** Most marks that code opens with, and its longest text. */
const CODE_MARKS = 3
const CODE_LIMIT = 1000

/** A text that is read: the pieces of its words so far, with what is counted of them. */
type Reading = {
  readonly markdown: string
  readonly out: string[]
  readonly links: Link[]
  readonly images: string[]
  readonly strays: Stretch[]
  readonly open: Open[]
  length: number
  linkedLength: number
  emphasisedLength: number
  /** How long the words were when the emphasis began; -1 outside of one. */
  emphasisFrom: number
}

/**
 * Reads Markdown inline markup as scrapers write it, broken or not, in one pass: links, images, emphasis, code, autolinks, escapes.
 * Only for seeing what a block says; what is kept is parsed again by remark-parse.
 */
export const readInline = (markdown: string): Inline => {
  if (!MARKUP.test(markdown)) return { text: markdown, links: [], linkedLength: 0, emphasisedLength: 0, images: [], strays: [] }
  const reading: Reading = {
    markdown,
    out: [],
    links: [],
    images: [],
    strays: [],
    open: [],
    length: 0,
    linkedLength: 0,
    emphasisedLength: 0,
    emphasisFrom: -1,
  }
  for (let i = 0; i < markdown.length; ) i = readAt(reading, i)
  const { out, links, images, open, linkedLength, emphasisedLength } = reading
  const opening = openingImage(reading)
  for (const { at, mark } of open.slice(opening.length)) if (out[at] === '') out[at] = mark
  const text = out.join('')
  const strays = [...opening, ...reading.strays]
  return { text, links, linkedLength: Math.min(linkedLength, text.length), emphasisedLength, images, strays }
}

/** "[![The old pier at dusk." opens a block, and the image ends in another: what stands in its place has a blank line in it. */
const openingImage = ({ markdown, out, open }: Reading): readonly Stretch[] => {
  const image = open.findIndex(({ mark }) => mark === '![')
  if (image < 0 || markdown.includes('](') || out.slice(0, open[image]?.at).some((piece) => piece !== '')) return []
  return open.slice(0, image + 1).map(({ from, mark }) => [from, from + mark.length])
}

const put = (reading: Reading, piece: string): void => {
  reading.out.push(piece)
  reading.length += piece.length
}

/** Reads what stands at `i`, and gives the place behind it. */
const readAt = (reading: Reading, i: number): number => {
  const { markdown } = reading
  const char = markdown.charAt(i)
  if (char === '[') return readOpening(reading, i, '[')
  if (char === ']') return readClosing(reading, i)
  if (char === '*' || (char === '_' && !isInsideWord(markdown, i))) return readMark(reading, i, char)
  if (char === '`') return readCode(reading, i)
  if (char === '<') return readAngle(reading, i)
  const next = markdown.charAt(i + 1)
  if (char === '!' && next === '[') return readOpening(reading, i, '![')
  if (char === '\\' && PUNCTUATION.test(next)) {
    put(reading, next)
    return i + 2
  }
  let end = i + 1
  while (end < markdown.length && !isMarkup(markdown.charCodeAt(end))) end++
  put(reading, markdown.slice(i, end))
  return end
}

/** The bracket is put there later if it turns out to be one of the words. */
const readOpening = ({ out, open }: Reading, i: number, mark: Open['mark']): number => {
  open.push({ from: i, at: out.length, mark, isLoose: false })
  out.push('')
  return i + mark.length
}

const readClosing = (reading: Reading, i: number): number => {
  const { markdown, out, images, links, open } = reading
  const target = markdown.charAt(i + 1) === '(' ? addressAt(markdown, i + 2) : undefined
  if (target === undefined) {
    const last = open.at(-1)
    // "![The pier [left] at dusk](pier.jpg)": no renderer escapes the brackets of what stands in place of an image.
    if (last?.mark === '![') last.isLoose = true
    else if (last !== undefined) out[last.at] = last.mark
    if (last?.mark !== '![') open.pop()
    put(reading, ']')
    return i + 1
  }
  const from = openedBy(reading)
  if (from === undefined) {
    reading.strays.push([i, target.end])
    put(reading, markdown.slice(i, target.end))
    return target.end
  }
  const inside = out.slice(from.at).join('')
  if (from.mark === '![') {
    images.push(inside.trim())
    out.length = from.at
    reading.length -= inside.length
  } else {
    reading.linkedLength += inside.trim().length
    links.push({ text: inside.trim(), url: target.url })
  }
  return target.end
}

/** Takes out what the end of a link or an image closes: an image holds no link, so the brackets behind its own are words. */
const openedBy = ({ out, open }: Reading): Open | undefined => {
  const near = open.slice(-NEAR_BRACKETS).findLastIndex(({ mark }) => mark === '![')
  const image = near < 0 ? -1 : Math.max(0, open.length - NEAR_BRACKETS) + near
  if (image < 0 || (open[image]?.isLoose === true && image < open.length - 1)) return open.pop()
  const [own, ...inside] = open.splice(image)
  for (const { at, mark } of inside) out[at] = mark
  return own
}

/** So many brackets are looked through, so that the cost is bounded. */
const NEAR_BRACKETS = 8

/** Code stands as it is, up to as many marks as it opens with; marks that nothing closes are no words. */
const readCode = (reading: Reading, i: number): number => {
  const { markdown } = reading
  let start = i
  while (markdown.charAt(start) === '`') start++
  const mark = markdown.slice(i, Math.min(start, i + CODE_MARKS))
  const end = start - i > CODE_MARKS ? -1 : markdown.slice(start, start + CODE_LIMIT).indexOf(mark)
  if (end < 0) {
    if (isLoose(markdown, i, start)) put(reading, markdown.slice(i, start))
    return start
  }
  put(reading, markdown.slice(start, start + end))
  return start + end + mark.length
}

/** A star inside a word, where no emphasis is open, is a letter of it: "Beamt*innen". */
const readMark = (reading: Reading, i: number, char: string): number => {
  const { markdown } = reading
  let end = i
  while (markdown.charAt(end) === char) end++
  const isStar = end === i + 1 && reading.emphasisFrom < 0 && isInsideWord(markdown, i)
  if (isStar || isLoose(markdown, i, end)) put(reading, markdown.slice(i, end))
  else {
    if (reading.emphasisFrom < 0) reading.emphasisFrom = reading.length
    else {
      reading.emphasisedLength += reading.length - reading.emphasisFrom
      reading.emphasisFrom = -1
    }
  }
  return end
}

/** An autolink, or a tag, which says nothing. */
const readAngle = (reading: Reading, i: number): number => {
  const rest = reading.markdown.slice(i, i + 2010)
  const url = AUTOLINK.exec(rest)?.groups?.['url']
  if (url !== undefined) {
    reading.linkedLength += url.length
    reading.links.push({ text: url, url })
    put(reading, url)
    return i + url.length + 2
  }
  const tag = INLINE_TAG.exec(rest)?.[0]
  if (tag !== undefined && isTag(tag)) return i + tag.length
  put(reading, '<')
  return i + 1
}

const MARKUP_CODES = new Uint8Array(128)
for (const mark of '[]*_`\\<!') MARKUP_CODES[mark.charCodeAt(0)] = 1

/** The same as MARKUP, for one character of the many that are looked at. */
const isMarkup = (code: number): boolean => code < 128 && MARKUP_CODES[code] === 1

/** `_` inside a word is a letter of the word, as in a file name. */
const isInsideWord = (text: string, at: number): boolean =>
  WORD_CHARACTER.test(text[at - 1] ?? ' ') && WORD_CHARACTER.test(text[at + 1] ?? ' ')

/** A mark with white space on both sides marks nothing: "3 * 4". */
const isLoose = (text: string, start: number, end: number): boolean => /\s/u.test(text[start - 1] ?? ' ') && /\s/u.test(text[end] ?? ' ')

/** Most characters of an address change nothing: ASCII but brackets, the backslash and white space. */
const isInAddress = (code: number): boolean =>
  code > 0x20 && code < 0x7f && code !== 0x28 && code !== 0x29 && code !== 0x5c && code !== 0x5d

/** The address of a link whose `(` ends right before `start`: it stops at white space, a title may follow. */
const addressAt = (text: string, start: number): { url: string; end: number } | undefined => {
  let depth = 0
  let i = start
  const limit = Math.min(text.length, start + URL_LIMIT)
  let urlEnd = -1
  let quote = ''
  for (; i < limit; i++) {
    if (urlEnd < 0 && isInAddress(text.charCodeAt(i))) continue
    const char = text[i] ?? ''
    if (quote !== '') {
      // Some renderers do not escape the quotation marks of a title: (pier.jpg "The "old pier" at dusk").
      if (char === quote && /^\s{0,3}(?:\)|$)/u.test(text.slice(i + 1, i + 5))) quote = ''
      else if (char === '\\') i++
      else if (char === ']' && text[i + 1] === '(') return
    } else if (char === ')' && depth === 0) {
      return { url: text.slice(start, urlEnd < 0 ? i : urlEnd).replace(/^<|>$/gu, ''), end: i + 1 }
    } else if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '\\') i++
    else if (/\s/u.test(char)) {
      if (urlEnd < 0) urlEnd = i
    } else if (urlEnd >= 0 && (char === '"' || char === "'") && /\s/u.test(text[i - 1] ?? '')) quote = char
    else if (char === ']' && text[i + 1] === '(') return
  }
  return
}
