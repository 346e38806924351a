import { DIGIT, kindOf, OPENS_WORD, UPPER } from '../characters.js'

/** What the start of a text holds beside its words. */
export type Marks = {
  /** Capitals that open a word. */
  readonly capitals: number
  readonly digits: number
  /** Ends of sentences with a space or nothing behind them. */
  readonly sentences: number
  readonly quotes: number
  readonly commas: number
  /** Bars, bullets and arrows. */
  readonly bars: number
  /** Brackets, slashes, signs of equality and their like, of which source code is full. */
  readonly code: number
}

/** How much of a text is looked at for marks: its start says enough. */
export const MARKS_REACH = 600

const QUOTE = 1
const COMMA = 2
const BAR = 4
const END = 8
const APOSTROPHE = 16
/** What may stand between the end of a sentence and the space behind it. */
const CLOSER = 32
const SPACE = 64
const CODE = 128

const marks = new Uint8Array(0x1_0000)
for (const [chars, mark] of [
  ['"“”„«»「」『』', QUOTE],
  [',،、，', COMMA],
  ['|·•»›→\t', BAR],
  ['.!?…。！？؟।', END],
  ["'’", APOSTROPHE],
  ['"\'”’»)]', CLOSER],
  ['{}[]<>=;$_\\#@&*+~^`|', CODE],
  [' \t\n\r\v\f\u00a0\u2002\u2003\u2009\u3000\u2028\u2029', SPACE],
] as const) {
  for (const char of chars) marks[char.charCodeAt(0)] = (marks[char.charCodeAt(0)] ?? 0) | mark
}
/** The mask makes a place behind the end, which has no code, one without a mark. */
const markAt = (text: string, i: number): number => marks[text.charCodeAt(i) & 0xffff] as number

/** Counts the marks of a text in one pass. */
export const marksOf = (text: string): Marks => {
  const counts = { capitals: 0, digits: 0, sentences: 0, quotes: 0, commas: 0, bars: 0, code: 0 }
  const end = Math.min(text.length, MARKS_REACH)
  let carriesOn = false
  for (let i = 0; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === UPPER && !carriesOn) counts.capitals++
    else if (kind === DIGIT) counts.digits++
    carriesOn = (kind & OPENS_WORD) !== 0
    if (kind !== 0) continue
    const mark = markAt(text, i)
    if (mark === 0) continue
    if (mark & QUOTE) counts.quotes++
    if (mark & BAR) counts.bars++
    if (mark & CODE) counts.code++
    if (mark & COMMA) counts.commas++
    if (mark & APOSTROPHE) carriesOn = true
    if (mark & END) {
      const next = i + 1 < end && markAt(text, i + 1) & CLOSER ? i + 2 : i + 1
      if (next >= end || markAt(text, next) & SPACE) counts.sentences++
    }
  }
  return counts
}
