import type { Line } from '../types.js'
import { countWords } from '../words.js'

/** The fence of a text that was passed on as a code block, by a chat or an issue tracker. */
const OPENING_FENCE = /^ {0,3}(?:`{3,}|~{3,}) ?(?:markdown|md|text|txt|plain|plaintext)?\s*$/iu
const CLOSING_FENCE = /^ {0,3}(?:`{3,}|~{3,})\s*$/u
const ANY_FENCE = /^ {0,3}(?:`{3,}|~{3,})/u
/** So many lines may stand before and behind: "Here is the text of the page:". */
const AROUND_FENCE = 2
const PROSE_WORDS = 8

/** The text without the two fences around it; undefined where it has none, as one that opens and ends with pieces of code. */
export const withoutFences = (lines: readonly Line[]): readonly string[] | undefined => {
  const opening = filledAmong(lines).find(({ text }) => OPENING_FENCE.test(text))
  if (opening === undefined) return
  const closing = filledAmong([...lines].reverse()).find(({ text }) => CLOSING_FENCE.test(text))
  if (closing === undefined || closing.number <= opening.number) return
  let isInside = false
  let inside = 0
  let outside = 0
  for (const { text } of lines) {
    if (ANY_FENCE.test(text)) isInside = !isInside
    else if (isProse(text)) {
      if (isInside) inside++
      else outside++
    }
  }
  return inside > outside ? lines.map((line) => (line === opening || line === closing ? '' : line.text)) : undefined
}

/** The first lines that are not blank. */
const filledAmong = (lines: readonly Line[]): readonly Line[] => {
  const filled: Line[] = []
  for (const line of lines) {
    if (line.text.trim() !== '') filled.push(line)
    if (filled.length > AROUND_FENCE) break
  }
  return filled
}

/** A shorter line is no paragraph. */
const PROSE_LENGTH = 60

const isProse = (text: string): boolean => text.length >= PROSE_LENGTH && countWords(text) >= PROSE_WORDS
