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
}

type Open = { readonly at: number; readonly isImage: boolean }

const MARKUP = /[[\]*_`\\<!]/u
const PUNCTUATION = /[!-/:-@[-`{-~]/u
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const AUTOLINK = /^<(?<url>(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/u
const INLINE_TAG = /^<\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>\n]{0,500})?\/?>/u
const URL_LIMIT = 8000

/**
 * Reads Markdown inline markup as scrapers write it, broken or not, in one pass: links, images, emphasis, code, autolinks, escapes.
 * Only for seeing what a block says; what is kept is parsed again by remark-parse.
 */
export const readInline = (markdown: string): Inline => {
  if (!MARKUP.test(markdown)) return { text: markdown, links: [], linkedLength: 0, emphasisedLength: 0, images: [] }
  const out: string[] = []
  const links: Link[] = []
  const images: string[] = []
  const open: Open[] = []
  let linkedLength = 0
  let emphasisedLength = 0
  let emphasisFrom = -1
  let length = 0
  const put = (piece: string): void => {
    out.push(piece)
    length += piece.length
  }
  let i = 0
  while (i < markdown.length) {
    const char = markdown[i] ?? ''
    const next = markdown[i + 1] ?? ''
    if (char === '\\' && PUNCTUATION.test(next)) {
      put(next)
      i += 2
    } else if (char === '!' && next === '[') {
      open.push({ at: out.length, isImage: true })
      i += 2
      put('')
    } else if (char === '[') {
      open.push({ at: out.length, isImage: false })
      put('')
      i += 1
    } else if (char === ']') {
      const from = open.pop()
      const target = next === '(' ? addressAt(markdown, i + 2) : undefined
      if (from === undefined) put(char)
      else if (target === undefined) {
        out[from.at] = from.isImage ? '![' : '['
        put(char)
      } else {
        const inside = out.slice(from.at).join('')
        if (from.isImage) {
          images.push(inside.trim())
          out.length = from.at
          length -= inside.length
        } else {
          linkedLength += inside.trim().length
          links.push({ text: inside.trim(), url: target.url })
        }
        i = target.end
        continue
      }
      i += 1
    } else if (char === '*' || (char === '_' && !isInsideWord(markdown, i)) || (char === '`' && markdown[i - 1] !== '\\')) {
      let end = i
      while (markdown[end] === char) end++
      if (isLoose(markdown, i, end)) put(markdown.slice(i, end))
      else if (char !== '`') {
        if (emphasisFrom < 0) emphasisFrom = length
        else {
          emphasisedLength += length - emphasisFrom
          emphasisFrom = -1
        }
      }
      i = end
    } else if (char === '<') {
      const rest = markdown.slice(i, i + 2010)
      const url = AUTOLINK.exec(rest)?.groups?.['url']
      const tag = url === undefined ? INLINE_TAG.exec(rest)?.[0] : undefined
      if (url !== undefined) {
        linkedLength += url.length
        links.push({ text: url, url })
        put(url)
        i += url.length + 2
      } else if (tag !== undefined) i += tag.length
      else {
        put(char)
        i += 1
      }
    } else {
      let end = i + 1
      while (end < markdown.length && !isMarkup(markdown.charCodeAt(end))) end++
      put(markdown.slice(i, end))
      i = end
    }
  }
  for (const { at, isImage } of open) if (out[at] === '') out[at] = isImage ? '![' : '['
  const text = out.join('')
  return { text, links, linkedLength: Math.min(linkedLength, text.length), emphasisedLength, images }
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

/** The address of a link whose `(` ends right before `start`: it stops at white space, a title may follow. */
const addressAt = (text: string, start: number): { url: string; end: number } | undefined => {
  let depth = 0
  let i = start
  const limit = Math.min(text.length, start + URL_LIMIT)
  let urlEnd = -1
  let quote = ''
  for (; i < limit; i++) {
    const char = text[i] ?? ''
    if (quote !== '') {
      if (char === quote && /[\s)]/u.test(text[i + 1] ?? ')')) quote = ''
      else if (char === ']' && text[i + 1] === '(') return
    } else if (char === ')' && depth === 0) {
      return { url: text.slice(start, urlEnd < 0 ? i : urlEnd).replace(/^<|>$/gu, ''), end: i + 1 }
    } else if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '\\') i++
    else if (/\s/u.test(char)) {
      if (urlEnd < 0) urlEnd = i
    } else if (urlEnd >= 0 && (char === '"' || char === "'")) quote = char
    else if (char === ']' && text[i + 1] === '(') return
  }
  return
}
