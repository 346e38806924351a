import { ofAllLanguages } from '../languages.js'
import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'
import { anyWordTest, firstWordTest } from './first-word.js'
import { onceMade } from '../once-made.js'

const particles = onceMade(() => new Set(ofAllLanguages('particles')))
const notNames = onceMade(() => new Set(ofAllLanguages('notNames')))
/** Words before a name that are no part of it. */
const titlePattern = onceMade(() => new RegExp(`^(?:${alternation(ofAllLanguages('titles'))})\\.?\\s+(?=\\p{Lu})`, 'iu'))
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
/** Letters behind a name for degrees and posts. */
const DEGREE =
  /^(?:md|phd|ph\.d|dphil|mba|esq|cpa|rn|rd|rdn|ms|msc|ma|ba|bs|bsc|mph|dds|dvm|m\.d|m\.sc|b\.sc|cfp|cfa|psyd|pharmd|dpt|fnp|np|lcsw|jd|obe|mbe|cbe|kc|qc|mp|do|ldn|cscs|cpt|fand|facp|faan)[®™.]*$/iu
const TOKEN = /^['’]?\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** `Mara (Anna) Quill`, `Mara “Sunny” Quill` */
const INNER_NAME = /^(?:\(\p{Lu}[\p{L}\p{M}]{1,14}\)|["“„'‘]\p{Lu}[\p{L}\p{M}]{1,14}["”“'’])$/u
const INITIAL = /^(?:\p{Lu}\.-?){1,3}$/u
const CJK_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,8}$/u
const CJK_PAIR =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}$/u
const KATAKANA_NAME = /^[\p{Script=Katakana}ー]{2,12}(?:[・＝=][\p{Script=Katakana}ー]{1,12}){1,3}$/u
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u
const OTHER_SCRIPT = /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}][\p{L}\p{M}\s.]{2,40}$/u
const BEYOND_LATIN = /[\u0590-\u1fff\u3040-\uffff]/u
const NAME_WORDS = 6
const NAME_LENGTH = 60

const papers = onceMade(() => alternation(ofAllLanguages('papers')))
const paperName = onceMade(
  () => new RegExp(`(?:^|[\\s\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}])(?:${papers()})[.,]?(?:\\s|$)`, 'iu'),
)
const organisation = onceMade(() => new RegExp(`(?:^|\\s)(?:${papers()}|${alternation(ofAllLanguages('offices'))})[.,]?(?:\\s|$)`, 'iu'))

/** Whether a word can't be a name by itself: a weekday, a section, a label. */
export const isNoName = (word: string): boolean => notNames().has(word.toLowerCase())

/** Whether a title's part is the name of a paper or station. */
export const isPaper = (name: string): boolean => paperName().test(name)

/** Whether a name is that of a paper, a firm or an office rather than that of a person. */
export const isOrganisation = (name: string): boolean => mayBeOrganisation()(name) && organisation().test(name)
const mayBeOrganisation = onceMade(() => anyWordTest([...ofAllLanguages('papers'), ...ofAllLanguages('offices')]))

const givenNames = onceMade(() => new Set(ofAllLanguages('givenNames').map(plainLetters)))
/** A name without its accents; most have none, and are spared the long pattern. */
const plainLetters = (word: string): string =>
  /^[a-z-]*$/.test(word) || !/^[\p{Script=Latin}\p{M}]+$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
const SURNAME_LETTERS = 4

/** Whether a name begins as names do: with a common given name, or a common family name where that stands first and no space behind it. */
export const beginsAsName = (name: string): boolean => {
  const bare = name.toLowerCase()
  if (WIDE_NAME.test(bare)) {
    for (let length = 1; length <= SURNAME_LETTERS; length++) if (givenNames().has(bare.slice(0, length))) return true
    return false
  }
  const [first = '', second = ''] = bare.split(' ')
  return (
    givenNames().has(plainLetters(first)) ||
    givenNames().has(plainLetters(first.split('-')[0] ?? '')) ||
    (INITIALS.test(first) && givenNames().has(plainLetters(second)))
  )
}
const WIDE_NAME = /^[\p{Script=Han}\p{Script=Hangul}]/u
const INITIALS = /^(?:\p{L}\.){1,2}$/u

/** `Jr.` is part of the name before it, `MD` is none; undefined for other words. */
export const suffixOf = (piece: string): 'generation' | 'degree' | undefined => {
  if (SUFFIX.test(piece)) return 'generation'
  return piece.split(' ').every((word) => DEGREE.test(word)) ? 'degree' : undefined
}

/** Whether a text has a word for a person's part in the paper. */
export const hasPost = (text: string): boolean => phrasesIn(text.replaceAll('-', ' ')).words.has('post') && postPattern().test(text)
const postPattern = onceMade(() => new RegExp(`(?<!\\p{L})(?:${alternation(wordsOfFamily('post'))})(?!\\p{L})`, 'iu'))

/** The post before a name, written small or with a capital: `Redakteurin`, `Senior Reporter`. */
const leadingPosts = onceMade(() => new RegExp(`^(?:(?:${alternation(postWords())})\\s*[:：]?\\s+){1,3}`, 'iu'))
const mayLeadWithPost = onceMade(() => firstWordTest(postWords()))
const postWords = (): readonly string[] => wordsOfFamily('post').filter((word) => word.length > 2)
const withoutLeadingPosts = (piece: string): string => (mayLeadWithPost()(piece) ? piece.replace(leadingPosts(), '') : piece)

/** What stands behind a name: its place or paper, and its post. */
const TAIL =
  /\s+(?:in|for|from|at|of|under|on behalf of|aus|unter|à|en|em|w|i|в|у|für|per|pour|para|nach|special to|is|has|ist|yazdı|tarafından|द्वारा)(?:\s.{0,200})?$|\s*(?!\(\p{Lu}[\p{L}\p{M}]{1,14}\)\s\p{Lu})[(（[<@].{0,200}$/u
const postTail = onceMade(() => new RegExp(`[\\s-]+(?:${alternation(postWords())})(?!\\p{L}).{0,200}$`, 'iu'))
const mayHoldPost = onceMade(() => anyWordTest(postWords()))
const withoutTail = (piece: string): string => {
  const bare = piece.replace(TAIL, '')
  return mayHoldPost()(bare.replaceAll('-', ' ')) ? bare.replace(postTail(), '') : bare
}

/** `Mara QuillLifestyle Writer`: a renderer glued the post to the name. */
const GLUED_POST = /(?<=\p{Ll}{2})\p{Lu}\p{Ll}+(?:\s.{0,80})?$/u

/** Two words, one of them with a capital, or letters of a script without capitals: what every name has. */
const MAYBE_NAME = /\p{Lu}.*\s|\s.*\p{Lu}|[\u0590-\u1fff\u3040-\uffff]/su

/** The name of a person in one piece of a byline, without title, place and post; undefined where it has not the shape of one. */
export const nameOf = (part: string): string | undefined => {
  if (!MAYBE_NAME.test(part)) return
  const bare = unglued(part).replace(titlePattern(), '').replace(titlePattern(), '')
  const script = BEYOND_LATIN.test(bare) ? scriptName(bare) : undefined
  if (script !== undefined) return script
  const glued = GLUED_POST.exec(bare)?.[0]
  const postless = glued !== undefined && hasPost(glued) ? bare.slice(0, -glued.length) : bare
  const piece = withoutTail(withoutLeadingPosts(postless).replace(titlePattern(), ''))
    .replace(/[.:,]+$/u, (mark) => (/(?:^|\s)(?:Jr|Sr|\p{Lu})\.$/u.test(postless) ? mark : ''))
    .trim()
  return isPersonShape(piece) ? withoutDegrees(piece) : undefined
}

/** `AuthorMara Quill`, `Mara Quill3`, `Mara QuillMara Quill`: what renderers put together without a space. */
const unglued = (part: string): string => {
  const bare = part.replace(GLUED_LABEL, '').replace(/(?<=\p{Ll})\p{Nd}{1,3}$/u, '')
  const middle = (bare.length - 1) / 2
  if (bare[middle] === ' ' && bare.slice(0, middle) === bare.slice(middle + 1)) return bare.slice(0, middle)
  const half = bare.length / 2
  return half > 6 && Number.isInteger(half) && bare.slice(0, half) === bare.slice(half) ? bare.slice(0, half) : bare
}
const GLUED_LABEL = /^(?:Authors?|Autor|By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u

const withoutDegrees = (name: string): string => {
  const words = name.split(' ')
  while (words.length > 2 && DEGREE.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

const isPersonShape = (piece: string): boolean => {
  const words = piece.split(' ')
  if (words.length < 2 || words.length > NAME_WORDS || piece.length > NAME_LENGTH) return false
  if (words.some((word) => notNames().has(word.toLowerCase()) && !INITIAL.test(word))) return false
  const last = words.at(-1) ?? ''
  if (particles().has(last)) return false
  const isName = words.every(
    (word, i) =>
      TOKEN.test(word) ||
      INITIAL.test(word) ||
      (i > 0 && i < words.length - 1 && INNER_NAME.test(word)) ||
      (i < words.length - 1 && particles().has(word.toLowerCase().replace("'", '’'))) ||
      /^(?:d|l|al|el)['’-]\p{Lu}/u.test(word),
  )
  if (!isName || !words.some((word) => word.length > 2 && TOKEN.test(word))) return false
  // "Political Editor" has the shape of a name.
  if (endsInPost(last)) return false
  return !isPhrase(piece, words.length)
}

const endsInPost = (last: string): boolean => (phrasesIn(last, 40).words.get('post') ?? 0) > 0

/** Phrases of menus and boxes, which have capitals as names do: `Privacy Policy`. */
const isPhrase = (piece: string, count: number): boolean => {
  const { words: families } = phrasesIn(piece, 80)
  return PHRASES.some((family) => (families.get(family) ?? 0) >= count)
}
const PHRASES = [
  'share',
  'navigation',
  'subscribe',
  'related',
  'readMore',
  'comments',
  'legal',
  'tags',
  'advertisement',
  'published',
  'updated',
  'cookies',
  'readingTime',
] as const

/** Posts in the scripts without capitals, at either end of a name. */
const scriptPostPattern = onceMade(
  () =>
    new RegExp(
      `(?:^|\\s)*(?:${alternation([...wordsOfFamily('post', ['zh', 'ja', 'ko', 'ar', 'hi']), ...wordsOfFamily('by', ['zh', 'ja', 'ko', 'hi']), '本报', '本報', '报道', '報道', '综合'])})(?:\\s|$)*`,
      'gu',
    ),
)

/** Names in scripts without capitals: Han and kana, Hangul with the title behind, Arabic, Devanagari. */
const scriptName = (piece: string): string | undefined => {
  const bare = piece
    .replace(/\s*[(（[<＜【=＝].{0,200}$/u, '')
    .replace(scriptPostPattern(), ' ')
    .trim()
  // "입력" is a label before a date.
  if (HANGUL_NAME.test(bare)) return isPhrase(bare, 1) ? undefined : bare
  if (CJK_NAME.test(bare) || CJK_PAIR.test(bare) || KATAKANA_NAME.test(bare)) return bare
  const words = bare.split(' ')
  return OTHER_SCRIPT.test(bare) && words.length <= 4 && words.length >= 2 && !words.some(isNoName) && !isPhrase(bare, words.length)
    ? bare
    : undefined
}
