import { alternation, wordsOfFamily } from '../phrases.js'
import { dateExpressionsIn } from './date-expressions.js'

/** "Edited by", "photos by", "Redaktion:" and their like. */
const otherWords = (): string =>
  `(?:(?:and|und|et|y|e)\\s)?(?:(?:${alternation(wordsOfFamily('editing'))})(?:(?<=by)\\s|\\s?[:：／|]|$)|(?:${alternation(wordsOfFamily('photo'))})\\s?(?:[:：]|by\\s|von\\s|par\\s|por\\s|$))`

let inside: RegExp | undefined
let opening: RegExp | undefined
/** Inside a line, the place from where somebody else is named. */
const otherPattern = (): RegExp => {
  inside ??= new RegExp(`(?:^|[\\s;,|/(])${otherWords()}`, 'iu')
  return inside
}

/** Whether a text opens the name of somebody who is not the author. */
export const opensOther = (text: string): boolean => {
  opening ??= new RegExp(`^[\\s;,|/(]?${otherWords()}`, 'iu')
  return opening.test(text.slice(0, OPENING_LENGTH))
}
/** Longer than all words that open the name of another. */
const OPENING_LENGTH = 60

/** `[Picture of Mara Quill] Mara Quill`, `By Mara Quill](/a/mara)`: what renderers leave of images and of links over several lines. */
export const unbracketed = (text: string): string => text.replace(/^\[[^\]]{0,80}\]\s(?=\S)|\]\([^)\s]{0,300}\)?$|^\[/gu, '').trim()

/** A bar, a wide gap, or a small letter right before "Published" and its like, where the renderer glued them. */
const GLUED = /\s?[|·•⋅●▪]\s?|\s[–—-]\s|\s{2,}|\t|;|(?<=[\p{Ll}.])(?=(?:Publish|Post|Updat|Last|Modif|Written|Review)\p{Ll}*)/u
/** `Mara QuillDecember 30, 2026` */
const GLUED_MONTH = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,8}\.? \p{Nd})/gu
let labels: RegExp | undefined
/** "Published", "Updated" and their like after a name. */
const labelPattern = (): RegExp => {
  labels ??= new RegExp(
    `(?<!\\p{L})(?:${alternation([...wordsOfFamily('published'), ...wordsOfFamily('updated'), ...wordsOfFamily('readingTime')].filter((word) => word.length > 3))})(?!\\p{L})`,
    'iu',
  )
  return labels
}

/** `Mara Quill3 Feb 202612 comments`, `Mara Quill | Published Jul 17`: the names end where date or label begins. */
export const factless = (text: string): string => {
  const [first = ''] = piecesOf(text)
  return trimmed(first.split(labelPattern(), 1)[0] ?? '')
}

/** The pieces of a line that are no date, number or label. */
export const factlessPieces = (text: string): readonly string[] =>
  piecesOf(text)
    .flatMap((piece) => piece.split(labelPattern()))
    .map(trimmed)
    .filter((piece) => /\p{L}{2}/u.test(piece))
    .slice(0, PIECES)
const PIECES = 4

const trimmed = (piece: string): string =>
  piece
    .replace(/^[\s,|:()[\]"“”–—-]+|[\s,|([–—-]+$/gu, '')
    .replace(/\s(?:on|am|le|el|il|den|em|op|dne)$/u, '')
    .trim()

/** The line cut at its first date, at numbers, bars and gaps, up to where somebody else is named. */
const piecesOf = (text: string): readonly string[] => {
  const head = text
    .slice(0, 300)
    .replace(/\[\p{Nd}{1,4}\]/gu, '')
    .replace(GLUED_MONTH, ' | ')

  // A label of others at the very end is a post: "Mara Quill, Managing Editor".
  const label = otherPattern().exec(head)
  const other = label === null || label.index + label[0].length >= head.length ? -1 : label.index
  const own = other > 0 ? head.slice(0, other) : head
  const date = /\p{Nd}/u.test(own) ? dateExpressionsIn(own)[0] : undefined
  const dateless = date === undefined ? own : `${own.slice(0, date.at)} | ${own.slice(date.at + date.text.length)}`
  return dateless
    .replace(/(?<!\p{L})\p{Nd}[\p{Nd}:.,/]{0,12}(?:\s?(?:am|pm|Uhr|h)\b)?|(?<=\p{Ll})\p{Nd}{1,2}(?=\.?\s?\p{L}{3})/giu, ' | ')
    .split(GLUED)
}
