import { codeUnitAt, kindOf, LOWER, SURROGATE, UPPER } from '../characters.js'
import { alternation, type PhraseCount, phrasesIn, wordsOfFamily } from '../phrases.js'
import { codeAt, endWithout, hasDigit, hasGluedCapital, isSpaceCode, startWithout } from './characters-in.js'
import { dateExpressionsIn } from './date-expressions.js'
import { firstWordTest, phrasesByFirstWord } from './first-word.js'
import { beginsAsName } from './given-names.js'
import { undoubled } from './name-shape.js'
import { isNoName } from './no-name.js'
import { onceMade } from '../once-made.js'
import { isShortWeekday, isWeekday } from './weekdays.js'
import { OTHER_ACTS } from '../word-lists.js'

/** Before the words that name another: "and photographs by". */
const JOINING = ['and', 'with', 'und', 'mit', 'et', 'avec', 'y', 'e', 'con', 'com']

/** "Edited by", "photos by", "Redaktion:" and their like. */
const otherWords = (): string =>
  `(?:(?:${JOINING.join('|')})\\s)?(?:(?:${alternation(wordsOfFamily('editing'))})(?:(?<=\\s(?:by|von|par|por|da|di|de|door|av|af))\\s|\\s?[:：／|=＝]|$)|(?:${alternation(wordsOfFamily('photo'))})(?:\\s?(?:[:：=＝／/・]|by\\s|von\\s|par\\s|por\\s|$)|(?<=\\.)\\s))`

/** Inside a line, the place from where somebody else is named. */
const otherPattern = onceMade(() => new RegExp(`(?:^|[\\s;,、，；،؛|/(])${otherWords()}`, 'iu'))
const openingPattern = onceMade(() => new RegExp(`^[\\s;,、，；،؛|/(]?${otherWords()}`, 'iu'))
const mayOpen = onceMade(() => firstWordTest([...JOINING, ...wordsOfFamily('editing'), ...wordsOfFamily('photo')]))

/** Whether a text opens the name of somebody who is not the author. */
export const opensOther = (text: string): boolean => mayOpen()(text) && openingPattern().test(text.slice(0, OPENING_LENGTH))

const otherActs = onceMade(() => phrasesByFirstWord(OTHER_ACTS))
/** "Aus dem Englischen von Anna Weiß", "Illustrations by Dana Voss" */
export const opensOtherAct = (text: string): boolean => {
  const phrases = otherActs()(text)
  if (phrases.length === 0) return false
  const small = text.slice(startWithout(text, '•·|*–—(-'), OPENING_LENGTH).toLowerCase().replaceAll("'", '’')
  return phrases.some((phrase) => small.startsWith(`${phrase} `))
}
/** Longer than all words that open the name of another. */
const OPENING_LENGTH = 60

/** `[Picture of Mara Quill] Mara Quill`, `By Mara Quill](/a/mara)`: what renderers leave of images and of links over several lines. */
export const unbracketed = (text: string): string => {
  const bare =
    text.includes('[') || text.includes('](') ? withoutPictures(text.replace(TITLED_LINK, '$<name>')).replace(BRACKETS, '') : text
  const own = MARKS_AROUND.includes(bare.charAt(0))
    ? bare.replace(ICONS, '').replace(WIDE_BRACKETS, '$<inside>').replace(EMPHASIS, '$<inner>')
    : bare
  return (own.includes('(BUTTON)') ? own.replace(BUTTON, ' | ') : own).trim()
}
/** What icons, wide brackets and emphasis open with. */
const MARKS_AROUND = '*_［'
/** `** Mara Quill`, `__ Staff`: what is left of an icon. */
const ICONS = /^(?:[*_]{1,2}\s)+/u
/** `［山田花子，港新聞］` */
const WIDE_BRACKETS = /^［(?<inside>[^［］]{2,80})］$/u
/** `**_Mara Quill, Tobias Renn_**` */
const EMPHASIS = /^[*_]{2,4}(?<inner>[^*_].{1,200}[^*_])[*_]{2,4}$/u
/** What lynx writes for each button of a form. */
const BUTTON = /(?:\s?\(BUTTON\))+(?:\s|$)/gu
/** `By [] Mara Quill`, `von [Mara Quill] Mara Quill`, `3 Feb 2026 [Photo of Mara] Mara`: the text of a picture before the name that it shows. */
const withoutPictures = (text: string): string =>
  text.replace(PICTURED, (whole, shown: string, place: number) => {
    const behind = text.slice(place + whole.length)
    return shown === '' || behind.startsWith(firstWords(shown)) || ` ${shown}`.endsWith(` ${behind.split(' ', 1)[0]}`) ? '' : whole
  })
const PICTURED = /\[(?<shown>[^[\]]{0,60})\]\s/gu
/** Two words, or the one that there is. */
const firstWords = (text: string): string => text.split(' ', 2).join(' ')
/** `[Mara Quill](/author/mara"All posts by Mara Quill")`: without the space before its title it is no link to the reader of markup. */
const TITLED_LINK = /\[(?<name>[^[\]]{2,60})\]\([^\s()"]{1,300}"[^"]{0,100}"\)/gu
const BRACKETS = /^\[[^\]]{0,80}\]\s?(?=[^\s(:])|\]\([^)\s]{0,300}(?:\s"[^"]{0,200}"?)?\)?$|^\[/gu
const PICTURE = '(?:avatar|headshot|portrait|(?:profile )?(?:picture|photo|image))'
const MAYBE_PICTURE = /avatar|headshot|portrait|picture|photo|image/iu
const PICTURE_OF = new RegExp(`^(?:an? )?${PICTURE} (?:of|for) `, 'iu')
const PICTURE_BEHIND = new RegExp(`^(?<name>.{3,60}?)(?:['’]s? ${PICTURE}| avatar)(?<rest>\\s.{3,})?$`, 'iu')
const PERSON_IN_FRONT = /^\p{Upper}[^\s,]*(?: \p{Upper}[^\s,]*){1,2}(?=,| )/u
/** `Mara Quill's avatar Mara Quill`, `Headshot of Mara Quill, writer Mara Quill`: the text of the author's picture before the name itself. */
export const withoutPicture = (text: string): string => {
  if (!MAYBE_PICTURE.test(text)) return text
  const behind = PICTURE_BEHIND.exec(text)?.groups
  if (behind !== undefined) return behind['rest'] ?? behind['name'] ?? text
  const named = text.replace(PICTURE_OF, '')
  const once = undoubled(named)
  if (named !== text && once !== named) return once
  const name = named === text ? undefined : PERSON_IN_FRONT.exec(named)?.[0].replace(/,$/u, '')
  return name !== undefined && named.endsWith(` ${name}`) ? name : text
}

/** A bar (but "박서연·최민호" are two names), a wide gap, or a small letter right before "Published" and its like, where the renderer glued them. */
const GLUED =
  /\s?(?:[|•⋅●▪]|·(?!(?<=\p{Script=Hangul}·)\p{Script=Hangul}))\s?|\s[–—-]\s|\s(?=©)|\s{2,}|\t|;(?!\s?\p{Upper}\S+ \p{Upper}\S+$)|(?<=[\p{Lower}.])(?=(?:Publish|Post|Updat|Last|Modif|Written|Review)\p{Lower}*)|(?<=\p{Lower}{2})(?=In \p{Upper})|(?<=\p{Alpha}) (?=Facebook\b|Twitter\b|facebook\b|twitter\b|Share\b)/u

/** The text cut at its bars, gaps and glued words. */
const gluedParts = (text: string): readonly string[] => {
  const parts = mayBeGlued(text) ? text.split(GLUED) : [text]
  return hasGluedCapital(text) ? parts.flatMap(cutAtLabels) : parts
}

/** `Mara QuillPublié le`, `Mara QuillShare on`: cut before the words of a label or a button with a capital right behind a small letter. */
const cutAtLabels = (text: string): readonly string[] => {
  const parts: string[] = []
  let from = 0
  for (let i = 2; i < text.length; i++) {
    if (!isGluedAt(text, i) || !opensGluedLabel(text.slice(i))) continue
    parts.push(text.slice(from, i))
    from = i
  }
  parts.push(text.slice(from))
  return parts
}
const isGluedAt = (text: string, at: number): boolean =>
  kindOf(text.charCodeAt(at)) === UPPER && kindOf(text.charCodeAt(at - 1)) === LOWER && kindOf(text.charCodeAt(at - 2)) === LOWER
const opensGluedLabel = (text: string): boolean =>
  gluedLabels()(text).some((words) => text.startsWith(words) && !LETTER_FIRST.test(text.slice(words.length)))
const LETTER_FIRST = /^\p{Alpha}/u
const gluedLabels = onceMade(() => {
  const words = GLUED_FAMILIES.flatMap((family) => wordsOfFamily(family)).filter(
    (word) => word.length >= GLUED_LETTERS && /^\p{Lower}/u.test(word),
  )
  return phrasesByFirstWord(words.map(capitalised))
})
const GLUED_FAMILIES = ['published', 'updated', 'share', 'comments'] as const
/** Fewer letters may be the second half of a name. */
const GLUED_LETTERS = 5
const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

const BARS = '|·•⋅●▪©;'
const DASHES = '–—-'
const FULL_STOP = 0x2e
/** First letters of the words that GLUED knows behind a small letter or a full stop, and behind a space. */
const GLUED_INITIALS = 'PULMWRI'
const BUTTON_STARTS = ['Fa', 'fa', 'Tw', 'tw', 'Sh']

/** Whether GLUED may find something: most texts have none of its marks, and the pattern takes far longer than this loop. */
const mayBeGlued = (text: string): boolean => {
  const { length } = text
  let before = 0
  for (let i = 0; i < length; i++) {
    const code = codeUnitAt(text, i)
    const kind = kindOf(code)
    if (kind === SURROGATE) return true
    if (kind === UPPER && (before === LOWER || codeAt(text, i - 1) === FULL_STOP) && GLUED_INITIALS.includes(text.charAt(i))) return true
    if (kind === 0 && (BARS.includes(text.charAt(i)) || (isSpaceCode(code) && isGap(text, i)))) return true
    before = kind
  }
  return false
}

/** Whether the white space at a place is a tab or goes on, has a dash before the next, or the name of a button behind it. */
const isGap = (text: string, at: number): boolean => {
  if (text.charAt(at) === '\t' || isSpaceCode(codeAt(text, at + 1))) return true
  if (isSpaceCode(codeAt(text, at + 2)) && DASHES.includes(text.charAt(at + 1))) return true
  return BUTTON_STARTS.some((start) => text.startsWith(start, at + 1))
}

/** `Mara QuillDecember 30, 2026` */
const GLUED_MONTH = /(?<=\p{Lower}{2})(?=\p{Upper}\p{Lower}{2,8}\.? \p{Nd})/gu
/** "Published", "Updated" and their like after a name. */
const labelPattern = onceMade(() => {
  const words = LABELS.flatMap((family) => wordsOfFamily(family)).filter((word) => word.length > 3)
  return new RegExp(`(?<!\\p{Alpha})(?:${alternation(words)})(?!\\p{Alpha})`, 'iu')
})
const LABELS = ['published', 'updated', 'readingTime'] as const
const BUTTONS = ['comments', 'share', 'readMore'] as const

/** `Mara Quill3 Feb 202612 comments`, `Mara Quill | Published Jul 17`: the names end where date or label begins. */
export const factless = (text: string): string => trimmed(unlabelled(text, 1)[0] ?? '')

/** The pieces of a line that are no date, number or label. */
export const factlessPieces = (text: string): readonly string[] => {
  const pieces: string[] = []
  for (const part of unlabelled(text)) {
    const piece = trimmed(part)
    if (TWO_LETTERS.test(piece)) pieces.push(piece)
    if (pieces.length === PIECES) break
  }
  return pieces
}
const PIECES = 4
const TWO_LETTERS = /\p{Alpha}{2}/u

/** The first pieces of a line, each cut at its labels and buttons. */
const unlabelled = (text: string, count = Number.POSITIVE_INFINITY): readonly string[] => {
  const line = text.slice(0, PIECE_LETTERS)
  const found = phrasesIn(line)
  const pieces = piecesOf(ownPart(line, found))
  // The most common line is one piece, whose phrases are known.
  if (pieces.length === 1 && pieces[0] === line) return withoutLabels(line, found)
  const parts: string[] = []
  for (let i = 0; i < pieces.length && i < count; i++) {
    const piece = pieces[i] ?? ''
    parts.push(...withoutLabels(piece, phrasesIn(piece)))
  }
  return parts
}

/** The piece cut at its labels and buttons; most have none of their words, and are spared the long pattern. */
const withoutLabels = (piece: string, { words, first }: PhraseCount): readonly string[] => {
  if (words.size === 0) return [piece]
  let parts: readonly string[] = LABELS.some((family) => words.has(family)) ? piece.split(labelPattern()) : [piece]
  for (const family of BUTTONS) {
    const button = first.get(family)
    // "Leave a comment", "Share this": a button of several words, since one word alone may be a name.
    if (button?.includes(' ')) parts = parts.flatMap((part) => cutAt(button, part))
  }
  return parts
}

/** The text before and behind some words, in whatever case they are. */
const cutAt = (words: string, text: string): readonly string[] => {
  const at = text.toLowerCase().indexOf(words)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + words.length)]
}

const trimmed = (piece: string): string => {
  const start = startWithout(piece, ',|/:()[]"“”–—-')
  const bare = piece
    .slice(start, endWithout(piece, ',|/([–—-', start))
    .replace(DAY_AT_END, '')
    .trim()
  const space = bare.lastIndexOf(' ')
  // "Mara Quill miércoles, 4 de febrero de 2026"
  if (space > 0 && isWeekday(bare.slice(space + 1))) return bare.slice(0, space)
  // "Submitted by mole_hexe on Tue, 02/03/2026"
  const short = space > 0 && bare.length - space <= SHORT_WEEKDAY ? SHORT_DAY_AT_END.exec(bare) : null
  return short !== null && isShortWeekday(short.groups?.['day'] ?? '') ? bare.slice(0, short.index) : bare
}
/** With the space before it and a full stop. */
const SHORT_WEEKDAY = 7
const SHORT_DAY_AT_END = /\s(?:on|am|le|el|il|den|em|op|dne)\s(?<day>\p{Alpha}{2,5})\.?$/iu
/** What stood before a date that was cut off: "on", "on Tuesday". */
const DAY_AT_END = /\s(?:on|at|am|um|le|el|il|den|em|op|dne|pada|på)(?:\s\p{Alpha}{3,10}(?:day|tag|woch|di|es|dag),?)?$/u

const PIECE_LETTERS = 300
/** Without a flag for case, which makes sets of letters slow to be made ready. */
const COUNTED =
  /(?<!\p{Alpha}|[\p{Lower}\p{Upper}]\p{Nd}{1,4})\p{Nd}[\p{Nd}:.,/]{0,12}(?:\s?(?:(?:[AaPp][Mm]|[Uu][Hh][Rr]|[Hh])\b|[時时點点分秒]))?|(?<=[\p{Lower}\p{Upper}\p{Lt}]{2})\p{Nd}{1,2}(?=\.?\s?\p{Alpha}{3})/gu

/** The line cut at its first date, at numbers, bars and gaps. */
const piecesOf = (own: string): readonly string[] => {
  if (!hasDigit(own)) return gluedParts(own)
  const bare = withoutNotes(own.includes('[') ? own.replace(NUMBER_OF_LINK, '') : own)
  const parted = hasGluedCapital(bare) ? bare.replace(GLUED_MONTH, ' | ') : bare
  const date = dateExpressionsIn(parted)[0]
  const dateless = date === undefined ? parted : `${parted.slice(0, date.at)} | ${parted.slice(date.at + date.text.length)}`
  return gluedParts(hasDigit(dateless) ? dateless.replace(COUNTED, ' | ') : dateless)
}

/** `Mara Quill 1,✉, Tobias Renn 2`: the numbers of notes behind the names of a list. */
const withoutNotes = (text: string): string => {
  const notes = text.includes(',') ? (text.match(NOTE)?.length ?? 0) : 0
  return notes > 1 ? text.replace(NOTE, '') : text
}
const NUMBER_OF_LINK = /\[\p{Nd}{1,4}\]/gu
const NOTE = /(?<=\p{Lower})\s?\p{Nd}{1,2}(?:,[\p{Nd}✉*]{1,2}){0,3}(?=,\s\p{Upper}|$)/gu

/** The text up to where somebody else is named; a label of others at the very end is a post: "Mara Quill, Managing Editor". */
export const ownPart = (text: string, { words } = phrasesIn(text)): string => {
  if (!words.has('editing') && !words.has('photo')) return text
  const label = otherPattern().exec(text)
  return label === null || label.index === 0 || label.index + label[0].length >= text.length ? text : text.slice(0, label.index)
}

/**
 * "A. J. Neal View In Digital Edition": the name before a button that a renderer put behind it, whose first word stands in no name; behind a word
 * that says "by" and other things too the name must begin as names do.
 */
export const beforeButton = (text: string, by: number): string | undefined => {
  const words = text.split(' ', BUTTON_WORDS)
  const at = words.findIndex((word, i) => i > 1 && word.length > 2 && CAPITAL.test(word) && isNoName(word))
  const name = words.slice(0, Math.max(0, at)).join(' ')
  if (name === '') return
  const isPerson = beginsAsName(name) || INITIALS_FIRST.test(name)
  return isPerson || (by === 1 && words.slice(at + 1).some((word) => SMALL.test(word))) ? name : undefined
}
/** The names of two persons, and the button. */
const BUTTON_WORDS = 9
const CAPITAL = /^\p{Upper}/u
const SMALL = /^\p{Lower}/u
const INITIALS_FIRST = /^(?:\p{Upper}\.\s?){1,3}\p{Upper}/u
