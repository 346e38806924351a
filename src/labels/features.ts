import type { Cue } from './cue.js'
import { CUES } from './cues/cues.js'
import { SECOND_CUES, type SeenPage } from './cues/second.js'
import type { Columns } from '../forest.js'
import type { Page } from './page.js'
import type { View } from './view.js'

/** What the model is asked about a block: the strength of a cue in the block itself, or in one that stands `offset` blocks behind it. */
export type Feature<P extends Page = Page> = { readonly id: string; readonly cue: Cue<P>; readonly offset: number }

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
  ...cues.map((cue) => ({ id: cue.id, cue, offset: 0 })),
  ...cues.flatMap((cue) => offsets(cue.id).map((offset) => ({ id: `${cue.id}@${offset}`, cue, offset }))),
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

/**
 * The answers for all blocks of a page, a column for each feature; the column of a feature that nobody asks for is empty.
 *
 * @param isAsked whether feature f is asked for
 */
export const columnsOf = <P extends Page>(
  features: readonly Feature<P>[],
  page: P,
  isAsked: (f: number) => boolean = () => true,
): Columns => {
  const { views } = page
  const count = views.length
  // One piece of memory for all columns: hundreds of small ones cost more than what is written into them.
  const cells = new Uint8Array(features.length * count)
  const own = new Map<Cue<P>, Uint8Array>()
  const columns: Uint8Array[] = []
  for (let f = 0; f < features.length; f++) {
    const { cue, offset } = features[f] as Feature<P>
    const column = isAsked(f) ? cells.subarray(f * count, (f + 1) * count) : NO_COLUMN
    columns.push(column)
    if (column === NO_COLUMN) continue
    let source = own.get(cue)
    if (source === undefined) {
      source = offset === 0 ? column : new Uint8Array(count)
      for (let at = 0; at < count; at++) source[at] = byteOf(cue.see(views[at] as View, page, at))
      own.set(cue, source)
    }
    if (offset > 0) column.set(source.subarray(Math.min(offset, count)))
    else if (offset < 0) column.set(source.subarray(0, Math.max(0, count + offset)), Math.min(-offset, count))
  }
  return columns
}

const NO_COLUMN = new Uint8Array(0)
