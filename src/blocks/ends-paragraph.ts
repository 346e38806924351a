import { endsSentence } from '../words.js'
import { mayOpen } from '../phrases.js'
import { endsInCredit } from './credit-end.js'
import type { Dialect } from './dialect.js'
import { isFull, isPhrase } from './full.js'
import type { Piece, PieceLine } from './piece.js'
import { opensFact } from './seam.js'
import { type Measure, widthIn } from './width.js'

/** Where two lines stand, and the line after them. */
export type Place = { readonly piece: Piece; readonly dialect: Dialect; readonly after: PieceLine | undefined }

/** Whether two lines of a wrapped text that follow each other belong to two paragraphs, though no blank line parts them. */
export const endsParagraph = (line: PieceLine, next: PieceLine, { piece, dialect, after }: Place): boolean => {
  if (dialect.layout !== 'wrapped' || piece.kind !== 'paragraph' || isFigure(piece)) return false
  if (next.text === piece.lines[0]?.text && endsSentence(line.text)) return true
  if (dialect.markup === 'markdown') return isDefinition(line, next, dialect)
  if (dialect.isRagged) return isFact(next) || isSmallFact(next.text)
  if (endsBeforeWidth(line, next, dialect) || isIndented(line, next, dialect) || isFact(next)) return true
  if (endsCaption(line, next, dialect)) return true
  if (isSmallFact(next.text) && !isFull(line.columns, next.text, dialect)) return true
  return (isLabel(line, next) && endsHere(next, after, dialect)) || (endsSentence(line.text) && next.text.startsWith(BUTTON))
}

/** "The pier at dusk. Photo: Dana Voss" / "The council voted ...": the line has room for the first word of the paragraph. */
const endsCaption = (line: PieceLine, next: PieceLine, dialect: Dialect): boolean =>
  SENTENCE_START.test(next.text) &&
  (line.columns < dialect.width * SHORT_SHARE || !isFull(line.columns, next.text, dialect)) &&
  endsInCredit(line.text)
const SENTENCE_START = /^["“„«「『]?[\p{Upper}\p{Lo}]/u
/** In a script without spaces the first word is all of the next line. */
const SHORT_SHARE = 0.75

/** "[The pier in March. Photo:" / "Dana Voss]": pandoc puts brackets around what stands in place of an image. */
const isFigure = ({ lines }: Piece): boolean => lines[0]?.text.startsWith('[') === true && lines.at(-1)?.text.endsWith(']') === true

/** "    Still wine of black grapes." / "White wine": html2text wraps no definition, and puts the next term at the margin again. */
const isDefinition = (line: PieceLine, next: PieceLine, { measure }: Dialect): boolean =>
  indentOf(line, measure) >= DEFINITION_INDENT && indentOf(next, measure) === 0
const DEFINITION_INDENT = 4

/** Typesetters begin each paragraph behind an indent, without a blank line. */
const isIndented = (line: PieceLine, next: PieceLine, dialect: Dialect): boolean => {
  const indent = indentOf(next, dialect.measure)
  if (indent < FIRST_LINE_INDENT || indent < indentOf(line, dialect.measure) + FIRST_LINE_INDENT) return false
  return endsSentence(line.text) || !isFull(line.columns, next.text, dialect)
}
const FIRST_LINE_INDENT = 2

const indentOf = ({ text, columns }: PieceLine, measure: Measure): number =>
  measure === 'columns' && columns === text.length ? 0 : columns - widthIn(text, measure)

/** In a script without spaces the next line shows no word that would not have fitted; a sentence that ends before the width ends a paragraph. */
const endsBeforeWidth = (line: PieceLine, next: PieceLine, { width }: Dialect): boolean =>
  line.columns < width - UNSPACED_SLACK &&
  next.text.charCodeAt(0) >= MARKS_FROM &&
  UNSPACED_START.test(next.text) &&
  UNSPACED_END.test(line.text.slice(-3))
/** Columns that marks which may not begin a line leave free at the end of one. */
const UNSPACED_SLACK = 6
/** Asked first: all that such a line may begin with lies beyond. */
const MARKS_FROM = 0x2018
const UNSPACED_START = /^[「『（“]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const UNSPACED_END = /[。！？][」』）”]?$/u

/** "Tide wall wins after two winters" / "By Mara Quill": no word in the middle of a sentence begins with such a capital. */
const isFact = ({ text }: PieceLine): boolean =>
  text.length <= FACT_LENGTH && UPPER_START.test(text) && !endsSentence(text) && hasFewWords(text, FACT_WORDS) && opensFact(text)
const FACT_LENGTH = 60

/** "par Hélène Dubois, à Port-Marais", "publié le 2 février 2026": a name or a day behind the word, which here and there opens in lower case. */
export const isSmallFact = (text: string): boolean =>
  text.length <= FACT_LENGTH && LOWER_START.test(text) && !endsSentence(text) && opensFact(text) && (NAMED.test(text) || DATED.test(text))
const LOWER_START = /^\p{Lower}/u
const NAMED = /^\p{Lower}{2,6} \p{Upper}[\p{Alpha}\p{M}’'-]+ \p{Upper}[\p{Alpha}\p{M}’'-]+(?:$|\s?[,|(·•–—-]| \p{Lower})/u
const DATED = /^\p{Lower}{4,20}(?: \p{Lower}{2,4})?[ :]{1,3}\p{Nd}/u
const FACT_WORDS = 6
const UPPER_START = /^\p{Upper}/u

/**
 * "... in that slot." / "In This Section": the end of a sentence fills the line by chance, and what stands below it ends none. On pages whose
 * paragraphs are known 84 of 90 such lines were labels, captions and buttons; those that end in a colon nearly all belong to the paragraph.
 */
const isLabel = (line: PieceLine, { text }: PieceLine): boolean =>
  endsSentence(line.text) &&
  !TEXT_END.test(text.slice(-4)) &&
  !INITIALS_END.test(line.text.slice(-INITIALS_REACH)) &&
  hasFewWords(text, LABEL_WORDS) &&
  !ADDED_START.test(text) &&
  !isPhrase(text) &&
  !isCredit(text)
const LABEL_WORDS = 8
/** "... in the 2025 J.D." / "Quill Study" */
const INITIALS_END = /\s(?:\p{Upper}\.){1,3}$/u
const INITIALS_REACH = 8
/** How lynx writes a button. */
const BUTTON = '(BUTTON)'

/** Whether nothing goes on a line: it is the last of its piece, or has room for what stands below it, which opens with a capital. */
const endsHere = (line: PieceLine, after: PieceLine | undefined, dialect: Dialect): boolean =>
  after === undefined || (UPPER_START.test(after.text) && !isFull(line.columns, after.text, dialect))

const TEXT_END = /[.!?…:;,。！？：、]["'”’“‘»«)\]」』）]{0,3}$/u
/** What belongs to the sentence above though it ends none: who said it, a remark in brackets, an address. */
const ADDED_START = /^(?:[-–—]|\((?!BUTTON)|\S{0,80}(?:\/\/|\.\p{Lower}{2,6}\/))/u

/** "Foto: Dana Voss": below a sentence that fills its line this is the credit of a caption. */
const isCredit = (text: string): boolean => LABELLED.test(text) && mayOpen('photo', text)
const LABELLED = /^[^:：]{1,30}[:：]/u

const hasFewWords = (text: string, most: number): boolean => text.trimEnd().split(/\s+/u, most + 1).length <= most
