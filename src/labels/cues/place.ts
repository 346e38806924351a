import { type Cue, scaled, some, when } from '../cue.js'
import type { Page } from '../page.js'
import { between, total } from '../sums.js'

const insideMain = ({ main }: Page, at: number): boolean => main !== undefined && at >= main.first && at <= main.last

/** How many blocks to either side are "around". */
const NEAR = 8

/** Where the block stands. */
export const placeCues: readonly Cue[] = [
  {
    id: 'depth',
    about: 'How far down the page.',
    see: (_, { views }, at) => some(at / Math.max(1, views.length - 1)),
    because: (_, { views }, at) => `block ${at + 1} of ${views.length}`,
  },
  {
    id: 'from-start',
    about: 'How many blocks stand before it.',
    see: (_, __, at) => some(scaled(at, 20)),
    because: (_, __, at) => `${at} blocks before it`,
  },
  {
    id: 'from-end',
    about: 'How many blocks stand behind it.',
    see: (_, { views }, at) => some(scaled(views.length - 1 - at, 20)),
    because: (_, { views }, at) => `${views.length - 1 - at} blocks behind it`,
  },
  {
    id: 'page-size',
    about: 'How many blocks the page has.',
    see: (_, { views }) => scaled(views.length, 100),
    because: (_, { views }) => `a page of ${views.length} blocks`,
  },
  {
    id: 'page-prose',
    about: 'How much of the page is running text.',
    see: (_, { sums }) => some(total(sums.prose) / Math.max(1, total(sums.words))),
    because: (_, { sums }) => `${total(sums.prose)} of ${total(sums.words)} words of the page are running text`,
  },
  {
    id: 'prose-done',
    about: 'How much of the running text of the page stands before the block.',
    see: (_, { sums }, at) => some((sums.prose[at] ?? 0) / Math.max(1, total(sums.prose))),
    because: (_, { sums }, at) => `${sums.prose[at] ?? 0} of ${total(sums.prose)} words of running text stand before it`,
  },
  {
    id: 'in-main-stretch',
    about: 'Inside the stretch of the page with the most running text.',
    see: (_, page, at) => when(insideMain(page, at)),
    because: () => 'in the stretch with the most running text',
  },
  {
    id: 'before-main-stretch',
    about: 'Before the stretch with the most running text; the farther, the surer.',
    see: (_, { main }, at) => (main !== undefined && at < main.first ? scaled(main.first - at, 10) : undefined),
    because: (_, { main }, at) => `${(main?.first ?? 0) - at} blocks before the running text`,
  },
  {
    id: 'after-main-stretch',
    about: 'After the stretch with the most running text; the farther, the surer.',
    see: (_, { main }, at) => (main !== undefined && at > main.last ? scaled(at - main.last, 10) : undefined),
    because: (_, { main }, at) => `${at - (main?.last ?? 0)} blocks after the running text`,
  },
  {
    id: 'since-main-stretch',
    about: 'How far into the stretch with the most running text.',
    see: (_, page, at) => (insideMain(page, at) ? scaled(at - (page.main?.first ?? 0), 10) : undefined),
    because: (_, { main }, at) => `${at - (main?.first ?? 0)} blocks into the running text`,
  },
  {
    id: 'before-headline',
    about: 'Before the block that is most likely the headline; the farther, the surer.',
    see: (_, { headline }, at) => (headline > at ? 0.3 + 0.7 * scaled(headline - at, 8) : undefined),
    because: (_, { headline }, at) => `${headline - at} blocks before the headline`,
  },
  {
    id: 'after-headline',
    about: 'After the block that is most likely the headline; the farther, the surer.',
    see: (_, { headline }, at) => (headline >= 0 && at > headline ? scaled(at - headline, 12) : undefined),
    because: (_, { headline }, at) => `${at - headline} blocks after the headline`,
  },
  {
    id: 'prose-above',
    about: 'Words of running text in the blocks right before.',
    see: (_, { sums }, at) => some(scaled(between(sums.prose, at - NEAR, at - 1), 100)),
    because: (_, { sums }, at) => `${between(sums.prose, at - NEAR, at - 1)} words of running text in the ${NEAR} blocks before`,
  },
  {
    id: 'prose-below',
    about: 'Words of running text in the blocks right behind.',
    see: (_, { sums }, at) => some(scaled(between(sums.prose, at + 1, at + NEAR), 100)),
    because: (_, { sums }, at) => `${between(sums.prose, at + 1, at + NEAR)} words of running text in the ${NEAR} blocks behind`,
  },
  {
    id: 'to-prose-above',
    about: 'How many blocks ago running text stood.',
    see: (_, { proseBefore }, at) => ((proseBefore[at] ?? -1) < 0 ? undefined : 1 / (at - (proseBefore[at] ?? 0))),
    because: (_, { proseBefore }, at) => `running text ${at - (proseBefore[at] ?? 0)} blocks before`,
  },
  {
    id: 'to-prose-below',
    about: 'In how many blocks running text follows.',
    see: (_, { proseBehind, views }, at) => ((proseBehind[at] ?? 0) >= views.length ? undefined : 1 / ((proseBehind[at] ?? 0) - at)),
    because: (_, { proseBehind }, at) => `running text ${(proseBehind[at] ?? 0) - at} blocks behind`,
  },
  {
    id: 'below-heading',
    about: 'How many blocks ago a heading stood.',
    see: (_, { headings }, at) => ((headings[at] ?? -1) < 0 ? undefined : 1 / (at - (headings[at] ?? 0))),
    because: (_, { headings }, at) => `${at - (headings[at] ?? 0)} blocks below a heading`,
  },
]
