import type { Family } from '../../languages.js'
import { type Cue, percent, some, when } from '../cue.js'
import type { View } from '../view.js'
import { NETWORKS } from '../../word-lists.js'

const NETWORK = new Set(NETWORKS)

/** Above this many words a phrase of a menu stands in a sentence. */
const LABEL_WORDS = 14

const COPYRIGHT = /^(?:[Cc]opyright\b|COPYRIGHT\b|©|\([cC]\) )|©\s?(?:\d{4}|\p{Alpha})/u
const COPYRIGHT_OPENINGS = 'cC('

const share = (view: View, family: Family): number =>
  view.words === 0 ? 0 : Math.min(1, (view.phrases.words.get(family) ?? 0) / view.words)
const first = ({ phrases }: View, family: Family): string => `"${phrases.first.get(family) ?? ''}"`

/** Phrases of one family make up much of a short block; a sentence that has one has other words too. */
const familyCue = (id: string, family: Family, about: string): Cue => ({
  id,
  about,
  among: 'phrases',
  see(view) {
    const strength = share(view, family)
    return strength < 0.1 || view.words > LABEL_WORDS * 2 ? undefined : strength
  },
  because: (view) => `${first(view, family)}: ${percent(share(view, family))} of the words`,
})

/** A long block with several phrases of one family: the rules of a comment section, a cookie notice, a copyright notice. */
const noticeCue = (id: string, family: Family, about: string): Cue => ({
  id,
  about,
  among: 'phrases',
  see({ phrases, words }) {
    const count = phrases.words.get(family) ?? 0
    return words <= LABEL_WORDS || count < 2 ? undefined : Math.min(1, count / 6) * Math.min(1, 80 / words)
  },
  because: (view) => `${view.phrases.words.get(family) ?? 0} words such as ${first(view, family)} in ${view.words}`,
})

const openingCue = (id: string, family: Family, words: number, about: string): Cue => ({
  id,
  about,
  among: 'phrases',
  see: (view) => when(view.phrases.opening.has(family) && view.words <= words),
  because: (view) => `opens with ${first(view, family)}`,
})

const networksIn = ({ tokens }: View): number => {
  let count = 0
  for (const token of tokens) if (NETWORK.has(token)) count++
  return count
}

export const familyCues: readonly Cue[] = [
  familyCue('share-words', 'share', 'Share, print, follow.'),
  familyCue('subscribe-words', 'subscribe', 'Newsletter, sign in, subscribe.'),
  familyCue('read-more-words', 'readMore', 'Read more, see also.'),
  familyCue('related-words', 'related', 'Related, most read, latest.'),
  familyCue('comment-words', 'comments', 'Comments, reply.'),
  familyCue('cookie-words', 'cookies', 'Cookies and consent.'),
  familyCue('legal-words', 'legal', 'Rights reserved, terms, privacy.'),
  familyCue('navigation-words', 'navigation', 'Menu, home, search, contact.'),
  familyCue('advertisement-words', 'advertisement', 'Advertisement, sponsored.'),
  familyCue('tag-words', 'tags', 'Tags, topics, categories.'),
  familyCue('reading-time', 'readingTime', '4 min read.'),
  noticeCue('share-notice', 'share', 'An invitation to share or follow.'),
  noticeCue('subscribe-notice', 'subscribe', 'An invitation to subscribe.'),
  noticeCue('comment-notice', 'comments', 'Rules or forms of a comment section.'),
  noticeCue('cookie-notice', 'cookies', 'A cookie notice.'),
  noticeCue('legal-notice', 'legal', 'A legal notice.'),
  noticeCue('advertisement-notice', 'advertisement', 'A notice of affiliates or sponsors.'),
  noticeCue('navigation-notice', 'navigation', 'A menu on one line.'),
  noticeCue('post-notice', 'post', 'What somebody is and does: a biography.'),
  openingCue('opens-read-more', 'readMore', 30, 'Opens with "Read also" or its like: a pointer to another article.'),
  openingCue('opens-related', 'related', 12, 'Opens with "Related" or its like.'),
  openingCue('opens-tags', 'tags', 40, 'Opens with "Tags" or its like.'),
  openingCue('opens-share', 'share', 20, 'Opens with "Share" or its like.'),
  openingCue('opens-subscribe', 'subscribe', 40, 'Opens with "Subscribe" or its like.'),
  openingCue('opens-comments', 'comments', 20, 'Opens with "Comments" or its like.'),
  {
    id: 'noise-words',
    about: 'Phrases of menus, notices, share bars and their like, of whatever family.',
    among: 'phrases',
    see: (view) => some(view.noise),
    because: (view) => `${percent(view.noise)} of the words stand in menus and notices`,
  },
  {
    id: 'copyright',
    about: 'A copyright sign with a year or a name.',
    see: ({ text, words }) =>
      when(words <= 60 && (COPYRIGHT_OPENINGS.includes(text.charAt(0)) || text.includes('©')) && COPYRIGHT.test(text.slice(0, 200))),
    because: () => 'a copyright sign',
  },
  {
    id: 'network-names',
    about: 'Names of social networks make up most of the block; a sentence that names one has other words too.',
    see: (view) => (view.words === 0 || view.words > 12 ? undefined : some(networksIn(view) / view.words)),
    because: (view) => `${networksIn(view)} names of networks in ${view.words} words`,
  },
]
