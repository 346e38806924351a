import type { Family } from '../../languages.js'
import { NETWORKS } from '../../languages.js'
import { type Cue, percent, sign } from '../cue.js'
import type { View } from '../page.js'

const NETWORK = new Set(NETWORKS)

/** Above this many words a phrase of a menu stands in a sentence. */
const LABEL_WORDS = 14

const share = (view: View, family: Family): number =>
  view.words === 0 ? 0 : Math.min(1, (view.phrases.words.get(family) ?? 0) / view.words)

/** Phrases of one family make up much of a short block; a sentence that has one has other words too. */
const familyCue = (id: string, family: Family, about: string): Cue => ({
  id,
  about,
  see(view) {
    const strength = share(view, family)
    if (strength < 0.2 || view.words > LABEL_WORDS * 2) return
    return sign(`"${view.phrases.first.get(family) ?? ''}": ${percent(strength)} of the words`, strength)
  },
})

/** A long block with several phrases of one family: the rules of a comment section, a cookie notice, a copyright notice. */
const noticeCue = (id: string, family: Family, about: string): Cue => ({
  id,
  about,
  see(view) {
    const count = view.phrases.words.get(family) ?? 0
    if (view.words <= LABEL_WORDS || count < 2) return
    return sign(
      `${count} words such as "${view.phrases.first.get(family) ?? ''}" in ${view.words}`,
      Math.min(1, count / 6) * Math.min(1, 80 / view.words),
    )
  },
})

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
  noticeCue('subscribe-notice', 'subscribe', 'An invitation to subscribe.'),
  noticeCue('comment-notice', 'comments', 'Rules or forms of a comment section.'),
  noticeCue('cookie-notice', 'cookies', 'A cookie notice.'),
  noticeCue('legal-notice', 'legal', 'A legal notice.'),
  noticeCue('advertisement-notice', 'advertisement', 'A notice of affiliates or sponsors.'),
  {
    id: 'opens-read-more',
    about: 'Opens with "Read also" or its like: a pointer to another article.',
    see: ({ phrases, words }) =>
      phrases.opening.has('readMore') && words <= 30 ? sign(`opens with "${phrases.first.get('readMore') ?? ''}"`) : undefined,
  },
  {
    id: 'opens-related',
    about: 'Opens with "Related" or its like.',
    see: ({ phrases, words }) =>
      phrases.opening.has('related') && words <= 12 ? sign(`opens with "${phrases.first.get('related') ?? ''}"`) : undefined,
  },
  {
    id: 'copyright',
    about: 'A copyright sign with a year or a name.',
    see: ({ text, words }) =>
      /^(?:copyright\b|©|\(c\) )|©\s?(?:\d{4}|\p{Lu})/iu.test(text.slice(0, 200)) && words <= 60 ? sign('a copyright sign') : undefined,
  },
  {
    id: 'network-names',
    about: 'Names of social networks make up most of the block; a sentence that names one has other words too.',
    see({ text, words }) {
      if (words === 0 || words > 12) return
      const names = (text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => NETWORK.has(word)).length
      return names > 0 ? sign(`${names} names of networks in ${words} words`, names / words) : undefined
    },
  },
]
