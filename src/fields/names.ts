import { LANGUAGES } from '../languages.js'
import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'
import { agencyNamed, creditsAgency, withAgency } from './agencies.js'
import { isLetters, singleSpaced } from './characters-in.js'
import { firstWordTest } from './first-word.js'
import { isWide } from '../words.js'
import { opensOther, opensOtherAct } from './byline-pieces.js'
import { beginsAsName } from './given-names.js'
import { hasPost, nameBehindBy, nameJoined, nameOf, suffixOf } from './name-shape.js'
import { isOrganisation } from './organisation.js'
import { onceMade } from '../once-made.js'
import { DOUBTED_ANDS, PICTURE_AGENCIES, PLACE_ENDS, PLACE_WORDS } from '../word-lists.js'

export type Names = { readonly names: readonly string[]; readonly agency: string | undefined }

/** Between two names: a comma, a bar, "and". */
const separatorOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<and>,?\\s+(?:(?<!\\svon\\s)(?:${alternation(words)})|&|\\+)\\s+|\\s(?=و\\p{Script=Arabic}{2,12}\\s\\p{Script=Arabic}{2})و|(?<!\\p{Script=Katakana})[・·](?!\\p{Script=Katakana}))|\\s*[,;،؛，、/／]\\s*|(?<bar>\\s+[|•–—-]\\s+)|\\s*\\n\\s*`,
    'u',
  )

const mixedSeparator = onceMade(() => separatorOf([...joiningWords(), ...DOUBTED_ANDS]))
const capitalSeparator = onceMade(() => separatorOf(joiningWords().map((word) => word.toUpperCase())))
/** In a text of mixed case "and" is small, so that the initial in "John I Smith" parts nothing. */
const separatorPattern = (text: string): RegExp => (/\p{Lower}/u.test(text) ? mixedSeparator() : capitalSeparator())

const joiningWords = (): readonly string[] => wordsOfFamily('and').filter((word) => isLetters(word) && !isWide(word))

/** "Mara Quill and": the list goes on in the next text node. */
export const isOpenList = (text: string): boolean => withoutOpenEnd(text) !== text
export const withoutOpenEnd = (text: string): string => {
  if (OPEN_MARKS.includes(text.charAt(text.length - 1))) return text.slice(0, -1).trimEnd()
  const space = text.lastIndexOf(' ')
  return space > 0 && text.length - space <= JOINING_LETTERS && joiningSet().has(text.slice(space + 1)) ? text.slice(0, space) : text
}
const OPEN_MARKS = ',;،&'
/** More than any "and" has. */
const JOINING_LETTERS = 8
const joiningSet = onceMade(() => new Set([...joiningWords(), ...DOUBTED_ANDS]))

/** Han names with a space between them are several where one has three letters, as most Chinese names have; Japanese ones have the space inside. */
const HAN_LIST = /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4}){1,4}$/u
const isHanList = (text: string): boolean =>
  HAN_LIST.test(text) &&
  text.split(' ').some((word) => word.length === 3 || partOf(word) !== undefined) &&
  !/^\S{1,2} \S{1,3}$/u.test(text) &&
  !isJapanese(text)
/** "佐久間 美緒", "中村 蓮司 記者": two words, of which the second opens with no Chinese family name or the first is a Japanese one. */
const isJapanese = (text: string): boolean => {
  const words = text.split(' ').filter((word) => partOf(word) === undefined)
  return words.length === 2 && (japaneseFamilies().has(words[0] ?? '') || !chineseFamilies().has(words[1]?.charAt(0) ?? ''))
}
const namesOfLanguage = (code: string): ReadonlySet<string> => new Set(LANGUAGES.find((one) => one.code === code)?.givenNames)
const japaneseFamilies = onceMade(() => namesOfLanguage('ja'))
const chineseFamilies = onceMade(() => namesOfLanguage('zh'))

/** 林苇 实习生 郑泽 摄影 何汀: what names a part is no name, and who took the pictures or edited is no author. */
const writersIn = (words: readonly string[]): readonly string[] => {
  const writers: string[] = []
  let part: Part | undefined = 'writing'
  for (const word of words) {
    const own = partOf(word)
    if (own !== undefined) part = own
    else if (part === 'writing') writers.push(word)
  }
  return writers
}

type Part = 'writing' | 'other'

/** What part in the article a word names and nothing else: 李文博 has the word for a text in it. */
const partOf = (word: string): Part | undefined => {
  const { first } = phrasesIn(word)
  if (OTHER_PARTS.some((family) => first.get(family) === word)) return 'other'
  return WRITING_PARTS.some((family) => first.get(family) === word) ? 'writing' : undefined
}
const WRITING_PARTS = ['by', 'post'] as const
const OTHER_PARTS = ['photo', 'editing'] as const

/**
 * The names of persons in the text of a byline, and the agency it names; nothing where it is not sure that they are names.
 * A place, a paper or a post behind a name ends the list, unless "and" joins another name to it.
 */
export const namesIn = (text: string): Names => namesBy(text, nameOf)

/** The same behind a word that says "by". */
export const namesBehindBy = (text: string): Names => namesBy(text, nameBehindBy)

const namesBy = (text: string, nameIn: (piece: string) => string | undefined): Names => {
  let clean = withoutOpenEnd(singleSpaced(MARK.test(text) ? unmarked(text) : text).trim())
  if (BEYOND_LATIN.test(clean)) {
    clean = singleSpaced(clean.replace(WIDE_BRACKETS, '').replace(PAPER_REPORTER, ' ').replace(SENT_FROM, '')).trim()
    if (PART_BEHIND_SLASH.test(clean)) clean = clean.replace(OTHER_PART, '').replace(WRITING_PART, ' ').trim()
    const reporters = KOREAN_REPORTER_HINT.test(clean) ? reportersIn(clean) : []
    if (reporters.length > 0) return { names: reporters, agency: undefined }
    if (isHanList(clean)) return namesOf(writersIn(clean.split(' ')).map(joinedPiece), nameIn)
  }
  return namesOf(piecesOf(clean), nameIn)
}

const namesOf = (given: readonly Piece[], nameIn: (piece: string) => string | undefined): Names => {
  const pieces = given.flatMap((piece) => (piece.piece.length > RUN_LETTERS ? namesInRun(piece) : piece))
  const names: string[] = []
  let agency: string | undefined
  let isOpen = true
  let isBehindPost = false
  for (let i = 0; i < pieces.length; i++) {
    const { piece, before } = pieces[i] as Piece
    if (before === 'bar') isOpen = false
    const known = agencyNamed(piece)
    const suffix = names.length === 0 || known !== undefined ? undefined : suffixOf(piece)
    if (known !== undefined) agency ??= known
    else if (isPhotographer(piece)) continue
    // "Text von Anna Weiß, Illustrationen von Jürgen Groß"
    else if (i > 0 && (opensOtherAct(piece) || opensOther(piece))) isOpen = false
    // "Por Lucía Peña, Puerto Elías"
    else if (names.length > 0 && before === 'comma' && isTown(piece)) isOpen = false
    else if (suffix === 'generation') names[names.length - 1] += `, ${piece}`
    else if (suffix === undefined && (isOpen || before === 'and' || before === 'another')) {
      const both = withAgency(piece)
      const isJoined = names.length > 0 && (before === 'and' || before === 'another')
      const shaped: string | undefined =
        PICTURE_AGENCIES.includes(piece) || creditsAgency(piece)
          ? undefined
          : ((both && nameIn(both.name)) ?? nameIn(piece) ?? (isJoined && nameIn === nameBehindBy ? nameJoined(piece) : undefined))
      // "Mara Quill, Head of Research and Harbour Policy"
      const isDoubted: boolean = before === 'and' && (isBehindPost || !isOpen) && shaped !== undefined && !beginsAsName(shaped)
      const name: string | undefined = isDoubted ? undefined : shaped
      if (name !== undefined) agency ??= both?.agency
      isOpen = name !== undefined && !(i > 0 && isOther(name, { piece, before }, names[0] ?? ''))
      isBehindPost = name !== undefined && name.length < piece.length && hasPost(piece.slice(name.length))
      if (isOpen && name !== undefined && !names.includes(name)) names.push(name)
      // What is no name at the start makes the whole no byline: "By the numbers: ...", "By Monday the water had gone."
      if (names.length === 0) break
    }
  }
  return { names, agency }
}

/** "Mara Quill Anna Maria Renn": names without a mark between them, each of which begins with a common given name. */
const namesInRun = (whole: Piece): readonly Piece[] => {
  const words = whole.piece.split(' ')
  if (words.length < RUN_WORDS || words.length > RUN_MOST || !words.every((word) => CAPITALISED.test(word))) return [whole]
  const names: string[][] = []
  for (const word of words) {
    const last = names.at(-1)
    if (last === undefined || (last.length > 1 && beginsAsName(word))) names.push([word])
    else last.push(word)
  }
  // "Nguyễn Thị Lan Anh"
  if (words.length <= VIETNAMESE_WORDS && vietnameseFamilies().has(words[0]?.toLowerCase() ?? '')) return [whole]
  const isRun = names.length > 1 && names.every((name) => name.length > 1 && name.length < RUN_WORDS && beginsAsName(name[0] ?? ''))
  return isRun ? names.map((name, i) => (i === 0 ? { piece: name.join(' '), before: whole.before } : joinedPiece(name.join(' ')))) : [whole]
}
/** Words of a name in the language whose family names stand first and have a mark that no other writes. */
const VIETNAMESE_WORDS = 4
const vietnameseFamilies = onceMade(
  () => new Set(LANGUAGES.find(({ code }) => code === 'vi')?.givenNames.filter((name) => /[^a-z]/u.test(name))),
)
const RUN_LETTERS = 16
const RUN_WORDS = 4
const RUN_MOST = 16
const CAPITALISED = /^\p{Upper}[\p{Alpha}\p{M}’'-]+$/u

/** Whether what stands behind the first name is its firm, its post or its place. */
const isOther = (name: string, { piece, before }: Piece, first: string): boolean =>
  isOrganisation(name) ||
  NO_PERSON.test(piece) ||
  (before === 'comma' && PAPER_WITH_ARTICLE.test(piece)) ||
  (before !== 'and' && before !== 'another' && (hasPost(piece) || isPlaceBehind(first, piece) || (isStation(piece) && !isStation(first))))

/** "CRN Indonesia", "SWF Talheim": letters that stand for a station before its country or town. */
export const isStation = (name: string): boolean => STATION.test(name)
const STATION = /^\p{Upper}{3,5} \p{Upper}\p{Lower}/u

/** "LUCÍA PEÑA / Puerto Elías": names of one line are written alike, and what is not in capitals behind one that is names the place. */
export const isPlaceBehind = (name: string, other: string): boolean => isCapitals(name) && !isCapitals(other)
const isCapitals = (text: string): boolean => /\p{Upper}{3}/u.test(text) && !/\p{Lower}/u.test(text)

/** "Le Phare", "Die Woche" */
const PAPER_WITH_ARTICLE = /^(?:The|Le|La|Les|El|Los|Las|Il|Der|Die|Das|Het) \p{Upper}\p{Lower}{2,20}$/u

/** Behind a name and a comma: "da Agência Lusa", "台北報導". */
const NO_PERSON = /^d\p{Lower}{1,4}['’ ]\p{Upper}|(?:報導|报道|報道)$/u

/** "PORTO ALBA", "Long Beach" */
export const isTown = (piece: string): boolean =>
  opensPlace()(piece) ||
  (townEnds().has(piece.slice(piece.lastIndexOf(' ') + 1).toLowerCase()) && piece.includes(' ') && !beginsAsName(piece))
const opensPlace = onceMade(() => firstWordTest(PLACE_WORDS))
const townEnds = onceMade(() => new Set(PLACE_ENDS))

const joinedPiece = (piece: string): Piece => ({ piece, before: 'and' })

/** Where scripts begin that write names in another way. */
const BEYOND_LATIN = /[\u1100-\uffff]/

const reportersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(KOREAN_REPORTER)].flatMap(({ groups }) => (groups?.['names'] ?? '').split(/[,·ㆍ] ?/u))),
]
/** `谷新聞記者・山田花子`: the paper whose reporter somebody is. */
const PAPER_REPORTER =
  /\p{Script=Han}{1,6}(?:部|支局)・|^\p{Script=Han}{2,6}(?:周刊|週刊|日报|日報|晚报|晚報|新闻|新聞|杂志|雜誌) (?=\p{Script=Han}{2,4}(?:[，、, ]|$))|\p{Script=Han}{1,8}(?:报|報|新聞|新闻|网|網)(?:记者|記者)・?/u

/** "沈亦舟 发自燕港" */
const SENT_FROM = /\s(?:发自|發自|自)\p{Script=Han}{2,6}$/u
/** "沈亦舟/文 许念慈/图" */
const PART_BEHIND_SLASH = /^\p{Script=Han}{2,4}\s?[/／](?:文|图|圖|摄|攝|摄影|攝影|编|譯|译)(?:[\s，、]|$)/u
const OTHER_PART = /\p{Script=Han}{2,4}\s?[/／](?:图|圖|摄影|攝影|摄|攝|编|譯|译)(?=[\s，、]|$)/gu
const WRITING_PART = /\s?[/／]文(?=[\s，、]|$)/gu

/** 【社会部・山田花子】 */
const WIDE_BRACKETS = /^[【（](?=[^【】（）]{2,20}[】）]$)|(?<=^[【（][^【】（）]{2,20})[】）]$/gu

const KOREAN_REPORTER_HINT = /기자|특파원/u
/** The reporter's title stands behind the name, whatever stands before it: `서울 홍길동 기자`. */
const KOREAN_REPORTER =
  /(?<![\p{Script=Hangul}]|(?:사진|영상|촬영|그래픽|편집)[ =:]{1,2})(?<names>\p{Script=Hangul}{2,4}(?:[,·ㆍ] ?\p{Script=Hangul}{2,4}){0,3})\s?(?:선임|수습|인턴|전문)?(?:기자|특파원)(?!\p{Script=Hangul})/gu

/** "Anna Weiß (Text) und Jürgen Groß (Fotos)" */
const isPhotographer = (piece: string): boolean => {
  const part = PART.exec(piece)?.groups?.['part']
  return part !== undefined && phrasesIn(part).words.has('photo')
}
const PART = /[(（](?<part>[^()（）]{2,30})[)）]$/u

const MARK = /[[@_]/u
/** Without the numbers of links, addresses, and underscores for spaces. */
const unmarked = (text: string): string =>
  text
    .replace(/\[\d{1,4}\]/gu, '')
    .replace(/\[email[\s\u00a0]protected\]|\S{1,80}@[^\s.]{1,80}\.\S{1,80}|@\S{1,40}/gu, ' ')
    .replace(/(?<=\p{Alpha})_(?=\p{Alpha})/gu, ' ')

/** `another`: a comma and "and" */
type Piece = { readonly piece: string; readonly before: 'start' | 'comma' | 'and' | 'another' | 'bar' }

const piecesOf = (text: string): readonly Piece[] => {
  if (!mayBeParted(text)) return [{ piece: text, before: 'start' }]
  const pieces: Piece[] = []
  const pattern = separatorPattern(text)
  let rest = text
  let before: Piece['before'] = 'start'
  for (let match = pattern.exec(rest), count = 0; match !== null && count < PIECES; match = pattern.exec(rest), count++) {
    const piece = rest.slice(0, match.index).trim()
    addPiece(pieces, piece, before)
    const and = match.groups?.['and']
    rest = rest.slice(match.index + match[0].length)
    if (and !== undefined) before = and.startsWith(',') ? 'another' : isPlace(and, piece, rest) ? 'bar' : 'and'
    else before = match.groups?.['bar'] !== undefined ? 'bar' : 'comma'
  }
  addPiece(pieces, rest.trim(), before)
  return pieces
}

/** Whether two names may stand in a text with single spaces: a word or a bar between them has a space at both ends. */
const mayBeParted = (text: string): boolean => text.indexOf(' ') !== text.lastIndexOf(' ') || text === '' || UNSPACED_SEPARATOR.test(text)
const UNSPACED_SEPARATOR = /[,;،؛，、/／・·]/

/**
 * "Lucía Peña en Arenal", "en El Faro", "en Buenos Aires": what is "and" in Dutch is "in" in Spanish and French, where a place or a paper follows
 * and no whole name, or no given name follows one that the Dutch do not give.
 */
const isPlace = (and: string, name: string, rest: string): boolean =>
  (DOUBTED_ANDS.includes(and.trim()) && !beginsAsName(rest)) || (and.trim().toLowerCase() === 'en' && isPlaceBehindEn(name, rest))
const isPlaceBehindEn = (name: string, rest: string): boolean =>
  NO_NAME.test(rest) || opensPlace()(rest) || (!beginsAsName(rest) && southernNames().has(plainFirst(name)))
const plainFirst = (name: string): string => plainOf(name.split(' ', 1)[0] ?? '')
const plainOf = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
/** Given names of the languages in which "en" is "in", without those of the one in which it is "and". */
const southernNames = onceMade(() => {
  const of = (codes: readonly string[]): readonly string[] =>
    LANGUAGES.flatMap(({ code, givenNames }) => (codes.includes(code) ? givenNames.map(plainOf) : []))
  const dutch = new Set(of(['nl']))
  return new Set(of(['es', 'fr']).filter((name) => !dutch.has(name)))
})
const NO_NAME = /^(?:(?:El|La|Los|Las)\s|\S{1,30}$)/u

const addPiece = (pieces: Piece[], piece: string, before: Piece['before']): void => {
  if (piece !== '') pieces.push({ piece, before })
}
/** A longer list is no byline. */
const PIECES = 24
