import { ofAllLanguages } from '../all-languages.js'
import { codeUnitAt, DIGIT, kindOf, LOWER, OTHER_NUMBER, SURROGATE, UPPER } from '../characters.js'
import { LANGUAGES } from '../languages.js'
import { onceMade } from '../once-made.js'
import { alternation, opensWith, phrasesIn, wordsOfFamily } from '../phrases.js'
import { codeAt, hasGluedCapital, isSpaceCode } from './characters-in.js'
import { anyWordTest, firstWordTest } from './first-word.js'
import { beginsAsName } from './given-names.js'
import { isNoName, isPhrase } from './no-name.js'
import { isOrganisation } from './organisation.js'
import { scriptName } from './script-name.js'
import { isWeekday } from './weekdays.js'

const particles = onceMade(() => new Set(ofAllLanguages('particles')))
const englishNotNames = onceMade(() => new Set(LANGUAGES.find(({ code }) => code === 'en')?.notNames))
/** Words before a name that are no part of it. */
const titlePattern = onceMade(() => new RegExp(`^(?:${alternation(ofAllLanguages('titles'))})\\.?\\s+(?=\\p{Upper})`, 'iu'))
const mayHaveTitle = onceMade(() => firstWordTest(ofAllLanguages('titles')))
const withoutTitle = (piece: string): string => {
  if (!mayHaveTitle()(piece)) return piece
  const bare = piece.replace(titlePattern(), '')
  // "Don Quill": a title before two names, and a given name before one.
  return bare.includes(' ') || !beginsAsName(piece) ? bare : piece
}
/** "Prof. Dr. Mara Quill" */
const withoutTitles = (piece: string): string => {
  const bare = withoutTitle(piece)
  return bare === piece ? piece : withoutTitle(bare)
}
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
/** Letters behind a name for degrees and posts. */
const DEGREE =
  /^(?:md|phd|ph\.d|dphil|mba|esq|cpa|rn|rd|rdn|ms|msc|ma|ba|bs|bsc|mph|dds|dvm|m\.d|m\.sc|b\.sc|cfp|cfa|psyd|pharmd|dpt|fnp|np|lcsw|jd|obe|mbe|cbe|kc|qc|mp|do|ldn|cscs|cpt|fand|facp|faan)[®™.]*$/iu
const TOKEN = /^['’]?\p{Upper}[\p{Alpha}\p{M}'’.-]*$/u
/** `Mara (Anna) Quill`, `Mara “Sunny” Quill` */
const INNER_NAME = /^(?:\(\p{Upper}[\p{Alpha}\p{M}]{1,14}\)|["“„'‘]\p{Upper}[\p{Alpha}\p{M}]{1,14}["”“'’])$/u
const INITIAL = /^(?:\p{Upper}\.-?){1,3}$/u
const BEYOND_LATIN = /[\u0590-\u1fff\u3040-\uffff]/u
/** Beside particles: "María de los Ángeles de la Fuente" has seven words. */
const NAME_WORDS = 6
const NAME_LENGTH = 60

/** "Mara quill", "mara quill": a common given name and one word more, where a capital is missing. */
export const isLooseName = (text: string): boolean => {
  const words = text.split(' ')
  return (
    words.length === 2 &&
    LOOSE.test(text) &&
    beginsAsName(text) &&
    !words.some((word) => isNoName(word) || endsInPost(word)) &&
    !isPhrase(text, 2)
  )
}
const LOOSE = /^\p{Alpha}[\p{Lower}’'-]{2,19} \p{Alpha}[\p{Lower}’'-]{2,19}$/u
/** `Jr.` is part of the name before it, `MD` is none; undefined for other words. */
export const suffixOf = (piece: string): 'generation' | 'degree' | undefined => {
  if (SUFFIX.test(piece)) return 'generation'
  return piece.split(' ').every(isDegree) ? 'degree' : undefined
}

const isDegree = (word: string): boolean => DEGREE.test(word)

/** Whether a text has a word for a person's part in the paper. */
export const hasPost = (text: string): boolean => phrasesIn(text.replaceAll('-', ' ')).words.has('post') && postPattern().test(text)
const postPattern = onceMade(() => new RegExp(`(?<!\\p{Alpha})(?:${alternation(wordsOfFamily('post'))})(?!\\p{Alpha})`, 'iu'))

/** The post before a name, written small or with a capital: `Redakteurin`, `Senior Reporter`. */
const leadingPosts = onceMade(() => new RegExp(`^(?:(?:${alternation(postWords())})\\s*[:：]?\\s+){1,3}`, 'iu'))
const mayLeadWithPost = onceMade(() => firstWordTest(postWords()))
const postWords = (): readonly string[] => wordsOfFamily('post').filter((word) => word.length > 2)
const withoutLeadingPosts = (piece: string): string => {
  if (mayLeadWithPost()(piece)) return piece.replace(leadingPosts(), '')
  // "Opinion columnist Mara Quill": the section before the post, which no name has inside.
  const space = piece.indexOf(' ')
  const behind = piece.slice(space + 1)
  return space > 0 && SMALL_FIRST.test(behind) && mayLeadWithPost()(behind) ? behind.replace(leadingPosts(), '') : piece
}

const SMALL_FIRST = /^\p{Lower}{4,20}\s\p{Upper}/u

/** "Local Democracy Reporter Emma Best": two words or three behind the last word of a post, which no given name opens. */
const behindLongPost = (piece: string): string => {
  if (!mayHoldPost()(piece) || ARTICLE_FIRST.test(piece) || beginsAsName(piece)) return piece
  const words = piece.split(' ')
  const at = words.findLastIndex(endsInPost)
  const name = words.slice(at + 1)
  return at > 0 && at < LONG_POST && name.length > 1 && name.length < 4 && name.every((word) => TOKEN.test(word)) ? name.join(' ') : piece
}
const LONG_POST = 5
/** "Zur Autorin Anna Weiß", the title of a box about her */
const ARTICLE_FIRST = /^(?:\p{Upper}\p{Lower}{1,2}|Über|About) /u

/** What stands behind a name: its place or paper, and its post. */
const TAIL =
  /\s+(?:in|for|from|at|of|under|on behalf of|aus|unter|à|en|em|w|i|в|у|für|per|pour|para|nach|special to|is|has|ist|es|est|è|é|jest|är|er|yazdı|tarafından|द्वारा|thực hiện)(?:\s.{0,200})?$|\s*(?!\(\p{Upper}[\p{Alpha}\p{M}]{1,14}\)\s\p{Upper})[(（[<@].{0,200}$/u
const postTail = onceMade(
  () =>
    new RegExp(
      `[\\s-]+(?:(?:executive|managing|lead|head|principal|founding|former|contributing)\\s)?(?:${alternation(postWords())})(?!\\p{Alpha}).{0,200}$`,
      'iu',
    ),
)
const mayHoldPost = onceMade(() => anyWordTest(postWords()))
/** `Mara Quill COAST LEDGER`: the paper in capitals behind the name. */
const CAPITALS_BEHIND = /(?<=\s\S{0,30}\p{Lower})(?:\s\p{Upper}{2,12}){2,4}$/u
/** `MARA QUILL FOR THE COAST LEDGER` */
const CAPITAL_TAIL = /\s(?:FOR|FROM|SPECIAL TO|FÜR|AUS|POUR|PARA|PER|VOOR|DLA|ДЛЯ)\s[\p{Upper}\s'’.-]{3,60}$/u
/** "Itziar Lobeira. A Coruña": shorter words before the stop are initials and titles. */
const PLACE_BEHIND_STOP = /(?<=\s\p{Upper}\p{Lower}{3,20})\. \p{Upper}[^.:：]{1,40}$/u
/** "Anke Wolters Presse- und Öffentlichkeitsarbeit" */
const DEPARTMENT = /\s\p{Alpha}{3,20}-(?:\s.{0,200})?$/u
const withoutTail = (piece: string): string => {
  const own =
    piece.includes('- ') || piece.endsWith('-')
      ? piece.replace(DEPARTMENT, '')
      : piece.includes('. ')
        ? piece.replace(PLACE_BEHIND_STOP, '')
        : piece
  const bare = withoutCapitals(mayHaveTail(own) ? own.replace(TAIL, '') : own)
  if (!mayHoldPost()(bare.replaceAll('-', ' '))) return bare
  const postless = bare.replace(postTail(), '')
  return postless === bare ? bare : withoutSection(postless)
}
/** Whether a bracket stands in a piece, or a word that does not open with a capital behind another: most names have neither. */
const mayHaveTail = (piece: string): boolean => {
  const { length } = piece
  for (let i = 0; i < length; i++) {
    const code = codeUnitAt(piece, i)
    if (isSpaceCode(code) ? kindOf(codeAt(piece, i + 1)) !== UPPER : kindOf(code) === 0 && BRACKETS.includes(piece.charAt(i))) return true
  }
  return false
}
const BRACKETS = '(（[<@'
/** Without the paper in capitals behind the name, which no name in small letters has at its end. */
const withoutCapitals = (piece: string): string =>
  kindOf(codeAt(piece, piece.length - 1)) === LOWER ? piece : piece.replace(CAPITALS_BEHIND, '').replace(CAPITAL_TAIL, '')

/** "Mara Quill Environment", of "Mara Quill Environment Editor". */
const withoutSection = (piece: string): string => {
  const space = piece.lastIndexOf(' ')
  return space > piece.indexOf(' ') && isNoName(piece.slice(space + 1)) ? piece.slice(0, space) : piece
}

/** `Mara QuillLifestyle Writer`: a renderer glued the post to the name. */
const GLUED_POST = /(?<=\p{Lower}{2})(?:\p{Upper}\p{Lower}+(?:\s.{0,80})?|\p{Upper}{3})$/u

/** Two words, one of them with a capital, or letters of a script without capitals: what every name has. */
const MAYBE_NAME = /\p{Upper}.*\s|\s.*\p{Upper}|[\u0590-\u1fff\u3040-\uffff]/su

/** The name of a person in one piece of a byline, without title, place and post; undefined where it has not the shape of one. */
export const nameOf = (part: string): string | undefined => nameBy(part, mayBeOfName)

/** The same where a word that says "by" stands before it: "By Emma Best and Jonah Key", whose last words stand in no other name. */
export const nameBehindBy = (part: string): string | undefined => nameBy(part, mayBeCredited)

/** The same behind "and" and a name: "By Ned Farrow and Jonah Key", where no list has the given name. */
export const nameJoined = (part: string): string | undefined => nameBy(part, mayBeJoined)

const nameBy = (part: string, mayBe: (words: readonly string[]) => boolean): string | undefined => {
  if (!MAYBE_NAME.test(part)) return
  const bare = withoutTitles(unglued(part))
  const script = BEYOND_LATIN.test(bare) ? scriptName(bare) : undefined
  if (script !== undefined) return script
  const glued = hasGluedCapital(bare) ? GLUED_POST.exec(bare)?.[0] : undefined
  const postless = glued !== undefined && hasPost(glued) ? bare.slice(0, -glued.length) : bare
  const piece = withoutStop(withoutTail(withoutTitle(behindLongPost(withoutLeadingPosts(postless)))), postless).trim()
  return isPersonShape(piece, mayBe) ? withoutDegrees(piece) : undefined
}

/** Without the marks behind a name, but for the full stop of an initial or of "Jr." at the end of `whole`. */
const withoutStop = (piece: string, whole: string): string =>
  '.:,'.includes(piece.charAt(piece.length - 1)) && !OWN_STOP.test(whole) ? piece.replace(/[.:,]+$/u, '') : piece
const OWN_STOP = /(?:^|\s)(?:Jr|Sr|\p{Upper})\.$/u

/** `AuthorMara Quill`, `Mara Quill3`, `Mara QuillMara Quill`: what renderers put together without a space. */
const unglued = (part: string): string => {
  const labelless = part.replace(GLUED_LABEL, '')
  const own = kindOf(codeAt(labelless, labelless.length - 1)) === OTHER_NUMBER ? labelless.replace(RAISED, '') : labelless
  const kind = kindOf(codeAt(own, own.length - 1))
  const bare = kind === DIGIT || kind === SURROGATE ? own.replace(DIGITS_AT_END, '') : own
  const once = undoubled(bare)
  if (once !== bare) return once
  const half = bare.length / 2
  return half > 6 && Number.isInteger(half) && bare.slice(0, half) === bare.slice(half) ? bare.slice(0, half) : bare
}
/** "Newsdesk Newsdesk": a name that follows the text of a picture of it. */
export const undoubled = (text: string): string => {
  const middle = (text.length - 1) / 2
  return middle > 2 && Number.isInteger(middle) && text[middle] === ' ' && text.slice(0, middle) === text.slice(middle + 1)
    ? text.slice(0, middle)
    : text
}
/** The number of a note. */
const RAISED = /[⁰¹²³⁴-⁹]{1,3}$/u
const DIGITS_AT_END = /(?<=\p{Lower})\p{Nd}{1,3}$/u
const GLUED_LABEL = /^(?:Authors?|Autor|By|Von|Par|Por)(?=\p{Upper}\p{Lower})/u

const withoutDegrees = (name: string): string => {
  const words = name.split(' ')
  while (words.length > 2 && DEGREE.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

const isPersonShape = (piece: string, mayBe: (words: readonly string[]) => boolean): boolean => {
  const words = piece.split(' ')
  if (words.length < 2 || piece.length > NAME_LENGTH) return false
  if (hasGluedCapital(piece) && GLUED_WORDS.test(piece)) return false
  if (words.length > NAME_WORDS && words.filter((word) => !particles().has(word)).length > NAME_WORDS) return false
  // "Von Hamburg", of "Von Hamburg nach Bremen"
  if (words.length === 2 && isBy(words[0] ?? '')) return false
  // "Avec Yann Corlay", "Par S. G."
  if (words.length > 2 && (WITH.has(words[0] ?? '') || (isBy(words[0] ?? '') && words.slice(1).every(isInitial)))) return false
  if (!mayBe(words) || particles().has(words.at(-1) ?? '')) return false
  for (let i = 0; i < words.length; i++) if (!isNamePart(words, i)) return false
  if (!words.some(isNameWord)) return false
  // "Political Editor" has the shape of a name.
  if (endsInPost(words.at(-1) ?? '')) return false
  // "Thứ Ba", a Tuesday: of two words, and in no English letters; "Donnerstag Okt".
  return (
    !isPhrase(piece, words.length) && !(words.length === 2 && (isWeekday(words[0] ?? '') || (NOT_ASCII.test(piece) && isWeekday(piece))))
  )
}
const NOT_ASCII = /[^\x00-\x7f]/u

const WITH: ReadonlySet<string> = new Set(['Avec', 'Con', 'Mit', 'Com', 'Met', 'Med', 'With', 'Möt', 'Mød', 'Møt', 'Meet'])
const isInitial = (word: string): boolean => INITIAL.test(word)
/** Asked of the list of phrases, which is there already: a set of all words for "by" takes a millisecond to be made. */
const isBy = (word: string): boolean => (FROM.has(word.toLowerCase()) || opensWith(word, BY)) && !beginsAsName(word)
const BY = ['by'] as const
const FROM: ReadonlySet<string> = new Set(['da', 'od', 'przez', 'från', 'fra'])

/**
 * Whether no word is one that stands in no name; behind a particle any may, as in "Mara de la Tour", where what is before it is a name, and behind
 * a given name one of a language that is not English, as in "Joris Vos": only the English words make titles with such names, as "Mark Read" does.
 */
const mayBeOfName = (words: readonly string[]): boolean => {
  const at = words.findIndex(standsInNoName)
  if (at < 0) return true
  if (at > 0 && at === words.length - 1 && !englishNotNames().has((words[at] ?? '').toLowerCase()) && beginsAsName(words[0] ?? ''))
    return true
  if (at < 2 || at !== words.length - 1 || !isParticle(words[at - 1])) return false
  return isParticle(words[at - 2]) || beginsAsName(words[0] ?? '')
}
/** Of two words the second may be any, behind a common given name. */
const mayBeCredited = (words: readonly string[]): boolean =>
  mayBeOfName(words) || (words.length === 2 && beginsAsName(words[0] ?? '') && !isNoName(words[0] ?? ''))
const mayBeJoined = (words: readonly string[]): boolean => words.length === 2 && !words.some(isOrganisation) && !isNoName(words[0] ?? '')
const standsInNoName = (word: string): boolean => isNoName(word) && !INITIAL.test(word)
/** Not "y", "und", "e", "i", which join two words of anything. */
const isParticle = (word: string | undefined): boolean => word !== undefined && word.length > 1 && word !== 'und' && particles().has(word)
/** `OfficeOrganizing`: labels that a renderer put together without a space; in names so few letters stand before a capital as in "MacDonald". */
const GLUED_WORDS = /\p{Upper}\p{Lower}{4,30}\p{Upper}/u
const isNameWord = (word: string): boolean => word.length > 2 && TOKEN.test(word)

/** Whether word `i` is part of a name: a word with a capital, an initial, or inside the name a particle or a nickname. */
const isNamePart = (words: readonly string[], i: number): boolean => {
  const word = words[i] ?? ''
  if (TOKEN.test(word) || INITIAL.test(word)) return true
  if (i > 0 && i < words.length - 1 && INNER_NAME.test(word)) return true
  return (i < words.length - 1 && particles().has(word.toLowerCase().replace("'", '’'))) || ELIDED.test(word)
}
const ELIDED = /^(?:d|l|al|el)['’-]\p{Upper}/u

const endsInPost = (last: string): boolean => (phrasesIn(last, 40).words.get('post') ?? 0) > 0
