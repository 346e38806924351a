// What the words of a block alone say of a picture: a button, a label, a counter. Asked once for each block, since its neighbours are told by it too.
import { onceMade } from '../once-made.js'
import { alternation, wordsOfFamily } from '../phrases.js'
import { ARCHIVE_LABELS } from '../word-lists.js'
import { countWords } from '../words.js'
import { isFurniture, isFigure, mayOpenArchive, mayOpenAsPicture, opensWithFurniture, withoutFurniture } from './caption-furniture.js'
import { opensWithHouse } from './credit.js'
import { BARS } from './credit-behind-bar.js'
import { isCaptionLabel, opensWithSource } from './picture-labels.js'

export type CaptionMarks = {
  /** "Enlarge / The pier", "桟橋＝港町で2026年2月", "壊れた漁船（４日、白浜港で）": no paragraph opens or ends so. */
  readonly readsAsCaption: boolean
  /** "Enlarge / The pier" */
  readonly opensWithButton: boolean
  /** "View image in fullscreen" */
  readonly isButton: boolean
  /** "1 of 9" */
  readonly isCounter: boolean
  /** "Photo" */
  readonly isPhotoWord: boolean
  /** "Image source," */
  readonly opensWithSource: boolean
  /** "Image caption," */
  readonly isCaptionLabel: boolean
  /** By its last letter alone. */
  readonly endsAsLabel: boolean
}

/** Those of most blocks. */
export const UNMARKED: CaptionMarks = {
  readsAsCaption: false,
  opensWithButton: false,
  isButton: false,
  isCounter: false,
  isPhotoWord: false,
  opensWithSource: false,
  isCaptionLabel: false,
  endsAsLabel: false,
}

/** A longer label is a sentence. */
export const LABEL_LETTERS = 24
/** What opens with a button and is longer is a paragraph. */
export const OPENED_LETTERS = 240
const BUTTON_LETTERS = 48

export const marksOf = (text: string): CaptionMarks => {
  const isShort = text.length <= LABEL_LETTERS
  const endsAsLabel = isShort && text !== '' && LABEL_MARKS.includes(text.charAt(text.length - 1))
  const isCounter = isShort && endsInFigure(text) && COUNTER.test(text) && withoutFurniture(text) === ''
  const isCaption = isCaptionByMore(text)
  if (!mayOpenAsPicture(text)) {
    return endsAsLabel || isCounter || isCaption ? { ...UNMARKED, endsAsLabel, isCounter, readsAsCaption: isCaption } : UNMARKED
  }
  const opensWithButton = text.length <= OPENED_LETTERS && opensWithFurniture(text)
  return {
    readsAsCaption: isCaption || opensWithButton || opensAsArchive(text),
    opensWithButton,
    isButton: text.length <= BUTTON_LETTERS && isFurniture(text),
    isCounter,
    isPhotoWord: isShort && photoWords().has(text.toLowerCase()),
    opensWithSource: opensWithSource(text),
    isCaptionLabel: isCaptionLabel(text),
    endsAsLabel,
  }
}
const photoWords = onceMade(() => new Set(wordsOfFamily('photo')))
const LABEL_MARKS = `:：,，、،${BARS}`

const endsInFigure = (text: string): boolean => {
  for (let at = Math.max(0, text.length - 3); at < text.length; at++) if (isFigure(text.charCodeAt(at))) return true
  return false
}
/** Two numbers of few figures, which no date has. */
const COUNTER = /^\D{0,12}\d{1,3}\D{1,8}\d{1,3}\D{0,2}$/u

/** Whether a text is a caption by more than its first word. */
const isCaptionByMore = (text: string): boolean =>
  text.length <= OPENED_LETTERS &&
  ((text.includes('/') && opensWithHouse(text)) ||
    (holdsArchive(text) && isOfArchive(text)) ||
    (text.includes('＝') && TAKEN_IN.test(text)) ||
    (text.endsWith('）') && TAKEN_AT.test(text)))

const opensAsArchive = (text: string): boolean => text.length <= OPENED_LETTERS && mayOpenArchive()(text) && isOfArchive(text)

/** "FILE - The pier in March 2024.", "Die Mole (Archivbild): im März gesperrt"; "File: harbour.conf" is a line of a manual. */
const isOfArchive = (text: string): boolean =>
  archived().test(text) && countWords(text) >= ARCHIVE_WORDS && (!FILE_FIRST.test(text) || text.startsWith('FILE'))
const ARCHIVE_WORDS = 4
const FILE_FIRST = /^file\s?[.:–—-]/iu
/** The place and the day of the picture: "桟橋＝港町で2026年2月", "渡し船＝12日、港町". */
const TAKEN_IN =
  /＝(?:[^。＝]{1,20}で\d{4}年\d{1,2}月[^。＝]{0,20}|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:午[前後][^、。＝]{1,10})?(?:、[^。＝]{1,30})?|[^。＝]{2,50}(?:撮影|提供))$/u
/** The same in brackets, or who took it. */
const TAKEN_AT = /^[^。]{4,100}（[^（）。]{1,30}(?:[^んの]で|撮影|提供)）$/u

/** "How To Save On Flights": a heading, and no caption, has capitals and no word in small letters. */
export const isTitleCase = (text: string): boolean => TITLE_CASE.test(text)
const TITLE_CASE = /^(?=.*\p{Upper})(?!.*\s\p{Lower})/u

/** "The pier in March. (File photo)", "FILE - The pier in March": no paragraph says so. */
export const namesArchive = (text: string): boolean => (holdsArchive(text) || mayOpenArchive()(text)) && archived().test(text)
/** Whether a label of an archive may stand behind a bracket. */
const holdsArchive = (text: string): boolean => isBehind(text, '(') || isBehind(text, '（')
const isBehind = (text: string, bracket: string): boolean => {
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) if (mayOpenArchive()(text.slice(at + 1))) return true
  return false
}
const archived = onceMade(() => {
  const labels = alternation(ARCHIVE_LABELS)
  return new RegExp(`^(?:${labels})\\s?[.:：–—-]|[(（](?:${labels})[)）,/]`, 'iu')
})
