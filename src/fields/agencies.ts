// The agency that a text of a byline names: alone, among other words, behind "by", or beside the name of a person.
import { onceMade } from '../once-made.js'
import { alternation, wordsOfFamily } from '../phrases.js'
import { AGENCIES as ALL_AGENCIES, PICTURE_AGENCIES } from '../word-lists.js'

/** "Getty Images" below a headline is the credit of a picture. */
const AGENCIES = ALL_AGENCIES.filter((name) => !PICTURE_AGENCIES.includes(name))
const AGENCY_KEYS = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]))

/** The agency that a text names and nothing else. */
export const agencyNamed = (text: string): string | undefined =>
  text.length > AGENCY_LETTERS ? undefined : AGENCY_NAMES.has(text) ? text : AGENCY_KEYS.get(text.toLowerCase())
const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES)
/** No agency has more. */
const AGENCY_LETTERS = 40

const insidePattern = onceMade(
  () => new RegExp(`(?<![\\p{Alpha}\\p{M}\\p{N}])(?:${alternation(AGENCIES)})(?![\\p{Alpha}\\p{M}\\p{N}])`, 'u'),
)

/** The agency that a text names among other words, written as it writes itself. Its letters are looked for first: few texts name any. */
export const agencyIn = (text: string): string | undefined =>
  AGENCIES.some((name) => text.includes(name)) ? insidePattern().exec(text)?.[0] : undefined

/** "Par AFP", "Theo TTXVN": a word for "by" and an agency have the shape of a name. */
export const creditsAgency = (piece: string): boolean => {
  const space = piece.indexOf(' ')
  return space > 0 && AGENCY_KEYS.has(piece.slice(space + 1).toLowerCase()) && byWords().has(piece.slice(0, space).toLowerCase())
}
const byWords = onceMade(() => new Set(wordsOfFamily('by')))

/** `Lucía Peña de EFE`, `Hélène Dubois de l’AFP`: small words may stand before the agency. */
const endPattern = onceMade(
  () => new RegExp(`^(?<name>.{4,60}?)\\s(?:\\p{Lower}{2,5}\\s){0,2}(?:\\p{Lower}{1,4}['’])?(?<agency>${alternation(AGENCIES)})$`, 'u'),
)
const HAN_AGENCIES = AGENCIES.filter((name) => /^\p{Script=Han}/u.test(name))

/** `ORLA FENWICK Associated Press`, `新华社记者 王小明`: a name and an agency without a mark between them. */
export const withAgency = (piece: string): { readonly name: string; readonly agency: string } | undefined => {
  const first = HAN_AGENCIES.find((agency) => piece.startsWith(agency))
  if (first !== undefined) return { name: piece.slice(first.length), agency: first }
  if (!agencyEnds().has(lastWord(piece))) return
  const { name = '', agency } = endPattern().exec(piece)?.groups ?? {}
  return agency === undefined || !name.includes(' ') ? undefined : { name, agency }
}

/** Asked first: few pieces end in one of these words. */
const agencyEnds = onceMade(() => new Set(AGENCIES.map(lastWord)))
const lastWord = (text: string): string => text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf("'"), text.lastIndexOf('’')) + 1)
