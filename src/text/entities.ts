import { decodeHTMLStrict } from 'entities'

const URL = /https?:\/\/[^\s<>"]+/gu
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/gu
/** `&amp;amp;` is encoded twice, now and then three times; more is the text's own. */
const ROUNDS = 3

/** HTML entities to characters, once or doubly encoded; in addresses only `&amp;`, since `&copy=1` is a parameter there. */
export const decodeEntities = (text: string): string => {
  let out = text
  for (let round = 0; round < ROUNDS; round++) {
    const before = out
    out = outsideAddresses(out)
    if (out === before) break
  }
  return out
}

const outsideAddresses = (text: string): string => {
  let out = ''
  let from = 0
  for (const match of text.matchAll(URL)) {
    out += decoded(text.slice(from, match.index)) + match[0].replaceAll('&amp;', '&')
    from = match.index + match[0].length
  }
  return out + decoded(text.slice(from))
}

const decoded = (text: string): string => text.replace(ENTITY, (entity) => decodeHTMLStrict(entity))
