import type { Block } from '../types.js'
import { opensWith, phrasesIn } from '../phrases.js'
import { countWords } from '../words.js'
import { NAME, namesPhoto, type Place, withoutLabel, withSpace } from './bare-credit.js'
import { withoutFurniture } from './caption-furniture.js'
import { endWithout } from './characters-in.js'
import { labelBefore } from './credit-label.js'
import { agencies, endsInHouse, LONG_HOUSES } from './credit-houses.js'
import { LABEL_LETTERS, MARK, mayBeLabelled, mayBeMarked } from './credit-mark.js'
import { isProvided } from './credit-provided.js'
import { endsInCapitals } from './credit-tail.js'
import { creditWords } from './credit-words.js'
import { gluedCreditIn, MARKS_BEFORE } from './glued-credit.js'
import { beginsAsName } from './given-names.js'
import { repeatedIn, withoutImageText } from './image-text.js'
import { withoutLinkEnds } from './link-end.js'
import { onceMade } from '../once-made.js'
import { sourceLabelLength } from './picture-labels.js'
import { SMALL_AGENCIES } from '../word-lists.js'

export type Split = { readonly text: string; readonly credit: string | null }

/** So far back from the end a credit is looked for. */
const TAIL = 240
/** A credit names a few people and houses; a longer one is a sentence. */
const CREDIT_LETTERS = 120

/** （王小明 摄） */
const TAKEN_BY = /^(?:\p{Script=Han}{0,8}(?:记者|記者) ?)?\p{Script=Han}{2,4} ?[摄攝发發]$/u
/** (Dana Voss) */
const PERSON = new RegExp(`^${NAME}(?: (?:de |da |di |van |von )?${NAME}){1,2}$`, 'u')
/** (ABC News: Dana Voss), (Supplied: Dana Voss) */
const HOUSE_AND_PERSON = new RegExp(`^(?:${NAME} ){0,3}${NAME}: ${NAME}(?: (?:de |da |di |van |von )?${NAME}){0,3}$`, 'u')
/** (Dana Voss/The Coast Ledger), (Dana Voss | The Coast Ledger) */
const PERSON_AND_HOUSE = new RegExp(`^${NAME}(?: ${NAME}){1,3}\\s?[/|]\\s?\\p{Alpha}`, 'u')
const personAtHouse = onceMade(() => new RegExp(`^${NAME}(?: ${NAME}){1,3}\\s?/\\s?(?:${agencies()})$`, 'u'))
const agencyInside = onceMade(() => new RegExp(`(?<![\\p{Alpha}\\d])(?:${agencies()})(?!\\p{Alpha})`, 'u'))

const BRACKETS = /[(（[【<〈](?<inside>[^()（）[\]【】<>〈〉]{2,160})[)）\]】>〉]{1,2}\.?$/u
const BOLD_END = /\s(?:\*\*|__)(?<credit>[^*_]{2,80})(?:\*\*|__)\s*$/u
const GLUED_START =
  /^(?<credit>(?:REUTERS|AFP|AP|EPA|dpa|Reuters|Getty Images)\/\p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}.'’-]+)?)\s+(?=\p{Upper}\S{0,40}\s\S{1,40}\s)/u

/** "Foto: Anna Weiß", "© Getty Images", "(Ansa)": opens as a credit of a picture, whatever stands around it. */
export const isOfPicture = ({ text, kind }: Pick<Block, 'text' | 'kind'>): boolean =>
  kind !== 'item' && ('©(（'.includes(text.charAt(0)) || opensWith(text, PHOTO))
const PHOTO = ['photo'] as const

/** Whether a credit names an agency beside who took the picture, "REUTERS/Dana Voss", or one of pictures: "Getty Images". */
export const namesHouse = (credit: string): boolean => (BESIDE.test(credit) || credit.includes(' Images')) && agencyInside().test(credit)
const BESIDE = /[/|]| via /u
/** Whether running text stands where a name is looked for: "Photo: the bridge that parts the town". */
export const isRunning = (text: string): boolean => LOWER_WORDS.test(text)

/** "REUTERS/Dana Voss Lift the pier, he said": the credit stands glued before the caption. */
export const opensWithHouse = (text: string): boolean => GLUED_START.test(text)

/** Parts the words of a caption from its credit; a photographer and a house may each have a mark of their own. */
export const split = (block: Pick<Block, 'text' | 'markdown'>): Split => {
  const whole = withoutImageText(withoutFurniture(withoutEmphasis(withoutLinkEnds(block.text))))
  const twice = repeatedIn(whole)
  if (twice === undefined) return splitOnce(whole, block)
  // What stands behind both is no caption, whatever it looks like.
  const { text, credit } = splitOnce(whole.slice(whole.indexOf(twice, twice.length)), block)
  const isMore = credit === null && text.startsWith(twice) && text.length - twice.length <= CREDIT_LETTERS
  return { text: isMore ? twice : text, credit }
}

/** "_The pier at dusk. Photo: Dana Voss_": pandoc writes emphasis so where it writes no Markdown. */
const withoutEmphasis = (text: string): string => (text.endsWith('_') ? text.replace(EMPHASIS, '$<inside>') : text)
const EMPHASIS = /(?<=^|\s)_(?<inside>[^_]{2,400})_$/u

const splitOnce = (whole: string, block: Pick<Block, 'markdown'>): Split => {
  const bold = boldEnd(block.markdown)
  if (bold !== undefined && whole.endsWith(bold)) return { text: whole.slice(0, -bold.length).trim(), credit: bold.trim() }
  const first = creditFirst(whole)
  if (first !== undefined) return first
  const glued = whole.includes('/') ? GLUED_START.exec(whole)?.groups?.['credit'] : undefined
  if (glued !== undefined) return { text: whole.slice(glued.length).trim(), credit: glued }
  const behind = creditBehindLabel(whole)
  if (behind !== undefined) return behind
  const last = parted(whole, placeWithLabel(whole) ?? placeWithout(whole))
  if (last.credit === null) return last
  if (last.text === '') return tellsSource(whole, last.credit) ? { text: whole, credit: null } : behindLabel(whole, last)
  // "Dana Voss / AFP - Getty Images"
  if (last.text.length <= CREDIT_LETTERS && last.text.includes('/') && personAtHouse().test(last.text)) return { text: '', credit: whole }
  const before = parted(last.text, placeWithLabel(last.text) ?? (last.text.includes('©') ? placeWithout(last.text) : undefined))
  if (before.credit === null) return last
  // "Picture: A view of the harbour (Getty Images)"
  if (before.text === '' && isCaption(before.credit, last.text))
    return { text: last.text.slice(last.text.indexOf(before.credit.slice(0, LABELLED_START))), credit: last.credit }
  return { text: before.text, credit: before.credit === last.credit ? last.credit : `${before.credit}, ${last.credit}` }
}

/** "(Dana Voss/The Coast Ledger) The pier at dusk.", "[Photo: Dana Voss] The pier at dusk.", "Photo: Dana Voss | The pier at dusk.": a bracket or a bar ends the credit. */
const creditFirst = (whole: string): Split | undefined => {
  if (CREDIT_FIRST_MARKS.includes(whole.charAt(0))) {
    const { inside = '', text = '' } = BRACKETS_FIRST.exec(whole)?.groups ?? {}
    const credit = labelled(inside) ?? withSpace(inside)
    if (credit?.at === 0) return { text, credit: tidied(credit.credit) }
    return PERSON_AND_HOUSE.test(inside) ? { text, credit: inside } : undefined
  }
  const bar = whole.slice(0, CREDIT_LETTERS).indexOf(' | ')
  if (bar < 0) return
  const credit = labelled(whole.slice(0, bar))
  const text = whole.slice(bar + ' | '.length)
  return credit?.at === 0 && isCaption(text, text) && !LOWER_WORDS.test(credit.credit) && placeWithLabel(text) === undefined
    ? { text, credit: tidied(credit.credit) }
    : undefined
}
const CREDIT_FIRST_MARKS = '(（[【'
const BRACKETS_FIRST = /^[(（[【](?<inside>[^()（）[\]【】]{2,120})[)）\]】]\s{0,2}(?<text>\S.{11,900})$/u

/** "Foto: Anna Weiß Die alte Brücke am Morgen.", "© Anna Weiß Die alte Brücke am Morgen." */
const creditBehindLabel = (whole: string): Split | undefined => {
  const colon = whole.startsWith('©') ? 0 : whole.slice(0, OPENING_LETTERS).search(COLON)
  const label = colon < 1 ? '' : whole.slice(0, colon).trimEnd()
  if (colon < 0 || labelBefore(label) !== (label === '' ? undefined : label.length)) return
  const rest = whole.slice(colon + 1).trimStart()
  const length = gluedCreditIn(rest)
  return length === 0 ? undefined : { text: rest.slice(length).replace(MARKS_BEFORE, ''), credit: tidied(rest.slice(0, length)) }
}
const OPENING_LETTERS = 30
const COLON = /[:：]/u

/** "File photo: the pier at dusk. REUTERS/Dana Voss": a label may open the caption itself, where a credit stands at its end. */
const behindLabel = (whole: string, all: Split): Split => {
  const rest = withoutOpenBracket(whole.slice(whole.indexOf(all.credit?.slice(0, LABELLED_START) ?? '')))
  const inner = parted(rest, placeWithLabel(rest) ?? placeWithout(rest))
  return inner.credit !== null && (LOWER_WORDS.test(inner.text) || HAN_WORDS.test(inner.text)) && !COURTESY.test(inner.text) ? inner : all
}
/** "Source: the order of the court of 6 February, which the register has published": where a paragraph has its facts from. */
const tellsSource = (whole: string, credit: string): boolean =>
  countWords(credit) >= TOLD_WORDS &&
  LOWER_WORDS.test(credit) &&
  !COURTESY.test(credit) &&
  phrasesIn(whole.slice(0, LABEL_REACH)).opening.has('source')
const TOLD_WORDS = 6
const LABEL_REACH = 40
/** "（图：旧港的码头，王小明摄）" */
const withoutOpenBracket = (text: string): string => (/^[^(（]*[)）]$/u.test(text) ? text.slice(0, -1) : text)
/** So much of a credit is as it stands in the text: its end may have lost a mark. */
const LABELLED_START = 12
/** Names have no two small words but particles. */
const LOWER_WORDS = /(?:^|\s)\p{Lower}{2,}\s(?:\S{1,40}\s){0,20}\p{Lower}{4,}/u
const HAN_WORDS = /\p{Script=Han}{4}/u
const COURTESY = /^courtesy(?!\p{Alpha})/iu

/** Whether what stands behind a label is the caption and no name; `text` has the mark that ends it. */
const isCaption = (labelled: string, text: string): boolean =>
  LOWER_WORDS.test(labelled) || (/[.!?。]$/u.test(text) && countWords(labelled) >= CAPTION_WORDS)
const CAPTION_WORDS = 4

const boldEnd = (markdown: string): string | undefined => {
  const mark = markdown.charAt(endWithout(markdown, '') - 1)
  return mark === '*' || mark === '_' ? BOLD_END.exec(markdown.slice(-TAIL))?.groups?.['credit'] : undefined
}

const placeWithLabel = (whole: string): Place | undefined => {
  const tail = whole.slice(-TAIL)
  return inBrackets(tail) ?? labelled(tail)
}

const placeWithout = (whole: string): Place | undefined => withoutLabel(whole.slice(-TAIL))

const parted = (whole: string, place: Place | undefined): Split => {
  if (place === undefined) return { text: whole, credit: null }
  const start = Math.max(0, whole.length - TAIL) + place.at
  const credit = tidied(place.credit)
  // A label alone names nobody.
  if (credit === '') return { text: whole, credit: null }
  return { text: whole.slice(0, start).replace(/[\s|(/（[<〈–—,，、•¶©ⓒ=＝-]{1,9}$/u, ''), credit }
}

/** (Photo: Dana Voss/AP)   （山田花子撮影）   [사진=연합뉴스]   <사진=연합뉴스>   (Foto - Ansa) */
const inBrackets = (tail: string): Place | undefined => {
  const end = tail.endsWith('.') ? tail.length - 2 : tail.length - 1
  if (end < 0 || !CLOSING.includes(tail.charAt(end))) return
  const match = BRACKETS.exec(tail)
  const inside = match?.groups?.['inside']
  if (match === null || inside === undefined) return
  const credit = labelled(inside) ?? withSpace(inside) ?? behindDash(inside)
  // "(Image source)"
  if (credit !== undefined && creditWords().labels.has(credit.credit.toLowerCase())) return
  if (credit !== undefined) return { at: match.index, credit: credit.at === 0 ? credit.credit : inside }
  const isCredit =
    inside.startsWith('©') ||
    (match.index === 0
      ? PERSON.test(inside)
      : '(（'.includes(tail.charAt(match.index)) && isNameBehindSentence(tail.slice(0, match.index), inside)) ||
    TAKEN_BY.test(inside) ||
    ((inside.includes('/') || inside.includes('|')) && PERSON_AND_HOUSE.test(inside)) ||
    (inside.includes(': ') && HOUSE_AND_PERSON.test(inside) && SENTENCE_END.test(tail.slice(0, match.index))) ||
    (PERSON.test(inside) && beginsAsName(inside)) ||
    COURTESY.test(inside) ||
    PROVIDED.test(inside) ||
    (isProvided(inside) && !mayBeLabelled(tail.slice(0, match.index))) ||
    agencyInside().test(inside) ||
    isSmallAgency(inside) ||
    creditWords().closing.some((word) => inside.endsWith(word))
  if (!isCredit || inside.length > CREDIT_LETTERS) return
  const before = tail.slice(0, match.index)
  const sent = TAKEN_BY.test(inside) ? SENT_BEFORE.exec(before)?.[0] : undefined
  if (sent !== undefined) return { at: match.index - sent.length, credit: `${sent}${tail.slice(match.index)}` }
  const name = wholeAgency().test(inside) ? NAME_BEFORE.exec(before)?.groups?.['name'] : undefined
  return name === undefined ? { at: match.index, credit: inside } : { at: match.index - name.length - 1, credit: `${name} (${inside})` }
}
/** "Foto - Ansa", "फोटो-पीटीआई": in a script with capitals a hyphen without spaces joins words. */
const behindDash = (inside: string): Place | undefined => {
  const { label = '', credit = '' } = DASHED.exec(inside)?.groups ?? {}
  return creditWords().labels.has(label.toLowerCase()) ? { at: 0, credit } : undefined
}
const DASHED = /^(?<label>[\p{Alpha}\p{M}]{2,20})(?:\s[-–—]\s|-(?=\p{Lo}))(?<credit>.{2,60})$/u

/** 新华社发（王小明 摄） */
const SENT_BEFORE = /(?<=^|[。！？」”\s])\p{Script=Han}{1,5}社[发發]$/u
/** "El muelle, este lunes. BETO SALAS (EFE)" */
const NAME_BEFORE = new RegExp(`(?<=^|[.!?…”"»]\\s?)(?<name>${NAME}(?: (?:de |da |di |van |von )?${NAME}){1,3})\\s$`, 'u')
const wholeAgency = onceMade(() => new RegExp(`^(?:${agencies()})$`, 'u'))
const CLOSING = ')）]】>〉'

/** "(ansa)" */
const isSmallAgency = (inside: string): boolean => SMALL_AGENCIES.includes(inside)
/** Whether a text ends in the name of an agency in brackets, and in nothing else. */
export const endsInAgency = (text: string): boolean => {
  const inside = AGENCY_END.exec(text)?.groups?.['inside'] ?? ''
  return inside !== '' && (isSmallAgency(inside) || wholeAgency().test(inside))
}
const AGENCY_END = /\((?<inside>[^()]{2,20})\)$/u
/** [해양센터 제공. 재판매 및 DB 금지] */
const PROVIDED = /^[^.]{2,40} 제공(?:$|\.)/u

/** "The islands are for sale. (Harbour Estates)": a note that belongs to the sentence stands before its full stop. */
const isNameBehindSentence = (before: string, inside: string): boolean =>
  inside.length <= NAME_LETTERS &&
  SENTENCE_END.test(before) &&
  HOUSE.test(inside) &&
  !SHOUTED.test(inside) &&
  !isPictureWord(inside.toLowerCase())
const NAME_LETTERS = 40
const SENTENCE_END = /[.!?…。！？][”"»]?\s{0,2}$/u
const HOUSE = new RegExp(`^${NAME}(?: ${NAME}){0,3}$`, 'u')

/** "(VIDEO)", but "(AAP)" */
const SHOUTED = /^\p{Upper}{5}/u

/** "(Symbolbild)" */
const isPictureWord = (words: string): boolean => {
  const { labels, compoundEnds, compoundEndLengths } = creditWords()
  return labels.has(words) || compoundEndLengths.some((size) => compoundEnds.has(words.slice(-size)))
}

/** Photograph: Dana Voss   Symbolfoto: dpa   Photo by Dana Voss */
const labelled = (tail: string): Place | undefined => {
  const source = sourceLabelLength(tail)
  if (source > 0 && tail.length - source <= CREDIT_LETTERS) return { at: 0, credit: tail.slice(source) }
  if (!mayBeMarked(tail) || (source === 0 && !mayBeLabelled(tail))) return
  for (const match of tail.matchAll(MARK)) {
    const label = labelBefore(tail.slice(Math.max(0, match.index - LABEL_LETTERS), match.index))
    if (label === undefined) continue
    const rest = tail.slice(match.index + match[0].length)
    if (isRunningOn(tail, match.index - label, rest)) continue
    const credit = WHOLE_BRACKET.test(rest) || INITIALS_END.test(rest) ? rest : rest.replace(/[)）\]】.]{0,2}$/u, '')
    if (credit.length < 2 || credit.length > CREDIT_LETTERS || credit.includes('\n')) continue
    if (credit.includes(':') && !isListOfCredits(credit)) continue
    // "Getty Images/Dana Voss": the word for a picture is the end of a name.
    if (match[0].includes('/') && LONG_HOUSES.some((name) => tail.endsWith(name, match.index))) continue
    const start = match.index - label
    // "Divulgação/Harbour Council": so is the word for where the picture came from.
    if (match[0] === '/' && isProvided(tail.slice(start, match.index))) return { at: start, credit: tail.slice(start) }
    // "ANTARA FOTO/Dana Voss": the agency is a part of the credit.
    const agency = match[0] === '/' ? agencyBefore().exec(tail.slice(0, start))?.groups?.['agency'] : undefined
    return agency === undefined ? { at: start, credit } : { at: start - agency.length, credit: tail.slice(start - agency.length) }
  }
  return
}
/** "He said the source: money.": both the label and what stands behind it are words of a sentence. */
const isRunningOn = (tail: string, start: number, rest: string): boolean =>
  SMALL_FIRST.test(rest) && SMALL_FIRST.test(tail.slice(start)) && WORD_BEFORE.test(tail.slice(0, start)) && !isHouseFirst(rest)
const SMALL_FIRST = /^\p{Lower}/u
const WORD_BEFORE = /\p{Alpha}\s$/u
const isHouseFirst = (rest: string): boolean => isProvided(rest) || SMALL_AGENCIES.some((name) => rest.startsWith(name))
const agencyBefore = onceMade(() => new RegExp(`(?<![\\p{Alpha}\\d])(?<agency>(?:${agencies()}) )$`, 'u'))

/** Dana Voss. Styling: Tobias Renn. Hair: Mara Quill */
const isListOfCredits = (credit: string): boolean => {
  const [first = '', ...others] = credit.split(/[.;|] /u)
  return !first.includes(':') && others.length > 0 && others.every((piece) => PART_AND_NAME.test(piece) && !opensWithLabel(piece))
}
/** "Archive photo: The pier at dusk. Photo: Dana Voss": the second label opens the credit, and the first the caption. */
const opensWithLabel = (piece: string): boolean => labelBefore(piece.slice(0, piece.indexOf(':'))) !== undefined
const PART_AND_NAME = /^\p{Upper}[\p{Alpha}\p{M}-]{2,20}(?: [\p{Alpha}\p{M}-]{1,20})?: ?\p{Upper}[^:]{1,50}$/u

/** Whether a text may end in a credit, by a few characters near its end: most do not. */
export const mayEndInCredit = (text: string): boolean => {
  const last = text.charAt(text.length - 1)
  if (CREDIT_ENDS.includes(last)) return true
  if (SENTENCE_ENDS.includes(last)) return false
  const tail = text.slice(-NEAR_END)
  return mayBeMarked(tail) || endsInHouse(text) || endsInCapitals(text) || (SENTENCE_INSIDE.test(tail) && namesPhoto(tail))
}
/** "Il vecchio molo. Foto di Elena Orsi" */
const SENTENCE_INSIDE = /[.!?…]["”»]?\s\p{Upper}/u
const NEAR_END = 80
/** Paragraphs end in these, and hardly a credit does. */
const SENTENCE_ENDS = '.!?。！？”"»:'
/** Brackets, and the ends of 摄, 撮影, 提供, 기자 and 제공. */
const CREDIT_ENDS = `${CLOSING}摄攝影供자공`

const tidied = (credit: string): string => {
  const bare = credit.replace(/^[©¶\s]{1,9}/u, '')
  return (WHOLE_BRACKET.test(bare) || INITIALS_END.test(bare) ? bare : bare.replace(/[)）\].]{1,9}$/u, '')).trim()
}
/** "A. L." */
const INITIALS_END = /(?:^|\s)\p{Upper}\.\s?\p{Upper}\.$/u
/** "BETO SALAS (EFE)" */
const WHOLE_BRACKET = /[(（][^()（）]{2,40}[)）]$/u
