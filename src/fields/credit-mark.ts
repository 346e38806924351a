// The marks between the label of a credit and what it names: the colon of "Photo: Dana Voss", "by" of "Photo by Dana Voss".
import { codeUnitAt, markedCodes } from '../characters.js'
import { endWithout } from './characters-in.js'
import { labelBefore, mayEndInLabel } from './credit-label.js'
import { sourceLabelLength } from './picture-labels.js'

export const MARK =
  /\s?[:：/／=＝©]\s?|(?<=\p{Alpha})(?:…|\.{3})(?=\p{Upper})|(?<=撮影|写真|提供)・|(?<=[Ff][Oo][Tt]\.|[Dd][Oo][Kk]\.|[Zz][Dd][Jj]\.)\s|,? [Bb][Yy] /gu

/** The characters that MARK begins or ends with. */
const MARKS = markedCodes(':：/／=＝©ⓒ・yY.…')

/** Whether MARK may find something: a sign of its own, "by", a full stop of "Fot." or "Dok." or of "Credit...", or "image source". */
export const mayBeMarked = (tail: string): boolean => {
  const { length } = tail
  for (let i = 0; i < length; i++) if (MARKS[codeUnitAt(tail, i)] !== 0 && mayBeMark(tail, i)) return true
  return sourceLabelLength(tail) > 0
}

/** Whether MARK may find something behind a label: most colons and slashes stand behind other words. */
export const mayBeLabelled = (tail: string): boolean => {
  const { length } = tail
  for (let i = 0; i < length; i++) {
    if (MARKS[codeUnitAt(tail, i)] === 0) continue
    if (mayBeMark(tail, i, 'tTkKjJ.') && isLabelBefore(tail, labelEnd(tail, i))) return true
  }
  return false
}

const isLabelBefore = (tail: string, end: number): boolean =>
  mayEndInLabel(tail, end) && labelBefore(tail.slice(Math.max(0, end - LABEL_LETTERS), end)) !== undefined
/** A label and its first part have no more. */
export const LABEL_LETTERS = 40

/** @param beforeStop the last letters of "Fot.", "Dok." and "zdj.", and the full stop of "Credit..." */
const mayBeMark = (tail: string, at: number, beforeStop = 'tkj.'): boolean => {
  const char = tail.charAt(at)
  const before = tail.charAt(at - 1)
  if (char === '.') return before !== '' && beforeStop.includes(before)
  return !isY(char) || ((before === 'b' || before === 'B') && tail.charAt(at + 1) === ' ')
}
const isY = (char: string): boolean => char === 'y' || char === 'Y'

/** Where a label before a mark ends: "Fot." of "Fot. Jan Lis", "Credit" of "Credit...Dana Voss", "Photo" of "Photo, by Dana Voss". */
const labelEnd = (tail: string, mark: number): number => {
  const char = tail.charAt(mark)
  if (char === '.') return mayEndInLabel(tail, mark + 1) ? mark + 1 : endWithout(tail.slice(0, mark), '.')
  return endWithout(tail.slice(0, isY(char) ? mark - 1 : mark), ',')
}
