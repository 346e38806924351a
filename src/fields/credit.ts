import { AGENCIES, ofAllLanguages, PICTURE_AGENCIES } from '../languages.js'
import { alternation, wordsOfFamily } from '../phrases.js'
import type { Block } from '../types.js'
import { CLOSING_LABELS, COMPOUND_END_LENGTHS, COMPOUND_ENDS, CREDIT_LABELS } from './credit-words.js'
import { onceMade } from '../once-made.js'

export type Split = { readonly text: string; readonly credit: string | null }

/** So far back from the end a credit is looked for. */
const TAIL = 240
/** A credit names a few people and houses; a longer one is a sentence. */
const CREDIT_LETTERS = 120
const COMPOUND_LETTERS = 14

const furniture = (): string => alternation(ofAllLanguages('furniture')).replaceAll('1', '\\d{1,3}')
const furnitureBefore = onceMade(() => new RegExp(`^(?:${furniture()})(?![\\p{L}\\p{M}])[\\s:,./|-]*`, 'iu'))
const furnitureAfter = onceMade(() => new RegExp(`[\\s|/(–-](?:${furniture()})[\\s).]{0,3}$`, 'iu'))

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
/** （王小明 摄） */
const TAKEN_BY = /^\p{Script=Han}{2,4} ?[摄攝]$/u
/** (Dana Voss/The Coast Ledger) */
const PERSON_AND_HOUSE = new RegExp(`^${NAME}(?: ${NAME}){1,3}\\s?/\\s?\\p{Lu}`, 'u')
const NAMES = `${NAME}(?: (?:${NAME}|de|da|di|van|von|der|la|el|al)){0,4}`
const END = '[)）\\]】.]{0,2}$'
const agencies = onceMade(() => alternation([...AGENCIES, ...PICTURE_AGENCIES]))
const agencyInside = onceMade(() => new RegExp(`(?<![\\p{L}\\d])(?:${agencies()})(?!\\p{L})`, 'u'))

type BareCredit = {
  /** What must be there for the pattern to be worth a look. */
  readonly hint: RegExp
  readonly pattern: RegExp
}

/** Words for a picture, small or with a capital, that a name may follow without a colon. */
const photoWords = onceMade(() => {
  const words = wordsOfFamily('photo').filter((word) => /^\p{Script=Latin}{4,}$/u.test(word))
  return alternation(words.flatMap((word) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]))
})
const photoHint = (): RegExp => new RegExp(`(?<!\\p{L})(?:${photoWords()})\\s`, 'u')
const spacedLabel = (): string =>
  `(?:${photoWords()})\\s(?:(?:di|de|by|von|av|af|van|da|courtesy of|of)\\s)?(?!(?:${photoWords()})(?!\\p{L}))`

/** What a credit without a label looks like at the end of a caption, the surest first. */
const bareCredits = onceMade((): readonly BareCredit[] => {
  const houses = alternation(PICTURE_AGENCIES.filter((name) => name.includes(' ')))
  return [
    // Photo Dana Voss/Harbour Pictures   Foto Dana Voss   Photo courtesy of the Harbour Museum
    {
      hint: photoHint(),
      pattern: new RegExp(
        `(?<=^|[.!?…”"»]\\s{0,2}|\\s[|–—-]\\s)${spacedLabel()}(?<credit>(?:the )?${NAMES}(?:\\s?[/|]\\s?\\p{L}[^.!?]{1,40})?)${END}`,
        'u',
      ),
    },
    // © Dana Voss
    {
      hint: /©|\(c\)|copyright /iu,
      pattern: new RegExp(`(?:©|\\(c\\)|(?<=[\\s(–—-])copyright )\\s?(?<credit>[^©]{2,100}?)${END}`, 'iu'),
    },
    // REUTERS/Dana Voss   AP Photo/Dana Voss
    { hint: /[/|]/u, pattern: new RegExp(`(?<=^|[\\s.,)|(–—-])(?<credit>(?:${agencies()})\\s?[/|]\\s?\\p{L}[^.!?]{1,60})${END}`, 'u') },
    // Getty Images
    {
      hint: new RegExp(`(?:${houses})${END}`, 'u'),
      pattern: new RegExp(`(?<=^|[\\s.,)|(–—/-])(?<credit>(?:(?:${NAMES})(?:\\s?[/|]\\s?| via ))?(?:${houses}))${END}`, 'u'),
    },
    // ... he said. AFP
    { hint: /\p{L}[)）\]】.]{0,2}$/u, pattern: new RegExp(`(?<=^|[.!?。”"»]\\s{0,2}|\\s[|–—]\\s)(?<credit>${agencies()})${END}`, 'u') },
    // ... he said. Dana Voss/Harbour Pictures
    {
      hint: /[/|]/u,
      pattern: new RegExp(`(?<=^|[.!?。”"»]\\s{0,2}|\\s[|–—]\\s)(?<credit>${NAMES}\\s?[/|]\\s?\\p{L}(?:[^.]|\\.(?=\\S)){1,60})${END}`, 'u'),
    },
    // ... on the pier / Dana Voss
    { hint: /\s[/|]\s/u, pattern: new RegExp(`\\s[/|]\\s(?<credit>${NAMES}(?:\\s/\\s${NAMES})?)(?<!\\.)$`, 'u') },
  ]
})

const MARK = /\s?[:：/=＝©]\s?|(?<=[Ff]ot\.|[Dd]ok\.)\s|,? by |^image source, /giu
const BRACKETS = /[(（[【](?<inside>[^()（）[\]【】]{2,160})[)）\]】]{1,2}\.?$/u
const BOLD_END = /\s(?:\*\*|__)(?<credit>[^*_]{2,80})(?:\*\*|__)\s*$/u
const GLUED_START = /^(?<credit>(?:REUTERS|AFP|AP|EPA|dpa|Reuters|Getty Images)\/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)\s+(?=\p{Lu})/u

/** Parts the words of a caption from its credit; a photographer and a house may each have a mark of their own. */
export const split = (block: Pick<Block, 'text' | 'markdown'>): Split => {
  const whole = once(bare(block.text))
  const bold = BOLD_END.exec(block.markdown.slice(-TAIL))?.groups?.['credit']
  if (bold !== undefined && whole.endsWith(bold)) return { text: whole.slice(0, -bold.length).trim(), credit: bold.trim() }
  const glued = GLUED_START.exec(whole)?.groups?.['credit']
  if (glued !== undefined) return { text: whole.slice(glued.length).trim(), credit: glued }
  const last = creditAtEnd(whole, [inBrackets, labelled, withoutLabel])
  if (last.credit === null || last.text === '') return last
  const before = creditAtEnd(last.text, last.text.includes('©') ? [inBrackets, labelled, withoutLabel] : [inBrackets, labelled])
  if (before.credit === null) return last
  return { text: before.text, credit: before.credit === last.credit ? last.credit : `${before.credit}, ${last.credit}` }
}

/** Without the words of the page around the image, and without the brackets that pandoc puts around a figure. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^\[(?<inside>[^[\]]*)\]$/u, '$<inside>')
    .trim()
    .replace(furnitureBefore(), '')
    .replace(furnitureAfter(), '')
    .trim()

/** The alternative text and the caption stand glued together: the same words twice. */
const once = (text: string): string => {
  const half = text.length >> 1
  const [first, second] = [text.slice(0, half).trim(), text.slice(half).trim()]
  return first.length > 10 && first === second ? first : text
}

type Place = { readonly at: number; readonly credit: string }

const creditAtEnd = (whole: string, readers: readonly ((tail: string) => Place | undefined)[]): Split => {
  const tail = whole.slice(-TAIL)
  let place: Place | undefined
  for (const read of readers) place ??= read(tail)
  if (place === undefined) return { text: whole, credit: null }
  const text = whole.slice(0, whole.length - tail.length + place.at).replace(/[\s|(/（[–—,¶©-]{1,9}$/u, '')
  return { text: once(text), credit: tidied(place.credit) }
}

/** (Photo: Dana Voss/AP)   （山田花子撮影）   [사진=연합뉴스] */
const inBrackets = (tail: string): Place | undefined => {
  const match = BRACKETS.exec(tail)
  const inside = match?.groups?.['inside']
  if (match === null || inside === undefined) return
  const credit = labelled(inside) ?? withSpace(inside)
  if (credit !== undefined) return { at: match.index, credit: credit.at === 0 ? credit.credit : inside }
  const isCredit =
    inside.startsWith('©') ||
    TAKEN_BY.test(inside) ||
    PERSON_AND_HOUSE.test(inside) ||
    agencyInside().test(inside) ||
    CLOSING_LABELS.some((word) => inside.endsWith(word))
  return isCredit && inside.length <= CREDIT_LETTERS ? { at: match.index, credit: inside } : undefined
}

/** Photograph: Dana Voss   Symbolfoto: dpa   Photo by Dana Voss */
const labelled = (tail: string): Place | undefined => {
  for (const match of tail.matchAll(MARK)) {
    const credit = tail.slice(match.index + match[0].length).replace(/[)）\]】.]{0,2}$/u, '')
    if (credit.length < 2 || credit.length > CREDIT_LETTERS || /[\n:]/u.test(credit)) continue
    if (match[0].length > 9) return { at: match.index, credit }
    const label = labelBefore(tail.slice(Math.max(0, match.index - 40), match.index))
    if (label !== undefined) return { at: match.index - label, credit }
  }
  return
}

/** How many letters before a mark are a word for a picture or a source. */
const labelBefore = (text: string): number | undefined => {
  const small = text.toLowerCase().replaceAll('’', "'")
  const words = small.split(/(?<=[\s(（[【|–—/,.。，-])(?!$)/u)
  for (let count = 3; count >= 1; count--) {
    const phrase = words.slice(-count).join('')
    if (phrase !== '' && CREDIT_LABELS.has(phrase)) return phrase.length
  }
  const last = words.at(-1) ?? ''
  const isCompound = COMPOUND_END_LENGTHS.some((size) => last.length - size <= COMPOUND_LETTERS && COMPOUND_ENDS.has(last.slice(-size)))
  return isCompound ? last.length : undefined
}

const withoutLabel = (tail: string): Place | undefined => {
  for (const { hint, pattern } of bareCredits()) {
    const match = hint.test(tail) ? pattern.exec(tail) : null
    const credit = match?.groups?.['credit']
    if (match !== null && credit !== undefined) return { at: match.index, credit }
  }
  return
}

/** "Foto Ansa", "foto di Dana Voss": all of a bracket. */
const withSpace = (inside: string): Place | undefined => {
  const name = insidePattern().exec(inside)?.groups?.['credit']
  return name === undefined ? undefined : { at: 0, credit: name }
}
const insidePattern = onceMade(() => new RegExp(`^${spacedLabel()}(?<credit>(?:the )?${NAMES}(?:\\s?[/|,]\\s?\\p{L}.{1,60})?)$`, 'u'))

const tidied = (credit: string): string =>
  credit
    .replace(/^[©¶\s]{1,9}/u, '')
    .replace(/[)）\].]{1,9}$/u, '')
    .trim()
