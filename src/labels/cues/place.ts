import { type Cue, percent, sign } from '../cue.js'
import { likeness, type Page } from '../page.js'

const insideMain = (page: Page, at: number): boolean => page.main !== undefined && at >= page.main.first && at <= page.main.last

/** Where the block stands, and what stands around it. */
export const placeCues: readonly Cue[] = [
  {
    id: 'in-main-stretch',
    about: 'Inside the stretch of the page with the most running text.',
    see: (_, page, at) => (insideMain(page, at) ? sign('in the stretch with the most running text') : undefined),
  },
  {
    id: 'before-main-stretch',
    about: 'Before the stretch with the most running text; the farther, the surer.',
    see: (_, { main }, at) =>
      main !== undefined && at < main.first
        ? sign(`${main.first - at} blocks before the running text`, 0.3 + (main.first - at) / 20)
        : undefined,
  },
  {
    id: 'after-main-stretch',
    about: 'After the stretch with the most running text; the farther, the surer.',
    see: (_, { main }, at) =>
      main !== undefined && at > main.last
        ? sign(`${at - main.last} blocks after the running text`, 0.3 + (at - main.last) / 15)
        : undefined,
  },
  {
    id: 'before-headline',
    about: 'Before the block that is most likely the headline.',
    see: (_, { headline }, at) => (headline > at ? sign('before the headline') : undefined),
  },
  {
    id: 'likely-headline',
    about: 'Heading, words of the article and of its address, said twice: the block that is most likely the headline.',
    see: (_, { headline }, at) => (headline === at ? sign('most like a headline of all blocks') : undefined),
  },
  {
    id: 'after-headline',
    about: 'After the block that is most likely the headline.',
    see: (_, { headline }, at) => (headline >= 0 && at > headline ? sign('after the headline') : undefined),
  },
  {
    id: 'near-headline',
    about: 'At most eight blocks after the headline.',
    see: (_, { headline }, at) =>
      headline >= 0 && at > headline && at <= headline + 8
        ? sign(`${at - headline} blocks after the headline`, 1 - (at - headline) / 16)
        : undefined,
  },
  {
    id: 'repeats-headline',
    about: 'The same words as the headline, elsewhere.',
    see(view, { headline, views }, at) {
      const title = views[headline]?.key ?? ''
      if (headline === at || title.length < 8 || view.key.length < 8 || view.words > 40) return
      const isSame =
        view.key === title ||
        (view.key.startsWith(title) && view.key.length < title.length + 50) ||
        (title.startsWith(view.key) && view.key.length > title.length * 0.7)
      return isSame ? sign('says the headline again') : undefined
    },
  },
  {
    id: 'repeated',
    about: 'The same words stand more than once on the page.',
    see: (view, { times }) => {
      const count = times.get(view.key) ?? 1
      return count > 1 && view.key !== '' ? sign(`stands ${count} times`, 0.5 + count / 8) : undefined
    },
  },
  {
    id: 'prose-around',
    about: 'Running text right before and after.',
    see(_, { views }, at) {
      const near = [at - 2, at - 1, at + 1, at + 2].filter((i) => views[i]?.isProse).length
      return near >= 2 ? sign(`running text in ${near} of 4 neighbours`, near / 4) : undefined
    },
  },
  {
    id: 'prose-below',
    about: 'Running text follows within two blocks, none comes right before.',
    see(_, { views }, at) {
      const isBelow = views[at + 1]?.isProse || views[at + 2]?.isProse
      return isBelow && !views[at - 1]?.isProse ? sign('running text follows') : undefined
    },
  },
  {
    id: 'menu-around',
    about: 'Short blocks that are no sentences all around: a menu, a list of teasers, a footer.',
    see(view, { views }, at) {
      if (view.isProse) return
      let short = 0
      for (let i = at - 4; i <= at + 4; i++) {
        const other = views[i]
        if (i !== at && other !== undefined && !other.endsSentence && other.words <= 12) short++
      }
      return short >= 6 ? sign(`${short} of 8 neighbours are short and no sentences`, (short - 4) / 4) : undefined
    },
  },
  {
    id: 'alone-in-menu',
    about: 'A text whose neighbours are short blocks: the lead of a teaser, a notice.',
    see(view, { views }, at) {
      if (!view.isProse) return
      let prose = 0
      for (let i = at - 5; i <= at + 5; i++) if (i !== at && views[i]?.isProse) prose++
      return prose <= 1 ? sign(`running text in ${prose} of 10 neighbours`, 1 - prose / 2) : undefined
    },
  },
  {
    id: 'like-the-article',
    about: 'Its longer words stand in the running text too.',
    see(view, page, at) {
      const alike = likeness(view, page, insideMain(page, at))
      return alike !== undefined && alike > 0.5
        ? sign(`${percent(alike)} of its longer words stand in the running text`, (alike - 0.5) * 2)
        : undefined
    },
  },
  {
    id: 'unlike-the-article',
    about: 'Few of its longer words stand in the running text.',
    see(view, page, at) {
      const alike = likeness(view, page, insideMain(page, at))
      return alike !== undefined && alike < 0.3 && view.words >= 3
        ? sign(`${percent(alike)} of its longer words stand in the running text`, 1 - alike / 0.3)
        : undefined
    },
  },
  {
    id: 'in-list-of-prose',
    about: 'An item of a list between items or paragraphs of running text.',
    see(view, { views }, at) {
      if (view.block.kind !== 'item') return
      let prose = 0
      for (let i = at - 3; i <= at + 3; i++) if (i !== at && views[i]?.isProse) prose++
      return prose >= 2 ? sign(`running text in ${prose} of 6 neighbours`, prose / 4) : undefined
    },
  },
  {
    id: 'section-related',
    about: 'Below a block such as "Related" or "Most read".',
    see: (_, { sections }, at) => sectionSign(sections[at], ['related', 'readMore'], 30),
  },
  {
    id: 'section-comments',
    about: 'Below a block such as "Comments".',
    see: (_, { sections }, at) => sectionSign(sections[at], ['comments'], 400),
  },
  {
    id: 'section-subscribe',
    about: 'Below a block such as "Newsletter", "Share" or "Tags".',
    see: (_, { sections }, at) => sectionSign(sections[at], ['subscribe', 'share', 'tags', 'cookies', 'legal'], 5),
  },
  {
    id: 'page-start',
    about: 'Among the first three blocks.',
    see: (_, __, at) => (at < 3 ? sign(`block ${at + 1} of the page`) : undefined),
  },
  {
    id: 'page-end',
    about: 'Among the last three blocks.',
    see: (_, { views }, at) => (at >= views.length - 3 ? sign('at the end of the page') : undefined),
  },
]

const sectionSign = (section: Page['sections'][number], families: readonly string[], reach: number) => {
  if (section === undefined || section.distance === 0 || section.distance > reach || !families.includes(section.family)) return
  return sign(`${section.distance} blocks below "${section.title.slice(0, 40)}"`, 1 - section.distance / (reach + 1))
}
