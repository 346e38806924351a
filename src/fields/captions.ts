import { onceMade } from '../once-made.js'
import type { Block, Caption, Found, LabelledPage, Span } from '../types.js'
import { nameBelow } from './caption-beside-credit.js'
import { captionBlocks } from './caption-blocks.js'
import { isOfPicture } from './credit.js'
import { type FieldModel, shippedFieldModel } from './field-model.js'
import { isCaptionLabel, opensWithSource } from './picture-labels.js'

/** A credit in a block of its own belongs to the caption so few blocks above. */
const CREDIT_BLOCKS = 3
/** "Image source," / "Harbour Pictures" / "Image caption," / "The pier" */
const SOURCE_BLOCKS = 2

/** What was read from the page before: no caption says the headline again, or stands in a block that one of the others was read from. */
type Read = {
  readonly headline?: Found<string> | undefined
  readonly byline?: Found<string> | undefined
  readonly summary?: Found<string> | undefined
}

/** The captions of the page in order, each once, with the credit that stands in it or right below it. */
export const readCaptions = (
  page: LabelledPage,
  { headline: title, byline, summary }: Read = {},
  model: FieldModel = shippedFieldModel('caption'),
): readonly Found<Caption>[] => {
  const headline = onceMade(() => lettersOf(title?.value ?? ''))
  const found: Found<Caption>[] = []
  const places = new Map<string, number>()
  let latest: { readonly place: number; readonly at: number } | undefined
  /** A credit that stands above its caption, and up to where that may stand. */
  let waiting: { readonly credit: string; readonly block: Block; readonly until: number } | undefined
  const blocks = captionBlocks(page, model, title)
  const credits = new Set(blocks.flatMap(({ at, parts }) => (parts.text === '' ? [at] : [])))
  for (const { block, at, parts, chance, isOfBelow } of blocks) {
    // "Mara Quill / Photos: Dana Voss" is a byline with a credit in it.
    if ([byline, summary].some((other) => other !== undefined && block.spans[0]?.[0] === other.spans[0]?.[0])) continue
    const { text, credit } = parts
    const key = lettersOf(text)
    if (key !== '' && key === headline()) continue
    const isOfLatest = latest !== undefined && !isOfBelow && isOf(page, { ...latest, caption: found[latest.place] }, { block, at, key })
    const known = isOfLatest ? latest?.place : places.get(key)
    const same = known === undefined ? undefined : found[known]
    const above = key !== '' && waiting !== undefined && at <= waiting.until && !credits.has(at + 1) ? waiting : undefined
    const own = { text, credit: credit ?? above?.credit ?? null, rule: ruleOf(block) }
    const spans = above === undefined ? block.spans : [...above.block.spans, ...block.spans]
    if (known !== undefined && same !== undefined) {
      found[known] = withMore(same, own, spans)
      latest = { place: known, at }
    } else if (key !== '') {
      latest = { place: found.length, at }
      places.set(key, found.length)
      found.push({ value: { text, credit: own.credit }, spans, confidence: chance, rule: own.rule })
    } else if (credit !== null) {
      const isLabelled = isSource(page, at)
      if (isLabelled || isOfBelow || isOfPicture(block)) waiting = { credit, block, until: at + (isLabelled ? SOURCE_BLOCKS : 1) }
    }
  }
  return found.map((caption) => {
    const name = caption.value.credit === null ? nameBelow(page, caption, byline) : undefined
    return name === undefined ? caption : withMore(caption, { text: '', credit: name.text, rule: caption.rule }, name.spans)
  })
}

type Latest = { readonly at: number; readonly caption: Found<Caption> | undefined }
type Next = { readonly block: Block; readonly at: number; readonly key: string }

/** Whether a block is the credit or the printed caption of the picture above. */
const isOf = (page: LabelledPage, { at: above, caption }: Latest, { block, at, key }: Next): boolean => {
  if (key !== '') return isPrintedBelow(block, caption) && belowLabels(page, at) <= above
  // "Image source," stands above the caption of its own picture.
  return at - above <= (caption?.rule !== IMAGE_TEXT && isSource(page, at) ? 1 : CREDIT_BLOCKS)
}

const isSource = ({ blocks }: LabelledPage, at: number): boolean =>
  opensWithSource(blocks[at]?.text ?? '') || opensWithSource(blocks[at - 1]?.text ?? '')

/** The block that a caption stands below, without "Image source, Harbour Pictures" and "Image caption," between them. */
const belowLabels = (page: LabelledPage, at: number): number => {
  let above = at - 1
  while (above > at - LABEL_BLOCKS && (isSource(page, above) || isCaptionLabel(page.blocks[above]?.text ?? ''))) above--
  return above
}
/** "Image source," / "Harbour Pictures" / "Image caption," */
const LABEL_BLOCKS = 4

/** One picture has one caption: what stands in place of it is none where the caption is printed right below. */
const isPrintedBelow = (block: Block, above: Found<Caption> | undefined): boolean => above?.rule === IMAGE_TEXT && block.kind !== 'image'

const ruleOf = ({ kind }: Block): string => (kind === 'image' ? IMAGE_TEXT : 'caption-block')
const IMAGE_TEXT = 'image-text'

/** With the credit that stands below; the printed line is the caption, not the text that stands for the image. */
const withMore = (
  caption: Found<Caption>,
  { text, credit, rule }: Caption & { readonly rule: string },
  spans: readonly Span[],
): Found<Caption> => {
  const isPrinted = lettersOf(text) !== '' && caption.rule === IMAGE_TEXT && rule !== IMAGE_TEXT
  return {
    value: { text: isPrinted ? text : caption.value.text, credit: caption.value.credit ?? credit },
    spans: [...caption.spans, ...spans],
    confidence: caption.confidence,
    rule: isPrinted ? rule : caption.rule,
  }
}

/** Letters and digits alone: the alternative text often lacks the full stop. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{Alpha}\p{M}\p{N}]/gu, '')
