import { kindOf, LOWER } from '../characters.js'
import { alternation } from '../phrases.js'
import type { Block, Caption, Dateline, Found, LabelledPage } from '../types.js'
import { onceMade } from '../once-made.js'
import { agencyNamed } from './agencies.js'
import { barePlaceIn } from './dateline-bare.js'
import { monthOf } from './months.js'
import { bodyRange } from './place.js'
import { ofAllLanguages } from '../all-languages.js'
import { AGENCIES, HANGING_WORDS, NOT_PLACES, SMALL_AGENCIES } from '../word-lists.js'

const DATELINE_LENGTH = 160
/** "Feb. 3", "3 Feb.", "3", "3.2.", maybe with the year: the day of the report, between place and agency. */
const DAY =
  '(?:[.,]? (?:\\p{Upper}\\p{Lower}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? ?(?:\\p{Alpha}{3,9}\\.?)?|\\d{1,2}\\.\\d{1,2}\\.)(?:,? ?(?<year>(?:19|20)\\d{2}))?)?'
const PLACE_WORD = "[\\p{Upper}’'][\\p{Alpha}\\p{M}.'’/-]{1,30}?"
const PLACE = `(?<place>${PLACE_WORD}(?:,? (?:(?:de la|de los|de|del|do|da|am|an der|sur|upon|aan de) )?${PLACE_WORD}){0,4}?)`
const CAPITALS = "(?<place>\\p{Upper}[\\p{Upper}\\p{M}.'’/-]{2,30}(?: \\p{Upper}[\\p{Upper}\\p{M}.'’/-]{1,30}){0,3})"
const agencies = onceMade(() => alternation([...AGENCIES, ...AGENCIES.map((name) => name.toUpperCase())]))

/** `WASHINGTON (Reuters) - `, `PORT ELLERY, England — `, `Berlin (dpa) - `, `Madrid, 3 feb (EFE).- `, `PORT ELLERY, Vt., Feb. 3, 2026 /PRNewswire/ -- `; a sentence begins behind it, and no clock. */
const latinPattern = onceMade(
  () =>
    new RegExp(
      `^${PLACE}${DAY},?\\s?(?:(?:--)?[(\\[/](?:(?<agency>${agencies()})(?!\\p{Alpha})[^)\\]]{0,20}|(?<station>[\\p{Upper}\\d-]{2,12}))[)\\]/](?::|\\.?\\s?[-–—]{1,2})|[-–—]{1,2})(?:\\s(?!\\p{Lower})|(?<=[)/]\\s?--)(?=\\p{Upper}))(?!\\d{1,2}[:.h]\\d{2})`,
      'u',
    ),
)

/** `KALDERHAFEN (APA). Die`, `Calder, Jan 14 (IANS) The`, `Ellerau (sda) Der`, `Москва. 14 января. ИНТЕРФАКС - `: an agency known by name, and no dash behind it or before it. */
const withoutDash = onceMade((): readonly RegExp[] => [
  new RegExp(`^${CAPITALS}${DAY}\\s?\\((?<agency>${agencies()})\\)\\.?\\s(?=[\\p{Upper}“„«"])`, 'u'),
  new RegExp(
    `^${PLACE}, (?:\\p{Upper}\\p{Alpha}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Alpha}{3,9}\\.?)(?:,? \\d{4})?\\s?\\((?<agency>${agencies()})\\)\\.?\\s(?=[\\p{Upper}“„«"])`,
    'u',
  ),
  new RegExp(`^${PLACE} \\((?<agency>${alternation(SMALL_AGENCIES)})\\)\\.?\\s(?=[\\p{Upper}“„«"])`, 'u'),
  new RegExp(
    `^${PLACE}, (?:\\p{Upper}\\p{Alpha}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Alpha}{3,9}\\.?) \\((?<agency>\\p{Upper}[\\p{Alpha}\\p{M} ]{2,24})\\)\\.?\\s?[-–—]{1,2}\\s(?=[\\p{Upper}“„«"])`,
    'u',
  ),
  new RegExp(`^${PLACE}\\. \\d{1,2} \\p{Lower}{3,9}\\. (?<agency>${agencies()})(?:\\s[-–—]|\\.)\\s`, 'u'),
])

/** `(ANSA) - ROMA, 03 FEB - `, `МОСКВА, 3 фев — РИА Новости. `, `КИЇВ. 3 лютого. УНІАН. `, `МОСКВА, 3 февраля. /ТАСС/. `, `HAFENSTEDT taz | `, `JAKARTA, pos.id - ` */
const otherPatterns = onceMade((): readonly RegExp[] => [
  new RegExp(`^\\((?<agency>${agencies()})\\)\\s?[-–—]\\s${CAPITALS}${DAY}\\s?[-–—]\\s`, 'u'),
  new RegExp(`^${CAPITALS} (?<agency>${agencies()}|\\p{Lower}{3}) \\| `, 'u'),
  new RegExp(`^${CAPITALS}${DAY}\\.?\\s(?:[-–—]\\s)?/?(?<agency>${agencies()})/?\\.\\s`, 'u'),
  /^(?<agency>[\p{Alpha}\d]{2,20}\.(?:com|id|co\.id|COM|ID|CO\.ID)), (?<place>\p{Upper}[\p{Alpha} ]{2,30}) [-–—] /u,
  /^(?<place>\p{Upper}[\p{Upper} ]{2,30}), (?<agency>[\p{Alpha}\d]{2,20}\.(?:com|id|co\.id|COM|ID|CO\.ID)) [-–—] /u,
])

/** `(서울=연합뉴스)`, `[부산=강변일보 김철수 기자]`, `【東京共同】`, `新华社北京2月3日电`, `本報台北訊`, `記者王小明／台北報導`, `［東京 ３日 ロイター］`, `【東京＝山田花子】` */
const asianPattern = onceMade(() => {
  const known = alternation(AGENCIES.filter((name) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(name)))
  const place = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}ー]{2,8}?'
  return new RegExp(
    `^(?:[(（【［\\[](?<place>${place})(?:\\s?[\\d０-９]{1,2}日)?[=＝・\\s]?(?<agency>${known})[)）】］\\]]|【(?<signed>${place})[=＝][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{2,8}】|[(（]?(?<first>${known})(?:記者\\p{Script=Han}{3})?(?<second>[\\p{Script=Han}]{2,6}?)(?:\\d{1,2}月)?\\d{1,2}日[专專]?[电電讯訊]|[【〔（]?記者\\p{Script=Han}{2,4}[／/](?<reported>\\p{Script=Han}{2,4})報導[】〕）]?|[【〔（]?本[报報](?<local>\\p{Script=Han}{2,4}?)(?:\\d{1,2}月\\d{1,2}日)?[讯訊电電]|[(（【［\\[](?<town>\\p{Script=Hangul}{2,5})=(?<paper>(?!\\p{Script=Hangul}{2,4} ?(?:기자|특파원))[\\p{Script=Hangul}\\d]{2,10})(?: \\p{Script=Hangul}{2,4} ?(?:기자|특파원))?[)）】］\\]])`,
    'u',
  )
})

const UNCASED_WORDS =
  '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{2,20}(?: [\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{2,20}){0,2}?'
const UNCASED_DAY = '(?:[,،]? \\d{1,2} [\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{2,12})?'
/** `القاهرة (رويترز) - `, `القاهرة - رويترز: `, `नई दिल्ली, 3 फ़रवरी (भाषा) `, `دبي في 3 فبراير / وام / `, `भाषा, नई दिल्ली। `: scripts without capitals, where an agency behind two or three words shows it. */
const uncasedPattern = onceMade(() => {
  const known = alternation(AGENCIES.filter((name) => /[\p{Script=Arabic}\p{Script=Devanagari}]/u.test(name)))
  return new RegExp(
    `^(?:(?<lead>${known}), (?<town>${UNCASED_WORDS})।|(?<place>${UNCASED_WORDS})${UNCASED_DAY} (?:\\((?<agency>[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M} ]{2,24})\\) ?[-–—:]|\\((?<known>${known})\\)(?: |।)|[-–—] (?<named>${known}) ?[-–—:]|(?:في \\d{1,2} [\\p{Script=Arabic}\\p{M}]{2,12} )?/ ?(?<barred>${known}) ?/)) ?`,
    'u',
  )
})

/** `WASHINGTON (Reuters) - The bank ...`: the place in capitals, maybe a day, an agency, a dash. The text stays in the body. */
export const readDateline = (
  page: LabelledPage,
  { captions = [], language }: { readonly captions?: readonly Found<Caption>[]; readonly language?: string | undefined } = {},
): Found<Dateline> | undefined => {
  // The first paragraph may be held for the standfirst.
  const standfirst = page.verdicts.findIndex(({ role }) => role === 'standfirst')
  const [body] = bodyRange(page)
  const spoken = { ...page, language }
  const first = standfirst < 0 || standfirst > body ? body : standfirst
  const opening = page.blocks.slice(Math.max(0, first), body + 2)
  for (const block of opening.some(isPoint) ? page.blocks.slice(Math.max(0, first), body + POINT_BLOCKS) : opening) {
    // "LETTER IN A BOTTLE - Mara Quill shows it" is a caption that stands above the text.
    if (captions.some(({ spans }) => spans.some(([line]) => line === block.spans[0]?.[0]))) continue
    const value = datelineOf(block.text.slice(0, DATELINE_LENGTH))
    if (value !== undefined && value.agency === null && (isAboveFact(page, block) || isInSmallLetters(page, value.place))) continue
    if (value !== undefined) return { value, spans: block.spans, confidence: 0.85, rule: 'dateline' }
    const place = barePlaceIn(block.text.slice(0, DATELINE_LENGTH), spoken)
    if (place !== undefined && isBare(page, block, place))
      return { value: { place, agency: null }, spans: block.spans, confidence: BARE_CONFIDENCE, rule: 'place-named-again' }
  }
  return
}

const BARE_CONFIDENCE = 0.6
const CASED = /\p{Upper}/u
const isBare = (page: LabelledPage, block: Block, place: string): boolean =>
  !isAboveFact(page, block) &&
  !(CASED.test(place) && isInSmallLetters(page, place)) &&
  !notPlaces().has(place.toLowerCase()) &&
  !isTopic(place)

/** "MIGRATION - The council ...", right above the byline or the date, is the standfirst and its kicker. */
const isAboveFact = ({ blocks, verdicts }: LabelledPage, block: Block): boolean => {
  const role = verdicts[blocks.indexOf(block) + 1]?.role
  return role === 'byline' || role === 'date'
}

/** What the text itself writes in small letters is the topic of the article: "MIGRATION - ...", "... the new rules for migration". */
const isInSmallLetters = ({ blocks }: LabelledPage, place: string): boolean => {
  const small = place.toLowerCase()
  return blocks.some(({ text }) => text.includes(` ${small} `))
}

/** Whether a text opens with a place and an agency, as no caption does: "Port Ellery (dpa) - The council ...". */
export const opensWithAgency = (text: string): boolean => (datelineOf(text.slice(0, DATELINE_LENGTH))?.agency ?? null) !== null

/** The points of the article may stand as a list above its first paragraph. */
const isPoint = ({ kind }: Block): boolean => kind === 'item'
const POINT_BLOCKS = 8

/** What news open with in capitals, and is no place. */
const notPlaces = onceMade(() => new Set(NOT_PLACES))
/** "SPORT", "EDUCATION AND HEALTH", "STRIKE OVER": words that no name has, or one that leads on. */
const isTopic = (place: string): boolean => {
  const words = place.toLowerCase().split(' ')
  return words.every((word) => topicWords().has(word)) || (words.length > 1 && hangingWords().has(words.at(-1) ?? ''))
}
const topicWords = onceMade(() => new Set([...ofAllLanguages('notNames'), ...HANGING_WORDS]))
const hangingWords = onceMade(() => new Set(HANGING_WORDS))

const datelineOf = (text: string): Dateline | undefined => {
  const first = text.charCodeAt(0)
  if (first < BEYOND_LATIN || first === APOSTROPHE)
    return other(text) ?? latin(text) ?? undashed(text) ?? (BRACKETS.includes(text.charAt(0)) ? asian(text) : undefined)
  return uncased(text) ?? asian(text)
}
/** Arabic, Devanagari and the scripts of the Far East lie behind it. */
const BEYOND_LATIN = 0x600
const APOSTROPHE = 0x2019
const BRACKETS = '(['
/** What stands between a dateline and the sentence. */
const END = /(?:[-–—]|[)\]]:)\s|\)--/u

const latin = (text: string): Dateline | undefined => {
  if (!END.test(text)) return
  const { place: whole, agency, station, year } = latinPattern().exec(text)?.groups ?? {}
  const [place = '', site] = (whole ?? '')
    .replace(/,$/u, '')
    .split(/, (?=(?:[\p{Alpha}\d]+\.(?:com|id|co\.id|COM|ID|CO\.ID)|CNN Indonesia)$)/u)
  // Without an agency or a date only capitals make a place: "Tide wall - the council ..." is a sentence.
  // "August 16, 2026 - Updated" has no place.
  const isPlace =
    CAPITAL_PLACE.test(place) ||
    agency !== undefined ||
    site !== undefined ||
    (year !== undefined && monthOf(place, undefined) === undefined)
  if (place === '' || !isPlace || agencyNamed(place) !== undefined || notPlaces().has(place.toLowerCase())) return
  const named = agency ?? station ?? site
  return named === undefined && year === undefined && isTopic(place) ? undefined : datelineFrom(place, named)
}

const undashed = (text: string): Dateline | undefined => {
  if (!AGENCY_MARK.test(text)) return
  for (const pattern of withoutDash()) {
    const { place, agency } = pattern.exec(text)?.groups ?? {}
    if (place !== undefined && agency !== undefined) return datelineFrom(place, agency)
  }
  return
}
/** Asked first: "(APA). ", "(IANS) ", ". 14 января. " */
const AGENCY_MARK = /^[^()]{2,50}\([\p{Alpha} ]{2,20}\)\.?\s|^[^.]{2,30}\. \d{1,2} \p{Lower}{3,9}\. /u

/** Three words at the most, as "RIO DE JANEIRO", and a country or state behind a comma: more are a sentence in capitals. */
const CAPITAL_PLACE = /^[^\p{Lower}\s]{2,31}(?: [^\p{Lower}\s]{1,31}){0,2}(?:,|$)/u

const datelineFrom = (place: string, agency: string | undefined): Dateline => ({
  place: place.replace(/^(?<bare>[^,.]{3,40})\.$/u, '$<bare>'),
  agency: agency === undefined ? null : (agencyNamed(agency) ?? agency),
})

const other = (text: string): Dateline | undefined => {
  // A site, or a second capital: most texts have neither, and the patterns take far longer than this look.
  if (kindOf(text.charCodeAt(1)) === LOWER && !SITE.test(text)) return
  for (const pattern of otherPatterns()) {
    const { place, agency } = pattern.exec(text)?.groups ?? {}
    if (place !== undefined) return datelineFrom(place, agency)
  }
  return
}

const SITE = /\.(?:com|id|COM|ID), /u

const uncased = (text: string): Dateline | undefined => {
  if (!/^[\p{Script=Arabic}\p{Script=Devanagari}]/u.test(text)) return
  const { lead, town, place = town, agency, known, named, barred } = uncasedPattern().exec(text)?.groups ?? {}
  return place === undefined ? undefined : datelineFrom(place, agency ?? known ?? named ?? barred ?? lead)
}

const asian = (text: string): Dateline | undefined => {
  if (!/^[(（【［〔[\p{Script=Han}]/u.test(text)) return
  const { place, second, signed, reported, local, town, agency, first, paper } = asianPattern().exec(text)?.groups ?? {}
  const where = place ?? second ?? signed ?? reported ?? local ?? town
  return where === undefined ? undefined : datelineFrom(where, agency ?? first ?? paper)
}
