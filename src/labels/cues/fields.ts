import { AGENCIES } from '../../languages.js'
import { alternation } from '../../phrases.js'
import { type Cue, sign } from '../cue.js'
import type { View } from '../page.js'

const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]/u
const WORDED_DATE =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|º|\.)?,? (?:(?:de|of|del|di|d’) )?\p{L}[\p{L}\p{M}.]{2,14},?(?: (?:de|del))? (?:19|20)\d{2}(?!\d)|\p{Lu}[\p{L}\p{M}.]{2,10} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}(?!\d)/u
const CLOCK = /(?<!\d)[0-2]?\d[:.h][0-5]\d(?!\d)/u
const AGO =
  /^(?:\d{1,2}|an?|vor \d{1,2}|hace \d{1,2}|il y a \d{1,2}|há \d{1,2}) ?(?:\p{L}{1,10}) ?(?:ago|fa|geleden|sedan|siden|temu|önce|назад|тому)?$/iu
const URL_ALONE = /^(?:[\p{L} ]{0,30}[:：]\s*)?<?https?:\/\/[^\s<>]{4,2000}>?[.,]?$/u
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|del|della|dos|van|von|der|den|ter|la|le|el|al|bin|ibn|y|af|zu)){1,4}$/u
const CREDIT_MARK = new RegExp(
  `(?:^|[(/|,–—-]\\s?)(?:${alternation(AGENCIES)}|Getty|Getty Images|iStock|Shutterstock|Unsplash|Pexels|Alamy|imago|picture alliance|REX|EPA|EPA-EFE|Adobe Stock|Depositphotos|Flickr|Wikimedia Commons)\\s?(?:[)/.,]|$)`,
  'u',
)

const BOLD_END = /[\p{L}\p{N}.,)"”]\s(?:\*\*|__)[^*_.!?]{2,60}(?:\*\*|__)$/u

/** At most so many words make a byline, a line of dates or a credit; longer ones are sentences. */
const FACT_WORDS = 24

const isName = (text: string): boolean => NAME.test(text.trim()) && text.length < 60

/** Signs of the roles that become fields. */
export const fieldCues: readonly Cue[] = [
  {
    id: 'by',
    about: 'Opens with "By" or its like, and a name or nothing follows.',
    see({ text, words, phrases }) {
      if (!phrases.opening.has('by') || words > FACT_WORDS) return
      const rest = text.slice(phrases.first.get('by')?.length ?? 0).replace(/^[\s:：]+/u, '')
      if (rest === '') return sign('"by" and nothing else', 0.6)
      return /^\p{Lu}|^[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Katakana}]/u.test(rest)
        ? sign(`opens with "${phrases.first.get('by') ?? ''}" and a name`)
        : undefined
    },
  },
  {
    id: 'name',
    about: 'A name and nothing else, as far as capital letters show.',
    see: ({ text }) => (isName(text) ? sign('two to five capitalised words') : undefined),
  },
  {
    id: 'post',
    about: 'Says what somebody does at the paper: editor, correspondent.',
    see: ({ words, phrases }) => {
      const count = phrases.words.get('post') ?? 0
      return count > 0 && words <= 10 ? sign(`"${phrases.first.get('post') ?? ''}" in ${words} words`, count / words) : undefined
    },
  },
  {
    id: 'date',
    about: 'A date in a block of few words.',
    see({ text, words }) {
      const head = text.slice(0, 300)
      if (words > FACT_WORDS || !/\p{Nd}/u.test(head)) return
      if (NUMERIC_DATE.test(head) || WORDED_DATE.test(head)) return sign(`a date in ${words} words`, Math.min(1, 6 / Math.max(1, words)))
      return words <= 6 && AGO.test(head.trim()) ? sign('a time ago', 0.5) : undefined
    },
  },
  {
    id: 'published-words',
    about: '"Published", "updated" or their like in a block of few words.',
    see({ text, words, phrases }) {
      const count = (phrases.words.get('published') ?? 0) + (phrases.words.get('updated') ?? 0)
      return count > 0 && words <= FACT_WORDS && /\p{Nd}/u.test(text)
        ? sign(`"${phrases.first.get('published') ?? phrases.first.get('updated') ?? ''}" and digits`)
        : undefined
    },
  },
  {
    id: 'clock',
    about: 'A time of day in a block of few words.',
    see: ({ text, words }) => (words <= 12 && CLOCK.test(text.slice(0, 200)) ? sign('a time of day') : undefined),
  },
  {
    id: 'photo-words',
    about: 'Opens with "Photo" or its like, or has it after a bracket or bar.',
    see({ text, words, phrases }) {
      if (words > 80 || (phrases.words.get('photo') ?? 0) === 0) return
      if (phrases.opening.has('photo') && words <= 30) return sign(`opens with "${phrases.first.get('photo') ?? ''}"`)
      return /[(|/–—.\s](?:\p{L}+ )?(?:photos?|photograph|image|foto|fotos|bild|crédit|credit|фото|写真|사진|fot\.) ?[:：/=©]/iu.test(
        text.slice(0, 700),
      )
        ? sign(`"${phrases.first.get('photo') ?? ''}" before a mark`, 0.8)
        : undefined
    },
  },
  {
    id: 'credit',
    about: 'The name of a picture agency after a bracket, a bar or a slash.',
    see: ({ text, words }) =>
      words <= 60 && CREDIT_MARK.test(text.slice(-160)) ? sign('an agency after a mark', words <= 8 ? 1 : 0.7) : undefined,
  },
  {
    id: 'bold-end',
    about: 'Ends in a few bold words after the last full stop or none, before the running text: a caption with its credit.',
    see: ({ block, words }, { headline }, at) =>
      words <= 80 && headline >= 0 && at > headline && BOLD_END.test(block.markdown.slice(-120)) ? sign('ends in bold words') : undefined,
  },
  {
    id: 'near-image',
    about: 'Right after an image.',
    see: ({ words }, { views }, at) => (words > 2 && views[at - 1]?.block.kind === 'image' ? sign('follows an image') : undefined),
  },
  {
    id: 'url-alone',
    about: 'An address and at most a label.',
    see: (view) => (isAddress(view) ? sign('an address') : undefined),
  },
  {
    id: 'source-words',
    about: 'Announces the address: "Original url".',
    see: ({ words, phrases }) =>
      phrases.opening.has('source') && words <= 5 && words > 0 ? sign(`opens with "${phrases.first.get('source') ?? ''}"`, 0.5) : undefined,
  },
]

const isAddress = ({ text, block }: View): boolean =>
  URL_ALONE.test(text.trim()) && (block.links.length <= 1 || block.links[0]?.url === text)
