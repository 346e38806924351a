import { isLetter, kindOf, LETTER, MARK, markedCodes, UPPER } from '../../characters.js'
import type { Family } from '../../languages.js'
import { type Cue, when } from '../cue.js'
import { isAddress, type View } from '../view.js'
import { AGENCIES } from '../../word-lists.js'

const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]/u
/** What may stand in the name of a month, by what may not: a class of letters, repeated, takes a start of other scripts seventeen milliseconds. */
const IN_MONTH = '[^\\s\\d!-\\-/:-@\\[-`{-~\\u2010-\\u2027«»·]'
/** A second date may be glued to it: `5 March 20254 March 2025`. */
const WORDED_DATE = new RegExp(
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?,? (?:(?:de|of|del|di|d’) )?(?!\\.)${IN_MONTH}{3,15},?(?: (?:de|del))? (?:19|20)\\d{2}(?!\\d(?!\\d? \\p{Alpha}))|\\p{Upper}${IN_MONTH}{2,10} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d)`,
  'u',
)
/** ۱۴ بهمن ۱۴۰۴, ٣ فبراير ٢٠٢٦, 3 ก.พ. 2569, ۱۴۰۴/۱۱/۱۴, 115年2月3日: other figures, and other years. */
const OTHER_DATE =
  /\p{Nd}{1,2}\s?[\p{Script=Arabic}\p{Script=Thai}.]{3,14}\s?(?:ماه )?\p{Nd}{4}(?!\p{Nd})|[٠-٩۰-۹]{4}[-/.][٠-٩۰-۹]{1,2}[-/.][٠-٩۰-۹]{1,2}|(?:\d{3}|令和\s?\d{1,2}|平成\s?\d{1,2})年\d{1,2}月/u
/** Asked first: figures of other scripts, letters of Arabic and Thai, the character for a year. */
const MAYBE_OTHER = /[\u0600-\u06ff\u0e00-\u0e7f年]/
/** A date has no fewer, a time of day neither. */
const DATE_DIGITS = 4
const CLOCK_DIGITS = 3
const CLOCK = /(?<!\d)[0-2]?\d[:.h][0-5]\d(?!\d)/u
const PICTURE_SELLERS =
  'Getty,Getty Images,iStock,Shutterstock,Unsplash,Pexels,Alamy,imago,picture alliance,REX,EPA,EPA-EFE,Adobe Stock,Depositphotos,Flickr,Wikimedia Commons'.split(
    ',',
  )
const AGO =
  /^(?:\d{1,2}|an?|vor \d{1,2}|hace \d{1,2}|il y a \d{1,2}|há \d{1,2}) ?(?:\p{Alpha}{1,10}) ?(?:ago|fa|geleden|sedan|siden|temu|önce|назад|тому)?$/iu
const PARTICLES: ReadonlySet<string> = new Set('de da di del della dos van von der den ter la le el al bin ibn y af zu'.split(' '))
const NAME_MARKS = "'’.-"

/** Two to five words, each with a capital, or one of those that stand small in names. */
const isName = (text: string): boolean => {
  let words = 0
  for (let start = 0; start <= text.length; words++) {
    const space = text.indexOf(' ', start)
    const word = text.slice(start, space < 0 ? text.length : space)
    if (words === NAME_WORDS || !(isCapitalised(word) || (words > 0 && PARTICLES.has(word)))) return false
    start += word.length + 1
  }
  return words >= 2
}
const NAME_WORDS = 5

const isCapitalised = (word: string): boolean => {
  if (kindOf(word.charCodeAt(0)) !== UPPER) return false
  for (let i = 1; i < word.length; i++) {
    if ((kindOf(word.charCodeAt(i)) & (LETTER | MARK)) === 0 && !NAME_MARKS.includes(word.charAt(i))) return false
  }
  return true
}

/** Whose name right behind a mark is that of a picture's maker or seller. */
const CREDITED: ReadonlySet<string> = new Set([...AGENCIES, ...PICTURE_SELLERS])
const CREDIT_MARKS = markedCodes('(/|,–—-')
const CREDIT_ENDS = markedCodes(')/.,')
/** First characters of the credited names, and how long they are at the most. */
const CREDIT_OPENINGS = markedCodes([...CREDITED].map((name) => name.charAt(0)).join(''))
const CREDIT_LETTERS = Math.max(...[...CREDITED].map((name) => name.length))
/** How much of the end of a block is looked at for a credit. */
const CREDIT_REACH = 160

/** Whether a credited name stands at the start or behind a mark, with an end behind it: "(Reuters)", "Mara Quill/AFP". */
const hasCredit = (text: string): boolean => {
  const first = Math.max(0, text.length - CREDIT_REACH)
  for (let from = first; from >= 0 && from < text.length; from = placeBehind(CREDIT_MARKS, text, from)) {
    let start = from
    while (text.charAt(start) === ' ') start++
    if (CREDIT_OPENINGS[text.charCodeAt(start) & 0xffff] === 0) continue
    const behind = placeBehind(CREDIT_ENDS, text, from)
    const end = behind < 0 ? text.length : behind - 1
    const isTooLong = end - start > CREDIT_LETTERS && isLetter(kindOf(text.charCodeAt(end - 1)))
    if (!isTooLong && CREDITED.has(text.slice(start, end).trim())) return true
  }
  return false
}

/** The place behind the next character that is marked; -1 where none is. */
const placeBehind = (marked: Uint8Array, text: string, from: number): number => {
  for (let i = from; i < text.length; i++) if (marked[text.charCodeAt(i)] === 1) return i + 1
  return -1
}

const ENDS_BOLD = /[*_]/
const BOLD_END = /[\p{Alpha}\p{N}.,)"”]\s(?:\*\*|__)[^*_.!?]{2,60}(?:\*\*|__)$/u

/** At most so many words make a byline, a line of dates or a credit; longer ones are sentences. */
const FACT_WORDS = 24

const LABELLED_PHOTO =
  /[(|/–—.\s](?:\p{Alpha}+ )?(?:photos?|photograph|image|foto|fotos|bild|crédit|credit|фото|写真|사진|fot\.) ?[:：/=©]/iu
/** Paths that sites give to the pages of their authors, in several languages. */
const AUTHOR_PATH =
  /\/(?:authors?|by|people|profiles?|writers?|staff|contributors?|autor(?:en|es|i|in)?|auteurs?|redakteur(?:in)?|journalists?)\/[^/\s]{2,}/iu
const NAMED = /^\p{Upper}|^[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Katakana}]/u

const first = ({ phrases }: View, family: Family): string => phrases.first.get(family) ?? ''
const afterBy = (view: View): string => view.text.slice(first(view, 'by').length).replace(/^[\s:：]+/u, '')

/** Signs of the roles that become fields. */
export const fieldCues: readonly Cue[] = [
  {
    id: 'by',
    about: 'Opens with "By" or its like, and a name or nothing follows.',
    among: 'phrases',
    see(view) {
      if (!view.phrases.opening.has('by') || view.words > FACT_WORDS) return
      const rest = afterBy(view)
      return rest === '' ? 0.6 : when(NAMED.test(rest))
    },
    because: (view) => `opens with "${first(view, 'by')}"${afterBy(view) === '' ? ' and ends there' : ' and a name'}`,
  },
  {
    id: 'by-inside',
    about: 'Has "by" or its like in a block of few words.',
    among: 'phrases',
    see: ({ phrases, words }) => when(words <= FACT_WORDS && phrases.words.has('by') && !phrases.opening.has('by')),
    because: (view) => `"${first(view, 'by')}" in ${view.words} words`,
  },
  {
    id: 'name',
    about: 'A name and nothing else, as far as capital letters show.',
    see: ({ text, words }) => when(words >= 2 && words <= 6 && text.length < 60 && isName(text.trim())),
    because: () => 'two to five capitalised words',
  },
  {
    id: 'author-link',
    about: 'Links to the page of an author.',
    see: ({ block, words }) => when(words <= 40 && block.links.some(({ url }) => AUTHOR_PATH.test(url.slice(0, 300)))),
    because: ({ block }) => `links to ${(block.links.find(({ url }) => AUTHOR_PATH.test(url.slice(0, 300)))?.url ?? '').slice(0, 80)}`,
  },
  {
    id: 'post',
    about: 'Says what somebody does at the paper: editor, correspondent.',
    among: 'phrases',
    see({ words, phrases }) {
      const count = phrases.words.get('post') ?? 0
      return count > 0 && words <= 14 ? Math.min(1, count / words) : undefined
    },
    because: (view) => `"${first(view, 'post')}" in ${view.words} words`,
  },
  {
    id: 'date',
    about: 'A date in a block of few words.',
    among: 'digits',
    see({ text, words, marks }) {
      if (words > FACT_WORDS) return
      const head = text.slice(0, 300)
      if (
        (marks.digits >= DATE_DIGITS && (NUMERIC_DATE.test(head) || WORDED_DATE.test(head))) ||
        (MAYBE_OTHER.test(head) && OTHER_DATE.test(head))
      )
        return Math.min(1, 6 / Math.max(1, words))
      return words <= 6 && AGO.test(head.trim()) ? 0.3 : undefined
    },
    because: ({ words }) => `a date in ${words} words`,
  },
  {
    id: 'published-words',
    about: '"Published" or its like in a block of few words with digits.',
    among: 'phrases',
    see: ({ marks, words, phrases }) => when(phrases.words.has('published') && words <= FACT_WORDS && marks.digits > 0),
    because: (view) => `"${first(view, 'published')}" and digits`,
  },
  {
    id: 'updated-words',
    about: '"Updated" or its like in a block of few words with digits.',
    among: 'phrases',
    see: ({ marks, words, phrases }) => when(phrases.words.has('updated') && words <= FACT_WORDS && marks.digits > 0),
    because: (view) => `"${first(view, 'updated')}" and digits`,
  },
  {
    id: 'clock',
    about: 'A time of day in a block of few words.',
    among: 'digits',
    see: ({ marks, text, words }) => when(words <= FACT_WORDS && marks.digits >= CLOCK_DIGITS && CLOCK.test(text.slice(0, 200))),
    because: () => 'a time of day',
  },
  {
    id: 'photo-words',
    about: 'Opens with "Photo" or its like, or has it after a bracket or bar.',
    among: 'phrases',
    see({ text, words, phrases }) {
      if (words > 80 || !phrases.words.has('photo')) return
      if (phrases.opening.has('photo') && words <= 30) return 1
      return LABELLED_PHOTO.test(text.slice(0, 700)) ? 0.8 : undefined
    },
    because: (view) => `"${first(view, 'photo')}" in ${view.words} words`,
  },
  {
    id: 'credit',
    about: 'The name of a picture agency after a bracket, a bar or a slash.',
    see: ({ text, words, marks }) => (words <= 60 && marks.capitals > 0 && hasCredit(text) ? (words <= 8 ? 1 : 0.7) : undefined),
    because: () => 'an agency after a mark',
  },
  {
    id: 'bold-end',
    about: 'Ends in a few bold words after the last full stop or none, below the headline: a caption with its credit.',
    see: ({ block, words }, { headline }, at) =>
      when(
        words <= 80 &&
          headline >= 0 &&
          at > headline &&
          ENDS_BOLD.test(block.markdown.slice(-1)) &&
          BOLD_END.test(block.markdown.slice(-120)),
      ),
    because: () => 'ends in bold words',
  },
  {
    id: 'url-alone',
    about: 'An address and at most a label.',
    see: (view) => when(view.words <= 120 && isAddress(view)),
    because: () => 'an address',
  },
  {
    id: 'source-words',
    about: 'Announces the address: "Original url".',
    among: 'phrases',
    see: ({ words, phrases }) => when(phrases.opening.has('source') && words <= 5 && words > 0),
    because: (view) => `opens with "${first(view, 'source')}"`,
  },
]
