// Whether a text holds nothing but pictures: captions, credits and the buttons around them, cut from a page or copied alone.
import type { Block, Caption, Found, LabelledPage, Span } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { openingOf } from './byline-opening.js'
import { marksOf } from './caption-marks.js'
import { isFurniture, opensWithFurniture } from './caption-furniture.js'
import { saysSo } from './caption-said.js'
import { endsInAgency, isOfPicture, isRunning, namesHouse, split } from './credit.js'
import { opensWithAgency } from './dateline.js'
import { beginsAsName } from './given-names.js'
import { namesIn } from './names.js'
import { isCaptionLabel, opensWithSource } from './picture-labels.js'
import { PICTURE_AGENCIES } from '../word-lists.js'

/** A gallery of three; a page has more. */
const MOST_BLOCKS = 12
/** A longer text is a paragraph, whatever it ends in. */
const CAPTION_WORDS = 50
const CREDIT_WORDS = 10
const CONFIDENCE = 0.6

/** What a block of such a text is: a caption, its credit, both, or a button; `isSure` where it says so itself. */
type Piece = { readonly text: string; readonly credit: string | null; readonly isSure: boolean }

/**
 * "The pier at dusk. Photograph: Dana Voss", "The pier at dusk" / "(Photo: Dana Voss, AP)": there is no headline above and no paragraph below.
 * Empty where only a credit or a button is left, undefined where anything is none of them.
 */
export const captionsAlone = ({ blocks, frontMatter }: LabelledPage): readonly Found<Caption>[] | undefined => {
  if (blocks.length > MOST_BLOCKS || frontMatter !== undefined) return
  const found: Found<Caption>[] = []
  let isSure = false
  let isFramed = false
  /** A credit and buttons that stand above their caption. */
  let above: { readonly credit: string | null; readonly spans: readonly Span[] } = NOTHING
  for (const block of blocks) {
    const latest = found.at(-1)
    const isOpen = latest !== undefined && latest.value.credit === null
    const piece = pieceOf(block, isOpen && isSure)
    if (piece === undefined) return
    isSure ||= piece.isSure
    if (piece.text !== '') {
      // The text in place of the image stands above the caption, and says the same.
      const isAgain = isOpen && (latest.rule === IMAGE_TEXT || latest.value.text === piece.text)
      if (isOpen && !isFramed && !isAgain) return
      if (isAgain) found.pop()
      const spans = [...(isAgain ? latest.spans : []), ...above.spans, ...block.spans]
      const rule = block.kind === 'image' ? IMAGE_TEXT : 'caption-alone'
      found.push({ value: { text: piece.text, credit: piece.credit ?? above.credit }, spans, confidence: CONFIDENCE, rule })
      above = NOTHING
    } else if (isOpen && piece.credit !== null) found[found.length - 1] = withMore(latest, piece.credit, block.spans)
    else above = { credit: piece.credit ?? above.credit, spans: [...above.spans, ...block.spans] }
    isFramed = piece.text === '' && piece.credit === null
  }
  if (!isSure && !isImageAndSentence(blocks)) return
  const last = found.pop()
  return last === undefined ? [] : [...found, withMore(last, last.value.credit, above.spans)]
}
/** An image, and one sentence below it. */
const isImageAndSentence = (blocks: readonly Block[]): boolean =>
  blocks.length === 2 && blocks[0]?.kind === 'image' && blocks[1]?.kind === 'paragraph' && SENTENCE.test(blocks[1].text)
/** One and no more, with its full stop. */
const SENTENCE = /^[^.!?。！？।]{8,200}[.。।]$/u
const NOTHING = { credit: null, spans: [] }
const IMAGE_TEXT = 'image-text'

const withMore = (caption: Found<Caption>, credit: string | null, spans: readonly Span[]): Found<Caption> => ({
  ...caption,
  value: { text: caption.value.text, credit },
  spans: [...caption.spans, ...spans],
})

/** @param isBelowCaption a name alone is then the credit: "Enlarge / The pier" / "Dana Voss" */
const pieceOf = (block: Block, isBelowCaption: boolean): Piece | undefined => {
  const { text: whole, kind } = block
  if (kind === 'heading' || kind === 'table' || kind === 'code' || block.links.length > 0 || countWords(whole) > CAPTION_WORDS) return
  if (whole === '') return kind === 'image' ? { text: '', credit: null, isSure: false } : undefined
  if (isFurniture(whole) || isCaptionLabel(whole)) return { text: '', credit: null, isSure: true }
  const { text, credit } = split(block)
  if (credit !== null && (countWords(credit) > CREDIT_WORDS || (isRunning(credit) && !namesHouse(credit)) || opensAsByline(text))) return
  if (text === '') return { text, credit, isSure: isOfPicture(block) || opensWithSource(whole) || namesHouse(credit ?? '') }
  if (credit !== null) return { text, credit, isSure: isSureOf(block, { text, credit }) }
  if (opensWithFurniture(whole)) return { text, credit, isSure: true }
  if (isBelowCaption && beginsAsName(whole) && namesIn(whole).names[0] === whole) return { text: '', credit: whole, isSure: false }
  return opensAsByline(whole) ? undefined : { text, credit, isSure: false }
}
/** "De haven van Ellerveen": what is a word for "by" in one language is an article in another. */
const opensAsByline = (text: string): boolean => {
  const opening = openingOf(text)
  return opening !== undefined && (/[:：]/u.test(opening.mark) || !/^\p{Lower}/u.test(text.slice(opening.length)))
}

/**
 * "The pier at dusk | The Coast Ledger" is a headline and its site, "Council sells the pier (Reuters)" one and its source, as of a teaser, and "The
 * council voted for it. (dpa)" a paragraph and its source.
 */
const isSureOf = (block: Block, { text, credit }: { readonly text: string; readonly credit: string }): boolean => {
  const { readsAsCaption } = marksOf(text)
  if (opensWithAgency(block.text) || (endsInAgency(block.text) && !PICTURE_AGENCIES.includes(credit))) return readsAsCaption
  return readsAsCaption || saysSo(block, { text, credit }) || namesHouse(credit) || (endsSentence(text) && !block.text.includes(' | '))
}
