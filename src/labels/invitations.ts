import { NEWSLETTER_WORDS, SUBSCRIBER_NOTES } from '../word-lists.js'
import { LINKED_SHARE, NOISE_FAMILIES, type View } from './view.js'

/** Words of its name, of its button, of a note and of what it says. */
const NAME_WORDS = 7
const BUTTON_WORDS = 6
const NOTE_WORDS = 24
const INVITATION_WORDS = 45
/** Words of what is said between its name and its button. */
const SAID_WORDS = 25
const HEADING_WORDS = 12
/** A paragraph that is likelier of the body than this tells of a newsletter. */
const TEXT_CHANCE = 0.8
/** An article about newsletters has more of them. */
const MOST_TELLING = 1

/** First block of an invitation, and the one behind its last. */
export type Invitation = { readonly from: number; readonly to: number }

/**
 * Invitations to a newsletter: two blocks in a row or more that speak of it, one of them its name, its button or how to leave it. Between its
 * name and another one may say what is in it, and a heading may stand above.
 */
export const invitationsIn = (views: readonly View[], chanceOf: (at: number) => number): readonly Invitation[] => {
  const near = nearSubscribing(views)
  if (near === undefined) return []
  // Most of the words stand nowhere near, so it is asked for them once.
  const lines = views.map(({ text, words }, i) => (near[i] === true && words <= INVITATION_WORDS ? lineOf(text) : ''))
  const all = lines.join('\n')
  const letters = NEWSLETTER_WORDS.filter((word) => all.includes(word))
  if (letters.length === 0) return []
  const notes = SUBSCRIBER_NOTES.filter((note) => all.includes(note))
  const isText = (i: number): boolean => views[i]?.isProse === true && chanceOf(i) > TEXT_CHANCE
  const telling = lines.filter((line, i) => isText(i) && letters.some((word) => line.includes(word)))
  if (telling.length > MOST_TELLING) return []
  const isOpen = (i: number): boolean => lines[i] !== '' && !isText(i)
  const signs = views.map((view, i) => (isOpen(i) ? signOf(view, lines[i] as string, { letters, notes }) : undefined))
  const found: Invitation[] = []
  for (let at = 0; at < views.length; at++) {
    const to = endFrom(views, signs, at)
    if (to === at) continue
    found.push({ from: isNamed(views, at) ? at : at - 1, to })
    at = to - 1
  }
  return found
}

const lineOf = (text: string): string => text.toLowerCase().replaceAll("'", '’')

type Sign = 'letter' | 'button' | 'note'

type Words = { readonly letters: readonly string[]; readonly notes: readonly string[] }

const signOf = ({ words, phrases, endsSentence, block }: View, line: string, { letters, notes }: Words): Sign | undefined => {
  if (words === 0 || (block.kind === 'item' && (block.linked ?? 0) > LINKED_SHARE)) return
  if (letters.some((word) => line.includes(word))) return 'letter'
  if (words <= NOTE_WORDS && notes.some((note) => line.includes(note))) return 'note'
  if (words <= BUTTON_WORDS && !endsSentence && phrases.words.has('subscribe')) return 'button'
}

/** Whether one of the blocks around each speaks of subscribing; undefined where none of the page does. */
const nearSubscribing = (views: readonly View[]): readonly boolean[] | undefined => {
  let near: boolean[] | undefined
  for (let i = 0; i < views.length; i++) {
    if (views[i]?.phrases.words.has('subscribe') !== true) continue
    near ??= new Array<boolean>(views.length).fill(false)
    near.fill(true, Math.max(0, i - AROUND), i + AROUND + 1)
  }
  return near
}
const AROUND = 3

/** The place behind the invitation that opens at a place; the place itself where none does. */
const endFrom = (views: readonly View[], signs: readonly (Sign | undefined)[], at: number): number => {
  if (signs[at] === undefined) return at
  let end = at
  for (let i = at; i < views.length && i <= end + 1; i++) {
    const words = views[i]?.words ?? 0
    const isSaid = signs[i - 1] !== undefined && isName(views[i - 1])
    if (signs[i] !== undefined) end = i + 1
    else if (words === 0 || words > (isSaid ? SAID_WORDS : BUTTON_WORDS)) break
  }
  const own = signs.slice(at, end)
  const isMarked = own.some((sign, k) => sign === 'button' || sign === 'note' || (sign === 'letter' && isName(views[at + k])))
  return own.filter((sign) => sign !== undefined).length > 1 && own.includes('letter') && isMarked ? end : at
}

/** "Newsletter", "The harbour every morning". */
const isName = (view: View | undefined): boolean => view !== undefined && view.words <= NAME_WORDS && !view.endsSentence

/** Whether no heading of the invitation stands above: it opens with its name, or what is above is of the text. */
const isNamed = (views: readonly View[], at: number): boolean => {
  const above = views[at - 1]
  return isName(views[at]) || above === undefined || !isHeading(above) || (views[at - 2]?.text ?? '').endsWith(':')
}

const isHeading = ({ words, text, endsSentence, block, phrases }: View): boolean =>
  words > 0 &&
  words <= HEADING_WORDS &&
  (!endsSentence || CALLS.test(text.slice(-2))) &&
  block.kind !== 'item' &&
  block.kind !== 'image' &&
  !NOISE_FAMILIES.some((family) => phrases.opening.has(family))
const CALLS = /[?!？！؟]/u
