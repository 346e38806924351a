import { ofAllLanguages } from '../all-languages.js'
import { isLetter, kindOf } from '../characters.js'
import { onceMade } from '../once-made.js'
import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'
import { countWords } from '../words.js'
import { endWithout, isSpaceCode } from './characters-in.js'
import { firstWordTest } from './first-word.js'
import { captionLabelLength } from './picture-labels.js'
import { ARCHIVE_LABELS, IMAGE_CAPTIONS, IMAGE_SOURCES } from '../word-lists.js'

const furniture = onceMade(() => alternation(ofAllLanguages('furniture')).replaceAll('1', '\\d{1,3}'))
const furnitureBefore = onceMade(() => new RegExp(`^(?:${furniture()})(?![\\p{Alpha}\\p{M}])[\\s:,./|-]*`, 'iu'))
const furnitureAfter = onceMade(() => new RegExp(`[\\s|/(–-](?:${furniture()})[\\s).,]{0,3}$`, 'iu'))

const opensFurniture = onceMade(() => firstWordTest(ofAllLanguages('furniture')))
/** `1/12` is furniture too. */
const mayOpenFurniture = (text: string): boolean => (isFigure(text.charCodeAt(0)) ? COUNTER.test(text) : opensFurniture()(text))
export const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
const COUNTER = /^\d{1,3}\s?(?:\/|\p{Alpha}{1,5}\s)\s?\d/u
const furnitureEnds = onceMade(() => new Set(ofAllLanguages('furniture').map(lastPiece)))

/** The last piece of a text between white space, bars and brackets in small letters; a number is 1, as in the list. */
const lastPiece = (text: string): string => {
  const end = endWithout(text, ').,')
  let start = end
  while (start > 0 && !partsPieces(text.charCodeAt(start - 1))) start--
  const piece = text.slice(start, end)
  return piece.length <= 3 && Number(piece) >= 0 ? '1' : piece.toLowerCase().replaceAll('’', "'")
}

const partsPieces = (code: number): boolean => !isLetter(kindOf(code)) && (isSpaceCode(code) || '|/(–-'.includes(String.fromCharCode(code)))

/** Without the words of the page around the image, and without the brackets that pandoc puts around a figure. */
export const withoutFurniture = (text: string): string => {
  const bare = text.trim()
  let own = mayOpenAsPicture(bare) ? withoutOpening(bare) : bare
  // "Purchase Licensing Rights, opens new tab"
  for (let times = 0; times < MOST_BUTTONS && furnitureEnds().has(lastPiece(own)); times++) own = own.replace(furnitureAfter(), '')
  return own.trim()
}

const withoutOpening = (text: string): string => {
  let own = withoutArchiveLabel(isShape(text.charCodeAt(0)) ? text.replace(POINTER, '') : text)
  if (LABEL_BRACKETS.includes(own.charAt(0))) own = withoutBracketedLabel(own)
  if (own.startsWith('[')) own = own.replace(/^\[(?<inside>[^[\]]*)\]$/u, '$<inside>').trim()
  own = own.slice(captionLabelLength(own))
  if (mayOpenFurniture(own)) own = own.replace(furnitureBefore(), '')
  return own.replace(COUNTED, '')
}
/** Whether a text may open with a label, a button, a counter or a word for a picture, by its first word or character: most do not. */
export const mayOpenAsPicture = (text: string): boolean => {
  const first = text.charCodeAt(0)
  if (isFigure(first)) return COUNTER.test(text)
  return isShape(first) || LABEL_BRACKETS.includes(text.charAt(0)) || opensPicture()(text)
}
const opensPicture = onceMade(() =>
  firstWordTest([...ofAllLanguages('furniture'), ...ARCHIVE_LABELS, ...IMAGE_CAPTIONS, ...IMAGE_SOURCES, ...wordsOfFamily('photo')]),
)

/** Whether a text is nothing but a button: "View image in fullscreen", "1/12". */
export const isFurniture = (text: string): boolean => text !== '' && mayOpenFurniture(text) && withoutFurniture(text) === ''
/** Whether a text opens with a button of the picture and goes on with a capital or behind a mark: "Enlarge / The pier", "View image in fullscreen The pier". */
export const opensWithFurniture = (text: string): boolean => {
  const label = captionLabelLength(text)
  if (label > 0) return label < text.length
  if (!mayOpenFurniture(text) || DIGIT_FIRST.test(text)) return false
  const button = furnitureBefore().exec(text)?.[0] ?? ''
  const rest = text.slice(button.length)
  return CAPITAL.test(rest) && (MARKED_END.test(button) || button.trim().split(' ').length >= BUTTON_WORDS)
}
const DIGIT_FIRST = /^\d/u
const CAPITAL = /^[\p{Upper}\p{Lo}"“„«]/u
const MARKED_END = /[:,/|]\s*$/u
/** One word, as "Zoom", opens sentences too. */
const BUTTON_WORDS = 3
const MOST_BUTTONS = 3
/** The geometric shapes of Unicode. */
const isShape = (code: number): boolean => code >= 0x25a0 && code <= 0x25ff
/** "▲ The pier at dusk" */
const POINTER = /^[▲△▶►■◆▼]\s?(?=\S)/u

/** "[写真]冬の灯台", "【写真】冬の灯台", "[Photo] The pier", "[IMG] The pier" */
const withoutBracketedLabel = (text: string): string => {
  const close = text.slice(0, LABEL_REACH).search(/[\]】］]/u)
  const label = text.slice(1, Math.max(1, close))
  const isLabel = close > 1 && (IMAGE_MARKS.has(label) || (phrasesIn(label).words.get('photo') ?? 0) >= countWords(label))
  return isLabel ? text.slice(close + 1).trim() : text
}
/** What browsers for terminals write in place of an image without a text. */
const IMAGE_MARKS: ReadonlySet<string> = new Set(['IMG', 'INLINE', 'EMBED'])
const LABEL_BRACKETS = '[【［'
const LABEL_REACH = 20

/** "Archivbild: Die Brücke bei Ebbe. Foto: dpa": behind the label stands the caption where that is a sentence, else a credit. */
const withoutArchiveLabel = (text: string): string => {
  const label = mayOpenArchive()(text) ? archiveLabel().exec(text)?.[0] : undefined
  if (label === undefined) return text
  const rest = text.slice(label.length)
  const end = rest.slice(0, SENTENCE_LETTERS).search(SENTENCE_END)
  return end > 0 && SMALL_WORD.test(rest.slice(0, end)) ? rest : text
}
/** Whether the first word of a text is that of a label of an archive. */
export const mayOpenArchive = onceMade(() => firstWordTest(ARCHIVE_LABELS))
const archiveLabel = onceMade(() => new RegExp(`^(?:${alternation(ARCHIVE_LABELS)})\\s?[.:：]\\s?(?=\\S)`, 'iu'))
const SENTENCE_LETTERS = 300
const SENTENCE_END = /[.!?。]/u
/** A small word that stands in no name. */
const SMALL_WORD =
  /(?<![\p{Alpha}\p{M}])(?!(?:van|von|der|den|del|das|dos|las|los|the|courtesy|de|da|di|do|du|la|le|el|al|af|av|zu|by|of|et|og|och|und|and)(?!\p{Alpha}))(?:\p{Lower}[\p{Lower}\p{M}]|\p{Lo}[\p{Lo}\p{M}]{2})/u
/** `[1/5]The pier at dusk` */
const COUNTED = /^\[\d{1,3} ?\/ ?\d{1,3}\]\s?(?=\S)/u
