// Whether a sentence invites to a channel, a newsletter or a network.
import { holdsOneOf } from '../holds-one-of.js'
import { onceMade } from '../once-made.js'
import { CHANNEL_WORDS, INVITING_WORDS, NETWORKS, NEWSLETTER_WORDS } from '../word-lists.js'
import type { View } from './view.js'

/** An invitation has no more words. */
const WORDS = 40
const QUOTED = /[“„”"«»]/u
const LETTERS = 300

/**
 * "Join our WhatsApp channel and never miss the news.", "Sign up for our newsletter.": a sentence as good as those of the text around it, which
 * calls the reader away from it.
 */
export const invitesAway = (view: View): boolean => {
  if (view.words > WORDS || !opensInviting(view) || QUOTED.test(view.text)) return false
  const line = view.text.slice(0, LETTERS).toLowerCase().replaceAll("'", '’')
  return (
    holdsChannel()(line) ||
    (view.words <= NETWORK_WORDS && view.block.kind !== 'item' && view.tokens.some((token) => networks().has(token)))
  )
}
const holdsChannel = onceMade(() => holdsOneOf([...CHANNEL_WORDS, ...NEWSLETTER_WORDS]))
/** "Follow us on Facebook and Instagram": in a longer sentence a network may be what it tells of, and a list may say how to get something from one. */
const NETWORK_WORDS = 16
/** "X" and "VK" are other words too. */
const networks = onceMade(() => new Set(NETWORKS.filter((name) => name.length > 2)))

/** "Receive the news each morning." */
export const opensInviting = ({ text, tokens }: View): boolean => {
  if (!firstWords().has(tokens[0] ?? '')) return false
  const line = text.slice(0, LETTERS).toLowerCase()
  return INVITING_WORDS.some((word) => line.startsWith(`${word} `))
}
const firstWords = onceMade(() => new Set(INVITING_WORDS.map((words) => words.split(' ', 1)[0])))
