import type { Cue } from './cue.js'
import { CUES } from './cues/cues.js'
import { SECOND_CUES, type SeenPage } from './cues/second.js'
import type { Columns } from '../forest.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/**
 * What the model is asked about a block: the strength of a cue in the block itself, or in one that stands `offset` blocks behind it; `row` is
 * the place of the cue among those of its look.
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

const featuresFrom = <P extends Page>(cues: readonly Cue<P>[], offsets: (id: string) => readonly number[]): readonly Feature<P>[] => [
  ...cues.map((cue, row) => ({ id: cue.id, cue, row, offset: 0 })),
  ...cues.flatMap((cue, row) => offsets(cue.id).map((offset) => ({ id: `${cue.id}@${offset}`, cue, row, offset }))),
]

/** What the model is asked at its first look. */
export const FEATURES: readonly Feature[] = featuresFrom(CUES, (id) => [
  ...(NEIGHBOURLY.includes(id) ? NEAR_OFFSETS : []),
  ...(FAR_REACHING.includes(id) ? FAR_OFFSETS : []),
])

/** What it is asked besides at its second look. */
export const SECOND_FEATURES: readonly Feature<SeenPage>[] = featuresFrom(SECOND_CUES, (id) =>
  id === 'body-chance' ? [...FAR_OFFSETS, ...NEAR_OFFSETS] : id.endsWith('-chance') ? NEAR_OFFSETS : [],
)

/** How far a feature looks past either end of a page at the most. */
const REACH = 4

/** The strengths of cues in all blocks of a page, as bytes: those of a cue in a row, with the zeros of no block before and behind. */
export type Strengths = { readonly bytes: Uint8Array; readonly rowLength: number }

/** What the cues say of each block of a page. */
export const strengthsOf = <P extends Page>(cues: readonly Cue<P>[], page: P): Strengths => {
  const { views } = page
  const rowLength = views.length + 2 * REACH
  // One piece of memory for all rows: hundreds of small ones cost more than what is written into them.
  const bytes = new Uint8Array(cues.length * rowLength)
  for (let row = 0; row < cues.length; row++) {
    const cue = cues[row] as Cue<P>
    const start = row * rowLength + REACH
    for (let at = 0; at < views.length; at++) bytes[start + at] = byteOf(cue.see(views[at] as View, page, at))
  }
  return { bytes, rowLength }
}

/** Where the strengths of a feature start: those of its cue, moved by its offset. */
export const startOf = ({ row, offset }: Pick<Feature, 'row' | 'offset'>, { rowLength }: Strengths): number =>
  row * rowLength + REACH + offset

/** The strengths of features for all blocks of a page, a column for each feature. */
export const columnsOf = <P extends Page>(features: readonly Feature<P>[], page: P): Columns => {
  const strengths = strengthsOf(
    features.filter(({ offset }) => offset === 0).map(({ cue }) => cue),
    page,
  )
  return features.map((feature) => {
    const start = startOf(feature, strengths)
    return strengths.bytes.subarray(start, start + page.views.length)
  })
}
