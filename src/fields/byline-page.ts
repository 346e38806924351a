import { phrasesIn } from '../phrases.js'
import type { LabelledPage } from '../types.js'
import { dateExpressionsIn } from './date-expressions.js'
import { bodyRange, headlineAt } from './place.js'

/** So many characters of the page are read for the words that it writes small. */
const VOCABULARY = 12_000
/** A longer block is no name but running text. */
const NAME_LENGTH = 60
/** So many of the first words of a block may be a name that opens a biography. */
const OPENING_WORDS = 3

/** What the page tells of all its names: its words, how often each short block stands there, which blocks show a date or a fact. */
export type BylinePage = {
  readonly title: number
  readonly body: readonly [first: number, last: number]
  /** Whether the running text writes a word small, as it does no name. */
  readonly isSmall: (word: string) => boolean
  /** Whether the running text has a word outside the whole name: it is about a thing called so. */
  readonly isApart: (word: string, name: string) => boolean
  /** The running text in small letters, and the headline. */
  readonly lower: string
  readonly titleText: string
  readonly times: ReadonlyMap<string, number>
  /** The first words of the longer blocks. */
  readonly openings: ReadonlySet<string>
  readonly hasDate: (at: number) => boolean
  readonly hasFact: (at: number) => boolean
}

/** The function, which works out each answer once. */
const askedOnce = <Q>(ask: (question: Q) => boolean): ((question: Q) => boolean) => {
  const answers = new Map<Q, boolean>()
  return (question) => {
    const known = answers.get(question)
    if (known !== undefined) return known
    const answer = ask(question)
    answers.set(question, answer)
    return answer
  }
}

/** What is known of the whole page: its words, how often each short block stands there, which blocks show a date. */
export const bylinePage = (page: LabelledPage): BylinePage => {
  const { blocks } = page
  const times = new Map<string, number>()
  const openings = new Set<string>()
  const prose: string[] = []
  let read = 0
  for (const { text } of blocks) {
    if (text.length < NAME_LENGTH) {
      times.set(text, (times.get(text) ?? 0) + 1)
      continue
    }
    const opening = text.slice(0, NAME_LENGTH)
    let end = -1
    for (let words = 1; words <= OPENING_WORDS; words++) {
      end = opening.indexOf(' ', end + 1)
      if (end < 0) break
      if (words > 1) openings.add(opening.slice(0, opening[end - 1] === ',' ? end - 1 : end))
    }
    if (read > VOCABULARY) continue
    read += text.length
    prose.push(text)
  }
  const hasDate = askedOnce((at: number) => {
    const text = blocks[at]?.text.slice(0, 120) ?? ''
    return /\p{Nd}/u.test(text) && dateExpressionsIn(text).length > 0
  })
  const hasFact = askedOnce((at: number) => isFact(blocks[at]?.text ?? ''))
  const running = prose.join(' ').slice(0, VOCABULARY)
  const isSmall = askedOnce((word: string) => running.includes(` ${word} `))
  const lower = running.toLowerCase()
  const isApart = (word: string, name: string): boolean => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      if (!lower.startsWith(name, at - name.indexOf(word))) return true
    }
    return false
  }
  const title = headlineAt(page)
  return {
    lower,
    titleText: (blocks[title]?.text ?? '').toLowerCase(),
    title,
    body: bodyRange(page),
    isSmall,
    isApart,
    times,
    openings,
    hasDate,
    hasFact,
  }
}

/** "9 min read", "Last updated", "Jan 23", "2 minutes ago", "4 comments". */
const isFact = (text: string): boolean => {
  if (text.length > NAME_LENGTH || (!/\p{Nd}/u.test(text) && text.split(' ', FACT_WORDS + 1).length > FACT_WORDS)) return false
  const { words } = phrasesIn(text)
  return words.has('readingTime') || words.has('published') || words.has('updated') || SHORT_DATE.test(text)
}
/** Without a figure a fact is a label alone. */
const FACT_WORDS = 3
const SHORT_DATE =
  /^(?:\p{L}{3,9}\.? \p{Nd}{1,2}|\p{Nd}{1,2}\.? \p{L}{3,9}\.?)$|\p{Nd} ?(?:h|min|hours?|minutes?|days?) ago|\p{Nd}{1,4}[./]\p{Nd}{1,2}[./]\p{Nd}{1,4}/u
