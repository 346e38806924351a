// A credit behind a label that a caption is glued to: "Foto: Anna Weiß Die alte Brücke am Morgen."
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { countWords, endsSentence } from '../words.js'
import { HANGING_WORDS } from '../word-lists.js'
import { NAME } from './bare-credit.js'
import { agencies } from './credit-houses.js'
import { beginsAsName } from './given-names.js'

/** How many letters of a text are the credit, where a caption goes on behind it; 0 where none does. */
export const gluedCreditIn = (text: string): number => {
  if (countWords(text) < LEAST_WORDS) return 0
  for (const pattern of [byHouse(), byArticle()]) {
    const credit = pattern.exec(text)?.groups?.['credit']
    if (credit !== undefined && isCaption(text.slice(credit.length).replace(MARKS_BEFORE, ''))) return credit.length
  }
  // "Anna Weiß Schafe auf dem alten Deich.": most names have two words.
  const name = beginsAsName(text) ? TWO_WORDS.exec(text)?.groups?.['name'] : undefined
  return name !== undefined && endsSentence(text) && isCaption(text.slice(name.length).replace(MARKS_BEFORE, '')) ? name.length : 0
}
/** What parts the caption from the credit. */
export const MARKS_BEFORE = /^[.\s–—-]{1,4}/u
/** Of the credit and the caption together. */
const LEAST_WORDS = 5

/** "Foto: Anna Weiß. Die alte Brücke", "Foto: Anna Weiß – Die alte Brücke" */
const BETWEEN = '(?:\\.|\\s[–—-])?\\s'
/** What a sentence may open with and a name does not go on with: "Die", "The", "En". */
const opening = (): string => `(?:${alternation(HANGING_WORDS.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)))})\\s`
const nameWord = (): string => `(?!${opening()})${NAME}`
const names = (): string => `${nameWord()}(?: (?:(?:de|da|di|van|von|der|la|el|al) )?${nameWord()}){0,3}`

/** `dpa`, `Karin Lund/TT`, `dpa/Anna Weiß` */
const byHouse = onceMade(
  () =>
    new RegExp(
      `^(?<credit>(?:${names()}\\s?[/,|]\\s?)?(?:${agencies()})(?:\\s?/\\s?${nameWord()}(?: ${nameWord()})?)?)${BETWEEN}(?=\\p{Upper})`,
      'u',
    ),
)
/** `Dana Voss`, `Dana Voss/Harbour Pictures`, `HP/Dana Voss` before "The" */
const byArticle = onceMade(
  () =>
    new RegExp(
      `^(?<credit>(?:${NAME}/)?${nameWord()} ${names()}(?:\\s?/\\s?${nameWord()}(?: ${nameWord()}){0,2})?)${BETWEEN}(?=${opening()})`,
      'u',
    ),
)
const TWO_WORDS = new RegExp(`^(?<name>${NAME} ${NAME}?)${BETWEEN}(?=\\p{Upper}\\p{Lower}+\\s\\p{Lower}{2})`, 'u')

/** Whether what stands behind a credit is running text: it has two small words. */
const isCaption = (rest: string): boolean => SMALL_WORDS.test(rest) && countWords(rest) >= CAPTION_WORDS
const CAPTION_WORDS = 3
const SMALL_WORDS = /\s\p{Lower}[\p{Alpha}\p{M}’'-]*\s(?:\S{1,40}\s){0,20}\p{Lower}{2}/u
