import { isLetter, kindOf, markedCodes } from '../characters.js'
import { alternation, wordsOfFamily } from '../phrases.js'
import type { Block } from '../types.js'
import { countWords } from '../words.js'
import { withoutFurniture } from './caption-furniture.js'
import { codeAt, endWithout, isSpaceCode } from './characters-in.js'
import { creditWords } from './credit-words.js'
import { beginsAsName } from './name-shape.js'
import { repeatedIn, withoutImageText } from './image-text.js'
import { onceMade } from '../once-made.js'
import { AGENCIES, PICTURE_AGENCIES } from '../word-lists.js'

export type Split = { readonly text: string; readonly credit: string | null }

/** So far back from the end a credit is looked for. */
const TAIL = 240
/** A credit names a few people and houses; a longer one is a sentence. */
const CREDIT_LETTERS = 120
const COMPOUND_LETTERS = 14

const NAME = "\\p{Upper}[\\p{Alpha}\\p{M}.'’-]*"
/** （王小明 摄） */
const TAKEN_BY = /^(?:\p{Script=Han}{2,8}(?:记者|記者) ?)?\p{Script=Han}{2,4} ?[摄攝]$/u
/** (Dana Voss) */
const PERSON = new RegExp(`^${NAME}(?: (?:de |da |di |van |von )?${NAME}){1,2}$`, 'u')
/** (Dana Voss/The Coast Ledger) */
const PERSON_AND_HOUSE = new RegExp(`^${NAME}(?: ${NAME}){1,3}\\s?/\\s?\\p{Alpha}`, 'u')
const NAMES = `${NAME}(?: (?:${NAME}|de|da|di|van|von|der|la|el|al)){0,4}`
const END = '[)）\\]】.]{0,2}$'
const agencies = onceMade(() => alternation([...AGENCIES, ...PICTURE_AGENCIES]))
const agencyInside = onceMade(() => new RegExp(`(?<![\\p{Alpha}\\d])(?:${agencies()})(?!\\p{Alpha})`, 'u'))

type BareCredit = {
  /** Whether what must be there for the pattern to be worth a look is there. */
  readonly mayMatch: (tail: string) => boolean
  readonly pattern: () => RegExp
  /** Whether the words found are a credit, where their shape does not say so. */
  readonly accepts?: (credit: string) => boolean
}

/** Words for a picture, small or with a capital, that a name may follow without a colon. */
const photoWords = onceMade(() => {
  const words = wordsOfFamily('photo').filter((word) => /^\p{Script=Latin}{4,}$/u.test(word))
  return alternation(words.flatMap((word) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]))
})
const photoHint = onceMade(() => new RegExp(`(?<!\\p{Alpha})(?:${photoWords()})\\s`, 'u'))
const spacedLabel = (): string =>
  `(?:${photoWords()})\\s(?:(?:di|de|by|von|av|af|van|da|courtesy of|of)\\s)?(?!(?:${photoWords()})(?!\\p{Alpha}))`

/** What a credit without a label looks like at the end of a caption, the surest first. */
const hasSlash = (tail: string): boolean => tail.includes('/') || tail.includes('|')

/** The last words of agencies and houses, told apart by spaces and the ends of sentences. */
const houseEnds = onceMade(() => new Set([...AGENCIES, ...PICTURE_AGENCIES].map(lastWord)))
/** A house whose name ends in a figure ("뉴스1") is read behind a mark alone. */
const endsInHouse = (tail: string): boolean => {
  const word = lastWord(tail)
  return isLetter(kindOf(codeAt(word, word.length - 1))) && houseEnds().has(word)
}
const lastWord = (text: string): string => {
  const end = endWithout(text, ')）]】.')
  let start = end
  while (start > 0 && !isSpaceCode(text.charCodeAt(start - 1)) && !WORD_STARTS.includes(text.charAt(start - 1))) start--
  return text.slice(start, end)
}
/** What may stand right before the only word of an agency. */
const WORD_STARTS = '.!?。”"»,)|(–—/'

const houses = onceMade(() => alternation(PICTURE_AGENCIES.filter((name) => name.includes(' '))))

/** What a credit without a label looks like at the end of a caption, the surest first. */
const BARE_CREDITS: readonly BareCredit[] = [
  // Photo Dana Voss/Harbour Pictures   Foto Dana Voss   Photo courtesy of the Harbour Museum
  {
    mayMatch: (tail) => photoHint().test(tail),
    pattern: onceMade(
      () =>
        new RegExp(
          `(?<=^|[.!?…”"»]\\s{0,2}|\\s[|–—-]\\s)${spacedLabel()}(?<credit>(?:the )?${NAMES}(?:\\s?[/|]\\s?\\p{Alpha}[^.!?]{1,40})?)${END}`,
          'u',
        ),
    ),
  },
  // © Dana Voss
  {
    mayMatch: (tail) => /[©ⓒ]|\(c\)|copyright /iu.test(tail),
    pattern: onceMade(() => new RegExp(`(?:[©ⓒ]|\\(c\\)|(?<=[\\s(–—-])copyright )\\s?(?<credit>[^©ⓒ]{2,100}?)${END}`, 'iu')),
  },
  // REUTERS/Dana Voss   AP Photo/Dana Voss
  {
    mayMatch: hasSlash,
    pattern: onceMade(() => new RegExp(`(?<=^|[\\s.,)|(–—-])(?<credit>(?:${agencies()})\\s?[/|]\\s?\\p{Alpha}[^.!?]{1,60})${END}`, 'u')),
  },
  // Getty Images
  {
    mayMatch: endsInHouse,
    pattern: onceMade(
      () => new RegExp(`(?<=^|[\\s.,)|(–—/-])(?<credit>(?:(?:${NAMES})(?:\\s?[/|]\\s?| via ))?(?:${houses()}))${END}`, 'u'),
    ),
  },
  // ... he said. AFP
  {
    mayMatch: endsInHouse,
    pattern: onceMade(() => new RegExp(`(?<=^|[.!?。”"»]\\s{0,2}|\\s[|–—]\\s)(?<credit>${agencies()})${END}`, 'u')),
  },
  // ... he said. Dana Voss/Harbour Pictures
  {
    mayMatch: hasSlash,
    pattern: onceMade(
      () =>
        new RegExp(`(?<=^|[.!?。”"»]\\s{0,2}|\\s[|–—]\\s)(?<credit>${NAMES}\\s?[/|]\\s?\\p{Alpha}(?:[^.]|\\.(?=\\S)){1,60})${END}`, 'u'),
    ),
  },
  // 码头将于春季重建。王小明 摄   戴娜·沃斯/摄
  {
    mayMatch: (tail) => tail.endsWith('摄') || tail.endsWith('攝'),
    pattern: onceMade(() => /(?<=^|[。！？」”\s])(?<credit>\p{Script=Han}[\p{Script=Han}·]{1,11}[ /]?[摄攝])$/u),
  },
  // 新しい防潮堤の起点となる桟橋＝2026年2月3日、佐々木遥撮影
  {
    mayMatch: (tail) => /(?:撮影|提供)$/u.test(tail),
    pattern: onceMade(() => /(?<=[、。＝=」\s])(?<credit>[\p{Script=Han}\p{Script=Katakana}・ー]{2,16}(?:撮影|提供))$/u),
  },
  // ... he said. Dana Voss for The Coast Ledger
  {
    mayMatch: (tail) => tail.includes(' for '),
    accepts: beginsAsName,
    pattern: onceMade(
      () => new RegExp(`(?<=^|[.!?…”"»]\\s{0,2}|\\s[|–—-]\\s)(?<credit>${NAME}(?: ${NAME}){1,2} for (?:[Tt]he )?${NAMES})${END}`, 'u'),
    ),
  },
  // ... on the pier / Dana Voss
  { mayMatch: hasSlash, pattern: onceMade(() => new RegExp(`\\s[/|]\\s(?<credit>${NAMES}(?:\\s/\\s${NAMES})?)(?<!\\.)$`, 'u')) },
]

const MARK = /\s?[:：/=＝©]\s?|(?<=[Ff]ot\.|[Dd]ok\.)\s|,? by |^image source, /giu
const BRACKETS = /[(（[【](?<inside>[^()（）[\]【】]{2,160})[)）\]】]{1,2}\.?$/u
const BOLD_END = /\s(?:\*\*|__)(?<credit>[^*_]{2,80})(?:\*\*|__)\s*$/u
const GLUED_START =
  /^(?<credit>(?:REUTERS|AFP|AP|EPA|dpa|Reuters|Getty Images)\/\p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}.'’-]+)?)\s+(?=\p{Upper})/u

/** Parts the words of a caption from its credit; a photographer and a house may each have a mark of their own. */
export const split = (block: Pick<Block, 'text' | 'markdown'>): Split => {
  const whole = withoutImageText(withoutFurniture(block.text))
  const twice = repeatedIn(whole)
  if (twice === undefined) return splitOnce(whole, block)
  // What stands behind both is no caption, whatever it looks like.
  const { text, credit } = splitOnce(whole.slice(whole.indexOf(twice, twice.length)), block)
  const isMore = credit === null && text.startsWith(twice) && text.length - twice.length <= CREDIT_LETTERS
  return { text: isMore ? twice : text, credit }
}

const splitOnce = (whole: string, block: Pick<Block, 'markdown'>): Split => {
  const bold = boldEnd(block.markdown)
  if (bold !== undefined && whole.endsWith(bold)) return { text: whole.slice(0, -bold.length).trim(), credit: bold.trim() }
  const glued = whole.includes('/') ? GLUED_START.exec(whole)?.groups?.['credit'] : undefined
  if (glued !== undefined) return { text: whole.slice(glued.length).trim(), credit: glued }
  const last = parted(whole, placeWithLabel(whole) ?? placeWithout(whole))
  if (last.credit === null) return last
  if (last.text === '') return behindLabel(whole, last)
  const before = parted(last.text, placeWithLabel(last.text) ?? (last.text.includes('©') ? placeWithout(last.text) : undefined))
  if (before.credit === null) return last
  // "Picture: A view of the harbour (Getty Images)"
  if (before.text === '' && isCaption(before.credit, last.text))
    return { text: last.text.slice(last.text.indexOf(before.credit.slice(0, LABELLED_START))), credit: last.credit }
  return { text: before.text, credit: before.credit === last.credit ? last.credit : `${before.credit}, ${last.credit}` }
}

/** "File photo: the pier at dusk. REUTERS/Dana Voss": a label may open the caption itself, where a credit stands at its end. */
const behindLabel = (whole: string, all: Split): Split => {
  const rest = whole.slice(whole.indexOf(all.credit?.slice(0, LABELLED_START) ?? ''))
  const inner = parted(rest, placeWithLabel(rest) ?? placeWithout(rest))
  return inner.credit !== null && LOWER_WORDS.test(inner.text) && !COURTESY.test(inner.text) ? inner : all
}
/** So much of a credit is as it stands in the text: its end may have lost a mark. */
const LABELLED_START = 12
/** Names have no two small words but particles. */
const LOWER_WORDS = /(?:^|\s)\p{Lower}{2,}\s(?:\S{1,40}\s){0,20}\p{Lower}{4,}/u
const COURTESY = /^courtesy(?!\p{Alpha})/iu

/** Whether what stands behind a label is the caption and no name; `text` has the mark that ends it. */
const isCaption = (labelled: string, text: string): boolean =>
  LOWER_WORDS.test(labelled) || (/[.!?。]$/u.test(text) && countWords(labelled) >= CAPTION_WORDS)
const CAPTION_WORDS = 4

const boldEnd = (markdown: string): string | undefined => {
  const mark = markdown.charAt(endWithout(markdown, '') - 1)
  return mark === '*' || mark === '_' ? BOLD_END.exec(markdown.slice(-TAIL))?.groups?.['credit'] : undefined
}

type Place = { readonly at: number; readonly credit: string }

const placeWithLabel = (whole: string): Place | undefined => {
  const tail = whole.slice(-TAIL)
  return inBrackets(tail) ?? labelled(tail)
}

const placeWithout = (whole: string): Place | undefined => withoutLabel(whole.slice(-TAIL))

const parted = (whole: string, place: Place | undefined): Split => {
  if (place === undefined) return { text: whole, credit: null }
  const start = Math.max(0, whole.length - TAIL) + place.at
  return { text: whole.slice(0, start).replace(/[\s|(/（[–—,、•¶©ⓒ=＝-]{1,9}$/u, ''), credit: tidied(place.credit) }
}

/** (Photo: Dana Voss/AP)   （山田花子撮影）   [사진=연합뉴스] */
const inBrackets = (tail: string): Place | undefined => {
  const end = tail.endsWith('.') ? tail.length - 2 : tail.length - 1
  if (end < 0 || !CLOSING.includes(tail.charAt(end))) return
  const match = BRACKETS.exec(tail)
  const inside = match?.groups?.['inside']
  if (match === null || inside === undefined) return
  const credit = labelled(inside) ?? withSpace(inside)
  if (credit !== undefined) return { at: match.index, credit: credit.at === 0 ? credit.credit : inside }
  const isCredit =
    inside.startsWith('©') ||
    TAKEN_BY.test(inside) ||
    (inside.includes('/') && PERSON_AND_HOUSE.test(inside)) ||
    (PERSON.test(inside) && beginsAsName(inside)) ||
    COURTESY.test(inside) ||
    agencyInside().test(inside) ||
    creditWords().closing.some((word) => inside.endsWith(word))
  return isCredit && inside.length <= CREDIT_LETTERS ? { at: match.index, credit: inside } : undefined
}
const CLOSING = ')）]】'

/** Photograph: Dana Voss   Symbolfoto: dpa   Photo by Dana Voss */
const labelled = (tail: string): Place | undefined => {
  if (!mayBeMarked(tail)) return
  for (const match of tail.matchAll(MARK)) {
    const credit = tail.slice(match.index + match[0].length).replace(/[)）\]】.]{0,2}$/u, '')
    if (credit.length < 2 || credit.length > CREDIT_LETTERS || credit.includes('\n')) continue
    if (credit.includes(':') && !isListOfCredits(credit)) continue
    if (match[0].length > 9) return { at: match.index, credit }
    const label = labelBefore(tail.slice(Math.max(0, match.index - 40), match.index))
    if (label !== undefined) return { at: match.index - label, credit }
  }
  return
}

/** Dana Voss. Styling: Tobias Renn. Hair: Mara Quill */
const isListOfCredits = (credit: string): boolean => {
  const [first = '', ...others] = credit.split(/[.;|] /u)
  return !first.includes(':') && others.length > 0 && others.every((piece) => PART_AND_NAME.test(piece) && !opensWithLabel(piece))
}
/** "Archive photo: The pier at dusk. Photo: Dana Voss": the second label opens the credit, and the first the caption. */
const opensWithLabel = (piece: string): boolean => labelBefore(piece.slice(0, piece.indexOf(':'))) !== undefined
const PART_AND_NAME = /^\p{Upper}[\p{Alpha}\p{M}-]{2,20}(?: [\p{Alpha}\p{M}-]{1,20})?: ?\p{Upper}[^:]{1,50}$/u

/** The characters that MARK begins or ends with. */
const MARKS = markedCodes(':：/=＝©yY.')

/** Whether MARK may find something: a sign of its own, "by", a full stop of "Fot." or "Dok.", or "image source". */
const mayBeMarked = (tail: string): boolean => {
  for (let i = 0; i < tail.length; i++) {
    if (MARKS[tail.charCodeAt(i)] === 0) continue
    const char = tail.charAt(i)
    if (
      char === '.' ? tail.charAt(i - 1) === 't' || tail.charAt(i - 1) === 'k' : (char !== 'y' && char !== 'Y') || tail.charAt(i + 1) === ' '
    )
      return true
  }
  return tail.slice(0, IMAGE_SOURCE.length).toLowerCase() === IMAGE_SOURCE
}
const IMAGE_SOURCE = 'image source,'

/** Words of a label at the most. */
const LABEL_WORDS = 3
const WORD_ENDS = '(（[【|–—/,.。，-'

/** How many letters before a mark are a word for a picture or a source. */
const labelBefore = (text: string): number | undefined => {
  const { labels, compoundEnds, compoundEndLengths } = creditWords()
  const small = text.toLowerCase().replaceAll('’', "'")
  const starts: number[] = []
  for (let i = small.length - 2; i >= 0 && starts.length < LABEL_WORDS; i--) {
    if (isSpaceCode(small.charCodeAt(i)) || WORD_ENDS.includes(small.charAt(i))) starts.push(i + 1)
  }
  if (starts.length < LABEL_WORDS) starts.push(0)
  for (let k = starts.length - 1; k >= 0; k--) {
    const phrase = small.slice(starts[k])
    if (labels.has(phrase)) return phrase.length
  }
  const last = small.slice(starts[0])
  for (const size of compoundEndLengths) {
    if (last.length - size <= COMPOUND_LETTERS && compoundEnds.has(last.slice(-size))) return last.length
  }
  return
}

const withoutLabel = (tail: string): Place | undefined => {
  for (const { mayMatch, pattern, accepts } of BARE_CREDITS) {
    const match = mayMatch(tail) ? pattern().exec(tail) : null
    const credit = match?.groups?.['credit']
    if (match !== null && credit !== undefined && accepts?.(credit) !== false) return { at: match.index, credit }
  }
  return
}

/** "Foto Ansa", "foto di Dana Voss": all of a bracket. */
const withSpace = (inside: string): Place | undefined => {
  const name = insidePattern().exec(inside)?.groups?.['credit']
  return name === undefined ? undefined : { at: 0, credit: name }
}
const insidePattern = onceMade(() => new RegExp(`^${spacedLabel()}(?<credit>(?:the )?${NAMES}(?:\\s?[/|,]\\s?\\p{Alpha}.{1,60})?)$`, 'u'))

const tidied = (credit: string): string =>
  credit
    .replace(/^[©¶\s]{1,9}/u, '')
    .replace(/[)）\].]{1,9}$/u, '')
    .trim()
