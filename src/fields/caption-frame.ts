// Whether a block is set as a caption or as its credit is, by the buttons and labels around it.
import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import type { CaptionPage } from './caption-evidence.js'
import { isFurniture } from './caption-furniture.js'
import { isTitleCase, LABEL_LETTERS, OPENED_LETTERS, UNMARKED } from './caption-marks.js'
import { BARS, isBehindBar } from './credit-behind-bar.js'
import { beginsAsName } from './given-names.js'
import { namesIn } from './names.js'

/** "Photo:", "Image source," on the line above, "Photo" above a name, or "Enlarge / The pier" above one, where each text node has a line of its own: what follows is the credit. */
export const isLabelled = ({ page: { blocks }, marks }: CaptionPage, at: number): boolean => {
  const above = marks[at - 1] ?? UNMARKED
  // Most blocks end here.
  if (above === UNMARKED) return false
  const label = blocks[at - 1]?.text ?? ''
  const text = blocks[at]?.text ?? ''
  if (text.length > LABELLED_LETTERS) return false
  if (above.opensWithButton && isPerson(text)) return true
  if (label.length > LABEL_LETTERS) return false
  if (label.length === 1 && BARS.includes(label)) return isBehindBar(blocks, at)
  if (above.isPhotoWord) return namesIn(text).names[0] === text
  if (!above.endsAsLabel) return false
  if (above.opensWithSource) return true
  if (!LABEL_END.test(label) || above.isCaptionLabel) return false
  const { words } = phrasesIn(label)
  return (words.get('photo') ?? 0) >= countWords(label)
}
const isPerson = (text: string): boolean => beginsAsName(text) && namesIn(text).names[0] === text
const LABEL_END = /[:：]\s{0,2}$/u
const LABELLED_LETTERS = 60

/** Below "Image caption,", or above "Photo:" and its credit, each on a line of its own. */
export const isFramed = (own: CaptionPage, at: number): boolean => {
  const { page, marks } = own
  if (isTwice(own, at) || isBelowImage(own, at)) return true
  const [above, below, second] = [marks[at - 1] ?? UNMARKED, marks[at + 1] ?? UNMARKED, marks[at + 2] ?? UNMARKED]
  // Most blocks end here.
  if (above === UNMARKED && below === UNMARKED && second === UNMARKED) return false
  if ((above.isCounter && isCounted(own, at)) || (second.isButton && isAboveButton(own, at))) return true
  if (above.isButton && isBelowButton(page, at) && !isButtonOfAbove(own, at)) return true
  if (!below.endsAsLabel && !above.endsAsLabel) return false
  const text = page.blocks[at]?.text ?? ''
  if (text.length > OPENED_LETTERS || countWords(text) < FRAMED_WORDS || isLabelled(own, at)) return false
  return above.isCaptionLabel || (isLabelled(own, at + 2) && !below.opensWithSource)
}
/** Fewer words are no caption but a button or a piece of code. */
const FRAMED_WORDS = 3

/** `[The pier at low tide.]` or an image of that text, and the same in print right below; or the same twice above a credit. */
const isTwice = (own: CaptionPage, at: number): boolean => isInPlaceOf(own, at - 1) || isInPlaceOf(own, at)
const isInPlaceOf = ({ page: { blocks, verdicts }, partsOf }: CaptionPage, at: number): boolean => {
  const own = blocks[at]
  const printed = blocks[at + 1]
  if (own === undefined || printed === undefined || Math.abs(own.text.length - printed.text.length) > BRACKET_LETTERS) return false
  if (printed.kind !== 'paragraph' || printed.text.length > OPENED_LETTERS || !own.text.includes(printed.text)) return false
  // The text of a link is the title of a card, and so is one among no paragraphs.
  if (countWords(printed.text) < TWICE_WORDS || printed.links.length > 0 || printed.text.startsWith('[')) return false
  const isInBody = [at - 2, at - 1, at + 2, at + 3].some((near) => verdicts[near]?.role === 'body')
  const below = blocks[at + 2]
  return isInBody && (own.kind === 'image' || own.text.startsWith('[') || (below !== undefined && isCreditAlone(below, partsOf)))
}
/** "Dana Voss / Harbour Pictures": a credit and no words of a caption. */
const isCreditAlone = (block: Block, partsOf: CaptionPage['partsOf']): boolean => {
  if (block.text.length > CREDIT_LETTERS) return false
  const { text, credit } = partsOf(block)
  return text === '' && credit !== null
}
const CREDIT_LETTERS = 120
/** Both brackets, and a full stop. */
const BRACKET_LETTERS = 3
const TWICE_WORDS = 4

/** "1 of 9" / "The pier at dusk." / "Dana Voss / Harbour Pictures": the counter of a gallery above, and a credit alone below. */
const isCounted = ({ page: { blocks }, partsOf }: CaptionPage, at: number): boolean => {
  const own = blocks[at]
  const below = blocks[at + 1]
  if (own === undefined || below === undefined || own.text.length > OPENED_LETTERS) return false
  return countWords(own.text) >= FRAMED_WORDS && isCreditAlone(below, partsOf)
}

/** "The pier at dusk." / "Dana Voss for the Ledger" / "hide caption": a credit alone below, and a button of the picture below that. */
const isAboveButton = ({ page: { blocks }, partsOf }: CaptionPage, at: number): boolean => {
  const own = blocks[at]
  const below = blocks[at + 1]
  const button = blocks[at + 2]?.text ?? ''
  if (own === undefined || below === undefined || button.length > LABEL_LETTERS || countWords(button) < BUTTON_WORDS) return false
  if (own.text.length > OPENED_LETTERS || countWords(own.text) < FRAMED_WORDS || !isCreditAlone(below, partsOf)) return false
  // "Source: Harbour Encyclopedia" / "Show more" below a paragraph.
  return !phrasesIn(below.text).opening.has('source')
}
/** A number is another button, and "zoom" a word of texts. */
const BUTTON_WORDS = 2

/** An image without a text in its place, and a phrase right below it above a paragraph, on a page that marks its headings. */
const isBelowImage = ({ page: { blocks, verdicts }, marksHeadings }: CaptionPage, at: number): boolean => {
  const image = blocks[at - 1]
  if (!marksHeadings || image?.kind !== 'image' || image.text !== '' || verdicts[at + 1]?.role !== 'body') return false
  const [own, below] = [blocks[at], blocks[at + 1]]
  if (own?.kind !== 'paragraph' || below?.kind !== 'paragraph' || own.links.length > 0 || own.emphasised > 0) return false
  const words = countWords(own.text)
  if (words < FRAMED_WORDS || words > PHRASE_WORDS || endsSentence(own.text) || !endsSentence(below.text)) return false
  return !own.text.endsWith(':') && !isTitleCase(own.text)
}

/** Below a caption and its credit the button is theirs: "The pier. Photo: Dana Voss" / "Show more" / "A new heading". */
const isButtonOfAbove = ({ page, partsOf }: CaptionPage, at: number): boolean => {
  const above = page.blocks[at - 2]
  return above !== undefined && above.text.length <= OPENED_LETTERS && above.text !== '' && partsOf(above).credit !== null
}

/** "View image in fullscreen" / "The pier at dusk": a phrase and no paragraph right below the button of a picture, and a paragraph below that. */
const isBelowButton = ({ blocks, verdicts }: LabelledPage, at: number): boolean => {
  const own = blocks[at]
  const below = blocks[at + 1]
  const button = blocks[at - 1]?.text ?? ''
  // "1/4" is the page of a list as well.
  if (own === undefined || below === undefined || countWords(button) < BUTTON_WORDS || !LETTER.test(button)) return false
  if (own.kind !== 'paragraph' || own.links.length > 0 || countWords(own.text) > PHRASE_WORDS || endsSentence(own.text)) return false
  return (
    !isFurniture(own.text) &&
    !isOtherSide(button, own.text) &&
    below.kind === 'paragraph' &&
    verdicts[at + 1]?.role === 'body' &&
    endsSentence(below.text)
  )
}
const LETTER = /\p{Alpha}/u

/** "Show more" / "Show less", "Mehr anzeigen" / "Weniger anzeigen": two buttons for one thing share a word at an end. */
const isOtherSide = (button: string, text: string): boolean => {
  const [a, b] = [button.toLowerCase().split(' '), text.toLowerCase().split(' ')]
  return a.length <= SIDE_WORDS && b.length <= SIDE_WORDS && (a[0] === b[0] || a.at(-1) === b.at(-1))
}
const SIDE_WORDS = 3
const PHRASE_WORDS = 16
