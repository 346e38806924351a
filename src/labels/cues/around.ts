import { kindOf } from '../../characters.js'
import type { Family } from '../../languages.js'
import { type Cue, percent, scaled, some, when } from '../cue.js'
import type { Page } from '../page.js'
import { between } from '../sums.js'

/** The sum over the blocks to either side of one, without its own. */
const besides = (sum: Float64Array, at: number, reach: number): number => between(sum, at - reach, at + reach) - between(sum, at, at)

/** How many blocks to either side make up the surroundings of a block. */
const REGION = 5

const linkedAround = ({ sums }: Page, at: number): number =>
  between(sums.linked, at - REGION, at + REGION) / Math.max(1, between(sums.characters, at - REGION, at + REGION))

const sectionCue = (id: string, families: readonly Family[], reach: number, about: string): Cue => ({
  id,
  about,
  see(_, { sections }, at) {
    const section = sections[at]
    if (section === undefined || section.distance === 0 || section.distance > reach || !families.includes(section.family)) return
    return 1 - section.distance / (reach + 1)
  },
  because: (_, { sections }, at) => `${sections[at]?.distance ?? 0} blocks below "${(sections[at]?.title ?? '').slice(0, 40)}"`,
})

const ENDS_COLON = /[:：]$/u
const announces = (text: string): boolean => kindOf(text.charCodeAt(text.length - 1)) === 0 && ENDS_COLON.test(text.slice(-4).trim())

/** What stands around the block. */
export const aroundCues: readonly Cue[] = [
  {
    id: 'prose-around',
    about: 'Running text right before and after.',
    see: (_, { sums }, at) => some(besides(sums.proseBlocks, at, 2) / 4),
    because: (_, { sums }, at) => `running text in ${besides(sums.proseBlocks, at, 2)} of 4 neighbours`,
  },
  {
    id: 'menu-around',
    about: 'Short blocks that are no sentences all around: a menu, a list of teasers, a footer.',
    see: (_, { sums }, at) => some(besides(sums.shortBlocks, at, 4) / 8),
    because: (_, { sums }, at) => `${besides(sums.shortBlocks, at, 4)} of 8 neighbours are short and no sentences`,
  },
  {
    id: 'alone-in-menu',
    about: 'A text whose neighbours are short blocks: the lead of a teaser, a notice.',
    see: (view, { sums }, at) => (view.isProse ? some(1 - besides(sums.proseBlocks, at, 5) / 5) : undefined),
    because: (_, { sums }, at) => `running text in ${besides(sums.proseBlocks, at, 5)} of 10 neighbours`,
  },
  {
    id: 'links-around',
    about: 'Links make up much of the blocks around.',
    see: (_, page, at) => some(linkedAround(page, at)),
    because: (_, page, at) => `${percent(linkedAround(page, at))} of the text around is links`,
  },
  {
    id: 'dates-around',
    about: 'Dates in the blocks around: the head of the article, or a list of teasers.',
    see: (_, { sums }, at) => some(scaled(between(sums.dates, at - REGION, at + REGION), 2)),
    because: (_, { sums }, at) => `${between(sums.dates, at - REGION, at + REGION)} dates in the ${REGION} blocks to either side`,
  },
  {
    id: 'dates-behind',
    about: 'Dates in the blocks behind: a list of teasers begins.',
    see: (_, { sums }, at) => some(scaled(between(sums.dates, at + 1, at + 15), 3)),
    because: (_, { sums }, at) => `${between(sums.dates, at + 1, at + 15)} dates in the 15 blocks behind`,
  },
  {
    id: 'items-around',
    about: 'Items of lists in the blocks around.',
    see: (_, { sums }, at) => some(between(sums.items, at - REGION, at + REGION) / (2 * REGION + 1)),
    because: (_, { sums }, at) => `${between(sums.items, at - REGION, at + REGION)} items in the ${REGION} blocks to either side`,
  },
  {
    id: 'noise-around',
    about: 'Words of menus and notices in the blocks around.',
    see: (_, { sums }, at) => some(between(sums.noise, at - REGION, at + REGION) / (2 * REGION + 1)),
    because: (_, { sums }, at) => `${between(sums.noise, at - REGION, at + REGION)} of the blocks around hold words of menus and notices`,
  },
  {
    id: 'noise-above',
    about: 'Words of menus and notices in the blocks right before.',
    see: (_, { sums }, at) => some(between(sums.noise, at - 3, at - 1) / 3),
    because: (_, { sums }, at) => `${between(sums.noise, at - 3, at - 1)} of the 3 blocks before hold words of menus and notices`,
  },
  {
    id: 'noise-below',
    about: 'Words of menus and notices in the blocks right behind.',
    see: (_, { sums }, at) => some(between(sums.noise, at + 1, at + 3) / 3),
    because: (_, { sums }, at) => `${between(sums.noise, at + 1, at + 3)} of the 3 blocks behind hold words of menus and notices`,
  },
  {
    id: 'noise-heading',
    about: 'The heading above has words of menus and notices.',
    see(_, { headings, views }, at) {
      const heading = views[headings[at] ?? -1]
      return heading === undefined ? undefined : some(heading.noise)
    },
    because: (_, { headings, views }, at) => `below "${(views[headings[at] ?? -1]?.text ?? '').slice(0, 40)}"`,
  },
  {
    id: 'section-prose',
    about: 'How much of what stands between the heading above and the block is running text.',
    see(_, { headings, sums }, at) {
      const from = headings[at] ?? -1
      const words = between(sums.words, from + 1, at)
      return words === 0 ? undefined : some(between(sums.prose, from + 1, at) / words)
    },
    because: (_, { headings, sums }, at) =>
      `${between(sums.prose, (headings[at] ?? -1) + 1, at)} of ${between(sums.words, (headings[at] ?? -1) + 1, at)} words since the heading are running text`,
  },
  {
    id: 'in-list-of-prose',
    about: 'An item of a list between items or paragraphs of running text.',
    among: 'marked-blocks',
    see: (view, { sums }, at) => (view.block.kind === 'item' ? some(besides(sums.proseBlocks, at, 3) / 6) : undefined),
    because: (_, { sums }, at) => `running text in ${besides(sums.proseBlocks, at, 3)} of 6 neighbours`,
  },
  {
    id: 'after-colon',
    about: 'The block before announces something.',
    see: (_, { views }, at) => when(announces(views[at - 1]?.text ?? '')),
    because: () => 'the block before ends with a colon',
  },
  {
    id: 'near-image',
    about: 'Right after an image.',
    see: ({ words }, { views }, at) =>
      words > 0 && views[at - 1]?.block.kind === 'image' ? 1 : words > 0 && views[at - 2]?.block.kind === 'image' ? 0.5 : undefined,
    because: () => 'follows an image',
  },
  {
    id: 'before-image',
    about: 'Right before an image.',
    see: (_, { views }, at) => when(views[at + 1]?.block.kind === 'image'),
    because: () => 'an image follows',
  },
  {
    id: 'below-comment-count',
    about: 'Below a line that counts comments: "12 comments on", "Comments (12)".',
    see: (_, { commentCounts }, at) => ((commentCounts[at] ?? -1) < 0 ? undefined : 1 - scaled(at - (commentCounts[at] ?? 0), 60)),
    because: (_, { commentCounts, views }, at) =>
      `${at - (commentCounts[at] ?? 0)} blocks below "${(views[commentCounts[at] ?? -1]?.text ?? '').slice(0, 40)}"`,
  },
  {
    id: 'replies-around',
    about: 'Labels of comments in the blocks around: "Reply", "Mara Quill says:".',
    see: (_, { sums }, at) => some(scaled(between(sums.replies, at - REGION, at + REGION), 3)),
    because: (_, { sums }, at) =>
      `${between(sums.replies, at - REGION, at + REGION)} labels of comments in the ${REGION} blocks to either side`,
  },
  {
    id: 'replies-above',
    about: 'Labels of comments before the block.',
    see: (_, { sums }, at) => some(scaled(sums.replies[at] ?? 0, 6)),
    because: (_, { sums }, at) => `${sums.replies[at] ?? 0} labels of comments before it`,
  },
  sectionCue('section-related', ['related', 'readMore'], 40, 'Below a block such as "Related" or "Most read".'),
  sectionCue('section-comments', ['comments'], 400, 'Below a block such as "Comments".'),
  sectionCue(
    'section-subscribe',
    ['subscribe', 'share', 'tags', 'cookies', 'legal'],
    8,
    'Below a block such as "Newsletter", "Share" or "Tags".',
  ),
]
