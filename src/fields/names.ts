import { AGENCIES } from '../languages.js'
import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'

/** Small words inside names, in many languages. */
const PARTICLES = new Set(
  'de da do dos das di del della dello dei du des la le les van von der den ter ten zu zur zum af av al el bin ibn ben abu y e san santa st st. d’ ap mac und'.split(
    ' ',
  ),
)
const TITLES = /^(?:dr|prof|professor|sir|dame|mr|mrs|ms|herr|frau|dipl|ing|mag|rev|hon|m|mme|lic|doktor)\.?\s+/iu
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|ph\.d|mba|esq|cpa|rn|rd|dds|dvm|m\.d)\.?$/iu
const TOKEN = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const INITIAL = /^(?:\p{Lu}\.){1,3}$/u
const CJK_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{2,8}$/u
const HANGUL_NAME = /^[\p{Script=Hangul}]{2,4}$/u
const OTHER_SCRIPT = /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}][\p{L}\p{M}\s.]{2,40}$/u
const NAME_WORDS = 6
const AGENCY_KEYS = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]))

/** Words that are no part of any name, though bylines have them in capitals. */
const NOT_NAMES =
  /^(?:the|staff|our|news|team|editorial|editors?|desk|bureau|newsroom|admin|guest|contributor|contributing|press|release|sponsored|share|home|menu|read|more|click|follow|subscribe|posted|published|updated|monday|tuesday|wednesday|thursday|friday|saturday|sunday|comments?|photos?|video|numbers|today|yesterday|author|written|redaktion|uncategorized|in|on|at|for|with|from|about)$/iu

/** Whether a word can't be a name by itself: a weekday, a section, a label. */
export const isNoName = (word: string): boolean => NOT_NAMES.test(word)

let separators: RegExp | undefined
const separatorPattern = (): RegExp => {
  if (separators !== undefined) return separators
  const spaced = wordsOfFamily('and').filter(
    (word) => /^\p{L}+$/u.test(word) && !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]+$/u.test(word),
  )
  separators = new RegExp(`\\s*[,;，、/]\\s*|\\s+(?:${alternation(spaced)}|&|\\+)\\s+|\\s+[|·•–—-]\\s+|[·・／]|\\s*\\n\\s*`, 'iu')
  return separators
}

let posts: RegExp | undefined
/** What stands behind a name: its place, paper or post. */
const tailPattern = (): RegExp => {
  posts ??= new RegExp(
    `\\s+(?:in|for|from|at|of|aus|à|en|em|w|i|в|für|per|pour|para|nach|special to|is|has)\\s.{0,200}$|\\s*[(（\\[<].{0,200}$|\\s+(?:${alternation(wordsOfFamily('post').filter((word) => word.length > 2))})(?!\\p{L}).{0,200}$`,
    'iu',
  )
  return posts
}

/** The names of persons in the text of a byline, and the agency it names; nothing where it is not sure that they are names. */
export const namesIn = (text: string): { readonly names: readonly string[]; readonly agency: string | undefined } => {
  const clean = text
    .replace(/\[\d{1,4}\]/gu, '')
    .replaceAll('_', ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  let agency: string | undefined
  const names: string[] = []
  for (const [i, part] of clean.split(separatorPattern()).entries()) {
    const piece = part.trim()
    const known = AGENCY_KEYS.get(piece.toLowerCase())
    if (known !== undefined) agency ??= known
    else if (SUFFIX.test(piece) && names.length > 0) {
      if (/^(?:jr|sr|ii|iii|iv)/iu.test(piece)) names[names.length - 1] += `, ${piece}`
    } else {
      const name = nameOf(piece)
      if (name !== undefined && !names.includes(name)) names.push(name)
      // What is no name at the start makes the whole no byline: "By the numbers: ...", "By Monday the water had gone."
      else if (i === 0 && name === undefined) break
    }
  }
  return { names, agency }
}

const nameOf = (part: string): string | undefined => {
  const piece = part
    .replace(TITLES, '')
    .replace(TITLES, '')
    .replace(tailPattern(), '')
    .replace(/[.:]+$/u, (mark) => (/\b(?:Jr|Sr)\.$/u.test(part) ? mark : ''))
    .trim()
  const script = scriptName(piece)
  if (script !== undefined) return script
  const words = piece.split(' ')
  if (words.length < 2 || words.length > NAME_WORDS || piece.length > 60) return
  if (words.some((word) => NOT_NAMES.test(word))) return
  const last = words.at(-1) ?? ''
  const isName = words.every(
    (word, i) =>
      TOKEN.test(word) ||
      INITIAL.test(word) ||
      (i > 0 && i < words.length - 1 && PARTICLES.has(word.toLowerCase())) ||
      (i === 0 && PARTICLES.has(word)),
  )
  if (!isName || (PARTICLES.has(last) && last === last.toLowerCase())) return
  const { words: families } = phrasesIn(piece, 80)
  const noise = (['share', 'navigation', 'subscribe', 'related', 'readMore', 'comments', 'legal', 'tags', 'advertisement'] as const).some(
    (family) => (families.get(family) ?? 0) >= words.length,
  )
  return noise ? undefined : piece
}

/** Names in scripts without capitals: Han and kana, Hangul with the title behind, Arabic, Devanagari. */
const scriptName = (piece: string): string | undefined => {
  const bare = piece.replace(/\s*(?:记者|記者|기자|特派员|編集委員|报道|報道|特派員|선임기자|인턴기자|摄影|撰文)\s*/gu, '').trim()
  if (CJK_NAME.test(bare) || HANGUL_NAME.test(bare)) return bare
  return OTHER_SCRIPT.test(bare) && bare.split(' ').length <= 4 && bare.split(' ').length >= 2 ? bare : undefined
}
