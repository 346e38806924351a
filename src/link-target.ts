/** What stands in round brackets behind the words of a link or an image, and the place behind it. */
export type LinkTarget = { readonly url: string; readonly title: string; readonly end: number }

/** Longest address that is read. */
const URL_LIMIT = 8000
/** What would be read as a character instead (CommonMark 0.31, section 2.5). */
const REFERENCE = /&#?\w{1,40};/u

/**
 * Reads `(https://coast.example/tide "Title")` from its first bracket on; undefined where it is none, or has anything in it of which only
 * a parser can say what it is: an escape, a reference of a character, markup.
 */
export const linkTargetAt = (text: string, start: number): LinkTarget | undefined => {
  const end = urlEndAt(text, start + 1)
  const url = text.slice(start + 1, end)
  if (REFERENCE.test(url)) return
  if (text[end] === ')') return { url, title: '', end: end + 1 }
  if (text[end] !== ' ' || text[end + 1] !== '"') return
  const close = text.indexOf('"', end + 2)
  const title = text.slice(end + 2, close)
  if (close < 0 || title === '' || text[close + 1] !== ')' || /[\\`<\n]|&[#A-Za-z]/u.test(title)) return
  return { url, title, end: close + 2 }
}

/** Where an address ends: at a space, at a bracket that it does not open itself, or at what it is not read with. */
const urlEndAt = (text: string, start: number): number => {
  let depth = 0
  const limit = Math.min(text.length, start + URL_LIMIT)
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x28) depth++
    else if (code === 0x29) {
      if (depth === 0) return i
      depth--
      // White space and \ ` < [ ] end it too; inside brackets of its own it is not read at all then.
    } else if (code <= 0x20 || code === 0x7f || code === 0x5c || code === 0x60 || code === 0x3c || code === 0x5b || code === 0x5d)
      return depth === 0 ? i : -1
  }
  return -1
}

/** The target as it is written: the brackets of an address are escaped, and an ampersand that could open a reference. */
export const writtenTarget = ({ url, title }: LinkTarget): string => {
  const address = /[()&]/u.test(url) ? url.replace(/[()]|&(?=[#A-Za-z])/gu, '\\$&') : url
  return title === '' ? `(${address})` : `(${address} "${title}")`
}
