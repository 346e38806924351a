import { kindOf, SURROGATE, UPPER } from '../characters.js'
import { AGENCIES } from '../languages.js'
import { alternation } from '../phrases.js'
import type { Dateline, Found, LabelledPage } from '../types.js'
import { agencyNamed } from './names.js'
import { onceMade } from '../once-made.js'
import { bodyRange } from './place.js'

const DATELINE_LENGTH = 160
/** "Feb. 3", "3 Feb.", "3": the day of the report, between place and agency. */
const DAY = '(?:,? (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? ?(?:\\p{L}{3,9}\\.?)?))?'

/** `WASHINGTON (Reuters) - `, `PORT ELLERY, England — `, `Berlin (dpa) - ` */
const latinPattern = onceMade(
  () =>
    new RegExp(
      `^(?<place>\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}?(?:,? \\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}?){0,4}?)${DAY}\\s?(?:[(\\[](?<agency>${alternation([...AGENCIES, ...AGENCIES.map((name) => name.toUpperCase())])})[^)\\]]{0,20}[)\\]])?\\s?[-–—]{1,2}\\s`,
      'u',
    ),
)

/** `(서울=연합뉴스)`, `【東京共同】`, `新华社北京2月3日电` */
const asianPattern = onceMade(() => {
  const agencies = alternation(AGENCIES.filter((name) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(name)))
  return new RegExp(
    `^(?:[(（【\\[](?<place>[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}]{2,8}?)[=＝・ ]?(?<agency>${agencies})[)）】\\]]|[(（]?(?<first>${agencies})(?<second>[\\p{Script=Han}]{2,6}?)(?:\\d{1,2}月)?\\d{1,2}日[电電讯訊])`,
    'u',
  )
})

/** `القاهرة (رويترز) - `, `नई दिल्ली (भाषा) - `: scripts without capitals, where only brackets and a dash behind two or three words show it. */
const UNCASED =
  /^(?<place>[\p{Script=Arabic}\p{Script=Devanagari}\p{M}]{2,20}(?: [\p{Script=Arabic}\p{Script=Devanagari}\p{M}]{2,20}){0,2}) \((?<agency>[\p{Script=Arabic}\p{Script=Devanagari}\p{M} ]{2,24})\) ?[-–—] ?/u

/** `WASHINGTON (Reuters) - The bank ...`: the place in capitals, maybe a day, an agency, a dash. The text stays in the body. */
export const readDateline = (page: LabelledPage): Found<Dateline> | undefined => {
  const [first] = bodyRange(page)
  for (const block of page.blocks.slice(Math.max(0, first), first + 2)) {
    const value = datelineOf(block.text.slice(0, DATELINE_LENGTH))
    if (value !== undefined) return { value, spans: block.spans, confidence: 0.85, rule: 'dateline' }
  }
  return
}

const ASIAN_FIRST = /^[(（【[\p{Script=Han}]/u
const DASH = /[-–—]\s/u
/** Arabic, Devanagari and the scripts of the Far East lie behind it. */
const BEYOND_LATIN = 0x600

const datelineOf = (text: string): Dateline | undefined => {
  const first = text.charCodeAt(0)
  const kind = kindOf(first)
  const groups = (kind === UPPER || kind === SURROGATE) && DASH.test(text) ? latinPattern().exec(text)?.groups : undefined
  const place = groups?.['place']?.replace(/,$/u, '')
  const agency = groups?.['agency']
  // Without an agency only capitals make a place: "Tide wall - the council ..." is a sentence.
  if (place !== undefined && (/^\p{Lu}{3}/u.test(place) || agency !== undefined))
    return { place, agency: agency === undefined ? null : (agencyNamed(agency) ?? agency) }
  const uncased = first >= BEYOND_LATIN ? UNCASED.exec(text)?.groups : undefined
  if (uncased?.['place'] !== undefined) return { place: uncased['place'], agency: uncased['agency'] ?? null }
  if ((first < BEYOND_LATIN && !text.startsWith('(') && !text.startsWith('[')) || !ASIAN_FIRST.test(text)) return
  const named = asianPattern().exec(text)?.groups
  const where = named?.['place'] ?? named?.['second']
  return where === undefined ? undefined : { place: where, agency: named?.['agency'] ?? named?.['first'] ?? null }
}
