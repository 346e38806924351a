import { onceMade } from '../once-made.js'
import { alternation, wordsOfFamily } from '../phrases.js'
import { agencies, LONG_HOUSES, mayEndInHouse } from './credit-houses.js'
import { endsAsProvided, providedWords } from './credit-provided.js'
import { endsInName, PARTICLES, standsBeforeBar, type Tail, tailOf } from './credit-tail.js'
import { beginsAsName } from './given-names.js'
import { isPaper } from './organisation.js'

/** Where in a text a credit stands. */
export type Place = { readonly at: number; readonly credit: string }

/** A word of a name. */
export const NAME = "\\p{Upper}[\\p{Alpha}\\p{M}.'’-]*"
const NAMES = `${NAME}(?: (?:${NAME}|${PARTICLES})){0,4}`
const END = '[)）\\]】.]{0,2}$'
type BareCredit = {
  /** Whether what must be there for the pattern to be worth a look is there. */
  readonly mayMatch: (tail: Tail) => boolean
  readonly pattern: () => RegExp
  /** Whether the words found are a credit, where their shape does not say so. */
  readonly accepts?: (credit: string) => boolean
}

/** Words for a picture, small or with a capital, that a name may follow without a colon. */
const photoWords = onceMade(() => {
  const words = wordsOfFamily('photo').filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}]{4,}$/u.test(word))
  return alternation(words.flatMap((word) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]))
})
const photoHint = onceMade(() => new RegExp(`(?<!\\p{Alpha})(?:${photoWords()})\\s`, 'u'))
/** Whether a word for a picture and a space stand in a text. */
export const namesPhoto = (text: string): boolean => photoHint().test(text)
const spacedLabel = (): string =>
  `(?:${photoWords()})\\s(?:d['’]archives?\\s|de archivo\\s|de arquivo\\s|d['’]archivio\\s)?(?:(?:di|de|by|von|par|por|door|av|af|van|da|oleh|courtesy of|of|cortesía de|cortesía)\\s)?(?!(?:${photoWords()})(?!\\p{Alpha}))`

const CAPITALS = "\\p{Upper}[\\p{Upper}.'’-]*"
const capitalHint = onceMade(() => new RegExp(`(?<!\\p{Alpha})(?:${photoWords().toUpperCase()})\\s`, 'u'))

const houses = onceMade(() => alternation(LONG_HOUSES))

/** Between a photographer and the house that the picture was taken for. */
const FORS = 'for|pour|POUR|für|para|per|voor|för|dla|для'
const FOR = new RegExp(`\\s(?:${FORS})\\s`, 'u')

/** "for The Coast Ledger", "for NPR", "for CoastLedger" */
const isHouse = (behind: string): boolean => HOUSE_SHAPE.test(behind) || isPaper(behind)
const HOUSE_SHAPE = /\p{Upper}{2}|\p{Lower}\p{Upper}/u

const SPACED_BAR = /\s[/|]\s/u
const TAKEN_BY_INSIDE = /(?:تصوير|عدسة)\s/u
const HANGUL_END = /\p{Script=Hangul}/u
const SENTENCE_INSIDE = /[.!?…]["”»]? \p{Upper}/u
/** Two words with capitals behind the end of a sentence. */
const NAMES_END = /[.!?…]["”»]?\s\p{Upper}\S{1,20}\s\p{Upper}\S{1,20}(?:\s\p{Upper}\S{1,20})?$/u
/** A capital right behind a small letter, or behind the full stop of a sentence. */
const GLUED_END = /[\p{Lower}\d][.!?…]["”»]?\p{Upper}|\p{Lower}{3}\p{Upper}/u
const COURTESY_WORDS = '(?:Gentileza|Cortesía|Courtesy|Cortesia)'
const COURTESY = new RegExp(`^${COURTESY_WORDS}`, 'u')
const COURTESY_INSIDE = new RegExp(COURTESY_WORDS, 'u')
const GLUED_LETTERS = 50
/** What the patterns look for that need no name, house or bar. */
const SIGN = new RegExp(`[©ⓒ＝摄攝影图圖供자공]|تصوير|عدسة|[(（][cＣ][)）]|copyright |${COURTESY_WORDS}`, 'iu')
/** What a credit without a label looks like at the end of a caption, the surest first. */
const BARE_CREDITS: readonly BareCredit[] = [
  // Photo Dana Voss/Harbour Pictures   Foto Dana Voss   Photo courtesy of the Harbour Museum
  {
    mayMatch: ({ text, hasBar, endsInName }) => (hasBar || endsInName) && namesPhoto(text),
    pattern: onceMade(
      () =>
        new RegExp(
          `(?<=^|[.!?…”"»]\\s{0,2}|\\s[|–—-]\\s)(?!(?:${houses()})${END})${spacedLabel()}(?<credit>(?:the )?${NAMES}(?:\\s?[/|]\\s?\\p{Alpha}[^.!?]{1,40}|, ${NAMES})?)${END}`,
          'u',
        ),
    ),
  },
  // PHOTO MARC VIDAL, LE COURRIER
  {
    mayMatch: ({ text, endsInCapitals }) => endsInCapitals && capitalHint().test(text),
    pattern: onceMade(
      () =>
        new RegExp(
          `(?<=^|[.!?…”"»]\\s{0,2}|\\s[|–—-]\\s)(?:${photoWords().toUpperCase()})\\s(?<credit>${CAPITALS}(?: ${CAPITALS}){1,4}(?:\\s?[,/|]\\s?${CAPITALS}(?: ${CAPITALS}){0,3})?)$`,
          'u',
        ),
    ),
  },
  // © Dana Voss
  {
    mayMatch: ({ text }) => /[©ⓒ]|[(（][cＣ][)）]|copyright /iu.test(text),
    pattern: onceMade(() => new RegExp(`(?:[©ⓒ]|[(（][cＣ][)）]|(?<=[\\s(–—-])copyright )\\s?(?<credit>[^©ⓒ]{2,100}?)${END}`, 'iu')),
  },
  // REUTERS/Dana Voss   AP Photo/Dana Voss
  {
    mayMatch: ({ text, hasBar }) => hasBar && standsBeforeBar(text, mayEndInHouse),
    pattern: onceMade(() => new RegExp(`(?<=^|[\\s.,)|(–—-])(?<credit>(?:${agencies()})\\s?[/|]\\s?\\p{Alpha}[^.!?]{1,60})${END}`, 'u')),
  },
  // 干潮時の港＝ロイター
  {
    mayMatch: ({ text }) => text.includes('＝'),
    pattern: onceMade(() => new RegExp(`(?<=＝)(?<credit>${agencies()})$`, 'u')),
  },
  // BETO SALAS - EUROPA PRESS
  {
    mayMatch: (tail) => tail.endsInHouse && tail.text.includes(' - '),
    pattern: onceMade(
      () => new RegExp(`(?<=^|[.!?…]["”»]?\\s(?:[–—-]\\s)?)(?<credit>${CAPITALS}(?: ${CAPITALS}){1,3} - (?:${agencies()}))$`, 'u'),
    ),
  },
  // Getty Images
  {
    mayMatch: (tail) => tail.endsInHouse,
    pattern: onceMade(
      () =>
        new RegExp(
          `(?<=^|[\\s.,)|(–—/-])(?<credit>(?:(?:${NAMES}\\s?[/|]\\s?){0,2}(?:${NAMES})(?:\\s?[/|]\\s?| via ))?(?:${houses()}))${END}`,
          'u',
        ),
    ),
  },
  // The pier at dusk. Handout   The pier at dusk. - ARCHIVO
  {
    mayMatch: ({ text }) => endsAsProvided(text),
    pattern: onceMade(() => new RegExp(`(?<=[.!?…]["”»]?\\s(?:[|/–—-]\\s)?)(?<credit>${providedWords()})$`, 'u')),
  },
  // ... he said. Harbour Police via Reuters
  {
    mayMatch: ({ text, endsInName }) => endsInName && text.includes(' via '),
    pattern: onceMade(
      () => new RegExp(`(?<=^|[.!?…]["”»]?\\s(?:[|–—-]\\s)?)(?:${spacedLabel()})?(?<credit>${NAMES} via ${NAMES})${END}`, 'u'),
    ),
  },
  // سفينة تغادر الرصيف - تصوير ليلى حداد
  {
    mayMatch: ({ text }) => TAKEN_BY_INSIDE.test(text),
    pattern: onceMade(
      () =>
        /(?<=^|[.؟!]\s{0,2}|\s[|–—-]\s)(?:تصوير|عدسة)\s(?<credit>[\p{Script=Arabic}\p{M}]{2,20}(?:\s[\p{Script=Arabic}\p{M}]{2,20}){1,2})$/u,
    ),
  },
  // ... he said. AFP
  {
    mayMatch: (tail) => tail.endsInHouse,
    pattern: onceMade(() => new RegExp(`(?<=^|[.!?。”"»)）]\\s{0,2}|\\s[|–—-]\\s)(?<credit>${agencies()})${END}`, 'u')),
  },
  // 부두에 파도가 치고 있다. /연합뉴스
  {
    mayMatch: (tail) => tail.hasBar && tail.endsInHouse,
    pattern: onceMade(() => new RegExp(`(?<=[.!?。][”"»]?\\s{0,2}/\\s?)(?<credit>${agencies()})${END}`, 'u')),
  },
  // ... on the pier Dana Voss / AFP
  // 부두에 파도가 치고 있다. /강변일보 자료사진
  {
    mayMatch: ({ text, hasBar }) => hasBar && HANGUL_END.test(text.slice(-3)),
    pattern: onceMade(
      () =>
        /(?<=[.。][”"]?\s{0,2}\/\s?)(?<credit>\p{Script=Hangul}[\p{Script=Hangul}·]{1,11}(?: \p{Script=Hangul}{1,6})?(?: 자료사진| 제공| 기자)?)[)）\].]{0,2}$/u,
    ),
  },
  {
    mayMatch: (tail) => tail.hasBar && tail.endsInHouse,
    pattern: onceMade(() => new RegExp(`(?<=\\p{Lower}\\s)(?<credit>${NAME} ${NAME}\\s?[/|]\\s?(?:${agencies()}))${END}`, 'u')),
  },
  // ... he said. Dana Voss/Harbour Pictures
  {
    mayMatch: ({ text, hasBar }) => hasBar && standsBeforeBar(text, endsInName),
    pattern: onceMade(
      () =>
        new RegExp(`(?<=^|[.!?。”"»]\\s{0,2}|\\s[|–—-]\\s)(?<credit>${NAMES}\\s?[/|]\\s?\\p{Alpha}(?:[^.]|\\.(?=\\S)){1,60})${END}`, 'u'),
    ),
  },
  // El muelle, este jueves. MARTA ROLDÁN
  {
    mayMatch: ({ text, endsInCapitals }) => endsInCapitals && SENTENCE_INSIDE.test(text),
    pattern: onceMade(() => /(?<=[.!?…]["”»]? )(?<credit>\p{Upper}[\p{Upper}'’-]{1,20}(?: \p{Upper}[\p{Upper}'’-]{1,20}){1,3})$/u),
  },
  // Vista del muelle, la semana pasada.Íñigo Larrañaga
  {
    mayMatch: (tail) => (tail.endsInName || COURTESY_INSIDE.test(tail.text)) && GLUED_END.test(tail.text.slice(-GLUED_LETTERS)),
    accepts: (credit) => beginsAsName(credit) || credit === credit.toUpperCase() || COURTESY.test(credit),
    pattern: onceMade(
      () =>
        new RegExp(
          `(?<=\\p{Lower}{3}|[\\p{Lower}\\d][.!?…]["”»]?)(?<credit>(?:${NAME}(?: (?:de |da |di |van |von )?${NAME}){1,3})|${COURTESY_WORDS} .{3,60})$`,
          'u',
        ),
    ),
  },
  // 码头将于春季重建。王小明 摄   戴娜·沃斯/摄
  {
    mayMatch: ({ text }) => text.endsWith('摄') || text.endsWith('攝'),
    pattern: onceMade(
      () => /(?<=^|[。！？」”\s，])(?<credit>(?:\p{Script=Han}{0,6}[记記]者 )?\p{Script=Han}[\p{Script=Han}·]{1,11}[ /]?[摄攝])$/u,
    ),
  },
  // 交通船停靠碼頭。記者王小明／攝影
  {
    mayMatch: ({ text }) => text.endsWith('影'),
    pattern: onceMade(
      () => /(?<=^|[。！？」”\s])(?<credit>(?:\p{Script=Han}{0,6}[记記]者 ?)?\p{Script=Han}[\p{Script=Han}·]{1,6}\s?[／/]\s?[摄攝]影)$/u,
    ),
  },
  // 候鸟在湿地觅食。 港新闻记者 王小明 图   候鸟在湿地觅食。 受访者供图
  {
    mayMatch: ({ text }) => text.endsWith('图') || text.endsWith('圖'),
    pattern: onceMade(
      () => /(?<=^|[。！？」”]\s?)(?<credit>\p{Script=Han}{2,10}[ /]\p{Script=Han}{0,4} ?[图圖]|\p{Script=Han}{2,10}供[图圖])$/u,
    ),
  },
  // 부두는 봄에 다시 세워진다. 김철수 기자   ... 세워진다. /김철수 기자   ... 세워진다. 김철수 기자 kim@coast.example
  {
    mayMatch: ({ text }) => text.endsWith('기자') || (text.includes('기자 ') && text.includes('@')),
    pattern: onceMade(
      () => /(?<=[.。]\s{0,2}\/?\s?)(?<credit>\p{Script=Hangul}{2,5} (?:사진|인턴|선임)?기자)(?:\s[^\s@]{1,40}@[^\s@]{3,60})?$/u,
    ),
  },
  // 부두는 봄에 다시 세워진다. 해양센터 제공
  {
    mayMatch: ({ text }) => text.endsWith('제공'),
    pattern: onceMade(() => /(?<=[.。]\s{1,2})(?<credit>[\p{Script=Hangul}\p{N}·]{2,20}(?: [\p{Script=Hangul}\p{N}·]{1,12}){0,2} 제공)$/u),
  },
  // 新しい防潮堤の起点となる桟橋＝2026年2月3日、佐々木遥撮影
  {
    mayMatch: ({ text }) => text.endsWith('撮影') || text.endsWith('提供'),
    pattern: onceMade(() => /(?<=[、。＝=」\s])(?<credit>[\p{Script=Han}\p{Script=Katakana}・ー]{2,16}(?:撮影|提供))$/u),
  },
  // ... he said. Dana Voss for The Coast Ledger   ... le 4 mars. DANA VOSS POUR « LE COURRIER »
  {
    mayMatch: ({ text, endsInName }) => endsInName && FOR.test(text),
    accepts: (credit) => beginsAsName(credit) || isHouse(credit.slice(credit.search(FOR))),
    pattern: onceMade(
      () =>
        new RegExp(
          `(?<=^|[.!?…”"»]\\s{0,2}|\\s[|–—-]\\s)(?<credit>${NAME}(?: ${NAME}){1,2} (?:${FORS}) (?:[„“"«]\\s?)?(?:[Tt]he )?${NAMES}(?:\\s?[”“"»])?)${END}`,
          'u',
        ),
    ),
  },
  // The old pier at low tide. Dana Voss
  {
    mayMatch: ({ text, endsInName }) => endsInName && NAMES_END.test(text),
    accepts: beginsAsName,
    pattern: onceMade(() => new RegExp(`(?<=^[^.!?…]{10,200}\\p{Lower}[.!?…]["”»]?\\s)(?<credit>${NAME}(?: ${NAME}){1,2})(?<!\\.)$`, 'u')),
  },
  // ... on the pier / Dana Voss
  {
    mayMatch: ({ text, hasBar, endsInName }) => hasBar && endsInName && SPACED_BAR.test(text),
    pattern: onceMade(() => new RegExp(`\\s[/|]\\s(?<credit>${NAMES}(?:\\s/\\s${NAMES})?)(?<!\\.)$`, 'u')),
  },
]

/** The credit that ends a text without a label: "The pier at dusk. Dana Voss/Harbour Pictures". */
export const withoutLabel = (text: string): Place | undefined => {
  const tail = tailOf(text)
  // Most texts end here.
  if (!tail.hasBar && !tail.endsInHouse && !tail.endsInCapitals && !tail.endsInName && !endsAsProvided(text) && !SIGN.test(text)) return
  for (const { mayMatch, pattern, accepts } of BARE_CREDITS) {
    const match = mayMatch(tail) ? pattern().exec(text) : null
    const credit = match?.groups?.['credit']
    if (match === null || credit === undefined || accepts?.(credit) === false) continue
    const before = match[0].startsWith(credit) ? (SENTENCE_BEFORE.exec(credit)?.[0].length ?? 0) : 0
    return { at: match.index + before, credit: credit.slice(before) }
  }
  return
}
/** "... in Port Ellery. Dana Voss/Harbour Pictures": a place has the shape of a name, and a full stop behind it ends the caption. */
const SENTENCE_BEFORE = /^[^/|]{0,80}\p{Lower}{3}[.!?]["”»]?\s(?=\p{Upper})/u

/** "Foto Ansa", "foto di Dana Voss": all of a bracket. */
export const withSpace = (inside: string): Place | undefined => {
  const name = insidePattern().exec(inside)?.groups?.['credit']
  return name === undefined ? undefined : { at: 0, credit: name }
}
const insidePattern = onceMade(() => new RegExp(`^${spacedLabel()}(?<credit>(?:the )?${NAMES}(?:\\s?[/|,]\\s?\\p{Alpha}.{1,60})?)$`, 'u'))
