// The label of a credit before its mark: "Photo" of "Photo: Dana Voss".
import { isSpaceCode } from './characters-in.js'
import { creditWords } from './credit-words.js'

/** Of a compound that ends in a word for a picture. */
const COMPOUND_LETTERS = 14
/** Words of a label at the most. */
const LABEL_WORDS = 3
const WORD_ENDS = '(（[【<〈|–—/,.。，।؟！？」-'

/** Whether a label may end at a place of a text, by the last two letters: most words end otherwise. */
export const mayEndInLabel = (text: string, end = text.length): boolean => {
  const { labelEnds } = creditWords()
  const last = text
    .slice(Math.max(0, end - 2), Math.max(0, end))
    .toLowerCase()
    .replace('’', "'")
  return labelEnds.has(last) || labelEnds.has(last.slice(-1))
}

/** How many letters before a mark are a word for a picture or a source. */
export const labelBefore = (text: string): number | undefined => {
  if (!mayEndInLabel(text)) return
  const { labels, compoundEnds, compoundEndLengths } = creditWords()
  const small = text.toLowerCase().replaceAll('’', "'")
  const starts: number[] = []
  for (let i = small.length - 2; i >= 0 && starts.length < LABEL_WORDS; i--) {
    if (isSpaceCode(small.charCodeAt(i)) || WORD_ENDS.includes(small.charAt(i))) starts.push(i + 1)
  }
  if (starts.length < LABEL_WORDS) starts.push(0)
  for (let k = starts.length - 1; k >= 0; k--) {
    const phrase = small.slice(starts[k])
    if (labels.has(phrase)) return phrase.length + firstPartBefore(small.slice(0, starts[k]))
  }
  const last = small.slice(starts[0])
  for (const size of compoundEndLengths) {
    if (last.length - size <= COMPOUND_LETTERS && compoundEnds.has(last.slice(-size)))
      return GLUED_LABEL.test(text.slice(-size - 1)) ? size : last.length
  }
  return
}
/** How many letters before a label are its first part: "Crédito da " of "Crédito da foto", "PR-" of "PR-foto". */
const firstPartBefore = (text: string): number => {
  const { word, joint } = FIRST_PART.exec(text.slice(-FIRST_LETTERS))?.groups ?? {}
  if (word === undefined || joint === undefined) return 0
  return joint === '-' || creditWords().labels.has(word) ? word.length + joint.length : 0
}
const FIRST_PART = /(?<![\p{Alpha}\p{M}])(?<word>[\p{Alpha}\p{M}]{2,20})(?<joint>-|\s(?:(?:de la|de|da|do|del|della|of)\s)?)$/u
const FIRST_LETTERS = 30
/** "... damaged her hullImage: dpa" */
const GLUED_LABEL = /^\p{Lower}\p{Upper}/u
