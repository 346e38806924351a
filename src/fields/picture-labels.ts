// The labels above a picture's credit and above its caption.
import { onceMade } from '../once-made.js'
import { IMAGE_CAPTIONS, IMAGE_SOURCES } from '../word-lists.js'

const sources = onceMade(() => new Set(IMAGE_SOURCES))
const captions = onceMade(() => new Set(IMAGE_CAPTIONS))

const LABEL_LETTERS = 30
const MARK = /[,:，：、،]/u
const COMMA_END = /[,，、،]\s?$/u

/** How many letters of a text are the label of a credit and its mark: "Image source, " of "Image source, Getty Images"; 0 where none is. */
export const sourceLabelLength = (text: string): number => labelLength(text, sources)

/** The same of a caption: "Image caption, " of "Image caption, The pier". */
export const captionLabelLength = (text: string): number => labelLength(text, captions)

const labelLength = (text: string, labels: () => ReadonlySet<string>): number => {
  const head = text.slice(0, LABEL_LETTERS)
  const mark = head.search(MARK)
  if (mark < 1 || !labels().has(head.slice(0, mark).trimEnd().toLowerCase())) return 0
  return mark + (text.charAt(mark + 1) === ' ' ? 2 : 1)
}

/**
 * "Image source, Harbour Pictures" stands above "Image caption, The pier", and says nothing of the paragraph before it. "Crédit photo : AFP" is a
 * credit as others are.
 */
export const opensWithSource = (text: string): boolean =>
  COMMA_END.test(text.slice(0, sourceLabelLength(text))) || (text.length < LABEL_LETTERS && sources().has(text.toLowerCase()))

/** "Image caption," on a line of its own. */
export const isCaptionLabel = (text: string): boolean =>
  text.length <= LABEL_LETTERS && captionLabelLength(text) >= text.trimEnd().length && text !== ''
