import { placesIn } from './among.js'
import type { Cue } from './cue.js'
import { CUES } from './cues/cues.js'
import { SECOND_CUES, type SeenPage } from './cues/second.js'
import type { Columns } from '../forest.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/**
 * What the model is asked about a block: the strength of a cue in the block itself, or in one that stands `offset` blocks behind it; `row` is
 * the place of the cue among those of both looks.
 */
export type Feature<P extends Page = Page> = { readonly id: string; readonly cue: Cue<P>; readonly row: number; readonly offset: number }

/** Cues that say much about the blocks next to theirs. */
const NEIGHBOURLY = [
  'words',
  'prose',
  'common-words',
  'noise-words',
  'linked-part',
  'heading',
  'item',
  'image',
  'few-words',
  'phrase',
  'short-sentence',
  'starts-small',
  'date',
  'by',
  'name',
  'photo-words',
  'capital-words',
  'digits',
  'emphasised',
  'gap',
  'repeated',
  'like-the-article',
  'headline-score',
  'section-related',
  'words-lean',
  'low-word',
  'opening-word',
]
const NEAR_OFFSETS = [-2, -1, 1, 2]
/** Cues that are asked of blocks farther away too. */
const FAR_REACHING = ['words', 'common-words', 'noise-words', 'like-the-article']
const FAR_OFFSETS = [-4, -3, 3, 4]

/** The strength of a cue as a byte: 0 where it says nothing. */
const byteOf = (strength: number | undefined): number =>
  strength === undefined ? 0 : 1 + Math.round(Math.max(0, Math.min(1, strength)) * 254)

const featuresFrom = <P extends Page>(
  cues: readonly Cue<P>[],
  firstRow: number,
  offsets: (id: string) => readonly number[],
): readonly Feature<P>[] => [
  ...cues.map((cue, k) => ({ id: cue.id, cue, row: firstRow + k, offset: 0 })),
  ...cues.flatMap((cue, k) => offsets(cue.id).map((offset) => ({ id: `${cue.id}@${offset}`, cue, row: firstRow + k, offset }))),
]

/** What the model is asked at its first look. */
export const FEATURES: readonly Feature[] = featuresFrom(CUES, 0, (id) => [
  ...(NEIGHBOURLY.includes(id) ? NEAR_OFFSETS : []),
  ...(FAR_REACHING.includes(id) ? FAR_OFFSETS : []),
])

/** What it is asked besides at its second look. */
export const SECOND_FEATURES: readonly Feature<SeenPage>[] = featuresFrom(SECOND_CUES, CUES.length, (id) =>
  id === 'body-chance' ? [...FAR_OFFSETS, ...NEAR_OFFSETS] : id.endsWith('-chance') ? NEAR_OFFSETS : [],
)

/** How far a feature looks past either end of a page at the most. */
const REACH = 4

/**
 * The strengths of the cues of both looks in all blocks of a page, as bytes: those of a cue in a row, with the zeros of no block before and
 * behind.
 */
export type Strengths = { readonly bytes: Uint8Array; readonly rowLength: number }

/** One piece of memory for all rows: hundreds of small ones cost more than what is written into them. */
export const roomForStrengths = (blocks: number): Strengths => {
  const rowLength = blocks + 2 * REACH
  return { bytes: new Uint8Array((CUES.length + SECOND_CUES.length) * rowLength), rowLength }
}

/** Writes down what cues say of each block of a page, from one row on. */
export const askCues = <P extends Page>({ bytes, rowLength }: Strengths, cues: readonly Cue<P>[], page: P, firstRow: number): void => {
  const { views } = page
  const placesAmong = placesIn(views)
  for (let k = 0; k < cues.length; k++) {
    const cue = cues[k] as Cue<P>
    const start = (firstRow + k) * rowLength + REACH
    if (cue.among !== undefined) for (const at of placesAmong(cue.among)) bytes[start + at] = byteOf(cue.see(views[at] as View, page, at))
    else for (let at = 0; at < views.length; at++) bytes[start + at] = byteOf(cue.see(views[at] as View, page, at))
  }
}

/** Where the strengths of a feature start: those of its cue, moved by its offset. */
export const startOf = ({ row, offset }: Pick<Feature, 'row' | 'offset'>, { rowLength }: Strengths): number =>
  row * rowLength + REACH + offset

/** The strengths of the features of one look for all blocks of a page, a column for each feature. */
export const columnsOf = <P extends Page>(features: readonly Feature<P>[], page: P): Columns => {
  const strengths = roomForStrengths(page.views.length)
  const cues = features.filter(({ offset }) => offset === 0)
  askCues(
    strengths,
    cues.map(({ cue }) => cue),
    page,
    cues[0]?.row ?? 0,
  )
  return features.map((feature) => {
    const start = startOf(feature, strengths)
    return strengths.bytes.subarray(start, start + page.views.length)
  })
}
