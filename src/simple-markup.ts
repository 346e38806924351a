// Markdown whose outcome needs no parser: words that are bold or slanted, links, images, code and escapes, where nothing is in doubt. Most
// blocks with markup hold nothing else, and to parse one and write it anew takes half a millisecond. The rules are those of CommonMark 0.31 for
// reading and those of mdast-util-to-markdown for writing; where more than one could apply, the parser and the writer must decide.

import { linkTargetAt, writtenTarget } from './link-target.js'

const ABSOLUTE = /^(?:https?:|mailto:)/iu
/** The marks of a quote, of an item and of a heading. */
const BLOCK_MARKS = /^(?:> )?(?:- |(?:0|[1-9]\d{0,8})\. )?(?:#{1,6} )?/u
/** Behind these marks a paragraph opens with words or with markup inside a line; what else there is may open another kind of block. */
const OPENS_PARAGRAPH =
  /^(?:[^\s\u0000-\u007f]|[\p{Alpha}"'(),./:;?@^{|}$%![`]|[*_]{1,2}(?![\s*_]|$)|\\[[*_`>]|\d(?!\d*(?:\)|\.(?![\p{Alpha}\d]))))/u

/** What a piece of the outcome is: a matched mark of bold or slanted type is looked at once more when its neighbours are known. */
const WORDS = 0
const OPENING = 1
const CLOSING = 2
const UNDERSCORES = 3

/** A run of `*` or `_` that may open bold or slanted type, and the piece that it is. */
type Mark = { readonly char: string; readonly size: number; readonly piece: number }

/** A block that is read: the pieces of the outcome so far, what each is, the open marks, and the open bracket of a link. */
type Reading = {
  readonly text: string
  readonly isHeading: boolean
  readonly pieces: string[]
  readonly kinds: number[]
  readonly marks: Mark[]
  bracket: Bracket | undefined
}

/** The piece that an open bracket is, and how many marks were open before it. */
type Bracket = { readonly piece: number; readonly marks: number }

/** The block as the parser and the writer would leave it: images go, relative links leave their words, `_` becomes `*`; undefined where they must decide. */
export const simplyTidied = (markdown: string): string | undefined => {
  const marks = BLOCK_MARKS.exec(markdown)?.[0] ?? ''
  const text = markdown.slice(marks.length)
  const isHeading = marks.endsWith('# ')
  if (isHeading ? /^\s|^$|#$/u.test(text) : !OPENS_PARAGRAPH.test(text)) return
  const reading: Reading = { text, isHeading, pieces: [], kinds: [], marks: [], bracket: undefined }
  for (let i = 0; i < text.length; ) {
    i = readAt(reading, i)
    if (i < 0) return
  }
  if (reading.bracket !== undefined && !closesNothing(reading, reading.bracket)) return
  if (hasBold(reading.marks)) return
  const whole = reading.pieces.join('')
  if (whole.includes('![') || !isFaithful(reading, whole)) return
  const content = whole.trim()
  if (content === '') return marks === '' ? '' : undefined
  return (isHeading ? content.endsWith('#') : !OPENS_PARAGRAPH.test(content)) ? undefined : marks + content
}

const put = ({ pieces, kinds }: Reading, piece: string, kind = WORDS): void => {
  pieces.push(piece)
  kinds.push(kind)
}

const SPECIAL = new Uint8Array(128).fill(1, 0, 0x20)
for (const char of '\\*_[]!`<&\u007f') SPECIAL[char.charCodeAt(0)] = 1
const isSpecial = (code: number): boolean => code < 128 && SPECIAL[code] === 1

/** Reads what stands at `i`, and gives the place behind it; -1 where the parser must decide. */
const readAt = (reading: Reading, i: number): number => {
  const { text } = reading
  switch (text[i]) {
    case '\\':
      return readEscape(reading, i)
    case '*':
    case '_':
      return readMark(reading, i)
    case '[':
      return readBracket(reading, i)
    case ']':
      return readClosingBracket(reading, i)
    case '!':
      return text[i + 1] === '[' ? readImage(text, i) : readWords(reading, i)
    case '`':
      return readCode(reading, i)
    case '<':
      return /[\s\d]/u.test(text[i + 1] ?? '') ? readWords(reading, i) : -1
    case '&':
      return readAmpersand(reading, i)
    default:
      return isSpecial(text.charCodeAt(i)) ? -1 : readWords(reading, i)
  }
}

const readWords = (reading: Reading, start: number): number => {
  const { text } = reading
  let end = start + 1
  while (end < text.length && !isSpecial(text.charCodeAt(end))) end++
  put(reading, text.slice(start, end))
  return end
}

const REFERENCE = /^&#?\w{1,40};/u

const readAmpersand = (reading: Reading, i: number): number => {
  const { text } = reading
  const next = text[i + 1] ?? ' '
  if (isSpecial(next.charCodeAt(0)) || REFERENCE.test(text.slice(i, i + 50))) return -1
  put(reading, /[#A-Za-z]/u.test(next) ? '\\&' : '&')
  return i + 1
}

/** Characters that are escaped wherever they stand. */
const ALWAYS_ESCAPED = '*[`'
/** Characters that mark something at the start of a line at most, or behind a character that is looked at. */
const RARELY_ESCAPED = '-.+#(){}>=|~"\'$%,/:;?@^'

/** An escape stays where the character would else be a mark, and goes elsewhere. */
const readEscape = (reading: Reading, i: number): number => {
  const { text, isHeading } = reading
  const char = text[i + 1] ?? ''
  const next = text[i + 2] ?? ''
  if (i === 0 && isHeading) return -1
  if (char !== '' && ALWAYS_ESCAPED.includes(char) && next !== '`') put(reading, `\\${char}`)
  else if (char === '_' && next !== '_' && next !== '\\' && text[i - 1] !== '_') putUnderscores(reading, i, { from: i, to: i + 2 })
  else if (char === '>' && i === 0) put(reading, '\\>')
  else if (char === ']' && (next === '' || next === ' ')) put(reading, reading.bracket === undefined ? ']' : '\\]')
  else if (char === '!' && next !== '[') put(reading, '!')
  else if (char !== '' && RARELY_ESCAPED.includes(char)) return readRareEscape(reading, i)
  else return -1
  return i + 2
}

const readRareEscape = (reading: Reading, i: number): number => {
  const { text, isHeading } = reading
  const char = text[i + 1] ?? ''
  if (i === 0 || (char === '(' && text[i - 1] === ']')) return -1
  // `9\. Babbel`: at the start of a paragraph it would open a list.
  const mayOpenItem = !isHeading && (char === '.' || char === ')') && /^\d+$/u.test(text.slice(0, i))
  if (mayOpenItem && char === '.' && text[i + 2] !== ' ') return -1
  put(reading, mayOpenItem ? `\\${char}` : char)
  return i + 2
}

const readCode = (reading: Reading, i: number): number => {
  const { text } = reading
  const close = text.indexOf('`', i + 1)
  if (close <= i + 1 || text[close + 1] === '`' || text[i + 1] === ' ' || text[close - 1] === ' ') return -1
  const code = text.slice(i, close + 1)
  if (/[\u0000-\u001f]/u.test(code)) return -1
  put(reading, code)
  return close + 1
}

const IMAGE_WORDS = /!\[[^[\]`\\<\n]{0,2000}\](?=\()/uy

/** An image leaves nothing. */
const readImage = (text: string, i: number): number => {
  IMAGE_WORDS.lastIndex = i
  if (!IMAGE_WORDS.test(text)) return -1
  return linkTargetAt(text, IMAGE_WORDS.lastIndex)?.end ?? -1
}

const readBracket = (reading: Reading, i: number): number => {
  if (reading.bracket !== undefined) return -1
  reading.bracket = { piece: reading.pieces.length, marks: reading.marks.length }
  put(reading, '')
  return i + 1
}

const readClosingBracket = (reading: Reading, i: number): number => {
  const { text, bracket } = reading
  if (bracket !== undefined && text[i + 1] === '(') return readTarget(reading, i, bracket)
  // What could be a definition, or the end of a link to one.
  if (!/^[\s.,;]?$/u.test(text[i + 1] ?? '')) return -1
  if (bracket !== undefined && !closesNothing(reading, bracket)) return -1
  reading.bracket = undefined
  put(reading, ']')
  return i + 1
}

/** Makes the open bracket one of the words. */
const closesNothing = (reading: Reading, bracket: Bracket): boolean => {
  reading.pieces[bracket.piece] = '\\['
  return !hasEscape(reading, bracket)
}

/** Whether the words behind a bracket hold one that is escaped, as it must be in a link alone. */
const hasEscape = ({ pieces }: Reading, bracket: Bracket): boolean => pieces.includes('\\]', bracket.piece)

/** A link with an absolute address stays, unless it has no words but white space; of others the words stay. */
const readTarget = (reading: Reading, i: number, bracket: Bracket): number => {
  const { text, pieces, kinds } = reading
  const target = linkTargetAt(text, i + 1)
  if (target === undefined) return -1
  reading.bracket = undefined
  // Marks inside a link open nothing outside of it.
  if (hasBold(reading.marks.slice(bracket.marks))) return -1
  reading.marks.length = bracket.marks
  if (!ABSOLUTE.test(target.url)) return hasEscape(reading, bracket) ? -1 : target.end
  const words = pieces.slice(bracket.piece).join('')
  if (words.trim() !== '') {
    pieces[bracket.piece] = '['
    kinds[bracket.piece] = WORDS
    put(reading, `]${writtenTarget(target)}`)
  }
  return target.end
}

const IN_WORD = 0
const SPACE = 1
const PUNCTUATION = 2

/** Of which kind a neighbour of a mark is; beyond the ends there is space. */
const neighbourAt = (text: string, i: number): number => {
  const char = text[i]
  if (char === undefined || /\s/u.test(char)) return SPACE
  return /[\p{P}\p{S}]/u.test(char) ? PUNCTUATION : IN_WORD
}

/** Whether a run of marks can open or close, by what stands before and behind it (CommonMark 0.31, section 6.2). */
const opens = (before: number, after: number): boolean => after === IN_WORD || (after === PUNCTUATION && before !== IN_WORD)

const isMarkAt = (text: string, i: number): boolean => text[i] === '*' || text[i] === '_'

const BOLD = 2

/** Whether marks of bold type are left that mark nothing, which go: what is left is another text. */
const hasBold = (marks: readonly Mark[]): boolean => marks.some(({ size }) => size === BOLD)

/** Open marks that are looked through at a closing one, so that the cost is bounded; text has one or two. */
const MOST_MARKS = 20

const readMark = (reading: Reading, start: number): number => {
  const { text, marks, bracket } = reading
  const char = text[start] ?? ''
  const size = text[start + 1] === char ? 2 : 1
  const end = start + size
  if (isMarkAt(text, start - 1) || isMarkAt(text, end)) return -1
  const before = neighbourAt(text, start - 1)
  const after = neighbourAt(text, end)
  const isStrict = char === '_'
  const canOpen = opens(before, after) && !(isStrict && before === IN_WORD)
  const canClose = opens(after, before) && !(isStrict && after === IN_WORD)
  const last = marks.at(-1)
  if (canClose && marks.some((mark) => mark.char === char)) {
    if (last?.char !== char || last.size !== size || marks.length <= (bracket?.marks ?? 0)) return -1
    marks.pop()
    reading.pieces[last.piece] = '*'.repeat(size)
    reading.kinds[last.piece] = OPENING
    put(reading, '*'.repeat(size), CLOSING)
    return end
  }
  if (canOpen) {
    if (marks.push({ char, size, piece: reading.pieces.length }) > MOST_MARKS) return -1
  } else if (size === BOLD && !(before === SPACE && after === SPACE)) return -1
  if (isStrict) putUnderscores(reading, start, { from: start, to: end })
  else put(reading, '\\*'.repeat(size))
  return end
}

/** Underscores that mark nothing: inside a word they need no escape. */
const putUnderscores = (reading: Reading, at: number, { from, to }: { readonly from: number; readonly to: number }): void => {
  const { text } = reading
  const count = text[at] === '\\' ? 1 : to - from
  const isInWord = neighbourAt(text, from - 1) === IN_WORD && neighbourAt(text, to) === IN_WORD
  put(reading, (isInWord ? '_' : '\\_').repeat(count), UNDERSCORES)
}

/** Whether each mark is still one beside what stands there now, and the same one: links and images that went may have set other neighbours. */
const isFaithful = ({ pieces, kinds }: Reading, whole: string): boolean => {
  let at = 0
  let depth = 0
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as string
    const kind = kinds[i] as number
    const end = at + piece.length
    if (kind === UNDERSCORES && !isFaithfulUnderscore(piece, whole, at)) return false
    if (kind === OPENING || kind === CLOSING) {
      if (isMarkAt(whole, at - 1) || isMarkAt(whole, end)) return false
      const before = neighbourAt(whole, at - 1)
      const after = neighbourAt(whole, end)
      const canClose = opens(after, before)
      if (kind === OPENING ? !opens(before, after) || (canClose && depth > 0) : !canClose) return false
      depth += kind === OPENING ? 1 : -1
    }
    at = end
  }
  return true
}

const isFaithfulUnderscore = (piece: string, whole: string, at: number): boolean => {
  const end = at + piece.length
  const isInWord = neighbourAt(whole, at - 1) === IN_WORD && neighbourAt(whole, end) === IN_WORD
  if (isInWord !== piece.startsWith('_')) return false
  // The writer escapes it beside the last letter before a mark.
  return !isInWord || (whole[at - 2] !== '*' && whole[end + 1] !== '*')
}
