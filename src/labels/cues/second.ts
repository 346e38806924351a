import { type Cue, percent, scaled, some, when } from '../cue.js'
import type { Page } from '../page.js'
import { between, total } from '../sums.js'
import { type FirstLook, LEARNED } from '../second-look.js'
import type { View } from '../view.js'

/** A page after the first look. */
export type SeenPage = Page & { readonly look: FirstLook }
export type SecondCue = Cue<SeenPage>

const NEAR = 6
/** A notice about the author has more words, a byline fewer. */
const NOTICE_WORDS = 6

const meanBody = ({ look: { bodySum } }: SeenPage, from: number, to: number): number => {
  const first = Math.max(0, from)
  const last = Math.min(bodySum.length - 2, to)
  return last < first ? 0 : between(bodySum, first, last) / (last - first + 1)
}

/** Share of the longer words, weighed by how much likely body uses them elsewhere. */
const bodyLikeness = (view: View, { look }: SeenPage, at: number): number => {
  if (view.content.length === 0) return 0
  const own = look.chances.body[at] ?? 0
  let shared = 0
  for (const word of view.content) shared += Math.min(1, Math.max(0, (look.vocabulary[word] as number) - own))
  return shared / view.content.length
}

/** A chance drawn apart at both ends, where 1 % and 2 % differ more than 50 % and 51 % do: a third of its log-odds. */
const spread = (chance: number): number => {
  const yes = Math.cbrt(chance)
  const no = Math.cbrt(1 - chance)
  return yes / (yes + no)
}

const chanceCues: readonly SecondCue[] = LEARNED.flatMap((role) => [
  {
    id: `${role}-chance`,
    about: `How likely the block is ${role} by itself.`,
    see: (_: View, { look }: SeenPage, at: number) => spread(look.chances[role][at] ?? 0),
    because: (_: View, { look }: SeenPage, at: number) => `${percent(look.chances[role][at] ?? 0)} ${role} at the first look`,
  },
])

const rankCues: readonly SecondCue[] = LEARNED.filter((role) => role !== 'body').map((role) => ({
  id: `${role}-rank`,
  about: `How likely the block is ${role}, measured by the likeliest of the page.`,
  see: (_: View, { look }: SeenPage, at: number) => some((look.chances[role][at] ?? 0) / Math.max(0.02, look.best[role])),
  because: (_: View, { look }: SeenPage, at: number) =>
    `${percent((look.chances[role][at] ?? 0) / Math.max(0.02, look.best[role]))} of the chance of the likeliest ${role}`,
}))

/** What a second look sees: what the first one made of the other blocks. */
export const SECOND_CUES: readonly SecondCue[] = [
  ...chanceCues,
  ...rankCues,
  {
    id: 'body-above',
    about: 'Likely body in the blocks right before.',
    see: (_, page, at) => some(meanBody(page, at - NEAR, at - 1)),
    because: (_, page, at) => `${percent(meanBody(page, at - NEAR, at - 1))} body in the ${NEAR} blocks before`,
  },
  {
    id: 'body-below',
    about: 'Likely body in the blocks right behind.',
    see: (_, page, at) => some(meanBody(page, at + 1, at + NEAR)),
    because: (_, page, at) => `${percent(meanBody(page, at + 1, at + NEAR))} body in the ${NEAR} blocks behind`,
  },
  {
    id: 'body-words-before',
    about: 'Words of likely body before the block.',
    see: (_, { look }, at) => some(scaled(look.bodyWords[at] ?? 0, 100)),
    because: (_, { look }, at) => `${Math.round(look.bodyWords[at] ?? 0)} words of likely body before it`,
  },
  {
    id: 'body-words-behind',
    about: 'Words of likely body behind the block.',
    see: (_, { look }, at) => some(scaled(total(look.bodyWords) - (look.bodyWords[at + 1] ?? 0), 100)),
    because: (_, { look }, at) => `${Math.round(total(look.bodyWords) - (look.bodyWords[at + 1] ?? 0))} words of likely body behind it`,
  },
  {
    id: 'before-likely-headline',
    about: 'Before the likeliest headline.',
    see: (_, { look }, at) => (look.headline > at ? scaled(look.headline - at, 6) : undefined),
    because: (_, { look }, at) => `${look.headline - at} blocks before the likeliest headline`,
  },
  {
    id: 'after-likely-headline',
    about: 'After the likeliest headline.',
    see: (_, { look }, at) => (look.headline < at ? scaled(at - look.headline, 10) : undefined),
    because: (_, { look }, at) => `${at - look.headline} blocks after the likeliest headline`,
  },
  {
    id: 'best-headline',
    about: 'How likely the likeliest headline of the page is.',
    see: (_, { look }) => look.best.headline,
    because: (_, { look }) => `the likeliest headline is ${percent(look.best.headline)} sure`,
  },
  {
    id: 'before-core',
    about: 'Before the stretch where most of the likely body stands.',
    see: (_, { look: { core } }, at) => (core !== undefined && at < core.first ? scaled(core.first - at, 5) : undefined),
    because: (_, { look: { core } }, at) => `${(core?.first ?? 0) - at} blocks before the body`,
  },
  {
    id: 'after-core',
    about: 'Behind the stretch where most of the likely body stands.',
    see: (_, { look: { core } }, at) => (core !== undefined && at > core.last ? scaled(at - core.last, 5) : undefined),
    because: (_, { look: { core } }, at) => `${at - (core?.last ?? 0)} blocks behind the body`,
  },
  {
    id: 'into-core',
    about: 'How far into the stretch where most of the likely body stands.',
    see: (_, { look: { core } }, at) =>
      core !== undefined && at >= core.first && at <= core.last ? 0.1 + scaled(at - core.first, 6) : undefined,
    because: (_, { look: { core } }, at) => `${at - (core?.first ?? 0)} blocks into the body`,
  },
  {
    id: 'rest-of-core',
    about: 'How much of the stretch where most of the likely body stands is still to come.',
    see: (_, { look: { core } }, at) =>
      core !== undefined && at >= core.first && at <= core.last ? 0.1 + scaled(core.last - at, 6) : undefined,
    because: (_, { look: { core } }, at) => `${(core?.last ?? 0) - at} blocks of the body to come`,
  },
  {
    id: 'like-the-body',
    about: 'Its longer words stand in likely body elsewhere.',
    see: (view, page, at) => some(bodyLikeness(view, page, at)),
    because: (view, page, at) => `${percent(bodyLikeness(view, page, at))} of its longer words stand in likely body`,
  },
  {
    id: 'section-body',
    about: 'Likely body between the heading above and the next one.',
    see: (view, page, at) =>
      some(
        meanBody(
          page,
          view.block.kind === 'heading' ? at + 1 : Math.max(0, (page.headings[at] ?? -1) + 1),
          (page.look.nextHeading[at] ?? at) - 1,
        ),
      ),
    because: (view, page, at) =>
      `${percent(meanBody(page, view.block.kind === 'heading' ? at + 1 : Math.max(0, (page.headings[at] ?? -1) + 1), (page.look.nextHeading[at] ?? at) - 1))} body in its section`,
  },
  {
    id: 'twin-body',
    about: 'Another block with the same words is likelier body.',
    see: (view, { look }, at) => some((look.twins.get(view.key) ?? 0) - (look.chances.body[at] ?? 0)),
    because: () => 'a block with the same words is likelier body',
  },
  {
    id: 'opens-with-author',
    about: 'A text that opens with the name of a likely byline: a notice about the author.',
    see: (view, { look }) => when(view.words > NOTICE_WORDS && look.names.has(view.opening)),
    because: ({ opening }) => `opens with "${opening}", as a byline does`,
  },
]
