import { endsSentence } from '../words.js'
import { kindOf, OTHER_LETTER } from '../characters.js'
import type { Dialect } from './dialect.js'
import { isUnspaced, widthIn } from './width.js'

/** Columns that a full line may lack: the width is that of the fullest line seen, and a renderer may keep a column free. */
const SLACK = 1
/** The same where letters are not equally wide, and how wide they are is an estimate. */
const SET_SLACK = 2
/** Characters of a line in which its first word ends, if it can be broken at a width at all. */
const WORD_REACH = 200

/** Whether the first word of the next line would not have fitted on a line of so many columns. */
export const isFull = (columns: number, next: string, { layout, width, measure, breaksAtSpaces }: Dialect): boolean => {
  if (layout !== 'wrapped') return false
  const word = next.slice(0, WORD_REACH).trimStart().split(/\s/u, 1)[0] ?? ''
  if (columns < width * FULL_SHARE && !LINK_ADDRESS.test(word) && !isPhrase(word) && !(breaksAtSpaces && isUnspaced(word))) return false
  return columns + 1 + widthIn(word, measure) > width - (measure === 'set' ? SET_SLACK : SLACK)
}

/**
 * Whether a line goes beyond the width though it could have been broken there: the renderer left it as it was, as it leaves the rows of a
 * table. Of 34 such lines above the start of a sentence on pages whose paragraphs are known each ended its paragraph.
 */
export const isUnwrapped = ({ text, columns }: Line, { layout, markup, width, measure, isRagged }: Dialect): boolean => {
  if (layout !== 'wrapped' || markup === 'markdown' || measure === 'set' || isRagged || columns <= width + SLACK) return false
  if ((kindOf(text.charCodeAt(0)) & OTHER_LETTER) !== 0 && columns <= width * BEYOND_SHARE) return false
  const space = text.lastIndexOf(' ')
  return space >= 0 ? columns - (text.length - space) > width + SLACK : endsSentence(text)
}
/** Renderers do not agree on the columns of marks above letters, as those of Hindi and Arabic: a few columns more say nothing. */
const BEYOND_SHARE = 1.2
type Line = { readonly text: string; readonly columns: number }

/**
 * Whether the first word of the next line would have fitted on a line to the column: of lines in mid-sentence 1 in 50 is broken so. Where
 * letters are not equally wide, the column is not known; it would have fitted if there is no room to spare for the error.
 */
export const fitsExactly = (columns: number, next: string, { width, measure }: Dialect): boolean => {
  const needed = columns + 1 + widthIn(next.slice(0, WORD_REACH).split(/\s/u, 1)[0] ?? '', measure)
  return measure === 'set' ? needed <= width + SET_ERROR : needed === width
}
const SET_ERROR = 1

/** Whether a renderer cut an address at the width: the line holds not one column more, and the next one goes on with the rest of it. */
export const cutsAddress = (line: Line, next: string, { layout, width }: Dialect): boolean =>
  layout === 'wrapped' &&
  line.columns >= width - SLACK &&
  line.text.includes('://') &&
  ADDRESS_END.test(line.text.slice(-ADDRESS_REACH)) &&
  ADDRESS_REST.test(next)

/** Whether the next line begins with an address that the line above had no room for, however short it is: "NuGet:" / "https://...". */
export const pushesAddress = (columns: number, next: string, { layout, width, measure }: Dialect): boolean =>
  layout === 'wrapped' && ADDRESS_START.test(next) && columns + 1 + widthIn(next.split(/\s/u, 1)[0] ?? '', measure) > width - SLACK

/** A shorter line is not called full, however long the next word: an address may be as long as the line. */
const FULL_SHARE = 0.5
/** Thai, Lao, Burmese and Khmer have no spaces between words: what a renderer cannot break is a phrase, and may be as long as the line. */
export const isPhrase = (word: string): boolean => {
  const code = word.charCodeAt(word.startsWith('“') ? 1 : 0)
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)
}
/** An address in brackets, as html-to-text writes it behind a link: it belongs to the words above, however short their line. */
export const LINK_ADDRESS = /^[[(](?:\[\d{1,4}\])?https?:\/\//u
const ADDRESS_START = /^(?:\[\d{1,4}\])?https?:\/\//u
const ADDRESS = /^https?:\/\/\S{1,2000}$/u

/** Whether a text is an address and nothing else. */
export const isAddress = (text: string): boolean => text.startsWith('http') && ADDRESS.test(text)
/** An address at the end of a line, and what can be the rest of one: it has the marks that addresses have and words have not. */
const ADDRESS_END = /https?:\/\/\S{8,}$/u
const ADDRESS_REST = /^[^\s/?&=%_#-]{0,60}[/?&=%_#-]|^\S{0,60}\.(?:html?|php|aspx?)\b/u
/** Longest address that is looked for at the end of a line. */
const ADDRESS_REACH = 300
