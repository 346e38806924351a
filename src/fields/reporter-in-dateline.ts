import type { Block } from '../types.js'
import { type BylineCandidate, madeOf } from './byline-candidate.js'
import { namesIn } from './names.js'

/** `(서울=연합뉴스) 홍길동 기자 = `, `本报讯（记者 王小明）`, `新华社北京2月3日电（记者王小明、李文）`: papers of the Far East name the reporter where others name the place. */
export const inDateline = ({ text: whole, spans }: Block, at: number): BylineCandidate | undefined => {
  // A date that stood above may be joined to the paragraph.
  const text = whole.slice(0, DATELINE_LETTERS).replace(DATE_BEFORE, '')
  if (!DATELINE_OPENING.test(text)) return
  const { korean, inside, chinese, taiwan } = REPORTER_INSIDE.exec(text)?.groups ?? {}
  const names = (korean ?? inside ?? chinese ?? (taiwan && beforePlace(taiwan)))?.trim()
  return names === undefined ? undefined : madeOf(namesIn(names), { kind: 'by-line', text: names, spans, at, last: at, by: 1 })[0]
}
const DATELINE_OPENING = /^(?:[([【〔（［]|\p{Script=Han}{2,4}(?:讯|訊|[\p{Script=Han}\d０-９]{2,10}[电電]))/u
const REPORTER_INSIDE =
  /^(?:[([【（［][^()[\]（）［］【】]{2,30}[)\]】）］]\s?(?<korean>[\p{Script=Hangul}·, ]{2,24}(?:기자|특파원)) ?= |[[【(](?<inside>[^[\]()【】=]{4,30}(?:기자|특파원))[\]】)]|[【〔（](?:記者|记者)(?<taiwan>[\p{Script=Han}／/]{4,7})(?:綜合)?(?:報導|報道|报道)[】〕）]|\S{2,24}?[讯訊电電] ?[（(](?:(?:见习|实习|通讯员|本报|見習)\s?)?(?:记者|記者)\s?(?<chinese>[\p{Script=Han}、，, ]{2,20})[)）])/u
const DATELINE_LETTERS = 80
const DATE_BEFORE = /^(?:\p{Script=Hangul}{2,6}\s?)?\d{4}[-./]\d{1,2}[-./]\d{1,2}\s(?:\d{1,2}:\d{2}\s)?/u
/** 陳曉嵐台北, 陳曉嵐／台北: the name has three letters as most have, or two where the place has two. */
const beforePlace = (text: string): string => text.split(/[／/]/u, 1)[0]?.slice(0, text.length === 4 ? 2 : 3) ?? text
